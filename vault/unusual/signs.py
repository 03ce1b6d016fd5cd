"""What is unlike a person's own ways: plain functions from what one person did to signs, each with its reason.

Each says something only about this person: hours by their own percentiles, a leaver's days by their own days. They
know no vault; ``vault.unusual.judging`` gathers what they need and groups what they find.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import ceil
from typing import Final

from vault.unusual.hours import Band, Hours, local

Facts = Mapping[str, str | int]
MINUTE_MS: Final = 60_000
HOUR_MS: Final = 60 * MINUTE_MS
DAY_MS: Final = 24 * HOUR_MS
#: Days of a person's past that say what is usual for them.
HISTORY_DAYS: Final = 90
#: What opens a secret; what only tries to.
USES: Final = frozenset({"reveal", "copy", "look", "code"})
REFUSALS: Final = frozenset({"refused", "factor_refused", "unlock_failed"})
#: Wrong passwords in a row that are more than a slip of the fingers.
_TYPOS: Final = 2
#: On so many days refusals are unusual for a person; afterwards they belong to how they work.
_HABIT_DAYS: Final = 2
#: Days with use before a leaver's usual amount means anything.
_FEW_DAYS: Final = 5
_EPOCH: Final = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Event:
    """One record of activity: ``n`` and ``place`` say where in its device's chain it stands.

    ``weight`` is how many failures in a row an ``unlock_failed`` stands for. A refusal for the sake of a due date is no
    attempt at anything and not told here.
    """

    at: int
    device: str
    n: int
    place: int
    kind: str
    account: str
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Sign:
    """``key`` tells it from every other of this person for ever; ``events`` are what shows it."""

    reason: str
    at: int
    until: int
    key: str
    events: Sequence[Event]
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The policy's thresholds. 0 switches a sign off; ``min_days`` of 0 switches hours off."""

    reveals: int
    minutes: int
    min_days: int
    margin_minutes: int
    leaver_days: int
    leaver_accounts: int
    refused_minutes: int
    new_device: bool


def key_of(event: Event) -> str:
    return f"{event.device}:{event.n}:{event.place}"


def _sign(reason: str, events: Sequence[Event], facts: Facts) -> Sign:
    return Sign(reason, events[0].at, events[-1].at, key_of(events[0]), events, facts)


# volume


def volume(events: Sequence[Event], terms: Terms) -> Iterator[Sign]:
    """Many secrets opened within a few minutes: every look counts, a copy once for each account."""
    if not terms.reveals:
        return
    window: deque[Event] = deque()
    burst: list[Event] = []
    for event in (one for one in events if one.kind in USES):
        window.append(event)
        while event.at - window[0].at > terms.minutes * MINUTE_MS:
            window.popleft()
        if _opened(window) < terms.reveals:
            continue
        if burst and window[0].at > burst[-1].at:
            yield _burst(burst, terms)
            burst = []
        known = {id(one) for one in burst}
        burst += [one for one in window if id(one) not in known]
    if burst:
        yield _burst(burst, terms)


def _opened(events: Collection[Event]) -> int:
    looks = sum(1 for one in events if one.kind in ("reveal", "look"))
    return looks + len({one.account for one in events if one.kind in ("copy", "code")})


def _burst(events: list[Event], terms: Terms) -> Sign:
    minutes = max(1, ceil((events[-1].at - events[0].at) / MINUTE_MS))
    return _sign(
        "volume", events, {"count": _opened(events), "minutes": minutes, "limit": terms.reveals, "span": terms.minutes}
    )


# hours


def hours(events: Sequence[Event], terms: Terms) -> Iterator[Sign]:
    """Use outside the person's own 5th to 95th percentile by more than the margin, at an hour not known of them."""
    if not terms.min_days:
        return
    past = Hours(HISTORY_DAYS)
    for day, uses in _by_day(events):
        past.forget_before(day)
        band = past.band() if past.days >= terms.min_days else None
        if band is not None:
            odd = [event for minute, event in uses if _is_odd(past, band, minute, terms)]
            if odd:
                yield _sign("hours", odd, {"first": band.first, "last": band.last % (24 * 60), "days": past.days})
        past.add(day, {minute for minute, _ in uses})


