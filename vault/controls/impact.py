"""Which accounts go with something: this phone is lost, this person leaves, this login is taken over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from vault.controls.editing import find_control
from vault.controls.falling import Fallen, Link
from vault.controls.graph import ControlGraph, Node, graph
from vault.errors import NotFound
from vault.naming import pick
from vault.persons import find_person
from vault.session import Session


class Impact(msgspec.Struct, frozen=True):
    """An account that goes with something. ``effect``: locked, reset or touched.

    ``via`` says by what, as stable words: every way that ends at a person or control point, a comma between; the
    steps of one way with `` > `` between.
    """

    id: str
    name: str
    via: str
    effect: str


def impact(session: Session, wanted: str) -> list[Impact]:
    """Which accounts fall with a control point, a person or another account, in any number of steps.

    A person goes before a control point of the same name (an imported WeChat identity is called like its holder) and
    takes it along; an account comes last.

    Raises NotFound, Ambiguous.
    """
    made = graph(session)
    starts = _starts(session, made, wanted)
    fallen = made.falls(*starts)
    return [
        Impact(node.id, node.label, ",".join(ways(made, fallen, starts, node)), fallen[node.id].effect)
        for node in made.nodes.values()
        if node.kind == "account" and node.id in fallen
    ]


def _starts(session: Session, made: ControlGraph, wanted: str) -> list[str]:
    state = session.state
    controls = [one.id for one in state.controls.values() if wanted in (one.id, one.label)]
    if any(wanted in (one.id, one.name) for one in state.persons.values()):
        return [find_person(state, wanted).id, *controls]
    if len(controls) > 1 and wanted not in state.controls:
        return [find_control(state, wanted).id]  # raises: one label, several control points
    if controls:
        return controls
    for kind, find in (("control", find_control), ("person", find_person)):
        try:
            return [find(state, wanted).id]
        except NotFound:
            assert kind  # tried as the other, too
    accounts = [node for node in made.nodes.values() if node.kind == "account"]
    try:
        return [pick("account", wanted, accounts, id_of=lambda one: one.id, name_of=lambda one: one.label).id]
    except NotFound:
        raise NotFound(kind="person", name=wanted) from None


def ways(made: ControlGraph, fallen: Mapping[str, Fallen], starts: Sequence[str], node: Node) -> list[str]:
    """Every way that ends at a person or control point; else the one that leads through another account."""
    found = list(_direct(made, fallen, starts, node))
    return list(dict.fromkeys(found)) or [_words(made, fallen[node.id].path)]


def _direct(made: ControlGraph, fallen: Mapping[str, Fallen], starts: Sequence[str], node: Node) -> Iterator[str]:
    for link in made.incoming.get(node.id, ()):
        if made.nodes[link.source].kind == "account":
            continue
        before = fallen[link.source].path if link.source in fallen else ()
        through_itself = any(step.source == node.id for step in before)
        if (before or link.source in starts) and not through_itself:
            yield _words(made, (*before, link))


def _words(made: ControlGraph, path: Sequence[Link]) -> str:
    return " > ".join(word for link in path if (word := _step(made, link)))


def _step(made: ControlGraph, link: Link) -> str:
    source = made.nodes[link.source]
    if source.kind == "person":
        return "" if link.kind == "holder" else link.kind
    return f"{link.kind if source.kind == 'account' else source.kind} {source.label}"
