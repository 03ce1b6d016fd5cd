"""What a member's standing means for the window: which pages they see, and what waits for them beside each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.frame.pages import PAGES
from vault.access import may_somewhere

if TYPE_CHECKING:
    from vault.session import Session

#: The one page of somebody who has joined and is not let in yet.
WAITING = "waiting"


def pages_for(session: Session) -> frozenset[str]:
    """The rail's pages that this member's role may use."""
    if session.member.pending:
        return frozenset()
    return frozenset(
        spec.id for spec in PAGES if spec.in_rail and (not spec.needs or may_somewhere(session, spec.needs))
    )


def numbers_for(session: Session) -> dict[str, int]:
    """By page what only goes on once this member has seen to it. Runs on the worker."""
    from ui.team.reading import waiting_for

    return {"team": waiting_for(session)}
