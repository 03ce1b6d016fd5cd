"""A widget that is shown before it has its place is a window of its own for a moment: it flickers, and takes the focus
from the dialog that somebody types into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from tests.team import OWNER
from ui.frame.pages import PAGES
from ui.kit.toast import Toast
from ui.shell import Shell

#: What is a window by right.
_WINDOWS = (Shell, QDialog, QMenu, Toast)


class Strays(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, _WINDOWS):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_page_shows_a_window_beside_the_window(enter, team):
    hand = enter(team, OWNER)
    strays = Strays()
    QApplication.instance().installEventFilter(strays)
    try:
        for page in PAGES:
            if page.in_rail:
                hand.shell.show_page(page.id)
                hand.rest()
        hand.shell.show_page("settings", "policy")
        hand.rest()
        hand.rest()
    finally:
        QApplication.instance().removeEventFilter(strays)
    assert strays.seen == []
