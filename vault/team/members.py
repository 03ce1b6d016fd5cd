"""Members: who they are, what they hold, and how they come in, change post and go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from vault.activity import last_seen
from vault.brands import find_brand
from vault.errors import BadInput, NotPermitted
from vault.factors import ROLE, touch_key
from vault.headcode import fingerprint_words
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import MemberRecord
from vault.ledger.rights import LED, level_at_least
from vault.ledger.rules.base import active_owners, grant_key, may
from vault.ledger.rules.offboarding import oversees
from vault.ledger.state import State
from vault.naming import pick
from vault.offboarding.reading import is_concerned
from vault.session import Session
from vault.team.decisions import commit_or_propose
from vault.team.roles import find_role, roles_of
from vault.team.views import DeviceRow, MemberRow
from vault.terminals import attested_until
from vault.times import iso


def find_member(state: State, wanted: str) -> MemberRecord:
    """Among those who are here before those who left. Raises NotFound, Ambiguous."""
    here = [one for one in state.members.values() if (one.active or one.pending) and one.name == wanted]
    if len(here) == 1:
        return here[0]
    return pick("member", wanted, state.members.values(), id_of=lambda one: one.id, name_of=lambda one: one.name)


def list_members(session: Session) -> list[MemberRow]:
    """Everybody, those who left included."""
    maker = _RowMaker(session)
    return [maker.row(member) for member in session.state.members.values()]


def show_member(session: Session, wanted: str) -> MemberRow:
    """Raises NotFound, Ambiguous."""
    return _RowMaker(session).row(find_member(session.state, wanted))


def member_words(session: Session, wanted: str) -> str:
    """Six words for a member's keys, to be compared with those on the member's own screen."""
    member = find_member(session.state, wanted)
    return fingerprint_words(session.vault_id, member.keys.fingerprint())


class _RowMaker:
    def __init__(self, session: Session) -> None:
        state = session.state
        self._state = state
        self._roles = {row.id: row.name for row in roles_of(state)}
        self._seen = last_seen(session.store, state)
        self._persons = {person.member: person.name for person in state.persons.values() if person.member}
        self._responsible = Counter(account.responsible for account in state.accounts.values())
        self._devices = Counter(device.member for device in state.devices.values() if not device.revoked)
        self._keys = Counter(key.member for key in state.security_keys.values())

    def row(self, member: MemberRecord) -> MemberRow:
        state = self._state
        scopes = [grant.scope for grant in state.grants_of(member.id)] + (member.brands if member.pending else [])
        seen = [self._seen.get(device.id, 0) for device in state.devices.values() if device.member == member.id]
        return MemberRow(
            member.id,
            member.name,
            member.role,
            self._roles.get(member.role, member.role),
            "active" if member.active else "pending" if member.pending else "disabled",
            self._persons.get(member.id),
            iso(member.joined_at),
            iso(max(seen)) if any(seen) else None,
            self._devices[member.id],
            sorted({state.brands[scope].name for scope in scopes if scope in state.brands}),
            self._responsible[member.id],
            self._keys[member.id],
        )


def approve_member(session: Session, wanted: str, *, words: str | None = None) -> None:
    """Let a pending member in. ``words``, as read out by the newcomer, must be those of the keys in the record.

    Raises NotFound, BadInput (``other_words``), NotPermitted.
    """
    member = find_member(session.state, wanted)
    expected = fingerprint_words(session.vault_id, member.keys.fingerprint())
    if words is not None and words.split() != expected.split():
        raise BadInput(reason="other_words", field="words")

    def build(intention: Intention) -> None:
        intention.add(c.MemberApproved(member.id, member.keys.fingerprint()))
        _give_promised(intention, member)

    session.commit(build)


def who_may_approve(session: Session, wanted: str) -> list[MemberRecord]:
    """Who can let this pending member in: not who invited them, unless they are the only owner.

    Raises NotFound, Ambiguous.
    """
    state, newcomer = session.state, find_member(session.state, wanted)
    owners = active_owners(state)
    return [
        one
        for one in state.members.values()
        if one.active and may(state, one.id, "invite") and (one.id != newcomer.invited_by or owners == [one.id])
    ]


def _give_promised(intention: Intention, member: MemberRecord) -> None:
    """The brands that a lead was invited to lead, where the approver can open them; else whoever invited does it."""
    from vault.team.chores import promised

    for change in promised(intention, member.id):
        intention.add(change)


def set_member_role(session: Session, wanted: str, role: str, *, brands: Sequence[str] = (), reason: str = "") -> None:
    """``brands`` are theirs to lead from now on, or to read the directory of where the role leads nothing.

    A proposal holds the role alone: keys are handed over by who holds them, after it was approved.
    Raises NotFound, NotPermitted, LastOwner, ApprovalNeeded (with the proposal's id).
    """
    member, new = find_member(session.state, wanted), find_role(session, role)
    if member.role == new.id:
        raise BadInput(reason="same_role", field="role")
    if oversees(session.state, new.id) and is_concerned(session, member.id):
        raise BadInput(reason="case_about_them", name=member.name)  # the new post would read the case about itself
    joined = [find_brand(session.state, brand).id for brand in dict.fromkeys(brands)]
    level = "manage" if LED in new.capabilities.values() else "none"

    touch_key(session, ROLE)

    def build(intention: Intention) -> None:
        intention.add(c.MemberRoleSet(member.id, new.id))
        for brand in joined:
            known = intention.overlay.grants.get(grant_key(member.id, brand))
            if known is None or not level_at_least(known.level, level):
                intention.add(c.GrantGiven(member.id, brand, level, ""))

    commit_or_propose(session, build, reason=reason)


def disable_member(session: Session, wanted: str, *, reason: str = "") -> None:
    """End every right of a member at once, in one entry. Takes no secret, and gives none.

    Raises NotFound, NotPermitted, LastOwner, ApprovalNeeded (an owner goes by the signatures of two who stay; of two
    owners one first gives the other another role, which that one signs).
    """
    member = find_member(session.state, wanted)
    if not (member.active or member.pending):
        raise BadInput(reason="already_disabled", field="member")

    def build(intention: Intention) -> None:
        if set(active_owners(intention.overlay)) == {session.member.id, member.id} and member.id != session.member.id:
            raise NotPermitted(missing="third_owner", ask=[member.name])
        intention.add(c.MemberDisabled(member.id))

    commit_or_propose(session, build, reason=reason)


def list_devices(session: Session) -> list[DeviceRow]:
    """Everybody's, for who may send members away; else one's own."""
    state, seen = session.state, last_seen(session.store, session.state)
    everybody = session.may("offboard")
    return [
        DeviceRow(
            device.id,
            state.members[device.member].name,
            device.label,
            iso(device.added_at),
            iso(seen[device.id]) if device.id in seen else None,
            device.revoked,
            device.id == session.device_id,
            attested_until(device),
        )
        for device in state.devices.values()
        if everybody or device.member == session.ring.member
    ]


def find_device(session: Session, wanted: str) -> DeviceRow:
    """Among those that this member may see and that still open the vault. Raises NotFound, Ambiguous."""
    rows = [row for row in list_devices(session) if not row.revoked]
    return pick("device", wanted, rows, id_of=lambda one: one.id, name_of=lambda one: one.label)


def revoke_device(session: Session, wanted: str) -> None:
    """Nothing that this device signs counts any more, and it refuses to open. Raises NotFound, NotPermitted."""
    found = find_device(session, wanted)

    def build(intention: Intention) -> None:
        intention.add(c.DeviceRevoked(found.id))

    session.commit(build)
