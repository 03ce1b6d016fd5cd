"""What was copied and how long it stays: a tick, the seconds, a thin bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import draw, theme
from ui.kit.clipboard import SecretClipboard
from ui.kit.empty import Picture
from ui.kit.kbd import KeyCap
from ui.kit.text import Label


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw.box(painter, self.rect(), theme.colour("bar_off"), None, 2)
        full = QRect(0, 0, round(self.width() * self.share), self.height())
        draw.box(painter, full, theme.colour("bar"), None, 2)
        painter.end()


class CopiedBar(QWidget):
    """Shows itself when something secret is copied and goes when the clipboard is cleared.

    ``told`` says whether another bar on the screen tells it already.
    """

    def __init__(
        self,
        clipboard: SecretClipboard,
        keys: str = "",
        parent: QWidget | None = None,
        *,
        told: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._told = told
        self._left = 0
        self._tick = Picture("check-circle-outline", 16, "green")
        self._what = Label("", "body", "green")
        self._when = Label("", "body", "text2")
        self._keys = KeyCap(keys)
        self._keys.setVisible(bool(keys))
        self._bar = _Bar()
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._tick)
        line.addWidget(self._what)
        line.addWidget(self._when, 1)
        line.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        clipboard.left_seconds.connect(self.set_left)
        self.set_left(0)

    def set_left(self, seconds: int) -> None:
        self._left = seconds
        label = self._clipboard.label
        self._what.setText(self.tr("{what} copied").format(what=label) if label else self.tr("Copied"))
        self._when.setText(self.tr("cleared in %n seconds", "", seconds))
        self._bar.share = seconds / self._clipboard.seconds
        self._bar.update()
        self.look_again()

    def look_again(self) -> None:
        """Something else is on the screen than before."""
        self.setVisible(self._left > 0 and not self._told())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_left(self._left)
