"""Recording who signed and who passed, and issuing what is to be signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.i18n import translate
from ui.kit.form import Combo, Field, LineEdit, TextEdit
from ui.register_text import letter_name
from ui.registers.forms import DocumentBox, RegisterDialog
from ui.registers.reading import Look
from vault.registers.views import TrainingRow

if TYPE_CHECKING:
    from vault.session import Session

_LETTERS = ("responsibility", "red_lines")


class LetterDialog(RegisterDialog):
    """Somebody signed the version that holds now."""

    def __init__(self, desk: Desk, parent: QWidget, look: Look, letter: str = "", person: str = "") -> None:
        title = translate("registers", "Record a signature")
        super().__init__(desk, parent, title, translate("registers", "The signed sheet is sealed into the vault."))
        self._look = look
        self.letter, self.person = Combo(), Combo()
        self.letter.setObjectName("register_letter")
        self.person.setObjectName("register_person")
        for one in look.issued:
            self.letter.addItem(letter_name(one.letter), one.letter)
        self.letter.setCurrentIndex(max(0, self.letter.findData(letter)))
        self.body.addWidget(self.keep("letter", Field(translate("registers", "Letter"), self.letter)))
        self.body.addWidget(self.keep("person", Field(translate("registers", "Who signed"), self.person)))
        self.signed_on = self.add_line("signed_on", translate("registers", "Signed on"), look.today)
        self.box = DocumentBox(desk)
        self.body.addWidget(self.keep("evidence", Field(translate("registers", "Signed sheet"), self.box)))
        self.note = self.add_line("note", translate("registers", "Note"))
        self.letter.currentIndexChanged.connect(lambda _: self._offer(""))
        self._offer(person)
        self.finish(translate("registers", "Record"), self._save)

    def _offer(self, person: str) -> None:
        """Who has not signed this one yet."""
        text = self._look.text(str(self.letter.currentData()))
        self.person.clear()
        for name in text.unsigned if text is not None else []:
            self.person.addItem(name, name)
        self.person.setCurrentIndex(max(0, self.person.findData(person)))

    def _save(self) -> None:
        letter, person, piece = str(self.letter.currentData()), self.person.currentText(), self.box.piece
        if not person:
            self.refuse("person", translate("registers", "Everybody has signed this version."))
        elif piece is None:
            self.refuse("evidence", translate("registers", "Add the signed sheet first."))
        else:
            day, note = self.signed_on.text().strip(), self.note.text()
            raw = piece.raw

            def write(session: Session) -> None:
                from vault.registers.letters import record_letter

                record_letter(session, person, letter, signed_on=day, evidence=raw, note=note)

            self.save(write, translate("registers", "{name} has signed").format(name=person))


class IssueDialog(RegisterDialog):
    """The next version of a text."""

    def __init__(self, desk: Desk, parent: QWidget, look: Look, letter: str = "") -> None:
        title = translate("registers", "Issue a text to sign")
        sentence = translate("registers", "It becomes the next version: everybody signs anew.")
        super().__init__(desk, parent, title, sentence)
        self._look = look
        self.letter, self.text = Combo(), TextEdit(9)
        self.letter.setObjectName("register_letter")
        self.text.setObjectName("register_text")
        for one in _LETTERS:
            self.letter.addItem(letter_name(one), one)
        self.letter.setCurrentIndex(max(0, self.letter.findData(letter)))
        self.body.addWidget(self.keep("letter", Field(translate("registers", "Letter"), self.letter)))
        self.body.addWidget(self.keep("text", Field(translate("registers", "Text"), self.text)))
        self.letter.currentIndexChanged.connect(self._show_present)
        self._show_present()
        self.finish(translate("registers", "Issue"), self._save)

    def _show_present(self) -> None:
        text = self._look.text(str(self.letter.currentData()))
        self.text.setPlainText(text.text if text is not None else "")

    def _save(self) -> None:
        letter, text = str(self.letter.currentData()), self.text.toPlainText()

        def write(session: Session) -> None:
            from vault.registers.letters import issue_letter

            issue_letter(session, letter, text)

        self.save(write, translate("registers", "{letter}: issued anew").format(letter=letter_name(letter)))


class TrainingDialog(RegisterDialog):
    """The result of one test, new or mended."""

    def __init__(
        self, desk: Desk, parent: QWidget, look: Look, person: str = "", row: TrainingRow | None = None
    ) -> None:
        title = translate("registers", "Record a result") if row is None else translate("registers", "Mend a result")
        passing = translate("registers", "{score} points of 100 pass.").format(score=look.pass_score)
        super().__init__(desk, parent, title, passing)
        self._row = row
        self.person = Combo()
        self.person.setObjectName("register_person")
        for one in sorted(look.due, key=lambda one: one.person):
            self.person.addItem(one.person, one.person_id)
        self.person.setCurrentIndex(max(0, self.person.findData(row.person_id if row is not None else person)))
        self.person.setEnabled(row is None)
        self.body.addWidget(self.keep("person", Field(translate("registers", "Who"), self.person)))
        self.score = LineEdit("" if row is None or row.score is None else str(row.score))
        self.score.setObjectName("register_score")
        self.taken_on = LineEdit(row.taken_on if row is not None else look.today)
        self.taken_on.setObjectName("register_taken_on")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.keep("score", Field(translate("registers", "Points"), self.score)))
        line.addWidget(self.keep("taken_on", Field(translate("registers", "Taken on"), self.taken_on)))
        self.body.addLayout(line)
        self.box = DocumentBox(desk)
        self.body.addWidget(self.keep("evidence", Field(translate("registers", "Evidence"), self.box)))
        self.note = self.add_line("note", translate("registers", "Note"), row.note if row is not None else "")
        self.finish(translate("registers", "Record"), self._save)
        self.score.setFocus()

    def _save(self) -> None:
        text = self.score.text().strip()
        if not (text.isascii() and text.isdigit() and len(text) < 4):
            self.refuse("score", translate("registers", "A whole number from 0 to 100."))
            return
        person, score, day, note = (
            str(self.person.currentData()),
            int(text),
            self.taken_on.text().strip(),
            self.note.text(),
        )
        row, raw = self._row, self.box.piece.raw if self.box.piece is not None else None

        def write(session: Session) -> None:
            from vault.registers.training import edit_training, record_training

            if row is None:
                record_training(session, {person: score}, taken_on=day, note=note, evidence=raw)
            else:
                edit_training(session, row.id, score=score, taken_on=day, note=note, evidence=raw)

        self.save(
            write, translate("registers", "The result of {name} is on record").format(name=self.person.currentText())
        )
