"""The icon in the system's tray, where there is one: how much is due, a menu, and a message once a day.

Locked, it says so and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.i18n import translate
from ui.kit import draw, theme, tile, tips

_SIDE = 64
_SHOWN_FOR_MS = 15_000
_NAME = "Shouhao 守号"


class Tray(QObject):
    """asked(): show the window; asked_palette(), asked_lock(), asked_rotation() (the message was clicked)."""

    asked = Signal()
    asked_palette = Signal()
    asked_lock = Signal()
    asked_rotation = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(self)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.asked_rotation)
        self.menu = QMenu()  # nobody's child: the window throws its own menus away when it locks
        self.icon.setContextMenu(self.menu)
        self._open = False
        self._lines: list[str] = []
        self.number = -1
        self._said = False
        self.menu.aboutToShow.connect(self._fill)
        self.show_locked()

    def appear(self) -> bool:
        """Be there if the system has a tray; some start theirs later than their programs. False where it has none."""
        there = QSystemTrayIcon.isSystemTrayAvailable()
        if there and not self.icon.isVisible():
            self.icon.show()
        return there

    def leave(self) -> None:
        self.menu.close()
        self.icon.hide()

    def show_locked(self) -> None:
        """Nothing of what was inside; a message that still hangs there goes with the icon."""
        self.menu.close()
        if self._said and self.icon.isVisible():
            self.icon.hide()
            self.icon.show()
        self._open, self._said, self._lines = False, False, []
        self._show_number(0)
        self.icon.setToolTip(translate("tray", "{name}: locked").format(name=_NAME))
        self._fill()

    def show_due(self, number: int, lines: Sequence[str]) -> None:
        """``number`` is what the rail shows beside the page; ``lines`` tell of every rung, from the most urgent."""
        self._open, self._lines = True, list(lines)
        self._show_number(number)
        said = self._lines or [translate("tray", "Nothing is due")]
        self.icon.setToolTip(tips.plain("\n".join([_NAME, *said])))
        self._fill()

    def say(self, lines: Sequence[str]) -> None:
        self._said = True
        self.icon.showMessage(_NAME, "\n".join(lines), picture(0), _SHOWN_FOR_MS)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.asked.emit()

    def _show_number(self, number: int) -> None:
        if number != self.number:
            self.number = number
            self.icon.setIcon(picture(number))

    def _fill(self) -> None:
        self.menu.clear()
        for line in self._lines:
            self.menu.addAction(line, self.asked_rotation.emit)
        if self._lines:
            self.menu.addSeparator()
        acts: list[tuple[str, Callable[[], None]]] = [(translate("tray", "Open the window"), self.asked.emit)]
        if self._open:
            acts.append((translate("tray", "Search…"), self.asked_palette.emit))
            acts.append((translate("tray", "Lock"), self.asked_lock.emit))
        for text, act in acts:
            self.menu.addAction(text, act)


def picture(number: int) -> QIcon:
    """The program's mark; with how many are due in its corner."""
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    whole = QRect(0, 0, _SIDE, _SIDE)
    tile.paint_square(painter, whole, theme.colour("accent"))
    tile.paint_character(painter, whole, "守")
    if number > 0:
        _paint_number(painter, str(number) if number < 100 else "99+")
    painter.end()
    return QIcon(pixmap)


def _paint_number(painter: QPainter, words: str) -> None:
    ink, ground, line = theme.tone("red")
    width = 34 if len(words) == 1 else 46 if len(words) == 2 else 58
    box = QRect(_SIDE - width, _SIDE - 34, width, 34)
    draw.box(painter, box, ground, line, 17, 2)
    font = theme.font("small_bold")
    font.setPixelSize(26)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
