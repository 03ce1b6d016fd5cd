"""An empty page says what belongs there and offers the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import icons
from ui.kit.buttons import Button
from ui.kit.square import Square
from ui.kit.text import Label


class Picture(Square):
    """An icon as large as asked for, redrawn in the colours of the moment."""

    def __init__(self, icon: str, size: int = 40, token: str = "text3", parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._icon, self._token = icon, token

    def set_icon(self, icon: str, token: str = "") -> None:
        self._icon = icon
        self._token = token or self._token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        name = self._icon if "." in self._icon else f"mdi6.{self._icon}"
        icons.paint(painter, self.area(), name, self._token)
        painter.end()


class EmptyState(QWidget):
    """pressed(): the first step."""

    pressed = Signal()

    def __init__(
        self, icon: str, text: str = "", button: str = "", *, primary: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.icon = Picture(icon)
        self.text = Label(text, token="text2", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setMaximumWidth(420)
        self.text.setMinimumWidth(280)
        self.button = Button(button, "primary" if primary else "normal")
        self.button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.text, 100)  # not by alignment, which would ignore the height that two lines need
        line.addStretch(1)
        layout.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(line)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.set(icon, text, button)

    def set(self, icon: str, text: str, button: str = "") -> None:
        self.icon.set_icon(icon)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
