"""One misuse raises one warning: a person's signs that belong together, and what has been dealt with of them.

Signs belong together that lie close in time, whatever their reasons, and those that repeat a reason of the last
warning. Warnings of one person follow each other and never overlap, so that times alone say which one somebody has
dealt with; what comes after that is another warning.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from vault.ledger.records import ClearedRecord
from vault.unusual.signs import DAY_MS, HOUR_MS, Sign, key_of

_NEAR_MS: Final = 12 * HOUR_MS
_SAME_MS: Final = 30 * DAY_MS


@dataclass(slots=True)
class Group:
    """``cleared`` is the entry that dealt with all of it, where one did."""

    member: str
    signs: list[Sign] = field(default_factory=list)
    cleared: ClearedRecord | None = None

    @property
    def id(self) -> str:
        """The same for ever, on every device: from the first sign alone."""
        digest = hashlib.blake2b(f"{self.member} {self.signs[0].reason} {self.signs[0].key}".encode(), digest_size=10)
        return base64.b32encode(digest.digest()).decode("ascii").lower()

    @property
    def at(self) -> int:
        return self.signs[0].at

    @property
    def until(self) -> int:
        return max(sign.until for sign in self.signs)

    @property
    def reasons(self) -> list[str]:
        return list(dict.fromkeys(sign.reason for sign in self.signs))

    def takes(self, sign: Sign, dealt: ClearedRecord | None) -> bool:
        if dealt is not None or self.cleared is not None:
            return dealt is self.cleared
        same = any(one.reason == sign.reason for one in self.signs)
        return sign.at - self.until <= (_SAME_MS if same else _NEAR_MS)


def group(member: str, signs: Iterable[Sign], cleared: Sequence[ClearedRecord]) -> list[Group]:
    """``cleared``: what was dealt with of this member. The oldest first."""
    parts = [part for sign in signs for part in _parts(sign, cleared)]
    groups: list[Group] = []
    for sign, dealt in sorted(parts, key=lambda one: (one[0].at, one[0].reason, one[0].key)):
        if not groups or not groups[-1].takes(sign, dealt):
            groups.append(Group(member, cleared=dealt))
        groups[-1].signs.append(sign)
    return groups


def _parts(sign: Sign, cleared: Sequence[ClearedRecord]) -> Iterator[tuple[Sign, ClearedRecord | None]]:
    """A sign that went on after somebody had dealt with it: what was known then, and what came after."""
    dealt = next((one for one in cleared if one.since <= sign.at <= one.until), None)
    after = [event for event in sign.events if event.at > dealt.until] if dealt is not None else []
    if not after or dealt is None:
        yield sign, dealt
        return
    before = [event for event in sign.events if event.at <= dealt.until]
    yield replace(sign, until=before[-1].at if before else sign.at, events=before), dealt
    rest = replace(sign, at=after[0].at, key=key_of(after[0]), events=after)
    yield from _parts(rest, [one for one in cleared if one is not dealt])
