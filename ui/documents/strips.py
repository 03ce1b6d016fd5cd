"""Bands that a page is filled with from top to bottom: lines of a paragraph, a row of a table, a picture.

All lengths are in tenths of a point. Texts go through ``QTextLayout``, never through HTML: markup prints as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QTextLayout, QTextOption

POINT: Final = 10.0
_FAMILIES: Final = (
    "Noto Sans CJK SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
#: No band is taller than this share of a page, so that a note of four thousand characters finds its way over pages.
_TALLEST: Final = 0.3


@dataclass(frozen=True, slots=True)
class Strip:
    """``keep`` holds it on one page with the next strip; ``head`` is printed again where a page begins with this."""

    height: float
    paint: Callable[[QPainter, float], None]
    keep: bool = False
    head: Strip | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """``grey`` for what explains, ``bold`` for what names."""

    size: float = 9.5
    bold: bool = False
    grey: bool = False


BODY, QUIET, LABEL = Style(), Style(8.5, grey=True), Style(9.5, grey=True)
SMALL, HEADING, TITLE = Style(7.5, grey=True), Style(12, bold=True), Style(19, bold=True)
CELL, HEAD = Style(8.5), Style(8.5, bold=True)


@cache
def font_of(style: Style) -> QFont:
    known = set(QFontDatabase.families())
    found = QFont()
    found.setFamilies([*(name for name in _FAMILIES if name in known), found.family()])
    found.setPixelSize(round(style.size * POINT))
    found.setBold(style.bold)
    # Chinese fonts have digits of another shape a language; a PDF names those wrongly, and copied figures were others.
    found.setFeature(QFont.Tag("locl"), 0)
    return found


class Text:
    """Some text laid out in lines of one width."""

    def __init__(self, text: str, width: float, style: Style = BODY) -> None:
        self.style = style
        self._layout: QTextLayout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), font_of(style))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self._lines = []
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            self._lines.append(line)
        self._layout.endLayout()
        self.line_height = max((line.height() for line in self._lines), default=0.0) * 1.12
        self.width = max((line.naturalTextWidth() for line in self._lines), default=0.0)

    def __len__(self) -> int:
        return len(self._lines)

    @property
    def height(self) -> float:
        return len(self._lines) * self.line_height

    def paint(self, painter: QPainter, x: float, y: float, first: int = 0, last: int | None = None) -> None:
        painter.setPen(Qt.GlobalColor.darkGray if self.style.grey else Qt.GlobalColor.black)
        for at, line in enumerate(self._lines[first:last]):
            line.draw(painter, QPointF(x, y + at * self.line_height - line.y()))


def rule(painter: QPainter, x: float, y: float, width: float, weight: float = 0.5) -> None:
    """A line across; the finer the paler."""
    colour = Qt.GlobalColor.gray if weight >= 0.5 else Qt.GlobalColor.lightGray
    painter.fillRect(QRectF(x, y, width, max(weight, 0.5) * POINT), colour)


def space(height: float) -> Strip:
    return Strip(height, lambda _painter, _y: None)


@dataclass(frozen=True, slots=True)
class Cells:
    """Texts side by side, each at its place; ``line`` is how wide a rule is drawn beneath them."""

    texts: Sequence[Text]
    lefts: Sequence[float]
    pad: float
    line: float = 0.0

    def strips(self, page: float, *, keep: bool = False, head: Strip | None = None) -> list[Strip]:
        """One band, or several where they are long for a page of this height."""
        lines = max((len(text) for text in self.texts), default=0)
        tallest = max((text.line_height for text in self.texts), default=1.0)
        most = max(1, int(page * _TALLEST / tallest))
        cuts = [(first, min(first + most, lines)) for first in range(0, max(lines, 1), most)]
        return [self._strip(cut, tallest, lines, keep=keep, head=head) for cut in cuts]

    def _strip(self, cut: tuple[int, int], tallest: float, lines: int, *, keep: bool, head: Strip | None) -> Strip:
        first, last = cut
        above, beneath = (self.pad if first == 0 else 0.0), (self.pad if last >= lines else 0.0)
        height = above + (last - first) * tallest + beneath

        def paint(painter: QPainter, y: float) -> None:
            for text, left in zip(self.texts, self.lefts, strict=True):
                text.paint(painter, left, y + above, first, last)
            if beneath and self.line:
                rule(painter, 0, y + height - 0.5 * POINT, self.line, 0.3)

        return Strip(height, paint, keep, head)
