"""Every person's signs, from what was gathered: worked out again only for whom something new is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date

import msgspec

from vault.errors import Integrity
from vault.ledger.state import State
from vault.offboarding.reading import open_file, readable_cases
from vault.policy import number
from vault.session import Session
from vault.times import claimed_day
from vault.unusual import signs
from vault.unusual.gathering import Gatherer
from vault.unusual.signs import Event, Sign, Terms


def terms_of(state: State) -> Terms:
    return Terms(
        reveals=number(state, "unusual.reveals"),
        minutes=number(state, "unusual.minutes"),
        min_days=number(state, "unusual.min_days"),
        margin_minutes=number(state, "unusual.margin_minutes"),
        leaver_days=number(state, "unusual.leaver_days"),
        leaver_accounts=number(state, "unusual.leaver_accounts"),
        refused_minutes=number(state, "unusual.refused_minutes"),
        new_device=bool(number(state, "unusual.new_device")),
    )


class About(msgspec.Struct, frozen=True):
    """What is known of one person besides what they did. ``granted``: by account, when others gave it to them."""

    joined_at: int
    devices: dict[str, int]
    last_day: date | None
    granted: dict[str, list[int]]


def find_signs(events: list[Event], about: About, terms: Terms) -> list[Sign]:
    """Everything that is unlike this person's ways; ``events`` in the order of time."""
    return [
        *signs.new_device(events, terms, about.devices, about.joined_at),
        *signs.hours(events, terms),
        *signs.volume(events, terms),
        *signs.leaving(events, terms, about.last_day),
        *signs.after_refusal(events, terms, about.granted),
    ]


class Judge:
    """Of one session. What was found for a person stands until something about them is new."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[object, list[Sign]]] = {}

    def judge(
        self, session: Session, gathered: Gatherer, breathe: Callable[[], None] = lambda: None
    ) -> dict[str, list[Sign]]:
        """By member."""
        state, terms = session.state, terms_of(session.state)
        devices: dict[str, dict[str, int]] = defaultdict(dict)
        for device in state.devices.values():
            devices[device.member][device.id] = device.added_at
        last_days, granted = last_days_of(session), _granted(state)
        for member in state.members.values():
            about = About(member.joined_at, devices[member.id], last_days.get(member.id), granted[member.id])
            read = [(one, gathered.chains[one].n) for one in devices[member.id] if one in gathered.chains]
            basis = (terms, about, read)
            known = self._found.get(member.id)
            if known is None or known[0] != basis:
                breathe()
                events = _events(gathered, devices[member.id])
                self._found[member.id] = (basis, find_signs(events, about, terms))
        return {member: found for member, (_, found) in self._found.items()}


def last_days_of(session: Session) -> dict[str, date]:
    """By member the last day: registered for them as a person, or planned in a case that this member may read."""
    known = {person.member: claimed_day(person.left_on) for person in session.state.persons.values() if person.member}
    for case in readable_cases(session):
        with suppress(Integrity):  # told where cases are listed
            plan = open_file(session, case).plan if case.state == "planned" else None
            if plan is not None and plan.ends and plan.member:
                known[plan.member] = claimed_day(plan.last_day)
    return {member: day for member, day in known.items() if day is not None}


def _granted(state: State) -> Mapping[str, dict[str, list[int]]]:
    """By member and account when somebody else gave them what they have there."""
    by_brand: dict[str, list[str]] = defaultdict(list)
    for account in state.accounts.values():
        by_brand[account.brand].append(account.id)
    found: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for grant in state.grants.values():
        if grant.by != grant.member and grant.level != "none":
            for one in [grant.scope] if grant.scope in state.accounts else by_brand[grant.scope]:
                found[grant.member].setdefault(one, []).append(grant.at)
    return found


def _events(gathered: Gatherer, devices: Mapping[str, int]) -> list[Event]:
    accounts, found = gathered.accounts, []
    for device in devices:
        chain = gathered.chains.get(device)
        for one in chain.events if chain is not None else ():
            found.append(Event(one.at, device, one.n, one.place, one.word, accounts[one.account], one.weight))
    found.sort(key=lambda event: event.at)
    return found
