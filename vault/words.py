"""The program's own word data: pinyin syllables, Chinese password habits, the words of pass phrases, places."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "words"


def _lines(name: str) -> list[str]:
    text = (_FOLDER / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def habit_ranks() -> dict[str, int]:
    """Each habit with its rank, the most usual first."""
    words = dict.fromkeys(" ".join(_lines("habits.txt")).split())
    return {word: rank for rank, word in enumerate(words, 1)}


@cache
def syllables() -> frozenset[str]:
    """Every pinyin syllable without tone, as typed."""
    found: set[str] = set()
    for line in _lines("pinyin.txt"):
        initial, finals = line.split(":")
        found.update(initial.strip("-") + final for final in finals.split())
    return frozenset(found)


@cache
def passphrase_words() -> tuple[str, ...]:
    """4,096 different words: every pair of the 64 syllables, so that one word carries 12 bits exactly."""
    parts = " ".join(_lines("passphrase.txt")).split()
    return tuple(first + second for first in parts for second in parts)


@cache
def place_lines() -> tuple[str, ...]:
    """Regions and countries with their cities, a line each, as ``vault.alerts.places`` reads them."""
    return tuple(_lines("places.txt"))
