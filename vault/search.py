"""Finding accounts as one types: name, platform, brand, login, responsible; Chinese also by pinyin and initials.

Every row becomes two short strings, so that a keystroke is one pass of Python's own substring search (C speed)
over the rows that the keystroke before had left: one as it is written, and one of Latin letters only, with
pinyin and initials in it, which takes a byte a character and is all that a Latin query looks at. What many
rows share (platform, brand, responsible) is searched once per combination, not once per row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from vault.pinyin import folded, readings, segmentations
from vault.views import AccountRow

Aliases = Mapping[str, Sequence[str]]

_FIELD: Final = "\x1f"
# A syllable is stored with a capital first letter and the others moved out of ASCII (but not out of Latin-1),
# so that "an" does not find every shan and lan, and a lower-case query never meets a spelt-out syllable.
_REST: Final = str.maketrans({chr(ord("a") + i): chr(0xC0 + i) for i in range(26)})
_ANY_REST: Final = "[\xc0-\xd9]*"


def _spelt(syllable: str) -> str:
    return syllable[0].upper() + syllable[1:].translate(_REST)


class _Speller:
    """Turns text into what it may be found by; remembers every character's spelling."""

    def __init__(self, pinyin: bool) -> None:
        self._pinyin = pinyin
        self._spellings: dict[str, tuple[tuple[str, str], ...]] = {}
        self.syllables: set[str] = set()

    def latin(self, low: str) -> str:
        """What stands in Latin letters, then the pinyin of the rest."""
        if low.isascii():
            return low
        written = "".join(c if c.isascii() else _FIELD for c in low).strip(_FIELD)
        if not self._pinyin:
            return written
        return _FIELD.join(filter(None, (written, self._phonetic(low))))

    def _phonetic(self, low: str) -> str:
        parts = [self._of(c) for c in low]
        variants = [[p[0] for p in parts]]
        for at, part in enumerate(parts):
            if len(part) > 1 and len(variants) < 4:  # a name with more than three ambiguous characters is rare
                variants.append([*variants[0][:at], part[1], *variants[0][at + 1 :]])
        return _FIELD.join(
            _FIELD.join(("".join(full for full, _ in v), "".join(first for _, first in v))) for v in variants
        )

    def _of(self, character: str) -> tuple[tuple[str, str], ...]:
        spellings = self._spellings.get(character)
        if spellings is None:
            found = readings(character)
            self.syllables.update(found)
            spellings = tuple((_spelt(s), s[0]) for s in found) or (
                (character, character) if character.isascii() else (_FIELD, _FIELD),
            )
            self._spellings[character] = spellings
        return spellings


class _Texts:
    """The same rows in one of their two forms."""

    def __init__(self) -> None:
        self.own: list[str] = []
        self.shared: list[str] = []  # one for each combination


