"""The score of a check-up and what else is counted from its findings. The formula is published: docs/health-score.md.

Plain functions over findings, to be recomputed by hand: a finding costs what its severity weighs, times the share of
the accounts that it concerns, rounded up to a whole point; the score is what is left of a hundred.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec

from vault.finding_kinds import ACTION, COST, OF_NO_ACCOUNT, SEVERITY
from vault.views import Finding

_WHOLE: Final = 100
#: How likely something happens to an account, by the worst that was found about it.
_LIKELIHOOD: Final = {"": 1, "low": 2, "medium": 3, "high": 4}


class ActionGroup(msgspec.Struct, frozen=True, gc=False):
    """Findings that the same doing mends: ``accounts`` counts each account once, ``points`` is what mending returns."""

    action: str
    kinds: list[str]
    accounts: int
    points: int


class Part(msgspec.Struct, frozen=True, gc=False):
    """The check-up of one brand's accounts, or of those that one member answers for. ``counts`` leaves zeros out."""

    id: str
    name: str
    accounts: int
    score: int
    counts: dict[str, int]


class RiskCell(msgspec.Struct, frozen=True, gc=False):
    """Accounts at one place of the risk matrix; both run from 1 to 4. Cells without accounts are left out."""

    likelihood: int
    impact: int
    accounts: list[str]

    @property
    def level(self) -> str:
        """high, medium, low: by likelihood and impact together."""
        together = self.likelihood + self.impact
        return "high" if together >= 7 else "medium" if together >= 5 else "low"


def points_of(counts: Mapping[str, int], accounts: int) -> dict[str, int]:
    """What each kind costs: never more than a hundred together, nothing where no account is concerned."""
    costs = {
        kind: -(-COST[SEVERITY[kind]] * number // accounts)
        for kind, number in counts.items()
        if number and accounts and kind not in OF_NO_ACCOUNT
    }
    return costs if sum(costs.values()) <= _WHOLE else _scaled(costs)


def _scaled(costs: Mapping[str, int]) -> dict[str, int]:
    """A hundred points shared out in proportion, the largest remainders first."""
    total = sum(costs.values())
    shared = {kind: cost * _WHOLE // total for kind, cost in costs.items()}
    left = _WHOLE - sum(shared.values())
    by_remainder = sorted(costs, key=lambda kind: -(costs[kind] * _WHOLE % total))
    return {kind: share + (kind in by_remainder[:left]) for kind, share in shared.items()}


def score_of(counts: Mapping[str, int], accounts: int) -> int:
    return _WHOLE - sum(points_of(counts, accounts).values())


def groups_of(findings: Sequence[Finding]) -> list[ActionGroup]:
    """What returns most comes first."""
    by_action: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_action[finding.action].append(finding)
    groups = [
        ActionGroup(
            action,
            [one.kind for one in some],
            len({account for one in some for account in one.accounts}),
            sum(one.points for one in some),
        )
        for action, some in by_action.items()
    ]
    return sorted(groups, key=lambda group: -group.points)


def parts_of(findings: Iterable[Finding], belongs: Mapping[str, str], names: Mapping[str, str]) -> list[Part]:
    """Scores by what each account belongs to (a brand, a member), the lowest first."""
    sizes: dict[str, int] = defaultdict(int)
    for whole in belongs.values():
        sizes[whole] += 1
    counts: dict[str, dict[str, int]] = {whole: defaultdict(int) for whole in sizes}
    for finding in findings:
        for account in finding.accounts:
            if account in belongs:  # a register may name one that nobody looks at any more
                counts[belongs[account]][finding.kind] += 1
    parts = [
        Part(whole, names.get(whole, whole), size, score_of(counts[whole], size), dict(counts[whole]))
        for whole, size in sizes.items()
    ]
    return sorted(parts, key=lambda part: (part.score, part.name))


def risks_of(findings: Iterable[Finding], impacts: Mapping[str, int]) -> list[RiskCell]:
    """Every account in its cell, the gravest cells first."""
    likelihoods = dict.fromkeys(impacts, _LIKELIHOOD[""])
    for finding in findings:
        weight = _LIKELIHOOD[finding.severity]
        for account in finding.accounts:
            if likelihoods.get(account, weight) < weight:
                likelihoods[account] = weight
    cells: dict[tuple[int, int], list[str]] = defaultdict(list)
    for account, impact in impacts.items():
        cells[likelihoods[account], impact].append(account)
    gravest = sorted(cells.items(), key=lambda cell: (-sum(cell[0]), -cell[0][1]))
    return [RiskCell(likelihood, impact, accounts) for (likelihood, impact), accounts in gravest]


def finding_of(kind: str, accounts: list[str], persons: list[str], points: int) -> Finding:
    return Finding(
        kind=kind, severity=SEVERITY[kind], points=points, accounts=accounts, persons=persons, action=ACTION[kind]
    )
