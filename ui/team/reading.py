"""What the page shows, gathered on the worker in one go; the page itself knows no session."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vault.team.views import DeviceRow, GrantRow, InvitationRow, MemberRow, RequestRow, RoleRow

if TYPE_CHECKING:
    from vault.session import Session


@dataclass(frozen=True, slots=True)
class Scope:
    """A brand (``brand`` is its own id) or an account; ``may_give``: whether this member may change grants on it."""

    id: str
    name: str
    brand: str
    brand_name: str
    is_brand: bool
    may_give: bool
    responsible: str = ""
    may_transfer: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """``rights``: what this member's role allows anywhere; ``grants``: level and last day by member and scope;
    ``admits``: the pending members whom this one may let in; ``sends_away``: whom they may disable.
    """

    me: str
    today: str
    database: bool
    rights: frozenset[str]
    members: list[MemberRow] = field(default_factory=list)
    scopes: list[Scope] = field(default_factory=list)
    grants: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    ending: list[GrantRow] = field(default_factory=list)
    requests: list[RequestRow] = field(default_factory=list)
    invitations: list[InvitationRow] = field(default_factory=list)
    devices: list[DeviceRow] = field(default_factory=list)
    roles: list[RoleRow] = field(default_factory=list)
    admits: frozenset[str] = frozenset()
    sends_away: frozenset[str] = frozenset()

    @property
    def active(self) -> list[MemberRow]:
        return [row for row in self.members if row.state == "active"]

    def handed_over_by(self, name: str) -> list[Scope]:
        """The accounts of this member that one may hand to somebody else."""
        return [one for one in self.scopes if name and one.responsible == name and one.may_transfer]

    def member(self, member_id: str) -> MemberRow | None:
        return next((row for row in self.members if row.id == member_id), None)


def look(session: Session) -> Look:
    """Runs on the worker."""
    from vault.access import rights_of
    from vault.database_url import is_database
    from vault.team.grants import ending_soon
    from vault.team.invitations import list_invitations
    from vault.team.leaving import may_disable
    from vault.team.members import list_devices, list_members
    from vault.team.requests import list_requests
    from vault.team.roles import list_roles

    rights = rights_of(session)
    scopes = _scopes(session)
    may_give = {scope.id for scope in scopes if scope.may_give}
    return Look(
        session.ring.member,
        session.now().date().isoformat(),
        is_database(session.location),
        rights,
        members=sorted(list_members(session), key=lambda row: (_ORDER[row.state], row.joined_at)),
        scopes=scopes,
        grants={(grant.member, grant.scope): (grant.level, grant.until) for grant in session.state.grants.values()},
        ending=[row for row in ending_soon(session) if row.scope in may_give],
        requests=list_requests(session),
        invitations=list_invitations(session) if "invite" in rights else [],
        devices=list_devices(session),
        roles=list_roles(session),
        admits=_admits(session),
        sends_away=may_disable(session),
    )


def _admits(session: Session) -> frozenset[str]:
    from vault.team.members import who_may_approve

    me = session.ring.member
    pending = [one.id for one in session.state.members.values() if one.pending]
    return frozenset(one for one in pending if any(each.id == me for each in who_may_approve(session, one)))


_ORDER = {"pending": 0, "active": 1, "disabled": 2}


def _scopes(session: Session) -> list[Scope]:
    """Every brand that this member sees anything of, each followed by its accounts."""
    state, members = session.state, session.state.members
    by_brand: dict[str, list[Scope]] = {}
    may_transfer = {brand: session.may("transfer", brand=brand) for brand in state.brands}
    may_on_brand = {brand: session.may("give_grants", brand=brand) for brand in state.brands}
    for account_id, profile in session.profiles.items():
        record = state.accounts.get(account_id)
        if record is None:
            continue
        brand = state.brands[record.brand]
        may = may_on_brand[brand.id] or session.may("give_grants", account=account_id)
        who = members[record.responsible].name if record.responsible in members else ""
        handed = may_transfer[brand.id] or session.may("transfer", account=account_id)
        scope = Scope(account_id, profile.name, brand.id, brand.name, False, may, who, handed)
        by_brand.setdefault(brand.id, []).append(scope)
    out: list[Scope] = []
    for brand in sorted(state.brands.values(), key=lambda one: one.name):
        accounts = by_brand.get(brand.id, [])
        if accounts or session.may("see_profiles", brand=brand.id):
            out.append(Scope(brand.id, brand.name, brand.id, brand.name, True, may_on_brand[brand.id]))
            out += sorted(accounts, key=lambda one: one.name)
    return out


def waiting_for(session: Session) -> int:
    """The number beside the page: what only goes on once this member has answered. Runs on the worker."""
    from vault.team.requests import list_requests

    return sum(row.may_answer for row in list_requests(session)) + len(_admits(session))
