"""Places of the control graph: the same for the same thing, at least a row apart, and by brand from far away."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ui.controls.lighting import BEHIND, light
from ui.controls.placing import ACCOUNTS, PEOPLE, POINTS, Wanted, cluster, place
from vault.controls.falling import EFFECTS, Link
from vault.controls.graph import ControlGraph, Node

_KINDS = ("person", "sim", "mailbox", "account")
_BRANDS = ("山岚", "北禾")


@st.composite
def graphs(draw: st.DrawFn) -> ControlGraph:
    count = draw(st.integers(0, 14))
    kinds = [draw(st.sampled_from(_KINDS)) for _ in range(count)]
    nodes = [
        Node(f"n{at}", kind, f"label {at % 5}", "" if kind == "person" else draw(st.sampled_from(_BRANDS)))
        for at, kind in enumerate(kinds)
    ]
    links = []
    for _ in range(draw(st.integers(0, 24)) if count else 0):
        ends = draw(st.sampled_from(nodes)), draw(st.sampled_from(nodes))
        if ends[0].column <= ends[1].column and ends[0].id != ends[1].id and ends[1].kind != "person":
            links.append(Link(ends[0].id, ends[1].id, "x", draw(st.sampled_from(EFFECTS))))
    return ControlGraph(nodes, links)


@given(graphs())
def test_everything_has_a_place_of_its_own_and_keeps_it(graph):
    scene = place(graph, Wanted())
    assert scene.spots.keys() == graph.nodes.keys()
    assert min((spot.y for spot in scene.spots.values()), default=0) == 0
    for column in scene.columns:
        assert all(later.y - earlier.y >= 0.999 for earlier, later in pairwise(column))
    again = place(ControlGraph(reversed(graph.nodes.values()), reversed(graph.links)), Wanted())
    assert {one: round(spot.y, 6) for one, spot in scene.spots.items()} == {
        one: round(spot.y, 6) for one, spot in again.spots.items()
    }


@given(graphs())
def test_from_far_away_every_thing_is_in_one_cluster_of_its_column(graph):
    scene = place(graph, Wanted())
    far = cluster(graph, scene)
    members = [one for spot in far.spots.values() for one in spot.members]
    assert sorted(members) == sorted(graph.nodes)
    for spot in far.spots.values():
        assert {graph.nodes[one].column for one in spot.members} == {spot.column}
        assert spot.column == PEOPLE or {graph.nodes[one].brand for one in spot.members} == {spot.label}


@given(graphs())
def test_what_is_lit_is_what_falls_from_near_and_from_far(graph):
    near = place(graph, Wanted())
    far = cluster(graph, near)
    for start in graph.nodes:
        falls = graph.falls(start)
        lit = light(graph, near, start, falls)
        assert lit.effects == {one: fallen.effect for one, fallen in falls.items()}
        dim = {one for one in near.spots if lit.is_dim(one)}
        assert dim == graph.nodes.keys() - {start} - falls.keys() - {
            link.source for link in graph.incoming.get(start, ())
        }
        lit_far = light(graph, far, start, falls)
        assert lit_far.effects.keys() == {far.cluster_of[one] for one in falls} - {far.cluster_of[start]}


def small() -> ControlGraph:
    nodes = [
        Node("p", "person", "行政卯"),
        Node("q", "person", "运营丁"),
        Node("s", "sim", "199****0001", "山岚", holder="p"),
        Node("d", "device", "手机", "北禾", holder="q"),
        Node("a", "account", "甲", "山岚"),
        Node("b", "account", "乙", "北禾"),
    ]
    links = [
        Link("p", "s", "holder", "locked"),
        Link("q", "d", "holder", "locked"),
        Link("s", "a", "sim", "locked"),
        Link("d", "b", "device", "reset"),
    ]
    return ControlGraph(nodes, links)


def test_filters_leave_what_is_wanted_and_who_stands_behind_it():
    graph = small()
    assert place(graph, Wanted(brand="山岚")).spots.keys() == {"p", "s", "a"}
    assert place(graph, Wanted(kinds=frozenset({"device"}))).spots.keys() == {"q", "d", "a", "b"}
    assert place(graph, Wanted(around="q")).spots.keys() == {"q", "d", "b"}
    assert place(graph, Wanted(around="gone")).spots == {}


def test_what_stands_behind_is_told_from_what_falls():
    graph = small()
    lit = light(graph, place(graph, Wanted()), "s", graph.falls("s"))
    assert lit.lines == {("s", "a"): "locked", ("p", "s"): BEHIND}
    assert lit.behind == {"p"}


def test_what_belongs_together_stands_side_by_side():
    scene = place(small(), Wanted())
    for left, right in (("p", "s"), ("s", "a"), ("q", "d"), ("d", "b")):
        assert abs(scene.spots[left].y - scene.spots[right].y) < 0.5
    assert [len(scene.columns[column]) for column in (PEOPLE, POINTS, ACCOUNTS)] == [2, 2, 2]
