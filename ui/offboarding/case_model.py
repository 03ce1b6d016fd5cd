"""The rows of a case: three tiers under their headings; what is verified folds away where there is much of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from ui.i18n import translate
from ui.kit import tips
from ui.kit.grouped import ENTRY_ROLE, GroupedModel, Index
from ui.offboarding.looking import CaseLook
from ui.offboarding.words import numbered, standing_of
from ui.offboarding_text import action_name, tier_name
from vault.offboarding.items import TIERS
from vault.offboarding.views import Item

#: So many verified items of a tier stay in sight; of more they fold away.
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Tier:
    """``hidden``: how many of it are folded away; ``foldable``: there is something to fold."""

    id: str
    count: int
    verified: int
    hidden: int
    foldable: bool


Entry = Tier | Item


def entries_of(items: Sequence[Item], unfolded: frozenset[str]) -> list[Entry]:
    entries: list[Entry] = []
    by_tier: dict[str, list[Item]] = {tier: [] for tier in TIERS}
    for item in items:
        by_tier[item.tier].append(item)
    for tier, found in by_tier.items():
        if not found:
            continue
        verified = sum(item.satisfied for item in found)
        foldable = verified > _SHOWN
        shown = found
        if foldable and tier not in unfolded:  # what proves that the rights fell stays
            shown = [item for item in found if not item.satisfied or item.kind in ("grant", "member")]
        entries.append(Tier(tier, len(found), verified, len(found) - len(shown), foldable))
        entries += shown
    return entries


def tier_words(tier: Tier) -> tuple[str, str]:
    """Its name, and what stands beside it."""
    about = translate("offboarding", "%n items", None, tier.count)
    if tier.verified:
        about = translate("offboarding", "{items}, {number} verified").format(items=about, number=tier.verified)
    hint = {
        "opened": translate("offboarding", "change these first"),
        "platform": translate("offboarding", "phones and mailboxes come first"),
    }.get(tier.id, "")
    if hint and tier.verified < tier.count:
        about = translate("offboarding", "{items}, {hint}").format(items=about, hint=hint)
    return numbered(tier.id, tier_name(tier.id)), about


class CaseModel(GroupedModel[Tier, Item]):
    """One list; a heading can't be chosen, but folds and unfolds."""

    def __init__(self) -> None:
        super().__init__(Item)
        self._unfolded: frozenset[str] = frozenset()
        self.look: CaseLook | None = None

    def show(self, look: CaseLook | None) -> None:
        if look is None or self.look is None or look.case.id != self.look.case.id:
            self._unfolded = frozenset()
        self.look = look
        self._write()

    def toggle(self, tier: str) -> None:
        self._unfolded ^= {tier}
        self._write()

    def is_unfolded(self, tier: str) -> bool:
        return tier in self._unfolded

    def unfold_for(self, item: str) -> None:
        """So that it is in sight."""
        if self.position_of(item) < 0 and self.look is not None:
            tier = next((one.tier for one in self.look.case.items if one.id == item), "")
            if tier:
                self._unfolded |= {tier}
                self._write()

    def positions_of(self, wanted: Sequence[str]) -> list[int]:
        return sorted(self._places[one] for one in wanted if one in self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None or role == ENTRY_ROLE:
            return entry
        if isinstance(entry, Tier):
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return ", ".join(tier_words(entry)) if role in texts else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{action_name(entry)} · {entry.subject}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            standing, who = standing_of(entry), self.look.name(entry.assignee) if self.look is not None else ""
            return ", ".join(part for part in (action_name(entry), entry.subject, who, standing.text) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tips.plain(f"{action_name(entry)} · {entry.subject}")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index.row())
        if isinstance(entry, Tier) and entry.foldable:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def _write(self) -> None:
        items = self.look.case.items if self.look is not None else []
        self.set_entries(entries_of(items, self._unfolded))
