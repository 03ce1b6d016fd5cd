"""What the rotation pages ask of the vault: every call runs on the worker and answers on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from vault.errors import NotFound
from vault.rotation.views import BlackoutRow, GlassRow, RotationRow
from vault.views import AccountRow

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

Failed = Callable[[Exception], None] | None


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is under way, as the wizard shows it; the passwords come one by one, when they are asked for."""

    account: AccountRow
    started_by: str
    started_at: str
    holders: list[str]
    today: date
    step: str = ""


@dataclass(frozen=True, slots=True)
class BoardView:
    """Everything that the board shows."""

    rows: list[RotationRow]
    blackouts: list[BlackoutRow]
    glass: list[GlassRow]
    may_hold: bool


def waiting_for(session: Session) -> int:
    """What is due for this member: passwords and reviews of accounts that they answer for, and uses of break-glass to
    look into.
    """
    from vault.rotation.glass import open_glass
    from vault.rotation.reminders import reminders

    due = sum(row.count for row in reminders(session) if row.rung in ("overdue", "due"))
    return due + len(open_glass(session))


def may_change(session: Session, account_id: str) -> bool:
    """Whether this member's level is enough to change the password: who may only use it may not."""
    from vault.access import level_on

    account = session.state.accounts.get(account_id)
    return account is not None and level_on(session, account.brand, account.id) in ("view", "manage")


class RotationService:
    """The use cases of rotation, each in the background, for ``owner`` while it lives."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def under_way(self, account_id: str) -> int:
        """Which version is pending, also where it was left lying so long that nothing counts it any more; or 0."""
        session = self._desk.session
        rotation = session.state.rotations.get(account_id) if session is not None else None
        return rotation.version if rotation is not None else 0

    def board(self, owner: QObject, done: Callable[[BoardView], None], failed: Failed = None) -> None:
        def load(session: Session) -> BoardView:
            from vault.access import may_somewhere
            from vault.rotation.deadlines import list_rotations
            from vault.rotation.glass import list_glass
            from vault.rotation.postponing import list_blackouts

            may_hold = may_somewhere(session, "approve")
            return BoardView(list_rotations(session), list_blackouts(session), list_glass(session), may_hold)

        self._run(owner, load, done, failed)

    def may_postpone(self, account_id: str) -> bool:
        session = self._desk.session
        return session is not None and session.may("approve", account=account_id)

    def write_calendar(self, owner: QObject, path: Path, done: Callable[[int], None], failed: Failed = None) -> None:
        """This member's due dates as a file for any calendar program; answers how many days are in it."""

        def write(session: Session) -> int:
            from ui.rotation_text import due_day_text
            from vault.files import write_atomically
            from vault.rotation.calendar import Event, due_days, make_calendar

            days = due_days(session)
            events = [Event(due.uid, due.day, due_day_text(due), "\n".join(due.names)) for due in days]
            write_atomically(path, make_calendar(events, session.now()))
            return len(days)

        self._run(owner, write, done, failed)

    def begin(self, owner: QObject, account_id: str, done: Callable[[Change], None], failed: Failed = None) -> None:
        """Start the change, or find the one that is under way, whoever started it and wherever."""

        def load(session: Session) -> Change:
            from vault.rotation.changing import start_rotation

            if account_id not in session.state.rotations:
                start_rotation(session, account_id)
            return _change(session, account_id)

        self._run(owner, load, done, failed)

    def make_another(
        self,
        owner: QObject,
        account_id: str,
        done: Callable[[Change], None],
        *,
        password: str | None = None,
        failed: Failed = None,
    ) -> None:
        """Another new password in the place of the pending one: made, or the one that somebody typed."""

        def write(session: Session) -> Change:
            from vault.rotation.changing import replace_pending

            replace_pending(session, account_id, password=password)
            return _change(session, account_id)

        self._run(owner, write, done, failed)

    def note_step(self, owner: QObject, account_id: str, step: str) -> None:
        """Where the change goes on, here or elsewhere. Nobody waits for it, and a change that is over has no step."""

        def write(session: Session) -> None:
            from vault.rotation.changing import note_step

            with suppress(NotFound):
                note_step(session, account_id, step)

        self._run(owner, write, lambda _: None, None)

    def close(self, owner: QObject, account_id: str, ticked: list[str], left: list[str]) -> None:
        """What was done on the platform besides, and what was left."""

        def write(session: Session) -> None:
            from vault.rotation.changing import close_rotation

            close_rotation(session, account_id, done=ticked, left=left)

        self._run(owner, write, lambda _: None, None)

    def rules(self, owner: QObject, done: Callable[[dict[str, Any]], None]) -> None:
        """What the team's policy asks of a password."""

        def load(session: Session) -> dict[str, Any]:
            from vault.policy import policy

            return {key: row.value for key, row in policy(session).items()}

        self._run(owner, load, done, None)

    def password(
        self, owner: QObject, account_id: str, done: Callable[[str], None], *, pending: bool, failed: Failed = None
    ) -> None:
        """One of the two, once the vault has written down who asked."""

        def load(session: Session) -> str:
            from vault.rotation.changing import show_rotation

            shown = show_rotation(session, account_id)
            return (shown.pending if pending else shown.current) or ""

        self._run(owner, load, done, failed)

    def confirm(self, owner: QObject, account_id: str, done: Callable[[None], None], failed: Failed = None) -> None:
        def write(session: Session) -> None:
            from vault.rotation.changing import confirm_rotation

            confirm_rotation(session, account_id)

        self._run(owner, write, done, failed)

    def give_up(self, owner: QObject, account_id: str, done: Callable[[None], None], failed: Failed = None) -> None:
        def write(session: Session) -> None:
            from vault.rotation.changing import abort_rotation

            abort_rotation(session, account_id)

        self._run(owner, write, done, failed)

    def _run(self, owner: QObject, call: Callable[[Session], Any], done: Callable[[Any], None], failed: Failed) -> None:
        session = self._desk.session
        if session is not None:  # locked a moment ago: nobody waits for the answer any more
            self._desk.run(owner, lambda: call(session), done=done, failed=failed)


def _change(session: Session, account_id: str) -> Change:
    from vault.accounts import show_account
    from vault.times import iso

    detail, rotation = show_account(session, account_id), session.state.rotations[account_id]
    by = session.state.members.get(rotation.by)
    holders = list(dict.fromkeys(holder.member for holder in detail.holders if holder.level != "none"))
    name, today = by.name if by is not None else "", session.now().date()
    return Change(detail.row, name, iso(rotation.at) or "", holders, today, rotation.step)
