"""Lines of the pane, each something of the graph and a word about it; painted: a widget a line is slow to make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.controls.words import icon_of
from ui.kit import avatar, draw, icons, theme, tile, tips
from vault.platforms import Platform

_Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.ItemDataRole.UserRole + 1
_TILE, _SIDE = 22, 12


@dataclass(frozen=True, slots=True)
class Line:
    """``about``: an account's platform. ``way`` is the whole of what ``why`` says in short."""

    id: str
    kind: str
    name: str
    why: str
    about: str = ""
    way: str = ""


class _Model(QAbstractListModel):
    def __init__(self, lines: Sequence[Line], parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = lines

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == _LINE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(f"{line.name}\n{line.way or line.why}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}, {line.why}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return line.way
        return line.name if role == Qt.ItemDataRole.DisplayRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, platform_of: Callable[[str], Platform | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._platform_of = platform_of

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), theme.metrics("field_row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(_LINE)
        if not isinstance(line, Line):
            return
        rect = option.rect
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw.box(painter, rect.adjusted(2, 2, -2, -2), theme.colour("sel"), theme.colour("focus"), 6, 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw.box(painter, rect.adjusted(2, 2, -2, -2), theme.colour("hover"), None, 6)
        if index.row():
            painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), theme.colour("line"))
        room = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        self._mark(painter, QRect(room.x(), rect.y() + (rect.height() - _TILE) // 2, _TILE, _TILE), line)
        room.setLeft(room.left() + _TILE + 9)
        body, small = theme.font("body"), theme.font("small")
        name_wide = QFontMetrics(body).horizontalAdvance(line.name)
        most = max(room.width() // 2, room.width() - name_wide - 10)
        why_wide = min(QFontMetrics(small).horizontalAdvance(line.why), most)
        left = room.adjusted(0, 0, -why_wide - 9, 0)
        draw.words(painter, left, line.name, "body")
        room.setLeft(room.right() - why_wide)
        draw.words(painter, room, line.why, "small", "text2", draw.RIGHT)

    def _mark(self, painter: QPainter, box: QRect, line: Line) -> None:
        if line.kind == "account":
            tile.paint(painter, box, self._platform_of(line.about))
        elif line.kind == "person":
            avatar.paint(painter, box, line.name)
        else:
            icons.paint(painter, draw.centred(box, 18, 18), icon_of(line.kind), "text2")


class LineList(QListView):
    """picked(id): a click or Enter on a line."""

    picked = Signal(str)

    def __init__(
        self,
        name: str,
        lines: Sequence[Line],
        platform_of: Callable[[str], Platform | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lines = tuple(lines)
        self.setModel(_Model(self.lines, self))
        self.setItemDelegate(_Delegate(platform_of, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(len(self.lines) * theme.metrics("field_row") + 2)
        self.setProperty("bare", True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setTabKeyNavigation(False)
        self.setViewportMargins(1, 1, 1, 1)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        box = self.viewport().rect()
        draw.box(painter, box, theme.colour("surface"), theme.colour("line"), theme.RADIUS["list"])
        painter.end()
        super().paintEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self.lines[index.row()].id)
