"""The board's rows: cases by how far they are, the running ones first, each group under its heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.i18n import translate
from ui.offboarding.words import title_of
from vault.offboarding.views import CaseRow

_Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole
GROUPS = ("revoked", "planned", "closed", "cancelled")


@dataclass(frozen=True, slots=True)
class Heading:
    group: str
    count: int


Entry = Heading | CaseRow


def grouped(rows: Sequence[CaseRow]) -> list[Entry]:
    entries: list[Entry] = []
    for group in GROUPS:
        found = [row for row in rows if row.state == group]
        ended = group in ("closed", "cancelled")
        found.sort(key=lambda row: row.last_day, reverse=ended)  # of what runs the one that has waited longest
        if found:
            entries += [Heading(group, len(found)), *found]
    return entries


def group_name(group: str) -> str:
    return {
        "revoked": translate("offboarding", "Rights taken back, being worked off"),
        "planned": translate("offboarding", "Planned"),
        "closed": translate("offboarding", "Closed"),
        "cancelled": translate("offboarding", "Cancelled"),
    }[group]


class BoardModel(QAbstractListModel):
    """One list, headings among the rows; a heading can't be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def set_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def entry(self, position: int) -> Entry | None:
        return self._entries[position] if 0 <= position < len(self._entries) else None

    def position_of(self, case: str) -> int:
        """Where it stands; the first case of all where it is not there, -1 where there is none."""
        rows = [(at, entry.id) for at, entry in enumerate(self._entries) if isinstance(entry, CaseRow)]
        return next((at for at, found in rows if found == case), rows[0][0] if rows else -1)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(entry, Heading):
            return f"{group_name(entry.group)} {entry.count}"
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(entry.person, entry.kind)
        names = [one.name for one in entry.waiting]
        return ", ".join([title_of(entry.person, entry.kind), entry.last_day, counted(entry), *names])

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.entry(index.row()), CaseRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def counted(row: CaseRow) -> str:
    if row.state == "cancelled":
        return ""
    return translate("offboarding", "{done} of {all} verified").format(done=row.items - row.open, all=row.items)
