"""Setting the team's rules: each within bounds, so that a slip of the hand cannot switch a protection off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vault.errors import BadInput, NotPermitted
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.rules.base import members_with
from vault.policy import DEFAULTS, Value
from vault.session import Session
from vault.team.decisions import commit_or_propose

#: The least and the most that a rule may say; a rule that is no number is not among them.
BOUNDS: Final[dict[str, tuple[int, int]]] = {
    "rotation.days": (1, 3650),
    "rotation.core_days": (1, 3650),
    "rotation.grace_days": (0, 365),
    "rotation.import_spread_days": (1, 365),
    "review.days": (1, 3650),
    "password.min_length": (8, 128),
    "password.classes": (1, 4),
    "password.min_score": (0, 4),
    "clipboard.seconds": (5, 600),
    "reveal.seconds": (5, 600),
    "lock.idle_minutes": (1, 480),
    "lock.idle_minutes_shared": (1, 480),
    "approval.hours": (1, 72),
    "backup.days": (1, 365),
    "backup.copies": (1, 20),
    "backup.offsite": (0, 20),
}


def set_policy(session: Session, rules: Mapping[str, str], *, reason: str = "") -> None:
    """Set rules as they are typed, all in one entry; a rule that stays as it is writes nothing.

    Raises BadInput (``unknown_rule``, ``not_a_number``, ``out_of_range``), NotPermitted, ApprovalNeeded.
    """
    wanted = {key: _value(key, text.strip()) for key, text in rules.items()}

    if not session.may("change_policy"):
        raise NotPermitted(missing="change_policy", ask=members_with(session.state, "change_policy", session.member.id))

    def build(intention: Intention) -> None:
        for key, value in wanted.items():
            known = intention.overlay.policy.get(key)
            if (known.value if known is not None else DEFAULTS[key]) != value:
                intention.add(c.PolicySet(key, value))

    commit_or_propose(session, build, reason=reason)


def _value(key: str, text: str) -> Value:
    if key not in DEFAULTS:
        raise BadInput(reason="unknown_rule", field=key[:64])
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise BadInput(reason="not_a_number", field=key)
    least, most = BOUNDS.get(key, (0, 3650))
    if not least <= int(text) <= most:
        raise BadInput(reason="out_of_range", field=key, min=least, max=most)
    return int(text)
