"""Mouse and keyboard of somebody who works in the window: finds what is visible by name, clicks, types, waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.shell import Shell

CTRL = Qt.KeyboardModifier.ControlModifier
_PATIENCE_MS = 20_000
_W = TypeVar("_W", bound=QWidget)


class Hand:
    def __init__(self, qtbot: QtBot, shell: Shell) -> None:
        self._bot = qtbot
        self.shell = shell

    def wait(self, until: Callable[[], object]) -> None:
        self._bot.waitUntil(lambda: bool(until()), timeout=_PATIENCE_MS)

    def rest(self) -> None:
        """Until the worker has nothing left to do and its answers are shown."""
        self.wait(lambda: not self.shell.desk.background.busy)

    def see(self, name: str, kind: type[_W] = QWidget) -> _W:  # type: ignore[assignment]
        """The one visible widget of this name."""
        found: list[_W] = []

        def visible() -> bool:
            found[:] = [each for each in self.shell.findChildren(kind, name) if each.isVisible()]
            return bool(found)

        self.wait(visible)
        return found[0]

    def click(self, target: QWidget | str) -> None:
        """Through the window, as a mouse does it: whatever lies over the target gets the click instead."""
        widget = self.see(target) if isinstance(target, str) else target
        self.wait(lambda: widget.isVisible() and widget.isEnabled())
        self.wait(lambda: _bring_into_sight(widget))
        window = widget.window()
        place = widget.mapTo(window, widget.visibleRegion().boundingRect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)

    def type(self, text: str, into: QWidget | str | None = None) -> None:
        """Characters into what has the focus; ``into`` is clicked first and what stood there is selected."""
        if into is not None:
            widget = self.see(into) if isinstance(into, str) else into
            self.click(widget)
            if isinstance(widget, QLineEdit):
                widget.selectAll()
        if text.isascii():
            self._bot.keyClicks(self._focus(), text)
            return
        chosen = QInputMethodEvent()  # Chinese comes as what an input method hands over
        chosen.setCommitString(text)
        QCoreApplication.sendEvent(self._focus(), chosen)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._bot.keyClick(self._focus(), key, modifier)

    def awake(self) -> None:
        """The window is the active one, as after a click into it."""
        self.shell.activateWindow()
        self.wait(self.shell.isActiveWindow)

    def name_file(self, path: Path) -> None:
        """Type a path into the file dialog that is open and take it."""
        self.wait(lambda: _file_dialog() is not None)
        self._fill_in(path)
        self.awake()

    def choose_in_menu(self, text: str) -> None:
        menu: list[QMenu] = []

        def there() -> bool:
            menu[:] = [each for each in self.shell.findChildren(QMenu) if each.isVisible()]
            return bool(menu)

        self.wait(there)
        action = next(each for each in menu[0].actions() if each.text().partition("\t")[0] == text)
        place = menu[0].actionGeometry(action).center()
        QTest.mouseClick(menu[0].windowHandle(), Qt.MouseButton.LeftButton, pos=place)

    def _fill_in(self, path: Path) -> None:
        dialog = _file_dialog()
        assert dialog is not None
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        dialog.activateWindow()
        self.wait(dialog.isActiveWindow)
        edit.setFocus()
        edit.clear()
        self.type(str(path))
        if (completer := edit.completer()) is not None:
            completer.popup().hide()  # what it suggests would take the next click for itself
        box = dialog.findChild(QDialogButtonBox)
        accept = next(b for b in box.buttons() if box.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole)
        self.click(accept)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeWindow() or self.shell


def _file_dialog() -> QFileDialog | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()), None)


def _bring_into_sight(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    seen = widget.visibleRegion().boundingRect()
    return seen.height() == widget.height() or seen.height() > 40
