"""What a member is reminded of, once a day: the passwords and reviews that they answer for, by how near they are.

Front ends ask ``reminders`` for what to show, and ``untold`` for what to say unasked; the words are theirs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Final

import msgspec

from vault.accounts.listing import RowMaker
from vault.ledger.records import AccountRecord
from vault.policy import number
from vault.rotation.calendar import REMINDERS
from vault.rotation.views import ReminderRow
from vault.session import Session
from vault.times import day_of

#: The rungs of the ladder, the most urgent first; a number is of days before the due date.
RUNGS: Final = ("overdue", "due", *map(str, sorted(REMINDERS)))
#: Names in one line of a reminder outside the window, which is no list to work through.
MOST_NAMES: Final = 10


def reminders(session: Session) -> list[ReminderRow]:
    """Of accounts that this member is responsible for; a change that is under way needs no reminder."""
    accounts = session.state.accounts.values()
    return _rows(session, (one for one in accounts if one.responsible == session.ring.member))


def reminders_of(session: Session, brand: str = "") -> list[ReminderRow]:
    """Of a brand's accounts, or of the whole vault's, whoever answers for them; those that this member sees."""
    return _rows(session, (one for one in session.state.accounts.values() if brand in ("", one.brand)))


def _rows(session: Session, accounts: Iterable[AccountRecord]) -> list[ReminderRow]:
    today, maker = day_of(session.latest_ms()), RowMaker(session)
    found: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for account in accounts:
        if account.state == "retired" or not maker.visible(account):
            continue
        row = maker.row(account)
        for kind, on, state in (
            ("password", row.rotation_due_at, row.rotation_state),
            ("review", row.review_due_at, row.review_state),
        ):
            rung = _rung(on, state, today)
            if rung is not None:
                found[kind, rung].append((row.name, row.id))
    named = number(session.state, "reminders.names") > 0
    return [
        ReminderRow(
            kind,
            rung,
            len(some),
            [account for _, account in sorted(some)],
            [name for name, _ in sorted(some)] if named else [],
        )
        for (kind, rung), some in sorted(found.items(), key=lambda item: (RUNGS.index(item[0][1]), item[0][0]))
    ]


def _rung(on: str | None, state: str, today: date) -> str | None:
    """The nearest rung that was reached; None where it is too early, or in hand."""
    if on is None or state == "in_progress":
        return None
    if state in ("due", "overdue"):
        return state
    left = (date.fromisoformat(on[:10]) - today).days
    return next((str(days) for days in sorted(REMINDERS) if left <= days), None)


def shortened(row: ReminderRow) -> ReminderRow:
    """With no more names than a message outside the window holds; their number stays."""
    names = row.names if len(row.names) <= MOST_NAMES else [*row.names[:MOST_NAMES], "…"]
    return msgspec.structs.replace(row, names=names)


def told_today(session: Session) -> bool:
    """Whether this member was told on this device today."""
    return str(session.device.setting(_setting(session), "")) >= day_of(session.latest_ms()).isoformat()


def untold(session: Session) -> list[ReminderRow]:
    """What ``reminders`` has, but nothing where they were told today."""
    return [] if told_today(session) else reminders(session)


def note_told(session: Session) -> None:
    """They were shown: not again before tomorrow."""
    session.device.set_setting(_setting(session), day_of(session.latest_ms()).isoformat())


def _setting(session: Session) -> str:
    return f"reminded:{session.vault_id}:{session.ring.member}"
