"""Marking a piece of the screen: a picture of it as it is, dimmed, and a rectangle drawn with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.kit import draw, theme
from ui.kit.text import Label

_SMALLEST = 20


class ScreenRegion(QWidget):
    """picked(QImage): the piece that was marked. Escape leaves without one.

    It works on a picture taken once, so that nothing that moves on the screen gets in between.
    """

    picked = Signal(object)

    def __init__(self, picture: QPixmap) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("screenRegion")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._picture = picture
        self._start: QPoint | None = None
        self._marked = QRect()
        self.hint = Label(self.tr("Draw a rectangle around the QR code. Esc leaves"), token="on_tip", parent=self)
        self.hint.setContentsMargins(16, 10, 16, 10)

    @staticmethod
    def take() -> ScreenRegion | None:
        """A picture of the screen under the mouse, or None where the desktop refuses (Wayland)."""
        screen = QGuiApplication.screenAt(QPoint(0, 0)) or QGuiApplication.primaryScreen()
        picture = screen.grabWindow(0) if screen is not None else QPixmap()
        if screen is None or picture.isNull():
            return None
        region = ScreenRegion(picture)
        region.setGeometry(screen.geometry())
        return region

    def start(self) -> None:
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._start = event.position().toPoint()
        self._marked = QRect(self._start, self._start)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            self._marked = QRect(self._start, event.position().toPoint()).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._start = None
        if min(self._marked.width(), self._marked.height()) < _SMALLEST:
            self._marked = QRect()
            self.update()
            return
        ratio = self._picture.devicePixelRatio()
        inside = self._marked.intersected(self.rect())
        pixels = QRect(inside.topLeft() * ratio, inside.size() * ratio)
        self.picked.emit(self._picture.copy(pixels).toImage())
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._picture)
        painter.fillRect(self.rect(), theme.colour("shade"))
        if not self._marked.isEmpty():
            ratio = self._picture.devicePixelRatio()
            pixels = QRect(self._marked.topLeft() * ratio, self._marked.size() * ratio)
            painter.drawPixmap(self._marked, self._picture, pixels)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(self._marked)
        self.hint.adjustSize()
        self.hint.move((self.width() - self.hint.width()) // 2, 32)
        draw.box(painter, self.hint.geometry(), theme.colour("tip"), None, theme.RADIUS["list"])
        painter.end()
