"""A person's usual hours: where on the clock the middle nine tenths of their use lie, judged by their own days.

The clock is a circle, so it is cut where the person is hardly ever at work; somebody of the night shift has usual
hours too. Every half-hour counts once a day, however much was done in it.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

SLOT: Final = 30
_SLOTS: Final = 24 * 60 // SLOT
_DAY_MINUTES: Final = 24 * 60
_LEAST_SAMPLES: Final = 20
#: On as many days at about an hour, and it is one of theirs, however rare it is.
_KNOWN_DAYS: Final = 3
_ABOUT: Final = 2


def local(at_ms: int) -> tuple[int, int]:
    """The day (counted from 1970) and the minute of it on this computer's clock; no device tells its own zone."""
    try:
        moment = time.localtime(at_ms // 1000)
    except (OverflowError, OSError, ValueError):  # a planted row may say anything
        moment = time.gmtime(0)
    days = (at_ms // 1000 + moment.tm_gmtoff) // 86400
    return days, moment.tm_hour * 60 + moment.tm_min


@dataclass(frozen=True, slots=True)
class Band:
    """From ``first`` to ``last`` minute of the day; ``last`` may lie beyond midnight."""

    first: int
    last: int

    def outside_by(self, minute: int) -> int:
        """Minutes to the nearer end; 0 inside."""
        after = (minute - self.first) % _DAY_MINUTES
        length = self.last - self.first
        return 0 if after <= length else min(after - length, _DAY_MINUTES - after)


class Hours:
    """The days gone by, up to ``keep`` of them; asked for before the present day is added."""

    def __init__(self, keep: int) -> None:
        self._keep = keep
        self._days: deque[tuple[int, frozenset[int]]] = deque()
        self._counts = [0] * _SLOTS

    def add(self, day: int, minutes: set[int]) -> None:
        slots = frozenset(minute // SLOT for minute in minutes)
        self._days.append((day, slots))
        for slot in slots:
            self._counts[slot] += 1

    def forget_before(self, day: int) -> None:
        """Drop what lies more than ``keep`` days before ``day``."""
        while self._days and self._days[0][0] < day - self._keep:
            for slot in self._days.popleft()[1]:
                self._counts[slot] -= 1

    @property
    def days(self) -> int:
        return len(self._days)

    def band(self) -> Band | None:
        """The 5th to the 95th percentile; None where there is too little, or use around the clock."""
        total = sum(self._counts)
        if total < _LEAST_SAMPLES:
            return None
        start = self._start()
        if start is None:
            return None
        turned = self._counts[start:] + self._counts[:start]
        first = _rank(turned, floor(0.05 * (total - 1)))
        last = _rank(turned, ceil(0.95 * (total - 1)))
        begin = (start + first) % _SLOTS * SLOT
        return Band(begin, begin + (last - first + 1) * SLOT)

    def _start(self) -> int | None:
        """The slot after the longest stretch that is (nearly) empty: outliers must not hide where the night is."""
        total = sum(self._counts)
        quiet = [count * 100 <= total for count in self._counts]
        best, length, run = None, 0, 0
        for at in range(2 * _SLOTS):
            run = run + 1 if quiet[at % _SLOTS] else 0
            if length < run <= _SLOTS:
                best, length = (at + 1) % _SLOTS, run
        return best if length * SLOT >= 2 * 60 else None

    def knows(self, minute: int) -> bool:
        """Whether there was use at about this time on several days."""
        near = {(minute // SLOT + step) % _SLOTS for step in range(-_ABOUT, _ABOUT + 1)}
        return sum(1 for _, slots in self._days if slots & near) >= _KNOWN_DAYS


def _rank(counts: list[int], rank: int) -> int:
    """In which slot the sample of this rank lies."""
    seen = 0
    for slot, count in enumerate(counts):
        seen += count
        if seen > rank:
            return slot
    return len(counts) - 1
