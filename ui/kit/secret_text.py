"""A secret that was asked for, painted: fixed pitch, digits and symbols in their own colours, never as a label."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.kit import theme

DOTS = "•" * 12


def ink(character: str) -> QColor:
    """Told apart by place and shape as well: 0 and O differ in a fixed-pitch font."""
    if character.isdigit():
        return theme.colour("link")
    return theme.colour("text" if character.isalpha() else "red")


def paint_line(painter: QPainter, left: float, top: float, cell: float, text: str, font: QFont) -> None:
    """One character a cell; a wider one (Chinese, pasted) is squeezed into its cell."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for index, character in enumerate(text):
        painter.setPen(ink(character))
        x, width = left + index * cell, metrics.horizontalAdvance(character)
        if width > cell * 1.1:
            painter.save()
            painter.translate(x, top)
            painter.scale(cell / width, 1)
            painter.drawText(QRectF(0, 0, width + 1, metrics.height()), int(Qt.AlignmentFlag.AlignLeft), character)
            painter.restore()
        else:
            painter.drawText(QRectF(x, top, cell + 2, metrics.height()), int(Qt.AlignmentFlag.AlignLeft), character)
