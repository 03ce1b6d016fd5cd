"""Above and below a piece of work on one account or person: the way out and what it is about; the way to its end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import IconButton
from ui.kit.card import Line
from ui.kit.text import Label


class WorkHead(QWidget):
    """``mark``: the tile or the circle of what it is about; ``buttons`` stand at the right."""

    def __init__(self, leave: str, mark: QWidget, *buttons: QWidget) -> None:
        """``leave``: the name by which the button that goes back is known."""
        super().__init__()
        self.back = IconButton("arrow-left")
        self.back.setObjectName(leave)
        self.title = Label("", "h2", elide=Qt.TextElideMode.ElideRight)
        self.under = Label("", "small", "text2", elide=Qt.TextElideMode.ElideRight)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.under)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 20, 0)
        layout.setSpacing(12)
        layout.addWidget(self.back)
        layout.addWidget(mark)
        layout.addLayout(words, 1)
        for button in buttons:
            layout.addWidget(button)

    def set_words(self, title: str, *about: str) -> None:
        self.title.setText(title)
        self.under.setText(" · ".join(part for part in about if part))


class WorkFoot(QWidget):
    """``line`` takes what stands in it, from the left to the right."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self.line = QHBoxLayout()
        self.line.setContentsMargins(0, 10, 20, 12)
        self.line.setSpacing(spacing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Line())
        layout.addLayout(self.line)
