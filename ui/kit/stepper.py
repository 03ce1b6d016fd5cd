"""The steps of a wizard: a tick for what is done, a number for what is to come, the present one bold."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import translate
from ui.kit import draw, icons, theme

_CIRCLE = 22
_GAP = 8
_LINE = 36


class Stepper(QWidget):
    """It only shows; buttons below the work move it."""

    def __init__(self, steps: list[str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[str] = []
        self._present = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_steps(steps or [])

    @property
    def present(self) -> int:
        return self._present

    def set_steps(self, steps: list[str]) -> None:
        self._steps = list(steps)
        self.set_present(self._present)
        self.updateGeometry()

    def set_present(self, index: int) -> None:
        self._present = index
        if self._steps:
            words = translate("stepper", "Step {number} of {all}: {name}")
            name = self._steps[min(index, len(self._steps) - 1)]
            self.setAccessibleName(words.format(number=index + 1, all=len(self._steps), name=name))
        self.update()

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(theme.font("h3"))
        words = sum(bold.horizontalAdvance(step) + _CIRCLE + _GAP for step in self._steps)
        between = max(0, len(self._steps) - 1) * (_LINE + 2 * 10)
        return QSize(words + between + 2, max(_CIRCLE, bold.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, x = self.height() // 2, 1
        for index, step in enumerate(self._steps):
            self._paint_number(painter, QRect(x, middle - _CIRCLE // 2, _CIRCLE, _CIRCLE), index)
            x += _CIRCLE + _GAP
            width = QFontMetrics(theme.font("h3")).horizontalAdvance(step)
            painter.setFont(theme.font("h3" if index == self._present else "body"))
            painter.setPen(theme.colour("text" if index == self._present else "text2"))
            painter.drawText(QRect(x, 0, width + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), step)
            x += width + 10
            if index < len(self._steps) - 1:
                painter.setPen(QPen(theme.colour("line2"), 1))
                painter.drawLine(x, middle, x + _LINE, middle)
                x += _LINE + 10
        painter.end()

    def _paint_number(self, painter: QPainter, circle: QRect, index: int) -> None:
        inner = QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5)
        if index < self._present:
            painter.setPen(QPen(theme.colour("green_line"), 1))
            painter.setBrush(theme.colour("green_bg"))
            painter.drawEllipse(inner)
            icons.paint(painter, draw.centred(circle, 14, 14), "mdi6.check", "green")
            return
        now = index == self._present
        painter.setPen(QPen(theme.colour("accent" if now else "field_line"), 1))
        painter.setBrush(theme.colour("accent" if now else "surface"))
        painter.drawEllipse(inner)
        painter.setFont(theme.font("small_bold" if now else "small"))
        painter.setPen(theme.colour("on_accent" if now else "text2"))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(index + 1))
