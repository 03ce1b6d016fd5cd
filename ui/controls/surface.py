"""The control graph as one painted surface: only what is in sight is drawn, however large a team is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.accounts.words import link_word
from ui.controls.geometry import Geometry, geometry
from ui.controls.lighting import Light
from ui.controls.painting import Brush, line_between, pen_of, state_of
from ui.controls.placing import ACCOUNTS, CLUSTER, PEOPLE, POINTS, Scene, Spot
from ui.kit import theme
from vault.platforms import Platform


class GraphSurface(QAbstractScrollArea):
    """Shows one of two scenes, everything or by brand, as the zoom wants it. placed(): columns may be elsewhere now."""

    placed = Signal()

    def __init__(self, platform_of: Callable[[str], Platform | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._brush = Brush(platform_of)
        self._whole, self._by_brand = Scene(), Scene()
        self._zoom = 1.0
        self.light = Light()
        self.current = ""
        self.found: frozenset[str] = frozenset()
        theme.notifier().changed.connect(self._dress)

    @property
    def scene(self) -> Scene:
        return self._by_brand if self.geometry_now().clustered else self._whole

    @property
    def zoom(self) -> float:
        return self._zoom

    def geometry_now(self) -> Geometry:
        return geometry(self.viewport().width(), self._zoom)

    def show_light(self, light: Light) -> None:
        self.light = light
        self.viewport().update()

    def show_found(self, found: frozenset[str]) -> None:
        self.found = found
        self.viewport().update()

    def spot_at(self, point: QPoint) -> Spot | None:
        now = self.geometry_now()
        inverse, usable = self._transform(now).inverted()
        place = inverse.map(point)
        row = now.row_at(place.y())
        near = (spot for column in range(3) for spot in self.scene.between(column, row - 1, row + 1))
        return next((spot for spot in near if usable and now.rect(spot).contains(place)), None)

    def place_of(self, spot_id: str) -> QRect:
        """Its box on the viewport."""
        now = self.geometry_now()
        return self._transform(now).mapRect(now.rect(self.scene.spots[spot_id]))

    def column_on_screen(self, number: int) -> tuple[int, int]:
        now = self.geometry_now()
        x, width = now.column(number)
        return round(self._transform(now).dx() + x * now.scale), round(width * now.scale)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("surface"))
        now, scene = self.geometry_now(), self.scene
        painter.setTransform(self._transform(now))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = list(self._in_sight(now, scene))
        self._paint_lines(painter, now, scene, {spot.id for spot in seen})
        for spot in seen:
            state = state_of(spot, self.light, self.current if self.hasFocus() else "", self.found)
            self._brush.box(painter, now.rect(spot), spot, state)
        painter.end()

    def _in_sight(self, now: Geometry, scene: Scene) -> Iterator[Spot]:
        top = self.verticalScrollBar().value() / now.scale
        bottom = top + self.viewport().height() / now.scale
        for column in (PEOPLE, POINTS, ACCOUNTS):
            yield from scene.between(column, now.row_at(top), now.row_at(bottom))

    def _paint_lines(self, painter: QPainter, now: Geometry, scene: Scene, seen: set[str]) -> None:
        """Unlit first. Of the lines that leave what is in sight, one a box, direction and kind is drawn."""
        lit: list[tuple[str, QRect, QRect, str]] = []
        leaving: set[tuple[str, bool, str]] = set()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen_of(""))
        for one in seen:
            for source, target in self._ends(scene, one):
                other = target if source == one else source
                how = self.light.lines.get((source, target), "")
                if other in seen and one != source:
                    continue  # drawn from its other end
                first, second = scene.spots[source], scene.spots[target]
                if not how and first.column == PEOPLE and second.column == ACCOUNTS and first.kind != CLUSTER:
                    continue  # who has a post on an account shows when either is selected
                if other not in seen:
                    key = (one, scene.spots[other].y > scene.spots[one].y, how)
                    if key in leaving:
                        continue
                    leaving.add(key)
                if how:
                    word = self.light.named.get((source, target), "")
                    lit.append((how, now.rect(first), now.rect(second), word))
                else:
                    painter.drawPath(line_between(now.rect(first), now.rect(second)))
        for how, start, end, word in sorted(lit, key=lambda line: line[0] == "locked"):
            painter.setPen(pen_of(how))
            painter.drawPath(line_between(start, end))
            if word:
                room = now.column(ACCOUNTS)[0] - start.right() - 20
                self._brush.name_line(painter, start, end, link_word(word), how, room)

    @staticmethod
    def _ends(scene: Scene, one: str) -> Iterator[tuple[str, str]]:
        for target, _ in scene.out.get(one, ()):
            yield one, target
        for source, _ in scene.into.get(one, ()):
            yield source, one

    # places

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._resized()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self.placed.emit()

    def _dress(self) -> None:
        self._brush.forget()
        self._resized()

    def _resized(self) -> None:
        width, height = self.geometry_now().size(self.scene.rows)
        room = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, height - room.height()))
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(self.geometry_now().row)
        self.horizontalScrollBar().setRange(0, max(0, width - room.width()))
        self.horizontalScrollBar().setPageStep(room.width())
        self.viewport().update()
        self.placed.emit()

    def _transform(self, now: Geometry) -> QTransform:
        width = now.size(0)[0]
        x = max(0, (self.viewport().width() - width) // 2) - self.horizontalScrollBar().value()
        return QTransform.fromTranslate(x, -self.verticalScrollBar().value()).scale(now.scale, now.scale)

    def _at_row(self, point: QPoint, now: Geometry) -> float:
        return now.row_at((point.y() + self.verticalScrollBar().value()) / now.scale)
