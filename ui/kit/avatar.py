"""A person: a grey circle with the name's last character; a leaver's shows so."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.kit import draw, icons, theme
from ui.kit.square import Square


def paint(painter: QPainter, rect: QRect, name: str, leaver: bool = False) -> None:
    tone = "violet" if leaver else "gray"
    ink, ground, line = theme.tone(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1))
    painter.setBrush(ground)
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
    if leaver:
        side = round(rect.width() * 0.6)
        icons.paint(painter, draw.centred(rect, side, side), "mdi6.account-off-outline", ink)
    else:
        font = theme.font("body")
        font.setPixelSize(max(8, round(rect.width() * 0.46)))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(rect), int(Qt.AlignmentFlag.AlignCenter), initial(name))
    painter.restore()


def initial(name: str) -> str:
    """The last character of a Chinese name, the first letter of any other."""
    name = name.strip()
    if not name:
        return "?"
    return name[-1] if ord(name[-1]) > 0x2E80 else name[0].upper()


class Avatar(Square):
    def __init__(self, name: str = "", leaver: bool = False, size: int = 26, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self.set_person(name, leaver)

    def set_person(self, name: str, leaver: bool = False) -> None:
        self._name = name
        self._leaver = leaver
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self.area(), self._name, self._leaver)
        painter.end()
