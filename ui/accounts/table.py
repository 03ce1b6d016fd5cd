"""The table of accounts: one line a record, columns that line up, keys that act on the selected row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.accounts.delegate import BARS, AccountDelegate
from ui.accounts.listing import BRAND, LOGIN, MARK, NAME, RESPONSIBLE, STRENGTH, URGENCY
from ui.i18n import language
from ui.kit import icons, strength, theme

_MARK_WIDTH = 50
_TIGHT = 200  # less than this for name and login together, and the words of the strengths give way


class Header(QHeaderView):
    """Small quiet headings; the sorted one is in ``text`` with an arrow after its word. ``inset``: the first's."""

    inset = 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.metrics("header"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        ground = self.viewport().rect()
        painter.fillRect(ground, theme.colour("sunken"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(ground.bottomLeft(), ground.bottomRight())
        font = theme.font("small")
        painter.setFont(font)
        metrics = QFontMetrics(font)
        model = self.model()
        for section in range(self.count()):
            sorted_by = section == self.sortIndicatorSection()
            words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
            left = self.sectionViewportPosition(section) + (self.inset if section == 0 else 0)
            room = QRect(left, 0, self.sectionSize(section), self.height() - 1)
            painter.setPen(theme.colour("text" if sorted_by else "text2"))
            arrow = 14 if sorted_by and words else 0
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 6 - arrow)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
            if arrow:
                up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
                at = room.x() + metrics.horizontalAdvance(shown) + 3
                box = QRect(at, (self.height() - 12) // 2, 12, 12)
                icons.paint(painter, box, "mdi6.arrow-up" if up else "mdi6.arrow-down", "text")
        painter.end()


class AccountTable(QTableView):
    """activated_by_key(): Enter or a double click on a row. typed(str): letters, which belong to the search."""

    activated_by_key = Signal()
    typed = Signal(str)

    def __init__(self, delegate: AccountDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = -1
        self._delegate = delegate
        self.setObjectName("accountTable")
        self.setItemDelegate(delegate)
        self.setHorizontalHeader(Header(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._double_clicked)
        theme.notifier().changed.connect(self.refresh_sizes)
        self.refresh_sizes()

    def refresh_sizes(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.metrics("row"))
        self.horizontalHeader().setFixedHeight(theme.metrics("header"))
        self._lay_out()
        self.viewport().update()

    def select_position(self, position: int, *, scroll: bool = True) -> None:
        index = self.model().index(position, NAME)
        self.setCurrentIndex(index)
        if scroll:
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _double_clicked(self, index: QModelIndex) -> None:
        self.activated_by_key.emit()

    def _lay_out(self) -> None:
        """Columns of state and strength are as wide as their longest words; name and login share what is left."""
        if self.model() is None:
            return
        body, small = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("small"))
        header = [
            small.horizontalAdvance(str(self.model().headerData(c, Qt.Orientation.Horizontal) or "")) + 14
            for c in range(URGENCY + 1)
        ]
        bars = max(strength.size(score).width() for score in (None, 0, 1, 2, 3, 4))
        chinese = language() == "zh"
        widths = {
            MARK: _MARK_WIDTH,
            BRAND: max(header[BRAND], body.horizontalAdvance("山岚集" if chinese else "Shanlan")),
            RESPONSIBLE: max(header[RESPONSIBLE], body.horizontalAdvance("运营甲甲")),
            STRENGTH: max(header[STRENGTH], bars + 8),
            URGENCY: max(
                header[URGENCY], small.horizontalAdvance("复核逾期 44 天" if chinese else "Due in 44 days") + 62
            ),
        }
        room = self.viewport().width()
        self._delegate.bars_only = room - sum(widths.values()) < _TIGHT
        if self._delegate.bars_only:
            widths[STRENGTH] = max(header[STRENGTH], BARS + 8)
        left = max(room - sum(widths.values()), 150)
        widths[LOGIN] = round(left * 0.46)
        widths[NAME] = left - widths[LOGIN]
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.refresh_sizes()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row == self.hovered:
            return
        before, self.hovered = self.hovered, row
        for each in (before, row):
            if each >= 0:
                self.viewport().update(
                    QRect(0, self.rowViewportPosition(each), self.viewport().width(), self.rowHeight(each))
                )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts; letters go on in the search; the arrows, Page and Home keys stay the view's."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.activated_by_key.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt's own jump to a row by its first letters would race with the search."""

    def row_point(self, row: int) -> QPoint:
        """A point inside the row's name, for menus opened by key."""
        return self.visualRect(self.model().index(row, NAME)).center()
