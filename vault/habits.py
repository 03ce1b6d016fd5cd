"""What zxcvbn does not know: pinyin, personal numbers, years, and a known word with a number stuck to it.

Each finding is a match in zxcvbn's own form that brings its number of guesses along, so that zxcvbn weighs
it against everything else. The numbers are estimates of how far down an attacker's list such a thing stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from vault.words import habit_ranks, syllables

Match = dict[str, Any]

_LONGEST_SYLLABLE = 6
# By the number of syllables. Two or three are most names and words; the full 405 ** n is never needed to guess them.
_PINYIN_GUESSES = {2: 5_000, 3: 100_000, 4: 5_000_000}
_MORE_SYLLABLE = 150

_YEAR = re.compile(r"(?:19[4-9]\d|20[0-4]\d)")
_YEARS = 60
_PHONE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
_ID_CARD = re.compile(r"(?<!\d)\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)")
_QQ = re.compile(r"(?<!\d)[1-9]\d{4,10}(?!\d)")
_PERSONAL = 10_000_000  # all phone and QQ numbers stand in lists, and whoever knows the person knows theirs

_SIGNS = r"[@#!._\-*&+~$%^?=/]"
_AFTER = re.compile(rf"({_SIGNS}{{0,2}})(\d{{1,8}})(?!\d)|({_SIGNS})")
_BEFORE = re.compile(rf"(?<!\d)(\d{{1,8}})({_SIGNS}{{0,2}})$")
_END = re.compile(rf"{_SIGNS}{{1,3}}$")
_SIGN_GUESSES = 5  # nearly always @, !, #, . or _
_STEPS = "01234567890 9876543210"


def number_guesses(digits: str) -> int:
    """How many numbers one tries before ``digits``: years, lucky numbers, dates and runs come early."""
    every = int(10 ** len(digits))
    rank = habit_ranks().get(digits)
    if rank is not None:
        return min(every, max(rank, 10))
    if len(set(digits)) == 1:
        return 10 * len(digits)
    if digits in _STEPS:
        return 20
    if _YEAR.fullmatch(digits):
        return _YEARS
    if _is_date(digits):
        return min(every, 366 * (_YEARS if len(digits) > 4 else 1))
    return every


def _is_date(digits: str) -> bool:
    if len(digits) not in (4, 6, 8) or (len(digits) == 8 and not _YEAR.fullmatch(digits[:4])):
        return False
    return 1 <= int(digits[-4:-2]) <= 12 and 1 <= int(digits[-2:]) <= 31


def matches(password: str) -> list[Match]:
    """Pinyin, years and personal numbers in ``password``."""
    found = list(_pinyin(password.lower(), password))
    found += [_match("year", password, m.start(), m.end(), _YEARS) for m in _YEAR.finditer(password)]
    for pattern in (_PHONE, _ID_CARD, _QQ):
        for m in pattern.finditer(password):
            guesses = min(int(10 ** len(m.group())), _PERSONAL)
            found.append(_match("personal_number", password, m.start(), m.end(), guesses))
    return found


def _pinyin(low: str, password: str) -> Iterable[Match]:
    """Every stretch of two or more whole syllables, with the fewest syllables that spell it."""
    from zxcvbn.scoring import uppercase_variations

    known = syllables()
    for start in range(len(low)):
        fewest = {start: 0}
        for at in range(start, len(low)):
            if at not in fewest:
                continue
            for end in range(at + 1, min(at + _LONGEST_SYLLABLE, len(low)) + 1):
                if low[at:end] in known:
                    fewest[end] = min(fewest.get(end, 99), fewest[at] + 1)
        for end, count in fewest.items():
            if count >= 2 and end - start >= 2 * count:  # single vowels make pinyin of any letters
                guesses = _PINYIN_GUESSES.get(count) or _PINYIN_GUESSES[4] * _MORE_SYLLABLE ** (count - 4)
                match = _match("pinyin", password, start, end, guesses)
                match["guesses"] = guesses * int(uppercase_variations(match))
                yield match


def with_numbers(password: str, bases: Iterable[Match]) -> list[Match]:
    """The ``bases`` (guesses known) once more with what people stick to a word: ``…@``, ``…2024``, ``…@888!``.

    zxcvbn takes each piece for a decision of its own and so counts ``brand@2024`` as three; it is one habit.
    """
    best: dict[tuple[int, int], Match] = {}
    for base in bases:
        start, end, guesses = base["i"], base["j"] + 1, int(base["guesses"])
        ends = [(end, 1), *_tails(password, end)]
        starts = [(start, 1), *_heads(password, start)]
        for first, before in starts:
            for last, after in ends:
                total = max(guesses, 10) * before * after
                if before * after > 1 and ((first, last) not in best or best[first, last]["guesses"] > total):
                    best[first, last] = _match("with_number", password, first, last, max(total, 50)) | {"base": base}
    return list(best.values())


def _tails(password: str, at: int) -> list[tuple[int, int]]:
    """Where an appendage of the piece that ends at ``at`` may end, with its guesses."""
    after = _AFTER.match(password, at)
    if after is None:
        return []
    signs, digits, _ = after.groups()
    cost = 2 * _SIGN_GUESSES ** len(signs) * number_guesses(digits) if digits else _SIGN_GUESSES
    tails = [(after.end(), cost)]
    end = _END.match(password, after.end() if digits else at)
    if end is not None:
        tails.append((end.end(), (cost if digits else 1) * _SIGN_GUESSES ** len(end.group())))
    return tails


def _heads(password: str, at: int) -> list[tuple[int, int]]:
    before = _BEFORE.search(password[:at])
    if before is None:
        return []
    digits, signs = before.groups()
    return [(before.start(), 2 * number_guesses(digits) * _SIGN_GUESSES ** len(signs))]


def _match(pattern: str, password: str, start: int, end: int, guesses: int) -> Match:
    return {"pattern": pattern, "token": password[start:end], "i": start, "j": end - 1, "guesses": guesses}
