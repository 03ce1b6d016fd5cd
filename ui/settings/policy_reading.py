"""What the view of the team's policy shows, gathered on the worker in one go."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vault.team.views import RequestRow
from vault.views import PolicyRow

if TYPE_CHECKING:
    from vault.session import Session


@dataclass(frozen=True, slots=True)
class PolicyLook:
    """``limits``: the least and the most of each rule; ``signs``: the owners of whom one has to sign a change;
    ``ask``: who may change rules; ``waiting``: changes that were proposed and are not signed yet.
    """

    rules: dict[str, PolicyRow]
    limits: dict[str, tuple[int, int]] = field(default_factory=dict)
    may_change: bool = False
    signs: list[str] = field(default_factory=list)
    ask: list[str] = field(default_factory=list)
    waiting: list[RequestRow] = field(default_factory=list)
    brands: list[str] = field(default_factory=list)


def look(session: Session) -> PolicyLook:
    """Runs on the worker."""
    from vault.policy import policy
    from vault.team.policy_setting import limits, who_may_change, who_signs
    from vault.team.requests import list_requests

    rules = policy(session)
    waiting = [row for row in list_requests(session) if row.state == "open" and row.kind == "proposal"]
    return PolicyLook(
        rules,
        {key: limits(key) for key in rules},
        session.may("change_policy"),
        who_signs(session),
        who_may_change(session),
        [row for row in waiting if any(change.what == "policy" for change in row.proposes)],
        sorted(brand.name for brand in session.state.brands.values()),
    )
