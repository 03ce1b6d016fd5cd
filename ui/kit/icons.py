"""Icons by their qtawesome name (``mdi6.eye-outline``, ``fa6b.weibo``), coloured by token at the moment they are drawn.

The fonts and the tables of names that qtawesome ships are read straight from its folder: its own import costs
half a second, more than the whole program needs to show the unlock page, and its icons keep the colour of the
theme that they were made in. A font is loaded when its first icon is drawn.
"""

from __future__ import annotations

import atexit
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)

from ui.kit import theme

_FONTS = {
    "mdi6": "materialdesignicons6-webfont",
    "fa6b": "fontawesome6-brands-webfont",
    "fa6s": "fontawesome6-solid-webfont",
    "fa6": "fontawesome6-regular-webfont",
}


def icon(name: str, token: str = "text2") -> QIcon:
    """An icon for buttons, actions and views; it follows the theme and turns grey when disabled."""
    return QIcon(_Engine(name, token))


def pixmap(name: str, token: str = "text2", size: int = 16) -> QPixmap:
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen is not None else 1.0
    return _pixmap(name, theme.colour(token).rgba(), size, ratio)


def paint(painter: QPainter, rect: QRect | QRectF, name: str, colour: QColor | str = "text2") -> None:
    """Draw the icon as large as ``rect`` allows, in its middle; for delegates and painted widgets."""
    ink = theme.colour(colour) if isinstance(colour, str) else colour
    side = min(rect.width(), rect.height())
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    drawn = _pixmap(name, ink.rgba(), int(side), ratio)
    x = rect.x() + (rect.width() - side) / 2
    y = rect.y() + (rect.height() - side) / 2
    painter.drawPixmap(QPointF(round(x), round(y)), drawn)


class _Engine(QIconEngine):
    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # In a frame that is wider than high the icon stands at the left: the rest is the gap to the words.
        square = QRect(rect.x(), rect.y(), min(rect.width(), rect.height()), rect.height())
        paint(painter, square, self._name, "text3" if mode == QIcon.Mode.Disabled else self._token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token)


@cache
def _pixmap(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(max(1, round(size * ratio)), max(1, round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    path, units = _outline(name)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = drawn.width() / units
    painter.scale(scale, scale)
    painter.fillPath(path, QColor.fromRgba(rgba))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _outline(name: str) -> tuple[QPainterPath, float]:
    """The glyph's outline in a square of ``units``: outlines stay sharp at every scale and need no hinting."""
    prefix, _, glyph = name.partition(".")
    raw, names = _font(prefix)
    units = 96.0
    index = raw.glyphIndexesForString(chr(int(names[glyph], 16)))[0]
    path = raw.pathForGlyph(index)
    box = path.boundingRect()
    if prefix == "mdi6":  # drawn on a 24 grid that fills the em: keep its margins, so that icons share a weight
        path.translate(0, raw.ascent() - (raw.ascent() + raw.descent() - units) / 2)
        return path, units
    fit = min(units / box.width(), units / box.height())
    centred = QPainterPath(path)
    centred.translate(-box.center().x(), -box.center().y())
    placed = QTransform().translate(units / 2, units / 2).scale(fit, fit).map(centred)
    return placed, units


@cache
def _font(prefix: str) -> tuple[QRawFont, dict[str, str]]:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("qtawesome is not installed")
    folder = Path(spec.submodule_search_locations[0]) / "fonts"
    stem = _FONTS[prefix]
    font_file = next(folder.glob(f"{stem}-[0-9]*.ttf"))
    names: dict[str, str] = json.loads(next(folder.glob(f"{stem}-charmap-*.json")).read_text(encoding="utf-8"))
    return QRawFont(str(font_file), 96.0, QFont.HintingPreference.PreferNoHinting), names


def exists(name: str) -> bool:
    prefix, _, glyph = name.partition(".")
    return prefix in _FONTS and glyph in _font(prefix)[1]


@atexit.register
def _let_go() -> None:
    """Before the application itself goes (it was registered first): pictures and fonts must not outlive it."""
    for kept in (_pixmap, _outline, _font):
        kept.cache_clear()
