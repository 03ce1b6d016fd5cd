"""Twenty people at work: what a month of theirs leaves in the record, drawn from a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from vault.unusual.judging import About
from vault.unusual.signs import Event, Terms

#: A Monday, at midnight by this computer's clock; the days before it are the past that makes things usual.
FIRST = datetime(2026, 8, 3)
PAST_DAYS, MONTH_DAYS = 42, 30
TERMS = Terms(
    reveals=20,
    minutes=10,
    min_days=10,
    margin_minutes=90,
    leaver_days=30,
    leaver_accounts=5,
    refused_minutes=10,
    new_device=True,
)


def ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


@dataclass
class Person:
    """``begins`` and ``ends``: hours of the day; ``late``: chance of a late evening; ``weekend``: of coming in.

    ``refused``: chance that a use follows a refusal; the window offers nobody what would be refused, scripts do.
    """

    rng: random.Random
    begins: float = 9.5
    ends: float = 18.5
    accounts: int = 12
    late: float = 0.0
    weekend: float = 0.0
    refused: float = 0.0
    device: str = "pc"
    events: list[Event] = field(default_factory=list)
    brand_days: tuple[int, ...] = ()

    def act(self, moment: datetime, kind: str, account: str, *, device: str = "", weight: int = 0) -> None:
        n = len(self.events) + 1
        self.events.append(Event(ms(moment), device or self.device, n, 0, kind, account, weight))

    def work(self, days: int, *, start: int = 0) -> None:
        for number in range(start, start + days):
            day = FIRST + timedelta(days=number)
            if day.weekday() < 5:
                self._day(day, number)
            elif self.rng.random() < self.weekend:
                self._visits(day, self.rng.uniform(13, 15), self.rng.uniform(15, 18), self.rng.randint(1, 6))
        self.events.sort(key=lambda event: event.at)

    def _day(self, day: datetime, number: int) -> None:
        begin, end = self.begins + self.rng.gauss(0, 0.25), self.ends + self.rng.gauss(0, 0.4)
        if self.rng.random() < 0.15:  # the password was mistyped once, or twice
            for failed in range(1, self.rng.randint(2, 3)):
                self.act(day + timedelta(hours=begin, seconds=failed * 9), "unlock_failed", "", weight=failed)
        self._visits(day, begin, end, self.rng.randint(4, 14))
        if self.rng.random() < self.late:
            self._visits(day, 19.5, self.rng.uniform(20.5, 23), self.rng.randint(1, 6))
        if number in self.brand_days:
            self._take_over_a_brand(day + timedelta(hours=self.rng.uniform(begin + 1, end - 3)))

    def _visits(self, day: datetime, begin: float, end: float, count: int) -> None:
        for _ in range(count):
            moment = day + timedelta(hours=self.rng.uniform(begin, end))
            account = f"account{self.rng.randrange(self.accounts)}"
            if self.rng.random() < self.refused:
                self.act(moment - timedelta(minutes=2), "refused", account)
            self.act(moment, self.rng.choice(("copy", "copy", "reveal")), account)
            if self.rng.random() < 0.5:
                self.act(moment + timedelta(seconds=self.rng.uniform(8, 40)), "code", account)

    def _take_over_a_brand(self, moment: datetime) -> None:
        """Everything is looked at once, one after the other, as fast as somebody signs in."""
        for number in range(self.rng.randint(12, 35)):
            moment += timedelta(seconds=self.rng.uniform(40, 240))
            self.act(moment, "copy", f"new{number}")
            if self.rng.random() < 0.4:
                self.act(moment + timedelta(seconds=20), "code", f"new{number}")


def about(person: Person, **more: object) -> About:
    known = {"joined_at": ms(FIRST) - 1000, "devices": {person.device: ms(FIRST)}, "last_day": None, "granted": {}}
    return About(**(known | more))


def team(seed: int) -> Iterator[Person]:
    """Ten by day, some of whom stay late; four with live evenings, three early ones, three of the night shift; two of
    them all work with scripts."""
    rng = random.Random(seed)
    for number in range(20):
        own = random.Random(rng.random())
        late, weekend = own.choice((0.0, 0.05, 0.2, 0.4)), own.choice((0.0, 0.1, 0.5))
        begins, ends = 9.5, 18.5
        if 10 <= number < 14:
            begins, ends = 13, 22.5
        elif 14 <= number < 17:
            begins, ends = 7, 15.5
        elif number >= 17:
            begins, ends, late = 20, 28.5, 0.0
        brand_days = tuple(own.sample(range(PAST_DAYS, PAST_DAYS + MONTH_DAYS), own.choice((0, 1, 2))))
        refused = 0.1 if number % 10 == 9 else 0.0
        yield Person(own, begins, ends, own.randint(4, 40), late, weekend, refused, brand_days=brand_days)
