"""Who could take over each account of somebody who leaves: whoever is nearest to it already, and stays."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Final

from vault.directory import Profile
from vault.ledger.records import AccountRecord
from vault.ledger.rights import level_at_least
from vault.ledger.rules.base import reach
from vault.offboarding.plans import Plan
from vault.offboarding.reading import CaseFile, find_case, open_files
from vault.session import Session

#: What speaks for somebody, the strongest first.
REASONS: Final = ("deputy", "operator", "grant", "heir", "leads")
_WEIGHTS: Final = {"deputy": 8, "operator": 4, "grant": 3, "heir": 2, "leads": 2}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One account: who answers for it now, who could from now on and why. ``taker`` is empty where nobody is near;
    ``others`` are further members who could, the nearest first."""

    account: str
    name: str
    brand: str
    giver: str
    taker: str
    reasons: tuple[str, ...]
    others: tuple[str, ...]


def suggest(session: Session, wanted: str) -> list[Suggestion]:
    """For every account that they answer for, or answered for when the case was opened and nobody chose anyone since.

    Raises NotFound, Ambiguous, Integrity errors.
    """
    file = find_case(session, wanted)
    near = _Nearness(session, file.plan, leaving(session, file))
    accounts = _accounts(session, file)
    scores = {account.id: near.scores(account, session.profiles[account.id]) for account in accounts}
    chosen = _few_takers(scores)
    rows = []
    for account in accounts:
        score, taker = scores[account.id], chosen.get(account.id, "")
        others = sorted((one for one in score if one != taker), key=lambda one: (-_sum(score[one]), near.name(one)))
        brand = session.state.brands.get(account.brand)
        rows.append(
            Suggestion(
                account.id,
                session.profiles[account.id].name,
                brand.name if brand is not None else "",
                account.responsible,
                taker,
                tuple(score.get(taker, ())),
                tuple(others),
            )
        )
    return sorted(rows, key=lambda row: (near.name(row.taker), row.brand, row.name))


def _accounts(session: Session, file: CaseFile) -> list[AccountRecord]:
    """Theirs still; and those that passed on by themselves when the rights fell, to whomever was next."""
    plan, state = file.plan, session.state
    once = set(file.held().responsible)
    return [
        account
        for account in state.accounts.values()
        if account.id in session.profiles
        and account.state != "retired"
        and account.responsible
        and ((plan.member and account.responsible == plan.member) or account.id in once)
    ]


def leaving(session: Session, file: CaseFile) -> set[str]:
    """This one and further members about whom a case is open: nothing is handed to somebody who goes as well."""
    others = (one.plan.member for one in open_files(session) if one.record.state in _OPEN)
    return {file.plan.member, *others} - {""}


_OPEN: Final = ("planned", "revoked")


def _sum(reasons: tuple[str, ...]) -> int:
    return sum(_WEIGHTS[one] for one in reasons)


def _few_takers(scores: dict[str, dict[str, tuple[str, ...]]]) -> dict[str, str]:
    """The nearest one; among equals whoever is the nearest of most other accounts, so that few people are asked."""
    best = {
        account: [one for one in score if _sum(score[one]) == max(map(_sum, score.values()))]
        for account, score in scores.items()
        if score
    }
    popular = Counter(one for members in best.values() for one in members)
    return {account: max(members, key=lambda one: (popular[one], one)) for account, members in best.items()}


class _Nearness:
    def __init__(self, session: Session, plan: Plan, leaving: set[str]) -> None:
        self._state, self._plan = session.state, plan
        self._today = session.now().date().isoformat()
        self._stay = {one.id: one for one in session.state.members.values() if one.active and one.id not in leaving}
        self._member_of = {one.id: one.member for one in session.state.persons.values() if one.member in self._stay}
        self._granted: dict[str, set[str]] = defaultdict(set)
        self._leads: dict[str, set[str]] = defaultdict(set)
        for grant in session.state.grants.values():
            member = self._stay.get(grant.member)
            if member is None or (grant.until and grant.until < self._today) or not level_at_least(grant.level, "view"):
                continue
            self._granted[grant.scope].add(grant.member)
            if grant.level == "manage" and reach(session.state, member.role, "transfer") is not None:
                self._leads[grant.scope].add(grant.member)

    def name(self, member: str) -> str:
        known = self._state.members.get(member)
        return known.name if known is not None else "\uffff"

    def scores(self, account: AccountRecord, profile: Profile) -> dict[str, tuple[str, ...]]:
        """What speaks for each member who could answer for it."""
        found: dict[str, set[str]] = defaultdict(set)
        deputy = self._member_of.get(profile.deputy)
        if deputy:
            found[deputy].add("deputy")
        for person in profile.operators:
            if member := self._member_of.get(person):
                found[member].add("operator")
        for scope in (account.id, account.brand):
            for member in self._granted.get(scope, ()):
                found[member].add("leads" if member in self._leads.get(scope, ()) else "grant")
        if self._plan.heir in self._stay:
            found[self._plan.heir].add("heir")
        order = REASONS.index
        return {member: tuple(sorted(reasons, key=order)) for member, reasons in found.items()}
