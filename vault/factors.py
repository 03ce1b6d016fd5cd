"""What a weighty operation takes besides the password: a security key, or a second pair of eyes.

Using, exporting or transferring a core account, recovery, and changes of roles, rules or security keys take the
member's own security key. Until one is enrolled they take the approval of another member who may approve; where
nobody else may, the password once more with a typed reason. Clients enforce this; no key is withheld by it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vault.errors import ApprovalNeeded, BadInput, SecondFactorNeeded
from vault.ids import new_id
from vault.ledger import changes as c
from vault.ledger.records import AccountRecord, RequestRecord
from vault.ledger.rules.base import active_owners, may
from vault.policy import number

if TYPE_CHECKING:
    from vault.intention import Intention
    from vault.session import Session

USE: Final = "use"
EXPORT: Final = "export"
TRANSFER: Final = "transfer"
EDIT: Final = "edit"
RECOVERY: Final = "recovery"
ROLE: Final = "role"
POLICY: Final = "policy"
KEYS: Final = "keys"
#: What the responsible member and a named deputy do with an account of theirs as with any other.
_FREE_FOR_RESPONSIBLE: Final = (USE, EDIT)
#: Where the ledger's own rules ask for a second owner, that signature is the approval.
_SIGNED_BY_TWO: Final = (ROLE, POLICY)
_HOUR_MS: Final = 3_600_000
_SLACK_MS: Final = 5 * 60 * 1000

#: Gets a factor from whoever sits there, or raises; it is told what is missing, for what, and for which accounts.
Present = Callable[["Session", SecondFactorNeeded, str, Sequence[str]], None]


@dataclass(frozen=True, slots=True)
class _Shown:
    at_ms: int
    ticks: float


class Factors:
    """What this session's member has shown besides the password; gone with the session.

    ``present`` is the front end's way to a factor while an operation waits; ``asks`` says whether a missing approval
    is asked for at once; ``reason`` stands in the request.
    """

    def __init__(self) -> None:
        self.present: Present | None = None
        self.asks = True
        self.reason = ""
        #: Challenges that a security key may still answer, each once.
        self.challenges: set[bytes] = set()
        self._shown: dict[str, _Shown] = {}

    def note(self, session: Session, scope: str = "") -> None:
        """A factor was shown; ``scope`` is what it is good for, or empty for everything."""
        self._shown[scope] = _Shown(session.clock_ms(), time.monotonic())

    def holds(self, session: Session, scope: str) -> bool:
        """Whether it was shown within this shift, by the clock on the wall and by the one that nobody can set."""
        shift = number(session.state, "approval.hours") * _HOUR_MS
        for shown in (self._shown.get(""), self._shown.get(scope)):
            if shown is not None:
                passed = session.clock_ms() - shown.at_ms
                if 0 <= passed < shift and (time.monotonic() - shown.ticks) * 1000 < shift:
                    return True
        return False

    def forget(self) -> None:
        self.present, self.reason = None, ""
        self.challenges.clear()
        self._shown.clear()


def hold_factor(session: Session, operation: str, *accounts: str, without_key: bool = False) -> None:
    """Return once ``operation`` has what it takes; for no account, or for each core one among ``accounts``.

    Call it before the commit, outside ``build``. ``without_key`` is for who lost theirs. Raises ApprovalNeeded (the
    request stands, ``request_id``), SecondFactorNeeded, and StoreTrouble where a request cannot be stored.
    """
    scopes = _guarded(session, operation, accounts) if accounts else [session.ring.member]
    scopes = [scope for scope in scopes if not session.factors.holds(session, _held_for(operation, scope))]
    if not scopes:
        return
    if has_key(session) and not without_key:
        _present(session, "security_key", operation, scopes)
        return
    if operation in _SIGNED_BY_TWO and len(active_owners(session.state)) > 1:
        return
    unseen = [scope for scope in scopes if approvers(session, scope)]
    _hold_approved(session, operation, unseen)
    alone = [scope for scope in scopes if scope not in unseen]
    if alone:
        _present(session, "password_again", operation, alone)


def _held_for(operation: str, scope: str) -> str:
    return f"{operation}:{scope}"


def _guarded(session: Session, operation: str, accounts: Sequence[str]) -> list[str]:
    """The core accounts among them, without those that are the member's own to use."""
    records = [session.state.accounts[account] for account in dict.fromkeys(accounts)]
    core = [record for record in records if record.tier == "core"]
    free = operation in _FREE_FOR_RESPONSIBLE
    return [record.id for record in core if not (free and _is_responsible(session, record))]


def _is_responsible(session: Session, account: AccountRecord) -> bool:
    """The member who answers for it, or the deputy whom its profile names."""
    me = session.ring.member
    profile = session.profiles.get(account.id)
    deputy = session.state.persons.get(profile.deputy) if profile is not None else None
    return account.responsible == me or (deputy is not None and deputy.member == me)


def has_key(session: Session) -> bool:
    return any(key.member == session.ring.member for key in session.state.security_keys.values())


