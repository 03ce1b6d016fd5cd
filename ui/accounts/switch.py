"""From the list of accounts to the control graph and its lists, and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent

from ui.i18n import translate
from ui.kit.segments import Segments

LIST, GRAPH, POINTS, PEOPLE = "list", "graph", "points", "people"
_ICONS = {
    LIST: "format-list-bulleted",
    GRAPH: "sitemap-outline",
    POINTS: "sim-outline",
    PEOPLE: "account-multiple-outline",
}
_ICON_ONLY = 36


def view_word(view: str) -> str:
    return {
        LIST: translate("accounts", "List"),
        GRAPH: translate("accounts", "Control graph"),
        POINTS: translate("accounts", "Control points"),
        PEOPLE: translate("accounts", "People"),
    }[view]


class ViewSwitch(Segments):
    """asked(view): another one of the views is wanted. Icons alone where words have no room."""

    def __init__(self, views: Sequence[str]) -> None:
        super().__init__([(view, _ICONS[view]) for view in views], "view")
        self._in_words = True
        self.retranslate()

    def set_in_words(self, on: bool) -> None:
        if on != self._in_words:
            self._in_words = on
            self.retranslate()

    def width_in_words(self) -> int:
        was = self._in_words
        self._in_words = True
        self.retranslate()
        width = sum(button.sizeHint().width() for button in self.buttons.values())
        self._in_words = was
        self.retranslate()
        return width

    def retranslate(self) -> None:
        for view, button in self.buttons.items():
            word = view_word(view)
            button.setText(word if self._in_words else "")
            button.setAccessibleName(word)
            button.setToolTip("" if self._in_words else word)
            if self._in_words:
                button.setMinimumWidth(0)
                button.setMaximumWidth(16_777_215)
            else:
                button.setFixedWidth(_ICON_ONLY)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
