"""Dates as people write them, into ISO 8601; what is not a day is said to be none."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from vault.interchange.registers.grid import Value, as_text
from vault.interchange.registers.sheet_xml import from_serial


@dataclass(frozen=True, slots=True)
class Day:
    """``text`` is a day, a month where only that is known, or ""; ``trouble`` is a problem code or ""."""

    text: str
    trouble: str = ""


_NONE = Day("")
_BAD = Day("", "bad_date")
_AMBIGUOUS = Day("", "ambiguous_date")
_YEARS = range(1990, 2101)
_FOREVER = frozenset(
    ["长期", "长期有效", "永久", "永久有效", "无限期", "不过期", "无需认证", "未认证", "不认证", "免认证"]
)

_CLOCK = r"(?:[t\s]*\d{1,2}[:：时点]\d{1,2}.*)?$"
_YMD = re.compile(
    r"(\d{4})\s*[-/.年_\s、]\s*(\d{1,2})\s*[-/.月_\s、]\s*(\d{1,2})\s*[日号]?\s*(?:[(（]?(?:星期|周).[)）]?)?" + _CLOCK
)
_SHORT_YEAR = re.compile(r"'?(\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?" + _CLOCK)
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})" + _CLOCK)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})$")
_MONTH = re.compile(r"(\d{4}|\d{2}(?=年))\s*[-/.年_]\s*(\d{1,2})\s*月?(?:份|底|初|中旬|上旬|下旬)?$")
_COMPACT_MONTH = re.compile(r"((?:19|20)\d{2})(\d{2})$")
_RANGE = re.compile(r"\s*(?:至|到|~|～|—+|–|--|\sto\s|\s-\s)\s*")
_REMARK = re.compile(
    r"^(?:有效期|认证)?(?:截止|到期)?(?:至|到|于|日期?)?\s*[:：]?\s*(?=\d)"
    r"|\s*(?:[（(][^（()）]*[)）]|到期|截止|为止|之?前|止|更新|修改|改密?|更换|过期)$"
)
_TWO_DAYS = re.compile(r"\d{2,4}[./年]\d{1,2}[./月]\d{1,2}日?\s*-\s*(\d{2,4}[./年]\d{1,2}[./月]\d{1,2}日?)$")
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
_NAMED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([a-z]{3})[a-z]*\.?[\s,-]+(?:(\d{1,2})(?:st|nd|rd|th)?[\s,-]+)?(\d{4})"
    + _CLOCK
)
_CHINESE_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_CHINESE = re.compile(
    r"([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]?$"
)


def read_day(value: Value, *, date_1904: bool = False) -> Day:
    """A cell of a date column. A number is the serial of a spreadsheet, or a day written as 20260701."""
    if isinstance(value, datetime):
        return _checked(value.year, value.month, value.day)
    if isinstance(value, bool):
        return _BAD
    if isinstance(value, int | float):
        return _from_number(float(value), date_1904)
    return _from_text(as_text(value))


def _checked(year: int, month: int, day: int) -> Day:
    try:
        found = date(year, month, day)
    except ValueError:
        return _BAD
    return Day(found.isoformat()) if year in _YEARS else _BAD


def _month(year: int, month: int) -> Day:
    return Day(f"{year:04}-{month:02}", "month_only") if year in _YEARS and 1 <= month <= 12 else _BAD


def _from_number(number: float, date_1904: bool) -> Day:
    if number.is_integer() and 19_900_101 <= number <= 21_001_231:
        return _from_text(str(int(number)))
    if number.is_integer() and 199_001 <= number <= 210_012:
        return _from_text(str(int(number)))
    if 30_000 <= number < 75_000:  # 1982 to 2105
        moment = from_serial(number, date_1904)
        return _checked(moment.year, moment.month, moment.day) if moment else _BAD
    if not number.is_integer() and 1990 <= number < 2100:
        # 2026.7 was typed as a month; 2026.1 may have been January or, its zero eaten, October.
        month = f"{number:.2f}".partition(".")[2].rstrip("0")
        return _month(int(number), int(month)) if month and month != "1" else _BAD
    return _BAD


@lru_cache(maxsize=4096)
def _from_text(text: str) -> Day:
    folded = unicodedata.normalize("NFKC", text).strip().casefold()
    if len(folded) > 60:
        return _BAD
    folded = _REMARK.sub("", folded)
    if not folded or folded in _FOREVER:
        return _NONE
    if match := _TWO_DAYS.match(folded):
        return _from_text(match[1])
    pieces = [piece for piece in _RANGE.split(folded) if piece]
    if len(pieces) == 2:  # valid from … to …: the end is what counts
        return _from_text(pieces[1])
    for reader in (_numeric, _worded):
        found = reader(folded)
        if found is not None:
            return found
    return _BAD


def _numeric(text: str) -> Day | None:
    if match := _YMD.match(text) or _COMPACT.match(text):
        return _checked(int(match[1]), int(match[2]), int(match[3]))
    if (match := _SHORT_YEAR.match(text)) and 15 <= int(match[1]) <= 60:  # 1.7.26 may be a day first
        return _checked(2000 + int(match[1]), int(match[2]), int(match[3]))
    if match := _YEAR_LAST.match(text):
        first, second, year = int(match[1]), int(match[2]), int(match[3])
        if first == second or second > 12:
            return _checked(year, first, second)
        return _checked(year, second, first) if first > 12 else _AMBIGUOUS
    if match := _MONTH.match(text) or _COMPACT_MONTH.match(text):
        year = int(match[1])
        return _month(year if year > 99 else 2000 + year, int(match[2]))
    if re.fullmatch(r"\d{5}(\.\d+)?", text):
        return _from_number(float(text), False)
    return None


def _worded(text: str) -> Day | None:
    if (match := _NAMED.match(text)) and match[2] in _MONTHS:
        day = match[1] or match[3]
        year, month = int(match[4]), _MONTHS[match[2]]
        return _checked(year, month, int(day)) if day else _month(year, month)
    if match := _CHINESE.match(text):
        return _checked(int(match[1].translate(_CHINESE_DIGITS)), _chinese_number(match[2]), _chinese_number(match[3]))
    return None


def _chinese_number(text: str) -> int:
    """一 to 三十一."""
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return int(text.translate(_CHINESE_DIGITS)) if len(text) == 1 else 0
    return (int(tens.translate(_CHINESE_DIGITS)) if tens else 1) * 10 + (
        int(ones.translate(_CHINESE_DIGITS)) if ones else 0
    )
