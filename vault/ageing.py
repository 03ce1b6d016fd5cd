"""How old a password is and when it falls due: derived from what the ledger recorded, never typed in.

90 days is company policy, no law; the policy keys are ``rotation.*`` and ``review.days``.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from vault.ledger.records import AccountRecord, ReviewRecord
from vault.ledger.state import State
from vault.policy import number, own_terms
from vault.times import claimed_day, is_day

#: From how many days before the due date on an account counts as due soon: the first reminder.
SOON: Final = 14
#: For how many days a change that was begun counts as one: left lying, the password is as late as it is.
IN_HAND: Final = 3
#: No blackout holds due dates for longer: what is put off for ever is never done.
LONGEST_BLACKOUT: Final = 60
_DAY_MS: Final = 24 * 3600 * 1000
_EPOCH: Final = date(1970, 1, 1)


class Due(NamedTuple):
    """An ISO day and ``ok``, ``due_soon``, ``due`` or ``overdue``; or None and ``not_applicable``."""

    on: str | None
    state: str


NEVER: Final = Due(None, "not_applicable")


class Sum(NamedTuple):
    """What a due date adds up from. ``basis``: changed, claimed, imported; ``rule`` is the policy key that ``days`` is.

    ``blackouts`` are the names of those that moved it.
    """

    since: date
    basis: str
    days: int
    rule: str
    postponed: int
    blackouts: list[str]
    on: date


class Clock:
    """Due dates of one vault on one day. Equal cases are worked out once: lists ask by the hundred thousand."""

    def __init__(self, state: State, today: date) -> None:
        self._today = today
        self._terms = {
            "normal": (number(state, "rotation.days"), "rotation.days"),
            "core": (number(state, "rotation.core_days"), "rotation.core_days"),
        }
        self._own_terms = own_terms(state)
        self._grace = number(state, "rotation.grace_days")
        self._spread = number(state, "rotation.import_spread_days")
        self._review = number(state, "review.days")
        self._weak_below = number(state, "password.min_score")
        self._known: dict[tuple[object, ...], Due] = {}
        self._left_open = {one.account: one.finished_at for one in state.reviews.values() if _left_open(one)}
        self._rotations, self._postponed = state.rotations, state.postponed
        self._blackouts = sorted(_blackouts(state))

    def rotation(self, account: AccountRecord, strength: int | None) -> Due:
        """A claimed date counts while it is in time; what is old or of unknown age falls due within the spread."""
        due = self._without_change(account, strength)
        change = self._rotations.get(account.id)
        if change is not None and (self._today - _day(change.at)).days <= IN_HAND:
            return Due(due.on, "in_progress")
        return due

    def _without_change(self, account: AccountRecord, strength: int | None) -> Due:
        if not account.password_version:
            return NEVER
        slot = self._slot(account, strength) if account.password_circulated else 0
        days, rule = self._term(account)
        postponed = self._put_off(account)
        key = (account.password_at // _DAY_MS, days, account.password_claimed, slot, postponed)
        due = self._known.get(key)
        if due is None:
            due = self._known[key] = self._due(self._sum(account, slot, days, rule).on)
        return due

    def explain(self, account: AccountRecord, strength: int | None) -> Sum | None:
        """Where the due date of a password comes from; None where there is no password."""
        if not account.password_version:
            return None
        slot = self._slot(account, strength) if account.password_circulated else 0
        return self._sum(account, slot, *self._term(account))

    def _term(self, account: AccountRecord) -> tuple[int, str]:
        """Days and the rule that says so: the shortest of its tier's, its platform's and its brand's."""
        term = self._terms[account.tier]
        if self._own_terms:
            own = (self._own_terms.get(name) for name in (account.platform, account.brand))
            term = min([term, *(one for one in own if one is not None)], key=lambda one: one[0])
        return term

    def _put_off(self, account: AccountRecord) -> int:
        put_off = self._postponed.get(account.id)
        return put_off.days if put_off is not None else 0

    def _sum(self, account: AccountRecord, slot: int, days: int, rule: str) -> Sum:
        since, basis = _day(account.password_at), "changed"
        if account.password_circulated:
            claimed = claimed_day(account.password_claimed)
            if claimed is not None and claimed + timedelta(days=days) >= since:
                since, basis = claimed, "claimed"
            else:
                basis, days, rule = "imported", slot, "rotation.import_spread_days"
        postponed = self._put_off(account)
        day, held = self._after_blackouts(since + timedelta(days=days + postponed))
        return Sum(since, basis, days, rule, postponed, held, day)

    def _after_blackouts(self, day: date) -> tuple[date, list[str]]:
        """The first day on or after ``day`` that lies in no blackout, and the names of those that it lay in."""
        held = []
        for first, last, name in self._blackouts:  # in order, so that one that touches the next carries on into it
            if first <= day <= last:
                day = last + timedelta(days=1)
                held.append(name)
        return day, held

    def _slot(self, account: AccountRecord, strength: int | None) -> int:
        """Which day of the spread: the weak in its first half, and not all of them on one day."""
        half = max(1, self._spread // 2)
        first = 0 if strength is not None and strength < self._weak_below else half
        return 1 + first + zlib.crc32(account.id.encode()) % half

    def review(self, account: AccountRecord) -> Due:
        """Not applicable where the password is the root of trust: its rotation is the review."""
        if account.root_of_trust == "password":
            return NEVER
        last, days = max(account.added_at, account.reviewed_at), self._review
        left_open = self._left_open.get(account.id, 0)
        if left_open > account.reviewed_at:  # something stayed unknown: the next one is due at once
            last, days = left_open, 0
        key = (last // _DAY_MS, days)
        due = self._known.get(key)
        if due is None:
            due = self._known[key] = self._due(_EPOCH + timedelta(days=last // _DAY_MS + days))
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


def _day(milliseconds: int) -> date:
    return _EPOCH + timedelta(days=milliseconds // _DAY_MS)


def _left_open(review: ReviewRecord) -> bool:
    return review.finished_at > 0 and any(one.answer == "unknown" for one in review.answers.values())


def _blackouts(state: State) -> Iterator[tuple[date, date, str]]:
    """First and last day of each; a modified client may have written any date, or a thousand years."""
    for one in state.blackouts.values():
        if is_day(one.first) and is_day(one.last) and one.first < "9000":
            first = date.fromisoformat(one.first)
            yield first, min(date.fromisoformat(one.last), first + timedelta(days=LONGEST_BLACKOUT - 1)), one.name