class SearchIndex:
    """Rows ready to be searched; positions are those of the list that it was built from."""

    def __init__(self, *, pinyin: bool = True) -> None:
        self._speller = _Speller(pinyin)
        self._written, self._latin = _Texts(), _Texts()
        self._combination: list[int] = []
        self._combinations: dict[tuple[str, str, str, str], int] = {}

    def __len__(self) -> int:
        return len(self._combination)

    def add(self, rows: Iterable[AccountRow], aliases: Aliases) -> None:
        latin = self._speller.latin
        for row in rows:
            key = (row.platform, row.platform_name, row.brand, row.responsible)
            combination = self._combinations.get(key)
            if combination is None:
                combination = self._combinations[key] = len(self._combinations)
                words = [folded(word) for word in (*key, *aliases.get(row.platform, ()))]
                self._written.shared.append(_FIELD.join(words))
                self._latin.shared.append(_FIELD.join(map(latin, words)))
            name, login = folded(row.name), folded(row.login)
            self._written.own.append(f"{name}{_FIELD}{login}")
            self._latin.own.append(f"{latin(name)}{_FIELD}{latin(login)}")
            self._combination.append(combination)

    def matching(self, query: str, among: Iterable[int]) -> list[int]:
        """Those positions of ``among`` that hold every word of ``query``, in the order they came."""
        found = list(among)
        for word in folded(query).split():
            found = self._with_word(word, found) or self._with_mixed(word, found)
        return found

    def _needles(self, word: str) -> list[str]:
        """The word itself (which also finds initials), then its readings as syllables.

        One letter alone needs none: a syllable begins with its initial.
        """
        if len(word) == 1 or not (word.isascii() and word.isalpha()):
            return [word]
        return [word, *("".join(map(_spelt, s)) for s in segmentations(word, self._speller.syllables))]

    def _with_mixed(self, word: str, among: list[int]) -> list[int]:
        """For ``beihdy``: some syllables spelt out, others by their initial. Only asked when nothing else was found."""
        if len(word) < 3 or not (word.isascii() and word.isalpha()):
            return []
        found, own, combination = _mixed(word).search, self._latin.own, self._combination
        hit = [found(key) is not None for key in self._latin.shared]
        return [i for i in among if hit[combination[i]] or found(own[i])]

    def _with_word(self, word: str, among: list[int]) -> list[int]:
        texts = self._latin if word.isascii() else self._written
        needles = self._needles(word)
        hit = [any(n in key for n in needles) for key in texts.shared]
        if all(hit):
            return among
        # A comprehension with "in" beats map, compress and filter here: this line is the whole cost of a keystroke.
        own, combination, one = texts.own, self._combination, needles[0]
        shared = any(hit)
        if len(needles) == 1 and not shared:
            return [i for i in among if one in own[i]]
        if len(needles) == 1:
            return [i for i in among if hit[combination[i]] or one in own[i]]
        if len(needles) == 2:
            two = needles[1]
            return [i for i in among if hit[combination[i]] or one in (key := own[i]) or two in key]
        return [i for i in among if hit[combination[i]] or any(n in own[i] for n in needles)]


def _mixed(word: str) -> re.Pattern[str]:
    """Each letter goes on with its syllable or begins the next one."""
    rest = (f"(?:{c.translate(_REST)}|{_ANY_REST}{c.upper()})" for c in word[1:])
    return re.compile(word[0].upper() + "".join(rest))


def build_index(
    rows: Sequence[AccountRow],
    aliases: Aliases,
    *,
    pinyin: bool = True,
    slice_rows: int = 100,
    pause: Callable[[], None] = lambda: None,
) -> SearchIndex:
    """An index over ``rows``; ``pause`` is called between slices so that another thread gets its turn."""
    index = SearchIndex(pinyin=pinyin)
    for start in range(0, len(rows), slice_rows):
        index.add(rows[start : start + slice_rows], aliases)
        pause()
    return index


def search(rows: Sequence[AccountRow], query: str, aliases: Aliases) -> list[AccountRow]:
    """Those of ``rows`` that hold every word of ``query``: the search for a caller that asks once."""
    if not query.strip():
        return list(rows)
    typed = folded(query)
    index = build_index(rows, aliases, pinyin=any("a" <= c <= "z" for c in typed))
    return [rows[i] for i in index.matching(query, range(len(rows)))]


class Narrowing:
    """A search that goes on: every keystroke looks only at what the one before had left; deleting one is free."""

    def __init__(self, index: SearchIndex, order: Sequence[int]) -> None:
        self._index = index
        self._steps: list[tuple[str, Sequence[int]]] = [("", order)]

    def find(self, query: str) -> Sequence[int]:
        query = folded(query).strip()
        while not query.startswith(self._steps[-1][0]):
            self._steps.pop()
        if query != self._steps[-1][0]:
            self._steps.append((query, self._index.matching(query, self._steps[-1][1])))
        return self._steps[-1][1]

    def steps(self) -> Iterator[tuple[str, int]]:
        """What is remembered, as (query, number of matches), the whole list first."""
        return ((query, len(found)) for query, found in self._steps)
