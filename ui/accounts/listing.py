"""A vault's accounts as the page shows them: searched, filtered, counted, in order. No Qt: it is built on the worker.

Everything that looks at every row happens here, in slices, so that the window goes on drawing meanwhile.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from vault.pinyin import folded
from vault.search import SearchIndex, build_index
from vault.strength import WEAK_BELOW
from vault.views import AccountRow

MARK, NAME, BRAND, LOGIN, RESPONSIBLE, STRENGTH, URGENCY = range(7)
STATES = ("overdue", "due", "exposed", "circulated", "weak", "review")
SCAN_ROOTS = frozenset({"wechat_person", "sim", "personal_profile"})

_CHIP_WEAK_BELOW = 2  # only 很弱 and 弱 wear the chip; the filter counts what the check-up counts
_SOON_DAYS = 7
_SLICE = 4000


def opens_by_person(row: AccountRow) -> bool:
    """There is no password to copy: a person who may log in has to let one in."""
    return row.root_of_trust in SCAN_ROOTS and not row.has_password


def states_of(row: AccountRow) -> tuple[str, ...]:
    """Which of the ``STATES`` a row is in: what the filters on the left count."""
    if row.state == "retired":
        return ()
    found = []
    if row.rotation_state in ("overdue", "refused"):
        found.append("overdue")
    if row.rotation_state in ("due", "due_soon"):
        found.append("due")
    if row.exposed:
        found.append("exposed")
    if row.circulated:
        found.append("circulated")
    if row.strength is not None and row.strength < WEAK_BELOW:
        found.append("weak")
    if row.review_state in ("due_soon", "due", "overdue"):
        found.append("review")
    return tuple(found)


def urgency(row: AccountRow, soon: str) -> int:
    """The rank of the most urgent chip that a row wears: the smaller, the sooner somebody has to act.

    ``soon`` is the last day that counts as due, as an ISO date.
    """
    if row.state == "stolen":
        return 0
    rank = {"refused": 10, "overdue": 11, "due": 40, "in_progress": 50, "unknown": 85}.get(row.rotation_state, 99)
    if row.rotation_due_at is not None and rank == 99 and row.rotation_state != "not_applicable":
        rank = 41 if row.rotation_due_at[:10] <= soon else 90
    if row.review_due_at is not None and row.review_state != "not_applicable":
        late = {"overdue": 20, "due": 45}.get(row.review_state, 46 if row.review_due_at[:10] <= soon else 80)
        rank = min(rank, late)
    if row.exposed:
        rank = min(rank, 30)
    if row.strength is not None and row.strength < _CHIP_WEAK_BELOW:
        rank = min(rank, 60)
    if row.circulated:
        rank = min(rank, 70)
    return rank if rank < 99 else {"frozen": 94, "suspended": 95, "retired": 96}.get(row.state, 99)


def by_sound(text: str) -> bytes:
    """A key that sorts Chinese by pinyin: GB 18030 keeps its everyday characters in that order."""
    return folded(text).encode("gb18030", "replace")


def _keys(rows: Sequence[AccountRow], column: int, today: date) -> list[Any]:
    if column == URGENCY:
        soon = (today + timedelta(days=_SOON_DAYS)).isoformat()
        return [
            (urgency(row, soon), min(row.rotation_due_at or "9", row.review_due_at or "9"), by_sound(row.name))
            for row in rows
        ]
    return list(map(_KEYS[column], rows))


_KEYS: dict[int, Callable[[AccountRow], Any]] = {
    MARK: lambda row: (by_sound(row.platform_name), by_sound(row.name)),
    NAME: lambda row: by_sound(row.name),
    BRAND: lambda row: (by_sound(row.brand), by_sound(row.name)),
    LOGIN: lambda row: (not row.login, folded(row.login)),
    RESPONSIBLE: lambda row: (not row.responsible, by_sound(row.responsible), by_sound(row.name)),
    STRENGTH: lambda row: (9 if row.strength is None else row.strength, by_sound(row.name)),
}


def order_of(rows: Sequence[AccountRow], column: int, *, today: date, descending: bool = False) -> list[int]:
    """Positions of ``rows`` sorted by ``column``.

    Sorted in slices first: one long sort would hold the window. The last one finds them in order and only merges.
    """
    keys = _keys(rows, column, today)
    order: list[int] = []
    for start in range(0, len(rows), _SLICE):
        order += sorted(range(start, min(start + _SLICE, len(rows))), key=keys.__getitem__)
    order.sort(key=keys.__getitem__)
    if descending:
        order.reverse()
    return order


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What the column on the left lets through. ``only`` is a list of accounts that another page sent."""

    scope: str = "all"  # all, mine, core
    state: str = ""
    brands: frozenset[str] = frozenset()
    platforms: frozenset[str] = frozenset()
    only: frozenset[str] | None = None

    def count(self) -> int:
        """How many conditions are set, for the button of a narrow window."""
        held = (self.scope != "all", self.state, self.brands, self.platforms, self.only is not None)
        return sum(map(bool, held))


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    scopes: Mapping[str, int] = field(default_factory=dict)
    states: Mapping[str, int] = field(default_factory=dict)
    brands: Mapping[str, int] = field(default_factory=dict)
    platforms: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Every account of the vault that the member may see, ready for the page. Holds rows, never a secret.

    A long list is shown before its index is there: ``searchable`` says whether it is.
    """

    rows: Sequence[AccountRow] = ()
    index: SearchIndex = field(default_factory=SearchIndex)
    order: Sequence[int] = ()
    states: Sequence[tuple[str, ...]] = ()
    counts: Counts = field(default_factory=Counts)
    me: str = ""
    today: date = date.min
    positions: Mapping[str, int] = field(default_factory=dict)

    @property
    def searchable(self) -> bool:
        return len(self.index) == len(self.rows)

    def indexed(self, aliases: Mapping[str, Sequence[str]], pause: Callable[[], None] = lambda: None) -> Listing:
        return replace(self, index=build_index(self.rows, aliases, pause=pause))

    def let_through(self, wanted: Filter) -> Sequence[int]:
        """Positions that pass ``wanted``, in the listing's order."""
        if wanted == Filter():
            return self.order
        rows, found = self.rows, self.order
        if wanted.only is not None:
            only = wanted.only
            found = [i for i in found if rows[i].id in only]
        if wanted.scope == "mine":
            found = [i for i in found if rows[i].responsible == self.me]
        elif wanted.scope == "core":
            found = [i for i in found if rows[i].tier == "core"]
        if wanted.state:
            states, state = self.states, wanted.state
            found = [i for i in found if state in states[i]]
        if wanted.brands:
            brands = wanted.brands
            found = [i for i in found if rows[i].brand in brands]
        if wanted.platforms:
            platforms = wanted.platforms
            found = [i for i in found if rows[i].platform in platforms]
        return found

    def sorted_by(self, column: int, *, descending: bool) -> Listing:
        return replace(self, order=order_of(self.rows, column, today=self.today, descending=descending))


def build_listing(
    rows: Sequence[AccountRow],
    *,
    me: str,
    today: date,
    column: int = URGENCY,
    descending: bool = False,
    pause: Callable[[], None] = lambda: None,
) -> Listing:
    """Everything but the index, which takes longest: ``indexed`` adds it."""
    # The index is built in the order that is shown: rows that are looked at together lie together in memory.
    rows = [rows[at] for at in order_of(rows, column, today=today, descending=descending)]
    states = [states_of(row) for row in rows]
    pause()
    return Listing(
        rows=rows,
        order=range(len(rows)),
        states=states,
        counts=_counted(rows, states, me),
        me=me,
        today=today,
        positions={row.id: at for at, row in enumerate(rows)},
    )


def _counted(rows: Sequence[AccountRow], states: Iterable[tuple[str, ...]], me: str) -> Counts:
    return Counts(
        scopes={
            "all": len(rows),
            "mine": sum(row.responsible == me for row in rows),
            "core": sum(row.tier == "core" for row in rows),
        },
        states=Counter(state for each in states for state in each),
        brands=Counter(row.brand for row in rows),
        platforms=Counter(row.platform for row in rows),
    )
