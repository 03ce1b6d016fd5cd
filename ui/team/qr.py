"""A text as a QR code, painted from its squares: dark on light in both themes, or no camera reads it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_QUIET = 4


class QrCode(QWidget):
    def __init__(self, text: str = "", side: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._rows: list[bytes] = []
        self.setFixedSize(side, side)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """An empty text shows nothing."""
        import segno

        self._rows = [bytes(row) for row in segno.make_qr(text, error="m").matrix] if text else []
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        square = self._side / (len(self._rows) + 2 * _QUIET)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    left, top = (x + _QUIET) * square, (y + _QUIET) * square
                    painter.fillRect(QRectF(left, top, square + 0.5, square + 0.5), QColor(Qt.GlobalColor.black))
        painter.end()
