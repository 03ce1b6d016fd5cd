"""The control graph and its lists: bar above, picture or table, and at the right what was selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.accounts.switch import GRAPH, LIST, PEOPLE, POINTS
from ui.controls.acting import ControlActs
from ui.controls.advice import OPEN
from ui.controls.bars import ControlBar, GraphFoot
from ui.controls.canvas import GraphCanvas
from ui.controls.heads import ColumnHeads
from ui.controls.lighting import Light, light
from ui.controls.lists import ListView, PeopleList, PointsList, fits
from ui.controls.pane import ControlPane
from ui.controls.placing import CLUSTER, Scene, Spot, Wanted
from ui.controls.service import ControlService, Look
from ui.controls.words import sentence
from ui.desk import Desk
from ui.kit.card import Line
from ui.kit.empty import EmptyState
from ui.team.rows import RowsTable
from vault.platforms import Platform

_L = TypeVar("_L", bound=ListView)


class ControlArea(QWidget):
    """left(): back to the list of accounts. account_asked(id): that one in the list. accounts_asked(ids)."""

    left = Signal()
    account_asked = Signal(str)
    accounts_asked = Signal(object)

    def __init__(
        self, desk: Desk, platform_of: Callable[[str], Platform | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("control_area")
        self._desk, self._service = desk, ControlService(desk)
        self.look = Look()
        self.view, self._typed, self._around, self._selected = GRAPH, "", "", ""
        self._stale, self._anew, self._to_sight = True, True, False
        self.bar, self.foot = ControlBar(), GraphFoot()
        self.canvas = GraphCanvas(platform_of)
        self.heads = ColumnHeads(self.canvas)
        self.canvas.tip_of = self._tip
        self._lists: dict[str, ListView] = {}  # made when first looked at: they cost as much as the rest
        self.empty = EmptyState("sitemap-outline")
        self.pane = ControlPane(platform_of)
        self.acts = ControlActs(desk, self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        picture = QWidget()
        inside = QVBoxLayout(picture)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for part in (self.heads, self.canvas, self.foot):
            inside.addWidget(part, 1 if part is self.canvas else 0)
        self.centre = QStackedWidget()
        self._picture = picture
        for view in (picture, self.empty):
            self.centre.addWidget(view)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Line())
        column.addWidget(self.centre, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(column, 1)
        layout.addWidget(Line(Qt.Orientation.Vertical))
        layout.addWidget(self.pane)

    def _connect(self) -> None:
        bar, canvas, pane, foot = self.bar, self.canvas, self.pane, self.foot
        bar.filtered.connect(self._filter)
        bar.add_asked.connect(lambda: self.acts.add(self.view))
        bar.around.clicked.connect(lambda: self._show_around(""))
        bar.switch.asked.connect(lambda view: self.show_view(view))
        bar.search.searched.connect(self._search)
        bar.search.accepted.connect(self._next_found)
        bar.search.left.connect(self.canvas.setFocus)
        canvas.chosen.connect(self.select)
        canvas.moved.connect(self._name_keys)
        canvas.opened.connect(self._open)
        canvas.zoomed.connect(self._zoomed)
        foot.smaller.clicked.connect(lambda: canvas.step(-1))
        foot.larger.clicked.connect(lambda: canvas.step(1))
        foot.whole.clicked.connect(canvas.fit)
        pane.acted.connect(self._act)
        pane.listed.connect(self.accounts_asked)
        pane.around_asked.connect(self._show_around)
        pane.link_asked.connect(self.acts.link)
        pane.chosen.connect(self._go)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.bar.search.setFocus)

    @property
    def points(self) -> PointsList:
        return self._list(POINTS, PointsList)

    @property
    def people(self) -> PeopleList:
        return self._list(PEOPLE, PeopleList)

    def _list(self, view: str, make: Callable[[], _L]) -> _L:
        if view not in self._lists:
            made = self._lists[view] = make()
            made.table.chosen.connect(self._row_chosen)
            made.table.acted.connect(self.acts.edit)
            self.centre.addWidget(made)
        return cast("_L", self._lists[view])

    # what is shown

    def show_view(self, view: str, node: str = "") -> None:
        if node:
            self._selected, self._to_sight = node, True
        if view == LIST:
            self.bar.switch.show_view(self.view)
            self.left.emit()
            return
        self.view = view
        self._show_state()
        if self._stale:
            self.reload()
        else:
            self._fill_lists()
            self._select_wanted()
        (self.canvas if view == GRAPH else self._table()).setFocus()

    def reload(self) -> None:
        self._stale = False
        self._service.load(self, self._wanted(), self._take)

    def mark_stale(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def clear(self) -> None:
        """Locked: nothing that was inside stays in a widget."""
        self._stale, self._anew, self._selected, self._around = True, True, "", ""
        self.look = Look()
        self.bar.search.clear()
        self.bar.kinds.clear()
        self.bar.show_brands(())
        self.bar.around.hide()
        self.canvas.clear()
        self.pane.clear()
        for view in self._lists.values():
            view.table.set_rows([])

    def select(self, node_id: str) -> None:
        """Show what falls with it; empty for nothing."""
        node = self.look.node(node_id)
        self._selected = node.id if node is not None else ""
        falls = self.look.graph.falls(node.id) if node is not None else {}
        self.pane.show_node(self.look, node, falls)
        self._light()
        self._name_keys()

    def retranslate(self) -> None:
        self.canvas.setAccessibleName(self.tr("Control graph"))
        self.pane.setAccessibleName(self.tr("What was selected"))
        self.heads.update()
        self._show_state()
        self._fill_lists()
        self._zoomed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pane.setFixedWidth(420 if self.window().width() >= 1600 else 340)

    def _take(self, look: Look) -> None:
        self.look = look
        self.bar.show_brands(look.brands)
        self._show_scenes((look.whole, look.by_brand))
        self._fill_lists()
        self._select_wanted()

    def _select_wanted(self) -> None:
        if self._to_sight and self.view == GRAPH:
            self.canvas.go_to(self._selected, middle=True)
        self._to_sight = False
        self.select(self._selected)

    def _show_scenes(self, scenes: tuple[Scene, Scene]) -> None:
        self.canvas.show_scene(*scenes, anew=self._anew)
        self._anew = False
        self._light()
        self._search(self._typed)
        self._show_state()

    def _show_state(self) -> None:
        nothing = self.view == GRAPH and not self._stale and not self.look.graph.nodes
        self.centre.setCurrentWidget(self.empty if nothing else self._shown())
        words = self.tr("People, phones, mailboxes and accounts stand here once there is an account")
        self.empty.set("sitemap-outline", words)
        self.bar.show_view(self.view, may_add=self.look.may_add)

    def _fill_lists(self) -> None:
        if self.view == POINTS:
            brand, kinds = str(self.bar.brand.currentData() or ""), self.bar.kinds
            self.points.fill(
                self.look,
                lambda node: (not kinds or node.kind in kinds) and (not brand or node.brand == brand),
                self._typed,
            )
        elif self.view == PEOPLE:
            self.people.fill(self.look, self._typed)
        if self.view != GRAPH:
            self._take_row()

    def _take_row(self) -> None:
        """What is selected in the graph is so in the list; else its first row, that the pane is not empty."""
        table = self._table()
        table.choose(self._selected)
        if not table.current_id() and table.rows.rows:
            table.choose(table.rows.rows[0].id)

    def _light(self) -> None:
        shown = self._selected in self.look.graph.nodes
        lit = light(self.look.graph, self.canvas.scene, self._selected, self.pane.falls) if shown else Light()
        self.canvas.show_light(lit)

    def _table(self) -> RowsTable:
        return self.points.table if self.view == POINTS else self.people.table

    def _shown(self) -> QWidget:
        return {POINTS: lambda: self.points, PEOPLE: lambda: self.people}.get(self.view, lambda: self._picture)()

    # filters and search

    def _wanted(self) -> Wanted:
        brand = str(self.bar.brand.currentData() or "")
        return Wanted(brand, frozenset(self.bar.kinds), self._around)

    def _filter(self) -> None:
        self._fill_lists()
        self._service.place(self, self.look.graph, self._wanted(), self._show_scenes)

    def _show_around(self, node_id: str) -> None:
        self._around = node_id
        self.bar.around.setVisible(bool(node_id))
        self.bar.retranslate()
        self._anew = True
        self._filter()

    def _search(self, typed: str) -> None:
        self._typed = typed
        self._fill_lists()
        spots = self.canvas.scene.spots.values() if typed.strip() else ()
        by_sound = len(self.canvas.scene.spots) <= 500
        nodes = self.look.graph.nodes
        found = []
        for spot in spots:
            words = [nodes[one].label for one in spot.members] if spot.kind == CLUSTER else [spot.label]
            if fits(words, typed, by_sound=by_sound and spot.kind != CLUSTER):
                found.append(spot.id)
        self.canvas.show_found(frozenset(found))

    def _next_found(self) -> None:
        """In the order of the columns, from the top; again from the first after the last."""
        if self.view != GRAPH:
            self._table().setFocus()
            return
        found = [one for one in self.canvas.scene.spots if one in self.canvas.found]
        if found:
            at = found.index(self.canvas.current) + 1 if self.canvas.current in found else 0
            self.canvas.go_to(found[at % len(found)], middle=True)
            self.select(self.canvas.current)

    # what is done

    def _row_chosen(self, row_id: str) -> None:
        if self.sender() is self._table():
            self.select(row_id)

    def _go(self, node_id: str) -> None:
        if self.view == GRAPH:
            self.canvas.go_to(node_id, middle=True)
        self.select(node_id)

    def _open(self, node_id: str) -> None:
        node = self.look.node(node_id)
        if node is not None:
            self.account_asked.emit(node.id) if node.kind == "account" else self.acts.edit(node.id)

    def _act(self, action: str, node_id: str) -> None:
        if action == OPEN:
            self.account_asked.emit(node_id)
        else:
            self.acts.carry_out(action, node_id, self.pane.falls)

    # words

    def _name_keys(self, _: str = "") -> None:
        self.foot.show_keys(opens=bool(self._selected) and self.canvas.current == self._selected)

    def _zoomed(self) -> None:
        self.foot.show_zoom(self.canvas.zoom, clustered=self.canvas.geometry_now().clustered)
        self._light()

    def _tip(self, spot: Spot) -> str:
        node = self.look.graph.nodes.get(spot.id)
        if node is None:
            return self.tr("{brand}: %n, Enter looks closer", None, len(spot.members)).format(brand=spot.label)
        return sentence(self.look.graph, node, self.look.graph.falls(node.id))
