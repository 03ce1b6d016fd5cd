"""Rules about dealing with warnings and alerts: whose task it is, and never one's own where anybody else could."""

from __future__ import annotations

from typing import Final

from vault.ledger import changes as c
from vault.ledger.records import ClearedRecord
from vault.ledger.rights import ALL, LED
from vault.ledger.rules.base import (
    Author,
    Rejected,
    View,
    hold,
    may_somewhere,
    members_with,
    need,
    reach,
    rule,
)
from vault.ledger.state import Overlay

FOUND: Final = ("harmless", "misuse")


def oversees(view: View, member_id: str) -> bool:
    """Whether this member reads what others did: everywhere, or where they manage anything."""
    member = view.members.get(member_id)
    if member is None or not member.active:
        return False
    how_far = reach(view, member.role, "audit")
    return how_far == ALL or (how_far == LED and may_somewhere(view, member_id, "audit"))


@rule(c.WarningCleared)
def _warning_cleared(overlay: Overlay, author: Author, change: c.WarningCleared) -> None:
    hold(change.warning not in overlay.cleared, "already_cleared")
    hold(change.note.strip() != "", "no_reason")
    hold(change.member in overlay.members and change.since <= change.until, "bad_warning")
    hold(change.found in FOUND, "bad_warning")
    if change.warning in overlay.alerts:
        _hold_alert(overlay, author, change)
    else:
        if not oversees(overlay, author.member):
            raise Rejected("not_permitted", "audit")
        # Nobody says of themselves that it was nothing, unless there is nobody else to say it.
        hold(change.member != author.member or not members_with(overlay, "audit", author.member), "own_request")
    record = ClearedRecord(
        change.warning,
        change.member,
        author.member,
        author.clock,
        change.since,
        change.until,
        change.found,
        change.note,
    )
    overlay.cleared.put(change.warning, record)


def _hold_alert(overlay: Overlay, author: Author, change: c.WarningCleared) -> None:
    alert = overlay.alerts.get(change.warning)
    assert alert is not None
    hold(change.member == alert.by, "bad_warning")
    account = overlay.accounts.get(alert.account)
    if account is None:  # it is gone: whoever approves anything may put the matter away
        hold(may_somewhere(overlay, author.member, "approve"), "not_permitted")
    else:
        need(overlay, author, "approve", account.brand, account.id)
