"""``warning``: unusual use that somebody should look into, and what was looked into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.cli import output
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.progress import Progress
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.unusual.views import UnusualRow


def _list(run: Run, given: Given) -> None:
    from vault.unusual.warnings import list_warnings

    session = run.session()
    with Progress(translate("cli", "Reading")) as progress:
        rows = list_warnings(session, progress)
    run.answer([_document(row) for row in rows], lambda: _say(rows))


def _clear(run: Run, given: Given) -> None:
    from vault.unusual.warnings import clear_warning

    row = clear_warning(run.session(), given.text("WARNING"), found=given.text("--found"), note=given.text("--note"))
    run.answer(_document(row), lambda: output.line(translate("cli", "Dealt with: {what}").format(what=_title(row))))


def _title(row: UnusualRow) -> str:
    from ui.unusual_text import title

    return title(row)


def _document(row: UnusualRow) -> dict[str, Any]:
    import msgspec

    from ui.unusual_text import advice, happened, title, why

    shown: dict[str, Any] = msgspec.to_builtins(row)
    for told, sign in zip(shown["signs"], row.signs, strict=True):
        told |= {"text": happened(row, sign), "why": why(row, sign)}
    return {**shown, "text": title(row), "advice": advice(row)}


def _say(rows: list[UnusualRow]) -> None:
    from ui.unusual_text import advice, happened, why

    if not rows:
        output.line(translate("cli", "Nothing unusual"))
    for row in rows:
        head = f"{row.id[:8]}  {_title(row)}"
        if row.cleared_by is not None:
            words = translate("cli", "dealt with by {member}: {note}")
            head = output.with_detail(head, words.format(member=row.cleared_by, note=row.note))
        output.line(head)
        for sign in row.signs:
            output.line(f"  {happened(row, sign)}")
            output.line(f"    {why(row, sign)}")
        named = [one.name for one in row.accounts]
        if row.hidden:
            named.append(translate("cli", "%n that you don't see", None, row.hidden))
        if named:
            output.line("  " + translate("cli", "Accounts: {names}").format(names=", ".join(named)))
        if row.state == "open":
            output.line(f"  → {advice(row)}")


VERBS = (
    Verb(
        "list",
        QT_TRANSLATE_NOOP("cli", "What was unlike somebody's own ways, open warnings first, with what to do"),
        _list,
    ),
    Verb(
        "clear",
        QT_TRANSLATE_NOOP("cli", "Say that it has been looked into, and what it was; the record keeps both"),
        _clear,
        options=(
            Option(
                "--found",
                QT_TRANSLATE_NOOP("cli", "What it turned out to be"),
                choices=("harmless", "misuse"),
                required=True,
            ),
            Option("--note", QT_TRANSLATE_NOOP("cli", "What it was, for the record"), "TEXT", required=True),
        ),
        arguments=(Argument("WARNING", QT_TRANSLATE_NOOP("cli", "Id, or the beginning of an id")),),
    ),
)
