"""Beside the graph: what was selected, what falls with it and by what, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.accounts.parts import ChipFlow
from ui.accounts.words import control_word, effect_word, link_word
from ui.controls.advice import DEPUTY, EDIT, OPEN, action_word, alone, in_order, next_action
from ui.controls.lines import Line as ListedLine
from ui.controls.lines import LineList
from ui.controls.service import Look
from ui.controls.words import EFFECT_ICONS, chips_of, counted, icon_of, kind_word, name_of, post_word, reason, way
from ui.i18n import language
from ui.kit import icons, theme, tile
from ui.kit.avatar import Avatar
from ui.kit.buttons import Button
from ui.kit.card import Card, Ground, Line, Scroll
from ui.kit.empty import EmptyState, Picture
from ui.kit.square import Square
from ui.kit.text import Label
from ui.kit.tile import PlatformTile
from vault.controls.falling import Fallen
from vault.controls.graph import Node
from vault.platforms import Platform

_MOST = 12


class KindTile(Square):
    """What stands for a person or control point, as platform tiles stand for accounts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(40, parent)
        self._kind = "person"

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.setAccessibleName(kind_word(kind))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tile.paint_square(painter, self.area(), theme.colour("accent"))
        icons.paint(painter, self.area().adjusted(9, 9, -9, -9), icon_of(self._kind), "on_accent")
        painter.end()


