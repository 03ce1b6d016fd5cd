"""The control graph under keys and mouse: walking it, looking nearer and from far away, selecting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.controls.geometry import ZOOMS, geometry
from ui.controls.lighting import Light
from ui.controls.placing import ACCOUNTS, CLUSTER, PEOPLE, POINTS, Scene, Spot
from ui.controls.surface import GraphSurface
from ui.kit import tips
from vault.platforms import Platform

_MANY = 300  # accounts; more than these are shown by brand at first


class GraphCanvas(GraphSurface):
    """moved(id): another box is the current one. chosen(id): selected, or nothing any more (empty).

    opened(id): Enter or a double click on what is selected. zoomed(): by another factor now.
    """

    moved = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)
    zoomed = Signal()

    def __init__(self, platform_of: Callable[[str], Platform | None], parent: QWidget | None = None) -> None:
        super().__init__(platform_of, parent)
        self.setObjectName("control_graph")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._under = ""
        self.tip_of: Callable[[Spot], str] = lambda spot: spot.label

    # what is shown

    def show_scene(self, whole: Scene, by_brand: Scene, *, anew: bool = False) -> None:
        """``anew``: choose the zoom for its size; otherwise stay where one is."""
        self._whole, self._by_brand = whole, by_brand
        if anew:
            self._zoom = ZOOMS[0] if len(whole.columns[ACCOUNTS]) > _MANY else 1.0
        if self.current not in self.scene.spots:
            self.current = ""
        if self.hasFocus():
            self._take_first()
        self._resized()
        self.zoomed.emit()

    def set_zoom(self, zoom: float, *, keep: QPoint | None = None) -> None:
        """``keep``: what stands there stays there."""
        before = self.geometry_now()
        point = keep or self.viewport().rect().center()
        anchor = self._at_row(point, before)
        was_clustered, stands_for = before.clustered, self.current
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        after = self.geometry_now()
        if after.clustered != was_clustered:
            anchor = self._cross(after.clustered, stands_for, anchor)
        self._resized()
        top = (after.rect(Spot("", 0, anchor, "", "")).y()) * after.scale
        self.verticalScrollBar().setValue(round(top - point.y()))
        self.zoomed.emit()

    def step(self, by: int) -> None:
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self._zoom))
        self.set_zoom(ZOOMS[min(max(nearest + by, 0), len(ZOOMS) - 1)])

    def fit(self) -> None:
        """The largest of the zooms at which all of it is in sight; by brand where none is."""
        for zoom in reversed([zoom for zoom in ZOOMS if zoom <= 1]):
            tried = geometry(self.viewport().width(), zoom)
            scene = self._by_brand if tried.clustered else self._whole
            if tried.size(scene.rows)[1] <= self.viewport().height() or zoom == ZOOMS[0]:
                self.set_zoom(zoom)
                return

    def go_to(self, spot_id: str, *, middle: bool = False) -> None:
        """Make it the current one and bring it into sight; a node inside a cluster is looked at from near."""
        if spot_id not in self.scene.spots and spot_id in self._whole.spots:
            self._zoom = 1.0
            self._resized()
            self.zoomed.emit()
        spot = self.scene.spots.get(spot_id)
        if spot is None:
            return
        self.current = spot_id
        self._into_sight(spot, middle=middle)
        self.viewport().update()
        self.moved.emit(spot_id)
        self._tell_screen_reader()

    def clear(self) -> None:
        self._whole, self._by_brand = Scene(), Scene()
        self.light, self.current, self.found = Light(), "", frozenset()
        self.setAccessibleDescription("")
        self.viewport().setToolTip("")
        self._under = ""
        self._resized()

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        page = max(1, int(self.viewport().height() / (self.geometry_now().row * self.geometry_now().scale)) - 1)
        rows = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -(10**6),
            Qt.Key.Key_End: 10**6,
        }
        if control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.step(-1 if key == Qt.Key.Key_Minus else 1)
        elif control and key == Qt.Key.Key_0:
            self.fit()
        elif key in rows:
            self._walk(rows[Qt.Key(key)])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._cross_columns(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape and self.light.start:
            self.chosen.emit("")
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the columns, then on to what follows: a graph must not hold whoever has no mouse."""
        columns = [column for column in (PEOPLE, POINTS, ACCOUNTS) if self.scene.columns[column]]
        spot = self.scene.spots.get(self.current)
        if self.hasFocus() and spot is not None:
            later = columns[columns.index(spot.column) + 1 :] if forward else columns[: columns.index(spot.column)]
            if later:
                self._cross_columns(1 if forward else -1)
                return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        spot = self.spot_at(event.position().toPoint())
        if spot is None:
            self.chosen.emit("")
            return
        self.current = spot.id
        self.moved.emit(spot.id)
        self._choose(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        if spot is not None and spot.kind != CLUSTER:
            self.opened.emit(spot.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = 1.1 if event.angleDelta().y() > 0 else 1 / 1.1
            self.set_zoom(self._zoom * factor, keep=event.position().toPoint())
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        under = spot.id if spot is not None else ""
        if under != self._under:
            self._under = under
            self.viewport().setToolTip(tips.plain(self.tip_of(spot)) if spot is not None else "")

    def focusInEvent(self, event: QEvent) -> None:
        self._take_first()
        self.viewport().update()
        self._tell_screen_reader()

    def focusOutEvent(self, event: QEvent) -> None:
        self.viewport().update()

    # moving about

    def _take_first(self) -> None:
        """Whoever comes by the keyboard stands on something."""
        if not self.current:
            first = next((spots[0].id for spots in self.scene.columns if spots), "")
            self.current = self.light.start if self.light.start in self.scene.spots else first

    def _walk(self, rows: int) -> None:
        spot = self.scene.spots.get(self.current)
        if spot is None:
            return
        column = self.scene.columns[spot.column]
        self.go_to(column[min(max(column.index(spot) + rows, 0), len(column) - 1)].id)

    def _cross_columns(self, by: int) -> None:
        """To what it is linked to on that side, the nearest first; else to what stands beside it."""
        spot = self.scene.spots.get(self.current)
        if spot is None:
            return
        side = [
            self.scene.spots[one]
            for one in self.scene.neighbours(spot.id)
            if (self.scene.spots[one].column - spot.column) * by > 0
        ]
        column = spot.column + by
        found = min(side, key=lambda one: (abs(one.column - spot.column), abs(one.y - spot.y)), default=None)
        while found is None and 0 <= column <= ACCOUNTS:
            found, column = self.scene.near(column, spot.y), column + by
        if found is not None:
            self.go_to(found.id)

    def _enter(self) -> None:
        spot = self.scene.spots.get(self.current)
        if spot is None:
            return
        if spot.kind != CLUSTER and self.light.start == spot.id:
            self.opened.emit(spot.id)
        else:
            self._choose(spot)

    def _choose(self, spot: Spot) -> None:
        """A cluster opens: its first member is looked at from near."""
        if spot.kind == CLUSTER:
            self._zoom = 1.0
            self._resized()
            self.zoomed.emit()
            self.go_to(min(spot.members, key=lambda one: self._whole.spots[one].y), middle=True)
        else:
            self.chosen.emit(spot.id)

    def _cross(self, clustered: bool, current: str, anchor: float) -> float:
        """Where to look after the graph went from near to by-brand, or back: at what the current one stands for."""
        if clustered:
            self.current = self._by_brand.cluster_of.get(current, "")
        else:
            cluster = self._by_brand.spots.get(current) or self._by_brand.near(ACCOUNTS, anchor)
            inside = cluster.members if cluster is not None else ()
            self.current = min(inside, key=lambda one: self._whole.spots[one].y, default="")
        spot = self.scene.spots.get(self.current)
        return spot.y if spot is not None else 0

    def _into_sight(self, spot: Spot, *, middle: bool) -> None:
        box, room, bar = self.place_of(spot.id), self.viewport().height(), self.verticalScrollBar()
        if middle and not (box.top() >= 0 and box.bottom() <= room):
            bar.setValue(bar.value() + box.center().y() - room // 2)
        elif box.top() < 8:
            bar.setValue(bar.value() + box.top() - 8)
        elif box.bottom() > room - 8:
            bar.setValue(bar.value() + box.bottom() - room + 8)
        across, width = self.horizontalScrollBar(), self.viewport().width()
        if box.left() < 0 or box.right() > width:
            across.setValue(across.value() + (box.left() - 8 if box.left() < 0 else box.right() - width + 8))

    def _tell_screen_reader(self) -> None:
        spot = self.scene.spots.get(self.current)
        self.setAccessibleDescription(self.tip_of(spot) if spot is not None else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
