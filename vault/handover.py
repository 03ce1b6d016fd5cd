"""What goes from one person to another, as a sheet to sign: accounts, what opens them, what is open and when it is due.

Never a secret: those go by grants. The sheet says what stands in the vault at the moment that it is made, so that what
was not done is as plain to see as what was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from vault.access import in_force, who_may
from vault.accounts.listing import RowMaker, account_record
from vault.directory import Profile
from vault.errors import BadInput, NotFound, NotPermitted
from vault.exposure import Exposure
from vault.handed import BrandHeld, Deadline, HandedAccount, HandedControl, Handover, OpenMatter
from vault.ledger.records import AccountRecord, MemberRecord, PersonRecord
from vault.ledger.rights import LEVELS
from vault.ledger.rules.base import grant_key
from vault.persons import find_person
from vault.session import Session
from vault.team.members import find_member
from vault.times import iso
from vault.views import AccountRow

#: Who may make a sheet of an account: whoever could transfer it, or take it from somebody who leaves.
CAPABILITIES: Final = ("transfer", "offboard")


@dataclass(frozen=True, slots=True)
class _Party:
    """Somebody as a member, as a person, or as both."""

    name: str
    member: str = ""
    persons: frozenset[str] = field(default_factory=frozenset)


def handover(session: Session, giver: str, taker: str, accounts: Sequence[str] = ()) -> Handover:
    """From one person to another; all that the giver holds where no account is named. Both may be without keys.

    Raises NotFound, Ambiguous, BadInput (``same_member``, ``nothing_to_hand_over``), NotPermitted.
    """
    old, new = _party(session, giver), _party(session, taker)
    if (old.member and old.member == new.member) or old.persons & new.persons:
        raise BadInput(reason="same_member", field="to")
    named = list(_named(session, accounts))
    held = list({one.id: one for one in named}.values()) if named else list(_held(session, old))
    chosen = [one for one in held if one.id in session.profiles and _may(session, one)]
    if named and len(chosen) < len(held):
        refused = next(one for one in held if one not in chosen)
        raise NotPermitted(missing=CAPABILITIES[0], ask=who_may(session, CAPABILITIES[0], refused))
    if not chosen:
        if held:
            raise NotPermitted(missing=CAPABILITIES[0], ask=who_may(session, CAPABILITIES[0], held[0]))
        raise BadInput(reason="nothing_to_hand_over", field="from")
    return _Sheet(session, old, new, chosen).made(len(held) - len(chosen))


def _named(session: Session, accounts: Sequence[str]) -> Iterator[AccountRecord]:
    """Raises NotFound, Ambiguous, NotPermitted."""
    maker = RowMaker(session)
    for wanted in accounts:
        exact = session.state.accounts.get(wanted)
        yield exact if exact is not None and maker.visible(exact) else account_record(session, wanted)


def _may(session: Session, account: AccountRecord) -> bool:
    return any(session.may(one, account=account.id) for one in CAPABILITIES)


def _party(session: Session, wanted: str) -> _Party:
    """A member before a person of the same name. Raises NotFound, Ambiguous."""
    state = session.state
    member: MemberRecord | None = None
    person: PersonRecord | None = None
    with suppress(NotFound):
        member = find_member(state, wanted)
    if member is None:
        person = find_person(state, wanted)
        member = state.members.get(person.member)
    bound = {one.id for one in state.persons.values() if member is not None and one.member == member.id}
    persons = frozenset(bound | ({person.id} if person is not None else set()))
    if member is not None:
        return _Party(member.name, member.id, persons)
    assert person is not None
    return _Party(person.name, "", persons)


def _held(session: Session, party: _Party) -> Iterator[AccountRecord]:
    """What they answer for, are named on, were granted by itself, or hold a control point of."""
    state = session.state
    today = session.now().date().isoformat()
    grants = state.grants_of(party.member) if party.member else iter(())
    granted = {grant.scope for grant in grants if grant.level != "none" and in_force(grant, today)}
    mine = [control for control in state.controls.values() if control.holder in party.persons]
    controlled = {account for control in mine for account in control.accounts}
    for account in state.accounts.values():
        profile = session.profiles.get(account.id)
        answers = bool(party.member) and account.responsible == party.member
        named = profile is not None and bool(_roles(account, profile, party))
        if account.state != "retired" and (answers or named or account.id in granted | controlled):
            yield account


def _roles(account: AccountRecord, profile: Profile, party: _Party) -> list[str]:
    found = ["responsible"] if party.member and account.responsible == party.member else []
    single = (("admin", profile.admin), ("deputy", profile.deputy), ("real_name", profile.real_name))
    found += [role for role, person in single if person in party.persons]
    return [*found, *(["operator"] if party.persons & set(profile.operators) else [])]


class _Sheet:
    """Puts one sheet together, looking shared things up once."""

    def __init__(self, session: Session, giver: _Party, taker: _Party, chosen: list[AccountRecord]) -> None:
        self._session, self._giver, self._taker = session, giver, taker
        self._chosen = sorted(chosen, key=lambda one: (session.profiles[one.id].name, one.id))
        self._ids = {one.id for one in chosen}
        self._maker = RowMaker(session)
        self._today = session.now().date().isoformat()
        self._exposure = Exposure(session.state, self._today)
        self._rows = {one.id: self._maker.row(one) for one in self._chosen}

    def made(self, hidden: int) -> Handover:
        return Handover(
            self._giver.name,
            self._taker.name,
            [self._account(one) for one in self._chosen],
            self._controls(),
            sorted(self._open(), key=lambda one: (one.at, one.account)),
            sorted(self._deadlines(), key=lambda one: (one.on, one.account, one.kind)),
            self._brands(),
            hidden,
        )

    def _name(self, account: str) -> str:
        return self._rows[account].name if account in self._rows else ""

    def _member(self, member: str) -> str:
        known = self._session.state.members.get(member)
        return known.name if known is not None else ""

    def _account(self, account: AccountRecord) -> HandedAccount:
        row, profile = self._rows[account.id], self._session.profiles[account.id]
        return HandedAccount(
            account.id,
            row.name,
            row.platform,
            row.platform_name,
            row.brand,
            row.login,
            profile.subject,
            row.tier,
            row.root_of_trust,
            _roles(account, profile, self._giver),
            row.responsible,
            self._level(self._giver, account),
            self._level(self._taker, account),
            row.has_password,
            self._knows(account),
            iso(account.reviewed_at)[:10] if account.reviewed_at else "",
        )

    def _level(self, party: _Party, account: AccountRecord) -> str:
        """The highest that holds today; "none" for who has no keys."""
        grants = (
            self._session.state.grants.get(grant_key(party.member, scope)) for scope in (account.brand, account.id)
        )
        levels = [one.level for one in grants if one is not None and in_force(one, self._today)]
        return max(levels, key=LEVELS.index, default="none")

    def _knows(self, account: AccountRecord) -> bool:
        component = (self._session.state.secrets.get(account.id) or {}).get("password")
        if component is None or not component.current or not self._giver.member:
            return False
        version = component.versions[component.current - 1]
        return self._giver.member in self._exposure.knowers(account.brand, version)

    def _controls(self) -> list[HandedControl]:
        """The giver's own, and whatever else stands behind these accounts."""
        persons = self._session.state.persons
        mine: list[HandedControl] = []
        others: list[HandedControl] = []
        for one in self._session.state.controls.values():
            behind = [account for account in one.accounts if account in self._ids]
            if behind:
                holder = persons[one.holder].name if one.holder in persons else ""
                names = sorted(self._name(account) for account in behind)
                row = HandedControl(one.kind, one.label, holder, one.company_owned, names)
                (mine if one.holder in self._giver.persons else others).append(row)
        return [row for rows in (mine, others) for row in sorted(rows, key=lambda row: (row.kind, row.label))]

    def _open(self) -> Iterator[OpenMatter]:
        state = self._session.state
        for rotation in state.rotations.values():
            if rotation.account in self._ids:
                yield self._matter("rotation", rotation.account, rotation.by, rotation.at)
        for review in state.reviews.values():
            if review.account in self._ids and not review.finished_at:
                yield self._matter("review", review.account, review.by, review.at)
        for request in state.requests.values():
            if request.state == "open" and request.scope in self._ids:
                yield self._matter("request", request.scope, request.by, request.at, request.reason)
        for glass in state.glass.values():
            if glass.account in self._ids and not glass.cleared_by:
                yield self._matter("glass", glass.account, glass.by, glass.at, glass.reason)

    def _matter(self, kind: str, account: str, by: str, at: int, text: str = "") -> OpenMatter:
        return OpenMatter(kind, self._name(account), self._member(by), iso(at)[:10], text)

    def _deadlines(self) -> Iterator[Deadline]:
        for row in self._rows.values():
            yield from (Deadline(on[:10], row.name, kind) for on, kind in _due(row) if on)
        until = Counter((one.until, one.scope) for one in self._session.state.grants_of(self._taker.member))
        yield from (Deadline(on, self._name(scope), "grant") for on, scope in until if on and scope in self._ids)

    def _brands(self) -> list[BrandHeld]:
        """Grants of the giver on whole brands: they open these accounts as well."""
        state = self._session.state
        grants = state.grants_of(self._giver.member) if self._giver.member else iter(())
        return sorted(
            (
                BrandHeld(state.brands[one.scope].name, one.level)
                for one in grants
                if one.scope in state.brands and one.level != "none" and in_force(one, self._today)
            ),
            key=lambda one: one.brand,
        )


def _due(row: AccountRow) -> Iterable[tuple[str | None, str]]:
    return ((row.rotation_due_at, "password"), (row.review_due_at, "review"), (row.verified_until, "verification"))
