"""How old a password is and when it falls due: derived from what the ledger recorded, never typed in.

90 days is company policy, no law; the policy keys are ``rotation.*`` and ``review.days``.
"""

from __future__ import annotations

import zlib
from datetime import date, timedelta
from typing import Final, NamedTuple

from vault.ledger.records import AccountRecord
from vault.ledger.state import State
from vault.policy import number
from vault.times import claimed_day, is_day

#: From how many days before the due date on an account counts as due soon: the first reminder.
SOON: Final = 14
_DAY_MS: Final = 24 * 3600 * 1000
_EPOCH: Final = date(1970, 1, 1)


class Due(NamedTuple):
    """An ISO day and ``ok``, ``due_soon``, ``due`` or ``overdue``; or None and ``not_applicable``."""

    on: str | None
    state: str


NEVER: Final = Due(None, "not_applicable")


class Clock:
    """Due dates of one vault on one day. Equal cases are worked out once: lists ask by the hundred thousand."""

    def __init__(self, state: State, today: date) -> None:
        self._today = today
        self._days = {"normal": number(state, "rotation.days"), "core": number(state, "rotation.core_days")}
        self._grace = number(state, "rotation.grace_days")
        self._spread = number(state, "rotation.import_spread_days")
        self._review = number(state, "review.days")
        self._weak_below = number(state, "password.min_score")
        self._known: dict[tuple[object, ...], Due] = {}
        self._rotations, self._postponed = state.rotations, state.postponed
        self._blackouts = sorted(
            (date.fromisoformat(one.first), date.fromisoformat(one.last))
            for one in state.blackouts.values()
            if is_day(one.first) and is_day(one.last)
        )

    def rotation(self, account: AccountRecord, strength: int | None) -> Due:
        """A claimed date counts while it is in time; what is old or of unknown age falls due within the spread."""
        due = self._without_change(account, strength)
        if account.id in self._rotations:
            return Due(due.on, "in_progress")
        return due

    def _without_change(self, account: AccountRecord, strength: int | None) -> Due:
        if not account.password_version:
            return NEVER
        slot = self._slot(account, strength) if account.password_circulated else 0
        put_off = self._postponed.get(account.id)
        days = put_off.days if put_off is not None else 0
        key = (account.password_at // _DAY_MS, account.tier, account.password_claimed, slot, days)
        due = self._known.get(key)
        if due is None:
            day = self._rotation_day(account, slot) + timedelta(days=days)
            due = self._known[key] = self._due(self._after_blackouts(day))
        return due

    def _after_blackouts(self, day: date) -> date:
        """The first day on or after ``day`` that lies in no blackout."""
        for first, last in self._blackouts:  # in order, so that one that touches the next carries on into it
            if first <= day <= last:
                day = last + timedelta(days=1)
        return day

    def _slot(self, account: AccountRecord, strength: int | None) -> int:
        """Which day of the spread: the weak in its first half, and not all of them on one day."""
        half = max(1, self._spread // 2)
        first = 0 if strength is not None and strength < self._weak_below else half
        return 1 + first + zlib.crc32(account.id.encode()) % half

    def _rotation_day(self, account: AccountRecord, slot: int) -> date:
        written = _EPOCH + timedelta(days=account.password_at // _DAY_MS)
        days = timedelta(days=self._days[account.tier])
        if not account.password_circulated:
            return written + days
        claimed = claimed_day(account.password_claimed)
        fresh = claimed is not None and claimed + days >= written
        return claimed + days if claimed is not None and fresh else written + timedelta(days=slot)

    def review(self, account: AccountRecord) -> Due:
        """Not applicable where the password is the root of trust: its rotation is the review."""
        if account.root_of_trust == "password":
            return NEVER
        key = (max(account.added_at, account.reviewed_at) // _DAY_MS,)
        due = self._known.get(key)
        if due is None:
            day = _EPOCH + timedelta(days=max(account.added_at, account.reviewed_at) // _DAY_MS + self._review)
            due = self._known[key] = self._due(day)
        return due

    def _due(self, day: date) -> Due:
        left = (day - self._today).days
        if left > SOON:
            state = "ok"
        elif left > 0:
            state = "due_soon"
        else:
            state = "due" if -left <= self._grace else "overdue"
        return Due(day.isoformat(), state)
