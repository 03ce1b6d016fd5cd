"""``alert``: a platform's alert, pasted: harmless, unclear or theft, and why; kept with its picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, language, translate

if TYPE_CHECKING:
    from vault.alerts.views import AlertRow


def _add(run: Run, given: Given) -> None:
    from vault.alerts.recording import add_alert

    session = run.session()
    text, file = given.text("--text"), given.maybe("--evidence-file")
    row = add_alert(
        session,
        given.text("ACCOUNT"),
        typed.standard_input() if text == "-" else text,
        evidence=typed.file_bytes(file) if file is not None else None,
    )
    run.answer(_document(row), lambda: _describe(row))


def _list(run: Run, given: Given) -> None:
    from vault.alerts.recording import list_alerts

    rows = list_alerts(run.session(), given.maybe("--account"))
    run.answer([_document(row) for row in rows], lambda: _table(rows))


def _show(run: Run, given: Given) -> None:
    from vault.alerts.recording import show_alert

    row = show_alert(run.session(), given.text("ALERT"))
    run.answer(_document(row), lambda: _describe(row, whole=True))


def _clear(run: Run, given: Given) -> None:
    from vault.alerts.recording import clear_alert

    row = clear_alert(run.session(), given.text("ALERT"), found=given.text("--found"), note=given.text("--note"))
    run.answer(_document(row), lambda: _describe(row))


def _evidence(run: Run, given: Given) -> None:
    from vault.alerts.recording import evidence_of
    from vault.files import create_private

    raw = evidence_of(run.session(), given.text("ALERT"))
    path = Path(given.text("FILE"))
    create_private(path, raw)
    answer = {"file": str(path), "bytes": len(raw)}
    run.answer(answer, lambda: output.line(translate("cli", "Written: {path}").format(path=path)))


def _document(row: AlertRow) -> dict[str, Any]:
    import msgspec

    from ui.alert_text import reason_text, step_text

    shown: dict[str, Any] = msgspec.to_builtins(row)
    shown["why"] = [reason_text(reason) for reason in row.reasons]
    for told, step in zip(shown["first_steps"], row.first_steps, strict=True):
        told["text"] = step_text(step, language())
    return shown


def _describe(row: AlertRow, *, whole: bool = False) -> None:
    from ui.alert_text import reason_text, step_text, summary, verdict_meaning, verdict_name

    output.line(output.with_detail(f"{row.name}: {verdict_name(row.verdict)}", summary(row)))
    for reason in row.reasons:
        output.line(f"  · {reason_text(reason)}")
    if row.state == "open":
        output.line(verdict_meaning(row.verdict))
    for number, step in enumerate(row.first_steps, 1):
        output.line(f"  {number}. {step_text(step, language())}")
    if row.cleared_by is not None:
        output.line(translate("cli", "dealt with by {member}: {note}").format(member=row.cleared_by, note=row.note))
    if whole:
        output.line(row.text if row.readable else translate("cli", "Its text cannot be read"))
        if row.has_evidence:
            output.line(translate("cli", "A picture is kept: alert evidence {id} FILE").format(id=row.id[:8]))


def _table(rows: list[AlertRow]) -> None:
    from ui.alert_text import summary, verdict_name

    headers = (
        translate("cli", "Id"),
        translate("cli", "When"),
        translate("cli", "Account"),
        translate("cli", "Verdict"),
        translate("cli", "What it says"),
        translate("cli", "Dealt with by"),
    )
    cells = [
        (row.id[:8], row.at, row.name, verdict_name(row.verdict), summary(row), row.cleared_by or "") for row in rows
    ]
    output.table(headers, cells)


_ALERT = Argument("ALERT", QT_TRANSLATE_NOOP("cli", "Id, or the beginning of an id"))
VERBS = (
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Judge what a platform wrote about an account, and keep it"),
        _add,
        options=(
            Option("--text", QT_TRANSLATE_NOOP("cli", "The alert's text; - reads standard input"), "T", required=True),
            Option("--evidence-file", QT_TRANSLATE_NOOP("cli", "A picture of it, 1 MiB at most"), "F"),
        ),
        arguments=(Argument("ACCOUNT", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name")),),
    ),
    Verb(
        "list",
        QT_TRANSLATE_NOOP("cli", "Every alert that was brought, those that wait for somebody first"),
        _list,
        options=(Option("--account", QT_TRANSLATE_NOOP("cli", "Only what concerns this account"), "A"),),
    ),
    Verb("show", QT_TRANSLATE_NOOP("cli", "One alert with its text"), _show, arguments=(_ALERT,)),
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
        arguments=(_ALERT,),
    ),
    Verb(
        "evidence",
        QT_TRANSLATE_NOOP("cli", "Write the picture of an alert to a new file"),
        _evidence,
        arguments=(_ALERT, Argument("FILE", QT_TRANSLATE_NOOP("cli", "Where to write it"))),
    ),
)
