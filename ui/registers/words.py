"""States of the registers as chips, and names side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ui.i18n import language, translate
from ui.kit.chip import ChipSpec
from ui.register_text import paper_name, state_name, training_state
from vault.registers.views import LetterRow, Linked, PaperRow, TrainingDueRow, VendorRow

_CHIPS = {
    "ok": ("check", "plain"),
    "soon": ("calendar-clock-outline", "amber"),
    "due_soon": ("calendar-clock-outline", "amber"),
    "expired": ("clock-alert-outline", "red"),
    "overdue": ("clock-alert-outline", "red"),
    "retake": ("reload-alert", "red"),
    "missing": ("file-alert-outline", "amber"),
    "not_due": ("minus-circle-outline", "plain"),
    "ended": ("archive-outline", "gray"),
    "signed": ("check", "plain"),
    "passed": ("check", "plain"),
    "outdated": ("history", "amber"),
    "failed": ("close-circle-outline", "amber"),
    "void": ("cancel", "gray"),
    "open": ("timer-sand", "blue"),
    "unsigned": ("file-sign", "amber"),
}
_SEPARATORS = re.compile(r"[,，、;；\n]+")


def state_chip(state: str) -> ChipSpec:
    icon, tone = _CHIPS.get(state, ("help-circle-outline", "gray"))
    return ChipSpec(icon, state_name(state), tone)


def unsigned_chip() -> ChipSpec:
    icon, tone = _CHIPS["unsigned"]
    return ChipSpec(icon, translate("registers", "Not signed"), tone)


def training_chip(row: TrainingDueRow) -> ChipSpec:
    icon, tone = _CHIPS.get(row.state, ("help-circle-outline", "gray"))
    return ChipSpec(icon, training_state(row.state), tone)


def vendor_chip(row: VendorRow) -> ChipSpec:
    """The most urgent: a contract that ran out, then papers, then one that ends soon."""
    if row.missing and row.state != "overdue":
        names = listed(paper_name(kind) for kind in row.missing)
        icon, tone = _CHIPS["missing"]
        return ChipSpec(icon, translate("registers", "%n papers missing", None, len(row.missing)), tone, names)
    return state_chip(row.state)


def letter_chip(row: LetterRow) -> ChipSpec:
    return state_chip(row.state)


def paper_chip(row: PaperRow) -> ChipSpec:
    return state_chip(row.state)


def listed(names: Iterable[str]) -> str:
    return ("、" if language() == "zh" else ", ").join(name for name in names if name)


def names_in(text: str) -> list[str]:
    """What somebody typed as several names, whatever stands between them."""
    return [name for part in _SEPARATORS.split(text) if (name := part.strip())]


def as_typed(rows: Sequence[Linked]) -> str:
    """Names to edit; the id stands for one that this member may not see, or that several have."""
    names = [row.name for row in rows]
    return listed(row.name if row.name and names.count(row.name) == 1 else row.id for row in rows)
