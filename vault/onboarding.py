"""What a new member of a post gets: keys as the others of that post have them, letters to sign, training to pass.

Every item ends by a fact that the vault can see – a grant given, a signature recorded, a test passed, a device
attested – and by no tick.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

import msgspec

from vault.access import in_force
from vault.ledger.records import GrantRecord, MemberRecord
from vault.ledger.rights import LEVELS, level_at_least
from vault.ledger.rules.base import grant_key
from vault.registers.people import subject_of
from vault.registers.training import training_due
from vault.session import Session
from vault.team.members import find_member
from vault.terminals import attested_until
from vault.times import iso

#: From which share of the others of a post on a grant counts as usual: half of them.
_HALF: Final = 2


class WelcomeRow(msgspec.Struct, frozen=True, gc=False):
    """One thing that a newcomer gets or does. ``kind``: approval, letter, training, device, grant.

    ``subject`` is the id of the brand, account or device, the letter's kind or the quarter; ``name`` what to call
    it, empty where this member may not see it. ``state``: done, open, overdue. ``level`` and ``held_by`` (how many
    of ``of`` others hold it) belong to grants; ``due_on`` is a day.
    """

    kind: str
    subject: str
    name: str
    state: str
    level: str = ""
    held_by: int = 0
    of: int = 0
    due_on: str | None = None


class Welcome(msgspec.Struct, frozen=True):
    member_id: str
    member: str
    role: str
    joined_at: str
    rows: list[WelcomeRow]
    open: int


def welcome(session: Session, wanted: str) -> Welcome:
    """What is usual for somebody's post, and how far they are. Letters and training are told to whom they concern and
    to who keeps the registers. Raises NotFound, Ambiguous.
    """
    member = find_member(session.state, wanted)
    rows = [*_approval(member), *_letters(session, member), *_training(session, member)]
    rows += [*_devices(session, member), *_grants(session, member)]
    still = sum(row.state != "done" for row in rows)
    return Welcome(member.id, member.name, member.role, iso(member.joined_at), rows, still)


def _approval(member: MemberRecord) -> list[WelcomeRow]:
    """Only where somebody had to approve: who came straight in has nothing to wait for."""
    return [WelcomeRow("approval", member.id, member.name, "open")] if member.pending else []


def _letters(session: Session, member: MemberRecord) -> Iterator[WelcomeRow]:
    """Every letter that the team has issued, until the version that holds now is signed."""
    from vault.ledger.rules.registers import reads

    state, subject = session.state, subject_of(session.state, member.id)
    if not reads(state, session.ring.member, "letter", [subject], []):
        return
    for letter in state.letters.values():
        signed = any(
            row.register == "letter" and row.state == "signed" and row.name == letter.letter
            and row.version == letter.version and subject in row.persons
            for row in state.registers.values()
        )  # fmt: skip
        yield WelcomeRow("letter", letter.letter, letter.letter, "done" if signed else "open")


def _training(session: Session, member: MemberRecord) -> Iterator[WelcomeRow]:
    subject = subject_of(session.state, member.id)
    for row in training_due(session):
        if row.person_id == subject:
            done, late = row.state == "ok", row.state == "overdue"
            state = "done" if done else "overdue" if late else "open"
            yield WelcomeRow("training", row.quarter, row.quarter, state, due_on=None if done else row.due_on)


def _devices(session: Session, member: MemberRecord) -> Iterator[WelcomeRow]:
    """Each is to be attested once a year: told to its member, and to who may send members away."""
    if member.id != session.ring.member and not session.may("offboard"):
        return
    today = session.now().date().isoformat()
    for device in session.state.devices.values():
        if device.member == member.id and not device.revoked:
            attested = (attested_until(device) or "") >= today
            yield WelcomeRow("device", device.id, device.label, "done" if attested else "open")


def _grants(session: Session, member: MemberRecord) -> list[WelcomeRow]:
    """What at least half of the others of this post hold in the brands that this one works in."""
    state = session.state
    brands = _brands_of(session, member)
    found: dict[str, list[str]] = {}
    others: dict[str, int] = {}
    for brand in brands:
        colleagues = [one for one in _of_post(session, member) if brand in _brands_of(session, one)]
        for colleague in colleagues:
            for grant in _held(session, colleague.id, brand):
                found.setdefault(grant.scope, []).append(grant.level)
                others[grant.scope] = len(colleagues)
    rows = []
    for scope, levels in found.items():
        if len(levels) * _HALF >= others[scope]:
            level = _usual(levels)
            own = _level_on(session, member.id, scope)
            state_word = "done" if level_at_least(own, level) else "open"
            name = _name(session, scope)
            rows.append(WelcomeRow("grant", scope, name, state_word, level, len(levels), others[scope]))
    return sorted(rows, key=lambda row: (row.subject not in state.brands, row.name, row.subject))


def _of_post(session: Session, member: MemberRecord) -> list[MemberRecord]:
    return [
        one for one in session.state.members.values() if one.active and one.id != member.id and one.role == member.role
    ]


def _brands_of(session: Session, member: MemberRecord) -> set[str]:
    """Those that the invitation named, and those in which the member holds anything."""
    state = session.state
    found = {brand for brand in member.brands if brand in state.brands}
    for grant in state.grants_of(member.id):
        account = state.accounts.get(grant.scope)
        found.add(account.brand if account is not None else grant.scope)
    return found & state.brands.keys()


def _held(session: Session, member: str, brand: str) -> Iterator[GrantRecord]:
    state, today = session.state, session.now().date().isoformat()
    for grant in state.grants_of(member):
        account = state.accounts.get(grant.scope)
        of_brand = grant.scope == brand or (account is not None and account.brand == brand)
        if of_brand and grant.level != "none" and in_force(grant, today):
            yield grant


def _usual(levels: list[str]) -> str:
    """The level that most hold; of two as common the lower one, since nobody needs more than their post does."""
    counts = Counter(levels)
    return min(counts, key=lambda level: (-counts[level], LEVELS.index(level)))


def _level_on(session: Session, member: str, scope: str) -> str:
    state, today = session.state, session.now().date().isoformat()
    account = state.accounts.get(scope)
    scopes = (scope, account.brand) if account is not None else (scope,)
    grants = [state.grants.get(grant_key(member, one)) for one in scopes]
    levels = [grant.level for grant in grants if grant is not None and in_force(grant, today)]
    return max(levels, key=LEVELS.index, default="none")


def _name(session: Session, scope: str) -> str:
    brand, profile = session.state.brands.get(scope), session.profiles.get(scope)
    if brand is not None:
        return brand.name
    return profile.name if profile is not None else ""
