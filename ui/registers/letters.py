"""Letters: who has signed which version, and who has not; the text that holds now at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.accounts.parts import PairLine, Section
from ui.desk import Desk
from ui.kit import theme
from ui.kit.dialogs import ask
from ui.kit.text import Label
from ui.register_text import letter_name
from ui.registers.people_dialogs import IssueDialog, LetterDialog
from ui.registers.reading import Look
from ui.registers.view import RegisterView
from ui.registers.words import letter_chip, unsigned_chip
from ui.team.rows import Cell, Column, Row
from ui.team.view import act
from vault.registers.views import LetterRow

if TYPE_CHECKING:
    from vault.session import Session

_UNSIGNED = "unsigned"


class LettersView(RegisterView):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "letters", "file-sign", parent)

    def fill(self) -> None:
        self.set_columns(
            [
                Column(self.tr("Who"), "运营甲甲甲甲", 3),
                Column(self.tr("Letter"), letter_name("responsibility"), 2),
                Column(self.tr("Version"), "00", 0),
                Column(self.tr("State"), self.tr("Older version"), chip=True),
                Column(self.tr("Signed on"), "2027-12-31", 1),
            ]
        )
        look = self.shown
        self.table.set_rows(_rows(look) if look is not None else [])
        self.show_empty(
            self.tr("Issue the responsibility letter and the red lines here: then everybody signs, and signs anew "
                    "when the text changes."),
            self.tr("Issue a text…") if look is not None and look.issues else "",
        )  # fmt: skip
        self.choose_first()

    def add(self) -> None:
        """Record a signature; where there is no text yet, issue one first."""
        look = self.shown
        if look is None:
            return
        if not look.issued:
            self.issue()
            return
        _, letter, person = _parts(self.table.current_id())
        LetterDialog(self.desk, self, look, letter, person).open()

    def issue(self) -> None:
        look = self.shown
        if look is not None:
            IssueDialog(self.desk, self, look, self._letter_of(self.table.current_id())).open()

    def act(self) -> None:
        if self.shown is not None and self.shown.keeps and self.table.current_id().startswith(_UNSIGNED):
            self.add()

    def choose(self, row: str) -> None:
        self.pane.clear()
        look = self.shown
        if look is None or not row:
            return
        letter = self._letter_of(row)
        signed = look.letter(row)
        self.pane.title.setText(signed.person if signed is not None else _parts(row)[2])
        self.pane.set_under(letter_name(letter))
        self.pane.chips.set_specs([letter_chip(signed) if signed is not None else unsigned_chip()])
        if signed is not None:
            self._facts(signed)
        text = look.text(letter)
        if text is not None:
            section = Section(self.tr("Text, version {version}").format(version=text.version))
            section.body.addWidget(Label(text.text, "small", "text2", wrap=True))
            self.pane.body.addWidget(section)
        self._buttons(look, signed)

    def _letter_of(self, row: str) -> str:
        signed = self.shown.letter(row) if self.shown is not None else None
        return signed.letter if signed is not None else _parts(row)[1]

    def _facts(self, row: LetterRow) -> None:
        width = 76 if theme.metrics("row") < 60 else 100
        for word, value in (
            (self.tr("Signed on"), row.signed_on),
            (self.tr("Version"), str(row.version)),
            (self.tr("Recorded by"), row.by),
            (self.tr("Note"), row.note),
        ):
            if value:
                self.pane.body.addWidget(PairLine(word, value, width))

    def _buttons(self, look: Look, signed: LetterRow | None) -> None:
        if signed is None:
            if look.keeps:
                self.pane.add_button("record_letter", self.tr("Record…"), "normal", "file-sign", self.add)
            return
        if look.keeps and signed.state != "void":
            self.pane.add_button("void_letter", self.tr("Strike out…"), "normal", "cancel", lambda: self._void(signed))
        if signed.readable and signed.state != "void":
            self.pane.add_button(
                "see_letter", self.tr("See the sheet"), "normal", "eye-outline", lambda: self._see(signed)
            )

    def _see(self, row: LetterRow) -> None:
        def load(session: Session) -> bytes:
            from vault.registers.letters import evidence_of_letter

            return evidence_of_letter(session, row.id)

        self.show_evidence(f"{row.person}: {letter_name(row.letter)}", load)

    def _void(self, row: LetterRow) -> None:
        def write(session: Session) -> None:
            from vault.registers.letters import edit_letter

            edit_letter(session, row.id, void=True)

        title = self.tr("Strike out this signature?")
        sentence = self.tr("It was recorded by mistake and counts no more. The row stays in the record.")
        said = self.tr("Struck out")
        ask(self, title, sentence, self.tr("Strike out"), then=lambda: act(self.desk, self, write, said), destroys=True)


def _rows(look: Look) -> list[Row]:
    """Who has not signed stands first."""
    open_rows = [
        Row(
            f"{_UNSIGNED}:{text.letter}:{person}",
            (
                Cell(person, person=True),
                Cell(letter_name(text.letter), quiet=True),
                Cell(str(text.version), quiet=True),
                Cell(chip=unsigned_chip()),
                Cell("–", quiet=True),
            ),
        )
        for text in look.issued
        for person in text.unsigned
    ]
    return [*open_rows, *(_signed(row) for row in look.letters)]


def _signed(row: LetterRow) -> Row:
    return Row(
        row.id,
        (
            Cell(row.person, person=True),
            Cell(letter_name(row.letter), quiet=True),
            Cell(str(row.version), quiet=True),
            Cell(chip=letter_chip(row)),
            Cell(row.signed_on, quiet=True),
        ),
    )


def _parts(row: str) -> tuple[str, str, str]:
    """Of a row that stands for a signature that is missing: the mark, the letter, the name."""
    mark, _, rest = row.partition(":")
    letter, _, person = rest.partition(":")
    return mark, letter, person
