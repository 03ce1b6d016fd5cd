"""What this member may do right now, by role, grant and this device's clock.

The fold decides by the ledger alone; a grant's last day takes effect there by an entry. Until somebody wrote that
entry, every client refuses by its own clock: here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vault.ledger.records import AccountRecord, GrantRecord
from vault.ledger.rights import ALL, CAPABILITIES, LED, LEVELS, OWN, level_at_least
from vault.ledger.rules.base import grant_key, reach

if TYPE_CHECKING:
    from vault.session import Session


def in_force(grant: GrantRecord, today: str) -> bool:
    """``until`` names the last day on which the grant holds; ``today`` is an ISO date."""
    return grant.until == "" or grant.until >= today


def own_levels(session: Session) -> dict[str, str]:
    """The member's own grants that hold today: level by scope."""
    today = session.now().date().isoformat()
    return {
        grant.scope: grant.level for grant in session.state.grants_of(session.ring.member) if in_force(grant, today)
    }


def level_on(session: Session, brand: str, account: str = "") -> str:
    """The member's highest level on a brand or on one account of it."""
    state, today = session.state, session.now().date().isoformat()
    grants = [state.grants.get(grant_key(session.ring.member, scope)) for scope in (brand, account) if scope]
    levels = [grant.level for grant in grants if grant is not None and in_force(grant, today)]
    return max(levels, key=LEVELS.index, default="none")


def may(session: Session, capability: str, brand: str = "", account: str = "") -> bool:
    """As the fold's rule of the same name, with last days by this device's clock."""
    state = session.state
    member = state.members.get(session.ring.member)
    if member is None or not member.active:
        return False
    how_far = reach(state, member.role, capability)
    if how_far is None or how_far == ALL:
        return how_far == ALL
    if how_far == OWN and capability == "see_profiles":
        own = own_levels(session)
        return brand in own or account in own
    needed = "manage" if how_far == LED or capability == "edit_accounts" else "view"
    return level_at_least(level_on(session, brand, account), needed)


def may_somewhere(session: Session, capability: str) -> bool:
    """Whether the capability reaches anything: what decides if a page or a button is shown at all."""
    member = session.state.members.get(session.ring.member)
    how_far = reach(session.state, member.role, capability) if member is not None and member.active else None
    if how_far is None or how_far == ALL:
        return how_far == ALL
    return "manage" in own_levels(session).values() if how_far == LED else True


def rights_of(session: Session) -> frozenset[str]:
    """Every capability that reaches anything for this member."""
    return frozenset(name for name in CAPABILITIES if may_somewhere(session, name))


def who_may(session: Session, capability: str, account: AccountRecord) -> list[str]:
    """Names of members who could do this for the account: whom to ask."""
    state, today = session.state, session.now().date().isoformat()
    out = []
    for member in state.members.values():
        how_far = reach(state, member.role, capability) if member.active else None
        managed = [
            grant
            for scope in (account.brand, account.id)
            if (grant := state.grants.get(grant_key(member.id, scope))) is not None
            and grant.level == "manage"
            and in_force(grant, today)
        ]
        if how_far is not None and (managed or (how_far == ALL and capability not in _NEEDS_KEYS)):
            out.append(member.name)
    return out


#: Capabilities that also take a key: whoever gives a grant wraps for the new holder.
_NEEDS_KEYS = ("give_grants",)
