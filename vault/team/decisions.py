"""What takes two owners: written as a proposal by one, countersigned by another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from vault.crypto.kdf import sha256
from vault.errors import ApprovalNeeded
from vault.factors import POLICY, touch_key
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import RequestRecord
from vault.ledger.rules.base import active_owners
from vault.ledger.rules.decisions import PROPOSABLE
from vault.ledger.state import State
from vault.session import Session

_T = TypeVar("_T")


def commit_or_propose(session: Session, build: Callable[[Intention], _T], *, reason: str) -> _T:
    """Commit; where a second owner has to sign, write it down as a proposal and say so.

    Raises ApprovalNeeded with ``request_id`` (it stands, nothing has changed yet) and what ``commit`` does.
    """
    try:
        return session.commit(build)
    except ApprovalNeeded as needed:
        if needed.facts.get("request_id"):
            raise
    request = session.commit(lambda intention: _propose(intention, build, reason))
    ask = [session.state.members[owner].name for owner in signers(session.state, session.state.requests[request])]
    raise ApprovalNeeded(missing="second_owner", ask=ask, request_id=request)


def signers(state: State, request: RequestRecord) -> list[str]:
    """The owners whose signature would do: not who proposed it, and nobody signs their own leaving.

    Whoever writes the entry that sends somebody away makes the keys that it renews, and so must be one who stays.
    """
    leaving = {change.member for change in c.decode_changes(request.changes) if isinstance(change, c.MemberDisabled)}
    return [owner for owner in active_owners(state) if owner != request.by and owner not in leaving]


def _propose(intention: Intention, build: Callable[[Intention], object], reason: str) -> str:
    """Try the changes as if they had been countersigned, so that nothing is proposed that could not be done."""
    trial = intention.as_if_countersigned()
    build(trial)
    proposed = [change for change in trial.changes if isinstance(change, PROPOSABLE)]
    raw = c.encode(proposed)
    for request in intention.overlay.requests.values():  # asked for twice is still one question
        if (request.kind, request.state, request.changes) == ("proposal", "open", raw):
            return request.id
    request_id = new_id()
    intention.add(c.Proposed(request_id, raw, reason))
    return request_id


def countersign(session: Session, request_id: str) -> None:
    """Raises NotPermitted (one's own proposal, no owner), BadInput for what is no longer possible."""

    touch_key(session, POLICY)

    def build(intention: Intention) -> None:
        request = intention.overlay.requests.get(request_id)
        assert request is not None
        intention.add(c.Approved(request_id, sha256(request.changes)))

    session.commit(build)
