"""A chip says a state: icon and words on a quiet ground, painted alike in table cells and as a widget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import draw, icons, theme, tips

_ICON = 14
_PAD = 6
_GAP = 5


@dataclass(frozen=True, slots=True)
class ChipSpec:
    """``icon`` is an mdi6 name with or without the prefix; ``tone`` a tone of the theme, or plain."""

    icon: str
    text: str
    tone: str
    tip: str = ""


def size(spec: ChipSpec) -> QSize:
    text = QFontMetrics(theme.font("small")).horizontalAdvance(spec.text)
    icon = _ICON + _GAP if spec.icon else 0
    padding = 0 if spec.tone == "plain" else 2 * (_PAD + 1)
    return QSize(text + icon + padding + 1, theme.metrics("chip"))


def paint(painter: QPainter, rect: QRect, spec: ChipSpec) -> QRect:
    """Draw at the left of ``rect``, in the middle of its height; answers the ground that was covered."""
    wanted = size(spec)
    width = min(wanted.width(), rect.width())
    ground = QRect(rect.x(), rect.y() + (rect.height() - wanted.height()) // 2, width, wanted.height())
    ink, fill, line = theme.tone(spec.tone)
    painter.save()
    inner = QRect(ground)
    if spec.tone != "plain":
        draw.box(painter, ground, fill, line, theme.RADIUS["chip"])
        inner.adjust(_PAD + 1, 0, -_PAD, 0)
    if spec.icon:
        name = spec.icon if "." in spec.icon else f"mdi6.{spec.icon}"
        icons.paint(painter, QRect(inner.x(), inner.y() + (inner.height() - _ICON) // 2, _ICON, _ICON), name, ink)
        inner.setLeft(inner.left() + _ICON + _GAP)
    font = theme.font("small")
    painter.setFont(font)
    painter.setPen(ink)
    words = QFontMetrics(font).elidedText(spec.text, Qt.TextElideMode.ElideRight, inner.width() + 2)
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
    painter.restore()
    return ground


class Chip(QWidget):
    """The chip as a widget; its words are its accessible name."""

    def __init__(self, spec: ChipSpec | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec or ChipSpec("", "", "plain")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_spec(self._spec)

    @property
    def spec(self) -> ChipSpec:
        return self._spec

    def set_spec(self, spec: ChipSpec) -> None:
        self._spec = spec
        self.setAccessibleName(spec.text)
        self.setToolTip(tips.plain(spec.tip))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return size(self._spec)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self.rect(), self._spec)
        painter.end()
