"""Phone numbers and mailboxes out of cells, in one form each."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from vault.interchange.registers.grid import Value, as_text

_LONGEST = 500  # characters of a cell; the patterns below are not made for more
_EXPONENT = re.compile(r"\d(?:\.(\d+))?e\+?(\d{1,2})$")
_TAIL = re.compile(r"^\+?\d{7,15}\.0+$")
_CANDIDATE = re.compile(r"(?<![\dA-Za-z])(?:\+|00)?\d[\d\-—–. ()]{5,20}\d(?![\dA-Za-z])")
_MASKED = re.compile(r"1\d{2}[*xX]{3,6}\d{2,4}")
_SPLIT = re.compile(r"[、，,/／;；|\n]+|\s+(?:和|或)\s+")
_EMAIL = re.compile(r"[A-Za-z0-9._%+'\-]{1,64}@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.[A-Za-z\-0-9]{2,}")


@dataclass(frozen=True, slots=True, repr=False)
class Phones:
    """Numbers as digits (``+`` in front of foreign ones), the words that stood beside them, and a problem code."""

    numbers: tuple[str, ...]
    words: str = ""
    trouble: str = ""


def read_phones(value: Value) -> Phones:
    if isinstance(value, float) and abs(value) >= 1e15:
        return Phones((), "", "bad_phone")
    text = unicodedata.normalize("NFKC", as_text(value)).strip()
    if not text:
        return Phones(())
    if len(text) > _LONGEST:
        return Phones((), "", "bad_phone")
    if match := _EXPONENT.fullmatch(text.casefold()):
        return _from_exponent(text, match)
    if _TAIL.match(text):
        text = text.partition(".")[0]
    if _MASKED.search(text):
        return Phones((), text, "phone_masked")
    numbers: list[str] = []
    rest = text
    for piece in _SPLIT.split(text):
        for match in _CANDIDATE.finditer(piece):
            number = normal_phone(match[0])
            if number:
                rest = rest.replace(match[0], " ")
                if number not in numbers:
                    numbers.append(number)
    words = re.sub(r"^[\s:：（()）\-、，,/;；|+]+|[\s:：（()）\-、，,/;；|+]+$", "", rest)
    if not numbers:
        return Phones((), text, "bad_phone")
    return Phones(tuple(numbers), words, "several_phones" if len(numbers) > 1 else "")


def _from_exponent(text: str, match: re.Match[str]) -> Phones:
    """1.99E+10: a number as a spreadsheet shows it in a narrow column; the digits that it left out are lost."""
    number = str(int(float(text)))
    kept = len(match[1] or "")
    return Phones((number,), "", "" if kept >= int(match[2]) else "phone_rounded")


def normal_phone(text: str) -> str:
    """Digits of a number, a Chinese one without its country code; "" for what has too few or too many."""
    plus = text.lstrip().startswith(("+", "00"))
    digits = re.sub(r"\D", "", text)
    if plus and digits.startswith("00"):
        digits = digits[2:]
    if len(digits) == 13 and digits.startswith("861"):
        return digits[2:]
    if not 7 <= len(digits) <= 15:
        return ""
    if plus:
        return digits[2:] if digits.startswith("86") else "+" + digits
    return digits


def read_emails(text: str) -> tuple[tuple[str, ...], str]:
    """Mailboxes in order, and a problem code: bad_email where there is none, several_emails for more than one."""
    folded = unicodedata.normalize("NFKC", text[: 2 * _LONGEST]).strip()
    found = list(dict.fromkeys(_EMAIL.findall(folded)))
    if not found:
        return (), "bad_email" if folded else ""
    return tuple(found), "several_emails" if len(found) > 1 else ""
