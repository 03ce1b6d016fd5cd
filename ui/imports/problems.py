"""The list of what is wrong in the file, row by row, each with the safe way that was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import translate
from ui.imports import words
from ui.imports.troubles import trouble
from ui.kit.card import RowList
from ui.kit.empty import Picture
from ui.kit.text import Label
from vault.views import Problem

_SHOWN = 50
_PLACE = 150
_CHOICE = 210


class ProblemList(RowList):
    """At most the first 50 rows as widgets; the rest is counted, and in the report of the command line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_problems")

    def show_problems(self, problems: Sequence[Problem], *, shown_sheet: str) -> None:
        self.clear()
        for problem in problems[:_SHOWN]:
            self.add_row(_ProblemRow(problem, with_sheet=problem.sheet != shown_sheet), height="row")
        left = len(problems) - _SHOWN
        if left > 0:
            self.add_row(Label(translate("imports", "%n more rows, treated alike", None, left), "small", "text2"))
        self.setVisible(bool(problems))


class _ProblemRow(QWidget):
    def __init__(self, problem: Problem, *, with_sheet: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"problem_{problem.row}_{problem.field}")
        found = trouble(problem)
        number = translate("imports", "Row {row}").format(row=problem.row)
        place = f"{problem.sheet} {number}" if with_sheet else number
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(
            Picture(
                "alert-circle-outline" if found.refused else "alert-outline", 16, "red" if found.refused else "amber"
            )
        )
        where = QWidget()
        where.setFixedWidth(_PLACE)
        inner = QHBoxLayout(where)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(Label(place))
        inner.addWidget(Label(words.place_name(problem.field), "small", "text2", elide=Qt.TextElideMode.ElideRight), 1)
        row.addWidget(where)
        row.addWidget(Label(found.what, elide=Qt.TextElideMode.ElideRight), 1)
        mark = Picture("cancel" if found.refused else "arrow-right", 16, "text2")
        choice = Label(found.choice, "body", "text2", elide=Qt.TextElideMode.ElideRight)
        choice.setFixedWidth(_CHOICE)
        row.addWidget(mark)
        row.addWidget(choice)
        self.setAccessibleName(f"{place} {words.place_name(problem.field)}: {found.what} {found.choice}")
