"""What was issued, read back out of a PDF: the content that lies in the file beside its pages.

The digest is of that content. Whoever changed a figure on a page did not change it there, and sees here what it was;
whoever changed it there has another digest. No Qt.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from vault.errors import BadInput, NotFound

_MOST: Final = 64 << 20
_MOST_CONTENT: Final = 16 << 20
_ATTACHED: Final = re.compile(rb"/EF <</F (\d{1,9}) 0 R>>")


def content_in(path: Path) -> bytes:
    """Raises NotFound, BadInput (``unreadable_file``, ``no_content``)."""
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST + 1)
    except FileNotFoundError:
        raise NotFound(kind="file", name=str(path)) from None
    except OSError as trouble:
        raise BadInput(reason="unreadable_file", path=str(path), errno=trouble.errno or 0) from None
    found = _ATTACHED.findall(raw)
    if len(raw) > _MOST or len(found) != 1:
        raise BadInput(reason="no_content", field="document")
    body = raw.partition(b"\n" + found[0] + b" 0 obj\n")[2].partition(b"stream\n")[2]
    try:
        unpacked = zlib.decompressobj()
        content = unpacked.decompress(body, _MOST_CONTENT)
    except zlib.error:
        raise BadInput(reason="no_content", field="document") from None
    if not unpacked.eof:  # cut short, or more than any document holds
        raise BadInput(reason="no_content", field="document")
    return content


def lines_of(content: bytes) -> Iterator[str]:
    """Everything that was printed, line by line. Only for content that the record confirms."""
    form: dict[str, Any] = msgspec.json.decode(content)
    yield form["team"]
    yield form["title"]
    yield from ("  ".join(pair) for pair in form["facts"])
    for section in form["sections"]:
        yield ""
        yield section["heading"]
        for block in section["blocks"]:
            yield from _lines(block)


def _lines(block: dict[str, Any]) -> Iterator[str]:
    if "head" in block:
        yield from (" | ".join(" ".join(cell.split()) for cell in row) for row in [block["head"], *block["rows"]])
        if not block["rows"]:
            yield block["nothing"]
    elif "facts" in block:
        yield from ("  ".join(pair) for pair in block["facts"])
    elif "places" in block:
        yield from ("  ".join(part for part in place if part) for place in block["places"])
    elif "picture" in block:
        yield f"{block['caption']} (SHA-256 {block['picture']})"
    else:
        yield block["text"]