def _is_odd(past: Hours, band: Band, minute: int, terms: Terms) -> bool:
    return band.outside_by(minute) > terms.margin_minutes and not past.knows(minute)


def _by_day(events: Sequence[Event]) -> Iterator[tuple[int, list[tuple[int, Event]]]]:
    """Uses by local day, with the minute of the day; in the order of time."""
    days: dict[int, list[tuple[int, Event]]] = defaultdict(list)
    for event in events:
        if event.kind in USES:
            day, minute = local(event.at)
            days[day].append((minute, event))
    return iter(sorted(days.items()))


# a leaver's last days


def leaving(events: Sequence[Event], terms: Terms, last_day: date | None) -> Iterator[Sign]:
    """Before the last day more accounts than is usual for this person on a day; after it any use at all."""
    if last_day is None or not terms.leaver_days:
        return
    last = last_day.toordinal() - _EPOCH
    begin = last - terms.leaver_days
    before: list[int] = []
    flagged: list[Event] = []
    usual, most = 0, 0
    for day, uses in _by_day(events):
        accounts = {event.account for _, event in uses}
        if day <= begin:
            before.append(len(accounts))
            continue
        if not flagged:
            usual = _usual(before)
        if day > last or len(accounts) > max(2 * usual, terms.leaver_accounts):
            flagged += [event for _, event in uses]
            most = max(most, len(accounts))
    if flagged:
        left = local(flagged[-1].at)[0] > last
        facts: Facts = {"last_day": last_day.isoformat(), "count": most, "usual": usual, "left": int(left)}
        yield _sign("leaving", flagged, facts)


def _usual(counts: Sequence[int]) -> int:
    """The 95th percentile of a day's accounts; 0 where nobody knows yet."""
    if len(counts) < _FEW_DAYS:
        return 0
    return sorted(counts)[ceil(0.95 * (len(counts) - 1))]


# after a refused attempt


def after_refusal(
    events: Sequence[Event], terms: Terms, granted: Mapping[str, Sequence[int]] | None = None
) -> Iterator[Sign]:
    """A secret opened soon after a refusal, or after wrong passwords; not of somebody who is refused again and again.

    ``granted``: when others gave this person an account; a use that such a gift made possible is what it was for.
    """
    if not terms.refused_minutes:
        return
    span = terms.refused_minutes * MINUTE_MS
    days: list[int] = []
    waiting: list[Event] = []
    found: list[Event] = []
    for event in events:
        if event.kind in REFUSALS and _counts(event, days):
            waiting.append(event)
        elif event.kind in USES:
            waiting = [one for one in waiting if event.at - one.at <= span and not _is_given(one, event, granted or {})]
            if found and event.at - found[-1].at > span:
                yield _refusal(found)
                found = []
            if waiting or found:
                found += [*waiting, event]
                waiting = []
    if found:
        yield _refusal(found)


def _counts(event: Event, days: list[int]) -> bool:
    """``days`` with a refusal so far, to which this one's is added."""
    if event.kind == "unlock_failed":
        return event.weight > _TYPOS
    day = local(event.at)[0]
    if day not in days[-1:]:
        days.append(day)
    return event.kind == "factor_refused" or len(days) <= _HABIT_DAYS


def _is_given(refused: Event, used: Event, granted: Mapping[str, Sequence[int]]) -> bool:
    return any(refused.at <= at <= used.at for at in granted.get(refused.account, ()))


def _refusal(events: list[Event]) -> Sign:
    refused = [event for event in events if event.kind in REFUSALS]
    return _sign("refused", events, {"count": len(refused), "kind": refused[-1].kind})


# a new device


def new_device(events: Sequence[Event], terms: Terms, devices: Mapping[str, int], joined_at: int) -> Iterator[Sign]:
    """A device that came after the person's first days here. ``devices``: when each was added."""
    if not terms.new_device:
        return
    first = min(devices.values(), default=0)
    for device, added in sorted(devices.items(), key=lambda one: one[1]):
        if added == first or added <= joined_at + DAY_MS:
            continue
        on_it = [one for one in events if one.device == device and one.at <= added + DAY_MS and one.kind in USES]
        until = on_it[-1].at if on_it else added
        yield Sign("device", added, max(added, until), f"{device}:added", on_it, {"device": device})
