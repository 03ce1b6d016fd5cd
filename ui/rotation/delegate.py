"""How a line of the board is drawn: tile, name, brand, who answers for it, and when it is due and why then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit import chip, draw, theme, tile
from ui.kit.chip import ChipSpec
from ui.kit.grouped import ENTRY_ROLE, Heading, paint_heading
from ui.rotation.model import due_words, group_name, group_of
from ui.rotation_text import sum_text
from vault.platforms import Platform
from vault.rotation.views import RotationRow

_Index = QModelIndex | QPersistentModelIndex

_TILE, _INSET = 24, 12
_CHIPS = {
    "exposed": ("account-alert-outline", "violet"),
    "overdue": ("clock-alert-outline", "red"),
    "due": ("clock-outline", "amber"),
    "soon": ("clock-outline", "amber"),
    "in_progress": ("progress-clock", "blue"),
    "postponed": ("calendar-arrow-right", "gray"),
    "blackout": ("calendar-remove-outline", "gray"),
    "later": ("check", "plain"),
}


class BoardDelegate(QStyledItemDelegate):
    """``platform_of`` gives a catalogue entry for a platform's id, or None."""

    def __init__(self, platform_of: Callable[[str], Platform | None]) -> None:
        super().__init__()
        self._platform_of = platform_of

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, theme.metrics("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry, rect = index.data(ENTRY_ROLE), option.rect
        if isinstance(entry, Heading):
            paint_heading(painter, rect, group_name(entry.group), entry.count)
        elif isinstance(entry, RotationRow):
            self._row(painter, rect, entry, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _row(self, painter: QPainter, rect: QRect, row: RotationRow, selected: bool) -> None:
        painter.fillRect(rect, theme.colour("sel" if selected else "surface"))
        if selected:
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), theme.colour("sel_line"))
        box = QRect(rect.x() + _INSET, rect.y() + (rect.height() - _TILE) // 2, _TILE, _TILE)
        tile.paint(painter, box, self._platform_of(row.platform))
        left = rect.x() + _INSET + _TILE + 12
        room = rect.right() - left
        widths = [round(room * share) for share in (0.26, 0.10, 0.14, 0.20)]
        words = (
            (row.name, "h3" if selected else "body", "text"),
            (row.brand, "body", "text2"),
            (row.responsible, "body", "text"),
        )
        for width, (text, role, token) in zip(widths, words, strict=False):
            draw.words(painter, QRect(left, rect.y(), width - 8, rect.height()), text, role, token)
            left += width
        icon, tone = _CHIPS[group_of(row)]
        chip.paint(painter, QRect(left, rect.y(), widths[-1] - 8, rect.height()), ChipSpec(icon, due_words(row), tone))
        left += widths[-1]
        why = QRect(left, rect.y(), rect.right() - left - _INSET, rect.height())
        draw.words(painter, why, sum_text(row.sum), "small", "text2")
