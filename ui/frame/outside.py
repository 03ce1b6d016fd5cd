"""What of the vault is seen outside the window: the tray's icon, its message of the day, and the robots' reminders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.frame.robots import Robots
from ui.frame.tray import Tray
from ui.rotation_text import reminder_text

if TYPE_CHECKING:
    from vault.rotation.views import ReminderRow
    from vault.session import Session

#: After an unlock or a change the page goes first.
SOON_MS = 1500
DAY_LOOK_MS = 60_000


@dataclass(frozen=True, slots=True)
class Due:
    """What is due for this member, from the most urgent; ``fresh`` where nobody told them of it today."""

    rows: list[ReminderRow]
    number: int
    fresh: bool


class Outside(QObject):
    """Looks after every change, and when a day begins; then every page is told to look as well."""

    def __init__(self, desk: Desk, window: QWidget, open_palette: Callable[[], None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._open_palette = open_palette
        self._day = 0
        self.tray = Tray(self)
        self.robots = Robots(desk, self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        self._minute = QTimer(self, interval=DAY_LOOK_MS)
        self._minute.timeout.connect(self.see_the_day)
        self.tray.asked.connect(self.come_forward)
        self.tray.asked_palette.connect(self._search)
        self.tray.asked_lock.connect(desk.lock)
        self.tray.asked_rotation.connect(self._show_rotation)
        desk.unlocked.connect(self._opened)
        desk.locked.connect(self._locked)
        desk.changed.connect(self._wait_a_little)
        self.tray.appear()
        if desk.session is not None:
            self._opened()

    def look(self) -> None:
        session = self._desk.session
        if session is not None and not session.member.pending:
            self._desk.background.run(self, lambda: due_for(session), done=self._show, failed=self._desk.explain)
            self.robots.look()

    def see_the_day(self) -> None:
        """Due dates come with the clock, while nobody changes a thing."""
        session = self._desk.session
        if session is None:
            return
        before, self._day = self._day, session.latest_ms() // 86_400_000
        if before and self._day != before:
            self._desk.changed.emit()

    def come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _opened(self) -> None:
        self._day = 0
        self.see_the_day()
        self._minute.start()
        self._wait_a_little()

    def _wait_a_little(self) -> None:
        if self._desk.session is not None and not self._soon.isActive():
            self._soon.start()

    def _locked(self) -> None:
        self._soon.stop()
        self._minute.stop()
        self.robots.forget()
        self.tray.show_locked()

    def _show(self, due: Due) -> None:
        session, lines = self._desk.session, [reminder_text(row) for row in due.rows]
        if session is None:
            return
        self.tray.show_due(due.number, lines)
        if self.tray.appear() and due.fresh and lines:
            self.tray.say(lines)
            self._desk.background.run(self, lambda: _note_told(session), done=_nothing, failed=self._desk.explain)

    def _search(self) -> None:
        self.come_forward()
        self._open_palette()

    def _show_rotation(self) -> None:
        self.come_forward()
        self._desk.navigate.emit("rotation", None)


def due_for(session: Session) -> Due:
    """Runs on the worker."""
    from ui.rotation.service import waiting_for
    from vault.rotation.reminders import reminders, shortened, told_today

    rows = [shortened(row) for row in reminders(session)]
    return Due(rows, waiting_for(session), not told_today(session))


def _note_told(session: Session) -> None:
    from vault.rotation.reminders import note_told

    note_told(session)


def _nothing(_: object) -> None:
    """Nobody waits for the answer."""
