"""The board's rows: cases by how far they are, the running ones first, each group under its heading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ui.i18n import translate
from ui.kit.grouped import ENTRY_ROLE, GroupedModel, Heading, Index
from ui.offboarding.words import title_of
from vault.offboarding.views import CaseRow

GROUPS = ("revoked", "planned", "closed", "cancelled")


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


class BoardModel(GroupedModel[Heading, CaseRow]):
    def __init__(self) -> None:
        super().__init__(CaseRow)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None or role == ENTRY_ROLE:
            return entry
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(entry, Heading):
            return f"{group_name(entry.group)} {entry.count}"
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(entry.person, entry.kind)
        names = [one.name for one in entry.waiting]
        return ", ".join([title_of(entry.person, entry.kind), entry.last_day, counted(entry), *names])


def counted(row: CaseRow) -> str:
    if row.state == "cancelled":
        return ""
    return translate("offboarding", "{done} of {all} verified").format(done=row.items - row.open, all=row.items)
