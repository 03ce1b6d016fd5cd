"""Above the list: title, count, export and re-check; below them the filters and the search."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.audit.kinds import GROUPS, group_name
from ui.audit.reading import Filter, Listing
from ui.kit import theme
from ui.kit.buttons import Button, IconButton
from ui.kit.form import Combo, LineEdit
from ui.kit.text import Label

_DAYS = (0, 1, 7, 30, 90)


class AuditHead(QWidget):
    """``export``, ``check`` and ``papers`` are its buttons, ``search`` its field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked = False
        self.title = Label("", "h1")
        self.count = Label("", "body", "text2")
        self.count.setObjectName("audit_count")
        self.export = Button("", "normal", "tray-arrow-up", small=True)
        self.export.setObjectName("audit_export")
        self.check = Button("", "normal", "shield-check-outline", small=True)
        self.check.setObjectName("audit_verify")
        self.papers = IconButton("file-certificate-outline")
        self.papers.setObjectName("audit_documents")
        self.search = LineEdit()
        self.search.setObjectName("audit_search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(240)
        self.search.setMinimumWidth(110)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.search, 10)
        row.addWidget(self.papers)
        row.addWidget(self.export)
        row.addWidget(self.check)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Audit"))
        self.papers.set_name(self.tr("Compare a printed document with the record"))
        self.export.setText(self.tr("Export"))
        self.check.setText(self.tr("Verify again") if self._checked else self.tr("Verify now"))
        self.check.setToolTip(self.tr("Check every entry and every signature again, from the first one on"))

        self.search.setPlaceholderText(self.tr("Find in the record"))
        self.search.setAccessibleName(self.tr("Find in the record"))

    def note_checked(self, checked: bool) -> None:
        self._checked = checked
        self.retranslate()

    def show_count(self, count: int | None) -> None:
        self.count.setText("" if count is None else self.tr("%n records", "", count))


class _Choice(Combo):
    """As wide as it is told: its longest item may be anybody's name."""

    def __init__(self, name: str, width: int) -> None:
        super().__init__(small=True)
        self.setObjectName(name)
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._width, theme.metrics("small_button"))

    def minimumSizeHint(self) -> QSize:
        return QSize(84, theme.metrics("small_button"))

    def fill(self, first: str, items: Sequence[tuple[str, str]]) -> None:
        """``items``: words and value; what was chosen stays chosen where it is still there."""
        chosen = self.currentData() or ""
        self.blockSignals(True)
        self.clear()
        self.addItem(first, "")
        for words, value in items:
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)


class AuditFilters(QWidget):
    """changed(): the filter, or what is searched for, is another one."""

    changed = Signal()

    def __init__(self, search: LineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.member = _Choice("audit_member", 140)
        self.account = _Choice("audit_account", 160)
        self.group = _Choice("audit_kind", 160)
        self.since = _Choice("audit_since", 120)
        self.search = search
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for combo in (self.member, self.account, self.group, self.since):
            combo.currentIndexChanged.connect(self.changed)
            row.addWidget(combo)
        row.addStretch(1)
        self.search.textChanged.connect(self.changed)
        self._listing = Listing()

    def show_listing(self, listing: Listing) -> None:
        self._listing = listing
        self.member.fill(self.tr("All members"), [(name, name) for name in listing.members])
        self.account.fill(self.tr("All accounts"), listing.accounts)

    def retranslate(self) -> None:
        self.show_listing(self._listing)
        self.group.fill(self.tr("All kinds"), [(group_name(group), group) for group in GROUPS])
        words = {1: self.tr("Today"), **{days: self.tr("Last %n days", "", days) for days in _DAYS[2:]}}
        self.since.fill(self.tr("Any time"), [(text, str(days)) for days, text in words.items()])
        for combo, name in (
            (self.member, self.tr("Member")),
            (self.account, self.tr("Account")),
            (self.group, self.tr("Kind")),
            (self.since, self.tr("Time")),
        ):
            combo.setAccessibleName(name)

    def wanted(self) -> Filter:
        days = int(self.since.currentData() or 0)
        return Filter(
            member=self.member.currentData() or "",
            account=self.account.currentData() or "",
            group=self.group.currentData() or "",
            since=(date.today() - timedelta(days=days - 1)).isoformat() if days else "",
            text=self.search.text().strip().casefold(),
        )

    def reset(self) -> None:
        """Let everything through again; tells once."""
        for part in (self.member, self.account, self.group, self.since, self.search):
            part.blockSignals(True)
        for combo in (self.member, self.account, self.group, self.since):
            combo.setCurrentIndex(0)
        self.search.clear()
        for part in (self.member, self.account, self.group, self.since, self.search):
            part.blockSignals(False)
        self.changed.emit()

    def clear(self) -> None:
        """As on lock: no name stays."""
        self.show_listing(Listing())
        self.reset()
