"""The ring of the check-up: how many of the checks found nothing, and in its middle what is left to mend."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import icons, ring, theme
from ui.kit.square import Square

_SIDE = 88
_LINE = 7


class CheckRing(Square):
    """A ring filled by the share of checks without a finding. It is no score: the formula of one is not published."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_SIDE, parent)
        self.setObjectName("check_ring")
        self._fine = 0
        self._made = 0
        self._caption = ""

    @property
    def open_findings(self) -> int:
        return self._made - self._fine

    def show_checks(self, *, fine: int, made: int, caption: str) -> None:
        self._fine, self._made, self._caption = fine, made, caption
        self.setAccessibleName(f"{self.open_findings} {caption}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        share = self._fine / self._made if self._made else 0.0
        ring.paint(painter, self.rect().adjusted(1, 1, -1, -1), share, theme.colour("bar"), _LINE)
        if self._made and not self.open_findings:
            icons.paint(painter, self.rect().adjusted(24, 24, -24, -24), "mdi6.check", "green")
        elif self._made:
            self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        number, caption = theme.font("score"), theme.font("small")
        tall, low = QFontMetrics(number).capHeight(), QFontMetrics(caption).height()
        top = (self.height() - tall - 6 - low) // 2
        painter.setFont(number)
        painter.setPen(theme.colour("text"))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(0, top - tall, self.width(), 3 * tall), int(middle), str(self.open_findings))
        painter.setFont(caption)
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRect(0, top + tall + 6, self.width(), low), int(middle), self._caption)
