"""The points of a review under each other: how each stands, as an icon and in words; one of them is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import draw, icons, theme, tips
from ui.kit.card import Card
from ui.review_text import point_name
from ui.reviews.words import standing
from vault.reviews.views import PointRow

_SIDE = 14


class PointButton(QAbstractButton):
    """One point; arrow keys go from one to the next."""

    def __init__(self, point: PointRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.point = point
        self.spec = standing(point)
        self.setObjectName(f"point_{point.id}")
        self.setText(point_name(point.id))
        self.setAccessibleName(f"{self.text()}: {self.spec.text}")
        self.setToolTip(tips.plain(self.accessibleName()))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(theme.font("body")).height() + QFontMetrics(theme.font("small")).height()
        return QSize(220, lines + 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), theme.colour("sel"))
            painter.fillRect(QRect(0, 0, 3, self.height()), theme.colour("sel_line"))
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        ink = "text2" if self.spec.tone == "plain" else self.spec.tone
        icons.paint(painter, QRect(_SIDE, 10, 18, 18), f"mdi6.{self.spec.icon}", ink)
        left = _SIDE + 18 + 10
        role = "h3" if self.isChecked() else "body"
        room = self.width() - left - 10
        first = QRect(left, 8, room, QFontMetrics(theme.font(role)).height())
        second = QRect(left, first.bottom() + 2, room, QFontMetrics(theme.font("small")).height())
        draw.words(painter, first, self.text(), role)
        draw.words(painter, second, self.spec.text, "small", ink)
        if self.hasFocus():
            draw.box(painter, self.rect(), None, theme.colour("focus"), 6, 2)
        painter.end()


class PointList(Card):
    """chosen(point id)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, spacing=0, radius="list", parent=parent)
        self.setObjectName("point_list")
        self.buttons: dict[str, PointButton] = {}
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.body.addWidget(self._inside)

    def show_points(self, points: list[PointRow], present: str) -> None:
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for point in points:
            button = PointButton(point, self._inside)
            button.setChecked(point.id == present)
            button.toggled.connect(lambda on, found=point.id: self.chosen.emit(found) if on else None)
            self.buttons[point.id] = button
            self._column.addWidget(button)
        if present in self.buttons:
            self.setFocusProxy(self.buttons[present])
