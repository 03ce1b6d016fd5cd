"""Labels: always plain text (what a file or a colleague typed is never markup), font and colour by name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit import theme, tips


class Label(QLabel):
    """A line or a paragraph (``wrap``) of text; ``elide`` shortens it to what fits, the whole in the tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        token: str = "text",
        *,
        wrap: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideNone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._token = token
        self._elide = elide
        self._dressing = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it would take the button's
        self.setWordWrap(wrap)
        if elide != Qt.TextElideMode.ElideNone:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._dress()
        self.setText(text)

    def set_role(self, role: str) -> None:
        self._role = role
        self._dress()

    def set_token(self, token: str) -> None:
        self._token = token
        self._dress()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_the_whole()

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        if self._elide != Qt.TextElideMode.ElideNone:
            size.setWidth(QFontMetrics(self.font()).horizontalAdvance("…") * 3)
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._elide == Qt.TextElideMode.ElideNone:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = QFontMetrics(self.font()).elidedText(self.text(), self._elide, self.contentsRect().width())
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_the_whole()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # comes with every change of theme
            self._dress()

    def _tell_the_whole(self) -> None:
        if self._elide != Qt.TextElideMode.ElideNone:
            fits = QFontMetrics(self.font()).horizontalAdvance(self.text()) <= self.contentsRect().width()
            self.setToolTip("" if fits else tips.plain(self.text()))

    def _dress(self) -> None:
        if self._dressing:  # setFont sends a StyleChange of its own while a style sheet is in force
            return
        self._dressing = True
        self.setFont(theme.font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._token))
        self.setPalette(palette)
        self._dressing = False
