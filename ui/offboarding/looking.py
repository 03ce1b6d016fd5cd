"""What the offboarding page shows, and how it is found; every function runs on the worker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from ui.offboarding.words import place_of
from vault.offboarding.previewing import Concern, Leaver
from vault.offboarding.suggesting import Suggestion
from vault.offboarding.views import Case, CaseRow, Waiting

if TYPE_CHECKING:
    from vault.session import Session


@dataclass(frozen=True, slots=True)
class BoardLook:
    """``leavers`` have left and nobody opened a case; ``may_run`` a case, or only read."""

    rows: list[CaseRow] = field(default_factory=list)
    leavers: list[Leaver] = field(default_factory=list)
    may_run: bool = False
    today: date = date.min


@dataclass(frozen=True, slots=True)
class CaseLook:
    """``names`` of everybody who is named in it by id; ``kinds`` of its control points; ``counts`` of its items by how
    they ended."""

    case: Case
    waiting: list[Waiting]
    concern: Concern
    names: Mapping[str, str]
    kinds: Mapping[str, str]
    may_run: bool
    may_transfer: bool
    today: date
    counts: Mapping[str, int] = field(default_factory=dict)
    missing: int = 0

    def name(self, who: str) -> str:
        return self.names.get(who, "")


@dataclass(frozen=True, slots=True)
class Vendor:
    """A third party of the register, with whom and what it has here."""

    name: str
    until: str
    persons: list[str]
    tools: list[str]


@dataclass(frozen=True, slots=True)
class People:
    """Names to choose from: persons and members who are here, members who may take over, things, third parties."""

    everybody: list[str]
    members: list[tuple[str, str]]
    lost: list[tuple[str, str]]
    tools: list[str]
    vendors: list[Vendor] = field(default_factory=list)


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


def may_run(session: Session) -> bool:
    from vault.access import may_somewhere

    return may_somewhere(session, "offboard")


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
        Counter(place_of(item) for item in case.items),
        case.missing,
    )


def people_of(session: Session) -> People:
    from vault.offboarding.things import LOSABLE
    from vault.registers.vendors import list_vendors

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
    vendors = [
        Vendor(row.name, row.until or "", [one.name for one in row.persons], [one.name for one in row.tools])
        for row in list_vendors(session)
    ]
    return People(
        everybody, [(who, name) for name, who in members], sorted(lost, key=lambda one: one[1]), tools, vendors
    )


def waiting_for(session: Session) -> int:
    """What waits for this member: their own open items, and cases whose last day has come and that are not closed."""
    from vault.offboarding.items import items_of
    from vault.offboarding.reading import open_files

    me = session.ring.member
    mine = {me, *(one.id for one in session.state.persons.values() if one.member == me)}
    today, runs, waiting = session.now().date().isoformat(), may_run(session), 0
    for file in open_files(session):
        case = file.record
        if case.state not in ("planned", "revoked"):
            continue
        waiting += runs and (case.state == "revoked" or file.plan.last_day <= today)
        if any(getattr(told.note, "to", "") in mine for told in file.assigned.values()):
            waiting += sum(1 for item in items_of(session, file) if item.assignee in mine and not item.satisfied)
    return waiting
