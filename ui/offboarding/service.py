"""What the offboarding page asks of the vault; every call runs on the worker and answers on the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from vault.offboarding.previewing import Concern, Leaver, Preview
from vault.offboarding.suggesting import Suggestion
from vault.offboarding.views import Case, CaseRow, Item, Waiting

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.session import Session

Failed = Callable[[Exception], None] | None


@dataclass(frozen=True, slots=True)
class BoardLook:
    """``leavers`` have left and nobody opened a case; ``may_run`` a case, or only read."""

    rows: list[CaseRow] = field(default_factory=list)
    leavers: list[Leaver] = field(default_factory=list)
    may_run: bool = False
    today: date = date.min


@dataclass(frozen=True, slots=True)
class CaseLook:
    """``names`` of everybody who is named in it by id; ``kinds`` of its control points."""

    case: Case
    waiting: list[Waiting]
    concern: Concern
    names: Mapping[str, str]
    kinds: Mapping[str, str]
    may_run: bool
    may_transfer: bool
    today: date

    def name(self, who: str) -> str:
        return self.names.get(who, "")


@dataclass(frozen=True, slots=True)
class People:
    """Names to choose from: persons and members who are here, members who may take over, and things."""

    everybody: list[str]
    members: list[tuple[str, str]]
    lost: list[tuple[str, str]]
    tools: list[str]


@dataclass(frozen=True, slots=True)
class Opened:
    """Of several cases those that were opened, and why others were not."""

    cases: list[str]
    refused: list[tuple[str, Exception]]


@dataclass(frozen=True, slots=True)
class Handing:
    """Who could take which account over; ``members`` to choose others from, those who go as well named in
    ``leaving``."""

    rows: list[Suggestion]
    members: dict[str, str]
    leaving: set[str]
    may_transfer: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What somebody says about items; ``evidence`` is a file's name and bytes."""

    outcome: str
    text: str = ""
    recheck: str = ""
    accepted_by: str = ""
    evidence: tuple[str, bytes] | None = field(default=None, repr=False)


def may_run(session: Session) -> bool:
    from vault.access import may_somewhere

    return may_somewhere(session, "offboard")


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


def open_all(session: Session, names: Sequence[tuple[str, str]], kind: str, heir: str) -> Opened:
    """One case each; who can't have one is told of and stops nobody else. Raises what a single one is refused with."""
    from vault.errors import BadInput, Exists, NotFound, NotPermitted
    from vault.offboarding.due import do_what_is_due
    from vault.offboarding.opening import open_case

    opened: list[str] = []
    refused: list[tuple[str, Exception]] = []
    for name, day in names:
        try:
            opened.append(open_case(session, name, last_day=day, kind=kind, heir=heir))
        except (BadInput, Exists, NotFound, NotPermitted) as error:
            refused.append((name, error))
    if refused and len(names) == 1:
        raise refused[0][1]
    do_what_is_due(session)  # of whom the last day has come, the rights fall now
    return Opened(opened, refused)


def look_at(session: Session, wanted: str) -> CaseLook:
    """Raises NotFound, Ambiguous, Integrity errors."""
    from vault.access import may_somewhere
    from vault.offboarding.previewing import concern_of
    from vault.offboarding.reading import find_case
    from vault.offboarding.settling import assignee_name
    from vault.offboarding.showing import case_of, waiting_on

    file = find_case(session, wanted)
    case = case_of(session, file)
    named = {who for item in case.items for who in (item.assignee, item.by, item.accepted_by) if who}
    return CaseLook(
        case,
        waiting_on(session, case) if case.state in ("planned", "revoked") else [],
        concern_of(session, file.plan) if case.state in ("planned", "revoked") else Concern(),
        {who: assignee_name(session.state, who) for who in named},
        {one.id: one.kind for one in session.state.controls.values()},
        may_run(session),
        may_somewhere(session, "transfer"),
        session.now().date(),
    )


def people_of(session: Session) -> People:
    from vault.offboarding.things import LOSABLE

    state = session.state
    persons = {one.name for one in state.persons.values()}
    members = sorted((one.name, one.id) for one in state.members.values() if one.active)
    holders = {one.id: one.name for one in state.persons.values()}
    lost = [
        (one.id, " · ".join(part for part in (one.label, holders.get(one.holder, "")) if part))
        for one in state.controls.values()
        if one.kind in LOSABLE
    ]
    everybody = sorted(persons | {name for name, _ in members})
    tools = sorted(one.label for one in state.controls.values() if one.kind == "tool")
    return People(everybody, [(who, name) for name, who in members], sorted(lost, key=lambda one: one[1]), tools)


def waiting_for(session: Session) -> int:
    """What waits for this member: their own open items, and cases whose last day has come and that are not closed."""
    from vault.offboarding.items import items_of
    from vault.offboarding.reading import open_file, readable_cases

    me = session.ring.member
    mine = {me, *(one.id for one in session.state.persons.values() if one.member == me)}
    today, runs, waiting = session.now().date().isoformat(), may_run(session), 0
    for case in readable_cases(session):
        if case.state not in ("planned", "revoked"):
            continue
        file = open_file(session, case)
        waiting += runs and (case.state == "revoked" or file.plan.last_day <= today)
        if any(getattr(told.note, "to", "") in mine for told in file.assigned.values()):
            waiting += sum(1 for item in items_of(session, file) if item.assignee in mine and not item.satisfied)
    return waiting
