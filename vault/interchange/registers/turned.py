"""Registers that stand on their side: the words down the first column, an account in each further column or block."""

from __future__ import annotations

from dataclasses import dataclass, field

from vault.interchange.recogniser import Recogniser
from vault.interchange.registers.columns import Header
from vault.interchange.registers.grid import Grid, Row, Value, shown
from vault.interchange.registers.headers import guesses
from vault.interchange.registers.layout import Table

_PLATFORM = "平台"


@dataclass(slots=True)
class _Block:
    """Key → values of one account, or of several side by side."""

    number: int
    values: dict[str, list[Value]] = field(default_factory=dict)


def as_table(grid: Grid, recogniser: Recogniser) -> Table | None:
    """The sheet as an upright table, or None where its first column does not hold at least two kinds of words."""
    blocks = _blocks(grid, recogniser)
    keys = list(dict.fromkeys(key for block in blocks for key in block.values))
    fields = {found[0].field for key in keys if (found := guesses(key))}
    if not fields & {"login", "password"} or len(fields) < 2:
        return None
    body = []
    for block in blocks:
        for place in range(max((len(values) for values in block.values.values()), default=0)):
            cells = [_at(block.values.get(key, []), place) for key in keys]
            # A platform written once above several accounts is the platform of all of them.
            if any(shown(cell) for cell in cells):
                body.append(Row(block.number, cells))
    return Table([Header(index, key) for index, key in enumerate(keys)], grid.rows[0].number, body)


def _at(values: list[Value], place: int) -> Value:
    return values[place] if place < len(values) else None


def _blocks(grid: Grid, recogniser: Recogniser) -> list[_Block]:
    blocks: list[_Block] = []
    current: _Block | None = None
    last = 0
    title = ""
    for row in grid.rows:
        key, values = _key_and_values(row)
        if not key:
            texts = [shown(cell) for cell in row.cells if shown(cell)]
            title = texts[0] if len(texts) == 1 and recogniser.known(texts[0]) else ""
            current = None
            continue
        if current is None or key in current.values or row.number > last + 1:
            current = _Block(row.number)
            blocks.append(current)
            if title:
                current.values[_PLATFORM] = [title]
                title = ""
        current.values[key] = values
        last = row.number
    return blocks


def _pair(text: str) -> tuple[str, str]:
    """账号：abc in one cell."""
    at = min((place for mark in ":：" if (place := text.find(mark, 0, 21)) > 0), default=0)
    return text[:at].strip(), text[at + 1 :].strip() if at else ""


def _key_and_values(row: Row) -> tuple[str, list[Value]]:
    """The word that begins a row and what follows it; ("", []) where no word does."""
    first = next((index for index, cell in enumerate(row.cells) if shown(cell)), -1)
    if first < 0:
        return "", []
    text, values = shown(row.cells[first]), row.cells[first + 1 :]
    if not any(shown(cell) for cell in values) and isinstance(row.cells[first], str):
        key, value = _pair(text)
        if value:
            text, values = key, [value]
    text = text.rstrip(":：")
    return (text, values) if guesses(text) and len(text) <= 20 else ("", [])
