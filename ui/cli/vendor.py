"""``vendor``: third parties with their contracts, papers, and what they may touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output, rows
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.registers.vendors import VendorDraft
    from vault.registers.views import PaperRow, VendorRow

_TEXTS = ("name", "since", "until", "purpose", "contact", "data_owner", "liability", "termination", "note")


def _list(run: Run, given: Given) -> None:
    from vault.registers.vendors import list_vendors

    found = list_vendors(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "Contract until"),
        translate("cli", "State"),
        translate("cli", "Missing papers"),
        translate("cli", "Accounts"),
    )
    run.answer(found, lambda: output.table(headers, [_cells(row) for row in found]))


def _cells(row: VendorRow) -> tuple[str, ...]:
    from ui.register_text import paper_name, state_name

    missing = ", ".join(paper_name(kind) for kind in row.missing)
    return (row.id[:8], row.name, row.until or "", state_name(row.state), missing, str(len(row.accounts)))


def _ending(run: Run, given: Given) -> None:
    from vault.registers.vendors import ending_vendors

    days = given.number("--days")
    found = ending_vendors(run.session(), 30 if days is None else days)
    headers = (
        translate("cli", "Id"),
        translate("cli", "Name"),
        translate("cli", "Contract until"),
        translate("cli", "People"),
        translate("cli", "Tools"),
        translate("cli", "Accounts"),
    )
    counted = [
        (row.id[:8], row.name, row.until, str(len(row.persons)), str(len(row.tools)), str(len(row.accounts)))
        for row in found
    ]
    run.answer(found, lambda: output.table(headers, counted))


def _show(run: Run, given: Given) -> None:
    from vault.registers.vendors import show_vendor

    row = show_vendor(run.session(), given.text("VENDOR"))
    run.answer(row, lambda: _describe(row))


def _describe(row: VendorRow) -> None:
    from ui.register_text import paper_name, state_name

    output.pairs(
        [
            (translate("cli", "Id"), row.id),
            (translate("cli", "Name"), row.name),
            (translate("cli", "State"), state_name(row.state)),
            (translate("cli", "Contract from"), row.since),
            (translate("cli", "Contract until"), row.until),
            (translate("cli", "What for"), row.purpose),
            (translate("cli", "Contact"), row.contact),
            (paper_name("data_owner"), row.data_owner),
            (paper_name("liability"), row.liability),
            (paper_name("termination"), row.termination),
            (translate("cli", "Note"), row.note),
            (translate("cli", "Accounts"), ", ".join(one.name or one.id[:8] for one in row.accounts)),
            (translate("cli", "Tools"), ", ".join(one.name for one in row.tools)),
            (translate("cli", "People"), ", ".join(one.name for one in row.persons)),
        ]
    )
    if not row.readable:
        output.aside(translate("cli", "This row is sealed from you until somebody who reads it unlocks the vault."))
    for paper in row.papers:
        output.line(f"{paper.kind}  {_standing(paper)}")


def _standing(paper: PaperRow) -> str:
    from ui.register_text import paper_name, state_name

    words = f"{paper_name(paper.kind)}: {state_name(paper.state)}"
    return output.with_detail(words, paper.until) if paper.until else words


def _draft(given: Given) -> VendorDraft:
    from ui.cli import typed
    from vault.registers.vendors import VendorDraft

    draft = VendorDraft()
    for name in _TEXTS:
        setattr(draft, name, given.maybe(f"--{name.replace('_', '-')}"))
    for field, option in (("accounts", "--account"), ("tools", "--tool"), ("persons", "--person")):
        if given.many(option):
            setattr(draft, field, [one for one in given.many(option) if one])
    draft.papers = rows.pairs(given, "--paper")
    draft.proofs = {kind: typed.file_bytes(name) for kind, name in rows.pairs(given, "--proof").items()}
    return draft


def _add(run: Run, given: Given) -> None:
    from vault.registers.vendors import add_vendor

    rows.say_saved(run, [add_vendor(run.session(), _draft(given))])


def _edit(run: Run, given: Given) -> None:
    from vault.registers.vendors import edit_vendor

    rows.say_saved(run, [edit_vendor(run.session(), given.text("VENDOR"), _draft(given))])


def _end(run: Run, given: Given) -> None:
    from vault.registers.vendors import end_vendor, show_vendor

    session = run.session()
    vendor = show_vendor(session, given.text("VENDOR")).id
    end_vendor(session, vendor, ended_on=given.text("--on"), proof=rows.evidence(given))
    rows.say_saved(run, [vendor])


def _evidence(run: Run, given: Given) -> None:
    from vault.registers.vendors import evidence_of_vendor

    raw = evidence_of_vendor(run.session(), given.text("VENDOR"), given.text("PAPER"))
    rows.write_evidence(run, raw, given.text("FILE"))


_VENDOR = Argument("VENDOR", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name"))
_FIELDS = (
    Option("--since", QT_TRANSLATE_NOOP("cli", "First day of the contract"), "DATE", kind="date"),
    Option("--until", QT_TRANSLATE_NOOP("cli", "Last day of the contract"), "DATE", kind="date"),
    Option("--purpose", QT_TRANSLATE_NOOP("cli", "What they do for the team"), "TEXT"),
    Option("--contact", QT_TRANSLATE_NOOP("cli", "How to reach them"), "TEXT"),
    Option("--data-owner", QT_TRANSLATE_NOOP("cli", "Whose the data is, by the contract"), "TEXT"),
    Option("--liability", QT_TRANSLATE_NOOP("cli", "What they are liable for"), "TEXT"),
    Option("--termination", QT_TRANSLATE_NOOP("cli", "How the contract can be ended"), "TEXT"),
    rows.NOTE,
    Option("--account", QT_TRANSLATE_NOOP("cli", "An account that they work on"), "A", "many"),
    Option("--tool", QT_TRANSLATE_NOOP("cli", "A control point of the kind tool that is theirs"), "C", "many"),
    Option("--person", QT_TRANSLATE_NOOP("cli", "Somebody of theirs who is named in the vault"), "P", "many"),
    Option(
        "--paper",
        QT_TRANSLATE_NOOP(
            "cli",
            "Until when a paper is good; contract, dpa, security_report, data_owner, liability, termination, deletion",
        ),
        "KIND=DATE",
        "many",
    ),
    Option("--proof", QT_TRANSLATE_NOOP("cli", "The document of a paper"), "KIND=FILE", "many"),
)
_NAME = QT_TRANSLATE_NOOP("cli", "Their name")

VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "Third parties, whose contract ends first stands first"), _list),
    Verb(
        "ending",
        QT_TRANSLATE_NOOP("cli", "Whose contract ends soon or has ended, and what has to come back from them"),
        _ending,
        options=(
            Option("--days", QT_TRANSLATE_NOOP("cli", "Within how many days, 30 unless said"), "N", kind="number"),
        ),
    ),
    Verb("show", QT_TRANSLATE_NOOP("cli", "One of them, with every paper"), _show, arguments=(_VENDOR,)),
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Put a third party on the register"),
        _add,
        options=(Option("--name", _NAME, "N", required=True), *_FIELDS),
    ),
    Verb(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Change a row; what is left out stays, an empty text clears"),
        _edit,
        options=(Option("--name", _NAME, "N"), *_FIELDS),
        arguments=(_VENDOR,),
    ),
    Verb(
        "end",
        QT_TRANSLATE_NOOP("cli", "The contract is over; the proof that their data was deleted is due"),
        _end,
        options=(
            Option("--on", QT_TRANSLATE_NOOP("cli", "Its last day, today unless said"), "DATE", kind="date"),
            rows.EVIDENCE,
        ),
        arguments=(_VENDOR,),
    ),
    Verb(
        "evidence",
        QT_TRANSLATE_NOOP("cli", "Write the document of one paper to a new file"),
        _evidence,
        arguments=(
            _VENDOR,
            Argument("PAPER", QT_TRANSLATE_NOOP("cli", "The paper's kind, as vendor show has it")),
            Argument("FILE", QT_TRANSLATE_NOOP("cli", "Where to write it")),
        ),
    ),
)
