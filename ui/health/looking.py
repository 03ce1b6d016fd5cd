"""Gathers what the check-up page shows, on the worker; the page itself holds only this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import TYPE_CHECKING

from ui.health.words import Facts
from vault.findings import CheckUp
from vault.health_score import ActionGroup, RiskCell, groups_of, points_of
from vault.views import Finding

if TYPE_CHECKING:
    from vault.health_trend import Sample
    from vault.session import Session

_MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Scope:
    """``kind``: brand or responsible; empty for the whole team."""

    kind: str = ""
    id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The check-up of one scope; the points of the findings and the score make a hundred here as well."""

    scope: Scope
    score: int
    accounts: int
    findings: list[Finding]
    groups: list[ActionGroup]
    counts: Mapping[str, int]
    risks: list[RiskCell]


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the vault: findings, the words for ids, and when it was taken.

    ``belongs``: by account its brand and who answers for it, as ids. ``trend``: what earlier days found, the first
    first; it is of the whole team.
    """

    result: CheckUp
    facts: Facts
    at: datetime
    last_backup: str | None
    copies: int
    offsite: int
    belongs: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    shown: Shown | None = None
    trend: Sequence[Sample] = ()

    @property
    def month_ago(self) -> int | None:
        """The score of a month ago or a little more; None where nobody looked then."""
        today: date = self.at.date()
        then = [one for one in self.trend if _MONTH <= today - one.date <= 2 * _MONTH]
        return then[-1].score if then else None

    def scopes(self) -> list[Scope]:
        """The whole team, then what there is a choice of, the lowest score first."""
        found = [Scope()]
        for kind, parts in (("brand", self.result.brands), ("responsible", self.result.responsible)):
            found += [Scope(kind, part.id, part.name) for part in parts]
        return found


def look(session: Session, scope: Scope = Scope()) -> Look:
    """Raises what ``check_up`` raises."""
    from vault.accounts import list_accounts
    from vault.backup import backup_status, rules_of
    from vault.health import check_up
    from vault.persons import list_persons
    from vault.policy import policy

    result = check_up(session)
    rules = policy(session)
    facts = Facts(
        names={row.id: row.name for row in list_accounts(session)},
        persons={row.id: row.name for row in list_persons(session)},
        days=int(rules["rotation.days"].value),
        core_days=int(rules["rotation.core_days"].value),
    )
    backups = backup_status(session.device, session.location, rules_of(session))
    accounts = session.state.accounts
    belongs = {account: (accounts[account].brand, accounts[account].responsible) for account in session.profiles}
    return Look(
        result,
        facts,
        session.now(),
        backups.last_backup_at,
        backups.off_device,
        backups.offsite,
        belongs,
        narrowed(result, belongs, scope),
        _trend(session),
    )


def _trend(session: Session) -> list[Sample]:
    from vault.health_trend import trend

    found = trend(session)
    if len(found) > 1:  # only then is a chart drawn: what draws it is loaded here, and not on the window's thread
        import_module("ui.health.chart")
    return found


def narrowed(result: CheckUp, belongs: Mapping[str, tuple[str, str]], scope: Scope) -> Shown:
    """The same check-up for one brand's accounts, or for those that one member answers for.

    A scope that is gone is the whole team again. What concerns the vault itself belongs to the whole.
    """
    parts = result.brands if scope.kind == "brand" else result.responsible if scope.kind else []
    part = next((part for part in parts if part.id == scope.id), None)
    if part is None:
        score, number = result.score or 0, result.counts["accounts"]
        return Shown(Scope(), score, number, result.findings, result.groups, result.counts, result.risks)
    at = 0 if scope.kind == "brand" else 1

    def inside(accounts: list[str]) -> list[str]:
        return [account for account in accounts if belongs.get(account, ("", ""))[at] == scope.id]

    points = points_of(part.counts, part.accounts)
    findings = [
        Finding(one.kind, one.severity, points.get(one.kind, 0), held, one.persons, one.action)
        for one in result.findings
        if (held := inside(one.accounts))
    ]
    risks = [RiskCell(one.likelihood, one.impact, held) for one in result.risks if (held := inside(one.accounts))]
    return Shown(scope, part.score, part.accounts, findings, groups_of(findings), part.counts, risks)
