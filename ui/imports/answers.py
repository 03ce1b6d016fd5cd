"""The box beside a problem that leaves a choice: the safe way is chosen already, what else there is can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit.dialogs import Dialog
from ui.kit.form import Combo, Field, LineEdit
from vault.importing import ABOVE, DAY, PLATFORM, SKIP, VERSION, Choice, is_day
from vault.views import Problem

SAFE = ""
_ASK = "?"
_DATA = Qt.ItemDataRole.UserRole


class AnswerBox(Combo):
    """answered(problem, answer): "" takes the safe way again. ``platforms`` is one model for all boxes of a list."""

    answered = Signal(object, str)

    def __init__(
        self,
        problem: Problem,
        choice: Choice,
        safe: str,
        answer: str,
        platforms: QStandardItemModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, small=True)
        self.setObjectName("import_answer")
        self.problem = problem
        self._safe, self._choice = safe, choice
        self._answer = SAFE
        if choice.kind == PLATFORM:
            self.setModel(platforms)
            self.setMaxVisibleItems(14)
        self.show_answer(answer)
        self.activated.connect(self._chosen)

    def show_answer(self, answer: str) -> None:
        self._answer = answer
        if self._choice.kind != PLATFORM:
            self.clear()
            for text, data in _options(self._choice, self._safe, answer):
                self.addItem(text, data)
        self.setCurrentIndex(max(0, self.findData(answer)))

    def _chosen(self, index: int) -> None:
        wanted = str(self.itemData(index))
        if wanted == _ASK:
            self.setCurrentIndex(max(0, self.findData(self._answer)))
            latest = date.today() if self.problem.field == "changed_at" else date.max
            DayDialog(self, latest, lambda day: self.answered.emit(self.problem, day)).open()
        elif wanted != self._answer:
            self.answered.emit(self.problem, wanted)


def _options(choice: Choice, safe: str, answer: str) -> list[tuple[str, str]]:
    found = [(safe, SAFE)]
    if choice.kind == ABOVE:
        found.append((translate("imports", "Password of row {row}").format(row=choice.row), ABOVE))
    elif choice.kind == VERSION:
        found.append((translate("imports", "Leave this password out"), SKIP))
    elif choice.kind == DAY:
        if answer:
            found.append((answer, answer))
        found.append((translate("imports", "Type the date…"), _ASK))
    return found


def answer_text(choice: Choice, safe: str, answer: str, platforms: QStandardItemModel) -> str:
    """What was chosen, in words."""
    if choice.kind == PLATFORM and answer:
        items = (platforms.item(row) for row in range(platforms.rowCount()))
        return next((item.text() for item in items if item.data(_DATA) == answer), answer)
    return next(text for text, data in _options(choice, safe, answer) if data == answer)


def fill_platforms(model: QStandardItemModel, safe: str, platforms: Sequence[tuple[str, str]]) -> None:
    """``platforms``: (id, name). The safe way, which is none of them, stands first."""
    model.clear()
    for platform, name in (("", safe), *platforms):
        item = QStandardItem(name)
        item.setData(platform, _DATA)
        model.appendRow(item)


class DayDialog(Dialog):
    """Asks for a day, ``latest`` or before; ``then`` gets it as 2026-03-02."""

    def __init__(self, parent: QWidget, latest: date, then: Callable[[str], None]) -> None:
        super().__init__(parent, translate("imports", "What day does the cell mean?"))
        self._then, self._latest = then, latest
        self.edit = LineEdit()
        self.edit.setObjectName("import_day")
        self.field = Field(translate("imports", "Date"), self.edit, translate("imports", "As 2026-03-02"))
        self.body.addWidget(self.field)
        self.add_buttons(translate("imports", "Use this date"))
        self.edit.textChanged.connect(lambda _: self.field.set_error(""))

    def accept(self) -> None:
        day = self.edit.text().strip()
        if is_day(day) and date.fromisoformat(day) <= self._latest:
            super().accept()
            self._then(day)
            return
        words = (
            translate("imports", "The date lies in the future")
            if is_day(day)
            else translate("imports", "This is no date")
        )
        self.field.set_error(words)
        self.edit.setFocus()
