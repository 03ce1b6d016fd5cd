"""Registers without a header: columns told by what stands in them. Always a guess."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vault.errors import BadInput
from vault.interchange.recogniser import Recogniser
from vault.interchange.registers.grid import Grid, Value, shown
from vault.interchange.registers.phones import normal_phone
from vault.interchange.rows import KEPT, SheetColumn
from vault.interchange.text import has_cjk
from vault.totp import parse_seed

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_ENOUGH = 0.6
_SAMPLE = 200


def guess_columns(grid: Grid, recogniser: Recogniser) -> list[SheetColumn]:
    """A column for each that holds anything; without platform, login and password among them none is guessed."""
    width = max((len(row.cells) for row in grid.rows), default=0)
    texts = [
        _texts([row.cells[index] if index < len(row.cells) else None for row in grid.rows[:_SAMPLE]])
        for index in range(width)
    ]
    fields: dict[int, str] = {}
    for field_name, test in (
        ("platform", lambda text: bool(recogniser.known(text))),
        ("totp", _is_seed),
        ("phone", lambda text: len(normal_phone(text)) >= 11 and not has_cjk(text) and "@" not in text),
        ("login", lambda text: _is_email(text)),
        ("password", _like_password),
        ("name", has_cjk),
    ):
        for index, column in enumerate(texts):
            if index not in fields and column and field_name not in fields.values() and _share(column, test) >= _ENOUGH:
                fields[index] = field_name
                break
    found = set(fields.values())
    if "login" not in found and "phone" in found:
        fields = {index: "login" if name == "phone" else name for index, name in fields.items()}
        found = set(fields.values())
    if not found >= {"platform", "login", "password"}:
        fields = {}
    return [
        SheetColumn(index, _letters(index), fields.get(index, KEPT), False) for index in range(width) if texts[index]
    ]


def _texts(cells: Sequence[Value]) -> list[str]:
    return [text for cell in cells if (text := shown(cell))]


def _share(column: Sequence[str], test: object) -> float:
    assert callable(test)
    return sum(1 for text in column if test(text)) / len(column)


def _is_email(text: str) -> bool:
    return len(text) <= 320 and _EMAIL.fullmatch(text) is not None


def _is_seed(text: str) -> bool:
    try:
        return len(parse_seed(text).secret) >= 16
    except BadInput:
        return False


def _like_password(text: str) -> bool:
    """Printable ASCII of more than one kind, no address."""
    if not 6 <= len(text) <= 64 or not text.isascii() or " " in text or _is_email(text):
        return False
    kinds = (str.isalpha, str.isdigit, lambda char: not char.isalnum())
    return sum(any(kind(char) for char in text) for kind in kinds) >= 2


def _letters(index: int) -> str:
    """A, B, …, Z, AA: how a spreadsheet calls its columns."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
