"""The square that stands for a platform: its mark in white, or one bold character, on the platform's colour."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.i18n import language
from ui.kit import draw, icons, theme
from ui.kit.square import Square


def paint(painter: QPainter, rect: QRect, platform: Any) -> None:
    """``platform`` is one of the catalogue's, or None for an account of no known platform."""
    mark = platform.mark if platform is not None else None
    ground = QColor(mark.colour) if mark is not None else theme.colour("tile_own")
    paint_square(painter, rect, ground)
    side = rect.width()
    if mark is not None and mark.icon and icons.exists(mark.icon):
        icons.paint(painter, draw.centred(rect, round(side * 0.58), round(side * 0.58)), mark.icon, "on_accent")
        return
    paint_character(painter, rect, mark.character if mark is not None else "?")


def paint_square(painter: QPainter, rect: QRect, ground: QColor) -> None:
    radius = max(4.0, min(10.0, rect.width() * 0.23))
    line = theme.colour("tile_line")
    draw.box(painter, rect, ground, line if line.alpha() else None, radius)


def paint_character(painter: QPainter, rect: QRect, character: str) -> None:
    font = theme.font("small_bold")
    font.setPixelSize(max(8, round(rect.width() * 0.54)))
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.colour("on_accent"))
    painter.drawText(QRectF(rect), int(Qt.AlignmentFlag.AlignCenter), character[:1])
    painter.restore()


class PlatformTile(Square):
    """24 in tables, 18 in filters, 28 in the palette, 40 in the detail; the accessible name is the platform's."""

    def __init__(self, platform: Any = None, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._platform: Any = None
        self.set_platform(platform)

    def set_platform(self, platform: Any) -> None:
        self._platform = platform
        self.setAccessibleName(platform.label(language()) if platform is not None else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self.area(), self._platform)
        painter.end()


class Seal(Square):
    """The program's own mark: 守 on the accent."""

    def __init__(self, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self.setAccessibleName("Shouhao 守号")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.area()
        paint_square(painter, rect, theme.colour("accent"))
        paint_character(painter, rect, "守")
        painter.end()
