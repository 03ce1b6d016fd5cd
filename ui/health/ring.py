"""The ring of the check-up: the score in its middle, and as much of the circle as there are points of a hundred."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import ring, theme
from ui.kit.square import Square

_SIDE = 88
_LINE = 7
_WHOLE = 100


class ScoreRing(Square):
    """``score`` runs from 0 to 100."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_SIDE, parent)
        self.setObjectName("score_ring")
        self.score = 0

    def show_score(self, score: int, said: str) -> None:
        """``said``: the same in words, for who does not see it."""
        self.score = score
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.rect().adjusted(1, 1, -1, -1)
        ring.paint(painter, area, self.score / _WHOLE, theme.colour("bar"), _LINE)
        painter.setFont(theme.font("score"))
        painter.setPen(theme.colour("text"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(self.score))
        painter.end()
