"""What it means to send a member away, said before it is done: what ends, and what they go on knowing."""

from __future__ import annotations

import msgspec

from vault.exposure import Exposure
from vault.session import Session
from vault.team.members import find_member


class Leaving(msgspec.Struct, frozen=True, gc=False):
    """Counts: grants and devices that end, accounts whose password they could have read, and accounts that wait
    for another responsible member."""

    member: str
    grants: int
    devices: int
    could_read: int
    responsible_for: int


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
