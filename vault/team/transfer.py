"""Transfer: another member answers for accounts, one entry however many, and what moves along is shown before."""

from __future__ import annotations

from collections.abc import Sequence

from vault.accounts.listing import account_record
from vault.errors import BadInput
from vault.factors import TRANSFER, hold_factor
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import AccountRecord, MemberRecord
from vault.ledger.rules.base import level_of
from vault.session import Session
from vault.team.members import find_member
from vault.team.views import MovesAlong, Transfer


def plan_transfer(session: Session, giver: str, taker: str, accounts: Sequence[str] = ()) -> Transfer:
    """What it would do; all of the giver's accounts where none is named. Raises NotFound, Ambiguous, BadInput."""
    records, taken_by = _chosen(session, giver, taker, accounts)
    return Transfer([record.id for record in records], _moves_along(session, records, giver, taken_by))


def transfer(session: Session, giver: str, taker: str, accounts: Sequence[str] = ()) -> Transfer:
    """Raises NotFound, Ambiguous, BadInput (nothing to hand over, somebody else's account), NotPermitted.

    ApprovalNeeded, SecondFactorNeeded for core accounts.
    """
    planned = plan_transfer(session, giver, taker, accounts)
    hold_factor(session, TRANSFER, *planned.transferred)

    def build(intention: Intention) -> None:
        member = find_member(session.state, taker)
        intention.add(c.Transferred(planned.transferred, member.id))
        for account in planned.transferred:
            record = session.state.accounts[account]
            may_share = level_of(intention.overlay, session.ring.member, record.brand, account) == "manage"
            if may_share and level_of(intention.overlay, member.id, record.brand, account) in ("none", "use"):
                intention.add(c.GrantGiven(member.id, account, "view", ""))

    session.commit(build)
    return planned


def _chosen(
    session: Session, giver: str, taker: str, accounts: Sequence[str]
) -> tuple[list[AccountRecord], MemberRecord]:
    state = session.state
    old, new = find_member(state, giver), find_member(state, taker)
    if not new.active:
        raise BadInput(reason="not_active", field="to")
    if old.id == new.id:
        raise BadInput(reason="same_member", field="to")
    named = [account_record(session, account) for account in accounts]
    chosen = named or [
        record for record in state.accounts.values() if record.responsible == old.id and record.id in session.profiles
    ]
    if not chosen:
        raise BadInput(reason="nothing_to_transfer", field="account")
    if any(record.responsible != old.id for record in chosen):
        raise BadInput(reason="not_responsible", field="account")
    return list({record.id: record for record in chosen}.values()), new


def _moves_along(session: Session, records: list[AccountRecord], giver: str, taker: MemberRecord) -> list[MovesAlong]:
    """Grants that come with it, and what stays behind in the giver's hands until somebody sees to it."""
    state, out = session.state, []
    old = find_member(state, giver)
    persons = {person.id for person in state.persons.values() if person.member == old.id}
    for record in records:
        level = level_of(state, taker.id, record.brand, record.id)
        if level in ("none", "use"):
            able = level_of(state, session.ring.member, record.brand, record.id) == "manage"
            out.append(MovesAlong(record.id, "grant" if able else "grant_missing", "view"))
        profile = session.profiles[record.id]
        if profile.admin in persons:
            out.append(MovesAlong(record.id, "stays_admin", state.persons[profile.admin].name))
        for control in state.controls.values():
            if control.holder in persons and record.id in control.accounts:
                out.append(MovesAlong(record.id, f"stays_{control.kind}", control.label))
    return out
