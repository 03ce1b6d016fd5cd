"""Taking over what other programs hold: planned first, so that it can be looked at, then written as one entry."""

from __future__ import annotations

from vault.importing.planning import plan_import
from vault.importing.plans import ImportPlan, ImportResult, PlannedAccount
from vault.importing.resolving import ABOVE, DAY, PLATFORM, SKIP, VERSION, Choice, alike, choices, is_day
from vault.importing.writing import carry_out, score_imported

__all__ = [
    "ABOVE",
    "DAY",
    "PLATFORM",
    "SKIP",
    "VERSION",
    "Choice",
    "ImportPlan",
    "ImportResult",
    "PlannedAccount",
    "alike",
    "carry_out",
    "choices",
    "is_day",
    "plan_import",
    "score_imported",
]
