"""Choosing some of very many things: a search field over a list with ticks, or over one to pick from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.kit import theme
from ui.kit.form import LineEdit
from ui.kit.text import Label
from vault.pinyin import folded, spans

_BY_SOUND = 500  # of more, looking for initials would keep the window waiting
_ID = Qt.ItemDataRole.UserRole


class Chooser(QWidget):
    """changed(): something else is chosen. ``several`` has ticks; without it one line is the choice."""

    changed = Signal()

    def __init__(self, name: str, *, several: bool, rows: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several = several
        self.search = LineEdit()
        self.search.setObjectName(f"{name}_search")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setObjectName(name)
        self.list.setProperty("framed", True)
        self.list.setFont(theme.font("body"))
        self.list.setFixedHeight(rows * theme.metrics("filter") + 6)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._changed)
        self.list.currentItemChanged.connect(self._changed)
        self.count = Label("", "small", "text3")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        layout.addWidget(self.count)
        self.count.setVisible(several)
        self.setFocusProxy(self.search)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)
        self.search.setAccessibleName(self.tr("Find: {what}").format(what=name))
        self.search.setPlaceholderText(self.tr("Find by name"))

    def set_things(self, things: Iterable[tuple[str, str]], chosen: Sequence[str] = ()) -> None:
        """Ids with words; what is chosen stands first."""
        wanted = set(chosen)
        self.list.blockSignals(True)
        self.list.clear()
        for one, words in sorted(things, key=lambda thing: (thing[0] not in wanted, thing[1])):
            item = QListWidgetItem(words, self.list)
            item.setData(_ID, one)
            item.setSizeHint(QSize(100, theme.metrics("filter")))
            if self._several:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if one in wanted else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._narrow(self.search.text())
        self._changed()

    def chosen(self) -> list[str]:
        if not self._several:
            current = self.list.currentItem()
            return [str(current.data(_ID))] if current is not None and not current.isHidden() else []
        items = (self.list.item(at) for at in range(self.list.count()))
        return [str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _narrow(self, typed: str) -> None:
        typed = folded(typed).strip()
        by_sound = self.list.count() <= _BY_SOUND
        for at in range(self.list.count()):
            item = self.list.item(at)
            fits = not typed or typed in folded(item.text()) or (by_sound and bool(spans(item.text(), typed)))
            item.setHidden(not fits)

    def _changed(self, *_: object) -> None:
        if self._several:
            self.count.setText(self.tr("%n chosen", None, len(self.chosen())))
        self.changed.emit()
