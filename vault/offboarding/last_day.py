"""A leaver's own client: from the last day on it refuses, whether or not anybody was there to write the revocation.

It alone can read that day in the record. A client that somebody altered can ignore it, until a client of the office
writes the entry that takes the keys; the threat model says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vault.errors import Disabled
from vault.times import day_of

if TYPE_CHECKING:
    from vault.session import Session


def hold_last_day(session: Session) -> None:
    """Raises Disabled (``last_day``)."""
    planned = [case for case in session.state.cases.values() if case.state == "planned"]
    if planned:
        today = day_of(session.latest_ms()).isoformat()
        for case in planned:
            day = session.unsealed.last_day(case)
            if day and day <= today:
                raise Disabled(member=session.ring.member, reason="last_day")
