"""Small things that delegates and painted widgets draw alike."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from ui.kit import theme

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    ground: QColor | None = None,
    line: QColor | None = None,
    radius: float = 6,
    width: float = 1,
) -> None:
    """A rounded box whose line lies inside ``rect``, on whole pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if line is not None else 0
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(ground) if ground is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def centred(outer: QRect, width: int, height: int) -> QRect:
    return QRect(outer.x() + (outer.width() - width) // 2, outer.y() + (outer.height() - height) // 2, width, height)


def words(
    painter: QPainter, rect: QRect, text: str, role: str, token: str = "text", align: Qt.AlignmentFlag = LEFT
) -> int:
    """One line in a role's font and a token's colour, shortened at its end to what fits; how wide it came out."""
    font = theme.font(role)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(theme.colour(token))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align), shown)
    return metrics.horizontalAdvance(shown)
