"""``platform``: the catalogue, its lists, and the team's own corrections; needs no vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.accounts.words import root_name
from ui.cli import output
from ui.cli.grammar import Argument, Given, Usage, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vault.platforms import CatalogueProblem, Platform


def _short(platform: Platform, lang: str) -> dict[str, Any]:
    return {
        "id": platform.id,
        "name": platform.label(lang),
        "category": platform.category,
        "root_of_trust": platform.trust_root,
        "totp": platform.totp,
        "totp_applicable": platform.totp_applicable,
    }


def _overlays(run: Run) -> Path:
    from vault.device import default_home
    from vault.platforms.overlays import overlay_folder

    return overlay_folder(run.home() or default_home())


def _list(run: Run, given: Given) -> None:
    from vault.platforms.overlays import list_overlays

    catalogue = run.catalogue()
    rows = [_short(platform, run.lang) for platform in catalogue.all()]
    headers = (translate("cli", "Id"), translate("cli", "Name"), translate("cli", "Root of trust"))
    run.answer(
        rows, lambda: output.table(headers, [(row["id"], row["name"], root_name(row["root_of_trust"])) for row in rows])
    )
    _complain([*catalogue.problems, *(one for overlay in list_overlays(_overlays(run)) for one in overlay.problems)])


def _check(run: Run, given: Given) -> None:
    from vault.platforms.overlays import list_overlays
    from vault.platforms.playbooks import all_problems

    problems = [*all_problems(), *(one for overlay in list_overlays(_overlays(run)) for one in overlay.problems)]
    rows = [{"file": one.file, "line": one.line, "reason": one.reason, "detail": one.detail} for one in problems]
    run.answer(
        rows, lambda: output.line(translate("cli", "%n files left out", None, len({one.file for one in problems})))
    )
    _complain(problems)
    if problems:
        run.exit_code = 1


def _complain(problems: Iterable[CatalogueProblem]) -> None:
    """Each file left out, on standard error, so that the answer stays as it is."""
    for one in problems:
        place = f"{one.file}:{one.line or 1}"
        words = translate("cli", "{place} was left out: {reason} {detail}")
        output.aside(words.format(place=place, reason=one.reason, detail=one.detail).strip())


def _show(run: Run, given: Given) -> None:
    from ui.cli import playbook
    from vault.platforms.playbooks import load_playbook, playbook_problems

    catalogue = run.catalogue()
    platform = catalogue.get(run.platform_id(given.text("PLATFORM")))
    book, problems = load_playbook(platform.id, _overlays(run)), playbook_problems(platform.id, _overlays(run))
    document = {**playbook.document(platform, book), **_short(platform, run.lang), "names": dict(platform.name)}
    run.answer(document, lambda: playbook.describe(platform, book, run.lang))
    _complain(problems)


def _overlay(run: Run, given: Given) -> None:
    from vault.platforms.overlays import add_overlay, list_overlays, remove_overlay

    folder, act, named = _overlays(run), given.text("ACTION"), given.text("FILE-OR-PLATFORM")
    if act not in ("add", "remove", "list") or bool(named) == (act == "list"):
        raise Usage(translate("cli", "overlay add FILE, overlay remove PLATFORM, or overlay list"))
    if act == "list":
        overlays = list_overlays(folder)
        rows = [{"platform": one.platform, "path": one.path, "ok": not one.problems} for one in overlays]
        run.answer(rows, lambda: output.table((translate("cli", "Platform"), translate("cli", "File")), _pairs(rows)))
        _complain(one for overlay in overlays for one in overlay.problems)
        return
    platform = add_overlay(folder, Path(named)) if act == "add" else run.platform_id(named)
    if act == "remove":
        remove_overlay(folder, platform)
    words = translate("cli", "Taken in: {platform}") if act == "add" else translate("cli", "Removed: {platform}")
    run.answer({"platform": platform}, lambda: output.line(words.format(platform=platform)))


def _pairs(rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(row["platform"], row["path"]) for row in rows]


VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "All platforms of the catalogue"), _list),
    Verb(
        "show",
        QT_TRANSLATE_NOOP("cli", "One platform: rules, links, facts, ways back in and lists"),
        _show,
        arguments=(Argument("PLATFORM", QT_TRANSLATE_NOOP("cli", "Id or name")),),
    ),
    Verb("check", QT_TRANSLATE_NOOP("cli", "Read every file of the catalogue and say which is broken"), _check),
    Verb(
        "overlay",
        QT_TRANSLATE_NOOP("cli", "The team's own corrections on this device: add, remove, list"),
        _overlay,
        arguments=(
            Argument("ACTION", QT_TRANSLATE_NOOP("cli", "add, remove or list")),
            Argument("FILE-OR-PLATFORM", QT_TRANSLATE_NOOP("cli", "The file, or whose overlay goes"), required=False),
        ),
    ),
)
