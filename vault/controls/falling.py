"""What falls if something goes: everything that links lead to from it, and how hard each is hit. Pure, no vault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec

#: How hard a thing is hit, the worst first: nobody gets in any more; whoever has the lost thing gets in by it;
#: it goes on, with somebody or something less.
EFFECTS: Final = ("locked", "reset", "touched")


class Link(msgspec.Struct, frozen=True, gc=False):
    """If ``source`` goes, ``target`` is hit as ``effect`` says, by what ``kind`` names."""

    source: str
    target: str
    kind: str
    effect: str


class Fallen(msgspec.Struct, frozen=True, gc=False):
    """How hard something is hit, and by which links, the first one first."""

    effect: str
    path: tuple[Link, ...]


def outgoing_of(links: Iterable[Link]) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = {}
    for link in links:
        found.setdefault(link.source, []).append(link)
    return found


def fall(outgoing: Mapping[str, Sequence[Link]], starts: Sequence[str]) -> dict[str, Fallen]:
    """Everything that links lead to from ``starts``, in any number of steps; the starts themselves are not in it.

    A way is as hard as its weakest link, and of several ways the hardest counts; of equals one that is found first
    by walking in width.
    """
    found: dict[str, Fallen] = {}
    reached = dict.fromkeys(starts)
    for rank, effect in enumerate(EFFECTS):
        allowed = EFFECTS[: rank + 1]
        waiting = list(reached)
        while waiting:
            following: list[str] = []
            for source in waiting:
                before = found[source].path if source in found else ()
                for link in outgoing.get(source, ()):
                    if link.effect in allowed and link.target not in reached:
                        reached[link.target] = None
                        found[link.target] = Fallen(effect, (*before, link))
                        following.append(link.target)
            waiting = following
    return found
