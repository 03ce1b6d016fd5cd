"""A leaver's own client: from the last day on it refuses, whether or not anybody was there to write the revocation.

It alone can read that day in the record. A client that somebody altered can ignore it, until a client of the office
writes the entry that takes the keys; the threat model says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vault.errors import Disabled
from vault.ledger.rules.offboarding import may_end
from vault.ledger.state import Overlay
from vault.times import day_of

if TYPE_CHECKING:
    from vault.session import Session


def hold_last_day(session: Session) -> None:
    """Raises Disabled (``last_day``). Only by the word of who could send this member away: an owner goes by two
    signatures in the record and by nothing else."""
    planned = [case for case in session.state.cases.values() if case.state == "planned"]
    member = session.state.members.get(session.ring.member)
    if planned and member is not None and member.role != "owner":
        today = day_of(session.latest_ms()).isoformat()
        for case in planned:
            day = session.unsealed.last_day(case)
            if day and day <= today and may_end(Overlay(session.state), case, member.id):
                raise Disabled(member=member.id, reason="last_day")
