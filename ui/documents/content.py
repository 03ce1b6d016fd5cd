"""What stands in a printed document, as plain texts: the canonical form that its digest is of. No Qt."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

#: Joins emoji and asks for their coloured form: part of a name, and moves nothing about.
_HARMLESS_FORMAT: Final = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Label and value, one pair a line; a pair without a value is left out."""

    pairs: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Table:
    """``widths`` are shares of the page; ``nothing`` stands in its place where there is no row."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[float]
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """``data``: PNG, JPEG or another format that Qt reads."""

    caption: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign: what somebody signs as, and the name where it is known."""

    places: Sequence[tuple[str, str]]
    date: str
    signature: str


Block = Paragraph | Facts | Table | Picture | Signatures


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    blocks: Sequence[Block]


@dataclass(frozen=True, slots=True)
class Document:
    """``team`` and ``title`` make the title block, with ``facts`` under them."""

    kind: str
    team: str
    title: str
    facts: Sequence[tuple[str, str]]
    sections: Sequence[Section]
    accounts: Sequence[str] = ()


def plain(text: str) -> str:
    """As it is printed: nothing in it turns the direction of its neighbours or is there without being seen."""
    if text.isprintable():  # nothing of that kind is
        return text
    return "".join(_printed(one) for one in text.replace("\r\n", "\n").replace("\t", " "))


def _printed(one: str) -> str:
    category = unicodedata.category(one)
    unseen = category in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") and one != "\n" and one not in _HARMLESS_FORMAT
    return "\N{REPLACEMENT CHARACTER}" if unseen else one


def canonical(document: Document) -> bytes:
    """Every printed text in its order, as JSON with sorted keys; a picture by the SHA-256 of its bytes."""
    form = {
        "kind": document.kind,
        "team": plain(document.team),
        "title": plain(document.title),
        "facts": _texts(document.facts),
        "sections": [
            {"heading": plain(section.heading), "blocks": [_form(block) for block in section.blocks]}
            for section in document.sections
        ],
    }
    return msgspec.json.encode(form, order="sorted")


def _form(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph():
            return {"text": plain(block.text)}
        case Facts():
            return {"facts": _texts([pair for pair in block.pairs if pair[1]])}
        case Table():
            return {"head": _row(block.head), "rows": _texts(block.rows), **_nothing(block)}
        case Picture():
            return {"caption": plain(block.caption), "picture": hashlib.sha256(block.data).hexdigest()}
        case Signatures():
            return {"places": _texts(block.places), "date": plain(block.date), "signature": plain(block.signature)}


def _nothing(table: Table) -> dict[str, str]:
    return {} if table.rows else {"nothing": plain(table.nothing)}


def _texts(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    return [_row(row) for row in rows]


def _row(cells: Sequence[str]) -> list[str]:
    return [plain(cell) for cell in cells]


def grouped(digest: str) -> str:
    """A digest in fours, as a person compares it."""
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))
