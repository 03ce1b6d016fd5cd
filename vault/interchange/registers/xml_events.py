"""XML as a stream of events, without document types, entities or anything fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.parsers import expat

from vault.errors import BadInput

Attributes = dict[str, str]


def _no_document_type(*_: object) -> int:
    raise BadInput(reason="damaged")  # no spreadsheet has one: entity bombs and external entities both start here


def parse(
    chunks: Iterable[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    """Call back for every element and text, names without their prefix. Raises BadInput (damaged)."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 1 << 16

    def root(name: str, attributes: Attributes) -> None:
        # Most writers use no prefix; then the handlers are called directly, which halves the time of a large sheet.
        plain = ":" not in name
        parser.StartElementHandler = start if plain else lambda name, found: start(name.rpartition(":")[2], found)
        parser.EndElementHandler = end if plain else lambda name: end(name.rpartition(":")[2])
        start(name.rpartition(":")[2], attributes)

    parser.StartElementHandler = root
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _no_document_type
    parser.EntityDeclHandler = _no_document_type
    parser.ExternalEntityRefHandler = _no_document_type
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise BadInput(reason="damaged") from None
