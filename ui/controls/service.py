"""What the control graph and its lists ask of the vault, on the worker; the views know this class and no session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.controls.placing import Scene, Wanted, cluster, place
from vault.controls.graph import ControlGraph, Node
from vault.views import PersonRow

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.controls.links import LinkRow
    from vault.session import Session


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that the views show. ``editable``: ids of what this member may change."""

    graph: ControlGraph = field(default_factory=lambda: ControlGraph([], []))
    whole: Scene = field(default_factory=Scene)
    by_brand: Scene = field(default_factory=Scene)
    persons: dict[str, PersonRow] = field(default_factory=dict)
    links: tuple[LinkRow, ...] = ()
    editable: frozenset[str] = frozenset()
    may_add: bool = False

    def node(self, wanted: str) -> Node | None:
        """Also of a person who holds nothing and is named nowhere, whom the graph leaves out."""
        found = self.graph.nodes.get(wanted)
        row = self.persons.get(wanted)
        if found is None and row is not None:
            return Node(row.id, "person", row.name, about=row.contact)
        return found

    @property
    def brands(self) -> list[str]:
        return sorted({node.brand for node in self.graph.nodes.values() if node.brand})


class ControlService:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def load(self, owner: QObject, wanted: Wanted, done: Callable[[Look], None]) -> None:
        session, breathe = self._desk.session, self._desk.background.breathe
        if session is not None:
            self._desk.run(owner, lambda: _look(session, wanted, breathe), done=done)

    def place(
        self, owner: QObject, graph: ControlGraph, wanted: Wanted, done: Callable[[tuple[Scene, Scene]], None]
    ) -> None:
        self._desk.run(owner, lambda: _placed(graph, wanted), done=done)


def _placed(graph: ControlGraph, wanted: Wanted) -> tuple[Scene, Scene]:
    whole = place(graph, wanted)
    return whole, cluster(graph, whole)


def _look(session: Session, wanted: Wanted, breathe: Callable[[], None]) -> Look:
    from vault.access import may_somewhere
    from vault.controls.graph import graph
    from vault.controls.links import list_links
    from vault.persons import list_persons

    made = graph(session, pause=breathe)
    persons = {row.id: row for row in list_persons(session)}
    breathe()
    may_add = session.may("edit_accounts") or may_somewhere(session, "edit_accounts")
    controls, accounts = session.state.controls, session.state.accounts
    editable = {one for one in made.nodes if one in accounts and session.may("edit_accounts", account=one)}
    brands = {brand for brand in session.state.brands if session.may("edit_accounts", brand=brand)}
    editable |= {one for one in made.nodes if one in controls and controls[one].brand in brands}
    editable |= {*persons} if may_add else set()
    breathe()
    whole, by_brand = _placed(made, wanted)
    return Look(made, whole, by_brand, persons, tuple(list_links(session)), frozenset(editable), may_add)
