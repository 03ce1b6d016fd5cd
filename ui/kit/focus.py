"""Who had the focus: Qt gives it away from whatever is disabled while work is done, and never gives it back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class FocusKeeper:
    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._had: QWidget | None = None

    def take(self) -> None:
        """Before something on the page is disabled."""
        focused = self._page.window().focusWidget()
        self._had = focused if focused is not None and self._page.isAncestorOf(focused) else None

    def give_back(self) -> None:
        """After it is enabled again, where the page is still the one on the screen."""
        had, self._had = self._had, None
        if had is not None and isValid(had) and had.isVisible() and had.isEnabled():
            had.setFocus()
