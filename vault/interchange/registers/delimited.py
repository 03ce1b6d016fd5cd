"""csv and other delimited text as a grid: any delimiter, quotes or none."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from vault.errors import BadInput
from vault.interchange.limits import MAX_CELL, MAX_CELLS
from vault.interchange.registers.grid import Grid, Row, Value, check_size
from vault.interchange.registers.headers import count_known_words

_DELIMITERS = ",\t;|，；^~"
_SAMPLE_LINES = 60
_NEUTRALISED = re.compile("''*[=+\\-@\t\r\0＝＋－＠]")


def read_delimited(text: str, name: str) -> Grid:
    """The rows of a table of text; ``number`` is the record's, which is what a spreadsheet shows as the row.

    Raises BadInput (too_large, too_many_columns, field_too_long, not_a_table).
    """
    delimiter = find_delimiter(text)
    grid = Grid(name, [], spread=True)
    cells = 0
    for number, record in enumerate(_records(text, delimiter, name), start=1):
        check_size(name, number, len(record), number)
        cells += len(record)
        if cells > MAX_CELLS:
            raise BadInput(reason="too_large", sheet=name, row=number)
        values: list[Value] = [cell or None for cell in record]
        if any(values):
            grid.rows.append(Row(number, values))
    return grid


def restore_neutralised(grid: Grid) -> None:
    """Undo the apostrophe by which an exporter keeps a spreadsheet from running a text."""
    for row in grid.rows:
        for index, cell in enumerate(row.cells):
            if isinstance(cell, str) and cell[0] == "'" and _NEUTRALISED.match(cell):
                row.cells[index] = cell[1:]


def _records(text: str, delimiter: str, name: str) -> list[list[str]]:
    """Quoted fields as the standard has them; where the quotes are no quotes (a password that begins with one), plain.

    Told apart by strict parsing: a lone quote never closes or closes in the middle of a field.
    """
    try:
        return _parse(text, name, delimiter=delimiter, strict=True)
    except csv.Error:
        plain = _parse(text, name, delimiter=delimiter, quoted=False)
    if len({len(record) for record in plain if any(record)}) == 1:
        return plain
    return _parse(text, name, delimiter=delimiter)


def _parse(text: str, name: str, *, delimiter: str, strict: bool = False, quoted: bool = True) -> list[list[str]]:
    records: list[list[str]] = []
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict, quoting=quoting)
    cells = 0
    for record in _bounded(reader, name):
        cells += len(record)
        number = len(records) + 1
        check_size(name, number, len(record), number)
        if cells > MAX_CELLS:
            raise BadInput(reason="too_large", sheet=name, row=number)
        if any(len(cell) > MAX_CELL for cell in record):
            raise BadInput(reason="field_too_long", sheet=name, row=number)
        records.append(record)
    return records


def _bounded(reader: Iterator[list[str]], name: str) -> Iterator[list[str]]:
    try:
        yield from reader
    except csv.Error as error:
        if "field limit" in str(error):
            raise BadInput(reason="field_too_long", sheet=name) from None
        raise


def find_delimiter(text: str) -> str:
    """The delimiter under which the first lines know most header words, then agree best on their number of columns."""
    declared, _, _ = text[:10].partition("\n")
    if declared.lower().startswith("sep=") and len(declared.rstrip("\r")) == 5:  # Excel's own first line
        return declared[4]
    sample = "\n".join(text[: _SAMPLE_LINES * 400].splitlines()[:_SAMPLE_LINES])
    scored = [(_fitness(sample, delimiter), -place, delimiter) for place, delimiter in enumerate(_DELIMITERS)]
    return max(scored)[2]


def _fitness(sample: str, delimiter: str) -> float:
    try:
        records = [record for record in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if any(record)]
    except csv.Error:
        return 0.0
    wide = Counter(len(record) for record in records if len(record) > 1)
    if not wide:
        return 0.0
    words = max(count_known_words(record) for record in records if len(record) > 1)
    columns, agreeing = wide.most_common(1)[0]
    return words * 10 + agreeing / len(records) * 5 + min(columns, 10) * 0.1
