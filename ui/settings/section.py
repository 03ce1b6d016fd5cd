"""A titled group of settings: a row says what it is at the left and holds its control at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.card import RowList
from ui.kit.text import Label


class Row(QWidget):
    """Words at the left, in two lines where there is help; a control or a value at the right."""

    def __init__(self, control: QWidget | None = None) -> None:
        super().__init__()
        self.label = Label("", "body", "text", wrap=True)
        self.help = Label("", "small", "text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.label)
        words.addWidget(self.help)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 5, 4, 5)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        self.control = control
        if control is not None:
            layout.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, label: str, help: str = "") -> None:
        self.label.setText(label)
        self.help.setText(help)
        self.help.setVisible(bool(help))
        if self.control is not None and not isinstance(self.control, Label):
            self.control.setAccessibleName(label)
            self.control.setAccessibleDescription(help)


class Section(QWidget):
    """``rows`` is a card of rows under the title."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title = Label("", "h2")
        self.rows = RowList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.rows)
        self.below = layout

    def add(self, control: QWidget | None = None) -> Row:
        row = Row(control)
        self.rows.add_row(row)
        return row
