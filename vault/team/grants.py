"""Grants: who may use, see or manage which account or brand, and until when."""

from __future__ import annotations

from vault.access import in_force
from vault.accounts.listing import account_record
from vault.brands import find_brand
from vault.errors import BadInput, NotFound, NotPermitted
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import GrantRecord
from vault.ledger.rights import LEVELS
from vault.ledger.rules.base import grant_key
from vault.session import Session
from vault.team.members import find_member
from vault.team.views import GrantRow
from vault.times import is_day, iso


def list_grants(session: Session, *, member: str | None = None, account: str | None = None) -> list[GrantRow]:
    """Grants on what this member may see, and all of one's own. Raises NotFound, Ambiguous."""
    state = session.state
    of = find_member(state, member).id if member is not None else None
    record = account_record(session, account) if account is not None else None
    rows = []
    for grant in state.grants.values():
        if of is not None and grant.member != of:
            continue
        if record is not None and grant.scope not in (record.id, record.brand):
            continue
        row = _row(session, grant)
        if row is not None:
            rows.append(row)
    return rows


def _row(session: Session, grant: GrantRecord) -> GrantRow | None:
    """None for a grant on what this member does not see, or on an account that is gone."""
    state = session.state
    account = state.accounts.get(grant.scope)
    brand = state.brands.get(account.brand if account is not None else grant.scope)
    seen = account is None or account.id in session.profiles
    if brand is None or not seen or not _may_see(session, grant, brand.id):
        return None
    return GrantRow(
        state.members[grant.member].name,
        session.profiles[account.id].name if account is not None else None,
        brand.name,
        grant.level,
        grant.until or None,
        state.members[grant.by].name,
        iso(grant.at),
        grant.member,
        grant.scope,
    )


def _may_see(session: Session, grant: GrantRecord, brand: str) -> bool:
    return grant.member == session.ring.member or session.may("see_profiles", brand=brand, account=grant.scope)


def scope_named(session: Session, *, account: str | None, brand: str | None) -> str:
    """The id that a grant is about. Raises BadInput unless exactly one is named; NotFound, Ambiguous."""
    if (account is None) == (brand is None):
        raise BadInput(reason="account_or_brand", field="scope")
    return account_record(session, account).id if account is not None else find_brand(session.state, brand or "").id


def give_grant(
    session: Session,
    *,
    to: str,
    level: str,
    account: str | None = None,
    brand: str | None = None,
    until: str | None = None,
) -> GrantRow:
    """Give or change a grant; older secrets open for its holder at once.

    ``until`` is the last day (ISO 8601). Raises NotFound, Ambiguous, BadInput, NotPermitted (``ask``: who manages it).
    """
    if level not in LEVELS:
        raise BadInput(reason="unknown_level", field="level")
    if until and (not is_day(until) or until < session.now().date().isoformat()):
        raise BadInput(reason="not_a_date" if not is_day(until) else "in_the_past", field="until")
    scope = scope_named(session, account=account, brand=brand)

    def build(intention: Intention) -> str:
        member = find_member(session.state, to)
        known = intention.overlay.grants.get(grant_key(member.id, scope))
        if known is None or (known.level, known.until) != (level, until or ""):
            intention.add(c.GrantGiven(member.id, scope, level, until or ""))
        return member.id

    try:
        holder = session.commit(build)
    except NotPermitted as refused:
        if refused.facts.get("missing") != "grant:manage":
            raise
        raise NotPermitted(missing="grant:manage", ask=managers(session, scope)) from None
    row = _row(session, session.state.grants[grant_key(holder, scope)])
    assert row is not None, "who gives a grant sees what it is on"
    return row


def managers(session: Session, scope: str) -> list[str]:
    """Names of the others who manage a brand or account today: they can hand it on, or ask for it to be handed on."""
    state, today = session.state, session.now().date().isoformat()
    account = state.accounts.get(scope)
    scopes = (scope, account.brand) if account is not None else (scope,)
    found = [
        grant.member
        for grant in state.grants.values()
        if grant.scope in scopes and grant.level == "manage" and in_force(grant, today)
    ]
    return [state.members[one].name for one in dict.fromkeys(found) if one != session.ring.member]


def withdraw_grant(session: Session, *, to: str, account: str | None = None, brand: str | None = None) -> None:
    """Take a grant back. What its holder could read stays exposed until it is changed.

    Raises NotFound (also where there is no such grant), Ambiguous, NotPermitted.
    """
    scope = scope_named(session, account=account, brand=brand)

    def build(intention: Intention) -> None:
        member = find_member(session.state, to)
        if grant_key(member.id, scope) not in intention.overlay.grants:
            raise NotFound(kind="grant", name=member.name)
        intention.add(c.GrantWithdrawn(member.id, scope))

    session.commit(build)


def ending_soon(session: Session, days: int = 14) -> list[GrantRow]:
    """Grants that end within ``days`` and still hold: whoever gave them is reminded, and may renew."""
    today = session.now().date()
    out = []
    for row in list_grants(session):
        if row.until is not None:
            left = (today.fromisoformat(row.until) - today).days
            if 0 <= left <= days:
                out.append(row)
    return out


def is_over(session: Session, grant: GrantRecord) -> bool:
    return not in_force(grant, session.now().date().isoformat())
