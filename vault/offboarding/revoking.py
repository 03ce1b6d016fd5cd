"""The day comes: rights fall by one entry, written by whoever of the office is here first."""

from __future__ import annotations

from vault.errors import BadInput
from vault.intention import Intention
from vault.ledger import changes as c
from vault.offboarding.plans import Plan
from vault.offboarding.reading import CaseFile, find_case
from vault.session import Session
from vault.sharing import settle_cases
from vault.team.members import disable_member


def revoke(session: Session, wanted: str) -> CaseFile:
    """Take the rights now, whatever day was planned. Needs no key to any secret.

    Raises NotFound, Ambiguous, BadInput (``case_not_planned``), NotPermitted, ApprovalNeeded (an owner goes by the
    signatures of two who stay; the case takes its turn once they have signed).
    """
    file = find_case(session, wanted)
    if file.record.state != "planned":
        raise BadInput(reason="case_not_planned", field="case")
    _send_owner_away(session, file.plan)
    session.commit(lambda intention: add_revocation(intention, file.record.id, file.plan))
    return find_case(session, file.record.id)


def _send_owner_away(session: Session, plan: Plan) -> None:
    member = session.state.members.get(plan.member)
    if member is not None and member.active and member.role == "owner" and plan.ends:
        disable_member(session, member.id)


def add_revocation(intention: Intention, case: str, plan: Plan) -> None:
    settle_cases(intention)
    heir = intention.overlay.members.get(plan.heir)
    willing = plan.heir if heir is not None and heir.active else ""  # whoever was named may have left before them
    person = plan.person if plan.person in intention.overlay.persons else ""
    intention.add(c.CaseRevoked(case, person, plan.member, willing, plan.last_day, plan.ends))
