"""The two halves of the page: passwords to change, and accesses to review."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import SegmentButton


class RotationSegments(QWidget):
    """asked(half): passwords or reviews."""

    asked = Signal(str)

    def __init__(self, present: str) -> None:
        super().__init__()
        self._present = present
        self._counts = {"passwords": 0, "reviews": 0}
        self.passwords = SegmentButton("", "lock-clock", "left")
        self.reviews = SegmentButton("", "clipboard-check-outline", "right")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for name, button in (("passwords", self.passwords), ("reviews", self.reviews)):
            button.setObjectName(f"segment_{name}")
            button.clicked.connect(lambda _=False, name=name: self._ask(name))
            line.addWidget(button)
        self._hold()
        self.retranslate()

    def set_counts(self, *, passwords: int, reviews: int) -> None:
        """What asks for something now."""
        self._counts = {"passwords": passwords, "reviews": reviews}
        self.retranslate()

    def retranslate(self) -> None:
        for button, words, count in (
            (self.passwords, self.tr("Passwords"), self._counts["passwords"]),
            (self.reviews, self.tr("Access reviews"), self._counts["reviews"]),
        ):
            button.setText(f"{words} {count}" if count else words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _ask(self, name: str) -> None:
        self._hold()
        self.asked.emit(name)

    def _hold(self) -> None:
        """This pair belongs to one half and goes on saying which."""
        (self.passwords if self._present == "passwords" else self.reviews).setChecked(True)
