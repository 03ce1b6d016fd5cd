"""Small parts of the detail pane: chips that wrap, section headings, people, events and facts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit import theme
from ui.kit.avatar import Avatar
from ui.kit.buttons import Button
from ui.kit.chip import Chip, ChipSpec
from ui.kit.chips import fact_chip
from ui.kit.text import Label

_GAP = 6


class ChipFlow(QWidget):
    """Chips side by side, on a second line where the first is full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_specs(self, specs: Sequence[ChipSpec]) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(spec, self) for spec in specs]
        self._place(self.width())
        for chip in self._chips:
            chip.show()
        self.setVisible(bool(specs))
        self.updateGeometry()

    def texts(self) -> list[str]:
        return [chip.spec.text for chip in self._chips]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, theme.metrics("chip"))

    def resizeEvent(self, event: object) -> None:
        self._place(self.width())

    def _place(self, width: int, *, move: bool = True) -> int:
        x, y, height = 0, 0, theme.metrics("chip")
        for chip in self._chips:
            wanted = chip.sizeHint().width()
            if x and x + wanted > width:
                x, y = 0, y + height + _GAP
            if move:
                chip.setGeometry(QRect(x, y, wanted, height))
            x += wanted + _GAP
        return y + height if self._chips else 0


class Section(QWidget):
    """pressed(): the words at the right. A heading with what stands under it in ``body``."""

    pressed = Signal()

    def __init__(self, title: str, link: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, "h3", "text2")
        self.link = Button(link, "text", small=True)
        self.link.clicked.connect(self.pressed)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.link)
        if not link:
            self.link.hide()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addLayout(self.body)


class PersonLine(QWidget):
    """Circle, name, what they may do, and why."""

    def __init__(self, name: str, may: str, why: str, *, token: str = "text2", leaver: bool = False) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Avatar(name, leaver, 22))
        who = Label(name, elide=Qt.TextElideMode.ElideRight)
        who.setFixedWidth(64)
        level = Label(may, "small", "text2", elide=Qt.TextElideMode.ElideRight)
        level.setFixedWidth(56)
        layout.addWidget(who)
        layout.addWidget(level)
        layout.addWidget(Label(why, "small", token, elide=Qt.TextElideMode.ElideRight), 1)
        self.setFixedHeight(max(26, theme.metrics("chip") + 4))


class EventLine(QWidget):
    """A day and what happened on it."""

    def __init__(self, day: str, words: str) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        when = Label(day, "small", "text3")
        when.setFixedWidth(theme.metrics("row") if len(day) <= 5 else theme.metrics("row") + 32)
        layout.addWidget(when)
        layout.addWidget(Label(words, "small", "text2", elide=Qt.TextElideMode.ElideRight), 1)


class FactLine(QWidget):
    """What the catalogue knows of the platform; a fact that no official page confirms says so itself."""

    def __init__(self, words: str, *, verified: bool, old: bool = False) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(3)
        text = Label(words, "small", "text2", wrap=True)
        text.setObjectName("fact")
        layout.addWidget(text)
        if (chip := fact_chip(verified=verified, old=old)) is not None:
            layout.addWidget(Chip(chip), 0, Qt.AlignmentFlag.AlignLeft)


class PairLine(QWidget):
    """A word and its value, in two columns."""

    def __init__(self, word: str, value: str, width: int) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        name = Label(word, "small", "text3", elide=Qt.TextElideMode.ElideRight)
        name.setFixedWidth(width)
        layout.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Label(value, "small", "text2", wrap=True), 1)
