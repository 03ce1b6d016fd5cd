"""What the registers have in common on screen: a table at the left, the row that is chosen whole at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.accounts.parts import ChipFlow
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.card import Ground, Line, Scroll
from ui.kit.empty import EmptyState
from ui.kit.text import Label
from ui.registers.reading import Look
from ui.reviews.evidence_dialog import EvidenceDialog
from ui.team.rows import Column, RowsTable

if TYPE_CHECKING:
    from vault.session import Session

_PANE = 340


class RegisterView(QWidget):
    """``shown`` is the look at the registers, None before the first one and when locked."""

    def __init__(self, desk: Desk, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.shown: Look | None = None
        self.table = RowsTable(f"{name}_table")
        self.pane = Pane()
        self.empty = EmptyState(icon)
        self.empty.setObjectName(f"{name}_empty")
        self.empty.pressed.connect(self.add)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.table, 1)
        line.addWidget(Line(Qt.Orientation.Vertical))
        line.addWidget(self.pane)
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.table.chosen.connect(self.choose)
        self.table.acted.connect(lambda _: self.act())

    def show_look(self, look: Look | None) -> None:
        self.shown = look
        self.fill()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Only where they are others: new columns would lose the row that is chosen."""
        if list(self.table.rows.columns) != list(columns):
            self.table.set_columns(columns)

    def show_empty(self, words: str, step: str) -> None:
        """``step`` is offered to who may take it."""
        nothing = not self.table.rows.rows
        self._stack.setCurrentIndex(1 if nothing and self.shown is not None else 0)
        self.empty.text.setText(words)
        self.empty.button.setText(step)
        self.empty.button.setVisible(bool(step))

    def add(self) -> None:
        """The first step of an empty register, and what the page's button does."""

    def act(self) -> None:
        """Enter or a double click on a row."""

    def choose(self, row: str) -> None:
        """Another row is the current one, or none."""

    def fill(self) -> None:
        """Everything that depends on what is shown and on the language."""

    def choose_first(self) -> None:
        if not self.table.current_id() and self.table.rows.rows:
            self.table.choose(self.table.rows.rows[0].id)
        self.choose(self.table.current_id())

    def show_evidence(self, title: str, load: Callable[[Session], bytes]) -> None:
        session = self.desk.session
        if session is None:
            return

        def show(raw: bytes) -> None:
            dialog = EvidenceDialog(self.desk, self, "", raw)
            dialog.setWindowTitle(title)
            dialog.title.setText(title)
            dialog.open()

        self.desk.run(self, lambda: load(session), done=show)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.fill()


class Pane(Ground):
    """One row, top to bottom: what it is, how it stands, and what may be done about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self.setFixedWidth(_PANE)
        self.title = Label("", "h2", wrap=True)
        self.under = Label("", "small", "text2", wrap=True)
        self.chips = ChipFlow()
        self.scroller = Scroll(margin=14, spacing=10)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        for part in (self.title, self.under, self.chips):
            self.scroller.body.addWidget(part)
        self.scroller.body.addLayout(self.body)
        self.scroller.body.addStretch(1)
        self._foot = QWidget()
        self.foot = QHBoxLayout(self._foot)
        self.foot.setContentsMargins(14, 8, 14, 8)
        self.foot.setSpacing(8)
        self._line = Line()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.scroller, 1)
        layout.addWidget(self._line)
        layout.addWidget(self._foot)
        self.clear()

    def clear(self) -> None:
        for layout in (self.body, self.foot):
            _empty(layout)
        self.title.setText("")
        self.set_under("")
        self.chips.set_specs([])
        self._foot.hide()
        self._line.hide()

    def set_under(self, words: str) -> None:
        self.under.setText(words)
        self.under.setVisible(bool(words))

    def add_button(self, name: str, text: str, kind: str, icon: str, does: Callable[[], None]) -> Button:
        button = Button(text, kind, icon)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: does())
        if self.foot.count() == 0:
            self.foot.addStretch(1)
        self.foot.addWidget(button)
        self._foot.show()
        self._line.show()
        return button


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)
