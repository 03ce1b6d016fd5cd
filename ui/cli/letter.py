"""``letter``: the texts that everybody signs, and who has signed which version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cli import output, rows, typed
from ui.cli.grammar import Argument, Given, Option, Verb, flag
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.registers.views import IssuedRow, LetterRow


def _list(run: Run, given: Given) -> None:
    from vault.registers.letters import list_letters

    found = list_letters(run.session())
    headers = (
        translate("cli", "Id"),
        translate("cli", "Person"),
        translate("cli", "Letter"),
        translate("cli", "Version"),
        translate("cli", "Signed on"),
        translate("cli", "State"),
    )
    run.answer(found, lambda: output.table(headers, [_cells(row) for row in found]))


def _cells(row: LetterRow) -> tuple[str, ...]:
    from ui.register_text import letter_name, state_name

    return (row.id[:8], row.person, letter_name(row.letter), str(row.version), row.signed_on, state_name(row.state))


def _texts(run: Run, given: Given) -> None:
    from vault.registers.letters import letters_issued

    found = letters_issued(run.session())
    run.answer(found, lambda: _say_texts(found))


def _say_texts(found: list[IssuedRow]) -> None:
    from ui.register_text import letter_name

    if not found:
        output.line(translate("cli", "No letter was issued yet"))
    for row in found:
        title = translate("cli", "{letter}, version {version}")
        output.line(title.format(letter=letter_name(row.letter), version=row.version))
        output.line(row.text)
        if row.unsigned:
            output.line(translate("cli", "Not signed yet: {names}").format(names=", ".join(row.unsigned)))


def _show(run: Run, given: Given) -> None:
    from vault.registers.letters import show_letter

    row = show_letter(run.session(), given.text("LETTER"))
    run.answer(row, lambda: _describe(row))


def _describe(row: LetterRow) -> None:
    from ui.register_text import letter_name, state_name

    output.pairs(
        [
            (translate("cli", "Id"), row.id),
            (translate("cli", "Person"), row.person),
            (translate("cli", "Letter"), letter_name(row.letter)),
            (translate("cli", "Version"), str(row.version)),
            (translate("cli", "Signed on"), row.signed_on),
            (translate("cli", "State"), state_name(row.state)),
            (translate("cli", "Note"), row.note),
            (translate("cli", "Recorded by"), row.by),
        ]
    )


def _issue(run: Run, given: Given) -> None:
    from vault.registers.letters import issue_letter

    file = given.text("--text-file")
    text = typed.secret_file(file) if file else typed.standard_input()
    version = issue_letter(run.session(), given.text("LETTER"), text)
    words = translate("cli", "Issued as version {version}. Everybody signs anew.")
    run.answer({"version": version}, lambda: output.line(words.format(version=version)))


def _add(run: Run, given: Given) -> None:
    from vault.registers.letters import record_letter

    made = record_letter(
        run.session(),
        given.text("PERSON"),
        given.text("--letter"),
        signed_on=given.text("--signed-on"),
        evidence=rows.evidence(given) or b"",
        note=given.text("--note"),
    )
    rows.say_saved(run, [made])


def _edit(run: Run, given: Given) -> None:
    from vault.registers.letters import edit_letter

    row = edit_letter(
        run.session(),
        given.text("LETTER"),
        signed_on=given.maybe("--signed-on"),
        note=given.maybe("--note"),
        evidence=rows.evidence(given),
        void=given.flag("--void"),
    )
    rows.say_saved(run, [row])


def _evidence(run: Run, given: Given) -> None:
    from vault.registers.letters import evidence_of_letter

    rows.write_evidence(run, evidence_of_letter(run.session(), given.text("LETTER")), given.text("FILE"))


_ROW = Argument("LETTER", QT_TRANSLATE_NOOP("cli", "Id or the beginning of an id, as letter list has it"))
_SIGNED = QT_TRANSLATE_NOOP("cli", "Day of the signature")
_KINDS = ("responsibility", "red_lines")

VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "Signatures that you may see, the newest first"), _list),
    Verb("texts", QT_TRANSLATE_NOOP("cli", "The texts that hold now, and who has not signed"), _texts),
    Verb("show", QT_TRANSLATE_NOOP("cli", "One signature"), _show, arguments=(_ROW,)),
    Verb(
        "issue",
        QT_TRANSLATE_NOOP("cli", "Issue the next version of a text; everybody signs it anew"),
        _issue,
        options=(Option("--text-file", QT_TRANSLATE_NOOP("cli", "The text, else standard input"), "F"),),
        arguments=(Argument("LETTER", QT_TRANSLATE_NOOP("cli", "responsibility or red_lines")),),
    ),
    Verb(
        "add",
        QT_TRANSLATE_NOOP("cli", "Record that somebody signed the version that holds now"),
        _add,
        options=(
            Option("--letter", QT_TRANSLATE_NOOP("cli", "Which letter"), choices=_KINDS, required=True),
            Option("--signed-on", _SIGNED, "DATE", kind="date", required=True),
            Option(
                "--evidence-file", QT_TRANSLATE_NOOP("cli", "The signed sheet, as scan or picture"), "F", required=True
            ),
            rows.NOTE,
        ),
        arguments=(Argument("PERSON", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name")),),
    ),
    Verb(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Mend a row, or strike it out"),
        _edit,
        options=(
            Option("--signed-on", _SIGNED, "DATE", kind="date"),
            rows.EVIDENCE,
            rows.NOTE,
            flag("--void", QT_TRANSLATE_NOOP("cli", "Strike it out for good: it was recorded by mistake")),
        ),
        arguments=(_ROW,),
    ),
    Verb(
        "evidence",
        QT_TRANSLATE_NOOP("cli", "Write the signed sheet to a new file"),
        _evidence,
        arguments=(_ROW, Argument("FILE", QT_TRANSLATE_NOOP("cli", "Where to write it"))),
    ),
)
