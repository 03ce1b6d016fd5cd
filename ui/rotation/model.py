"""The board's rows: passwords by what is to be done about them, each group under its heading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ui.i18n import translate
from ui.kit import tips
from ui.kit.grouped import ENTRY_ROLE, GroupedModel, Heading, Index
from ui.rotation_text import sum_text
from vault.rotation.views import RotationRow

#: The groups from top to bottom; nothing is in two of them.
GROUPS = ("exposed", "overdue", "due", "soon", "in_progress", "postponed", "blackout", "later")


Entry = Heading | RotationRow


def group_of(row: RotationRow) -> str:
    """What is put off stands where it was put, as long as nothing about it is urgent."""
    if row.rotation_state == "in_progress":
        return "in_progress"
    if row.exposed:
        return "exposed"
    if row.rotation_state in ("overdue", "due"):
        return row.rotation_state
    if row.sum.blackouts:
        return "blackout"
    if row.sum.postponed:
        return "postponed"
    return "soon" if row.rotation_state == "due_soon" else "later"


def grouped(rows: Sequence[RotationRow]) -> list[Entry]:
    """Headings and rows under each other, by due date in every group."""
    by_group: dict[str, list[RotationRow]] = {}
    for row in rows:
        by_group.setdefault(group_of(row), []).append(row)
    entries: list[Entry] = []
    for group in GROUPS:
        if found := by_group.get(group):
            found.sort(key=lambda row: (row.rotation_due_at or "9", row.name))
            entries.append(Heading(group, len(found)))
            entries += found
    return entries


def group_name(group: str) -> str:
    return {
        "exposed": translate("rotation", "Somebody outside may know it"),
        "overdue": translate("rotation", "Overdue"),
        "due": translate("rotation", "Due"),
        "soon": translate("rotation", "Due soon"),
        "in_progress": translate("rotation", "Change under way"),
        "postponed": translate("rotation", "Put off"),
        "blackout": translate("rotation", "Held by a blackout"),
        "later": translate("rotation", "Later"),
    }[group]


class BoardModel(GroupedModel[Heading, RotationRow]):
    def __init__(self) -> None:
        super().__init__(RotationRow)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None or role == ENTRY_ROLE:
            return entry
        if isinstance(entry, Heading):
            words = f"{group_name(entry.group)} {entry.count}"
            return words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.name, entry.brand, entry.responsible, due_words(entry)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(sum_text(entry.sum))
        return None


def due_words(row: RotationRow) -> str:
    if row.rotation_state == "in_progress":
        return translate("rotation", "begun by {name}").format(name=row.started_by or "")
    return (row.rotation_due_at or "")[:10]
