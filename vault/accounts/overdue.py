"""The last rung of the ladder: an overdue password is refused, except to change it or with a reason.

No step makes a secret unreadable. Clients refuse; whoever has to get in at night types why, and it is seen by day.
"""

from __future__ import annotations

from typing import Final

from vault.accounts.listing import RowMaker
from vault.errors import Overdue
from vault.ledger.records import AccountRecord, GlassRecord
from vault.policy import number
from vault.session import Session

#: How long one break-glass is good for its person and account.
GLASS_HOURS: Final = 4
_HOUR_MS: Final = 3_600_000


def hold_in_time(session: Session, account: AccountRecord, maker: RowMaker | None = None) -> None:
    """Raises Overdue where the password is past its grace days and neither being changed nor opened with a reason.

    A change that nobody finished for days is none; both its passwords stay readable where it is finished.
    Where no password is the root of trust nothing is ever refused: access reviews remind, and that is all.
    """
    row = (maker or RowMaker(session)).rotation(account)
    if row.state != "overdue" or glass_in_force(session, account.id):
        return
    session.record("refused", account.id, missing="overdue")
    raise Overdue(
        missing="overdue",
        ask=[],
        scopes=[account.id],
        account=session.profiles[account.id].name,
        due=row.on or "",
        grace=number(session.state, "rotation.grace_days"),
    )


def glass_in_force(session: Session, account: str) -> GlassRecord | None:
    """This member's own break-glass of the last hours. A clock that was set back makes none last longer."""
    now = session.latest_ms()
    mine = (one for one in session.state.glass.values() if (one.account, one.by) == (account, session.ring.member))
    return next((one for one in mine if 0 <= now - one.at < GLASS_HOURS * _HOUR_MS), None)
