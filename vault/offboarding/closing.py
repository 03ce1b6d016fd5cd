"""Ending a case: not while anything that the vault can check is untrue, and open again when something new turns up."""

from __future__ import annotations

from vault.errors import BadInput, CaseOpen
from vault.intention import Intention
from vault.ledger import changes as c
from vault.offboarding.items import items_of
from vault.offboarding.opening import add_note
from vault.offboarding.plans import Remark
from vault.offboarding.reading import find_case
from vault.session import Session
from vault.sharing import settle_cases


def close_case(session: Session, wanted: str) -> None:
    """Raises NotFound, Ambiguous, BadInput (nothing was revoked yet), CaseOpen with how many items are missing."""

    def build(intention: Intention) -> None:
        file = find_case(session, wanted)
        if file.record.state != "revoked":
            raise BadInput(reason="case_not_revoked", field="case")
        left = [item for item in items_of(session, file) if not item.satisfied]
        if left:
            automatic = sum(1 for item in left if item.check == "automatic")
            raise CaseOpen(missing="items", ask=[], items=[item.id for item in left], count=len(left), vault=automatic)
        settle_cases(intention)
        intention.add(c.CaseClosed(file.record.id))

    session.commit(build)


def cancel_case(session: Session, wanted: str, reason: str) -> None:
    """Only while it is planned. Raises NotFound, Ambiguous, BadInput."""
    if not reason.strip():
        raise BadInput(reason="reason_missing", field="reason")

    def build(intention: Intention) -> None:
        file = find_case(session, wanted)
        if file.record.state != "planned":
            raise BadInput(reason="case_not_planned", field="case")
        add_note(intention, file.record.id, Remark(reason.strip()))
        intention.add(c.CaseCancelled(file.record.id))

    session.commit(build)


def reopen_case(session: Session, wanted: str, reason: str) -> None:
    """Raises NotFound, Ambiguous, BadInput."""

    def build(intention: Intention) -> None:
        file = find_case(session, wanted)
        if file.record.state != "closed":
            raise BadInput(reason="case_not_closed", field="case")
        settle_cases(intention)
        intention.add(c.CaseReopened(file.record.id))
        if reason.strip():
            add_note(intention, file.record.id, Remark(reason.strip()))

    session.commit(build)
