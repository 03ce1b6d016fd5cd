"""The column of filters: which accounts, in which state, of which brand, on which platform, each with its count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.accounts.listing import STATES, Counts, Filter
from ui.i18n import language
from ui.kit import draw, icons, theme, tile, tips
from ui.kit.text import Label
from vault.platforms import Platform

_SHOWN_PLATFORMS = 6
_SHOWN_BRANDS = 6
_STATE_ICONS = {
    "overdue": "clock-alert-outline",
    "due": "clock-outline",
    "exposed": "account-alert-outline",
    "circulated": "share-variant-outline",
    "weak": "shield-alert-outline",
    "review": "clipboard-clock-outline",
}


class FilterRow(QAbstractButton):
    """One line: icon or tile, words, and how many accounts it lets through."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._platform: Platform | None = None
        self._tiled = False
        self._count = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_as(self, words: str, count: int) -> None:
        self.setText(words)
        self._count = count
        self.setAccessibleName(f"{words} {count}")
        self.setToolTip(tips.plain(words) if self._too_long(words) else "")
        self.update()

    def set_platform(self, platform: Platform | None) -> None:
        self._platform, self._tiled = platform, True

    @property
    def count(self) -> int:
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(120, theme.metrics("filter"))

    def _too_long(self, words: str) -> bool:
        return QFontMetrics(theme.font("body")).horizontalAdvance(words) > 84

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.rect()
        if self.isChecked():
            draw.box(painter, box, theme.colour("sel"), None, theme.RADIUS["chip"])
        elif self.underMouse():
            draw.box(painter, box, theme.colour("hover"), None, theme.RADIUS["chip"])
        if self.hasFocus():
            draw.box(painter, box, None, theme.colour("focus"), theme.RADIUS["chip"], 2)
        middle = box.height() // 2
        if self._tiled:
            tile.paint(painter, QRect(8, middle - 9, 18, 18), self._platform)
        else:
            icons.paint(painter, QRect(8, middle - 8, 16, 16), self._icon, "link" if self.isChecked() else "text2")
        self._write(painter, box)
        painter.end()

    def _write(self, painter: QPainter, box: QRect) -> None:
        number = str(self._count)
        taken = QFontMetrics(theme.font("small")).horizontalAdvance(number) + 14
        words = box.adjusted(34 if self._tiled else 32, 0, -taken, 0)
        draw.words(painter, words, self.text(), "h3" if self.isChecked() else "body")
        draw.words(painter, box.adjusted(0, 0, -8, 0), number, "small", "text2", draw.RIGHT)


