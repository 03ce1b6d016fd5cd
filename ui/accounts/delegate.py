"""How a row of the table is drawn: tile, name, brand, login, responsible, strength, the most urgent chip and +n."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.accounts.listing import BRAND, LOGIN, MARK, NAME, RESPONSIBLE, STRENGTH, URGENCY, opens_by_person
from ui.accounts.model import ROW_ROLE
from ui.accounts.words import way_in
from ui.kit import chip, chips, icons, strength, theme, tile
from vault.platforms import Platform
from vault.views import AccountRow

_Index = QModelIndex | QPersistentModelIndex

_TILE = 24
_INSET = 12
BARS = 36
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class AccountDelegate(QStyledItemDelegate):
    """Draws every cell itself; ``platform_of`` gives a catalogue entry for a platform's id, or None."""

    def __init__(self, platform_of: Callable[[str], Platform | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platform_of = platform_of
        self.bars_only = False
        self._fonts: dict[str, tuple[QFont, QFontMetrics]] = {}
        theme.notifier().changed.connect(self._forget_fonts)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), theme.metrics("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, AccountRow):
            return
        rect, column = option.rect, index.column()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, rect, option, index, selected)
        if column == MARK:
            box = QRect(rect.x() + _INSET, rect.y() + (rect.height() - _TILE) // 2, _TILE, _TILE)
            tile.paint(painter, box, self._platform_of(row.platform))
        elif column == STRENGTH:
            self._strength(painter, rect, row)
        elif column == URGENCY:
            self._chips(painter, rect, row)
        elif column == LOGIN and not row.login and opens_by_person(row):
            self._way_in(painter, rect, row)
        else:
            self._words(painter, rect, row, column, selected)

    def _ground(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: _Index, selected: bool
    ) -> None:
        hovered = getattr(option.widget, "hovered", -1) == index.row()
        painter.fillRect(rect, theme.colour("sel" if selected else "hover" if hovered else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and index.column() == MARK:
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), theme.colour("sel_line"))

    def _words(self, painter: QPainter, rect: QRect, row: AccountRow, column: int, selected: bool) -> None:
        text = {NAME: row.name, BRAND: row.brand, LOGIN: row.login, RESPONSIBLE: row.responsible}[column]
        font, metrics = self._font("h3" if selected and column == NAME else "body")
        mode = Qt.TextElideMode.ElideMiddle if column == LOGIN else Qt.TextElideMode.ElideRight
        painter.setFont(font)
        painter.setPen(theme.colour("text2" if column == BRAND else "text"))
        painter.drawText(rect, _LEFT, metrics.elidedText(text, mode, rect.width() - 8))

    def _way_in(self, painter: QPainter, rect: QRect, row: AccountRow) -> None:
        name = "mdi6.qrcode-scan" if row.root_of_trust == "wechat_person" else "mdi6.cellphone-message"
        name = "mdi6.account-key-outline" if row.root_of_trust == "personal_profile" else name
        icons.paint(painter, QRect(rect.x(), rect.y() + (rect.height() - 14) // 2, 14, 14), name, "text2")
        font, metrics = self._font("body")
        painter.setFont(font)
        painter.setPen(theme.colour("text2"))
        words = metrics.elidedText(way_in(row), Qt.TextElideMode.ElideRight, rect.width() - 26)
        painter.drawText(rect.adjusted(18, 0, 0, 0), _LEFT, words)

    def _strength(self, painter: QPainter, rect: QRect, row: AccountRow) -> None:
        """Bars and word; where the table is too narrow for words, their number says it and the tooltip the word."""
        if not self.bars_only:
            strength.paint(painter, rect.adjusted(0, 0, -4, 0), row.strength)
        elif row.strength is None:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(rect, _LEFT, "–")
        else:
            painter.save()
            painter.setClipRect(rect.x(), rect.y(), BARS, rect.height())
            strength.paint(painter, rect, row.strength)
            painter.restore()

    def _chips(self, painter: QPainter, rect: QRect, row: AccountRow) -> None:
        specs = chips.for_account(row)
        if not specs:
            return
        others = sum(spec.tone != "plain" for spec in specs[1:])  # a good state is no state to count
        more = f"+{others}" if others else ""
        font, metrics = self._font("small")
        room = rect.adjusted(0, 0, -(metrics.horizontalAdvance(more) + 12 if more else 6), 0)
        ground = chip.paint(painter, room, specs[0])
        if more:
            painter.setFont(font)
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRect(ground.right() + 7, rect.y(), 40, rect.height()), _LEFT, more)

    def _forget_fonts(self) -> None:
        self._fonts.clear()

    def _font(self, role: str) -> tuple[QFont, QFontMetrics]:
        found = self._fonts.get(role)
        if found is None:
            font = theme.font(role)
            found = self._fonts[role] = (font, QFontMetrics(font))
        return found
