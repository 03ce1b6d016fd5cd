"""How long nobody else was seen: a client that is kept from news cannot know it, but it can say how old its news is."""

from __future__ import annotations

from vault.activity import last_seen
from vault.policy import number
from vault.session import Session

_DAY_MS = 86_400_000


def days_unconfirmed(session: Session) -> int | None:
    """Days since another active member's device told of anything; None for who is alone, or where it is recent.

    A removal that the database withholds from one client comes with everything after it: what shows is the silence.
    """
    state = session.state
    others = {member.id for member in state.members.values() if member.active} - {session.ring.member}
    if not others:
        return None
    seen = last_seen(session.store, state)
    theirs = [at for device, at in seen.items() if state.devices[device].member in others]
    since = max([*theirs, max(state.members[one].joined_at for one in others)])
    days = (session.clock_ms() - since) // _DAY_MS
    return days if days > number(state, "members.confirm_days") else None
