"""The list of a case: as long as it is, inside a page that scrolls; only what is in sight is ever drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollArea, QSizePolicy

from ui.kit import theme
from ui.offboarding.case_delegate import CaseDelegate
from ui.offboarding.case_model import CaseModel, Tier
from ui.offboarding.looking import CaseLook
from vault.offboarding.views import Item
from vault.platforms import Platform

_Motion = QAbstractItemView.CursorAction


class CaseList(QListView):
    """chosen(): other rows are selected. acted(): Enter or a double click on one."""

    chosen = Signal()
    acted = Signal()

    def __init__(self, platform_of: Callable[[str], Platform | None]) -> None:
        super().__init__()
        self.setObjectName("case_list")
        self.rows = CaseModel()
        self._drawn = CaseDelegate(self.rows, platform_of)
        self.setModel(self.rows)
        self.setItemDelegate(self._drawn)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._bring_into_sight)

    def show_look(self, look: CaseLook | None) -> None:
        """What was selected stays so, as long as it is there."""
        kept = [item.id for item in self.items()]
        same = look is not None and self.rows.look is not None and look.case.id == self.rows.look.case.id
        self.blockSignals(True)
        self.rows.show(look)
        self._fit()
        if same:
            self._select(kept)
        self.blockSignals(False)
        self.chosen.emit()

    def items(self) -> list[Item]:
        """What is selected, from top to bottom."""
        ranges = self.selectionModel().selection()
        parts = [ranges.at(at) for at in range(ranges.size())]
        rows = sorted(row for one in parts for row in range(one.top(), one.bottom() + 1))
        found = [self.rows.entry(row) for row in rows]
        return [one for one in found if isinstance(one, Item)]

    def select(self, item: str) -> None:
        """That one alone, unfolded and in sight."""
        self.rows.unfold_for(item)
        self._fit()
        self._select([item])

    def select_all(self, items: list[str]) -> None:
        """All of these that are not folded away."""
        self._select(items)

    def toggle(self, tier: str) -> None:
        kept = [item.id for item in self.items()]
        self.rows.toggle(tier)
        self._fit()
        self._select(kept, move=False)
        at = next((row for row in range(self.rows.rowCount()) if self._tier(row) == tier), -1)
        self.selectionModel().setCurrentIndex(self.rows.index(at), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _tier(self, row: int) -> str:
        entry = self.rows.entry(row)
        return entry.id if isinstance(entry, Tier) else ""

    def _select(self, items: list[str], *, move: bool = True) -> None:
        wanted = QItemSelection()
        rows = self.rows.positions_of(items)
        for first, last in _runs(rows):
            wanted.select(self.rows.index(first), self.rows.index(last))
        model = self.selectionModel()
        if rows and move:
            model.setCurrentIndex(self.rows.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # the page scrolls, not the list

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self.rows.rowCount()) * theme.metrics("field_row"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != max(1, self.rows.rowCount()) * theme.metrics("field_row"):
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _page(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    def _bring_into_sight(self, current: QModelIndex, _: QModelIndex) -> None:
        page = self._page()
        inside = page.widget() if page is not None else None
        if page is None or inside is None or not current.isValid():
            return
        row = self.visualRect(current)
        above = theme.metrics("field_row") if current.row() and self._tier(current.row() - 1) else 0
        centre = self.viewport().mapTo(inside, row.center())
        page.ensureVisible(0, centre.y() + row.height() // 2, 0, 4)
        page.ensureVisible(0, centre.y() - row.height() // 2 - above, 0, 4)

    def moveCursor(self, action: _Motion, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        page, at = self._page(), self.currentIndex().row()
        if page is None or action not in (_Motion.MovePageUp, _Motion.MovePageDown):
            return super().moveCursor(action, modifiers)
        step = max(1, page.viewport().height() // theme.metrics("field_row") - 1)
        to = at + (step if action == _Motion.MovePageDown else -step)
        return self.rows.index(max(0, min(to, self.rows.rowCount() - 1)))

    # what is done with it

    def _tell(self, *_: object) -> None:
        if not self.signalsBlocked():
            self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        tier = self._tier(index.row())
        if tier and self.rows.flags(index) != Qt.ItemFlag.NoItemFlags:
            self.toggle(tier)
            return
        again = self.selectionModel().isSelected(index) and not event.modifiers()
        super().mousePressEvent(event)
        if again and self._drawn.is_choice(self.visualRect(index), place):
            self.acted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if not self._tier(self.indexAt(event.position().toPoint()).row()):
            self.acted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tier = self._tier(self.currentIndex().row())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and tier:
            self.toggle(tier)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acted.emit()
        else:
            super().keyPressEvent(event)


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Rows that follow each other, as first and last."""
    start = 0
    for at, row in enumerate(rows):
        if at + 1 == len(rows) or rows[at + 1] != row + 1:
            yield rows[start], row
            start = at + 1
