"""A sheet into neutral rows: its tables, its sections, its leavers; or the word that it holds no accounts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from vault.interchange.recogniser import Recogniser
from vault.interchange.registers.account_row import read_record
from vault.interchange.registers.columns import Header, Override, assign
from vault.interchange.registers.dates import read_day
from vault.interchange.registers.grid import Grid, Row, Value, shown
from vault.interchange.registers.headerless import guess_columns
from vault.interchange.registers.headers import guesses
from vault.interchange.registers.layout import (
    LeaverColumns,
    Table,
    begins_footer,
    distinct_texts,
    find_tables,
    heading,
    is_footer,
    is_heading,
    leaver_columns,
)
from vault.interchange.registers.people import read_people
from vault.interchange.registers.record import Context
from vault.interchange.registers.secrets import is_nothing
from vault.interchange.registers.turned import as_table
from vault.interchange.registers.vocabulary import PAIR
from vault.interchange.rows import KEPT, Leaver, Problem, Sheet, SheetColumn, SourceRow
from vault.interchange.text import fold

_PREVIEW = 60
_SAMPLE = 40
_BRAND_LINE = re.compile(r"(?:品牌|项目|客户)\s*[:：]\s*(\S.{0,19})$")


@dataclass(slots=True)
class Found:
    """What a sheet gave."""

    rows: list[SourceRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    leavers: list[Leaver] = field(default_factory=list)
    sheet: Sheet | None = None


def read_sheet(grid: Grid, recogniser: Recogniser, override: Override, *, named: bool = True) -> Found:
    """Everything that a sheet holds. ``named``: a person gave the sheet its name, which may be a platform or brand."""
    found = Found()
    platform, brand = recogniser.of_sheet(grid.name) if named else (recogniser.known(grid.name.rpartition(".")[0]), "")
    context = Context(grid.name, recogniser, found.problems, found.leavers, grid.date_1904, platform, brand)
    tables = find_tables(grid, frozenset(fold(header) for header in override.fields.values()))
    if not tables:
        turned = as_table(grid, recogniser)
        tables = [turned] if turned is not None else []
    kind = "other"
    columns: list[SheetColumn] = []
    for table in tables:
        people = leaver_columns(table.headers, grid.name)
        if people is not None:
            _read_leavers(table, people, context)
            kind = "leavers" if kind == "other" else kind
            columns = columns or [SheetColumn(header.index, header.shown, "", True) for header in table.headers]
            continue
        read, understood = _read_accounts(table, context, override, found, several=len(tables) > 1)
        if read:
            columns = understood if kind != "accounts" else columns
            kind = "accounts"
    if not tables:
        columns = _read_headerless(grid, context, override, found)
        kind = "accounts" if columns else kind
    if kind == "other" and any(shown(cell) for row in grid.rows for cell in row.cells):
        found.problems.append(Problem(grid.name, grid.rows[0].number, "", "sheet_skipped"))
    found.sheet = _preview(grid, kind, columns, tables, found)
    return found


def _read_accounts(
    table: Table, context: Context, override: Override, found: Found, *, several: bool
) -> tuple[bool, list[SheetColumn]]:
    """The rows of one table, once for each group of columns. False where its header names no account at all."""
    headers = _with_platforms(table.headers, context.recogniser)
    samples = _samples(table)
    title_platform, title_brand = _from_title(table.title, context, several=several)
    understood: dict[int, SheetColumn] = {}
    for group in _groups(headers, samples):
        columns = assign(group, samples, context.sheet, override)
        fields = {column.field for column in columns}
        if not fields & {"login", "password", "name", "totp", PAIR}:
            continue
        understood |= {column.index: column for column in columns}
        own = replace(
            context,
            platform=next((header.platform for header in group if header.platform), "")
            or title_platform
            or context.platform,
            brand=title_brand or context.brand,
            has_login=bool(fields & {"login", PAIR}),
            previous={},
        )
        _carry_blocks(table.body, columns)
        _read_body(table.body, columns, own, found)
    return bool(understood), [understood[index] for index in sorted(understood)]


def _read_body(body: Iterable[Row], columns: Sequence[SheetColumn], context: Context, found: Found) -> None:
    has = {column.field for column in columns}
    for row in body:
        if is_footer(row) and (len(distinct_texts(row.cells)) < 3 or not _has_secret(row, columns)):
            continue
        if is_heading(row) and (len(has) > 1):
            _read_heading(row, columns, context, has)
            continue
        read = read_record(context, row.number, columns, row.cells)
        if read is not None:
            found.rows.append(read)


def _read_heading(row: Row, columns: Sequence[SheetColumn], context: Context, has: set[str]) -> None:
    """A line with one text only: the platform or brand of what follows, or an unfinished row."""
    text = heading(row)
    if brand := _BRAND_LINE.match(text):
        context.brand = brand[1]
    elif "platform" not in has and (platform := context.recogniser.of_sheet(text)[0]):
        context.platform = platform
    elif "platform" in has and context.recogniser.known(text):
        context.platform = text
    elif "brand" not in has and len(text) <= 8 and _merged_or_first(row):
        context.brand = text
    elif any(
        column.field in ("platform", "name", "login", "password") and _at(row, column.index) for column in columns
    ):
        context.problems.append(Problem(context.sheet, row.number, "name", "incomplete_row"))


def _merged_or_first(row: Row) -> bool:
    return sum(1 for cell in row.cells if shown(cell)) > 1 or bool(row.cells and shown(row.cells[0]))


def _has_secret(row: Row, columns: Sequence[SheetColumn]) -> bool:
    cells = (_at(row, column.index) for column in columns if column.field in ("password", "login", "totp"))
    return any(cell and not begins_footer(cell) for cell in cells)


def _carry_blocks(body: Sequence[Row], columns: Sequence[SheetColumn]) -> None:
    """Platforms and brands that each stand once, over blanks: merged cells that an export took apart.

    Where a value is written twice, blanks are gaps and stay gaps.
    """
    rows = [row for row in body if not is_heading(row) and not is_footer(row)]
    for index in (column.index for column in columns if column.field in ("platform", "brand")):
        texts = [shown(row.cells[index]) if index < len(row.cells) else "" for row in rows]
        written = [text for text in texts if text]
        blanks = len(texts) - len(written)
        if not written or not texts[0] or blanks < max(2, 0.3 * len(texts)) or len(set(written)) < len(written):
            continue
        value: Value = None
        for row, text in zip(rows, texts, strict=True):
            if text:
                value = row.cells[index]
            elif len(row.cells) > index:
                row.cells[index] = value


def _samples(table: Table) -> dict[int, list[str]]:
    samples: dict[int, list[str]] = {}
    for row in table.body[:_SAMPLE]:
        for index, cell in enumerate(row.cells):
            if text := shown(cell):
                samples.setdefault(index, []).append(text)
    return samples


def _with_platforms(headers: Sequence[Header], recogniser: Recogniser) -> list[Header]:
    """Columns grouped by platform (微博 over 账号 and 密码, 抖音 over the next two) learn whose they are."""
    named = [
        replace(header, platform=header.group if header.group and recogniser.known(header.group) else "")
        for header in headers
    ]
    return named if any(header.platform for header in named) else list(headers)


def _groups(headers: Sequence[Header], samples: Mapping[int, Sequence[str]]) -> list[list[Header]]:
    """One group of columns for each platform, or each of several tables side by side, with what is common to all."""
    platforms = list(dict.fromkeys(header.platform for header in headers if header.platform))
    if platforms:
        return [[header for header in headers if header.platform in ("", platform)] for platform in platforms]
    groups: list[list[Header]] = [[]]
    for header in headers:
        if header.shown or header.index in samples:
            groups[-1].append(header)
        elif groups[-1]:
            groups.append([])
    parts = [group for group in groups if group]
    alike = [{fold(header.text) for header in part} for part in parts]
    if len(parts) > 1 and all(len(alike[0] & other) >= max(2, len(alike[0]) // 2) for other in alike[1:]):
        return parts
    main = [part for part in parts if _names_accounts(part)]
    if len(main) == 1 and all(part is main[0] or _repeats(part, main[0]) for part in parts):
        return main  # beside the register stands a table of something else, such as a count of accounts
    return [list(headers)]


def _names_accounts(part: Sequence[Header]) -> bool:
    return any(guess.field in ("login", "password", "totp") for header in part for guess in guesses(header.text)[:1])


def _repeats(part: Sequence[Header], main: Sequence[Header]) -> bool:
    """Whether a part begins again with a word that the main table has already."""
    return fold(part[0].text) in {fold(header.text) for header in main}


def _from_title(title: str, context: Context, *, several: bool) -> tuple[str, str]:
    """Platform and brand that the line above a table gives; a brand only where blocks or a label say that it is one."""
    if not title:
        return "", ""
    if match := _BRAND_LINE.match(title):
        return "", match[1]
    if len(title) > 20:
        return "", ""
    platform, brand = context.recogniser.of_sheet(title)
    return platform, brand if several else ""


def _read_leavers(table: Table, people: LeaverColumns, context: Context) -> None:
    for row in table.body:
        text = _at(row, people.name)
        status = _at(row, people.status)
        if not text or is_nothing(text) or is_footer(row) or "在职" in status:
            continue
        date = _last_day(row, people.day, context)
        if date or people.all_left or re.search("离|left|gone", status.casefold()) or _at(row, people.day):
            context.leavers.extend(Leaver(name, date) for name in read_people(text).names)


def _last_day(row: Row, index: int | None, context: Context) -> str:
    text = _at(row, index)
    if index is None or not text or is_nothing(text):
        return ""
    day = read_day(row.cells[index], date_1904=context.date_1904)
    if day.trouble:
        context.problems.append(Problem(context.sheet, row.number, "left_on", day.trouble))
    return day.text if len(day.text) == 10 else ""


def _at(row: Row, index: int | None) -> str:
    return shown(row.cells[index]) if index is not None and index < len(row.cells) else ""


def _read_headerless(grid: Grid, context: Context, override: Override, found: Found) -> list[SheetColumn]:
    """Columns by what stands in them, or by the letter under which a person named them."""
    columns = guess_columns(grid, context.recogniser)
    letters = override.decided([column.header for column in columns], grid.name)
    fields = set(letters.values())
    columns = [
        replace(column, field=letters[column.header], sure=True)
        if column.header in letters
        else replace(column, field=KEPT if column.field in fields else column.field)
        for column in columns
    ]
    if not {column.field for column in columns} & {"login", "password", "name", "totp"}:
        return []
    if columns:
        context.has_login = any(column.field == "login" for column in columns)
        found.problems.append(Problem(grid.name, grid.rows[0].number, "", "no_header"))
        _read_body(grid.rows, columns, context, found)
    return columns


def _preview(grid: Grid, kind: str, columns: Sequence[SheetColumn], tables: Sequence[Table], found: Found) -> Sheet:
    """The first rows, and every early one that needs a look, as text."""
    troubled = {problem.row for problem in found.problems[:_PREVIEW]}
    body = [row for table in tables for row in table.body] if tables else grid.rows
    picked = [row for place, row in enumerate(body) if place < _PREVIEW or row.number in troubled]
    rows = tuple((row.number, tuple(shown(cell) for cell in row.cells)) for row in picked[: 2 * _PREVIEW])
    return Sheet(grid.name, kind, tuple(columns), rows, len(found.rows) if kind == "accounts" else len(body))
