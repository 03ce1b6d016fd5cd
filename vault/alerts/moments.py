"""The time that an alert names, in the forms that platforms write, as seconds since 1970.

Without a zone it is this computer's; without a year, or without a day, it is the last such time that has been.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_TIME: Final = (
    r"(?P<part>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚|夜间|深夜)? ?(?P<hour>\d{1,2})"
    r"(?::|：|点|时)(?P<minute>\d{1,2})?"
    r"(?:(?::|：|分)(?P<second>\d{2})?)? ?(?P<half>[ap]\.?m\.?)?"
)
_GAP: Final = r"(?:[ ,，t]|at|在|\(|（|的|日|号){0,4}"
#: From the most to the least that is said; the first that fits is taken.
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?P<year>20\d\d) ?[年/.-] ?(?P<month>\d{{1,2}}) ?[月/.-] ?(?P<day>\d{{1,2}}) ?[日号]?{_GAP}{_TIME}",
        rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>20\d\d))?{_GAP}{_TIME}",
        rf"(?P<day>\d{{1,2}}) {_MONTH}(?:,? (?P<year>20\d\d))?{_GAP}{_TIME}",
        rf"(?P<month>\d{{1,2}}) ?(?:月|/|-) ?(?P<day>\d{{1,2}}) ?[日号]?{_GAP}{_TIME}",
        rf"(?P<word>今天|今日|昨天|昨日|前天|today|yesterday){_GAP}{_TIME}",
        rf"(?<![\d:]){_TIME}",
    )
)
_WORDS: Final = {"今天": 0, "今日": 0, "today": 0, "昨天": 1, "昨日": 1, "yesterday": 1, "前天": 2}
_AFTERNOON: Final = frozenset({"下午", "傍晚", "晚上", "晚", "夜间", "深夜"})
_ZONES: Final = {"北京时间": 480, "中国标准时间": 480, "china standard time": 480, "utc": 0, "gmt": 0}
_ZONES_US: Final = {"pst": -480, "pdt": -420, "est": -300, "edt": -240, "cst": -360, "cdt": -300}
_ZONE: Final = re.compile(
    r"(?:utc|gmt) ?(?P<sign>[+-]) ?(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?"
    r"|(?P<zone>北京时间|中国标准时间|china standard time|\b(?:utc|gmt|pst|pdt|est|edt|cst|cdt)\b)",
    re.IGNORECASE,
)
_NEAR: Final = 40
_AHEAD_S: Final = 26 * 3600


def find_moment(text: str, now: int) -> int | None:
    """None where no time is named, or none that has been."""
    beyond = 0  # less of a date that never was is no date either
    for form in _FORMS:
        for match in form.finditer(text, beyond):
            at = _moment(match, _zone(text, match), now)
            if at is not None:
                return at
            beyond = max(beyond, match.end())
    return None


def _zone(text: str, match: re.Match[str]) -> timezone | None:
    """The zone that stands beside the time; None for this computer's own."""
    found = _ZONE.search(text, match.start(), min(len(text), match.end() + _NEAR))
    if found is None:
        found = _ZONE.search(text, max(0, match.start() - _NEAR), match.start())
    if found is None:
        return None
    if found["sign"]:
        minutes = int(found["hours"]) * 60 + int(found["minutes"] or 0)
        minutes = -minutes if found["sign"] == "-" else minutes
    else:
        name = found["zone"].casefold()
        minutes = _ZONES.get(name, _ZONES_US.get(name, 0))
    return timezone(timedelta(minutes=minutes)) if abs(minutes) < 24 * 60 else None


def _moment(match: re.Match[str], zone: timezone | None, now: int) -> int | None:
    said = match.groupdict()
    if said["minute"] is None and not said["half"] and not said["part"] and "点" not in match.group():
        return None  # a lone number is no time of day
    hour = _hour(int(said["hour"]), said["part"] or "", (said["half"] or "").casefold())
    minute, second = int(said["minute"] or 0), int(said["second"] or 0)
    for day in _days(said, datetime.fromtimestamp(now, zone)):
        try:
            moment = datetime(*day, hour, minute, min(second, 59), tzinfo=zone)
            at = int(moment.timestamp())
        except (ValueError, OverflowError, OSError):
            continue
        if 0 <= at <= now + _AHEAD_S and (said.get("year") or at <= now + 3600):
            return at
    return None


def _hour(hour: int, part: str, half: str) -> int:
    if half.startswith("p") or part in _AFTERNOON:
        return hour + 12 if hour < 12 else hour
    if half.startswith("a") or part == "凌晨":
        return hour % 12 if hour == 12 else hour
    return hour + 12 if part == "中午" and hour < 11 else hour


def _days(said: dict[str, str | None], today: datetime) -> Iterator[tuple[int, int, int]]:
    """The day that is meant, the likeliest first."""
    word = (said.get("word") or "").casefold()
    if word or said.get("day") is None:
        back = _WORDS.get(word, 0)
        for step in (back,) if word else (0, 1):
            day = today - timedelta(days=step)
            yield day.year, day.month, day.day
        return
    month = _MONTHS.index((said["name"] or "").casefold()) + 1 if said.get("name") else int(said["month"] or 0)
    day_of_month = int(said["day"] or 0)
    if said.get("year"):
        yield int(said["year"] or 0), month, day_of_month
    else:
        yield today.year, month, day_of_month
        yield today.year - 1, month, day_of_month


def as_iso(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat()[:19] + "Z"
