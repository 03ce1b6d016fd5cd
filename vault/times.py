"""The ledger's milliseconds and the views' ISO 8601 texts."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LAST_SECOND = 253_402_300_799
_MONTH = re.compile(r"\d{4}-\d{2}")


@lru_cache(maxsize=1024)  # an import gives thousands of passwords one moment
def iso(milliseconds: int) -> str:
    """``2026-11-21T08:00:00Z``; a planted row may say anything, and calendars end with the year 9999."""
    return datetime.fromtimestamp(min(milliseconds // 1000, _LAST_SECOND), UTC).isoformat()[:19] + "Z"


def day_of(milliseconds: int) -> date:
    """The UTC day."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).date()


def is_day(text: str) -> bool:
    return _DAY.fullmatch(text) is not None and _parsed(text) is not None


def is_claim(text: str) -> bool:
    """A day, or a month where nobody knew better."""
    return is_day(text) or (_MONTH.fullmatch(text) is not None and _parsed(f"{text}-01") is not None)


def claimed_day(text: str) -> date | None:
    """The day that a claim stands for; a month counts from its first day, so that it never seems younger than it is."""
    return _parsed(text if len(text) > 7 else f"{text}-01") if text else None


def _parsed(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def add_days(day: date, days: int) -> date:
    return day + timedelta(days=days)
