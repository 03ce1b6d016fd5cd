"""A banner: one sentence on the ground of its tone, with at most one button; a result banner adds its proof."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import draw, icons, theme
from ui.kit.buttons import Button
from ui.kit.text import Label


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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 9, 12, 9)
        layout.setSpacing(10)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
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
        self.update()

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
