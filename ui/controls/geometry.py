"""Rows and columns of the graph in pixels, at the moment's width, font and zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from ui.controls.placing import Spot
from ui.kit import theme

#: The columns as shares of the width, left edge and width of each: in a window of the usual size, and a narrow one.
_COLUMNS = ((18 / 784, 138 / 784), (258 / 784, 186 / 784), (548 / 784, 218 / 784))
_NARROW = ((12 / 620, 112 / 620), (172 / 620, 160 / 620), (386 / 620, 222 / 620))
_NARROW_BELOW = 700
_LEAST = 600
_MARGIN = 12
#: Below this the graph is drawn by brand.
CLUSTERED_BELOW = 0.5
ZOOMS = (0.4, 0.5, 0.6, 0.75, 0.9, 1.0, 1.2, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Geometry:
    """Boxes are in pixels of the unzoomed graph; ``scale`` is what they are painted with."""

    width: int
    zoom: float
    row: int
    box: int

    @property
    def clustered(self) -> bool:
        return self.zoom < CLUSTERED_BELOW

    @property
    def scale(self) -> float:
        return 1.0 if self.clustered else self.zoom

    def column(self, number: int) -> tuple[int, int]:
        x, width = (_NARROW if self.width < _NARROW_BELOW else _COLUMNS)[number]
        return round(x * self.width), round(width * self.width)

    def rect(self, spot: Spot) -> QRect:
        x, width = self.column(spot.column)
        return QRect(x, _MARGIN + round(spot.y * self.row), width, self.box)

    def row_at(self, y: float) -> float:
        return (y - _MARGIN) / self.row

    def size(self, rows: float) -> tuple[int, int]:
        """Width and height of the whole, as it is painted."""
        height = 2 * _MARGIN + max(0, rows - 1) * self.row + self.box
        return round(self.width * self.scale), round(height * self.scale)


def geometry(viewport_width: int, zoom: float) -> Geometry:
    line = theme.metrics("button") - 13
    return Geometry(max(_LEAST, viewport_width), zoom, line + 32, line + 17)


def inside(rect: QRect) -> QRectF:
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
