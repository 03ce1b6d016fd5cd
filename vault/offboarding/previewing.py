"""What a case would list and warn of, before it is opened; and who has left without one. Writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from vault.ledger.changes import Sealed
from vault.ledger.records import CaseRecord
from vault.offboarding.items import items_of
from vault.offboarding.opening import hold_entitled, hold_none_open, who_leaves
from vault.offboarding.plans import Plan
from vault.offboarding.reading import CaseFile, open_files
from vault.offboarding.views import Item
from vault.session import Session

#: Control points that open accounts by themselves: whoever holds one alone locks the others out.
_KEYS: Final = ("sim", "mailbox")
_NOTHING: Final = Sealed(b"", b"", b"")


@dataclass(frozen=True, slots=True)
class Concern:
    """What nobody else could do once they are gone, by name: accounts that they alone administer, and what they hold
    (kind, label)."""

    only_admin: tuple[str, ...] = ()
    holds: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.only_admin or self.holds)


@dataclass(frozen=True, slots=True)
class Preview:
    """``member``: whether they hold keys of the vault that will fall."""

    name: str
    member: bool
    items: list[Item]
    concern: Concern


@dataclass(frozen=True, slots=True)
class Leaver:
    """Somebody whose last day is known, and about whom nobody opened a case."""

    person: str
    name: str
    left_on: str


def preview_case(session: Session, wanted: str, *, last_day: str, kind: str = "leaving") -> Preview:
    """Raises NotFound, Ambiguous, NotPermitted, Exists (as opening it would), Integrity errors."""
    person, member = who_leaves(session, wanted)
    hold_entitled(session, member)
    name = person.name if person is not None else member.name if member is not None else ""
    plan = Plan(
        person.id if person is not None else "", member.id if member is not None else "", name, kind, last_day, ""
    )
    hold_none_open(session, plan)
    stays = member is not None and (member.active or member.pending)
    return Preview(name, stays, _items(session, plan), concern_of(session, plan))


def preview_lost(session: Session, control: str, label: str) -> list[Item]:
    """What depends on a SIM card or a device that is gone. Raises Integrity errors."""
    return _items(session, Plan("", "", label, "lost", session.now().date().isoformat(), "", [], [control]))


def _items(session: Session, plan: Plan) -> list[Item]:
    record = CaseRecord("", session.ring.member, session.latest_ms(), "planned", 1, [], [], "", b"", b"", _NOTHING, 1)
    return items_of(session, CaseFile(record, plan, []))


def concern_of(session: Session, plan: Plan) -> Concern:
    """Empty once somebody else is named everywhere: it says what is so now."""
    state, people = session.state, plan.everybody
    if not people:
        return Concern()
    alone = [
        profile.name
        for account, profile in session.profiles.items()
        if profile.admin in people
        and state.accounts[account].state != "retired"
        and (not profile.deputy or profile.deputy in people)
    ]
    holds = [(one.kind, one.label) for one in state.controls.values() if one.holder in people and one.kind in _KEYS]
    return Concern(tuple(sorted(alone)), tuple(sorted(holds, key=lambda one: (_KEYS.index(one[0]), one[1]))))


def leavers_without_case(session: Session, names: Sequence[str] = ()) -> list[Leaver]:
    """Persons with a last day about whom there is no case that this member may read, whatever became of it.

    ``names``: only these. Their own name is never among them: nobody opens a case about themselves.
    """
    cased = {file.plan.person for file in open_files(session)}
    found = [
        Leaver(person.id, person.name, person.left_on)
        for person in session.state.persons.values()
        if person.left_on
        and person.id not in cased
        and person.member != session.ring.member
        and (not names or person.name in names)
    ]
    return sorted(found, key=lambda one: (one.left_on, one.name))
