"""Requests: access that somebody asks for, approvals by a second pair of eyes, and proposals that wait for an owner."""

from __future__ import annotations

from vault.access import may, who_may
from vault.accounts.listing import account_record
from vault.errors import BadInput, NotFound
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import RequestRecord
from vault.ledger.rights import LEVELS, level_at_least
from vault.ledger.rules.base import active_owners, level_of
from vault.naming import pick
from vault.policy import shown_key
from vault.session import Session
from vault.team.decisions import countersign, signers
from vault.team.roles import roles_of
from vault.team.views import ProposedChange, RequestRow
from vault.times import iso


def open_request(session: Session, account: str, *, level: str, reason: str) -> str:
    """Ask for access to an account that one may see. Its id. Raises NotFound, Ambiguous, BadInput."""
    if level not in LEVELS[1:]:
        raise BadInput(reason="unknown_level", field="level")
    if not reason.strip():
        raise BadInput(reason="empty", field="reason")
    record = account_record(session, account)

    def build(intention: Intention) -> str:
        me = session.ring.member
        if level_at_least(level_of(intention.overlay, me, record.brand, record.id), level):
            raise BadInput(reason="already_granted", field="level")
        for known in intention.overlay.requests.values():
            if (known.by, known.kind, known.scope, known.state) == (me, "access", record.id, "open"):
                raise BadInput(reason="already_asked", field="account")
        request = new_id()
        intention.add(c.RequestOpened(request, "access", record.id, level, reason.strip()))
        return request

    return session.commit(build)


def list_requests(session: Session) -> list[RequestRow]:
    """One's own, and those that one may answer; the newest first."""
    newest = sorted(session.state.requests.values(), key=lambda one: one.at, reverse=True)
    return [row for row in (_row(session, one) for one in newest) if row.mine or row.may_answer]


def _row(session: Session, one: RequestRecord) -> RequestRow:
    state = session.state
    account = state.accounts.get(one.scope)
    brand = state.brands.get(account.brand if account is not None else one.scope)
    seen = account is not None and account.id in session.profiles
    by = state.members.get(one.by)
    return RequestRow(
        one.id,
        one.kind,
        by.name if by is not None else one.by,
        session.profiles[account.id].name if account is not None and seen else None,
        brand.name if brand is not None else None,
        one.level,
        one.reason,
        one.state,
        iso(one.at),
        state.members[one.answered_by].name if one.answered_by in state.members else None,
        iso(one.answered_at) if one.answered_at else None,
        one.by == session.ring.member,
        one.state == "open" and may_answer(session, one),
        [_proposed(session, change) for change in c.decode_changes(one.changes)] if one.changes else [],
        _member(session, one.scope) if one.kind == "recovery" and brand is None else None,
    )


def _proposed(session: Session, change: c.AnyChange) -> ProposedChange:
    """What the second signature is asked for, as names that a person knows."""
    match change:
        case c.MemberRoleSet():
            role = session.state.roles.get(change.role)
            return ProposedChange("member_role", _member(session, change.member), role.name if role else change.role)
        case c.MemberDisabled():
            return ProposedChange("member_disabled", _member(session, change.member))
        case c.PolicySet():
            return ProposedChange("policy", shown_key(session.state, change.key), str(change.value))
        case c.RoleDefined():
            return ProposedChange("role", change.name, _difference(session, change))
    return ProposedChange(type(change).__name__, "")


def _difference(session: Session, change: c.RoleDefined) -> str:
    """What a role would gain or lose, as ``export=all``; a lost right reaches nowhere (``audit=-``)."""
    before = next((row.capabilities for row in roles_of(session.state) if row.id == change.role), {})
    after = {one.name: one.reach for one in change.capabilities}
    changed = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return ", ".join(f"{name}={after.get(name, '-')}" for name in changed)


def _member(session: Session, member: str) -> str:
    known = session.state.members.get(member)
    return known.name if known is not None else member


def may_answer(session: Session, one: RequestRecord) -> bool:
    me, state = session.ring.member, session.state
    if me in (one.by, one.scope):
        return False
    if one.kind == "proposal":
        return me in signers(state, one)
    if one.kind == "recovery":
        return me in active_owners(state)
    account = state.accounts.get(one.scope)
    brand = account.brand if account is not None else one.scope
    if one.kind == "access" and level_of(state, me, brand, one.scope) != "manage":
        return False
    return may(session, "approve", brand, one.scope if account is not None else "")


def who_may_answer(session: Session, one: RequestRecord) -> list[str]:
    """Names of those whom to ask."""
    account = session.state.accounts.get(one.scope)
    if one.kind == "proposal":
        return [session.state.members[owner].name for owner in signers(session.state, one)]
    if account is None:
        owners = active_owners(session.state)
        return [session.state.members[owner].name for owner in owners if owner != one.by]
    by = session.state.members.get(one.by)
    capability = "give_grants" if one.kind == "access" else "approve"
    return [name for name in who_may(session, capability, account) if by is None or name != by.name]


def find_request(session: Session, wanted: str) -> RequestRecord:
    """An open one. Raises NotFound, Ambiguous."""
    found = [one for one in session.state.requests.values() if one.state == "open"]
    if not found:
        raise NotFound(kind="request", name=wanted)
    return pick("request", wanted, found, id_of=lambda one: one.id, name_of=lambda one: one.id)


def show_request(session: Session, wanted: str) -> RequestRow:
    """Raises NotFound, Ambiguous."""
    return _row(session, find_request(session, wanted))


def approve_request(session: Session, wanted: str, *, until: str | None = None) -> None:
    """Say yes: for access, with the grant in the same entry; for a proposal, with the second signature.

    Raises NotFound, Ambiguous, NotPermitted.
    """
    request = find_request(session, wanted)
    if request.kind == "proposal":
        countersign(session, request.id)
        return

    def build(intention: Intention) -> None:
        intention.add(c.RequestAnswered(request.id, True))
        if request.kind == "access":
            intention.add(c.GrantGiven(request.by, request.scope, request.level, until or ""))

    session.commit(build)


def deny_request(session: Session, wanted: str) -> None:
    """Say no, or take one's own request back. Raises NotFound, Ambiguous, NotPermitted."""
    request = find_request(session, wanted)

    def build(intention: Intention) -> None:
        intention.add(c.RequestAnswered(request.id, False))

    session.commit(build)
