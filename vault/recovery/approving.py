"""Another owner's yes to what the recovery key does: asked for once, good for once."""

from __future__ import annotations

from vault.errors import ApprovalNeeded
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.rules.base import active_owners
from vault.session import Session


def hold_approved(guest: Session, scope: str, owners: list[str]) -> None:
    """``scope`` is a member or a brand, ``owners`` those who may agree; none of them, and nobody has to.

    Raises ApprovalNeeded (``request_id``) where it is not approved yet, once it was asked for.
    """
    state = guest.state
    asked = {one.state: one.id for one in state.requests.values() if (one.kind, one.scope) == ("recovery", scope)}
    if not owners or "approved" in asked:
        return
    request = asked.get("open") or guest.commit(lambda intention: _ask(intention, scope))
    ask = [state.members[owner].name for owner in owners]
    raise ApprovalNeeded(missing="second_owner", ask=ask, request_id=request)


def other_owners(guest: Session, member: str) -> list[str]:
    return [owner for owner in active_owners(guest.state) if owner != member]


def _ask(intention: Intention, scope: str) -> str:
    request = new_id()
    intention.add(c.RequestOpened(request, "recovery", scope, "", ""))
    return request
