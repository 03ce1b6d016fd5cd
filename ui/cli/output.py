"""Where a command's answer goes: one JSON document, or lines for a person."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Sequence
from typing import Any

_NOT_FOR_EYES = 256 * 1024
_SLICE = 2000


def document(value: Any) -> None:
    """Exactly one JSON document on standard output, UTF-8 whatever the terminal speaks."""
    import msgspec

    if isinstance(value, list) and len(value) > _SLICE:
        return _long_list(value)
    raw = msgspec.json.encode(value)
    # Indenting is for eyes; what is long is for a script and should not wait for it.
    return _write((raw if len(raw) > _NOT_FOR_EYES else msgspec.json.format(raw, indent=1)) + b"\n")


def _long_list(rows: list[Any]) -> None:
    """The same document slice by slice: a hundred thousand accounts never stand in memory as one text."""
    import msgspec

    for start in range(0, len(rows), _SLICE):
        part = msgspec.json.encode(rows[start : start + _SLICE])
        _write((b"[" if start == 0 else b",") + part[1:-1])
    _write(b"]\n")


def with_detail(words: str, detail: str) -> str:
    """``words`` and behind them ``detail`` in the brackets of the language."""
    from ui.i18n import translate

    return translate("cli", "{words} ({detail})").format(words=words, detail=detail)


def line(text: str) -> None:
    """One line for a person; control characters that came with somebody's data cannot drive the terminal."""
    _write((harmless(text) + "\n").encode(sys.stdout.encoding or "utf-8", "replace"))


def value(text: str) -> None:
    """A value that was asked for by itself (a password): as it is, so that a pipe gets what was stored."""
    _write((text + "\n").encode("utf-8"))


def aside(text: str) -> None:
    """A sentence beside the answer, on standard error."""
    print(harmless(text), file=sys.stderr)  # noqa: T201


def table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Drawn by rich on a terminal; tab-separated otherwise, which other programs read best."""
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        drawn = Table(box=None, header_style="bold", pad_edge=False)
        for place, header in enumerate(headers):
            # What a thing is called stands first and is never broken; the rest makes room on a narrow terminal.
            drawn.add_column(header, no_wrap=place < 2)
        for row in rows:
            drawn.add_row(*(Text(harmless(cell)) for cell in row))
        Console().print(drawn)
        return
    for row in (headers, *rows):
        line("\t".join(" ".join(cell.split()) for cell in row))


def pairs(rows: Sequence[tuple[str, str | None]]) -> None:
    """``label: value`` lines, aligned; what is empty is left out."""
    kept = [(label, text) for label, text in rows if text]
    left = max((width(label) for label, _ in kept), default=0)
    for label, text in kept:
        line(f"{label}{' ' * (left - width(label))}  {text}")


def width(text: str) -> int:
    """Columns on a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def harmless(text: str) -> str:
    """Line ends stay; escape sequences and direction overrides from imported data do not."""
    return "".join(
        c if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cf", "Cs") else "\N{REPLACEMENT CHARACTER}"
        for c in text
    )


def _write(data: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def close_quietly() -> None:
    """The reader went away: give Python nothing to complain about when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
