"""The two halves of the page: passwords to change, and accesses to review."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from ui.kit.segments import Segments


class RotationSegments(Segments):
    """asked(half): passwords or reviews. The pair belongs to one half and goes on saying which."""

    def __init__(self, present: str) -> None:
        super().__init__((("passwords", "lock-clock"), ("reviews", "clipboard-check-outline")))
        self._counts = {"passwords": 0, "reviews": 0}
        self.show_view(present)
        self.asked.connect(lambda _: self.show_view(present))
        self.retranslate()

    def set_counts(self, *, passwords: int, reviews: int) -> None:
        """What asks for something now."""
        self._counts = {"passwords": passwords, "reviews": reviews}
        self.retranslate()

    def retranslate(self) -> None:
        for half, words in (("passwords", self.tr("Passwords")), ("reviews", self.tr("Access reviews"))):
            count = self._counts[half]
            self.buttons[half].setText(f"{words} {count}" if count else words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
