"""The list of what is wrong in the file, row by row, each with the safe way that was chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.i18n import language, translate
from ui.imports import words
from ui.imports.answers import AnswerBox, answer_text, fill_platforms
from ui.imports.painting import ICON, Index
from ui.imports.troubles import Trouble, trouble
from ui.kit import draw, icons, theme, tips
from vault.importing import Choice
from vault.views import Problem

_SHOWN = 50
_AT_ONCE = 5
_EDGE = 14
_GAP = 8
_PLACE = 176
_CHOICE = 200
_LONGEST_VALUE = 20
_ROOT = QModelIndex()
_NO_VALUES: Mapping[tuple[str, int, str], str] = {}
_NO_ANSWERS: Mapping[Problem, str] = {}
_NO_CHOICES: Mapping[Problem, Choice] = {}
PARTS_ROLE = Qt.ItemDataRole.UserRole + 1
BOXED_ROLE = Qt.ItemDataRole.UserRole + 2  # a box stands where the choice would be painted


class ProblemModel(QAbstractListModel):
    """The first 50 problems, and a line that counts the rest. ``PARTS_ROLE``: (row, field, trouble) or None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[str, str, Trouble]] = []
        self.shown: list[Problem] = []
        self.answers: dict[int, str] = {}  # row → what is chosen there, in words
        self._more = 0

    def set_problems(
        self,
        problems: Sequence[Problem],
        shown_sheet: str,
        values: Mapping[tuple[str, int, str], str],
        chosen: Mapping[Problem, str] = _NO_ANSWERS,
    ) -> None:
        """``values``: what stands in a cell, by (sheet, row, field), of cells that may be told.

        ``chosen``: the answer in words, of problems that leave a choice.
        """
        self.beginResetModel()
        self._parts = []
        self.shown = _most_worth_a_look(problems, chosen)
        self.answers = self._by_row(chosen)
        for each in self.shown:
            found = _with_value(trouble(each), values.get((each.sheet, each.row, each.field), ""))
            self._parts.append((_place(each, shown_sheet), words.place_name(each.field), found))
        self._more = len(problems) - len(self._parts)
        self.endResetModel()

    def set_chosen(self, chosen: Mapping[Problem, str]) -> None:
        """Other answers to the same problems."""
        self.answers = self._by_row(chosen)
        if self.shown:
            self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))

    def _by_row(self, chosen: Mapping[Problem, str]) -> dict[int, str]:
        return {row: chosen[each] for row, each in enumerate(self.shown) if each in chosen}

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._parts) + (self._more > 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        parts = self._parts[index.row()] if index.row() < len(self._parts) else None
        if role == PARTS_ROLE:
            return parts
        if role == BOXED_ROLE:
            return index.row() in self.answers
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if parts is None:
            return translate("imports", "%n more rows, treated alike", None, self._more)
        place, field, found = parts
        said = f"{place} {field}: {found.what} → {self.answers.get(index.row(), found.choice)}"
        return tips.plain(said) if role == Qt.ItemDataRole.ToolTipRole else said


def _most_worth_a_look(problems: Sequence[Problem], chosen: Mapping[Problem, str]) -> list[Problem]:
    """As many as fit, in the file's order; those with a choice go before those without."""
    kept = set(sorted(problems, key=lambda each: each not in chosen)[:_SHOWN])
    return [each for each in problems if each in kept]


def _place(problem: Problem, shown_sheet: str) -> str:
    number = translate("imports", "Row {row}").format(row=problem.row)
    return number if problem.sheet == shown_sheet else f"{problem.sheet} {number}"


def _with_value(found: Trouble, value: str) -> Trouble:
    if not value or found.refused:
        return found
    short = value if len(value) <= _LONGEST_VALUE else f"{value[:_LONGEST_VALUE]}…"
    told = translate("imports", "“{value}”: {what}").format(value=short, what=found.what)
    return replace(found, what=told)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme.metrics("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.save()
        if index.row():
            painter.setPen(theme.colour("line"))
            painter.drawLine(rect.topLeft(), rect.topRight())
        inner = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        parts = index.data(PARTS_ROLE)
        if parts is None:
            draw.words(painter, inner, index.data(), "small", "text2")
        else:
            self._paint_parts(painter, inner, index.data(BOXED_ROLE), *parts)
        painter.restore()

    @staticmethod
    def _paint_parts(painter: QPainter, inner: QRect, boxed: bool, place: str, field: str, found: Trouble) -> None:
        mark = ("mdi6.alert-circle-outline", "red") if found.refused else ("mdi6.alert-outline", "amber")
        _mark(painter, inner.x(), inner, *mark)
        where = QRect(inner.x() + ICON + _GAP, inner.y(), _PLACE, inner.height())
        used = draw.words(painter, where, place, "body", "text")
        draw.words(painter, where.adjusted(used + _GAP, 0, 0, 0), field, "small", "text2")
        choice = QRect(inner.right() - _CHOICE, inner.y(), _CHOICE + 1, inner.height())
        if not boxed:
            icon = "mdi6.cancel" if found.refused else "mdi6.arrow-right"
            _mark(painter, choice.x() - ICON - _GAP, inner, icon, "text2")
            draw.words(painter, choice, found.choice, "body", "text2")
        what = QRect(where.right() + _GAP, inner.y(), choice.x() - where.right() - ICON - 3 * _GAP, inner.height())
        draw.words(painter, what, found.what, "body", "text")


def _mark(painter: QPainter, x: int, inner: QRect, icon: str, token: str) -> None:
    icons.paint(painter, QRect(x, inner.y() + (inner.height() - ICON) // 2, ICON, ICON), icon, token)


class ProblemList(QListView):
    """As high as its rows, for a page that scrolls. Painted, not built of widgets: fifty rows would be felt.

    answered(problem, answer): another way was chosen in one of the boxes, "" for the safe one.
    """

    answered = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_problems")
        self.boxes: dict[Problem, AnswerBox] = {}
        self._platforms = QStandardItemModel(self)
        self._told: object = None
        self._choices: Mapping[Problem, Choice] = _NO_CHOICES
        self._answers: Mapping[Problem, str] = _NO_ANSWERS
        self._waiting: list[tuple[int, Problem]] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place_some)
        self.setModel(ProblemModel(self))
        self.setItemDelegate(_RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_problems((), shown_sheet="")

    def show_problems(
        self,
        problems: Sequence[Problem],
        *,
        shown_sheet: str,
        values: Mapping[tuple[str, int, str], str] = _NO_VALUES,
        choices: Mapping[Problem, Choice] = _NO_CHOICES,
        answers: Mapping[Problem, str] = _NO_ANSWERS,
    ) -> None:
        model = self.model()
        assert isinstance(model, ProblemModel)
        chosen = {
            each: answer_text(choice, trouble(each).choice, answers.get(each, ""), self._platforms)
            for each, choice in choices.items()
        }
        told = (list(problems), shown_sheet, dict(values), dict(choices), language())
        self._choices, self._answers = choices, answers
        if told == self._told:  # only the answers are others: whoever is at a box stays there
            model.set_chosen(chosen)
            for problem, box in self.boxes.items():
                box.show_answer(answers.get(problem, ""))
            return
        self._told = told
        focused = next((each for each, box in self.boxes.items() if box.hasFocus()), None)
        model.set_problems(problems, shown_sheet, values, chosen)
        self.boxes = {}
        self._waiting = [(row, each) for row, each in enumerate(model.shown) if each in choices]
        self._place_some()
        if focused in self.boxes:
            self.boxes[focused].setFocus()
        self.setAccessibleName(translate("imports", "Rows that need a look"))
        self.setFixedHeight(max(1, model.rowCount()) * theme.metrics("row"))

    def set_platforms(self, platforms: Sequence[tuple[str, str]]) -> None:
        """(id, name) of every platform that may be chosen."""
        fill_platforms(self._platforms, trouble(Problem("", 0, "", "unknown_platform")).choice, platforms)

    def _place_some(self) -> None:
        """A few boxes now, the rest when the window had its turn: each takes some milliseconds."""
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for row, problem in some:
            self._place_box(row, problem)
        if self._waiting:
            self._later.start()

    def _place_box(self, row: int, problem: Problem) -> None:
        safe = trouble(problem).choice
        box = AnswerBox(problem, self._choices[problem], safe, self._answers.get(problem, ""), self._platforms)
        index = self.model().index(row, 0)
        box.setAccessibleName(str(index.data()).partition(" → ")[0])
        box.answered.connect(self.answered)
        box.setFixedWidth(_CHOICE + ICON + _GAP)
        room = QWidget()
        line = QHBoxLayout(room)
        line.setContentsMargins(0, 0, _EDGE, 0)
        line.addStretch(1)
        line.addWidget(box)
        self.setIndexWidget(index, room)
        self.boxes[problem] = box

    def sentences(self) -> list[str]:
        """What the list says, as a screen reader hears it."""
        model = self.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
