"""XML as a stream of events, without document types, entities or anything fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.parsers import expat  # noqa: S407 - document types are refused below, which is what defusedxml adds, at C speed

from vault.errors import BadInput

Attributes = dict[str, str]


def _no_document_type(*_: object) -> None:
    raise BadInput(reason="damaged")  # no spreadsheet has one: entity bombs and external entities both start here


def parse(
    chunks: Iterable[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    """Call back for every element and text, names without their prefix. Raises BadInput (damaged)."""
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    local: dict[str, str] = {}

    def begin(name: str, attributes: Attributes) -> None:
        short = local.get(name)
        if short is None:
            short = local[name] = name.rpartition("}")[2]
        start(short, attributes)

    def finish(name: str) -> None:
        end(local[name])

    parser.StartElementHandler = begin
    parser.EndElementHandler = finish
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
