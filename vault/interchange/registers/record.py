"""One row of a register: its cells by field, cleaned, with what its surroundings say of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from vault.interchange.limits import MAX_NAME, MAX_NOTE, MAX_SECRET
from vault.interchange.recogniser import Recogniser
from vault.interchange.registers import vocabulary as words
from vault.interchange.registers.dates import read_day
from vault.interchange.registers.grid import CellError, Formula, Value, as_text
from vault.interchange.registers.people import read_people
from vault.interchange.registers.secrets import (
    is_by_scan,
    is_nothing,
    is_same_as_above,
)
from vault.interchange.rows import IGNORED, KEPT, Leaver, Problem, SheetColumn
from vault.interchange.text import looks_like_formula, one_line, tidy

_BETWEEN = re.compile(r"[\s/，、；|]+")
_NAMED = "账号|帐号|账户|用户名|登录名|密码|口令"
_LABEL = re.compile(rf"^(?:{_NAMED})\s{{0,5}}(?:[:：]\s{{0,5}}|$)")
_SECRETS = frozenset((words.PAIR, "password", "totp", "old_password", "recovery_codes", words.SECRET, words.PERSONAL))


@dataclass(slots=True)
class Context:
    """What stands around a row and is true of it: where it is, and what its sheet, section or table says."""

    sheet: str
    recogniser: Recogniser
    problems: list[Problem]
    leavers: list[Leaver]
    date_1904: bool = False
    platform: str = ""  # the text that names it: of a section, of a group of columns, or of the sheet
    brand: str = ""
    has_login: bool = True
    previous: dict[int, Value] = field(default_factory=dict)


@dataclass(slots=True)
class Cell:
    """One cell with the header and field of its column; ``text`` is the value, cleaned."""

    header: str
    field: str
    value: Value
    text: str


class Record:
    """The cells of one row, by field."""

    def __init__(self, context: Context, row: int, columns: Sequence[SheetColumn], cells: Sequence[Value]) -> None:
        self.context, self.row = context, row
        self._cells: dict[str, list[Cell]] = {}
        for column in columns:
            if column.index < len(cells) and column.field != IGNORED:
                self._take(column, cells[column.index])

    def tell(self, field_name: str, code: str) -> None:
        self.context.problems.append(Problem(self.context.sheet, self.row, field_name, code))

    def _take(self, column: SheetColumn, value: Value) -> None:
        if value is None:
            return
        if isinstance(value, CellError):
            self.tell(column.field, "cell_error")
            return
        raw = as_text(value)
        text, trouble = tidy(raw)
        if not text:
            return
        if is_same_as_above(text) and column.field not in _SECRETS:
            value = self.context.previous.get(column.index)
            text = tidy(as_text(value))[0]
            if not text:
                return
        self.context.previous[column.index] = value
        if isinstance(value, Formula) or looks_like_formula(text):
            self.tell(column.field, "formula")
        if trouble and column.field not in _SECRETS:
            self.tell(column.field, trouble)
        if column.field == "login" and is_by_scan(text):
            return
        if column.field not in _SECRETS and is_nothing(text):
            return
        if column.field == words.PAIR:
            self._split(column.header, text)
            return
        self._cells.setdefault(column.field, []).append(Cell(column.header, column.field, value, text))

    def _split(self, header: str, text: str) -> None:
        """Login and password out of one cell; what are not two words is kept sealed and told."""
        parts = [_LABEL.sub("", part) for part in _BETWEEN.split(text) if _LABEL.sub("", part)]
        if len(parts) != 2:
            self.tell("password", "unclear_password")
            self._cells.setdefault(words.SECRET, []).append(Cell(header, words.SECRET, text, text))
            return
        for name, part in zip(("login", "password"), parts, strict=True):
            self._cells.setdefault(name, []).append(Cell(header, name, part, part))

    def cells(self, field_name: str) -> list[Cell]:
        return self._cells.get(field_name, [])

    def has(self, *names: str) -> bool:
        return any(self._cells.get(name) for name in names)

    def text(self, field_name: str, limit: int = MAX_NAME) -> str:
        """The one text of a field, on one line."""
        cells = self.cells(field_name)
        return self._limited(field_name, one_line(cells[0].text), limit) if cells else ""

    def _limited(self, field_name: str, text: str, limit: int) -> str:
        if len(text) > limit:
            self.tell(field_name, "too_long")
            return text[:limit]
        return text

    def day(self, field_name: str) -> str:
        for cell in self.cells(field_name):
            found = read_day(cell.value, date_1904=self.context.date_1904)
            if found.trouble and not isinstance(cell.value, Formula):
                self.tell(field_name, found.trouble)
            if found.text:
                return found.text
        return ""

    def people(self, field_name: str) -> list[str]:
        names: list[str] = []
        for cell in self.cells(field_name):
            found = read_people(cell.text)
            if found.trouble:
                self.tell(field_name, found.trouble)
            names.extend(name for name in found.names if name not in names)
            self.context.leavers.extend(Leaver(name, "") for name in found.left)
        return names

    def kept(self) -> dict[str, str]:
        return {cell.header: self._limited(KEPT, cell.text, MAX_NOTE) for cell in self.cells(KEPT)}

    def secret_texts(self, field_name: str, limit: int = MAX_SECRET) -> dict[str, str]:
        found = {}
        for cell in self.cells(field_name):
            if is_nothing(cell.text) or is_same_as_above(cell.text):
                continue
            found[cell.header] = self._limited(field_name, cell.text, limit)
        return found
