"""The fold: may this author make these changes now, and what is the state afterwards.

Deterministic on every client and version: no clock, no locale, no Unicode functions, no floats. An entry's changes
are tried in order on an overlay; the first that does not hold drops all of them (the entry is *rejected*).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from vault.ledger import changes as c
from vault.ledger import rules as _every_rule  # noqa: F401 importing it registers them
from vault.ledger.rules.base import RECOVERY, RULES, Author, hold
from vault.ledger.rules.circles import hold_circles
from vault.ledger.state import Overlay

_OWN_DEVICE: Final = {c.DeviceAdded, c.KeyslotWritten}
_JOINING: Final = {c.MemberJoined, c.DeviceAdded, c.KeyslotWritten}
_RECOVERING: Final = {
    c.MemberRecovered,
    c.DeviceAdded,
    c.KeyslotWritten,
    c.EpochStarted,
    c.DirectoryRenewed,
    c.PairRenewed,
    c.KeySetAdded,
    c.SecretShared,
    c.ControlShared,
    c.RequestOpened,
    c.GrantGiven,
    c.PairShared,
    c.DirectoryShared,
    c.CaseKeyRenewed,
}


def apply(overlay: Overlay, author: Author, changes: Sequence[c.AnyChange]) -> None:
    """Raises Rejected; the overlay is then not to be kept."""
    hold_author(overlay, author, changes)
    for change in changes:
        apply_one(overlay, author, change)
    conclude(overlay, author, changes)


def hold_author(overlay: Overlay, author: Author, changes: Sequence[c.AnyChange]) -> None:
    """Who may write at all, and who only one kind of thing. Raises Rejected."""
    if author.seq == 1:
        return
    kinds = {type(change) for change in changes}
    member = overlay.members.get(author.member)
    if member is not None:
        hold(member.active or (member.pending and kinds <= _OWN_DEVICE), "author_not_active")
    elif author.member == RECOVERY:
        hold(kinds == {c.RequestOpened} or bool(kinds & {c.MemberRecovered, c.GrantGiven}), "recovery_only")
        hold(kinds <= _RECOVERING, "recovery_only")
        # The keys that were lost opened the directories as well: those are renewed, not handed on.
        hold(not {c.MemberRecovered, c.DirectoryShared} <= kinds, "recovery_only")
    else:
        hold(author.member in overlay.invitations, "author_not_active")
        hold(kinds == _JOINING, "joining_only")


def conclude(overlay: Overlay, author: Author, changes: Sequence[c.AnyChange]) -> None:
    """What holds of an entry as a whole. Raises Rejected.

    It does something, from a device of its author's that was not revoked, and no key is left with the wrong people.
    """
    hold(any(not isinstance(change, c.KeySetAdded) for change in changes), "no_changes")
    if not (author.member == RECOVERY and not author.acts_for):  # a mere request comes from no device of the vault's
        device = overlay.devices.get(author.device)
        hold(device is not None and device.member == (author.acts_for or author.member), "unknown_device")
        hold(device is not None and not device.revoked, "device_revoked")
    hold_circles(overlay)


def apply_one(overlay: Overlay, author: Author, change: c.AnyChange) -> None:
    """Raises Rejected."""
    RULES[type(change)](overlay, author, change)
