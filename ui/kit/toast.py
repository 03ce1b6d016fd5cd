"""A toast: one line at the bottom for four seconds, with an undo where there is one; never an error or a secret."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.i18n import translate
from ui.kit import draw, theme
from ui.kit.text import Label

SHOWN_FOR_MS = 4000


class Toast(QWidget):
    def __init__(self, window: QWidget, text: str, undo: Callable[[], None] | None) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setAccessibleName(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 9, 16, 9)
        layout.setSpacing(16)
        self.label = Label(text, token="on_tip")
        layout.addWidget(self.label)
        if undo is not None:
            self.undo = QPushButton(translate("toast", "Undo"))
            self.undo.setObjectName("undo")
            self.undo.setFlat(True)
            self.undo.setProperty("kind", "toast")
            self.undo.setCursor(Qt.CursorShape.PointingHandCursor)
            self.undo.clicked.connect(undo)
            self.undo.clicked.connect(self.leave)
            layout.addWidget(self.undo)
        window.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self._timer.timeout.connect(self.leave)
        self._timer.start()

    def place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.adjustSize()
            self.move((window.width() - self.width()) // 2, window.height() - self.height() - 44)

    def leave(self) -> None:
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw.box(painter, self.rect(), theme.colour("tip"), None, theme.RADIUS["list"])
        painter.end()


def show(window: QWidget, text: str, undo: Callable[[], None] | None = None) -> Toast:
    """Say ``text`` at the bottom of ``window``; a later one takes an earlier one's place."""
    top = window.window()
    for earlier in top.findChildren(Toast):
        earlier.leave()
    toast = Toast(top, text, undo)
    toast.place()
    toast.show()
    toast.raise_()
    QAccessible.updateAccessibility(QAccessibleEvent(toast, QAccessible.Event.Alert))
    return toast
