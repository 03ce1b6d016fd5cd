"""Grounds to put things on: cards, lists of rows with lines between, thin lines, and pages that scroll."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import draw, theme


class Card(QFrame):
    """A rounded ground on ``surface``. ``body`` is its vertical layout."""

    def __init__(
        self,
        *,
        padding: int = 16,
        spacing: int = 8,
        token: str = "surface",
        radius: str = "card",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._token = token
        self._line = "line"
        self._radius = theme.RADIUS[radius]
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)

    def set_tokens(self, ground: str, line: str) -> None:
        self._token, self._line = ground, line
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw.box(painter, self.rect(), theme.colour(self._token), theme.colour(self._line), self._radius)
        painter.end()


class RowList(Card):
    """Rows under each other in one card, a line between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, spacing=0, radius="list", parent=parent)

    def add_row(self, content: QWidget | QLayout, *, height: str = "field_row", side: int = 12) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(theme.metrics(height))
        layout = QVBoxLayout(row)
        layout.setContentsMargins(side, 3, side, 3)
        layout.addStretch(1)
        if isinstance(content, QLayout):
            layout.addLayout(content)
        else:
            layout.addWidget(content)
        layout.addStretch(1)
        if self.body.count():
            self.body.addWidget(Line())
        self.body.addWidget(row)
        return row

    def clear(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class Line(QWidget):
    """A separator of one pixel."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if orientation == Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("line"))
        painter.end()


class Ground(QWidget):
    """A plain ground of one token, behind rails, bars and panes."""

    def __init__(self, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(self._token))
        painter.end()


class Scroll(QScrollArea):
    """A page that scrolls up and down only; ``body`` is the layout to fill."""

    def __init__(self, *, margin: int = 20, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)
