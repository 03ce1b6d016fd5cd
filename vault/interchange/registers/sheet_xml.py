"""One worksheet part of an xlsx file, cell by cell as its XML goes by."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from vault.errors import BadInput
from vault.interchange.limits import MAX_CELL, MAX_CELLS
from vault.interchange.registers.grid import CellError, Formula, Range, Row, Value, check_size
from vault.interchange.registers.shared_xml import Styles, unescape
from vault.interchange.registers.xml_events import Attributes

_DIGITS = "0123456789"
_MAX_MERGED = 100_000
_LAST_SERIAL = 2_958_466  # 9999-12-31


def column_index(letters: str) -> int:
    """A → 0, AA → 26. Raises BadInput (damaged)."""
    index = 0
    if not letters.isalpha() or not letters.isascii() or len(letters) > 3:
        raise BadInput(reason="damaged")
    for letter in letters.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1


def from_serial(serial: float, date_1904: bool) -> datetime | None:
    """The day that a spreadsheet means by a number, or None where it can mean none."""
    if not 1 <= serial < _LAST_SERIAL:
        return None
    start = datetime(1904, 1, 1) if date_1904 else datetime(1899, 12, 30)
    moment = start + timedelta(days=serial)
    return moment.replace(microsecond=0) + timedelta(seconds=round(moment.microsecond / 1e6))


class SheetReader:
    """Handlers for ``xml_events.parse``; afterwards ``rows`` and ``merged`` hold the sheet."""

    def __init__(self, strings: list[str], styles: Styles, date_1904: bool) -> None:
        self.rows: list[Row] = []
        self.merged: list[Range] = []
        self._strings, self._styles, self._date_1904 = strings, styles, date_1904
        self._columns: dict[str, int] = {}
        self._shared: dict[str, str] = {}
        self._row = Row(0, [])
        self._column = -1
        self._type = self._style = self._share = ""
        self._into: list[str] | None = None  # where text goes just now
        self._value: list[str] = []
        self._formula: list[str] = []
        self._has_formula = self._aside = False
        self._cells = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._start_cell(attributes)
        elif name == "v" or (name == "t" and not self._aside):
            self._into = self._value
        elif name == "row":
            number = attributes.get("r")
            following = self._row.number + 1
            self._row = Row(int(number) if number and number.isdecimal() and len(number) < 9 else following, [])
            self._column = -1
        elif name == "f":
            self._has_formula, self._into = True, self._formula
            self._share = attributes.get("si", "") if attributes.get("t") == "shared" else ""
        elif name == "rPh":
            self._aside = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        if name in ("v", "t", "f"):
            self._into = None
        elif name == "c":
            value = self._cell_value()
            if value is not None and value != "":
                self._put(value)
        elif name == "row":
            if self._row.cells:
                check_size("", self._row.number, 0, len(self.rows))
                self.rows.append(self._row)
        elif name == "rPh":
            self._aside = False

    def text(self, piece: str) -> None:
        if self._into is not None:
            self._into.append(piece)
            if len(piece) > MAX_CELL or len(self._into) > MAX_CELL:
                raise BadInput(reason="field_too_long", row=self._row.number)

    def _start_cell(self, attributes: Attributes) -> None:
        letters = attributes.get("r", "").rstrip(_DIGITS)
        if letters:
            column = self._columns.get(letters)
            if column is None:
                column = self._columns[letters] = column_index(letters)
            self._column = column
        else:  # some writers leave the address out: cells then follow each other
            self._column += 1
        self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._value, self._formula, self._has_formula = [], [], False

    def _put(self, value: Value) -> None:
        cells = self._row.cells
        self._cells += 1
        if self._column >= len(cells):
            check_size("", self._row.number, self._column + 1, 0)
            cells.extend([None] * (self._column - len(cells)))
            cells.append(value)
        else:
            cells[self._column] = value
        if self._cells > MAX_CELLS:
            raise BadInput(reason="too_large", row=self._row.number)

    def _cell_value(self) -> Value:
        if self._has_formula:
            return self._formula_text()
        raw = "".join(self._value)
        if len(raw) > MAX_CELL:
            raise BadInput(reason="field_too_long", row=self._row.number)
        if not raw:
            return None
        kind = self._type
        if kind == "s":
            index = int(raw) if raw.isdecimal() and len(raw) < 12 else -1
            return self._strings[index] if 0 <= index < len(self._strings) else None
        if kind == "n":
            return self._number(raw)
        if kind in ("inlineStr", "str"):
            return unescape(raw)
        if kind == "b":
            return raw.strip() == "1"
        if kind == "d":
            return _iso(raw)
        return CellError(raw)

    def _formula_text(self) -> Formula:
        text = "".join(self._formula)
        if self._share:  # only the first cell of a shared formula carries its text
            text = text or self._shared.get(self._share, "")
            self._shared[self._share] = text
        return Formula("=" + text[:MAX_CELL])

    def _number(self, raw: str) -> Value:
        try:
            number = float(raw)
        except ValueError:
            return CellError(raw)
        if not math.isfinite(number):
            return CellError(raw)
        style = int(self._style) if self._style.isdecimal() and len(self._style) < 7 else 0
        if style in self._styles.dates:
            moment = from_serial(number, self._date_1904)
            if moment is not None:
                return moment
        if not number.is_integer() or abs(number) >= 1e15:
            return number
        width = self._styles.zeros.get(style, 0)
        return str(int(number)).zfill(width) if width else int(number)

    def _merge(self, ref: str) -> None:
        first, _, last = ref.replace("$", "").partition(":")
        if len(self.merged) >= _MAX_MERGED:
            raise BadInput(reason="too_large")
        corners = []
        for corner in (first, last or first):
            letters = corner.rstrip(_DIGITS)
            number = corner[len(letters) :]
            if not number or len(number) > 8:
                raise BadInput(reason="damaged")
            corners.append((int(number) - 1, column_index(letters)))
        (top, left), (bottom, right) = corners
        self.merged.append(Range(top, left, bottom, right))


def _iso(raw: str) -> Value:
    try:
        return datetime.fromisoformat(raw.strip()).replace(tzinfo=None)
    except ValueError:
        return raw
