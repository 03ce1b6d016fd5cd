"""The fold: may this author make these changes now, and what is the state afterwards.

Deterministic on every client and version: no clock, no locale, no Unicode functions, no floats. An entry's changes
are tried in order on an overlay; the first that does not hold drops all of them (the entry is *rejected*).
"""

from __future__ import annotations

from collections.abc import Sequence

from vault.ledger import changes as c
from vault.ledger import rules as _every_rule  # noqa: F401 importing it registers them
from vault.ledger.rules.base import RULES, Author, Rejected, hold
from vault.ledger.state import Overlay


def apply(overlay: Overlay, author: Author, changes: Sequence[c.AnyChange]) -> None:
    """Raises Rejected; the overlay is then not to be kept."""
    member = overlay.members.get(author.member)
    founding = author.seq == 1
    if not founding and (member is None or not member.active):
        raise Rejected("author_not_active")
    for change in changes:
        apply_one(overlay, author, change)
    conclude(overlay, author, changes)


def conclude(overlay: Overlay, author: Author, changes: Sequence[c.AnyChange]) -> None:
    """What holds of an entry as a whole: it does something, from a device of its author's. Raises Rejected."""
    hold(any(not isinstance(change, c.KeySetAdded) for change in changes), "no_changes")
    device = overlay.devices.get(author.device)
    hold(device is not None and device.member == author.member, "unknown_device")


def apply_one(overlay: Overlay, author: Author, change: c.AnyChange) -> None:
    """Raises Rejected."""
    RULES[type(change)](overlay, author, change)
