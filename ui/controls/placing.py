"""Where everything of the control graph stands: three columns, always the same place for the same thing. No Qt.

Places are counted in rows, from the top; what a row is in pixels is the canvas's business. It runs on the worker.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from vault.controls.falling import Link
from vault.controls.graph import ControlGraph, Node

PEOPLE, POINTS, ACCOUNTS = range(3)
CLUSTER = "cluster"
#: Between the accounts of two brands, in rows.
_GAP = 0.4
#: Accounts are this far apart at most where there are more control points than accounts.
_APART = 1.6
_KIND_ORDER = ("sim", "wechat", "mailbox", "device", "real_name", "tool", "payment")


@dataclass(frozen=True, slots=True)
class Spot:
    """One box. A cluster stands for ``members``, whose ids it holds."""

    id: str
    column: int
    y: float
    kind: str
    label: str
    about: str = ""
    marks: tuple[str, ...] = ()
    brand: str = ""
    members: tuple[str, ...] = ()


@dataclass(slots=True)
class Scene:
    """``columns``: spots from the top; ``out`` and ``into``: the links of each by the other end's id, with effect."""

    columns: tuple[list[Spot], list[Spot], list[Spot]] = field(default_factory=lambda: ([], [], []))
    spots: dict[str, Spot] = field(default_factory=dict)
    out: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    into: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    #: Which cluster a node went into; empty where every node stands for itself.
    cluster_of: dict[str, str] = field(default_factory=dict)
    rows: float = 0
    _ys: tuple[list[float], list[float], list[float]] = field(default_factory=lambda: ([], [], []))

    def between(self, column: int, top: float, bottom: float) -> Sequence[Spot]:
        """What stands in these rows, with whatever reaches into them."""
        ys = self._ys[column]
        return self.columns[column][bisect_left(ys, top - 1) : bisect_right(ys, bottom)]

    def near(self, column: int, y: float) -> Spot | None:
        """What stands nearest to this height in the column."""
        spots = self.between(column, y - 2, y + 2) or self.columns[column]
        return min(spots, key=lambda spot: abs(spot.y - y), default=None)

    def neighbours(self, spot_id: str) -> list[str]:
        return [other for other, _ in (*self.out.get(spot_id, ()), *self.into.get(spot_id, ()))]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to show: one brand (empty: all), some kinds of control point (empty: all), what hangs together with one."""

    brand: str = ""
    kinds: frozenset[str] = frozenset()
    around: str = ""

    @property
    def is_everything(self) -> bool:
        return not (self.brand or self.kinds or self.around)


def place(graph: ControlGraph, wanted: Wanted) -> Scene:
    shown = _shown(graph, wanted)
    links = [link for link in graph.links if link.source in shown and link.target in shown]
    near: dict[str, list[str]] = {}
    for link in links:
        near.setdefault(link.source, []).append(link.target)
        near.setdefault(link.target, []).append(link.source)
    ys = _accounts(shown, near)
    points = [node for node in shown.values() if node.column == POINTS]
    ys |= _spread(points, _wished(points, near, ys))
    people = [node for node in shown.values() if node.column == PEOPLE]
    held = {one.id: [other for other in near.get(one.id, ()) if shown[other].column == POINTS] for one in people}
    ys |= _spread(people, _wished(people, {one: held[one] or near.get(one, ()) for one in held}, ys))
    top = min(ys.values(), default=0)
    spots = (
        Spot(one, node.column, ys[one] - top, node.kind, node.label, node.about, node.marks, node.brand)
        for one, node in shown.items()
    )
    return _scene(spots, ((link.source, link.target, link.effect) for link in links))


def cluster(graph: ControlGraph, scene: Scene) -> Scene:
    """The same by brand: who, by what, which accounts, with how many of each."""
    home = _homes(graph, scene)
    brands = sorted({*home.values()})
    members: dict[str, list[str]] = {}
    for spot in scene.spots.values():
        members.setdefault(f"{spot.column}:{home[spot.id]}", []).append(spot.id)
    cluster_of = {one: into for into, ones in members.items() for one in ones}
    spots = []
    for row, brand in enumerate(brands):
        for column in (PEOPLE, POINTS, ACCOUNTS):
            inside = members.get(f"{column}:{brand}")
            if inside:
                marks = {mark for one in inside for mark in scene.spots[one].marks}
                spots.append(
                    Spot(
                        f"{column}:{brand}",
                        column,
                        row * 1.6,
                        CLUSTER,
                        brand,
                        marks=tuple(sorted(marks & {"left", "leaver", "single"})),
                        brand=brand,
                        members=tuple(inside),
                    )
                )
    worst: dict[tuple[str, str], str] = {}
    for source, links in scene.out.items():
        for target, effect in links:
            pair = cluster_of[source], cluster_of[target]
            if pair[0] != pair[1]:
                worst[pair] = min(worst.get(pair, effect), effect, key=("locked", "reset", "touched").index)
    made = _scene(spots, ((source, target, effect) for (source, target), effect in worst.items()))
    made.cluster_of = cluster_of
    return made


def _shown(graph: ControlGraph, wanted: Wanted) -> dict[str, Node]:
    shown = {
        one: node
        for one, node in graph.nodes.items()
        if not (wanted.kinds and node.column == POINTS and node.kind not in wanted.kinds)
    }
    if wanted.brand:
        inside = {one for one, node in shown.items() if node.brand == wanted.brand}
        touching = {link.source for link in graph.links if link.target in inside}
        touching |= {link.source for link in graph.links if link.target in touching}
        shown = {one: node for one, node in shown.items() if one in inside or one in touching}
    if wanted.around:
        shown = {one: shown[one] for one in _around(graph, wanted.around) if one in shown}
    if not wanted.is_everything:
        tied = {end for link in graph.links if link.source in shown and link.target in shown for end in _ends(link)}
        shown = {one: node for one, node in shown.items() if node.column != PEOPLE or one in tied}
    return shown


def _ends(link: Link) -> tuple[str, str]:
    return link.source, link.target


def _around(graph: ControlGraph, start: str) -> dict[str, None]:
    """It, what falls with it, and what stands behind all of that, one step back."""
    falling = [start, *graph.falls(start)]
    behind = [link.source for one in falling for link in graph.incoming.get(one, ())]
    return dict.fromkeys((*falling, *behind)) if start in graph.nodes else {}


def _accounts(shown: Mapping[str, Node], near: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """By brand; in it, side by side what hangs on the same control point."""

    def first_point(one: str, *, further: bool = True) -> tuple[int, str]:
        others = [shown[other] for other in near.get(one, ())]
        found = [(_KIND_ORDER.index(node.kind), node.label) for node in others if node.column == POINTS]
        if not found and further:  # by what stands behind the account that it is linked to
            found = [first_point(node.id, further=False) for node in others if node.column == ACCOUNTS]
        return min(found, default=(len(_KIND_ORDER), ""))

    accounts = [node for node in shown.values() if node.column == ACCOUNTS]
    accounts.sort(key=lambda node: (node.brand, first_point(node.id), node.label, node.id))
    points = sum(node.column == POINTS for node in shown.values())
    apart = min(_APART, max(1.0, points / max(1, len(accounts))))  # so that what controls them stands beside them
    ys: dict[str, float] = {}
    y, brand = 0.0, None
    for node in accounts:
        if brand is not None and node.brand != brand:
            y += _GAP
        ys[node.id], brand = y, node.brand
        y += apart
    return ys


def _wished(nodes: Iterable[Node], near: Mapping[str, Sequence[str]], ys: Mapping[str, float]) -> dict[str, float]:
    """In the middle of what it is linked to; what is linked to nothing goes below everything."""
    lowest = max(ys.values(), default=0.0) + 1
    wished = {}
    for node in nodes:
        placed = [ys[other] for other in near.get(node.id, ()) if other in ys]
        wished[node.id] = sum(placed) / len(placed) if placed else lowest
    return wished


def _spread(nodes: Sequence[Node], wished: Mapping[str, float]) -> dict[str, float]:
    """At least a row apart and as near to the wished places as that allows: least squares, by pooling neighbours."""
    ordered = sorted(nodes, key=lambda node: (wished[node.id], node.label, node.id))
    blocks: list[tuple[float, int]] = []  # sum of (wish − rank) and count; a block's members stand side by side
    for rank, node in enumerate(ordered):
        total, count = wished[node.id] - rank, 1
        while blocks and blocks[-1][0] / blocks[-1][1] >= total / count:
            before = blocks.pop()
            total, count = total + before[0], count + before[1]
        blocks.append((total, count))
    shifts = [total / count for total, count in blocks for _ in range(count)]
    return {node.id: rank + shift for rank, (node, shift) in enumerate(zip(ordered, shifts, strict=True))}


def _homes(graph: ControlGraph, scene: Scene) -> dict[str, str]:
    """Everything's brand; a person's is that of most of what they are linked to."""
    homes = {}
    for spot in scene.spots.values():
        if spot.column != PEOPLE:
            homes[spot.id] = spot.brand
            continue
        counts: dict[str, int] = {}
        for other in scene.neighbours(spot.id):
            brand = graph.nodes[other].brand
            counts[brand] = counts.get(brand, 0) + 1
        homes[spot.id] = max(sorted(counts), key=lambda brand: counts[brand], default="")
    return homes


def _scene(spots: Iterable[Spot], links: Iterable[tuple[str, str, str]]) -> Scene:
    scene = Scene()
    for spot in sorted(spots, key=lambda spot: (spot.column, spot.y, spot.id)):
        scene.spots[spot.id] = spot
        scene.columns[spot.column].append(spot)
        scene._ys[spot.column].append(spot.y)
    for source, target, effect in links:
        scene.out.setdefault(source, []).append((target, effect))
        scene.into.setdefault(target, []).append((source, effect))
    scene.rows = max((spot.y for spot in scene.spots.values()), default=0) + 1
    return scene
