"""The words over the three columns of the graph, wherever zoom and width put them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.controls.surface import GraphSurface
from ui.kit import theme
from ui.kit.card import Ground


class ColumnHeads(Ground):
    def __init__(self, surface: GraphSurface, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._surface = surface
        self.setFixedHeight(theme.metrics("header") + 6)
        surface.placed.connect(self.update)

    def words(self) -> tuple[str, str, str]:
        return self.tr("People"), self.tr("Control points"), self.tr("Accounts")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(theme.font("small_bold"))
        painter.setPen(theme.colour("text2"))
        for number, words in enumerate(self.words()):
            x, width = self._surface.column_on_screen(number)
            painter.drawText(x, 0, width, self.height(), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()
