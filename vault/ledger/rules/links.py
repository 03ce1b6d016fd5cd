"""Rules about what stands behind what: main and sub-account, one login behind several, where a lost way in is reset."""

from __future__ import annotations

from typing import Final

from vault.ledger import changes as c
from vault.ledger.records import LinkRecord
from vault.ledger.rules.base import Author, Rejected, hold, need, rule
from vault.ledger.state import Overlay

#: Both ends are accounts.
ACCOUNT_LINKS: Final = ("main_sub", "passport", "payment")
#: Each end is an account or a control point; ``inside`` says which control point lies in which.
LINK_KINDS: Final = (*ACCOUNT_LINKS, "recovery", "inside")


def link_key(link: c.LinkAdded | c.LinkRemoved | LinkRecord) -> str:
    return f"{link.kind}:{link.source}:{link.target}"


def _may_edit(overlay: Overlay, author: Author, end: str) -> str:
    """Whether it is an account or a control point, which the author may edit."""
    account, control = overlay.accounts.get(end), overlay.controls.get(end)
    if account is not None:
        need(overlay, author, "edit_accounts", account.brand, account.id)
        return "account"
    if control is None:
        raise Rejected("no_such_end")
    need(overlay, author, "edit_accounts", control.brand)
    return "control"


@rule(c.LinkAdded)
def _link_added(overlay: Overlay, author: Author, change: c.LinkAdded) -> None:
    ends = {_may_edit(overlay, author, end) for end in (change.source, change.target)}
    hold(change.kind in LINK_KINDS, "bad_link")
    hold(change.source != change.target, "linked_to_itself")
    hold(change.kind not in ACCOUNT_LINKS or ends == {"account"}, "bad_link")
    hold(change.kind != "inside" or ends == {"control"}, "bad_link")
    record = LinkRecord(change.source, change.target, change.kind)
    hold(link_key(record) not in overlay.links, "linked_twice")
    if change.kind == "passport":  # one login is one both ways round
        hold(link_key(LinkRecord(change.target, change.source, change.kind)) not in overlay.links, "linked_twice")
    overlay.links.put(link_key(record), record)


@rule(c.LinkRemoved)
def _link_removed(overlay: Overlay, author: Author, change: c.LinkRemoved) -> None:
    for end in (change.source, change.target):
        _may_edit(overlay, author, end)
    hold(link_key(change) in overlay.links, "no_such_link")
    overlay.links.remove(link_key(change))
