"""What the offboarding page asks of the vault; every call runs on the worker and answers on the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ui.offboarding.looking import BoardLook, CaseLook, Handing, Opened, People, look_at, may_run, open_all, people_of
from vault.offboarding.previewing import Preview
from vault.offboarding.views import Item

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

Failed = Callable[[Exception], None] | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What somebody says about items; ``evidence`` is a file's name and bytes."""

    outcome: str
    text: str = ""
    recheck: str = ""
    accepted_by: str = ""
    evidence: tuple[str, bytes] | None = field(default=None, repr=False)


class OffboardingService:
    """For ``owner`` while it lives."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # reading

    def board(self, owner: QObject, done: Callable[[BoardLook], None]) -> None:
        def load(session: Session) -> BoardLook:
            from vault.offboarding.previewing import leavers_without_case
            from vault.offboarding.showing import list_cases

            runs = may_run(session)
            leavers = leavers_without_case(session) if runs else []
            return BoardLook(list_cases(session), leavers, runs, session.now().date())

        self.run(owner, load, done)

    def case(self, owner: QObject, case: str, done: Callable[[CaseLook], None], failed: Failed = None) -> None:
        self.run(owner, lambda session: look_at(session, case), done, failed)

    def people(self, owner: QObject, done: Callable[[People], None]) -> None:
        self.run(owner, people_of, done)

    def preview(
        self,
        owner: QObject,
        names: Sequence[str],
        last_day: str,
        kind: str,
        done: Callable[[list[Preview]], None],
        failed: Failed,
    ) -> None:
        def load(session: Session) -> list[Preview]:
            from vault.offboarding.previewing import preview_case

            return [preview_case(session, name, last_day=last_day, kind=kind) for name in names]

        self.run(owner, load, done, failed)

    def evidence(self, owner: QObject, case: str, item: str, done: Callable[[tuple[str, bytes]], None]) -> None:
        def load(session: Session) -> tuple[str, bytes]:
            from vault.offboarding.reading import find_case, open_evidence

            return open_evidence(session, find_case(session, case), item)

        self.run(owner, load, done)

    def handing(self, owner: QObject, case: str, done: Callable[[Handing], None]) -> None:
        def load(session: Session) -> Handing:
            from vault.access import may_somewhere
            from vault.offboarding.reading import find_case
            from vault.offboarding.suggesting import leaving, suggest

            members = {one.id: one.name for one in session.state.members.values() if one.active}
            gone = leaving(session, find_case(session, case))
            return Handing(suggest(session, case), members, gone, may_somewhere(session, "transfer"))

        self.run(owner, load, done)

    # beginning

    def open_many(
        self,
        owner: QObject,
        names: Sequence[tuple[str, str]],
        kind: str,
        heir: str,
        done: Callable[[Opened], None],
        failed: Failed = None,
    ) -> None:
        """``names`` with the last day of each."""

        self.run(owner, lambda session: open_all(session, names, kind, heir), done, failed)

    # going on

    def settle(
        self,
        owner: QObject,
        case: str,
        items: Sequence[str],
        said: Outcome,
        done: Callable[[Any], None],
        failed: Failed,
    ) -> None:
        def write(session: Session) -> None:
            from vault.offboarding.settling import settle

            settle(
                session,
                case,
                items,
                said.outcome,
                text=said.text,
                recheck=said.recheck,
                accepted_by=said.accepted_by,
                evidence=said.evidence,
            )

        self.run(owner, write, done, failed)

    def remind(self, owner: QObject, case: str, who: str, done: Callable[[list[Item]], None]) -> None:
        """Their open items: what to send them is told from these."""

        def write(session: Session) -> list[Item]:
            from vault.offboarding.settling import remind
            from vault.offboarding.showing import show_case

            reminded = set(remind(session, case, who))
            return [item for item in show_case(session, case).items if item.id in reminded]

        self.run(owner, write, done)

    def transfer(
        self, owner: QObject, moves: Mapping[tuple[str, str], Sequence[str]], done: Callable[[Any], None]
    ) -> None:
        """``moves``: accounts by who hands them over and who takes them."""

        def write(session: Session) -> None:
            from vault.team.transfer import transfer

            for (giver, taker), accounts in moves.items():
                transfer(session, giver, taker, accounts)

        self.run(owner, write, done)

    def close(self, owner: QObject, case: str, done: Callable[[Any], None], failed: Failed = None) -> None:
        def write(session: Session) -> None:
            from vault.offboarding.closing import close_case

            close_case(session, case)

        self.run(owner, write, done, failed)

    def compute(self, owner: QObject, call: Callable[[], Any], done: Callable[[Any], None], failed: Failed) -> None:
        """Work that needs no vault, off the window's thread all the same."""
        if self._desk.session is not None:
            self._desk.run(owner, call, done=done, failed=failed)

    def run(
        self, owner: QObject, call: Callable[[Session], Any], done: Callable[[Any], None], failed: Failed = None
    ) -> None:
        session = self._desk.session
        if session is not None:  # locked a moment ago: nobody waits for the answer any more
            self._desk.run(owner, lambda: call(session), done=done, failed=failed)
