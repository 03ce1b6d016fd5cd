"""The check-up as a file to hand on: PDF to read, XLSX to work through. Names and findings, never a secret.

What both say is here; ``ui.health_sheets`` makes the spreadsheet, ``ui.documents`` the pages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ui import finding_text
from ui.documents.content import Document, Paragraph, Section, Table
from ui.health.words import Facts
from ui.i18n import translate
from vault.errors import BadInput, CannotWriteFile
from vault.files import create_private
from vault.finding_kinds import COST

if TYPE_CHECKING:
    from vault.health import CheckUp
    from vault.health_score import Part
    from vault.session import Session
    from vault.views import AccountRow, Finding

#: So many accounts stand in the PDF; the spreadsheet has them all.
_PRINTED: Final = 300
_COUNTED: Final = 4
Row = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """``rows`` are the accounts that this member sees, by id."""

    team: str
    by: str
    at: datetime
    result: CheckUp
    facts: Facts
    rows: Mapping[str, AccountRow]


def make_report(session: Session, result: CheckUp) -> Report:
    from vault.accounts import list_accounts
    from vault.persons import list_persons
    from vault.policy import policy

    rules, rows = policy(session), list_accounts(session)
    facts = Facts(
        names={row.id: row.name for row in rows},
        persons={row.id: row.name for row in list_persons(session)},
        days=int(rules["rotation.days"].value),
        core_days=int(rules["rotation.core_days"].value),
    )
    return Report(session.team, session.member.name, session.now(), result, facts, {row.id: row for row in rows})


def check_report_place(path: Path) -> None:
    """Raises BadInput for another ending than pdf and xlsx, CannotWriteFile where the file is already there."""
    if path.suffix.casefold() not in (".pdf", ".xlsx"):
        raise BadInput(reason="report_format", field="report")
    if path.exists():
        raise CannotWriteFile(path=str(path), reason="exists")


def write_report(path: Path, report: Report, breathe: Callable[[], None] = lambda: None) -> None:
    """A new file, readable by its owner only. Raises as ``check_report_place`` does."""
    check_report_place(path)
    if path.suffix.casefold() == ".xlsx":
        from ui.health_sheets import workbook

        data = workbook(report)
    else:
        from ui.documents.paper import Stamp, render

        data = render(document(report), Stamp(_checked(report)), breathe)
    create_private(path, data)


def severity(code: str) -> str:
    return {
        "high": translate("health", "High"),
        "medium": translate("health", "Medium"),
        "low": translate("health", "Low"),
    }.get(code, code)


def title() -> str:
    return translate("health", "Security check-up")


def summary(report: Report) -> list[tuple[str, str]]:
    """Label and value."""
    result = report.result
    return [
        (translate("health", "Score"), translate("health", "{score} of 100").format(score=result.score)),
        (translate("health", "Accounts looked at"), str(result.counts["accounts"])),
        (translate("health", "Do first"), finding_text.headline(result)),
        (translate("health", "Checked on"), f"{report.at:%Y-%m-%d %H:%M} UTC"),
        (translate("health", "As seen by"), report.by),
    ]


def finding_heads() -> tuple[str, ...]:
    return (
        translate("health", "Finding"),
        translate("health", "Severity"),
        translate("health", "Accounts"),
        translate("health", "Points"),
        translate("health", "What is wrong"),
    )


def finding_rows(report: Report) -> list[Row]:
    return [
        (
            finding_text.name(finding.kind),
            severity(finding.severity),
            len(finding.accounts),
            -finding.points,
            finding_text.sentence(finding, report.facts),
        )
        for finding in report.result.findings
    ]


def action_heads() -> tuple[str, ...]:
    return (
        translate("health", "What to do"),
        translate("health", "Accounts"),
        translate("health", "Points it returns"),
    )


def action_rows(report: Report) -> list[Row]:
    return [
        (finding_text.action(group.action, group.accounts), group.accounts, group.points)
        for group in report.result.groups
    ]


def part_heads(first: str) -> tuple[str, ...]:
    return (
        first,
        translate("health", "Accounts"),
        translate("health", "Score"),
        translate("health", "What was found"),
    )


def part_rows(parts: Sequence[Part], most: int = 99) -> list[Row]:
    return [(part.name, part.accounts, part.score, _counted(part.counts, most)) for part in parts]


def _counted(counts: Mapping[str, int], most: int) -> str:
    """``Weak 3, Stale 2 …``, what concerns most accounts first."""
    largest = sorted(counts.items(), key=lambda one: -one[1])
    text = translate("health", ", ").join(f"{finding_text.name(kind)} {number}" for kind, number in largest[:most])
    return f"{text} …" if len(largest) > most else text


def account_heads() -> tuple[str, ...]:
    return (
        translate("health", "Account"),
        translate("health", "Platform"),
        translate("health", "Brand"),
        translate("health", "Responsible"),
    )


def account_rows(report: Report, finding: Finding) -> list[tuple[str, ...]]:
    return [
        (row.name, row.platform_name, row.brand, row.responsible)
        for account in finding.accounts
        if (row := report.rows.get(account)) is not None
    ]


def document(report: Report) -> Document:
    """The pages: what to do, what was found, by brand and member, and what is wrong with each account."""
    result = report.result
    nothing = translate("health", "Nothing to mend")
    brand, member = translate("health", "Brand"), translate("health", "Responsible")
    sections = [
        _table(translate("health", "What to do next"), action_heads(), action_rows(report), (5, 1, 1.4), nothing),
        _table(translate("health", "What was found"), finding_heads(), finding_rows(report), (2, 1, 1, 1, 6), nothing),
        _table(translate("health", "By brand"), part_heads(brand), part_rows(result.brands, _COUNTED), _PART),
        _table(
            translate("health", "By responsible member"),
            part_heads(member),
            part_rows(result.responsible, _COUNTED),
            _PART,
        ),
        _accounts(report),
        Section(translate("health", "How the score is made"), [Paragraph(_formula(), quiet=True)]),
    ]
    return Document("health", report.team, title(), summary(report), sections)


_PART: Final = (2, 1, 1, 6)


def _formula() -> str:
    return translate(
        "health",
        "A finding costs 40 points if it is high, 15 medium, 5 low, times the share of the accounts that it concerns, "
        "rounded up. The score is what is left of 100. Backups, owners and terminals cost nothing.",
    )


def _checked(report: Report) -> str:
    return translate("health", "Checked on {when} by {name}. Holds no password.").format(
        when=f"{report.at:%Y-%m-%d}", name=report.by
    )


def _table(
    heading: str, head: Sequence[str], rows: Sequence[Row], widths: Sequence[float], nothing: str = ""
) -> Section:
    return Section(heading, [Table(head, [[str(cell) for cell in row] for row in rows], widths, nothing)])


def _accounts(report: Report) -> Section:
    """Each account once with all that was found about it, the worst first."""
    costs: dict[str, int] = defaultdict(int)
    kinds: dict[str, list[str]] = defaultdict(list)
    for finding in report.result.findings:
        for account in finding.accounts:
            costs[account] += COST[finding.severity]
            kinds[account].append(finding_text.name(finding.kind))
    worst = sorted(
        (report.rows[one] for one in kinds if one in report.rows), key=lambda row: (-costs[row.id], row.name)
    )
    comma = translate("health", ", ")
    lines = [(row.name, row.brand, row.responsible, comma.join(kinds[row.id])) for row in worst[:_PRINTED]]
    head = (
        translate("health", "Account"),
        translate("health", "Brand"),
        translate("health", "Responsible"),
        translate("health", "What was found"),
    )
    blocks: list[Table | Paragraph] = [Table(head, lines, (3, 1.3, 1.3, 5), translate("health", "Nothing to mend"))]
    if len(worst) > _PRINTED:
        more = translate("health", "And %n more, which the spreadsheet has", None, len(worst) - _PRINTED)
        blocks.append(Paragraph(more, quiet=True))
    return Section(translate("health", "Accounts, the worst first"), blocks)