class ControlPane(Ground):
    """acted(action, id): what the buttons ask for. listed(ids): these accounts as a list. around_asked(id): only
    what hangs together with it. link_asked(id): note what stands behind what. chosen(id): another thing of the graph.
    """

    acted = Signal(str, str)
    listed = Signal(object)
    around_asked = Signal(str)
    link_asked = Signal(str)
    chosen = Signal(str)

    def __init__(self, platform_of: Callable[[str], Platform | None], parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self.setObjectName("control_pane")
        self._platform_of = platform_of
        self._look = Look()
        self.node: Node | None = None
        self.falls: dict[str, Fallen] = {}
        self._build()
        self.clear()

    def _build(self) -> None:
        self.kind_tile, self.platform_tile, self.avatar = KindTile(), PlatformTile(size=40), Avatar(size=40)
        self.name = Label("", "h2", elide=Qt.TextElideMode.ElideRight)
        self.under = Label("", "small", "text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.under)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 4)
        head.setSpacing(12)
        for part in (self.kind_tile, self.platform_tile, self.avatar):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.chips = ChipFlow()
        self.title = Label("", "h3", wrap=True)
        self.title.setObjectName("falls_title")
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.scroller = Scroll(margin=16, spacing=10)
        self.scroller.body.addWidget(self.chips)
        self.scroller.body.addWidget(self.title)
        self.scroller.body.addLayout(self.body)
        self.scroller.body.addStretch(1)
        self.second, self.act = Button(), Button("", "primary")
        self.second.setObjectName("control_second")
        self.act.setObjectName("control_act")
        self.second.clicked.connect(lambda: self._press(self.second))
        self.act.clicked.connect(lambda: self._press(self.act))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.addWidget(self.second)
        foot.addStretch(1)
        foot.addWidget(self.act)
        self.foot = QWidget()
        self.foot.setLayout(foot)
        self.line = Line()
        self.empty = EmptyState("sitemap-outline")
        self.head = QWidget()
        self.head.setLayout(head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.empty)
        layout.addWidget(self.head)
        layout.addWidget(self.scroller, 1)
        layout.addWidget(self.line)
        layout.addWidget(self.foot)

    def clear(self) -> None:
        self.show_node(Look(), None, {})

    def show_node(self, look: Look, node: Node | None, falls: dict[str, Fallen]) -> None:
        self._look, self.node, self.falls = look, node, falls
        for part in (self.head, self.scroller, self.line, self.foot):
            part.setVisible(node is not None)
        self.empty.setVisible(node is None)
        self._drop()
        if node is None:
            self.empty.set("sitemap-outline", self.tr("Choose something: here you see what falls if it goes"))
            self.name.setText("")
            return
        self._show_head(node)
        hit = counted(falls, look.graph)
        self.title.setText(self._saying(sum(map(len, hit.values()))))
        for effect, accounts in hit.items():
            if accounts:
                self.body.addWidget(self._section(effect, accounts))
        steps = in_order(look.graph, node, falls)
        if steps:
            self.body.addWidget(self._order(steps))
        self._show_behind(node)
        self._show_ways(node, hit)
        self._show_buttons(node)

    def retranslate(self) -> None:
        self.show_node(self._look, self.node, self.falls)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _drop(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _saying(self, count: int) -> str:
        if not count:
            return self.tr("No account falls with it")
        if self.node is not None and self.node.kind == "person":
            return self.tr("If {name} goes, %n accounts are in trouble", None, count).format(name=self.node.label)
        return self.tr("If it goes, %n accounts are in trouble", None, count)

    def _show_head(self, node: Node) -> None:
        platform = self._platform_of(node.about) if node.kind == "account" else None
        self.kind_tile.setVisible(node.column == 1)
        self.platform_tile.setVisible(node.kind == "account")
        self.avatar.setVisible(node.kind == "person")
        self.kind_tile.set_kind(node.kind)
        self.platform_tile.set_platform(platform)
        self.avatar.set_person(node.label, "left" in node.marks)
        self.name.setText(name_of(node))
        if node.kind == "account":
            parts = [platform.label(language()) if platform is not None else "", node.brand]
        elif node.kind == "person":
            row = self._look.persons.get(node.id)
            left = self.tr("left {day}").format(day=row.left_on) if row is not None and row.left_on else ""
            parts = [self.tr("Person"), node.about, left]
        else:
            holder = self._look.node(node.holder)
            kept = self.tr("held by {name}").format(name=holder.label) if holder is not None else self.tr("no holder")
            parts = [control_word(node.kind), node.brand, kept]
        self.under.setText(" · ".join(part for part in parts if part))
        self.chips.set_specs(chips_of(node))

    def _section(self, effect: str, accounts: Sequence[str]) -> QWidget:
        part = QWidget()
        part.setObjectName(f"falls_{effect}")
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(6)
        tone = {"locked": "red", "reset": "amber", "touched": "text2"}[effect]
        head.addWidget(Picture(EFFECT_ICONS[effect], 16, tone))
        head.addWidget(Label(f"{effect_word(effect)} {len(accounts)}", "small_bold", "text2"), 1)
        layout.addLayout(head)
        title = f"{effect_word(effect)} {len(accounts)}"
        layout.addWidget(self._lines(title, [self._account_line(one) for one in accounts[:_MOST]]))
        if len(accounts) > _MOST:
            more = Button(self.tr("All %n in the list", None, len(accounts)), "text", small=True)
            more.clicked.connect(lambda: self.listed.emit(list(accounts)))
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _lines(self, name: str, lines: Sequence[ListedLine]) -> LineList:
        made = LineList(name, lines, self._platform_of)
        made.picked.connect(self.chosen)
        return made

    def _account_line(self, one: str) -> ListedLine:
        node, fallen = self._look.graph.nodes[one], self.falls[one]
        why, whole = reason(self._look.graph, fallen), way(self._look.graph, fallen.path)
        return ListedLine(one, node.kind, node.label, why, node.about, whole)

    def _order(self, steps: Sequence[str]) -> QWidget:
        card = Card(padding=12, spacing=4)
        card.setObjectName("in_order")
        person = self.node is not None and self.node.kind == "person"
        title = self.tr("If somebody really goes, in this order") if person else ""
        card.body.addWidget(Label(title or self.tr("If it really is gone, in this order"), "h3", wrap=True))
        for number, words in enumerate(steps, 1):
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(Label(str(number), "small", "text3"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(words, "small", "text2", wrap=True), 1)
            card.body.addLayout(line)
        return card

    def _show_behind(self, node: Node) -> None:
        """What stands behind it, each to go to; for a control point its holder is in the head already."""
        graph = self._look.graph
        links = [link for link in graph.incoming.get(node.id, ()) if link.kind != "holder"]
        if not links:
            return
        self.body.addWidget(Label(self.tr("What stands behind it"), "small_bold", "text2"))
        lines = []
        for link in links[:_MOST]:
            source = graph.nodes[link.source]
            post = post_word(link.kind) if source.kind == "person" else link_word(link.kind)
            word = control_word(link.kind) if source.column == 1 and link.kind == source.kind else post
            lines.append(ListedLine(source.id, source.kind, name_of(source), word, source.about))
        behind = self._lines(self.tr("What stands behind it"), lines)
        behind.setObjectName("behind")
        self.body.addWidget(behind)

    def _show_ways(self, node: Node, hit: dict[str, list[str]]) -> None:
        every = [one for accounts in hit.values() for one in accounts]
        ways: list[tuple[str, str, Callable[[], None]]] = []
        if node.id in self._look.graph.nodes:
            ways.append(("graph_only", self.tr("Show only this part"), lambda: self.around_asked.emit(node.id)))
        if every:
            ways.append(("graph_listed", self.tr("These accounts as a list"), lambda: self.listed.emit(every)))
        if node.kind != "person" and node.id in self._look.editable:
            ways.append(("graph_link", self.tr("What stands behind what…"), lambda: self.link_asked.emit(node.id)))
        for name, words, does in ways:
            button = Button(words, "text", small=True)
            button.setObjectName(name)
            button.clicked.connect(does)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_buttons(self, node: Node) -> None:
        may_edit = node.id in self._look.editable
        first = next_action(self._look.graph, node, self.falls, may_edit=may_edit)
        if first == DEPUTY and not self._look.editable.issuperset(alone(self._look.graph, node, self.falls)):
            first = OPEN if node.kind == "account" else EDIT
        second = OPEN if node.kind == "account" else EDIT if may_edit else ""
        for button, action in ((self.act, first), (self.second, second if second != first else "")):
            button.setText(action_word(action))
            button.setProperty("action", action)
            button.setVisible(bool(action))
        self.line.setVisible(bool(first or second))
        self.foot.setVisible(bool(first or second))

    def _press(self, button: Button) -> None:
        if self.node is not None:
            self.acted.emit(str(button.property("action")), self.node.id)
