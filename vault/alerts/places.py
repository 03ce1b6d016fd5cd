"""Where an alert says that something happened: regions and cities that it names, found in one pass over its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from vault.words import place_lines

_BEFORE = 12
_WHERE = re.compile(r"(?:地点|地区|位置|归属地|属地|来自|在|于|location|place|near|from|in)\W{0,4}(?:中国)?$")

#: Where it usually was, for comparison, and not where it was this time.
_FORMER = re.compile(r"(?:常用|经常|通常|上次|上一次|以往|usual|last)[^，,。;；!\n]{0,8}$")


@dataclass(frozen=True, slots=True)
class Place:
    """``region`` and ``city`` by their Chinese names, whatever language named them; a city may be unknown."""

    region: str
    city: str = ""

    def within(self, other: Place) -> bool:
        """Whether this may be the same place: alerts name now the region alone, now the city too."""
        return self.region == other.region and (not self.city or not other.city or self.city == other.city)


@cache
def _known() -> dict[str, Place]:
    found: dict[str, Place] = {}
    for line in place_lines():
        region, _, cities = line.partition(":")
        chinese, _, english = region.strip().partition(" ")
        found[chinese] = Place(chinese)
        if english:
            found[english.casefold()] = Place(chinese)
        for city in filter(None, (one.strip() for one in cities.split(","))):
            name, _, other = city.partition(" ")
            found.setdefault(name, Place(chinese, name))
            if other:
                found.setdefault(other.casefold(), Place(chinese, name))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    """Longest names first; a name in Latin letters stands as a word of its own."""
    chinese = sorted((name for name in _known() if not name.isascii() and name[0] > "⺀"), key=len, reverse=True)
    latin = sorted((name for name in _known() if name not in set(chinese)), key=len, reverse=True)
    # A street named after a town is not in it.
    streets = "(?!(?:[东西南北中])?(?:路|街|大道))"
    return re.compile(
        f"(?:{'|'.join(map(re.escape, chinese))}){streets}|(?<![a-z])(?:{'|'.join(map(re.escape, latin))})(?![a-z])"
    )


def find_places(text: str) -> list[Place]:
    """In the order in which they are named, a city with its region as one. Where words such as 地点 or "from" stand
    before one, only such places are told: shops and brands bear names of towns, too."""
    text = text.casefold()
    named = _pattern().finditer(text)
    matches = [one for one in named if not _FORMER.search(text, max(0, one.start() - _BEFORE), one.start())]
    marked = [one for one in matches if _WHERE.search(text, max(0, one.start() - _BEFORE), one.start())]
    found: list[Place] = []
    for match in matches:
        place = _known()[match.group()]
        if marked and match not in marked and not (found and found[-1].within(place)):
            continue
        if found and found[-1].within(place):
            found[-1] = place if place.city else found[-1]
        elif place not in found:
            found.append(place)
    return found