class FilterPanel(QScrollArea):
    """changed(Filter): somebody chose another filter. Works as a column and inside the popup of a narrow window."""

    changed = Signal(object)

    def __init__(self, platform_of: Callable[[str], Platform | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self._platform_of = platform_of
        self._filter = Filter()
        self._counts = Counts()
        self._whole: set[str] = set()  # groups that are shown to their end
        self._rows: dict[tuple[str, str], FilterRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(8, 10, 8, 12)
        self._layout.setSpacing(0)
        self.setWidget(inside)
        self._build()

    @property
    def filter(self) -> Filter:
        return self._filter

    def row(self, group: str, key: str) -> FilterRow:
        return self._rows[(group, key)]

    def show_counts(self, counts: Counts) -> None:
        """The numbers of another listing. Rows keep their places unless brands or platforms come or go."""
        same = set(counts.brands) == set(self._counts.brands) and set(counts.platforms) == set(self._counts.platforms)
        self._counts = counts
        if same:
            self._fill()
        else:
            self._build()

    def set_filter(self, wanted: Filter) -> None:
        """Show ``wanted`` as chosen; says nothing to anybody."""
        self._filter = wanted
        self._fill()

    def title(self) -> str:
        """What is chosen, in words, for the head of the list."""
        wanted = self._filter
        chosen = [("scope", wanted.scope)] if wanted.scope != "all" else []
        chosen += [("state", wanted.state)] if wanted.state else []
        chosen += [("brand", each) for each in sorted(wanted.brands)]
        chosen += [("platform", each) for each in sorted(wanted.platforms)]
        return " · ".join(self._words(*each) for each in chosen)

    def retranslate(self) -> None:
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        while self._layout.count():
            item = self._layout.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        for key, icon in (("all", "view-list"), ("mine", "account-outline"), ("core", "shield-star-outline")):
            self._add("scope", key, f"mdi6.{icon}")
        self._heading(self.tr("State"))
        for key in STATES:
            self._add("state", key, f"mdi6.{_STATE_ICONS[key]}")
        if self._counts.brands:
            self._heading(self.tr("Brand"))
            self._group("brand", self._counts.brands, _SHOWN_BRANDS)
        if self._counts.platforms:
            self._heading(self.tr("Platform"))
            self._group("platform", self._counts.platforms, _SHOWN_PLATFORMS)
        self._layout.addStretch(1)
        self._fill()

    def _heading(self, words: str) -> None:
        label = Label(words, "small_bold", "text2")
        label.setContentsMargins(8, 12, 0, 5)
        self._layout.addWidget(label)

    def _group(self, group: str, counts: object, shown: int) -> None:
        assert isinstance(counts, dict)
        keys = sorted(counts, key=lambda key: (-counts[key], key))
        if len(keys) > shown + 1 and group not in self._whole:
            chosen = self._filter.brands if group == "brand" else self._filter.platforms
            keys = keys[:shown] + [key for key in keys[shown:] if key in chosen]
        for key in keys:
            self._add(group, key, "mdi6.tag-outline")
        if len(keys) < len(counts):
            more = self._add("more", group, "mdi6.dots-horizontal")
            more.setCheckable(False)

    def _add(self, group: str, key: str, icon: str) -> FilterRow:
        row = FilterRow(icon)
        row.setObjectName(f"filter.{group}.{key}")
        if group == "platform":
            row.set_platform(self._platform_of(key))
        row.clicked.connect(self._choose)
        row.setProperty("group", group)
        row.setProperty("key", key)
        self._rows[(group, key)] = row
        self._layout.addWidget(row)
        return row

    def _fill(self) -> None:
        wanted, counts = self._filter, self._counts
        chosen = {("scope", wanted.scope), ("state", wanted.state)}
        chosen |= {("brand", brand) for brand in wanted.brands} | {("platform", each) for each in wanted.platforms}
        if wanted.count() and wanted.scope == "all":
            chosen.discard(("scope", "all"))
        numbers = {"scope": counts.scopes, "state": counts.states, "brand": counts.brands, "platform": counts.platforms}
        for (group, key), row in self._rows.items():
            if group == "more":
                hidden = numbers[key].keys() - {k for g, k in self._rows if g == key}
                row.show_as(self.tr("%n more", None, len(hidden)), sum(numbers[key][each] for each in hidden))
                continue
            row.setChecked((group, key) in chosen)
            row.show_as(self._words(group, key), numbers[group].get(key, 0))

    def _words(self, group: str, key: str) -> str:
        if group == "platform":
            platform = self._platform_of(key)
            return key if platform is None else platform.label(language())
        if group == "brand":
            return key
        return {
            "all": self.tr("All accounts"),
            "mine": self.tr("Mine"),
            "core": self.tr("Core accounts"),
            "overdue": self.tr("Overdue"),
            "due": self.tr("Due soon"),
            "exposed": self.tr("Exposed"),
            "circulated": self.tr("Circulated"),
            "weak": self.tr("Weak"),
            "review": self.tr("To review"),
        }[key]

    def _choose(self) -> None:
        row = self.sender()
        assert isinstance(row, FilterRow)
        group, key = row.property("group"), row.property("key")
        if group == "more":
            self._whole.add(key)
            self._build()
            return
        self._filter = self._chosen(group, key, row.isChecked())
        self._fill()
        self.changed.emit(self._filter)

    def _chosen(self, group: str, key: str, on: bool) -> Filter:
        """A second click takes a choice away; "all accounts" takes all of them away."""
        now = self._filter
        if group == "scope":
            return Filter() if key == "all" else replace(now, scope=key if on else "all")
        if group == "state":
            return replace(now, state=key if on else "", only=None)
        if group == "brand":
            return replace(now, brands=now.brands | {key} if on else now.brands - {key})
        return replace(now, platforms=now.platforms | {key} if on else now.platforms - {key})
