"""Long work on the worker as the window sees it: how far it is, and that nobody wants it any more."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Signal

_TELL_EVERY_S = 0.05


class Stopped(Exception):
    """Nobody wants the answer any more."""


class Job(QObject):
    """Called on the worker with how much is done of how much; raises Stopped there. progressed(done, total)"""

    progressed = Signal(int, int)

    def __init__(self, breathe: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._breathe = breathe
        self._stop = Event()
        self._told = 0.0

    def stop(self) -> None:
        self._stop.set()

    def __call__(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Stopped
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY_S:
            self._told = now
            self.progressed.emit(done, total)
        self._breathe()
