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
    "reminders.names": 0,
    "password.min_length": 12,
    "password.classes": 4,
    "password.min_score": 3,
    "clipboard.seconds": 45,
    "reveal.seconds": 20,
    "lock.idle_minutes": 10,
    "lock.idle_minutes_shared": 3,
    "approval.hours": 8,
    "members.confirm_days": 7,
    "unusual.days": 30,
    "unusual.reveals": 20,
    "unusual.minutes": 10,
    "unusual.min_days": 10,
    "unusual.margin_minutes": 90,
    "unusual.leaver_days": 30,
    "unusual.leaver_accounts": 5,
    "unusual.refused_minutes": 10,
    "unusual.new_device": 1,
    "training.every_quarters": 1,
    "training.pass_score": 80,
    "training.retake_days": 7,
    "backup.days": 1,
    "backup.copies": 3,
    "backup.offsite": 1,
}

#: Rules that one platform or one brand may have besides: days between two changes of its passwords, 0 for none.
PER_PLATFORM: Final = "rotation.days.platform."
PER_BRAND: Final = "rotation.days.brand."


def number(state: State, key: str) -> int:
    """The value in force, of a key that is a number."""
    record = state.policy.get(key)
    value = record.value if record is not None else DEFAULTS[key]
    return value if isinstance(value, int) else int(DEFAULTS[key])


def own_terms(state: State) -> dict[str, tuple[int, str]]:
    """By id of a platform or a brand: the days that it has of its own, and the rule's key."""
    found = {}
    for key, record in state.policy.items():
        for prefix in (PER_PLATFORM, PER_BRAND):
            value = record.value
            if key.startswith(prefix) and isinstance(value, int) and not isinstance(value, bool) and value > 0:
                found[key.removeprefix(prefix)] = (value, key)
    return found


def shown_key(state: State, key: str) -> str:
    """A rule's key as people write it: a brand by its name, where the ledger has its id."""
    brand = state.brands.get(key.removeprefix(PER_BRAND)) if key.startswith(PER_BRAND) else None
    return f"{PER_BRAND}{brand.name}" if brand is not None else key


def policy(session: Session) -> dict[str, PolicyRow]:
    """Every key, and those of single platforms and brands; ``meaning`` is left empty for the front end's words."""
    state = session.state
    rows = {}
    own = dict.fromkeys(sorted(key for key in state.policy if key.startswith((PER_PLATFORM, PER_BRAND))), 0)
    for key, default in {**DEFAULTS, **own}.items():
        record = state.policy.get(key)
        if record is None:
            rows[key] = PolicyRow(default, default, "", None, None)
        else:
            by = state.members[record.by].name
            rows[shown_key(state, key)] = PolicyRow(record.value, default, "", by, iso(record.at))
    return rows
