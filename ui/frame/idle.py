"""Tells when nobody has touched the window for a while, by a clock that nobody can set and that runs while asleep."""

from __future__ import annotations

import time
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


def running_seconds() -> float:
    """Linux stops its usual monotonic clock during sleep; a laptop that was closed must count as idle."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) if clock is not None else time.monotonic()


class Idle(QObject):
    """expired(): ``minutes`` have passed without a key, a click or a movement over the window."""

    expired = Signal()

    def __init__(self, parent: QObject, *, minutes: int, clock: object = running_seconds) -> None:
        super().__init__(parent)
        self._clock = clock if callable(clock) else running_seconds
        self._limit_s = minutes * 60
        self._last = self._clock()
        self._timer = QTimer(self, interval=2000)
        self._timer.timeout.connect(self.check)
        cast(QGuiApplication, QGuiApplication.instance()).focusWindowChanged.connect(self._listen)

    def set_minutes(self, minutes: int) -> None:
        self._limit_s = max(1, minutes) * 60

    def start(self) -> None:
        self.touch()
        self._timer.start()
        for window in QGuiApplication.topLevelWindows():
            self._listen(window)

    def stop(self) -> None:
        self._timer.stop()
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    @Slot(QWindow)
    def _listen(self, window: QWindow | None) -> None:
        """To windows, where keys and pointers arrive; the whole application's events are a hundred times as many."""
        if window is not None and self._timer.isActive():
            window.installEventFilter(self)

    def touch(self) -> None:
        self._last = self._clock()

    def check(self) -> None:
        if self._timer.isActive() and self._clock() - self._last >= self._limit_s:
            self.expired.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # After waking up the first key must not count as if somebody had been here all night.
        if event.type() in _TOUCHES:
            self.check()
            self.touch()
        return False
