"""What is lit when something of the graph is selected: itself, what falls with it and how, and what stands behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ui.controls.placing import POINTS, Scene
from vault.controls.falling import EFFECTS, Fallen
from vault.controls.graph import ControlGraph

BEHIND = "behind"


@dataclass(slots=True)
class Light:
    """``effects`` by spot: how hard it is hit; ``lines``: by both ends, an effect or ``behind``."""

    start: str = ""
    effects: dict[str, str] = field(default_factory=dict)
    behind: frozenset[str] = frozenset()
    lines: dict[tuple[str, str], str] = field(default_factory=dict)
    #: What a link between two control points is called, by both ends.
    named: dict[tuple[str, str], str] = field(default_factory=dict)

    def is_dim(self, spot_id: str) -> bool:
        return bool(self.start) and not (spot_id == self.start or spot_id in self.effects or spot_id in self.behind)


def light(graph: ControlGraph, scene: Scene, start: str, falls: Mapping[str, Fallen]) -> Light:
    """For the spots of ``scene``; a cluster is hit as hard as the hardest hit of its members."""
    into = scene.cluster_of
    effects: dict[str, str] = {}
    lines: dict[tuple[str, str], str] = {}
    named: dict[tuple[str, str], str] = {}
    for one, fallen in falls.items():
        spot = into.get(one, one)
        if spot in scene.spots:
            effects[spot] = _worse(effects.get(spot), fallen.effect)
        last = fallen.path[-1]
        if not into and graph.nodes[last.source].column == graph.nodes[one].column == POINTS:
            named[last.source, one] = last.kind
        _draw(lines, into, last.source, last.target, BEHIND if last.kind == "holder" else fallen.effect)
    behind = {link.source for link in graph.incoming.get(start, ())}
    for source in behind:
        _draw(lines, into, source, start, BEHIND)
    at = into.get(start, start)
    effects.pop(at, None)
    return Light(at, effects, frozenset(into.get(one, one) for one in behind), lines, named)


def _draw(lines: dict[tuple[str, str], str], into: Mapping[str, str], source: str, target: str, how: str) -> None:
    ends = into.get(source, source), into.get(target, target)
    if ends[0] != ends[1]:
        before = lines.get(ends)
        lines[ends] = how if before in (None, BEHIND) else before if how == BEHIND else _worse(before, how)


def _worse(first: str | None, second: str) -> str:
    return second if first is None else min(first, second, key=EFFECTS.index)
