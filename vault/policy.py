"""The team's policy: every key with its default, and what the ledger says instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vault.ledger.state import State
from vault.times import iso
from vault.views import PolicyRow

if TYPE_CHECKING:  # the session itself asks for a rule
    from vault.session import Session

Value = bool | int | str

#: Only what this version acts on. What a key means is the front ends' to say.
DEFAULTS: Final[dict[str, Value]] = {
    "rotation.days": 90,
    "rotation.core_days": 60,
    "rotation.grace_days": 7,
    "rotation.import_spread_days": 30,
    "review.days": 90,
    "password.min_length": 12,
    "password.classes": 4,
    "password.min_score": 3,
    "clipboard.seconds": 45,
    "reveal.seconds": 20,
    "lock.idle_minutes": 10,
    "lock.idle_minutes_shared": 3,
    "approval.hours": 8,
    "members.confirm_days": 7,
    "backup.days": 1,
    "backup.copies": 3,
    "backup.offsite": 1,
}


def number(state: State, key: str) -> int:
    """The value in force, of a key that is a number."""
    record = state.policy.get(key)
    value = record.value if record is not None else DEFAULTS[key]
    return value if isinstance(value, int) else int(DEFAULTS[key])


def policy(session: Session) -> dict[str, PolicyRow]:
    """Every key; ``meaning`` is left empty for the front end's words."""
    state = session.state
    rows = {}
    for key, default in DEFAULTS.items():
        record = state.policy.get(key)
        if record is None:
            rows[key] = PolicyRow(default, default, "", None, None)
        else:
            by = state.members[record.by].name
            rows[key] = PolicyRow(record.value, default, "", by, iso(record.at))
    return rows
