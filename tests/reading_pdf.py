"""What a reader of a PDF gets: the text of every page, and the file that lies in it."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def texts(path: Path) -> list[str]:
    """Page by page; a font may have one glyph for two characters, so compatible ones count as the same."""
    from PySide6.QtPdf import QPdfDocument

    pdf = QPdfDocument()
    assert pdf.load(str(path)) == QPdfDocument.Error.None_
    found = [pdf.getAllText(page).text() for page in range(pdf.pageCount())]
    pdf.close()
    return [squeezed(text) for text in found]


#: Radicals that share a glyph with a character of their own, and have no compatible form by name.
_RADICALS = str.maketrans("⻓⻔⻋⻅⻆⻉⻘⻚⻛⻜⻝⻢⻥⻩⻮⻰⼾", "长门车见角贝青页风飞食马鱼黄齿龙户")


def squeezed(text: str) -> str:
    """Without spaces and line ends, which are the layout's."""
    return "".join(unicodedata.normalize("NFKC", text.translate(_RADICALS)).split())


def attached(path: Path) -> bytes:
    """The one file that lies in it."""
    raw = path.read_bytes()
    (number,) = re.findall(rb"/EF <</F (\d+) 0 R>>", raw)
    stream = raw.partition(b"\n" + number + b" 0 obj\n")[2].partition(b"stream\n")[2]
    return zlib.decompressobj().decompress(stream)


def printed(form: Any) -> Iterator[str]:
    """Every text of a document's canonical form that a reader must find on its pages."""
    if isinstance(form, str):
        yield form
    elif isinstance(form, list):
        for one in form:
            yield from printed(one)
    elif isinstance(form, dict):
        for key, one in form.items():
            if key not in ("kind", "picture"):  # a word for programs; a picture is seen, not read
                yield from printed(one)
