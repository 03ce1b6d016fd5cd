"""A banner: one sentence on the ground of its tone, with at most one button; a result banner adds its proof."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import draw, icons, theme
from ui.kit.buttons import Button
from ui.kit.text import Label

_MOST_LINES = 2.5


class Banner(QWidget):
    """pressed(): its button. ``proof`` makes it a result banner: a bold verdict, 24 px icon, one line of proof."""

    pressed = Signal()

    def __init__(
        self,
        tone: str = "blue",
        icon: str = "information-outline",
        text: str = "",
        button: str = "",
        *,
        proof: str = "",
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon_name = icon
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._icon = QLabel()
        self.text = Label(text, wrap=True)
        self.proof = Label(proof, "small", "text2", wrap=True)
        self.button = Button(button, "primary" if primary else "normal", small=True)
        self.button.clicked.connect(self.pressed)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.text)
        words.addWidget(self.proof)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(10)
        self._beside.addLayout(words, 1)
        self._beside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 9, 12, 9)
        layout.setSpacing(10)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(self._beside, 1)
        self.set(tone, icon, text, button, proof=proof)

    def set(self, tone: str, icon: str, text: str, button: str = "", *, proof: str = "") -> None:
        self._tone, self._icon_name = tone, icon
        self.text.setText(text)
        self.text.set_role("h3" if proof else "body")
        self.proof.setText(proof)
        self.proof.setVisible(bool(proof))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{text} {proof}".strip())
        self._draw_icon()
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The button under the sentence where beside it the sentence would become a column of single words."""
        room = self.width() - 14 - 12 - 24 - 2 * 10 - self.button.sizeHint().width()
        long = QFontMetrics(self.text.font()).horizontalAdvance(self.text.text())
        under = not self.button.isHidden() and long > _MOST_LINES * max(1, room)
        wanted = QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight
        if self._beside.direction() != wanted:
            self._beside.setDirection(wanted)
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _, ground, line = theme.tone(self._tone)
        draw.box(painter, self.rect(), ground, line, theme.RADIUS["list"])
        painter.end()
        self._draw_icon()

    def _draw_icon(self) -> None:
        side = 24 if self.proof.text() else 18
        name = self._icon_name if "." in self._icon_name else f"mdi6.{self._icon_name}"
        drawn = icons.pixmap(name, self._tone if self._tone != "plain" else "text2", side)
        if drawn.cacheKey() != self._icon.pixmap().cacheKey():  # another theme draws another one
            self._icon.setPixmap(drawn)
