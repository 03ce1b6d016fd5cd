"""The kinds of findings: how much each weighs, and what is to be done next about it. Stable words, published.

The table is in the order in which findings are worth mending; front ends keep it.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Kind(NamedTuple):
    """``severity``: high, medium, low. ``action`` is the next thing to do, a stable word."""

    severity: str
    action: str


TABLE: Final[dict[str, Kind]] = {
    "leaver_named": Kind("high", "remove_leaver"),
    "no_responsible": Kind("high", "transfer"),
    "exposed": Kind("high", "rotate_first"),
    "overdue": Kind("high", "change_password"),
    "reused": Kind("high", "rotate_first"),
    "weak": Kind("high", "rotate_first"),
    "stale": Kind("medium", "change_password"),
    "circulated": Kind("medium", "rotate_first"),
    "held_by_one": Kind("medium", "name_deputy"),
    "brand_held_by_one": Kind("medium", "share_brand"),
    "one_owner": Kind("medium", "add_owner"),
    "no_second_factor": Kind("medium", "enrol_code"),
    "review_due": Kind("medium", "review_access"),
    "verification_expiring": Kind("medium", "renew_verification"),
    "vendor_expiring": Kind("medium", "renew_contract"),
    "vendor_paper_missing": Kind("medium", "collect_papers"),
    "due": Kind("low", "change_password"),
    "control_single": Kind("low", "name_deputy"),
    "control_private": Kind("low", "make_company_owned"),
    "held_by_many": Kind("low", "withdraw_grants"),
    "recovery_codes_missing": Kind("low", "keep_recovery_codes"),
    "protections_unconfirmed": Kind("low", "confirm_protections"),
    "grant_ending": Kind("low", "renew_grant"),
    "terminal_unattested": Kind("low", "attest_terminal"),
    "letter_unsigned": Kind("low", "sign_letter"),
    "training_due": Kind("low", "train"),
    "reminder_robot": Kind("low", "mend_robot"),
    "backup_overdue": Kind("high", "back_up"),
}
KINDS: Final = tuple(TABLE)
SEVERITY: Final = {kind: row.severity for kind, row in TABLE.items()}
ACTION: Final = {kind: row.action for kind, row in TABLE.items()}
#: Findings about the vault itself: they are there or not, no account is counted for them, and they cost no points.
OF_NO_ACCOUNT: Final = frozenset(
    {
        "one_owner",
        "vendor_expiring",
        "vendor_paper_missing",
        "terminal_unattested",
        "letter_unsigned",
        "training_due",
        "reminder_robot",
        "backup_overdue",
    }
)
#: What each account that a finding concerns costs, in hundredths of that account's share of the score.
COST: Final = {"high": 40, "medium": 15, "low": 5}
