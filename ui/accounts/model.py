"""The table's model: its own list of matching rows, narrowed as one types; no proxy, no secret.

A ``QSortFilterProxyModel`` would ask ``data()`` of every row at every keystroke (0.8 s at 10,000 rows).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.accounts.listing import (
    BRAND,
    LOGIN,
    MARK,
    NAME,
    RESPONSIBLE,
    STRENGTH,
    URGENCY,
    Filter,
    Listing,
    opens_by_person,
)
from ui.accounts.words import way_in
from ui.kit import chips, strength, tips
from vault.search import Narrowing, SearchIndex
from vault.views import AccountRow

_Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class AccountsModel(QAbstractTableModel):
    """Shows a ``Listing`` through a filter and a query."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = Listing()
        self._filter = Filter()
        self._query = ""
        self._narrowing = Narrowing(self._listing.index, ())
        self._shown: Sequence[int] = ()

    @property
    def listing(self) -> Listing:
        return self._listing

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def query(self) -> str:
        return self._query

    def set_listing(self, listing: Listing) -> None:
        self.beginResetModel()
        self._listing = listing
        self._start_over()
        self.endResetModel()

    def set_index(self, index: SearchIndex) -> None:
        """The index came after the list; what was typed meanwhile counts now."""
        self.beginResetModel()
        self._listing = replace(self._listing, index=index)
        self._start_over()
        self.endResetModel()

    def set_filter(self, wanted: Filter) -> None:
        if wanted == self._filter:
            return
        self.beginResetModel()
        self._filter = wanted
        self._start_over()
        self.endResetModel()

    def set_query(self, query: str) -> None:
        if query == self._query:
            return
        self._query = query
        if not self._listing.searchable:
            return
        found = self._narrowing.find(query)
        if found is self._shown:
            return
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    def clear(self) -> None:
        """Forget every row, as on lock."""
        self._filter, self._query = Filter(), ""
        self.set_listing(Listing())

    def row_at(self, position: int) -> AccountRow:
        return self._listing.rows[self._shown[position]]

    def position_of(self, account_id: str) -> int:
        """The row of an account as shown now, or −1."""
        at = self._listing.positions.get(account_id)
        if at is None:
            return -1
        try:
            return self._shown.index(at)
        except ValueError:
            return -1

    def _start_over(self) -> None:
        self._narrowing = Narrowing(self._listing.index, self._listing.let_through(self._filter))
        self._shown = self._narrowing.find(self._query if self._listing.searchable else "")

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else URGENCY + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(self._tip(row, index.column()) or "")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings()[section] if 0 <= section <= URGENCY else None

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, MARK, URGENCY)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, URGENCY))

    def _headings(self) -> tuple[str, ...]:
        return (
            "",
            self.tr("Name"),
            self.tr("Brand"),
            self.tr("Login"),
            self.tr("Responsible"),
            self.tr("Strength"),
            self.tr("Change / review"),
        )

    @staticmethod
    def _text(row: AccountRow, column: int) -> str:
        if column == STRENGTH:
            return strength.word(row.strength)
        if column == URGENCY:
            specs = chips.for_account(row)
            return specs[0].text if specs else ""
        if column == LOGIN and not row.login:
            return way_in(row) if opens_by_person(row) else ""
        return {
            MARK: row.platform_name,
            NAME: row.name,
            BRAND: row.brand,
            LOGIN: row.login,
            RESPONSIBLE: row.responsible,
        }[column]

    def _tip(self, row: AccountRow, column: int) -> str:
        if column == URGENCY:
            return "\n".join(spec.tip or spec.text for spec in chips.for_account(row))
        return self._text(row, column)
