"""The palette's list: groups of accounts, people, control points and commands, and how each line is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit import avatar, chip, chips, draw, icons, theme, tile
from vault.pinyin import spans
from vault.platforms import Platform
from vault.views import AccountRow

_Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
_TILE = 28
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line. ``kind``: heading, account, person, control, command; ``does`` is what Enter does, in words."""

    kind: str
    title: str
    under: str = ""
    does: str = ""
    icon: str = ""
    id: str = ""
    row: AccountRow | None = None


class PaletteModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Item] = ()

    def set_items(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, position: int) -> Item:
        return self._items[position]

    def positions(self) -> list[int]:
        """Those that can be chosen."""
        return [at for at, item in enumerate(self._items) if item.kind != "heading"]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.title, item.under, item.does) if part)
        return item if role == ITEM_ROLE else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._items[index.row()].kind == "heading":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PaletteDelegate(QStyledItemDelegate):
    def __init__(self, platform_of: Callable[[str], Platform | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platform_of = platform_of
        self.query = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        item = index.data(ITEM_ROLE)
        heading = isinstance(item, Item) and item.kind == "heading"
        return QSize(option.rect.width(), theme.metrics("compact") + 2 if heading else theme.metrics("row") + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(ITEM_ROLE)
        if not isinstance(item, Item):
            return
        rect = option.rect
        if item.kind == "heading":
            painter.setFont(theme.font("small_bold"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(rect.adjusted(16, 4, -16, 0), _LEFT, item.title)
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("sel"))
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), theme.colour("sel_line"))
        self._picture(painter, QRect(rect.x() + 16, rect.y() + (rect.height() - _TILE) // 2, _TILE, _TILE), item)
        right = self._right(painter, rect, item, selected)
        words = QRect(rect.x() + 56, rect.y() + 4, right - rect.x() - 56 - 12, rect.height() - 8)
        self._words(painter, words, item)

    def _picture(self, painter: QPainter, box: QRect, item: Item) -> None:
        if item.row is not None:
            tile.paint(painter, box, self._platform_of(item.row.platform))
        elif item.kind == "person":
            avatar.paint(painter, box, item.title)
        else:
            draw.box(painter, box, theme.colour("gray_bg"), theme.colour("gray_line"), theme.RADIUS["tile"])
            icons.paint(painter, box.adjusted(6, 6, -6, -6), item.icon, "text2")

    def _right(self, painter: QPainter, rect: QRect, item: Item, selected: bool) -> int:
        """Chip, and on the selected line the key and what it does; answers where that begins."""
        x = rect.right() - 15
        if selected and item.does:
            x = self._key(painter, rect, x, item.does) - 12
        if item.row is not None and (specs := chips.for_account(item.row)):
            wide = chip.size(specs[0]).width()
            chip.paint(painter, QRect(x - wide, rect.y(), wide, rect.height()), specs[0])
            x -= wide
        return x

    @staticmethod
    def _key(painter: QPainter, rect: QRect, x: int, does: str) -> int:
        small, key = theme.font("small"), theme.font("key")
        wide = QFontMetrics(small).horizontalAdvance(does)
        painter.setFont(small)
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRect(x - wide, rect.y(), wide + 2, rect.height()), _LEFT, does)
        metrics = QFontMetrics(key)
        cap = QSize(metrics.horizontalAdvance("Enter") + 12, metrics.height() + 3)
        left = x - wide - 8 - cap.width()
        box = QRect(left, rect.y() + (rect.height() - cap.height()) // 2, cap.width(), cap.height())
        draw.box(painter, box, theme.colour("surface"), theme.colour("line2"), 4)
        painter.setFont(key)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "Enter")
        return left

    def _words(self, painter: QPainter, rect: QRect, item: Item) -> None:
        half = rect.height() // 2
        top = QRect(rect.x(), rect.y(), rect.width(), half) if item.under else rect
        paint_marked(painter, top, item.title, self.query)
        if item.under:
            below = QRect(rect.x(), rect.y() + half, rect.width(), half)
            draw.words(painter, below, item.under, "small", "text2")


def paint_marked(painter: QPainter, rect: QRect, text: str, query: str) -> None:
    """``text`` on one line; what ``query`` found in it is bold, in the links' colour and underlined."""
    body = theme.font("body")
    text = QFontMetrics(body).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    marked = theme.font("h3")
    marked.setUnderline(True)
    x, at = rect.x(), 0
    for start, end in [*(spans(text, query) if query.strip() else []), (len(text), len(text))]:
        for piece, font, token in ((text[at:start], body, "text"), (text[start:end], marked, "link")):
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            wide = QFontMetrics(font).horizontalAdvance(piece)
            painter.drawText(QRect(x, rect.y(), wide + 2, rect.height()), _LEFT, piece)
            x += wide
        at = end
