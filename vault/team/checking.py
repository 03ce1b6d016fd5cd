"""What the check-up says of a team: what is exposed, what hangs on one holder, and what ends soon."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from vault.access import in_force
from vault.exposure import Exposure
from vault.ledger.records import AccountRecord, GrantRecord
from vault.ledger.rules.base import active_owners, reach
from vault.registers.checking import check_people, check_vendors
from vault.robots.setting import list_robots
from vault.session import Session
from vault.team.attesting import unattested
from vault.team.grants import ending_soon

#: Accounts and persons by kind of finding; a person is an id, or the name of a member who is nobody's keys.
Concerned = dict[str, tuple[list[str], list[str]]]
REMINDED_DAYS: Final = 14


def check_team(session: Session, accounts: Sequence[AccountRecord]) -> Concerned:
    """Findings about the accounts that this member sees; who is alone in a vault has no team to find fault with."""
    found: Concerned = {"exposed": _exposed(session, accounts), "brand_held_by_one": ([], []), "grant_ending": ([], [])}
    if terminals := list(unattested(session)):
        found["terminal_unattested"] = ([], _persons(session, sorted({device.member for device in terminals})))
    found.update(check_vendors(session))
    if robots := [one.name for one in list_robots(session) if one.failed or one.known_elsewhere]:
        found["reminder_robot"] = ([], robots)
    if sum(member.active for member in session.state.members.values()) < 2:
        return found
    found.update(check_people(session))
    found["brand_held_by_one"] = _brand_held_by_one(session, accounts)
    found["grant_ending"] = _grant_ending(session, accounts)
    owners = active_owners(session.state)
    if len(owners) < 2 and (session.may("change_policy") or session.may("audit")):
        found["one_owner"] = ([], _persons(session, owners))
    return found


def _exposed(session: Session, accounts: Sequence[AccountRecord]) -> tuple[list[str], list[str]]:
    exposure = Exposure(session.state, session.now().date().isoformat())
    found = {account.id: strangers for account in accounts if (strangers := exposure.strangers(account))}
    return list(found), _persons(session, sorted(set().union(*found.values())))


def _brand_held_by_one(session: Session, accounts: Sequence[AccountRecord]) -> tuple[list[str], list[str]]:
    """Brands that one member alone opens: if they are gone, only the recovery key gets in."""
    state, today = session.state, session.now().date().isoformat()
    alone: dict[str, list[str]] = {}
    for brand in {account.brand for account in accounts}:
        grants = [grant for grant in state.grants_on(brand) if grant.level != "none" and in_force(grant, today)]
        if len(grants) < 2:
            alone[brand] = [grant.member for grant in grants]
    holders = [holder for found in alone.values() for holder in found]
    return [account.id for account in accounts if account.brand in alone], _persons(session, sorted(set(holders)))


def _grant_ending(session: Session, accounts: Sequence[AccountRecord]) -> tuple[list[str], list[str]]:
    """Grants that this member could renew: whoever they belong to is left without one day after the last."""
    ending = [row for row in ending_soon(session, REMINDED_DAYS) if row.level != "none" and _renews(session, row.scope)]
    scopes = {row.scope for row in ending}
    concerned = [account.id for account in accounts if account.id in scopes or account.brand in scopes]
    return concerned, _persons(session, sorted({row.member_id for row in ending}))


def _renews(session: Session, scope: str) -> bool:
    account = session.state.accounts.get(scope)
    return session.may("give_grants", brand=account.brand if account is not None else scope, account=scope)


def granted_persons(session: Session) -> dict[str, list[str]]:
    """Who opens each brand or account today, by its id; empty for who is alone in the vault."""
    return _persons_by_scope(session, lambda _: True)


def leading_persons(session: Session) -> dict[str, list[str]]:
    """Who hands out what others may, by brand or account: they manage it, and their role may give grants."""
    state = session.state
    return _persons_by_scope(
        session,
        lambda grant: (
            grant.level == "manage" and reach(state, state.members[grant.member].role, "give_grants") is not None
        ),
    )


def _persons_by_scope(session: Session, counts: Callable[[GrantRecord], bool]) -> dict[str, list[str]]:
    state, today = session.state, session.now().date().isoformat()
    found: dict[str, list[str]] = {}
    if sum(member.active for member in state.members.values()) < 2:
        return found
    person_of = Persons(session)
    for grant in state.grants.values():
        if grant.level != "none" and in_force(grant, today) and counts(grant):
            found.setdefault(grant.scope, []).append(person_of(grant.member))
    return found


class Persons:
    """Who a member is among the persons that accounts name: an id, or the name of a member who is nobody there."""

    def __init__(self, session: Session) -> None:
        self._members = session.state.members
        self._named = {person.name: person.id for person in session.state.persons.values()}
        self._bound = {person.member: person.id for person in session.state.persons.values() if person.member}

    def __call__(self, member: str) -> str:
        name = self._members[member].name  # the founder was never invited, and so is bound to nobody
        return self._bound.get(member) or self._named.get(name) or name


def _persons(session: Session, members: Iterable[str]) -> list[str]:
    persons = {person.member: person.id for person in session.state.persons.values() if person.member}
    return [persons.get(member) or session.state.members[member].name for member in members]
