"""Taking over what other programs hold: planned first, so that it can be looked at, then written as one entry."""

from __future__ import annotations

from vault.importing.planning import plan_import
from vault.importing.plans import ImportPlan, ImportResult, PlannedAccount
from vault.importing.writing import carry_out, score_imported

__all__ = ["ImportPlan", "ImportResult", "PlannedAccount", "carry_out", "plan_import", "score_imported"]
