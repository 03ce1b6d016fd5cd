"""The second step: what was understood of the file, what is wrong in it, and what will be written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.imports import cells
from ui.imports.jobs import FIXED
from ui.imports.problems import ProblemList
from ui.imports.rim import Rimmed
from ui.imports.table import PreviewTable
from ui.imports.troubles import trouble
from ui.imports.written import Amounts, WrittenCard
from ui.kit.card import RowList
from ui.kit.empty import Picture
from ui.kit.scrolling import PageScroll
from ui.kit.text import Label
from vault.importing import Choice
from vault.interchange.rows import IGNORED, KEPT, Sheet
from vault.views import Problem

_SIDE = 296
_PREVIEW_ROWS = 6
_TWO_COLUMNS_FROM = 980
_NONE: Mapping[Any, Any] = MappingProxyType({})


class CheckStep(QWidget):
    """column_changed(header, field): somebody says what a column is."""

    column_changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_check")
        self._sheet: Sheet | None = None
        self._problems: Sequence[Problem] = ()
        self._choices: Mapping[Problem, Choice] = {}
        self._answers: Mapping[Problem, str] = {}
        self.table = PreviewTable()
        self.table.column_changed.connect(self.column_changed)
        self.framed = Rimmed(self.table)
        self.sure = _Legend("mdi6.check", "green")
        self.guessed = _Legend("mdi6.help-circle-outline", "amber")
        self.kept = _Legend("mdi6.content-copy", "text2")
        self.shown = Label("", "small", "text2")
        self.problems_title = Label("", "h3")
        self.problems_note = Label("", "small", "text2")
        self.problems = ProblemList()
        self.problems_frame = Rimmed(self.problems)
        self.fine = RowList()
        self.fine_text = Label("", "body", "text2")
        self.written = WrittenCard()
        self._build()

    def show_file(
        self,
        sheet: Sheet | None,
        problems: Sequence[Problem],
        amounts: Amounts,
        choices: Mapping[Problem, Choice] = _NONE,
        answers: Mapping[Problem, str] = _NONE,
    ) -> None:
        self._sheet, self._problems, self._choices, self._answers = sheet, problems, choices, answers
        self.written.show_amounts(amounts)
        self.retranslate()

    def clear(self) -> None:
        """Nothing of the file stays in a widget."""
        self._sheet, self._problems, self._choices, self._answers = None, (), {}, {}
        self.table.forget()
        self.problems.show_problems((), shown_sheet="")
        self.written.show_amounts(None)

    def retranslate(self) -> None:
        self.written.retranslate()
        self._write_table()
        self.problems_title.setText(self.tr("%n problems", "", len(self._problems)))
        safest = self.tr("each already has its safest answer")
        self.problems_note.setText(
            self.tr("the safest answer is chosen, you can change it") if self._choices else safest
        )
        self.problems_note.setVisible(bool(self._problems))
        self.fine_text.setText(self.tr("Every row is clear, nothing needs a look"))
        self.fine.setVisible(not self._problems)
        self.problems_frame.setVisible(bool(self._problems))
        name = self._sheet.name if self._sheet else ""
        self.problems.show_problems(
            self._problems, shown_sheet=name, values=self._values(), choices=self._choices, answers=self._answers
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS_FROM
        self._below.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.written.setMinimumWidth(_SIDE if wide else 0)
        self.written.setMaximumWidth(_SIDE if wide else 16_777_215)

    def _build(self) -> None:
        self.legend = QWidget()
        legend = QHBoxLayout(self.legend)
        legend.setContentsMargins(0, 0, 0, 0)
        legend.setSpacing(16)
        for part in (self.sure, self.guessed, self.kept):
            legend.addWidget(part)
        legend.addStretch(1)
        legend.addWidget(self.shown)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.problems_title)
        head.addWidget(self.problems_note)
        head.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Picture("mdi6.check", 16, "green"))
        row.addWidget(self.fine_text, 1)
        self.fine.add_row(row, height="row")
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(head)
        left.addWidget(self.fine)
        left.addWidget(self.problems_frame)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addSpacing(self.problems_title.sizeHint().height() + 6)
        right.addWidget(self.written)
        right.addStretch(1)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(16)
        self._below.addLayout(left, 1)
        self._below.addLayout(right)
        area = PageScroll(bottom=12, spacing=8)
        area.body.addWidget(self.framed)
        area.body.addWidget(self.legend)
        area.body.addSpacing(6)
        area.body.addLayout(self._below)
        area.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _write_table(self) -> None:
        sheet = self._sheet
        for part in (self.framed, self.legend):
            part.setVisible(sheet is not None)
        if sheet is None:
            return
        here = [problem for problem in self._problems if problem.sheet == sheet.name]
        rows = self._rows_to_show(sheet, {problem.row for problem in here})
        marks = {(each.row, each.field): trouble(each) for each in here if each.row in rows}
        plain = {(each.row, each.field) for each in here if each.message == "same_as_above"}
        hidden = {place for place, found in marks.items() if found.refused}
        self.table.show_sheet(sheet, rows, {place: found.what for place, found in marks.items()}, plain, hidden)
        fields = [each for each in sheet.columns if each.field not in (IGNORED, KEPT) and sheet.kind != FIXED]
        sure = sum(column.sure for column in fields)
        guessed = len(fields) - sure
        kept = sum(column.field == KEPT for column in sheet.columns)
        self.sure.show_count(sure, self.tr("%n columns recognised", "", sure))
        self.guessed.show_count(guessed, self.tr("%n columns guessed, have a look", "", guessed))
        self.kept.show_count(kept, self.tr("%n columns kept as they are", "", kept))
        text = self.tr("{shown} of %n rows shown", "", sheet.total)
        self.shown.setText(text.format(shown=len(rows)))

    def _values(self) -> dict[tuple[str, int, str], str]:
        """What stands in the cells with problems, masked; nothing of a cell that holds, or might hold, a secret."""
        sheet = self._sheet
        if sheet is None:
            return {}
        wanted = {(each.row, each.field) for each in self._problems if each.sheet == sheet.name}
        told = [column for column in sheet.columns if not cells.is_secret(column.field, column.header)]
        return {
            (sheet.name, row, column.field): cells.shown(texts[column.index], column.field, column.header)
            for row, texts in sheet.rows
            for column in told
            if (row, column.field) in wanted and column.index < len(texts)
        }

    def _rows_to_show(self, sheet: Sheet, troubled: Set[int]) -> list[int]:
        """A few rows: those that need a look first, the rest from the top, in the file's order."""
        known = [number for number, _ in sheet.rows]
        wanted = [number for number in known if number in troubled] + known
        return sorted(list(dict.fromkeys(wanted))[:_PREVIEW_ROWS])


class _Legend(QWidget):
    """What an icon in the boxes means, and how often it stands there; hidden where it never does."""

    def __init__(self, icon: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Label("", "small", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Picture(icon, 14, token))
        row.addWidget(self.text)

    def show_count(self, count: int, text: str) -> None:
        self.text.setText(text)
        self.setVisible(count > 0)
