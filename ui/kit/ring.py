"""Rings: the seconds of a one-time code, and the check-up's score."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit import theme
from ui.kit.square import Square

LAST_SECONDS = 5


def paint(painter: QPainter, rect: QRect, share: float, ink: QColor, width: float) -> None:
    """``share`` (0 to 1) of a circle, clockwise from the top, on the ground of what is missing."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(theme.colour("bar_off"), width))
    painter.drawEllipse(inner)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(inner, 90 * 16, -round(max(0.0, min(1.0, share)) * 360 * 16))
    painter.restore()


class TotpRing(Square):
    """26 px, the seconds in it; red in the last 5. Redrawn when told, once a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(26, parent)
        self._left = 0
        self._period = 30

    def set_time(self, seconds_left: int, period: int) -> None:
        self._left, self._period = seconds_left, max(1, period)
        self.setAccessibleName(translate("ring", "%n seconds left", None, seconds_left))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        late = self._left <= LAST_SECONDS
        painter = QPainter(self)
        paint(painter, self.rect(), self._left / self._period, theme.colour("red_bar" if late else "bar"), 2.5)
        painter.setFont(theme.font("key"))
        painter.setPen(theme.colour("red" if late else "text2"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(self._left))
        painter.end()
