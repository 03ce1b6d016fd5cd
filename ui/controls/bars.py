"""The bars of the control graph: filters and views above, what the lines mean and the zoom below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.accounts.bars import SearchField
from ui.accounts.switch import GRAPH, LIST, PEOPLE, POINTS, ViewSwitch, view_word
from ui.accounts.words import control_word
from ui.controls.lighting import BEHIND
from ui.controls.painting import pen_of
from ui.kit import theme
from ui.kit.buttons import Button, IconButton
from ui.kit.card import Ground
from ui.kit.form import Combo
from ui.kit.kbd import KeyHint
from ui.kit.text import Label

KINDS = ("sim", "mailbox", "wechat", "device", "real_name", "tool", "payment")


class ControlBar(Ground):
    """filtered(): another brand or other kinds. add_asked(): a new control point or person."""

    filtered = Signal()
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.setFixedHeight(theme.metrics("tool_bar"))
        self.setMinimumWidth(400)  # what there is no room for goes
        self._view = GRAPH
        self._known: tuple[str, ...] = ()
        self.kinds: set[str] = set()
        self.title = Label("", "h2")
        self.brand = Combo(small=True)
        self.brand.setObjectName("graph_brand")
        self.brand.setMaximumWidth(150)
        self.brand.activated.connect(self.filtered)
        self.kind = Button("", icon="filter-variant", small=True)
        self.kind.setObjectName("graph_kinds")
        self.menu = QMenu(self)
        self.kind.clicked.connect(self._open_menu)
        self.around = Button("", "normal", "close", small=True)
        self.around.setObjectName("graph_around")
        self.around.hide()
        self.search = SearchField()
        self.search.setObjectName("graph_search")
        self.add = Button("", icon="plus", small=True)
        self.add.setObjectName("add_control")
        self.add.clicked.connect(self.add_asked)
        self.switch = ViewSwitch((LIST, GRAPH, POINTS, PEOPLE))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 12, 0)
        layout.setSpacing(8)
        for part in (self.title, self.brand, self.kind, self.around):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.search, 10)
        layout.addWidget(self.add)
        layout.addWidget(self.switch)
        self.retranslate()

    def show_view(self, view: str, *, may_add: bool) -> None:
        self._view = view
        self.switch.show_view(view)
        self.add.setVisible(may_add and view != GRAPH)
        self.retranslate()

    def show_brands(self, brands: Sequence[str]) -> None:
        chosen = self.brand.currentData()
        self.brand.clear()
        self.brand.addItem(self.tr("All brands"), "")
        for brand in brands:
            self.brand.addItem(brand, brand)
        self.brand.setCurrentIndex(max(0, self.brand.findData(chosen)))
        self._known = tuple(brands)

    def retranslate(self) -> None:
        self.title.setText(view_word(self._view))
        self.brand.setAccessibleName(self.tr("Brand"))
        self.show_brands(self._known)
        self.around.setText(self.tr("Only one part"))
        self.around.setToolTip(self.tr("Show everything again"))
        # Translators: the button that adds a control point or a person.
        self.add.setText(self.tr("New"))
        self.add.setAccessibleName(self.tr("New person") if self._view == PEOPLE else self.tr("New control point"))
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find in the graph"))
        self.search.setToolTip(self.tr("Name, number or address; Enter goes to the next one (Ctrl+F)"))
        self._name_kinds()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """A narrow bar shows the views as icons, a still narrower one leaves its title out: the switch says it."""
        filters = self._view != PEOPLE
        self.brand.setVisible(filters)
        self.kind.setVisible(filters)
        parts = [self.brand, self.kind] if filters else []
        parts += [part for part in (self.around, self.add) if not part.isHidden()]
        taken = sum(part.sizeHint().width() + 8 for part in parts) + self.search.minimumWidth() + 8 + 26
        title, words = self.title.sizeHint().width() + 8, self.switch.width_in_words()
        self.switch.set_in_words(self.width() >= taken + title + words)
        self.title.setVisible(self.width() >= taken + title + 150)

    def _name_kinds(self) -> None:
        chosen = [control_word(kind) for kind in KINDS if kind in self.kinds]
        words = self.tr("All kinds") if not chosen else chosen[0] + (f" +{len(chosen) - 1}" if len(chosen) > 1 else "")
        self.kind.setText(words)
        self.kind.setAccessibleName(self.tr("Kinds of control point"))
        self.kind.setAccessibleDescription(self.tr(", ").join(chosen))

    def _open_menu(self) -> None:
        self.menu.clear()
        everything = self.menu.addAction(self.tr("All kinds"))
        everything.triggered.connect(self._all_kinds)
        self.menu.addSeparator()
        for kind in KINDS:
            action = self.menu.addAction(control_word(kind))
            action.setCheckable(True)
            action.setChecked(kind in self.kinds)
            action.triggered.connect(lambda _=False, kind=kind: self.toggle_kind(kind))
        self.menu.popup(self.kind.mapToGlobal(self.kind.rect().bottomLeft()))

    def toggle_kind(self, kind: str) -> None:
        self.kinds ^= {kind}
        self._kinds_changed()

    def _all_kinds(self) -> None:
        self.kinds.clear()
        self._kinds_changed()

    def _kinds_changed(self) -> None:
        self._name_kinds()
        self._arrange()
        self.filtered.emit()


class Legend(QWidget):
    """What the lines mean; the last ones are left out where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def entries(self) -> list[tuple[str, str]]:
        return [
            ("locked", self.tr("Logs in by it")),
            ("reset", self.tr("Can be reset by it")),
            ("touched", self.tr("Works with it")),
            (BEHIND, self.tr("Holder")),
            ("", self.tr("Not affected")),
        ]

    def sizeHint(self) -> QSize:
        return QSize(300, theme.metrics("foot_bar") - 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, theme.metrics("foot_bar") - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        metrics = QFontMetrics(painter.font())
        x, middle = 0, self.height() // 2
        for how, words in self.entries():
            width = metrics.horizontalAdvance(words)
            if x + 34 + width > self.width():
                break
            painter.setPen(pen_of(how))
            painter.drawLine(x, middle, x + 26, middle)
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRect(x + 34, 0, width + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
            x += 34 + width + 18
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()


class GraphFoot(Ground):
    """Legend, the keys, and the zoom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self.setFixedHeight(theme.metrics("foot_bar"))
        self.legend = Legend()
        self.walk, self.enter = KeyHint("↑ ↓"), KeyHint("Enter")
        self.smaller, self.larger = IconButton("magnify-minus-outline"), IconButton("magnify-plus-outline")
        self.whole = IconButton("fit-to-page-outline")
        self.smaller.setObjectName("zoom_out")
        self.larger.setObjectName("zoom_in")
        self.whole.setObjectName("zoom_fit")
        self.factor = Label("", "small", "text2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(self.legend, 1)
        layout.addWidget(self.walk)
        layout.addWidget(self.enter)
        layout.addSpacing(6)
        for part in (self.smaller, self.factor, self.larger, self.whole):
            layout.addWidget(part)
        self.retranslate()

    def show_zoom(self, zoom: float, *, clustered: bool) -> None:
        # Translators: the control graph from far away, one row a brand.
        self.factor.setText(self.tr("By brand") if clustered else f"{round(zoom * 100)} %")

    def show_keys(self, *, opens: bool) -> None:
        self.enter.set_text(self.tr("Open") if opens else self.tr("What falls"))

    def retranslate(self) -> None:
        self.walk.set_text(self.tr("Another one"))
        self.show_keys(opens=False)
        self.smaller.set_name(self.tr("Farther away"), "Ctrl+-")
        self.larger.set_name(self.tr("Nearer"), "Ctrl++")
        self.whole.set_name(self.tr("All of it"), "Ctrl+0")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.walk.setVisible(self.width() > 700)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
        painter.end()
