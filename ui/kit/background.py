"""The one door off the GUI thread: a single worker for everything that touches storage or a key derivation.

The worker never holds a widget; an answer for something that is gone by then is dropped.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

_LONGEST_BREATH_S = 0.01
_LONGEST_START_S = 0.15
_MUCH = 20_000  # containers made since the collector last looked
_ROUNDS = 2  # laying out asks for another painting


class Background(QObject):
    """idle(): the last answer was delivered."""

    _answered = Signal(int, object, object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # While the worker computes, every cell that is painted waits for the interpreter this long; the usual 5 ms
        # make a table of a hundred cells stand still for half a second.
        sys.setswitchinterval(0.0003)
        self._pool.setExpiryTimeout(-1)  # one thread for life: a SQLite connection is bound to it
        self._tickets = count()
        self._under_way = 0
        self._waiting: dict[int, tuple[QObject, Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._answered.connect(self._deliver)
        self._window_rests = Event()
        self._window_rests.set()
        self._rounds = 0
        self._showing = QTimer(self, interval=0)
        self._showing.timeout.connect(self._note_rest)

    @property
    def busy(self) -> bool:
        return bool(self._waiting)

    def run(
        self,
        owner: QObject,
        call: Callable[[], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> int:
        """Do ``call`` on the worker; ``done`` or ``failed`` run on the GUI thread while ``owner`` lives."""
        ticket = next(self._tickets)
        self._let_window_go_first()
        self._waiting[ticket] = (owner, done, failed)
        # The collector runs on whichever thread allocates. On the worker it would destroy widgets that a closed page
        # left behind, on the wrong thread: Qt crashes. So it rests until the worker does.
        self._under_way += 1
        gc.disable()
        self._pool.start(lambda: self._work(ticket, call))
        return ticket

    def breathe(self) -> None:
        """For long work on the worker, between two pieces of a millisecond or so: the window goes first.

        Two threads that both compute share one interpreter, and what paints a table asks for it a thousand times.
        """
        self._window_rests.wait(_LONGEST_BREATH_S)

    def forget(self) -> None:
        """Drop every answer that is still to come: what was asked for belongs to a vault that is locked now."""
        self._waiting.clear()

    def finish(self, milliseconds: int = 5000) -> bool:
        done = self._pool.waitForDone(milliseconds)
        if done:
            gc.enable()
        return done

    def _let_window_go_first(self) -> None:
        """Until what was delivered or asked for is laid out and painted: timers of zero come after all of that."""
        self._window_rests.clear()
        self._rounds = _ROUNDS
        self._showing.start()

    @Slot()
    def _note_rest(self) -> None:
        self._rounds -= 1
        if self._rounds <= 0:
            self._showing.stop()
            self._window_rests.set()

    def _work(self, ticket: int, call: Callable[[], Any]) -> None:  # on the worker
        self._window_rests.wait(_LONGEST_START_S)  # what asked for this has something to show first
        result: object = None
        failure: Exception | None = None
        try:
            result = call()
        except Exception as error:
            failure = error
        with suppress(RuntimeError):  # the window is gone: nobody waits for this answer
            self._answered.emit(ticket, result, failure)

    def _wake_collector(self) -> None:
        """What a long job left is mostly the vault itself: looking all of it through at once would hold the window.

        Set aside, it is looked at again when the vault is locked.
        """
        if gc.get_count()[0] > _MUCH:
            gc.freeze()
        gc.enable()

    @Slot(int, object, object)
    def _deliver(self, ticket: int, result: object, error: Exception | None) -> None:
        self._let_window_go_first()
        self._under_way -= 1
        if not self._under_way:
            self._wake_collector()
        waiting = self._waiting.pop(ticket, None)
        if waiting is not None:
            owner, done, failed = waiting
            if isValid(owner):
                failed(error) if error is not None else done(result)
        if not self._waiting:
            self.idle.emit()
