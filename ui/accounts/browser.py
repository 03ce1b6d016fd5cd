"""Filters, tool bar, table and foot bar: everything that finds an account."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.accounts.bars import FootBar, ToolBar
from ui.accounts.delegate import AccountDelegate
from ui.accounts.filters import FilterPanel
from ui.accounts.listing import URGENCY, Filter, Listing
from ui.accounts.model import AccountsModel
from ui.accounts.table import AccountTable
from ui.kit.card import Line
from ui.kit.empty import EmptyState
from vault.platforms import Platform
from vault.views import AccountRow

if TYPE_CHECKING:
    from ui.accounts.service import AccountService
    from ui.desk import Desk

# The detail follows one move at once, and many only when they rest: a held arrow key must not load forty accounts.
_SETTLED_MS = 60


class AccountBrowser(QWidget):
    """selected(row or None), activated(row) by Enter or double click, new_asked(), import_asked()."""

    selected = Signal(object)
    activated = Signal(object)
    new_asked = Signal()
    import_asked = Signal()

    def __init__(self, service: AccountService, platform_of: Callable[[str], Platform | None], desk: Desk) -> None:
        super().__init__()
        self._service = service
        self._loaded = False
        self._wanted = ""  # the account to select once it is there
        self._told: AccountRow | None = None
        self._tell_again = False
        self.model = AccountsModel(self)
        self.filters = FilterPanel(platform_of)
        self.table = AccountTable(AccountDelegate(platform_of, self))
        self.table.setModel(self.model)
        self.table.horizontalHeader().setSortIndicator(URGENCY, Qt.SortOrder.AscendingOrder)
        self.bar = ToolBar()
        self.foot = FootBar()
        self.empty = EmptyState("card-account-details-outline")
        self.nothing = EmptyState("filter-off-outline", primary=False)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._tell_selection)
        self._popup: QFrame | None = None
        self._build()
        self._connect()
        self.retranslate()

    def current(self) -> AccountRow | None:
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def reload(self, select: str = "") -> None:
        header = self.table.horizontalHeader()
        self._wanted = select or self._wanted
        self._service.listing(
            self,
            column=header.sortIndicatorSection(),
            descending=header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
            done=self._show_listing,
        )

    def select(self, account_id: str) -> None:
        """Take away whatever hides the account, then select it; later if the list is not there yet."""
        if not self._loaded or account_id not in self.model.listing.positions:
            self._wanted = account_id
            return
        if self.model.position_of(account_id) < 0:
            self.bar.search.clear()
            self.set_filter(Filter())
        self.table.select_position(self.model.position_of(account_id))

    def set_filter(self, wanted: Filter) -> None:
        self.filters.set_filter(wanted)
        self._apply_filter(wanted)

    def type_in_search(self, text: str) -> None:
        self.bar.search.setFocus()
        if text:
            self.bar.search.insert(text)
        else:
            self.bar.search.selectAll()

    def clear(self) -> None:
        self._loaded = False
        self._wanted = ""
        self._told = None
        self.model.clear()
        self.bar.search.clear()
        self.filters.set_filter(Filter())
        self.filters.show_counts(self.model.listing.counts)
        self._show_state()

    def arrange(self, *, narrow: bool, wide: bool) -> None:
        self.bar.filters.setVisible(narrow)
        if narrow == (self._popup is not None):
            self.filters.setFixedWidth(184 if wide else 160)
            return
        if narrow:
            self._popup = QFrame(self, Qt.WindowType.Popup)
            self._popup.setObjectName("filterPopup")
            box = QVBoxLayout(self._popup)
            box.setContentsMargins(1, 1, 1, 1)
            box.addWidget(self.filters)
            self.filters.setFixedWidth(200)
            self._line.hide()
        else:
            self._columns.insertWidget(0, self.filters)
            self.filters.setFixedWidth(184 if wide else 160)
            self.filters.show()
            self._line.show()
            assert self._popup is not None
            self._popup.deleteLater()
            self._popup = None

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Accounts"))
        self.filters.setAccessibleName(self.tr("Filters"))
        self.empty.set(
            "card-account-details-outline",
            self.tr("The team's accounts belong here. Bring in the spreadsheet that you have today"),
            self.tr("Import a file"),
        )
        self.add_first.setText(self.tr("Add one by hand"))
        self.nothing.set("filter-off-outline", self.tr("No account fits"), self.tr("Clear filters"))
        self.model.retranslate()
        self.filters.retranslate()
        self.table.refresh_sizes()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        from ui.kit.buttons import Button

        self.add_first = Button("", "text")
        self.add_first.setObjectName("addFirst")
        first_steps = self.empty.layout()
        assert isinstance(first_steps, QVBoxLayout)
        first_steps.insertWidget(first_steps.count() - 1, self.add_first, 0, Qt.AlignmentFlag.AlignHCenter)
        self.views = QStackedWidget()
        for view in (self.table, self.nothing, self.empty, QWidget()):
            self.views.addWidget(view)
        self.views.setCurrentIndex(3)
        centre = QVBoxLayout()
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(0)
        centre.addWidget(self.bar)
        centre.addWidget(Line())
        centre.addWidget(self.views, 1)
        centre.addWidget(self.foot)
        self._line = Line(Qt.Orientation.Vertical)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self.filters.setFixedWidth(160)
        self._columns.addWidget(self.filters)
        self._columns.addWidget(self._line)
        self._columns.addLayout(centre, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self._apply_filter)
        self.bar.search.searched.connect(self._search)
        self.bar.search.left.connect(self.table.setFocus)
        self.bar.search.accepted.connect(self._activate)
        self.bar.filters.clicked.connect(self._open_popup)
        self.bar.new_button.clicked.connect(self.new_asked)
        self.bar.import_button.clicked.connect(self.import_asked)
        self.empty.pressed.connect(self.import_asked)
        self.add_first.clicked.connect(self.new_asked)
        self.nothing.pressed.connect(self._clear_filters)
        self.table.activated_by_key.connect(self._activate)
        self.table.typed.connect(self.type_in_search)
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)

    def _show_listing(self, listing: Listing) -> None:
        first, self._loaded = not self._loaded, True
        keep = self._selected_id()
        if self._wanted in listing.positions:
            keep, self._wanted = self._wanted, ""
        scrolled = self.table.verticalScrollBar().value()
        self.model.set_listing(listing)
        self.filters.show_counts(listing.counts)
        self.table.verticalScrollBar().setValue(scrolled)
        if not listing.searchable:
            self._service.index(self, listing, self._take_index)
        self._tell_again = True  # what is shown about the selected account may be old
        self._restore(keep)
        self._show_state()
        if first and self.isVisible() and not self.bar.search.hasFocus():
            self.table.setFocus()  # it could not have it while there was nothing to show

    def _take_index(self, indexed: Listing) -> None:
        if indexed.rows is self.model.listing.rows:  # another list may have come since
            keep = self._selected_id()
            self.model.set_index(indexed.index)
            self._restore(keep)
            self._show_state()

    def _search(self, query: str) -> None:
        keep = self._selected_id()
        self.model.set_query(query)
        self._restore(keep)
        self._show_state()

    def _apply_filter(self, wanted: Filter) -> None:
        keep = self._selected_id()
        self.model.set_filter(wanted)
        self._restore(keep)
        self._show_state()

    def _restore(self, account_id: str) -> None:
        """The selection stays with its account; where that is gone, the first row is what Enter acts on."""
        if self.model.rowCount() == 0:
            self._follow()
            return
        position = max(0, self.model.position_of(account_id)) if account_id else 0
        self.table.select_position(position)
        self._follow()

    def _selected_id(self) -> str:
        row = self.current()
        return row.id if row is not None else ""

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        self._service.sorted_listing(
            self, self.model.listing, column=column, descending=descending, done=self._show_listing
        )

    def _row_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        self._follow()

    def _follow(self) -> None:
        if not self._settled.isActive():
            QTimer.singleShot(0, self, self._tell_selection)
        self._settled.start()

    def _tell_selection(self) -> None:
        row = self.current()
        if self._tell_again or row is not self._told:
            self._told, self._tell_again = row, False
            self.foot.show_row(row, may_edit=row is not None and self._service.may_edit(row.id))
            self.selected.emit(row)

    def _activate(self) -> None:
        row = self.current()
        if row is not None:
            self.activated.emit(row)

    def _clear_filters(self) -> None:
        self.bar.search.clear()
        self.set_filter(Filter())
        self.table.setFocus()

    def _open_popup(self) -> None:
        if self._popup is not None:
            below = self.bar.filters.mapToGlobal(QPoint(0, self.bar.filters.height() + 4))
            self._popup.resize(202, min(560, self.height() - 20))
            self._popup.move(below)
            self._popup.show()

    def _show_state(self) -> None:
        shown, whole = self.model.rowCount(), len(self.model.listing.rows)
        self.views.setCurrentIndex(3 if not self._loaded else 0 if shown else 1 if whole else 2)
        self.bar.show_state(self.model.filter, self._title(), shown)
        may_add = self._service.may_edit()
        self.bar.new_button.setVisible(may_add)
        self.bar.import_button.setVisible(may_add)

    def _title(self) -> str:
        wanted = self.model.filter
        if wanted.only is not None:
            return self.tr("From the check-up")
        if wanted.count() == 0:
            return self.tr("All accounts")
        return self.filters.title()
