"""Where the tables of a sheet are: titles, one or two rows of headers, several tables below or beside each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from vault.interchange.registers import vocabulary as words
from vault.interchange.registers.columns import Header
from vault.interchange.registers.grid import Formula, Grid, Row, Value, shown
from vault.interchange.registers.headers import count_known_words, guesses
from vault.interchange.text import fold

_LONGEST_HEADER = 30


@dataclass(slots=True)
class Table:
    """A header and the rows below it. ``title`` is the line above, where one stands alone."""

    headers: list[Header]
    header_row: int
    body: list[Row] = field(default_factory=list)
    title: str = ""


def distinct_texts(cells: Sequence[Value]) -> list[str]:
    """The different texts of a row: a title merged over it is one."""
    return list(dict.fromkeys(text for cell in cells if (text := shown(cell))))


def find_tables(grid: Grid, named: frozenset[str] = frozenset()) -> list[Table]:
    """Every table of a sheet in order; rows above the first header are titles, empty where no row is a header.

    ``named``: headers, folded, that a person named: words like any other.
    """
    tables: list[Table] = []
    above: list[Row] = []
    at = 0
    rows = grid.rows
    while at < len(rows):
        span = header_span(rows, at, named) if not tables or _may_be_header(rows, at) else 0
        if span:
            top = rows[at : at + span]
            group = _group_row(above, top[0], spread=grid.spread) if span == 1 else None
            headers = _headers(top[-1], top[0] if span == 2 else group, spread=grid.spread)
            tables.append(Table(headers, top[-1].number, title=_title(tables, above)))
            above = []
            at += span
            continue
        if tables:
            tables[-1].body.append(rows[at])
        above = [*above[-3:], rows[at]]
        at += 1
    return tables


def _may_be_header(rows: Sequence[Row], at: int) -> bool:
    """Whether a row below a table is worth the look: it stands after a gap or a heading, or begins with a known one."""
    row = rows[at]
    if row.number != rows[at - 1].number + 1 or is_heading(rows[at - 1]):
        return True
    first = next((cell for cell in row.cells if cell is not None), None)
    return isinstance(first, str) and count_known_words((first.strip(),)) > 0


def header_span(rows: Sequence[Row], at: int, named: frozenset[str] = frozenset()) -> int:
    """How many rows of header begin here: 0, 1 or 2."""
    score = _header_score(rows[at].cells, named)
    following = rows[at + 1] if at + 1 < len(rows) and rows[at + 1].number == rows[at].number + 1 else None
    if following is not None and _is_second_row(rows[at].cells, following.cells, score):
        return 2
    return 1 if score >= 2 else 0


def _header_score(cells: Sequence[Value], named: frozenset[str] = frozenset()) -> float:
    """Sure words count one, guessed ones half; below 2, or with data among them, a row is no header."""
    texts = distinct_texts(cells)
    if len(texts) < 2 or any(isinstance(cell, int | float | datetime) for cell in cells if cell is not None):
        return 0.0
    exact: set[str] = set()
    loose: set[str] = set()
    for text in texts:
        found = guesses(text) if len(text) <= _LONGEST_HEADER else ()
        if fold(text) in named:
            exact.add(text)
        elif found and (found[0].weight >= 0.9 or found[0].field in ("login", "name")):
            exact.add(found[0].field if found[0].weight != 0.65 else text)
        elif found and not any(sign in text for sign in "@0123456789"):
            loose.add(found[0].field)
    known = len(exact) + len(loose)
    if not exact or known < 0.34 * len(texts):
        return 0.0
    if any("@" in text for text in texts) and len(exact) < 3:
        return 0.0
    return len(exact) + 0.5 * len(loose)


def _is_second_row(upper: Sequence[Value], lower: Sequence[Value], score: float) -> bool:
    """Whether two rows make one header: together they know more, and the lower holds words, no data."""
    texts = distinct_texts(lower)
    if not texts or len(distinct_texts(upper)) < 2:
        return False
    merged_down = sum(1 for high, low in zip(upper, lower, strict=False) if shown(high) and shown(high) == shown(low))
    below = _header_score(lower)
    repeated = len(distinct_texts(upper)) < sum(1 for cell in upper if shown(cell))
    fresh = [shown(low) for high, low in zip(upper, lower, strict=False) if shown(low) and shown(low) != shown(high)]
    if not fresh:
        return False
    if any(not isinstance(cell, str) or isinstance(cell, Formula) for cell in lower if cell is not None):
        return False
    known = sum(1 for text in fresh if guesses(text))
    if merged_down and known >= 0.5 * len(fresh):
        return score > 0 or below > 0
    gaps = any(not shown(cell) for cell in upper[: len(lower)])
    return (repeated or gaps) and below >= 1.5 and known >= 0.6 * len(fresh) and not _same_header(upper, lower)


def _same_header(upper: Sequence[Value], lower: Sequence[Value]) -> bool:
    return distinct_texts(upper) == distinct_texts(lower)


def _group_row(above: Sequence[Row], header: Row, *, spread: bool) -> Row | None:
    """The row above a header, when it names groups of columns and not the whole sheet."""
    if not above or above[-1].number != header.number - 1:
        return None
    row = above[-1]
    texts = distinct_texts(row.cells)
    if len(texts) < 2 or any(not isinstance(cell, str) for cell in row.cells if cell is not None):
        return None
    repeated = len(texts) < sum(1 for cell in row.cells if shown(cell))
    return row if repeated or spread or any(not shown(cell) for cell in row.cells) else None


def _headers(row: Row, group: Row | None, *, spread: bool) -> list[Header]:
    groups = [shown(cell) for cell in group.cells] if group is not None else []
    if group is not None and (spread or len(set(filter(None, groups))) == sum(1 for text in groups if text)):
        groups = _filled_right(groups, len(row.cells))  # nothing was merged: a name stands over the blanks after it
    headers = []
    for index in range(max(len(row.cells), len(groups))):
        text = shown(row.cells[index]) if index < len(row.cells) else ""
        above = groups[index] if index < len(groups) else ""
        headers.append(Header(index, text[:_LONGEST_HEADER], above[:_LONGEST_HEADER] if above != text else ""))
    return headers


def _filled_right(groups: list[str], width: int) -> list[str]:
    filled: list[str] = []
    for index in range(max(width, len(groups))):
        text = groups[index] if index < len(groups) else ""
        filled.append(text or (filled[-1] if filled else ""))
    return filled


def _title(tables: Sequence[Table], above: Sequence[Row]) -> str:
    """The line just above a header, when it stands alone: the name of a platform or a brand, or the sheet's title."""
    if not above:
        return ""
    if tables and tables[-1].body and tables[-1].body[-1] is above[-1] and is_heading(above[-1]):
        tables[-1].body.pop()
    return heading(above[-1]) if is_heading(above[-1]) else ""


