"""How old a password is and when it falls due: derived from what the ledger recorded, never typed in.

90 days is company policy, no law; the policy keys are ``rotation.*`` and ``review.days``.
"""

from __future__ import annotations

import zlib
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from vault.ledger.state import AccountRecord, State
from vault.policy import number
from vault.times import claimed_day, day_of

#: From how many days before the due date on an account counts as due soon: the first reminder.
SOON: Final = 14


class Clock:
    """Due dates of one vault on one day. Cheap to ask by the hundred thousand."""

    def __init__(self, state: State, today: date) -> None:
        self.today = today
        self._days = {"normal": number(state, "rotation.days"), "core": number(state, "rotation.core_days")}
        self._grace = number(state, "rotation.grace_days")
        self._spread = number(state, "rotation.import_spread_days")
        self._review = number(state, "review.days")
        self._day_of = lru_cache(maxsize=4096)(lambda second: day_of(second * 1000))
        self._claimed = lru_cache(maxsize=4096)(claimed_day)

    def rotation_due(self, account: AccountRecord) -> date | None:
        """None without a password. What an import brought falls due within the spread, whatever date it claimed."""
        if not account.password_version:
            return None
        written = self._day_of(account.password_at // 1000)
        days = self._days[account.tier]
        if not account.password_circulated:
            return written + timedelta(days=days)
        claimed = self._claimed(account.password_claimed)
        slot = written + timedelta(days=1 + zlib.crc32(account.id.encode()) % self._spread)
        return max(slot, claimed + timedelta(days=days)) if claimed is not None else slot

    def rotation_state(self, due: date | None) -> str:
        if due is None:
            return "not_applicable"
        return self._state(due, self._grace)

    def review_due(self, account: AccountRecord) -> date | None:
        """None where the password is the root of trust: its rotation is the review."""
        if account.root_of_trust == "password":
            return None
        return self._day_of(account.added_at // 1000) + timedelta(days=self._review)

    def review_state(self, due: date | None) -> str:
        return "not_applicable" if due is None else self._state(due, self._grace)

    def _state(self, due: date, grace: int) -> str:
        left = (due - self.today).days
        if left > SOON:
            return "ok"
        if left > 0:
            return "due_soon"
        return "due" if -left <= grace else "overdue"

    def is_stale(self, account: AccountRecord) -> bool:
        """Older than policy as known or claimed, or of unknown age."""
        if not account.password_version:
            return False
        changed = (
            self._claimed(account.password_claimed)
            if account.password_circulated or account.password_claimed
            else self._day_of(account.password_at // 1000)
        )
        return changed is None or (self.today - changed).days > self._days[account.tier]
