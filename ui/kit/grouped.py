"""Lists in groups: headings stand among the rows and can't be chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from ui.kit import draw, theme

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
_INSET = 12


@dataclass(frozen=True, slots=True)
class Heading:
    """Of a group, with how many rows stand under it."""

    group: str
    count: int


class Known(Protocol):
    """What tells one row from the others."""

    @property
    def id(self) -> str: ...


_H = TypeVar("_H")
_R = TypeVar("_R", bound=Known)


class GroupedModel(QAbstractListModel, Generic[_H, _R]):
    """Headings and rows under each other. What they say is its heirs' to add; ``ENTRY_ROLE`` gives them whole."""

    def __init__(self, row: type[_R]) -> None:
        super().__init__()
        self._row = row
        self._entries: list[_H | _R] = []
        self._places: dict[str, int] = {}

    def set_entries(self, entries: Iterable[_H | _R]) -> None:
        self.beginResetModel()
        self._entries = list(entries)
        self._places = {one.id: at for at, one in enumerate(self._entries) if isinstance(one, self._row)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def entry(self, position: int) -> _H | _R | None:
        return self._entries[position] if 0 <= position < len(self._entries) else None

    def row_at(self, position: int) -> _R | None:
        entry = self.entry(position)
        return entry if isinstance(entry, self._row) else None

    def position_of(self, row_id: str) -> int:
        """-1 where it is not there."""
        return self._places.get(row_id, -1)

    def first_row(self) -> int:
        """-1 where there is none."""
        return min(self._places.values(), default=-1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.entry(index.row()) if role == ENTRY_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class GroupedList(QListView, Generic[_H, _R]):
    """activated_row(): Enter or a double click."""

    activated_row = Signal()

    def __init__(self, name: str, model: GroupedModel[_H, _R], delegate: QStyledItemDelegate) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows, self._drawn = model, delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self.activated_row)

    def current(self) -> _R | None:
        return self._rows.row_at(self.currentIndex().row())

    def show_entries(self, entries: Iterable[_H | _R]) -> None:
        """The chosen row stays so where it still is there, else the first is; the list stays where it was scrolled."""
        kept, scrolled = self.current(), self.verticalScrollBar().value()
        self._rows.set_entries(entries)
        position = self._rows.position_of(kept.id) if kept is not None else -1
        if position < 0:
            position = self._rows.first_row()
        if position >= 0:
            self.setCurrentIndex(self._rows.index(position))
        self.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit()
        else:
            super().keyPressEvent(event)


def paint_heading(painter: QPainter, rect: QRect, name: str, count: int) -> None:
    painter.fillRect(rect, theme.colour("sunken"))
    draw.words(painter, rect.adjusted(_INSET, 0, 0, 0), name, "h3")
    used = QFontMetrics(theme.font("h3")).horizontalAdvance(name) + _INSET + 8
    draw.words(painter, rect.adjusted(used, 0, 0, 0), str(count), "small", "text2")
