"""A page that scrolls and keeps its right edge where it was when the scroll bar comes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.kit.card import Scroll

_RIGHT = 20


class PageScroll(Scroll):
    """The work of a page whose head stands above: no margin but at the right and below."""

    def __init__(self, *, bottom: int = 20, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(margin=0, spacing=spacing, parent=parent)
        self._bottom = bottom
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)

    def _keep_edge(self, _: int, maximum: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if maximum else 0
        self.body.setContentsMargins(0, 0, max(0, _RIGHT - bar), self._bottom)
