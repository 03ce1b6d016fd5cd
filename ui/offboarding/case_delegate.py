"""How a line of a case is drawn: who sees to it, what, about what, in whose hands for how long, and how it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.i18n import translate
from ui.kit import chip, draw, icons, theme, tile
from ui.kit.chip import ChipSpec
from ui.kit.grouped import ENTRY_ROLE
from ui.offboarding.case_model import CaseModel, Tier, tier_words
from ui.offboarding.looking import CaseLook
from ui.offboarding.words import held_for, icon_of, place_of, standing_of
from ui.offboarding_text import action_name
from vault.offboarding.views import Item
from vault.platforms import Platform

_Index = QModelIndex | QPersistentModelIndex

_INSET, _TILE, _CHECK = 12, 22, 64
_RADIUS = 8


class CaseDelegate(QStyledItemDelegate):
    """``platform_of`` gives a catalogue entry for a platform's id, or None."""

    def __init__(self, model: CaseModel, platform_of: Callable[[str], Platform | None]) -> None:
        super().__init__()
        self._model = model
        self._platform_of = platform_of

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, theme.metrics("field_row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry, look = index.data(ENTRY_ROLE), self._model.look
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if isinstance(entry, Tier):
            self._tier(painter, option.rect, entry, focused)
        elif isinstance(entry, Item) and look is not None:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._ground(painter, option.rect, index.row(), selected)
            self._item(painter, option.rect, entry, look, selected)
            if focused:
                draw.box(painter, option.rect.adjusted(2, 2, -2, -2), None, theme.colour("focus"), 6, 2)

    def _tier(self, painter: QPainter, rect: QRect, tier: Tier, focused: bool) -> None:
        painter.fillRect(rect, theme.colour("window"))
        name, about = tier_words(tier)
        line = rect.adjusted(2, 6, -2, 0)
        used = draw.words(painter, line, name, "h3", "text")
        if tier.foldable:
            open_now = self._model.is_unfolded(tier.id)
            link = translate("offboarding", "Fold") if open_now else translate("offboarding", "Unfold")
            width = QFontMetrics(theme.font("body")).horizontalAdvance(link)
            draw.words(painter, QRect(line.right() - width, line.y(), width + 2, line.height()), link, "body", "link")
            line.setRight(line.right() - width - 12)
        line.setLeft(line.left() + used + 10)
        draw.words(painter, line, about, "small", "text2")
        if focused:
            draw.box(painter, rect.adjusted(0, 6, 0, 0), None, theme.colour("focus"), 6, 2)

    def _ground(self, painter: QPainter, rect: QRect, row: int, selected: bool) -> None:
        """The rows of a tier lie on one card: round at its top and bottom, a line between."""
        first = not isinstance(self._model.entry(row - 1), Item)
        last = not isinstance(self._model.entry(row + 1), Item)
        painter.fillRect(rect, theme.colour("window"))
        painter.save()
        painter.setClipRect(rect)
        box = rect.adjusted(0, 0 if first else -_RADIUS, 0, 0 if last else _RADIUS)
        draw.box(painter, box, theme.colour("sel" if selected else "surface"), theme.colour("line"), _RADIUS)
        if selected:
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), theme.colour("sel_line"))
        if not last:
            painter.setPen(theme.colour("line"))
            painter.drawLine(rect.left() + 1, rect.bottom(), rect.right() - 1, rect.bottom())
        painter.restore()

    def _item(self, painter: QPainter, rect: QRect, item: Item, look: CaseLook, selected: bool) -> None:
        automatic = item.check == "automatic"
        left = rect.x() + _INSET
        mark = "mdi6.shield-check-outline" if automatic else "mdi6.hand-back-right-outline"
        icons.paint(painter, QRect(left, rect.y() + (rect.height() - 16) // 2, 16, 16), mark, "text2")
        how = translate("offboarding", "auto") if automatic else translate("offboarding", "by hand")
        metrics = QFontMetrics(theme.font("small"))
        both = (translate("offboarding", "auto"), translate("offboarding", "by hand"))
        check = max(_CHECK, *(metrics.horizontalAdvance(one) + 28 for one in both))
        draw.words(painter, QRect(left + 20, rect.y(), check - 20, rect.height()), how, "small", "text2")
        left += check
        self._tile(painter, QRect(left, rect.y() + (rect.height() - _TILE) // 2, _TILE, _TILE), item, look)
        left += _TILE + 8
        who, state = self._widths(rect)
        right = rect.right() - _INSET
        about = QRect(left, rect.y(), right - state - who - left - 10, rect.height())
        used = draw.words(painter, about, action_name(item), "h3" if selected else "body", "text")
        about.setLeft(about.left() + used + 8)
        if about.width() > 16:
            draw.words(painter, about, item.subject, "body", "text2")
        self._who(painter, QRect(right - state - who, rect.y(), who - 8, rect.height()), item, look)
        self._state(painter, QRect(right - state, rect.y(), state, rect.height()), item, look, selected)

    def _widths(self, rect: QRect) -> tuple[int, int]:
        """Of the last two columns: in whose hands, and how it stands."""
        return (112, 190) if rect.width() >= 700 else (92, 164)

    def is_choice(self, row: QRect, place: QPoint) -> bool:
        """Whether a press there is on the field that leads to the outcomes."""
        return row.contains(place) and place.x() > row.right() - _INSET - self._widths(row)[1]

    def _tile(self, painter: QPainter, box: QRect, item: Item, look: CaseLook) -> None:
        if item.account:
            tile.paint(painter, box, self._platform_of(item.platform))
            return
        tile.paint_square(painter, box, theme.colour("tile_own"))
        name = f"mdi6.{icon_of(item, look.kinds.get(item.control, ''))}"
        icons.paint(painter, box.adjusted(4, 4, -4, -4), name, "on_accent")

    def _who(self, painter: QPainter, cell: QRect, item: Item, look: CaseLook) -> None:
        if item.assignee:
            used = draw.words(painter, cell, look.name(item.assignee), "body", "text")
            cell.setLeft(cell.left() + used + 6)
            held = held_for(item.assigned_at, look.today) if not item.satisfied else ""
            draw.words(painter, cell, held, "small", "text2")
        elif item.check == "automatic" and item.satisfied:
            draw.words(painter, cell, translate("offboarding", "the vault"), "small", "text2")
        elif not item.satisfied:
            draw.words(painter, cell, translate("offboarding", "nobody yet"), "small", "text3")

    def _state(self, painter: QPainter, cell: QRect, item: Item, look: CaseLook, selected: bool) -> None:
        choosable = item.check == "manual" and place_of(item) == "open" and look.may_run
        if selected and choosable and look.case.state in ("planned", "revoked"):
            box = cell.adjusted(0, 5, 0, -5)
            draw.box(painter, box, theme.colour("surface"), theme.colour("field_line"), theme.RADIUS["button"])
            draw.words(
                painter, box.adjusted(10, 0, -28, 0), translate("offboarding", "Choose an outcome"), "body", "text"
            )
            arrow = QRect(box.right() - 22, box.y() + (box.height() - 16) // 2, 16, 16)
            icons.paint(painter, arrow, "mdi6.chevron-right", "text2")
            return
        standing = standing_of(item)
        if standing.chip:
            ground = chip.paint(painter, cell, ChipSpec(standing.icon, standing.text, standing.tone))
            by = look.name(item.accepted_by) if item.outcome == "impossible" else ""
            draw.words(painter, cell.adjusted(ground.width() + 8, 0, 0, 0), by, "small", "text2")
            return
        token = "text2" if standing.tone == "plain" else standing.tone
        icons.paint(
            painter, QRect(cell.x(), cell.y() + (cell.height() - 16) // 2, 16, 16), f"mdi6.{standing.icon}", token
        )
        text = cell.adjusted(22, 0, 0, 0)
        used = draw.words(painter, text, standing.text, "body", token)
        draw.words(painter, text.adjusted(used + 6, 0, 0, 0), standing.more, "small", "text2")
