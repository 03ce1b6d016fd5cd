"""How the record is drawn: a heading for each day, then time, icon, sentence, device and number on one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.audit.kinds import icon_of
from ui.audit.model import DAY_ROLE, DEVICE, NUMBER, ROW_ROLE, TIME, WHAT, AuditModel
from ui.audit_text import pieces
from ui.kit import icons, theme
from vault.views import AuditRow

_Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_ICON = 16
_PAD = 14


class AuditDelegate(QStyledItemDelegate):
    """Names in ``text``, what was done in ``text2``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fonts: dict[str, tuple[QFont, QFontMetrics]] = {}
        theme.notifier().changed.connect(self._fonts.clear)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect, column, row = option.rect, index.column(), index.data(ROW_ROLE)
        if not isinstance(row, AuditRow):
            self._day(painter, rect, str(index.data(DAY_ROLE) or ""))
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = getattr(option.widget, "hovered", -1) == index.row()
        painter.fillRect(rect, theme.colour("sel" if selected else "hover" if hovered else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and column == TIME:
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), theme.colour("sel_line"))
        if column == WHAT:
            self._sentence(painter, rect, row)
        else:
            self._words(painter, rect, str(index.data() or ""), column)

    def _day(self, painter: QPainter, rect: QRect, words: str) -> None:
        painter.fillRect(rect, theme.colour("window"))
        font, _ = self._font("label")
        painter.setFont(font)
        painter.setPen(theme.colour("text2"))
        painter.drawText(rect.adjusted(2, 6, 0, 0), _LEFT, words)
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _sentence(self, painter: QPainter, rect: QRect, row: AuditRow) -> None:
        name, token = icon_of(row.kind)
        icons.paint(painter, QRect(rect.x(), rect.y() + (rect.height() - _ICON) // 2, _ICON, _ICON), name, token)
        font, metrics = self._font("body")
        painter.setFont(font)
        x, end = rect.x() + _ICON + 10, rect.right() - 8
        for text, is_name in pieces(row):
            if x >= end:
                break
            painter.setPen(theme.colour("text" if is_name else "text2"))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, end - x)
            painter.drawText(QRect(x, rect.y(), end - x + 2, rect.height()), _LEFT, shown)
            x += metrics.horizontalAdvance(text)

    def _words(self, painter: QPainter, rect: QRect, text: str, column: int) -> None:
        font, metrics = self._font("body" if column == TIME else "small")
        painter.setFont(font)
        painter.setPen(theme.colour("text2"))
        room = rect.adjusted(_PAD if column == TIME else 0, 0, -_PAD if column == NUMBER else -8, 0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _RIGHT if column == NUMBER else _LEFT, shown)

    def _font(self, role: str) -> tuple[QFont, QFontMetrics]:
        if role not in self._fonts:
            font = theme.font("small" if role == "label" else role)
            font.setBold(role == "label")
            self._fonts[role] = (font, QFontMetrics(font))
        return self._fonts[role]


class AuditTable(QTableView):
    """chosen(row): another row is the current one, or none."""

    chosen = Signal(object)

    def __init__(self, model: AuditModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = -1
        self._rows = model
        self.setObjectName("audit_table")
        self.setModel(model)
        self.setItemDelegate(AuditDelegate(self))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.hide()
        self.horizontalHeader().setMinimumSectionSize(24)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.selectionModel().currentRowChanged.connect(self._tell)
        model.modelReset.connect(self._join_days)
        theme.notifier().changed.connect(self.refresh_sizes)
        self.refresh_sizes()

    def refresh_sizes(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.metrics("field_row"))
        self._lay_out()
        self.viewport().update()

    def select_position(self, position: int) -> None:
        index = self._rows.index(position, WHAT)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def step(self, by: int) -> None:
        """To the next row up or down, over the headings."""
        at = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        while 0 <= at < self._rows.rowCount() and self._rows.row_at(at) is None:
            at += by or 1
        if self._rows.row_at(at) is not None:
            self.select_position(at)

    def _join_days(self) -> None:
        self.clearSpans()
        for at in self._rows.day_positions():
            self.setSpan(at, TIME, 1, NUMBER + 1)
        self.chosen.emit(None)

    def _tell(self, index: QModelIndex, _: QModelIndex) -> None:
        self.chosen.emit(self._rows.row_at(index.row()))

    def _lay_out(self) -> None:
        body, small = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small"))
        widths = {
            TIME: body.horizontalAdvance("00:00") + _PAD + 16,
            DEVICE: min(small.horizontalAdvance("MMMMMMMMMMMM"), self.viewport().width() // 5),
            NUMBER: small.horizontalAdvance("000,000") + _PAD + 6,
        }
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(WHAT, max(160, self.viewport().width() - sum(widths.values())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.refresh_sizes()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        before, self.hovered = self.hovered, row
        for each in {before, row} - {-1}:
            top, height = self.rowViewportPosition(each), self.rowHeight(each)
            self.viewport().update(QRect(0, top, self.viewport().width(), height))