def is_heading(row: Row) -> bool:
    """A row with one text and nothing else; merged over several cells it is still one."""
    found = ""
    for cell in row.cells:
        if cell is None:
            continue
        if not isinstance(cell, str):
            return False
        text = cell.strip()
        if text and found and text != found:
            return False
        found = found or text
    return bool(found)


def heading(row: Row) -> str:
    return distinct_texts(row.cells)[0]


_FOOTER = re.compile(
    r"(合计|总计|小计|总数|共计|累计|合共|汇总|小结|共\s*\d+\s*[条个项行]|制表|填表|编制|审核|审批|复核|批准|统计|更新(?:日期|时间|人)\s*[:：]|截止|说明|备注\s*[:：]|注\s*[:：]|"
    r"注意|提示|温馨提示|※|★|以上|以下空白|\(?完\)?$|打印|总\s*[:：]|日期\s*[:：]|签字|签名|盖章|"
    r"total\b|subtotal|sum\b|prepared by|notes?\s*[:：])",
    re.IGNORECASE,
)


def begins_footer(text: str) -> bool:
    return _FOOTER.match(text.lstrip("*＊ ")) is not None


def is_footer(row: Row) -> bool:
    """Totals, who made the list, remarks on all of it: the first text says so, and few others stand beside it."""
    first = next((text for cell in row.cells if cell is not None and (text := shown(cell))), "")
    return begins_footer(first) and len(distinct_texts(row.cells)) <= 4


@dataclass(frozen=True, slots=True)
class LeaverColumns:
    """Where a list of people has names, last days and who is still there; None for a column that it has not."""

    name: int
    day: int | None
    status: int | None
    all_left: bool  # the sheet itself says that it lists leavers


def leaver_columns(headers: Sequence[Header], sheet: str) -> LeaverColumns | None:
    """Where a table lists people and when they left, and not accounts."""
    fields = {header.index: found[0].field for header in headers if (found := guesses(header.text))}
    days = [index for index, name in fields.items() if name == words.LEFT_ON]
    if {"password", "login", "totp"} & set(fields.values()) or ("platform" in fields.values() and not days):
        return None
    people = [index for index, name in fields.items() if name == words.PERSON]
    people += [index for index, name in fields.items() if name in ("name", "operators", "responsible")]
    says_so = "离职" in sheet or "离岗" in sheet or "leaver" in sheet.casefold()
    if not people or not (days or says_so):
        return None
    if not days:
        days = [header.index for header in headers if re.search("日期|时间|date|day", header.text.casefold())]
    status = [header.index for header in headers if re.search("状态|在职|status", header.text.casefold())]
    return LeaverColumns(
        people[0], days[0] if days else None, next((index for index in status if index not in days), None), says_so
    )
