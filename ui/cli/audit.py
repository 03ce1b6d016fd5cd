"""``audit``: what happened, in sentences, and whether the record is whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.cli import output
from ui.cli.grammar import Argument, Given, Option, Usage, Verb
from ui.cli.progress import Progress
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.audit import Verified
    from vault.views import AuditRow


def _list(run: Run, given: Given) -> None:
    from ui.audit_text import sentence
    from vault.alarms import note_seen
    from vault.audit import list_audit

    session = run.session()
    rows = list_audit(
        session,
        member=given.maybe("--member"),
        account=given.maybe("--account"),
        since=given.maybe("--since"),
    )
    if not given.values:  # all of it was shown, with every use of the recovery key
        note_seen(session)
    run.answer([_document(row) for row in rows], lambda: _table(rows, sentence))


def _document(row: AuditRow) -> dict[str, Any]:
    from ui.audit_text import sentence

    return {
        "seq": row.seq,
        "at": row.at,
        "by": row.by,
        "device": row.device,
        "kind": row.kind,
        "account": row.account,
        "text": sentence(row),
    }


def _table(rows: list[AuditRow], sentence: Any) -> None:
    headers = (translate("cli", "No."), translate("cli", "When"), translate("cli", "What happened"))
    output.table(headers, [("" if row.seq is None else str(row.seq), row.at, sentence(row)) for row in rows])


def _export(run: Run, given: Given) -> None:
    from ui.audit_text import export_headers, export_lines
    from vault.audit import check_export_place, export_audit, list_audit

    path = Path(given.text("FILE"))
    check_export_place(path)
    session = run.session()
    with Progress(translate("cli", "Reading")) as progress:
        rows = list_audit(
            session,
            member=given.maybe("--member"),
            account=given.maybe("--account"),
            since=given.maybe("--since"),
            progress=progress,
        )
    export_audit(session, path, export_headers(), export_lines(rows), title=translate("audit", "Audit"))
    run.answer(
        {"file": str(path), "rows": len(rows)},
        lambda: output.line(translate("cli", "Written: {path}").format(path=path)),
    )


def _verify(run: Run, given: Given) -> None:
    from vault.audit import verify

    session = run.session()
    with Progress(translate("cli", "Verifying")) as progress:
        found = verify(session, progress)
    answer = _verdict(found)
    if not found.ok:
        run.exit_code = NOT_WHOLE
        answer["error"] = _first_bad(found)
    run.answer(answer, lambda: _say(found))


NOT_WHOLE = 4


def _verdict(found: Verified) -> dict[str, Any]:
    return {
        "entries": found.entries,
        "activity": found.activity,
        "head": found.head,
        "head_code": found.head_code,
        "rejected": found.rejected,
        "noise": found.noise,
        "ok": found.ok,
    }


def _first_bad(found: Verified) -> dict[str, Any]:
    """Why the answer is no, in the same form as every other error: the first row that does not belong."""
    from ui.error_text import error_text
    from vault.errors import Tampered

    first = found.noise[0] if found.noise else {}
    error = Tampered(what="noise", **first)
    message = error_text(error)
    return {**error.facts, "code": error.code, "message": message.what, "hint": message.hint}


def _say(found: Verified) -> None:
    if found.ok:
        output.line(translate("cli", "The record is whole; nothing was changed"))
    else:
        output.aside(translate("cli", "%n rows do not belong to the record", None, len(found.noise)))
        for row in found.noise:
            output.aside(f"  {row['seq']}  {row['reason']}")
    output.pairs(
        [
            (translate("cli", "Entries"), str(found.entries)),
            (translate("cli", "Activity"), str(found.activity)),
            (translate("cli", "Head code"), found.head_code),
            *((translate("cli", "Rejected"), f"{row['seq']}  {row['reason']}") for row in found.rejected),
        ]
    )


def _acknowledge(run: Run, given: Given) -> None:
    from vault.audit import acknowledge

    said = given.many("SEQ")
    if not all(text.isascii() and text.isdigit() and len(text) < 16 for text in said):
        raise Usage(translate("cli", "SEQ is the number of a row, as audit verify names it"), argument="SEQ")
    seqs = [int(text) for text in said]
    acknowledge(run.session(), seqs)
    run.answer(
        {"acknowledged": seqs},
        lambda: output.line(translate("cli", "Acknowledged: {rows}").format(rows=", ".join(map(str, seqs)))),
    )


def _accept(run: Run, given: Given) -> None:
    from vault.audit import accept_history

    code = given.text("--head-code")
    session = accept_history(
        run.device(),
        run.location,
        member=run.options.maybe("--member"),
        password=run.password(),
        code=code,
        reason=given.text("--reason"),
    )
    run.adopt(session)
    run.answer({"accepted": code}, lambda: output.line(translate("cli", "This history is accepted on this device")))


_NARROWER = (
    Option("--member", QT_TRANSLATE_NOOP("cli", "Only what this member did"), "M"),
    Option("--account", QT_TRANSLATE_NOOP("cli", "Only what concerns this account"), "A"),
    Option("--since", QT_TRANSLATE_NOOP("cli", "Only from this day on"), "DATE", kind="date"),
)
VERBS = (
    Verb(
        "list",
        QT_TRANSLATE_NOOP("cli", "What happened, newest last, secrets looked at included"),
        _list,
        options=_NARROWER,
    ),
    Verb(
        "export",
        QT_TRANSLATE_NOOP("cli", "The same as a new file, CSV or XLSX; the export itself is on record"),
        _export,
        arguments=(Argument("FILE", QT_TRANSLATE_NOOP("cli", "A new file, .csv or .xlsx")),),
        options=_NARROWER,
    ),
    Verb("verify", QT_TRANSLATE_NOOP("cli", "Re-check every entry and signature"), _verify),
    Verb(
        "acknowledge",
        QT_TRANSLATE_NOOP("cli", "An owner has looked at rows that do not belong, and says so in the record"),
        _acknowledge,
        arguments=(Argument("SEQ", QT_TRANSLATE_NOOP("cli", "Number of the row"), many=True),),
    ),
    Verb(
        "accept",
        QT_TRANSLATE_NOOP("cli", "Go on with another history than this device knows, after comparing head codes"),
        _accept,
        options=(
            Option(
                "--head-code", QT_TRANSLATE_NOOP("cli", "The code that a colleague reads out"), "CODE", required=True
            ),
            Option("--reason", QT_TRANSLATE_NOOP("cli", "Why, for the record"), "TEXT"),
        ),
    ),
)
