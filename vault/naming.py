"""Which account, brand, person, member or control point somebody means: id, unique id prefix, or exact name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from vault.errors import Ambiguous, NotFound

T = TypeVar("T")


def pick(kind: str, wanted: str, things: Iterable[T], *, id_of: Callable[[T], str], name_of: Callable[[T], str]) -> T:
    """Raises NotFound, Ambiguous (with the candidates)."""
    exact: list[T] = []
    prefixed: list[T] = []
    for thing in things:
        if id_of(thing) == wanted:
            return thing
        if name_of(thing) == wanted:
            exact.append(thing)
        elif wanted and id_of(thing).startswith(wanted):
            prefixed.append(thing)
    found = exact or prefixed
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFound(kind=kind, name=wanted)
    candidates = [{"id": id_of(thing), "name": name_of(thing)} for thing in found[:20]]
    raise Ambiguous(kind=kind, name=wanted, candidates=candidates)
