"""What it means to send a member away, said before it is done: what ends, and what they go on knowing."""

from __future__ import annotations

import msgspec

from vault.exposure import Exposure
from vault.ledger.rules.members import may_send_away
from vault.ledger.state import Overlay
from vault.session import Session
from vault.team.members import find_member


class Leaving(msgspec.Struct, frozen=True, gc=False):
    """Counts: grants and devices that end, accounts whose password they could have read, and accounts that pass on
    to somebody else."""

    member: str
    grants: int
    devices: int
    could_read: int
    responsible_for: int


def may_disable(session: Session) -> frozenset[str]:
    """Ids of the others whom this member may send away, or propose to."""
    view, me = Overlay(session.state), session.ring.member
    here = [one.id for one in session.state.members.values() if (one.active or one.pending) and one.id != me]
    return frozenset(one for one in here if may_send_away(view, me, one))


def plan_disable(session: Session, wanted: str) -> Leaving:
    """Reads only. Raises NotFound, Ambiguous."""
    state, member = session.state, find_member(session.state, wanted)
    exposure = Exposure(state, session.now().date().isoformat())
    read = 0
    for account in state.accounts.values():
        current = [one.versions[one.current - 1] for one in state.secrets.get(account.id, {}).values() if one.current]
        read += any(member.id in exposure.knowers(account.brand, version) for version in current)
    return Leaving(
        member.name,
        sum(1 for _ in state.grants_of(member.id)),
        sum(one.member == member.id and not one.revoked for one in state.devices.values()),
        read,
        sum(one.responsible == member.id for one in state.accounts.values()),
    )
