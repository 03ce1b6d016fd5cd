"""What the wizard does on the worker: read and plan, then write. Nothing here knows a widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.i18n import language
from ui.imports.written import Amounts
from vault.interchange.rows import Sheet, SheetColumn, SourceFile, SourceRow
from vault.views import Problem

if TYPE_CHECKING:
    from vault.importing import Choice, ImportPlan
    from vault.platforms import Catalogue
    from vault.session import Session

FIXED = "fixed"
"""The kind of a sheet that was made for the eye out of another program's entries: its columns are certain."""

_PREVIEW = 20
_SHOWN = ("platform", "name", "login", "password", "totp", "url", "brand", "note")


@dataclass(frozen=True, slots=True)
class Draft:
    """A file as it was understood, and what it would write. Nothing is written yet."""

    source: SourceFile = field(repr=False)
    plan: ImportPlan = field(repr=False)
    sheets: tuple[Sheet, ...] = field(repr=False)
    amounts: Amounts
    choices: dict[Problem, Choice]


def read(
    session: Session,
    catalogue: Catalogue,
    paths: list[Path],
    columns: Mapping[tuple[str, str], str],
    source_password: str | None,
    answers: Mapping[Problem, str],
) -> Draft:
    """Understand the files and plan the import; writes nothing. ``columns``: (sheet, header) → field, as mended;
    ``answers``: to problems of an earlier reading.

    Raises BadInput, NotFound.
    """
    from vault.interchange import read_source

    source = read_source(paths, columns=columns, source_password=source_password, catalogue=catalogue)
    return _draft(session, source, sheets_of(source, catalogue), answers)


def with_answer(
    answers: Mapping[Problem, str], choices: Mapping[Problem, Choice], problem: Problem, answer: str
) -> dict[Problem, str]:
    """The answers with one more, or one fewer where the safe way is taken again."""
    from vault.importing import alike

    found = {**answers, **dict.fromkeys(alike(choices, problem), answer)}
    return {each: text for each, text in found.items() if text}


def plan_again(session: Session, draft: Draft, answers: Mapping[Problem, str]) -> Draft:
    """The same file with other answers to what it leaves open."""
    return _draft(session, draft.source, draft.sheets, answers)


def _draft(session: Session, source: SourceFile, sheets: tuple[Sheet, ...], answers: Mapping[Problem, str]) -> Draft:
    from vault.importing import choices, plan_import

    plan = plan_import(session, source, brand=None, resolutions=answers)
    return Draft(source, plan, sheets, _amounts(session, plan), choices(source, plan.problems))


def write(session: Session, plan: ImportPlan) -> Amounts:
    """Write the plan as one entry, and say what came of it."""
    from vault.importing import carry_out

    planned = _amounts(session, plan)
    result = carry_out(session, plan)
    return replace(planned, added=result.imported, updated=result.updated, skipped=result.skipped)


def _amounts(session: Session, plan: ImportPlan) -> Amounts:
    from vault.policy import policy

    return Amounts(
        added=plan.new,
        updated=plan.updated,
        skipped=plan.skipped,
        persons=len(plan.persons),
        controls=len(plan.links),
        leavers=_new_leavers(session, plan),
        circulated=plan.circulated,
        spread_days=int(policy(session)["rotation.import_spread_days"].value),
    )


def _new_leavers(session: Session, plan: ImportPlan) -> int:
    """Leavers whose last day the vault does not have as the file says it."""
    known = {person.name: person.left_on for person in session.state.persons.values()}
    return sum(known.get(leaver.name, "") != (leaver.date or known.get(leaver.name) or "?") for leaver in plan.left)


def sheets_of(source: SourceFile, catalogue: Catalogue) -> tuple[Sheet, ...]:
    """The file's own sheets; the entries of a program that has none as a sheet that says what was found."""
    if source.sheets or not source.rows:
        return source.sheets
    names = {platform.id: platform.label(language()) for platform in catalogue.all()}
    texts = [[_text(row, name, names) for name in _SHOWN] for row in source.rows[:_PREVIEW]]
    used = [at for at in range(len(_SHOWN)) if any(cells[at] for cells in texts)]
    columns = tuple(SheetColumn(place, "", _SHOWN[at], True) for place, at in enumerate(used))
    rows = tuple((row.row, tuple(cells[at] for at in used)) for row, cells in zip(source.rows, texts, strict=False))
    return (Sheet(source.rows[0].sheet, FIXED, columns, rows, len(source.rows)),)


def _text(row: SourceRow, name: str, platforms: Mapping[str, str]) -> str:
    if name == "platform":
        return row.platform_text or platforms.get(row.platform, row.platform)
    return str(getattr(row, name))
