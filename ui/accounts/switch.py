"""From the list of accounts to the control graph and its lists, and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.i18n import translate
from ui.kit.buttons import SegmentButton

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


class ViewSwitch(QWidget):
    """asked(view): another one of the views is wanted. Icons alone where words have no room."""

    asked = Signal(str)

    def __init__(self, views: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_words = True
        self.buttons: dict[str, SegmentButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for at, view in enumerate(views):
            place = "left" if at == 0 else "right" if at == len(views) - 1 else "middle"
            button = SegmentButton("", _ICONS[view], place)
            button.setObjectName(f"view_{view}")
            button.clicked.connect(lambda _=False, view=view: self.asked.emit(view))
            self.buttons[view] = button
            layout.addWidget(button)
        self.retranslate()

    def show_view(self, view: str) -> None:
        self.buttons[view].setChecked(True)

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
