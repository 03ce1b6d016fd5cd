"""People who have left or leave and have no case: a checklist, in the import's last step and over the board."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.error_text import error_text, sentences
from ui.kit.buttons import Button
from ui.kit.card import Card, RowList, Scroll
from ui.kit.choice import CheckBox
from ui.kit.form import Field
from ui.kit.text import Label
from ui.offboarding.looking import Opened, open_all
from ui.writing import WritingDialog
from vault.offboarding.previewing import Leaver

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

_ROWS = 6


class LeaversList(QWidget):
    """changed(): another tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leavers_list")
        self._leavers: list[Leaver] = []
        self.boxes: list[CheckBox] = []
        self.rows = RowList()
        self._scroll = Scroll(margin=0, spacing=0)
        self._scroll.body.addWidget(self.rows)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def show_leavers(self, leavers: Sequence[Leaver]) -> None:
        self._leavers, self.boxes = list(leavers), []
        self.rows.clear()
        for one in leavers:
            box = CheckBox(one.name)
            box.setObjectName(f"leaver_{one.person}")
            box.setChecked(True)
            box.toggled.connect(self.changed)
            self.boxes.append(box)
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(box, 1)
            line.addWidget(Label(one.left_on, "body", "text2"), 0, Qt.AlignmentFlag.AlignRight)
            self.rows.add_row(line)
        height = self.rows.sizeHint().height()
        self._scroll.setFixedHeight((height if len(leavers) <= _ROWS else height * _ROWS // len(leavers)) + 2)

    def chosen(self) -> list[tuple[str, str]]:
        """Ids of persons with their last day; a claim of a month counts from its first."""
        pairs = zip(self.boxes, self._leavers, strict=True)
        return [(one.person, f"{one.left_on}-01"[:10]) for box, one in pairs if box.isChecked()]


class LeaversDialog(WritingDialog):
    """opened_cases(ids)."""

    opened_cases = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, leavers: Sequence[Leaver]) -> None:
        super().__init__(desk, parent, "leavers_dialog", "", "")
        self.setWindowTitle(self.tr("Open cases for %n people?", "", len(leavers)))
        self.title.setText(self.windowTitle())
        words = self.tr("Each gets a list of what they opened, could read and hold. Who has left loses their rights.")
        self.sentence.setText(words)
        self.sentence.show()
        self.list = LeaversList()
        self.list.show_leavers(leavers)
        self.list_field = Field(self.tr("Last day by the register"), self.list)
        self.body.addWidget(self.list_field)
        self.add_act("", self._write)
        self.list.changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        chosen = len(self.list.chosen())
        self.act_button.setText(self.tr("Open %n cases", "", chosen))
        self.act_button.setEnabled(bool(chosen))

    def _write(self) -> None:
        chosen = self.list.chosen()
        self.write(self.list_field, lambda session: open_all(session, chosen, "leaving", ""))

    def written(self, answer: Opened) -> None:
        self.opened_cases.emit(answer.cases)
        if answer.refused:
            self.act_button.setEnabled(True)
            self.list_field.set_error(refusals(answer))
        else:
            super().written(answer)


class LeaversCard(Card):
    """What a file said about leavers: nothing is opened before somebody presses the button."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.setObjectName("leavers_card")
        self._desk = desk
        self._leavers: list[Leaver] = []
        self._opened = 0
        self.title, self.about = Label("", "h3", wrap=True), Label("", "body", "text2", wrap=True)
        self.list = LeaversList()
        self.trouble = Label("", "body", "red", wrap=True)
        self.open = Button("", icon="account-arrow-right-outline", small=True)
        self.open.setObjectName("open_leavers")
        self.open.clicked.connect(self._write)
        self.list.changed.connect(self._count)
        for part in (self.title, self.about):
            self.body.addWidget(part)
        self.body.addWidget(self.list)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_leavers([])
        self.retranslate()

    def look(self, names: Sequence[str]) -> None:
        """Whoever of these has left and has no case; nobody where this member opens none."""
        session = self._desk.session
        self.show_leavers([])
        if session is not None and names:
            self._desk.run(self, lambda: find_leavers(session, names), done=self.show_leavers)

    def show_leavers(self, leavers: list[Leaver]) -> None:
        self._leavers, self._opened = leavers, 0
        self.list.show_leavers(leavers)
        self.trouble.setText("")
        self.setVisible(bool(leavers))
        self._write_words()

    def _write_words(self) -> None:
        done = bool(self._opened)
        if done:
            self.title.setText(self.tr("%n cases opened", "", self._opened))
        else:
            self.title.setText(self.tr("%n people in the sheet have left or leave", "", len(self._leavers)))
        self.about.setVisible(not done)
        self.list.setVisible(not done)
        self.open.setVisible(not done)
        self.trouble.setVisible(bool(self.trouble.text()))
        self._count()

    def _count(self) -> None:
        chosen = len(self.list.chosen())
        self.open.setText(self.tr("Open %n cases", "", chosen))
        self.open.setEnabled(bool(chosen))

    def _write(self) -> None:
        session, chosen = self._desk.session, self.list.chosen()
        if session is not None:
            self.open.setEnabled(False)
            call: Callable[[], Opened] = lambda: open_all(session, chosen, "leaving", "")  # noqa: E731
            self._desk.run(self, call, done=self._written, failed=self._failed)

    def _written(self, answer: Opened) -> None:
        self._opened = len(answer.cases)
        self.trouble.setText(refusals(answer))
        self._write_words()

    def _failed(self, error: Exception) -> None:
        self.trouble.setText(sentences(*error_text(error)))
        self._write_words()

    def retranslate(self) -> None:
        self.about.setText(
            self.tr("A case lists what they opened, could read and hold, until it is back. Tick who gets one.")
        )
        self._write_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def find_leavers(session: Session, names: Sequence[str]) -> list[Leaver]:
    from ui.offboarding.looking import may_run
    from vault.offboarding.previewing import leavers_without_case

    return leavers_without_case(session, names) if may_run(session) else []


def refusals(answer: Opened) -> str:
    return sentences(*(error_text(error).what for _, error in answer.refused)) if answer.refused else ""
