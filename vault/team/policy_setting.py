"""Setting the team's rules: each within bounds, so that a slip of the hand cannot switch a protection off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vault.errors import BadInput, NotPermitted
from vault.factors import POLICY, touch_key
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.rules.base import active_owners, members_with
from vault.naming import pick
from vault.platforms import load_catalogue
from vault.policy import DEFAULTS, PER_BRAND, PER_PLATFORM, Value
from vault.session import Session
from vault.team.decisions import commit_or_propose

#: The least and the most that a rule may say; a rule that is no number is not among them.
BOUNDS: Final[dict[str, tuple[int, int]]] = {
    "rotation.days": (1, 3650),
    "rotation.core_days": (1, 3650),
    "rotation.grace_days": (0, 365),
    "rotation.import_spread_days": (1, 365),
    "review.days": (1, 3650),
    "reminders.names": (0, 1),
    "password.min_length": (8, 128),
    "password.classes": (1, 4),
    "password.min_score": (0, 4),
    "clipboard.seconds": (5, 600),
    "reveal.seconds": (5, 600),
    "lock.idle_minutes": (1, 480),
    "lock.idle_minutes_shared": (1, 480),
    "approval.hours": (1, 72),
    "unusual.days": (1, 40),
    "unusual.reveals": (0, 1000),
    "unusual.minutes": (1, 1440),
    "unusual.min_days": (0, 60),
    "unusual.margin_minutes": (0, 480),
    "unusual.leaver_days": (0, 90),
    "unusual.leaver_accounts": (0, 1000),
    "unusual.refused_minutes": (0, 120),
    "unusual.new_device": (0, 1),
    "training.every_quarters": (0, 8),
    "training.pass_score": (1, 100),
    "training.retake_days": (1, 90),
    "backup.days": (1, 365),
    "backup.copies": (1, 20),
    "backup.offsite": (0, 20),
}


def limits(key: str) -> tuple[int, int]:
    """The least and the most that a rule may say."""
    return BOUNDS.get(key, (0, 3650))


def who_signs(session: Session) -> list[str]:
    """Names of the other owners: where there is one, a change of policy waits for their signature."""
    state = session.state
    return [state.members[owner].name for owner in active_owners(state) if owner != session.ring.member]


def who_may_change(session: Session) -> list[str]:
    """Names of whom to ask for another rule."""
    return members_with(session.state, "change_policy", session.member.id)


def set_policy(session: Session, rules: Mapping[str, str], *, reason: str = "") -> None:
    """Set rules as they are typed, all in one entry; a rule that stays as it is writes nothing.

    Raises BadInput (``unknown_rule``, ``not_a_number``, ``out_of_range``), NotFound and Ambiguous for the platform or
    brand of a rule, NotPermitted, ApprovalNeeded.
    """
    wanted = {_ledger_key(session, key): _value(key, text.strip()) for key, text in rules.items()}

    if not session.may("change_policy"):
        raise NotPermitted(missing="change_policy", ask=who_may_change(session))

    def build(intention: Intention) -> None:
        for key, value in wanted.items():
            known = intention.overlay.policy.get(key)
            if (known.value if known is not None else DEFAULTS.get(key, 0)) != value:
                intention.add(c.PolicySet(key, value))

    touch_key(session, POLICY)
    commit_or_propose(session, build, reason=reason)


def _ledger_key(session: Session, key: str) -> str:
    """A brand goes into the record by its id, so that its rule outlives a new name."""
    if key.startswith(PER_PLATFORM):
        return PER_PLATFORM + load_catalogue().get(key.removeprefix(PER_PLATFORM)).id
    if key.startswith(PER_BRAND):
        brands, wanted = session.state.brands.values(), key.removeprefix(PER_BRAND)
        return PER_BRAND + pick("brand", wanted, brands, id_of=lambda one: one.id, name_of=lambda one: one.name).id
    return key


def _value(key: str, text: str) -> Value:
    if key not in DEFAULTS and not key.startswith((PER_PLATFORM, PER_BRAND)):
        raise BadInput(reason="unknown_rule", field=key[:64])
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise BadInput(reason="not_a_number", field=key)
    least, most = limits(key)
    if not least <= int(text) <= most:
        raise BadInput(reason="out_of_range", field=key, min=least, max=most)
    return int(text)
