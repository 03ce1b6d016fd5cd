"""Rules about roles and about decisions that take two signatures."""

from __future__ import annotations

from typing import Final

import msgspec.structs

from vault.crypto.kdf import sha256
from vault.ledger import changes as c
from vault.ledger.records import RequestRecord, RoleRecord
from vault.ledger.rights import ALL, CAPABILITIES, LED, OWN
from vault.ledger.rules.base import RULES, Author, Rejected, active_owners, hold, hold_two_signatures, need, rule
from vault.ledger.state import Overlay

#: What may be proposed: everything that asks for a second owner.
PROPOSABLE: Final = (c.PolicySet, c.RoleDefined, c.MemberRoleSet, c.MemberDisabled)


@rule(c.RoleDefined)
def _role_defined(overlay: Overlay, author: Author, change: c.RoleDefined) -> None:
    need(overlay, author, "change_policy")
    hold_two_signatures(overlay, author)
    hold(change.role != "owner", "owner_role_is_fixed")  # a vault whose owners lost a right could never get it back
    known = all(one.name in CAPABILITIES and one.reach in (ALL, LED, OWN) for one in change.capabilities)
    hold(known and len({one.name for one in change.capabilities}) == len(change.capabilities), "unknown_capability")
    hold(all(role.name != change.name for role in overlay.roles.values() if role.id != change.role), "role_exists")
    capabilities = {one.name: one.reach for one in change.capabilities}
    overlay.roles.put(change.role, RoleRecord(change.role, change.name, capabilities))
    overlay.touched_brands.update(brand.id for brand in overlay.brands.values())


@rule(c.Proposed)
def _proposed(overlay: Overlay, author: Author, change: c.Proposed) -> None:
    hold(change.request not in overlay.requests, "bad_request")
    changes = _decode(change.changes)
    hold(len(changes) > 0 and all(isinstance(one, PROPOSABLE) for one in changes), "not_proposable")
    request = RequestRecord(
        change.request,
        "proposal",
        author.member,
        "",
        "",
        change.reason,
        author.clock,
        "open",
        change.changes,
    )
    overlay.requests.put(change.request, request)


@rule(c.Approved)
def _approved(overlay: Overlay, author: Author, change: c.Approved) -> None:
    """The proposal takes effect as its author's, countersigned: both must be entitled now, not only back then."""
    request = overlay.requests.get(change.request)
    hold(request is not None and request.kind == "proposal" and request.state == "open", "no_such_request")
    assert request is not None
    hold(change.digest == sha256(request.changes), "other_proposal")
    hold(author.member != request.by, "own_request")
    hold(author.member in active_owners(overlay), "needs_second_owner")
    proposer = Author(request.by, author.device, author.seq, author.clock)
    proposer.second = author.member
    for one in _decode(request.changes):
        RULES[type(one)](overlay, proposer, one)
    answered = msgspec.structs.replace(request, state="approved", answered_by=author.member, answered_at=author.clock)
    overlay.requests.put(request.id, answered)


def _decode(raw: bytes) -> list[c.AnyChange]:
    try:
        return c.decode_changes(raw)
    except c.Undecodable:
        raise Rejected("undecodable") from None
