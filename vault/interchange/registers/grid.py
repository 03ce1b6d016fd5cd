"""A sheet as plain cells, wherever it came from, with merged ranges filled in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from vault.errors import BadInput
from vault.interchange.limits import MAX_CELLS, MAX_COLUMNS, MAX_ROWS


class Formula(str):
    """The text of a formula: data to be shown, never to be evaluated."""

    __slots__ = ()


class CellError(str):
    """What a spreadsheet shows instead of a value: #N/A, #REF!, …"""

    __slots__ = ()


Value = str | int | float | bool | datetime | None


@dataclass(slots=True)
class Row:
    """One row; ``number`` counts from 1 as the spreadsheet shows it."""

    number: int
    cells: list[Value]


@dataclass(slots=True)
class Range:
    """A merged range, zero-based, ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Grid:
    """The rows of one sheet that hold anything, in order."""

    name: str
    rows: list[Row]
    merged: list[Range] = field(default_factory=list)
    date_1904: bool = False
    spread: bool = False  # the sheet comes from a table of text, where a merged cell left only blanks behind

    def fill_merged(self) -> None:
        """Carry each merged value down and right over its range, so far as there are rows that hold anything."""
        if not self.merged:
            return
        by_number = {row.number: row for row in self.rows}
        last = self.rows[-1].number if self.rows else 0
        filled = 0
        for area in self.merged:
            top = by_number.get(area.top + 1)
            value = top.cells[area.left] if top is not None and area.left < len(top.cells) else None
            if value is None:
                continue
            right = min(area.right, MAX_COLUMNS - 1)
            for number in range(area.top + 1, min(area.bottom + 1, last) + 1):
                row = by_number.get(number)
                if row is None:
                    continue
                filled += right - area.left + 1
                if filled > MAX_CELLS:
                    raise BadInput(reason="too_large", sheet=self.name, row=number)
                _fill(row, area.left, right, value)
        self.merged = []


def _fill(row: Row, left: int, right: int, value: Value) -> None:
    if len(row.cells) <= right:
        row.cells.extend([None] * (right + 1 - len(row.cells)))
    for column in range(left, right + 1):
        if row.cells[column] is None:
            row.cells[column] = value


def check_size(sheet: str, row: int, columns: int, rows: int) -> None:
    """Raises BadInput (too_large, too_many_columns)."""
    if rows > MAX_ROWS:
        raise BadInput(reason="too_large", sheet=sheet, row=row)
    if columns > MAX_COLUMNS:
        raise BadInput(reason="too_many_columns", sheet=sheet, row=row, limit=MAX_COLUMNS)


def as_text(value: Value) -> str:
    """A cell as its text, numbers without the tail that a spreadsheet adds to them."""
    if isinstance(value, str):
        return "" if isinstance(value, CellError) else value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return (
            value.date().isoformat()
            if value.time() == datetime.min.time()
            else value.isoformat(sep=" ", timespec="minutes")
        )
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e21 else f"{value:.15g}"
    return str(value)


def shown(value: Value) -> str:
    """As ``as_text``, on one line, for headers and previews."""
    return " ".join(as_text(value).split())
