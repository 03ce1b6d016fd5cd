"""Quarters as the register writes them, and by when somebody has to have passed a test again. No session, no clock."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from vault.times import add_days

_QUARTER: Final = re.compile(r"([0-9]{4})-Q([1-4])")
#: Who came later than so many days before a quarter's end has until the end of the next.
SETTLING_DAYS: Final = 30
#: Days before the last day that a test is said to be due soon.
SOON_DAYS: Final = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One test, of a quarter, on a day."""

    quarter: str
    on: str
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """``every``: a test each so many quarters, 0 for never; ``retake_days``: until a failed one is done again."""

    every: int
    retake_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """``state``: ok, open, due_soon, overdue, retake. ``due_on``: the last day for the next pass."""

    state: str
    quarter: str
    due_on: date


def is_quarter(text: str) -> bool:
    return _QUARTER.fullmatch(text) is not None


def quarter_of(day: date) -> str:
    return f"{day.year:04}-Q{(day.month - 1) // 3 + 1}"


def standing(attempts: list[Attempt], since: date, today: date, terms: Terms) -> Standing:
    """Where somebody stands who counts since a day. A failed test is done again before anything else."""
    span = terms.every
    now = _number(quarter_of(today)) // span
    passed = max((_number(one.quarter) // span for one in attempts if one.passed), default=-1)
    last = max(attempts, key=lambda one: one.on, default=None)
    if last is not None and not last.passed and passed < _number(last.quarter) // span:
        due = add_days(date.fromisoformat(last.on), terms.retake_days)
        return Standing(state="retake" if due >= today else "overdue", quarter=last.quarter, due_on=due)
    if passed >= now:
        return Standing(state="ok", quarter=_last_of(passed + 1, span), due_on=_end(passed + 1, span))
    if passed < now - 1 and _asked(now - 1, span, since):
        return Standing(state="overdue", quarter=_last_of(now - 1, span), due_on=_end(now - 1, span))
    due_in = now if passed == now - 1 or _asked(now, span, since) else now + 1
    end = _end(due_in, span)
    state = "due_soon" if end <= add_days(today, SOON_DAYS) else "open"
    return Standing(state=state, quarter=_last_of(due_in, span), due_on=end)


def _asked(period: int, span: int, since: date) -> bool:
    return since <= _end(period, span) - timedelta(days=SETTLING_DAYS)


def _number(quarter: str) -> int:
    found = _QUARTER.fullmatch(quarter)
    assert found is not None, "the ledger takes no other"
    return int(found[1]) * 4 + int(found[2]) - 1


def _last_of(period: int, span: int) -> str:
    number = (period + 1) * span - 1
    return f"{number // 4:04}-Q{number % 4 + 1}"


def _end(period: int, span: int) -> date:
    """The last day of the period's last quarter."""
    number = (period + 1) * span
    return date(number // 4, number % 4 * 3 + 1, 1) - timedelta(days=1)