def touch_key(session: Session, operation: str) -> None:
    """For what two owners sign, and a sole owner decides: whoever enrolled a security key touches it."""
    if has_key(session):
        hold_factor(session, operation)


def _present(session: Session, missing: str, operation: str, scopes: Sequence[str]) -> None:
    needed = SecondFactorNeeded(missing=missing, operation=operation, scopes=list(scopes), ask=[])
    _note_refusal(session, missing, operation, scopes)
    if session.factors.present is None:
        raise needed
    session.factors.present(session, needed, operation, scopes)
    if not all(session.factors.holds(session, _held_for(operation, scope)) for scope in scopes):
        raise needed


def _note_refusal(session: Session, missing: str, operation: str, scopes: Sequence[str]) -> None:
    for scope in scopes:
        account = scope if scope in session.state.accounts else ""
        session.record("factor_needed", account, missing=missing, operation=operation)


# approvals


def approvers(session: Session, scope: str) -> list[str]:
    """Who else may approve: names, for an account or for what concerns the member alone."""
    state, me = session.state, session.ring.member
    account = state.accounts.get(scope)
    brand, account_id = (account.brand, account.id) if account is not None else ("", "")
    others = [member for member in state.members.values() if member.id != me]
    return sorted(member.name for member in others if may(state, member.id, "approve", brand, account_id))


def _hold_approved(session: Session, operation: str, scopes: Sequence[str]) -> None:
    missing = [scope for scope in scopes if not _is_approved(session, operation, scope)]
    if missing and session.factors.asks:
        session.refresh()  # the answer may have come since: what was answered is not asked again
        missing = [scope for scope in missing if not _is_approved(session, operation, scope)]
    if not missing:
        return
    _note_refusal(session, "approval", operation, missing)
    ask = list(dict.fromkeys(name for scope in missing for name in approvers(session, scope)))
    facts: dict[str, object] = {"missing": "approval", "ask": ask, "operation": operation, "scopes": missing}
    if session.factors.asks:
        requests = ask_approval(session, operation, missing, session.factors.reason)
        facts |= {"request_id": requests[0], "request_ids": requests}
    raise ApprovalNeeded(**facts)


def ask_approval(session: Session, operation: str, scopes: Sequence[str], reason: str) -> list[str]:
    """The ids of the open requests, one a scope; what was asked for already is not asked again."""

    def build(intention: Intention) -> list[str]:
        out = []
        for scope in scopes:
            known = [one.id for one in intention.overlay.requests.values() if one.state == "open"]
            known = [one for one in known if _asks_for(intention.overlay.requests.get(one), session, operation, scope)]
            if not known:
                known = [new_id()]
                intention.add(c.RequestOpened(known[0], "approval", scope, operation, reason.strip()))
            out.append(known[0])
        return out

    return session.commit(build)


def asked_already(session: Session, operation: str, scopes: Sequence[str]) -> list[str]:
    """The open requests for these, where every one was asked for."""
    found = {
        scope: request.id
        for request in session.state.requests.values()
        for scope in scopes
        if request.state == "open" and _asks_for(request, session, operation, scope)
    }
    return list(found.values()) if len(found) == len(set(scopes)) else []


def _asks_for(request: RequestRecord | None, session: Session, operation: str, scope: str) -> bool:
    if request is None:
        return False
    wanted = ("approval", session.ring.member, scope, operation)
    return (request.kind, request.by, request.scope, request.level) == wanted


def _is_approved(session: Session, operation: str, scope: str) -> bool:
    return any(
        request.state == "approved"
        and _asks_for(request, session, operation, scope)
        and _is_within_shift(session, request.answered_at)
        for request in session.state.requests.values()
    )


def _is_within_shift(session: Session, answered_at: int) -> bool:
    """By this client's clock; one that is behind the record opens nothing, and no answer comes from tomorrow."""
    if "clock_back" in session.warnings or session.clock_ms() < session.state.clock - _SLACK_MS:
        return False
    age = session.clock_ms() - answered_at
    return -_SLACK_MS <= age < number(session.state, "approval.hours") * _HOUR_MS


# the password again


def confirm_password(session: Session, password: str, reason: str, operation: str, scopes: Sequence[str]) -> None:
    """Stand in for a factor where nobody else could approve; the reason is on record for everybody who reads it.

    Raises BadInput (no reason), WrongPassword, LockedOut; ApprovalNeeded or SecondFactorNeeded where somebody else
    could approve after all, or a key is enrolled.
    """
    from vault.unlocking import try_password

    if not reason.strip():
        raise BadInput(reason="empty", field="reason")
    if has_key(session) and operation != KEYS:
        raise SecondFactorNeeded(missing="security_key", operation=operation, scopes=list(scopes), ask=[])
    others = [name for scope in scopes for name in approvers(session, scope)]
    if others:
        raise ApprovalNeeded(missing="approval", ask=list(dict.fromkeys(others)), operation=operation)
    try_password(session, password)
    for scope in scopes:
        account = scope if scope in session.state.accounts else ""
        session.record("password_again", account, operation=operation, reason=reason.strip()[:500])
        session.factors.note(session, _held_for(operation, scope))
