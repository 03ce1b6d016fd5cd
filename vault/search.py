"""Finding accounts as one types: name, platform, brand, login, responsible; Chinese also by pinyin and initials.

Every row becomes one string that holds what it may be found by, so that a keystroke is one pass of
Python's own substring search (C speed) over the rows that the keystroke before had left. What many
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
# A syllable is stored with a capital first letter and the others moved out of the Latin range (Ⓐ-block),
# so that "an" does not find every shan and lan, and a lower-case query never meets a spelt-out syllable.
_REST: Final = str.maketrans({chr(ord("a") + i): chr(0x24D0 + i) for i in range(26)})


def _spelt(syllable: str) -> str:
    return syllable[0].upper() + syllable[1:].translate(_REST)


class _Speller:
    """Turns text into what it may be found by; remembers every character's spelling."""

    def __init__(self, pinyin: bool) -> None:
        self._pinyin = pinyin
        self._spellings: dict[str, tuple[tuple[str, str], ...]] = {}
        self.syllables: set[str] = set()

    def key(self, text: str) -> str:
        low = folded(text)
        if not self._pinyin or low.isascii():
            return low
        return low + _FIELD + self._phonetic(low)

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
            spellings = tuple((_spelt(s), s[0]) for s in found) or ((character, character),)
            self._spellings[character] = spellings
        return spellings


class SearchIndex:
    """Rows ready to be searched; positions are those of the list that it was built from."""

    def __init__(self, *, pinyin: bool = True) -> None:
        self._speller = _Speller(pinyin)
        self._own: list[str] = []
        self._shared: list[int] = []
        self._shared_keys: list[str] = []
        self._shared_ids: dict[tuple[str, str, str, str], int] = {}

    def __len__(self) -> int:
        return len(self._own)

    def add(self, rows: Iterable[AccountRow], aliases: Aliases) -> None:
        key = self._speller.key
        for row in rows:
            combination = (row.platform, row.platform_name, row.brand, row.responsible)
            shared = self._shared_ids.get(combination)
            if shared is None:
                words = (row.platform_name, *aliases.get(row.platform, ()), row.brand, row.responsible)
                shared = self._shared_ids[combination] = len(self._shared_keys)
                self._shared_keys.append(_FIELD.join([row.platform, *map(key, words)]))
            self._own.append(key(row.name) + _FIELD + folded(row.login))
            self._shared.append(shared)

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
        found = _mixed(word).search
        hit = {i for i, key in enumerate(self._shared_keys) if found(key)}
        own, shared = self._own, self._shared
        return [i for i in among if shared[i] in hit or found(own[i])]

    def _with_word(self, word: str, among: list[int]) -> list[int]:
        needles = self._needles(word)
        hit = {i for i, key in enumerate(self._shared_keys) if any(n in key for n in needles)}
        own, shared = self._own, self._shared
        if len(hit) == len(self._shared_keys):
            return among
        if len(needles) == 1:
            # The likeliest case gets the shortest expression: this line is the whole cost of a keystroke.
            if not hit:
                return [i for i in among if word in own[i]]
            return [i for i in among if shared[i] in hit or word in own[i]]
        if len(needles) == 2:
            spelt = needles[1]
            return [i for i in among if shared[i] in hit or word in (key := own[i]) or spelt in key]
        if len(needles) == 3:
            one, two = needles[1:]
            return [i for i in among if shared[i] in hit or word in (key := own[i]) or one in key or two in key]
        return [i for i in among if shared[i] in hit or any(n in own[i] for n in needles)]


def _mixed(word: str) -> re.Pattern[str]:
    """Each letter goes on with its syllable or begins the next one."""
    rest = (f"(?:{c.translate(_REST)}|[\u24d0-\u24e9]*{c.upper()})" for c in word[1:])
    return re.compile(word[0].upper() + "".join(rest))


def build_index(
    rows: Sequence[AccountRow],
    aliases: Aliases,
    *,
    pinyin: bool = True,
    slice_rows: int = 2000,
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
