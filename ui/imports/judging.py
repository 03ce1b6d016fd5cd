"""Judges imported passwords in the background, a few at a time, so that everybody else gets the worker in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk

if TYPE_CHECKING:
    from vault.scoring import Scores
    from vault.session import Session

_AT_ONCE = 50


class Judging(QObject):
    """progressed(done, of): passwords judged; the last one has done == of, and all are kept in the vault by then."""

    progressed = Signal(int, int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: Session | None = None
        self._waiting: list[str] = []
        self._scores: Scores = {}
        self._done = 0
        desk.locked.connect(self.stop)

    def start(self) -> None:
        from vault.scoring import unscored

        session = self._desk.session
        self.stop()
        if session is not None:
            self._session = session
            self._desk.run(self, lambda: unscored(session), done=self._begin)

    def stop(self) -> None:
        """What is left is judged by the next check-up."""
        self._session, self._waiting, self._scores, self._done = None, [], {}, 0

    def _begin(self, waiting: list[str]) -> None:
        self._waiting = waiting
        self._go_on()

    def _go_on(self) -> None:
        from vault.scoring import judge, keep_scores

        session, some, scores = self._session, self._waiting[self._done : self._done + _AT_ONCE], self._scores
        if session is None:
            return
        if some:
            self.progressed.emit(self._done, len(self._waiting))
            self._desk.run(self, lambda: judge(session, some), done=self._take)
        elif scores:
            self._desk.run(self, lambda: keep_scores(session, scores), done=self._finish)
        else:
            self._finish(None)

    def _take(self, scores: Scores) -> None:
        self._scores.update(scores)
        self._done += _AT_ONCE
        self._go_on()

    def _finish(self, _: object) -> None:
        count = len(self._waiting)
        self.stop()
        self.progressed.emit(count, count)
