"""The table's model: its own list of rows let through, a heading before each day; no proxy, no text made in advance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.audit.reading import Filter, Listing
from ui.audit_text import sentence
from ui.i18n import language
from ui.kit import tips
from vault.views import AuditRow

_Index = QModelIndex | QPersistentModelIndex

TIME, WHAT, DEVICE, NUMBER = range(4)
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
DAY_ROLE = Qt.ItemDataRole.UserRole + 2


class AuditModel(QAbstractTableModel):
    """Shows a ``Listing`` through a filter. A negative position −1 − n is the heading of the day of row n."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = Listing()
        self._filter = Filter()
        self._shown: list[int] = []
        self._count = 0

    @property
    def listing(self) -> Listing:
        return self._listing

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def count(self) -> int:
        """Rows let through, headings not counted."""
        return self._count

    def set_listing(self, listing: Listing) -> None:
        self.beginResetModel()
        self._listing = listing
        self._pick()
        self.endResetModel()

    def set_filter(self, wanted: Filter) -> None:
        if wanted != self._filter:
            self.beginResetModel()
            self._filter = wanted
            self._pick()
            self.endResetModel()

    def clear(self) -> None:
        """Forget every row, as on lock."""
        self._filter = Filter()
        self.set_listing(Listing())

    def shown_rows(self) -> list[AuditRow]:
        """What an export of this view holds, oldest first."""
        return [self._listing.rows[at] for at in reversed(self._shown) if at >= 0]

    def row_at(self, position: int) -> AuditRow | None:
        """None for the heading of a day."""
        if not 0 <= position < len(self._shown) or self._shown[position] < 0:
            return None
        return self._listing.rows[self._shown[position]]

    def position_of(self, row: AuditRow) -> int:
        """Where this very row is shown now, or −1."""
        try:
            return self._shown.index(self._listing.rows.index(row))
        except ValueError:
            return -1

    def day_positions(self) -> list[int]:
        return [at for at, each in enumerate(self._shown) if each < 0]

    def _pick(self) -> None:
        found: Sequence[int] = self._listing.let_through(self._filter)
        days, shown, last = self._listing.days, [], None
        for at in found:
            if days[at] != last:
                last = days[at]
                shown.append(-1 - at)
            shown.append(at)
        self._shown, self._count = shown, len(found)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else NUMBER + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self.row_at(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren  # a heading: nothing to select
        return super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        at = self._shown[index.row()]
        if at < 0:
            return (
                self._day(-1 - at) if role in (DAY_ROLE, Qt.ItemDataRole.DisplayRole) and index.column() == 0 else None
            )
        row = self._listing.rows[at]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, at, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(self._text(row, at, index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if (
            orientation != Qt.Orientation.Horizontal
            or role != Qt.ItemDataRole.DisplayRole
            or not 0 <= section <= NUMBER
        ):
            return None
        return (self.tr("Time"), self.tr("What happened"), self.tr("Device"), self.tr("No."))[section]

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, TIME, NUMBER)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, NUMBER))

    def _text(self, row: AuditRow, at: int, column: int) -> str:
        if column == NUMBER:
            return "" if row.seq is None else QLocale(language()).toString(row.seq)
        return {TIME: self._listing.times[at], WHAT: sentence(row), DEVICE: row.device}[column]

    def _day(self, at: int) -> str:
        day = QDate.fromString(self._listing.days[at], Qt.DateFormat.ISODate)
        if not day.isValid():
            return self.tr("Time not known")
        words = spoken_day(day)
        ago = day.daysTo(QDate.currentDate())
        if ago == 0:
            return self.tr("Today, {day}").format(day=words)
        return self.tr("Yesterday, {day}").format(day=words) if ago == 1 else words


def spoken_day(day: QDate) -> str:
    """As a sentence says it; with the year where it is another one than this."""
    chinese, here = language() == "zh", day.year() == QDate.currentDate().year()
    shape = (
        ("M 月 d 日 ddd" if here else "yyyy 年 M 月 d 日 ddd") if chinese else ("ddd d MMM" if here else "d MMM yyyy")
    )
    return QLocale("zh_CN" if chinese else "en_GB").toString(day, shape)
