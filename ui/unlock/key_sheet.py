"""A key of the emergency kit on the screen: numbered groups in fixed pitch, painted, never a label to copy from."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import secret_text, theme
from ui.kit.card import Card
from ui.kit.text import Label

_A_ROW = 6


def groups(key: str) -> list[str]:
    """The groups that a person reads and types, without the prefix that says what the key is."""
    return key.split("-")[1:] if key else []


class _Groups(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._groups: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, key: str) -> None:
        self._groups = groups(key)
        self.updateGeometry()
        self.update()

    def _row(self) -> int:
        return QFontMetrics(theme.font("fixed")).height() + QFontMetrics(theme.font("key")).height() + 8

    def sizeHint(self) -> QSize:
        rows = (len(self._groups) + _A_ROW - 1) // _A_ROW
        return QSize(400, max(1, rows) * self._row())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fixed, small = theme.font("fixed"), theme.font("key")
        cell = QFontMetrics(fixed).horizontalAdvance("0")
        high = QFontMetrics(small).height()
        for index, group in enumerate(self._groups):
            x = index % _A_ROW * (self.width() // _A_ROW)
            y = index // _A_ROW * self._row()
            painter.setFont(small)
            painter.setPen(theme.colour("text3"))
            painter.drawText(QRect(x, y, 40, high), int(Qt.AlignmentFlag.AlignLeft), str(index + 1))
            secret_text.paint_line(painter, x, y + high, cell, group, fixed)
        painter.end()


class KeySheet(Card):
    def __init__(self) -> None:
        super().__init__(padding=14, spacing=6, radius="list")
        self.title = Label("", "h3")
        self.use = Label("", "small", "text2", wrap=True)
        self._groups = _Groups()
        for widget in (self.title, self.use, self._groups):
            self.body.addWidget(widget)

    def set_words(self, title: str, use: str) -> None:
        self.title.setText(title)
        self.use.setText(use)
        self._groups.setAccessibleName(title)

    def set_key(self, key: str) -> None:
        self._groups.set(key)
