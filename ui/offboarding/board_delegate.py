"""How a case is drawn on the board: who, when, how far, and who is waited for since when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.i18n import translate
from ui.kit import avatar, draw, theme
from ui.kit.grouped import ENTRY_ROLE, Heading, paint_heading
from ui.offboarding.board_model import counted, group_name
from ui.offboarding.words import day_words, held_for, kind_word
from vault.offboarding.views import CaseRow

_Index = QModelIndex | QPersistentModelIndex

_INSET, _CIRCLE = 12, 28


class BoardDelegate(QStyledItemDelegate):
    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, theme.metrics("row") + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry, rect = index.data(ENTRY_ROLE), option.rect
        if isinstance(entry, Heading):
            paint_heading(painter, rect, group_name(entry.group), entry.count)
        elif isinstance(entry, CaseRow):
            self._row(painter, rect, entry, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _row(self, painter: QPainter, rect: QRect, row: CaseRow, selected: bool) -> None:
        painter.fillRect(rect, theme.colour("sel" if selected else "surface"))
        if selected:
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), theme.colour("sel_line"))
        circle = draw.centred(QRect(rect.x() + _INSET, rect.y(), _CIRCLE, rect.height()), _CIRCLE, _CIRCLE)
        avatar.paint(painter, circle, row.person, row.state != "planned" and row.kind in ("leaving", "dismissal"))
        left = rect.x() + _INSET + _CIRCLE + 12
        room = rect.right() - left - _INSET
        widths = [round(room * share) for share in (0.20, 0.17, 0.21, 0.21, 0.21)]
        cells = [QRect(left + sum(widths[:at]), rect.y(), width - 12, rect.height()) for at, width in enumerate(widths)]
        draw.words(painter, cells[0], row.person, "h3" if selected else "body", "text")
        draw.words(painter, cells[1], kind_word(row.kind), "body", "text2")
        draw.words(painter, cells[2], day_words(row.last_day, self.today), "body", "text")
        self._progress(painter, cells[3], row)
        draw.words(painter, cells[4], self._waiting(row), "body", "text2")

    def _progress(self, painter: QPainter, cell: QRect, row: CaseRow) -> None:
        """The share above, the same in words below; nothing of what never began."""
        text = counted(row)
        if not text:
            return
        font = theme.font("small")
        height = QFontMetrics(font).height()
        top = cell.y() + (cell.height() - height - 8 - 3) // 2
        bar = QRect(cell.x(), top, min(cell.width(), 180), 8)
        draw.box(painter, bar, theme.colour("bar_off"), None, 3)
        share = (row.items - row.open) / row.items if row.items else 1
        if share:
            done = QRect(bar.x(), bar.y(), max(6, round(bar.width() * share)), bar.height())
            draw.box(painter, done, theme.colour("green_bar"), None, 3)
        draw.words(painter, QRect(cell.x(), top + 11, cell.width(), height), text, "small", "text2")

    def _waiting(self, row: CaseRow) -> str:
        if row.state not in ("planned", "revoked") or not row.waiting:
            nobody = row.state in ("planned", "revoked") and row.open
            return translate("offboarding", "Nobody was asked yet") if nobody else ""
        longest = row.waiting[0]
        told = f"{longest.name} {held_for(longest.since, self.today)}"
        return f"{told} +{len(row.waiting) - 1}" if len(row.waiting) > 1 else told
