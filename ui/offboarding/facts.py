"""Beside the list: the head of what was chosen, and what the catalogue says about doing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import icons, tile
from ui.kit.buttons import Button
from ui.kit.chip import Chip, ChipSpec
from ui.kit.chips import fact_chip
from ui.kit.square import Square
from ui.kit.text import Label
from ui.kit.tile import PlatformTile
from ui.offboarding.looking import CaseLook
from ui.offboarding.words import held_for, icon_of, short_day, short_moment
from ui.offboarding_text import action_name, said
from vault.offboarding.views import Item
from vault.platforms import Platform

_LABEL = 62


class ThingTile(Square):
    """What stands for a thing, as platform tiles stand for accounts."""

    def __init__(self, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._icon = "mdi6.account-outline"

    def set_icon(self, icon: str) -> None:
        self._icon = f"mdi6.{icon}"
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        from ui.kit import theme

        painter = QPainter(self)
        tile.paint_square(painter, self.area(), theme.colour("tile_own"))
        side = self.area().width() // 4
        icons.paint(painter, self.area().adjusted(side, side, -side, -side), self._icon, "on_accent")
        painter.end()


class FactRow(QWidget):
    """A word, what it says, and chips below where it takes one."""

    def __init__(self, word: str, text: str, chips: list[ChipSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        name = Label(word, "small", "text2", wrap=True)
        name.setFixedWidth(_LABEL)
        layout.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(Label(text, wrap=True))
        for spec in chips:
            words.addWidget(Chip(spec), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(words, 1)


class ItemHead(QWidget):
    """Tile, what is to be done, about what."""

    def __init__(self, platform_of: Callable[[str], Platform | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platform_of = platform_of
        self.platform, self.thing = PlatformTile(size=40), ThingTile()
        self.title, self.about = Label("", "h2", wrap=True), Label("", "body", "text2", wrap=True)
        self.title.setObjectName("item_title")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for picture in (self.platform, self.thing):
            layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def show_items(self, look: CaseLook, items: list[Item]) -> None:
        item = items[0]
        self.platform.setVisible(len(items) == 1 and bool(item.account))
        self.thing.setVisible(not self.platform.isVisibleTo(self))
        if len(items) > 1:
            self.thing.set_icon("format-list-checks")
            self.title.setText(self.tr("%n items chosen", "", len(items)))
            between = "、" if self.locale().name().startswith("zh") else ", "
            kinds = list(dict.fromkeys(action_name(one) for one in items))
            self.about.setText(between.join(kinds[:3]) + ("…" if len(kinds) > 3 else ""))
            return
        self.platform.set_platform(self._platform_of(item.platform) if item.account else None)
        self.thing.set_icon(icon_of(item, look.kinds.get(item.control, "")))
        self.title.setText(action_name(item))
        self.about.setText(item.subject)


class ItemFacts(QWidget):
    """Who, where, what is needed and how to verify, as far as it is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(9)

    def clear(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def show_item(self, look: CaseLook, item: Item) -> None:
        self.clear()
        self._add(self.tr("Who"), self._who(look, item), [])
        if item.step is not None:
            action = item.step.action
            chip = fact_chip(verified=action.verified, old=action.old(look.today))
            chips = [chip] if chip is not None else []
            self._add(self.tr("Where"), said(action.where), chips)
            self._add(self.tr("Have ready"), said(action.needs), [])
            self._add(self.tr("Verify"), said(action.verify), [])
            if action.irreversible:
                words = self.tr("can't be undone")
                self._add("", "", [ChipSpec("alert-outline", words, "red")])

    def show_several(self, look: CaseLook, items: list[Item]) -> None:
        self.clear()
        names = list(dict.fromkeys(look.name(one.assignee) for one in items if one.assignee))
        self._add(self.tr("Who"), ", ".join(names) or self.tr("nobody was asked yet"), [])

    def _who(self, look: CaseLook, item: Item) -> str:
        if not item.assignee:
            if item.check == "automatic" and item.satisfied:
                return self.tr("the vault saw to it")
            actor = said(item.step.action.actor_label) if item.step is not None else ""
            return actor or self.tr("nobody was asked yet")
        words = self.tr("{name}, asked {day}").format(name=look.name(item.assignee), day=short_moment(item.assigned_at))
        if item.due_at:
            words = self.tr("{words}, until {day}").format(words=words, day=short_day(item.due_at))
        if item.reminded_at:
            ago = held_for(item.reminded_at, look.today)
            words = self.tr("{words}, reminded {ago}").format(words=words, ago=ago)
        return words

    def _add(self, word: str, text: str, chips: list[ChipSpec]) -> None:
        if text or chips:
            self.body.addWidget(FactRow(word, text, chips))


def side_by_side(*buttons: Button) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line
