"""A matrix to read and change by keyboard: one value a cell, painted from the model, however large it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.kit import draw, theme
from ui.team.grid_model import GridModel, Value

_Index = QModelIndex | QPersistentModelIndex


class _Heads(QHeaderView):
    """Names at the left in one column that stays while the matrix moves, or across the top."""

    def __init__(self, orientation: Qt.Orientation, model: GridModel, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._grid = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setSectionsClickable(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        across = self.orientation() == Qt.Orientation.Horizontal
        painter.fillRect(self.viewport().rect(), theme.colour("sunken" if across else "surface"))
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        across = self.orientation() == Qt.Orientation.Horizontal
        heads = self._grid.columns if across else self._grid.rows
        if not 0 <= section < len(heads):
            return
        head = heads[section]
        painter.save()
        painter.fillRect(rect, theme.colour("sunken" if across or head.strong else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(4, 0, -4, 0) if across else rect.adjusted(12 if head.strong else 26, 0, -6, 0)
        if across:
            draw.words(painter, room, head.name, "small", "text2", Qt.AlignmentFlag.AlignCenter)
        else:
            draw.words(painter, room, head.name, "h3" if head.strong else "body")
        painter.restore()

    def sizeHint(self) -> QSize:
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(super().sizeHint().width(), theme.metrics("header"))
        return QSize(220, super().sizeHint().height())


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, rect = index.model(), option.rect
        assert isinstance(model, GridModel)
        at = model.at(index)
        strong = model.rows[index.row()].strong
        painter.fillRect(rect, theme.colour("sunken" if strong else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        value, inherited = model.value(*at), model.inherited(*at)
        choice = model.choices.get(value or "")
        tone = choice.tone if choice is not None else "plain"
        if tone != "plain":
            _, ground, line = theme.tone(tone)
            painter.setRenderHint(painter.RenderHint.Antialiasing)
            painter.setBrush(ground)
            painter.setPen(line)
            painter.drawRoundedRect(rect.adjusted(5, 7, -5, -7), 6, 6)
        self._words(painter, rect, model, value, inherited, tone)
        if at in model.changes:  # not by colour alone: a dot before the word's place
            painter.setBrush(theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRect(rect.right() - 11, rect.y() + 4, 6, 6))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)

    @staticmethod
    def _words(painter: QPainter, rect: QRect, model: GridModel, value: Value, inherited: Value, tone: str) -> None:
        """What holds through the brand is said in brackets where nothing is set here."""
        shown = model.word(value) or (f"({model.word(inherited)})" if inherited else "–")
        token = "text3" if not value else "text2" if tone == "plain" else tone
        draw.words(painter, rect.adjusted(8, 0, -8, 0), shown, "small", token, Qt.AlignmentFlag.AlignCenter)


class GridTable(QTableView):
    """Arrows move, a choice's keys set it, Delete takes it away, Enter or another click goes to the next one."""

    def __init__(self, model: GridModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = model
        self._cell: tuple[str, str] | None = None
        self._scrolled = (0, 0)
        self.setObjectName(name)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Heads(Qt.Orientation.Horizontal, model, self))
        self.setVerticalHeader(_Heads(Qt.Orientation.Vertical, model, self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self.refresh_sizes)
        model.modelReset.connect(self._go_back)
        theme.notifier().changed.connect(self.refresh_sizes)
        self.refresh_sizes()

    def _note_place(self) -> None:
        index = self.currentIndex()
        self._cell = self.grid.at(index) if self.grid.has(index) else None
        self._scrolled = (self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _go_back(self) -> None:
        """Whatever others changed meanwhile: the same cell, at the same place."""
        if self._cell is not None:
            index = self.grid.find(*self._cell)
            if index.isValid():
                self.setCurrentIndex(index)
        self.horizontalScrollBar().setValue(self._scrolled[0])
        self.verticalScrollBar().setValue(self._scrolled[1])

    def refresh_sizes(self) -> None:
        small, body = QFontMetrics(theme.font("small")), QFontMetrics(theme.font("body"))
        words = [choice.word for choice in self.grid.choices.values()]
        names = [head.name for head in self.grid.columns]
        needed = max((small.horizontalAdvance(word) + 8 for word in words), default=60)
        named = max((min(small.horizontalAdvance(name), 110) for name in names), default=0)
        self.horizontalHeader().setDefaultSectionSize(max(needed + 34, named + 14))
        self.verticalHeader().setDefaultSectionSize(theme.metrics("field_row"))
        longest = max((body.horizontalAdvance(head.name) for head in self.grid.rows[:400]), default=0)
        self.verticalHeader().setFixedWidth(min(300, max(150, longest + 40)))
        self.horizontalHeader().setFixedHeight(theme.metrics("header"))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        wanted = next(
            (one for one in self.grid.choices.values() if event.text() and event.text().lower() in one.keys), None
        )
        if wanted is not None:
            self.grid.set(index, wanted.value) if index.isValid() else None
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.grid.set(index, None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self._next_choice(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The first click chooses a cell, the next one on it changes it."""
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and index == self.currentIndex() and event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)
        if again:
            self._next_choice(index)

    def _next_choice(self, index: QModelIndex) -> None:
        order: list[Value] = [None, *self.grid.choices]
        present = self.grid.value(*self.grid.at(index))
        self.grid.set(index, order[(order.index(present) + 1) % len(order)] if present in order else None)

    def keyboardSearch(self, search: str) -> None:
        """Letters set levels here."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.refresh_sizes()
