"""Due dates for anybody's calendar program: an iCalendar file (RFC 5545) of whole days. No names unless policy allows.

The words are the front end's: it turns each ``DueDay`` into an ``Event``.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final

from vault.accounts.listing import RowMaker
from vault.policy import number
from vault.rotation.deadlines import may_change
from vault.session import Session
from vault.times import day_of

#: Days before the due date on which a reminder rings.
REMINDERS: Final = (14, 7, 1)
#: Octets in one line of the file.
_FOLD: Final = 75


@dataclass(frozen=True, slots=True)
class DueDay:
    """What falls due on one day; ``names`` stay empty unless the team's policy allows them outside the vault."""

    uid: str
    day: date
    passwords: int
    reviews: int
    names: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Event:
    uid: str
    day: date
    summary: str
    description: str = ""


def due_days(session: Session) -> list[DueDay]:
    """By day, the passwords and reviews that this member may see to; what is late stands on today."""
    today, maker = day_of(session.latest_ms()), RowMaker(session)
    passwords: dict[date, list[str]] = defaultdict(list)
    reviews: dict[date, list[str]] = defaultdict(list)
    for account in session.state.accounts.values():
        if account.state == "retired" or not maker.visible(account):
            continue
        row = maker.row(account)
        if not may_change(row):
            continue
        for found, on in ((passwords, row.rotation_due_at), (reviews, row.review_due_at)):
            if on is not None:
                found[max(date.fromisoformat(on[:10]), today)].append(row.name)
    named = number(session.state, "reminders.names") > 0
    return [
        DueDay(
            _uid(session.vault_id, day),
            day,
            len(passwords.get(day, ())),
            len(reviews.get(day, ())),
            sorted({*passwords.get(day, ()), *reviews.get(day, ())}) if named else [],
        )
        for day in sorted({*passwords, *reviews})
    ]


def _uid(vault: str, day: date) -> str:
    """The same for one day of one vault, so that a newer file replaces what an older one said."""
    return hashlib.sha256(f"{vault} {day.isoformat()}".encode()).hexdigest()[:32] + "@shouhao"


def make_calendar(events: Iterable[Event], at: datetime) -> bytes:
    """The file's bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Shouhao//Due dates//EN", "CALSCALE:GREGORIAN"]
    stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for event in events:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{event.uid}",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(event.summary)}",
            *([f"DESCRIPTION:{_escaped(event.description)}"] if event.description else []),
            "TRANSP:TRANSPARENT",
            *(line for days in REMINDERS for line in _alarm(days, event.summary)),
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(part for line in lines for part in _folded(line))


def _alarm(days: int, words: str) -> list[str]:
    return [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(words)}",
        f"TRIGGER:-P{days}D",
        "END:VALARM",
    ]


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "".join("\\n" if one == "\n" else one for one in text if one == "\n" or one.isprintable())


def _folded(line: str) -> Iterator[bytes]:
    """At most 75 octets a line, never broken inside a character; what goes on starts with a space."""
    part = b""
    for character in line:
        raw = character.encode("utf-8", "replace")
        if len(part) + len(raw) > _FOLD:
            yield part + b"\r\n"
            part = b" "
        part += raw
    yield part + b"\r\n"
