"""The parts of an xlsx file that its sheets refer to: shared strings, and which styles show a number as a date."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from vault.errors import BadInput
from vault.interchange.registers.archive import Archive
from vault.interchange.registers.xml_events import Attributes, parse

_MAX_CHARACTERS = 64 << 20
_LONGEST_CODE = 255
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]', re.IGNORECASE)
_DATE_LETTERS = re.compile(r"[ymdhsYMDHS年月日时分秒]")
# Built-in formats; 27–36 and 50–58 are dates in Chinese and Japanese versions.
_DATE_IDS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])


def unescape(text: str) -> str:
    """``_x000D_`` and its like, by which spreadsheets write characters that XML has no room for."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


@dataclass(slots=True)
class Styles:
    """By style number: those that show dates, and those that pad with zeros (to how many digits)."""

    dates: set[int] = field(default_factory=set)
    zeros: dict[int, int] = field(default_factory=dict)


class _Strings:
    """Collects <si> texts, without the phonetic runs that say how a word is read."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self._pieces: list[str] = []
        self._in_text = False
        self._aside = False
        self._left = _MAX_CHARACTERS

    def start(self, name: str, _: Attributes) -> None:
        if name == "si":
            self._pieces = []
        elif name == "t":
            self._in_text = not self._aside
        elif name == "rPh":
            self._aside = True

    def end(self, name: str) -> None:
        if name == "si":
            self.strings.append(unescape("".join(self._pieces)))
        elif name == "t":
            self._in_text = False
        elif name == "rPh":
            self._aside = False

    def text(self, piece: str) -> None:
        if self._in_text:
            self._left -= len(piece)
            if self._left < 0:
                raise BadInput(reason="too_large")
            self._pieces.append(piece)


def read_strings(archive: Archive, part: str) -> list[str]:
    if part not in archive:
        return []
    strings = _Strings()
    parse(archive.chunks(part), strings.start, strings.end, strings.text)
    return strings.strings


def read_styles(archive: Archive, part: str) -> Styles:
    styles = Styles()
    if part not in archive:
        return styles
    codes: dict[str, str] = {}
    formats: list[str] = []
    inside = {"cellXfs": False}

    def start(name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")[:_LONGEST_CODE]
        elif name == "cellXfs":
            inside["cellXfs"] = True
        elif name == "xf" and inside["cellXfs"]:
            formats.append(attributes.get("numFmtId", "0"))

    def end(name: str) -> None:
        if name == "cellXfs":
            inside["cellXfs"] = False

    parse(archive.chunks(part), start, end, lambda _: None)
    for style, number in enumerate(formats):
        code = codes.get(number, "")
        if is_date_format(number, code):
            styles.dates.add(style)
        elif code and set(code) == {"0"}:
            styles.zeros[style] = len(code)
    return styles


def is_date_format(number: str, code: str) -> bool:
    if code:
        return _DATE_LETTERS.search(_QUOTED.sub("", code.split(";")[0])) is not None and "general" not in code.lower()
    return number.isdigit() and int(number) in _DATE_IDS
