"""The first rows of a sheet under the field that each column was taken for, with a box to mend it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QWidget,
)

from ui.i18n import translate
from ui.imports import cells, words
from ui.imports.jobs import FIXED
from ui.imports.painting import DOT, ICON, PAD, TROUBLE_ROLE, CellDelegate, Index, LinedHeader
from ui.kit import icons, theme, tips
from ui.kit.form import Combo
from vault.interchange.rows import IGNORED, KEPT, Sheet, SheetColumn

_ROOT = QModelIndex()
_WIDEST = 220


class PreviewModel(QAbstractTableModel):
    """Row 0 is the row of boxes; below it stand the rows of the file, masked already. It holds no secret."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[SheetColumn, ...] = ()
        self._rows: list[tuple[int, list[str]]] = []
        self._trouble: dict[tuple[int, str], str] = {}

    def set_sheet(
        self,
        sheet: Sheet,
        rows: Sequence[int],
        trouble: Mapping[tuple[int, str], str],
        plain: Collection[tuple[int, str]] = (),
        hidden: Collection[tuple[int, str]] = (),
    ) -> None:
        """``rows``: numbers of the rows to show; ``trouble``: (row, field) → what is wrong there; ``plain``: cells
        that stand where a secret would and are none; ``hidden``: cells that hold one where none belongs."""
        wanted = set(rows)
        self.beginResetModel()
        self._columns = sheet.columns
        self._rows = [
            (number, [self._cell(column, texts, (number, column.field), plain, hidden) for column in sheet.columns])
            for number, texts in sheet.rows
            if number in wanted
        ]
        self._trouble = dict(trouble)
        self.endResetModel()

    @staticmethod
    def _cell(
        column: SheetColumn,
        texts: Sequence[str],
        place: tuple[int, str],
        plain: Collection[tuple[int, str]],
        hidden: Collection[tuple[int, str]],
    ) -> str:
        text = texts[column.index] if column.index < len(texts) else ""
        if place in plain:
            return " ".join(text.split())
        return cells.DOTS if place in hidden and text else cells.shown(text, column.field, column.header)

    @property
    def columns(self) -> tuple[SheetColumn, ...]:
        return self._columns

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() == 0:
            return None
        number, texts = self._rows[index.row() - 1]
        trouble = self._trouble.get((number, self._columns[index.column()].field))
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == TROUBLE_ROLE:
            return trouble
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(trouble or texts[index.column()] or "") or None
        if role == Qt.ItemDataRole.AccessibleTextRole and trouble:
            return f"{texts[index.column()]}: {trouble}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            if section >= len(self._columns):
                return None
            column = self._columns[section]
            return column.header or words.field_name(column.field)
        if section == 0:
            return "→"
        return str(self._rows[section - 1][0]) if section <= len(self._rows) else None


class PreviewTable(QTableView):
    """column_changed(header, field): somebody says what this column is."""

    column_changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_preview")
        self.setModel(PreviewModel(self))
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(LinedHeader(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(LinedHeader(Qt.Orientation.Vertical, self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the boxes are what Tab goes through
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.boxes: list[Combo] = []

    def preview(self) -> PreviewModel:
        model = self.model()
        assert isinstance(model, PreviewModel)
        return model

    def show_sheet(
        self,
        sheet: Sheet,
        rows: Sequence[int],
        trouble: Mapping[tuple[int, str], str],
        plain: Collection[tuple[int, str]] = (),
        hidden: Collection[tuple[int, str]] = (),
    ) -> None:
        self.preview().set_sheet(sheet, rows, trouble, plain, hidden)
        self.setAccessibleName(translate("imports", "First rows of {sheet}").format(sheet=sheet.name))
        self.setRowHidden(0, sheet.kind == FIXED)  # another program's format says by itself what is what
        self.boxes = [] if sheet.kind == FIXED else [self._place_box(each, at) for at, each in enumerate(sheet.columns)]
        self._lay_out()

    def forget(self) -> None:
        self.boxes = []
        self.preview().set_sheet(Sheet("", "", (), (), 0), (), {})

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _place_box(self, column: SheetColumn, at: int) -> Combo:
        box = Combo(small=True)
        box.setObjectName(f"field_of_{column.header}")
        box.setAccessibleName(translate("imports", "Field for the column {header}").format(header=column.header))
        for field in (IGNORED, KEPT, *words.FIELD_NAMES):
            box.addItem(words.field_name(field), field)
        box.setCurrentIndex(box.findData(column.field))
        if column.field not in (IGNORED, KEPT):
            mark, token = ("mdi6.check", "green") if column.sure else ("mdi6.help-circle-outline", "amber")
            box.setItemIcon(box.currentIndex(), icons.icon(mark, token))
            box.setProperty("sure", column.sure)
            known = translate("imports", "Recognised") if column.sure else translate("imports", "A guess: have a look")
            box.setToolTip(tips.plain(known))
            box.setAccessibleDescription(known)
        box.activated.connect(_Chooser(self, column.header, box).choose)
        ground = QWidget()
        layout = QHBoxLayout(ground)
        layout.setContentsMargins(5, 0, 6, 1)
        layout.addWidget(box, 1)
        self.setIndexWidget(self.preview().index(0, at), ground)
        return box

    def _lay_out(self) -> None:
        model = self.preview()
        count = model.columnCount()
        if not count:
            return
        widths = [self._wanted_width(at) for at in range(count)]
        spare = self.viewport().width() - sum(widths)
        if spare > 0:
            widths = [width + spare // count for width in widths]
            widths[-1] += self.viewport().width() - sum(widths)
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        if not self.isRowHidden(0):
            self.setRowHeight(0, theme.metrics("row"))
        for row in range(1, model.rowCount()):
            self.setRowHeight(row, theme.metrics("compact") + 2)
        self._fit_height()

    def _wanted_width(self, at: int) -> int:
        model, body = self.preview(), QFontMetrics(theme.font("body"))
        header = (
            QFontMetrics(theme.font("small")).horizontalAdvance(model.headerData(at, Qt.Orientation.Horizontal))
            + 2 * PAD
        )
        width = max(header, _box_width(self.boxes[at]) if self.boxes else 0)
        for row in range(1, model.rowCount()):
            index = model.index(row, at)
            extra = ICON + 6 if index.data(TROUBLE_ROLE) else 0
            text = index.data() or ""
            inner = len(text) * (2 * DOT + 1) if text == cells.DOTS else body.horizontalAdvance(text)
            width = max(width, inner + 2 * PAD + 2 + extra)
        return min(width, _WIDEST)

    def _fit_height(self) -> None:
        """As high as its rows: the page scrolls, not the table in it."""
        rows = sum(self.rowHeight(row) for row in range(self.preview().rowCount()))
        scrolls = self.horizontalScrollBar().maximum() > 0
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(theme.metrics("header") + rows + bar)


class _Chooser(QObject):
    """Keeps the header that a box belongs to."""

    def __init__(self, table: PreviewTable, header: str, box: Combo) -> None:
        super().__init__(box)
        self._table, self._header, self._box = table, header, box

    def choose(self, at: int) -> None:
        self._table.column_changed.emit(self._header, self._box.itemData(at))


def _box_width(box: Combo) -> int:
    """Room for the words that are chosen: the widest of twenty would make every column as wide."""
    icon = 22 if not box.itemIcon(box.currentIndex()).isNull() else 0
    return QFontMetrics(box.font()).horizontalAdvance(box.currentText()) + icon + 48 + 11
