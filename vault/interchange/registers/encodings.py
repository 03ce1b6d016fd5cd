"""Finding out in which encoding a text file was written, by what would make sense of it."""

from __future__ import annotations

import codecs
import re

from vault.errors import BadInput
from vault.interchange.registers.headers import count_known_words

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY = ("gb18030", "big5hkscs", "cp1252")
_SAMPLE = 1 << 16
# Lead bytes of the common characters: level 1 of GB 2312, the frequent part of Big5.
_COMMON = {
    "gb18030": re.compile(rb"[\xb0-\xd7\xa1-\xa3][\xa1-\xfe]"),
    "big5hkscs": re.compile(rb"[\xa4-\xc6\xa1][\x40-\x7e\xa1-\xfe]"),
}
_WORDS = re.compile(r"[^\s,;|，；]{1,20}")


def decode_text(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16, UTF-32, GB 18030 (with GBK), Big5 or Windows-1252.

    Raises BadInput (not_text).
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if data[:_SAMPLE].count(0) * 20 > len(data[:_SAMPLE]):
        return _strict(data, _utf16_without_mark(data))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # One stray byte in a long UTF-8 file is damage, not another encoding.
        if _mostly_utf8(data, error.start):
            return data.decode("utf-8", errors="replace")
    return _strict(data, max(_LEGACY, key=lambda encoding: _sense(data[:_SAMPLE], encoding)))


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if len(data) - error.end < 4:  # a file cut off in the middle of its last character
            return data.decode(encoding, errors="replace")
        raise BadInput(reason="not_text") from None


def _utf16_without_mark(data: bytes) -> str:
    """Text in UTF-16 has its zeros on one side: the side of the high bytes of ASCII."""
    sample = data[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or min(even, odd) * 4 > max(even, odd):
        raise BadInput(reason="not_text")
    return "utf-16-le" if odd > even else "utf-16-be"


def _mostly_utf8(data: bytes, start: int) -> bool:
    """Whether much valid multi-byte UTF-8 stands before and after the first bad byte."""
    sample = data[:_SAMPLE]
    text = sample.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    wide = sum(1 for char in text if char > "\u07ff") - bad
    return start > 0 and wide > 20 * bad


def _sense(sample: bytes, encoding: str) -> float:
    """How much sense a sample makes: words that registers use count most, then common characters."""
    text = sample.decode(encoding, errors="replace")
    bad = text.count("\ufffd")
    words = count_known_words(_WORDS.findall(text[:4000]))
    high = sum(1 for byte in sample if byte > 127) or 1
    common = 2 * len(_COMMON[encoding].findall(sample)) / high if encoding in _COMMON else 0.2
    return words * 2 + common - bad * 5 / high
