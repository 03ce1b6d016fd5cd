"""What somebody else changes shows here within a second; a vault that went away is said, and asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import Desk
from vault.errors import StoreTrouble

if TYPE_CHECKING:
    from vault.session import Session
    from vault.watching import Watch

#: Nothing is asked of the store unless it says by itself that something was written.
LOOK_MS = 400
#: A server that is away may keep whoever asks for it waiting.
AWAY_MS = 3_000
#: What is wrong with the vault itself is said again now and then, as long as it is.
WRONG_MS = 20_000


class KeepingUp(QObject):
    """``reached()`` what is shown is what the vault holds; ``away(error)`` the vault cannot be reached."""

    reached = Signal()
    away = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watch: Watch | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self, session: Session) -> None:
        from vault.watching import Watch

        self._watch = Watch(session)
        self._timer.start(LOOK_MS)

    def stop(self) -> None:
        self._timer.stop()
        self._watch = None

    def _look(self) -> None:
        if self._watch is not None and not self._desk.background.busy:
            self._desk.background.run(self, self._watch.look, done=self._looked, failed=self._failed)

    def _looked(self, _changed: object) -> None:
        if self._watch is not None:
            self._timer.setInterval(LOOK_MS)
            self.reached.emit()

    def _failed(self, error: Exception) -> None:
        if self._watch is None:
            return
        if isinstance(error, StoreTrouble):
            self._timer.setInterval(AWAY_MS)
            self.away.emit(error)
        else:
            self._timer.setInterval(WRONG_MS)
            self._desk.explain(error)
