"""Tables of the page: rows of ready-made cells, drawn by one delegate, with ticks where several may be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.accounts.table import Header
from ui.kit import avatar, chip, draw, icons, theme, tips
from ui.kit.chip import ChipSpec

_Index = QModelIndex | QPersistentModelIndex
_CELL_ROLE = Qt.ItemDataRole.UserRole + 1
_TICK = 18


@dataclass(frozen=True, slots=True)
class Cell:
    """``person``: drawn with a circle before the name; ``chip`` instead of plain words."""

    text: str = ""
    chip: ChipSpec | None = None
    person: bool = False
    leaver: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """``share`` of the width that is left over; ``sample``: what has to fit at least, on a chip where it is one."""

    title: str
    sample: str
    share: int = 0
    chip: bool = False


class RowsModel(QAbstractTableModel):
    """ticks_changed(): other rows are ticked now."""

    ticks_changed = Signal()

    def __init__(self, *, ticks: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.columns: Sequence[Column] = ()
        self.ticked: set[str] | None = set() if ticks else None

    def set_columns(self, columns: Sequence[Column]) -> None:
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        if self.ticked is not None:
            self.ticked &= {row.id for row in rows}
        self.endResetModel()

    def tick(self, row_id: str) -> None:
        if self.ticked is not None:
            self.ticked ^= {row_id}
            self._tell_ticks()

    def tick_all(self, on: bool) -> None:
        if self.ticked is not None:
            self.ticked = {row.id for row in self.rows} if on else set()
            self._tell_ticks()

    def _tell_ticks(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))
        self.ticks_changed.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        cell = self.rows[index.row()].cells[index.column()]
        words = cell.chip.text if cell.chip is not None else cell.text
        if role == _CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain((cell.chip.tip if cell.chip is not None else "") or words)
        if role == Qt.ItemDataRole.CheckStateRole and self.ticked is not None and index.column() == 0:
            on = self.rows[index.row()].id in self.ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.columns[section].title if 0 <= section < len(self.columns) else None


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(_CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        rect, selected = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("sel" if selected else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(12 if index.column() == 0 else 0, 0, -8, 0)
        if selected and index.column() == 0:
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), theme.colour("sel_line"))
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is not None:
            self._tick(painter, room, tick == Qt.CheckState.Checked)
            room.setLeft(room.left() + _TICK + 10)
        if cell.person:
            box = QRect(room.x(), rect.y() + (rect.height() - 24) // 2, 24, 24)
            avatar.paint(painter, box, cell.text, cell.leaver)
            room.setLeft(room.left() + 32)
        if cell.chip is not None:
            chip.paint(painter, room, cell.chip)
            return
        role = "h3" if selected and cell.person else "body"
        draw.words(painter, room, cell.text, role, "text2" if cell.quiet else "text")

    @staticmethod
    def _tick(painter: QPainter, room: QRect, on: bool) -> None:
        box = QRect(room.x(), room.y() + (room.height() - _TICK) // 2, _TICK, _TICK)
        draw.box(
            painter, box, theme.colour("accent" if on else "surface"), theme.colour("accent" if on else "field_line"), 4
        )
        if on:
            icons.paint(painter, box.adjusted(3, 3, -3, -3), "mdi6.check-bold", "on_accent")


class RowsTable(QTableView):
    """chosen(id): another row is the current one, or none (empty). acted(id): Enter or a double click on it."""

    chosen = Signal(str)
    acted = Signal(str)

    def __init__(self, name: str, *, ticks: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.rows = RowsModel(ticks=ticks, parent=self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        header = Header(self)
        header.inset = 12
        header.setSortIndicatorShown(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(False)
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _: self.acted.emit(self.current_id()))
        self.clicked.connect(self._clicked)
        theme.notifier().changed.connect(self.refresh_sizes)
        self.refresh_sizes()

    def set_columns(self, columns: Sequence[Column]) -> None:
        self.rows.set_columns(columns)
        self._lay_out()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """The same row stays the current one where it is still there."""
        before = self.current_id()
        self.rows.set_rows(rows)
        self.choose(before)
        if not self.current_id():
            self.chosen.emit("")

    def choose(self, row_id: str) -> None:
        at = next((at for at, row in enumerate(self.rows.rows) if row.id == row_id), -1)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at, 0))

    def current_id(self) -> str:
        index = self.currentIndex()
        return self.rows.rows[index.row()].id if index.isValid() and index.row() < len(self.rows.rows) else ""

    def refresh_sizes(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.metrics("row"))
        self.horizontalHeader().setFixedHeight(theme.metrics("header"))
        self._lay_out()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.acted.emit(self.current_id())
        elif event.key() == Qt.Key.Key_Space and self.rows.ticked is not None and self.current_id():
            self.rows.tick(self.current_id())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.refresh_sizes()

    def _clicked(self, index: QModelIndex) -> None:
        if self.rows.ticked is not None and index.isValid():
            self.rows.tick(self.rows.rows[index.row()].id)

    def _tell(self, index: QModelIndex, _: QModelIndex) -> None:
        self.chosen.emit(self.rows.rows[index.row()].id if index.isValid() else "")

    def _lay_out(self) -> None:
        """Every column holds its title and its sample; what is left goes by share."""
        body, small = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small"))
        columns = self.rows.columns
        least = [
            max(small.horizontalAdvance(one.title), body.horizontalAdvance(one.sample) + (34 if one.chip else 0))
            + (24 if at == 0 else 14)
            for at, one in enumerate(columns)
        ]
        spare, shares = max(0, self.viewport().width() - sum(least)), sum(one.share for one in columns)
        for at, one in enumerate(columns):
            self.setColumnWidth(at, least[at] + (spare * one.share // shares if shares else 0))
