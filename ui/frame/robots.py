"""Sends the day's reminder by the robots that somebody set; the vault's worker never waits for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from ui.desk import Desk
from ui.messenger import Messenger
from vault.errors import RobotTrouble, VaultError

if TYPE_CHECKING:
    from vault.robots.sending import Outcome, Parcel
    from vault.session import Session


class Robots(QObject):
    """noted(outcome): what came of one message is on record."""

    noted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looked: object = None
        self._messenger = Messenger(self)
        self._messenger.ended.connect(self._note)

    def look(self) -> None:
        """Take the turn for what is to be told today. Nothing is asked again before the day or a robot is another."""
        session = self._desk.session
        if session is None or not session.state.robots:
            return
        known = [(one.id, one.at, one.sent_on) for one in list(session.state.robots.values())]
        seen = (session.vault_id, session.latest_ms() // 86_400_000, sorted(known))
        if seen != self._looked:
            self._looked = seen
            self._desk.background.run(self, lambda: _take(session), done=self._send, failed=self._failed)

    def forget(self) -> None:
        self._looked = None

    def _failed(self, error: Exception) -> None:
        """Where nothing can be written, somebody else sends it or nobody; the vault's own troubles are told anyway."""
        self._looked = None
        if not isinstance(error, VaultError):
            self._desk.explain(error)

    def _send(self, parcels: object) -> None:
        for parcel in cast("list[Parcel]", parcels):
            self._messenger.send(parcel)

    @Slot(object, str)
    def _note(self, parcel: Parcel, reason: str) -> None:
        session = self._desk.session
        if session is None or parcel.robot not in session.state.robots:
            return

        def call() -> Outcome:
            from vault.robots.sending import note

            return note(session, parcel, reason)

        self._desk.background.run(self, call, done=self.noted.emit, failed=self._desk.explain)
        if reason:
            self._desk.explain(RobotTrouble(reason=reason))


def _take(session: Session) -> list[Parcel]:
    from ui.robot_text import reminder_letter
    from vault.robots.sending import take_turn

    return take_turn(session, reminder_letter)[0]
