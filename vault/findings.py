"""The rules of the check-up: what is wrong with a team's accounts, as findings that each lead to something to do.

They are plain functions over ``Examined`` rows, to be read and tested apart from any vault; ``vault.health``
gathers the rows. There is no score yet: one is published together with its formula.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import msgspec

from vault.strength import WEAK_BELOW
from vault.views import Finding

# In the order in which they are worth mending; front ends keep it.
SEVERITY = {
    "leaver_named": "high",
    "exposed": "high",
    "reused": "high",
    "weak": "high",
    "stale": "medium",
    "circulated": "medium",
    "held_by_one": "medium",
    "brand_held_by_one": "medium",
    "one_owner": "medium",
    "no_second_factor": "medium",
    "grant_ending": "low",
    "backup_overdue": "high",
}
KINDS = tuple(SEVERITY)
#: Findings about the vault itself: they are there or not, and no account is counted for them.
_OF_NO_ACCOUNT = ("one_owner", "backup_overdue")


class CheckUp(msgspec.Struct, frozen=True):
    """``score`` is None until its formula is published; ``counts`` says how many accounts each kind concerns
    (zeros included) and, as ``accounts``, how many were looked at."""

    score: int | None
    findings: list[Finding]
    counts: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What the check-up needs to know about one account. Persons are ids or names, one way throughout.

    ``digest`` stands for the password (see ``digest_of``); None where there is none or this member may not open it.
    ``named_elsewhere`` are the real-name person and the holders of its control points other than SIMs; ``granted``
    those who open it with keys of their own, where there is a team.
    """

    id: str
    core: bool = False
    has_password: bool = False
    digest: bytes | None = field(default=None, repr=False)
    strength: int | None = None
    changed_on: date | None = None
    circulated: bool = False
    has_totp: bool = False
    totp_applicable: bool = False
    admin: str | None = None
    operators: Sequence[str] = ()
    deputy: str | None = None
    sim_holders: Sequence[str] = ()
    named_elsewhere: Sequence[str] = ()
    granted: Sequence[str] = ()

    def holders(self) -> set[str]:
        """Everyone who can get in, or get back in, by the post that they hold on the platform or by a grant."""
        people = {self.admin, self.deputy, *self.operators, *self.sim_holders, *self.granted}
        return {person for person in people if person}

    def named(self) -> set[str]:
        posts = {self.admin, self.deputy, *self.operators, *self.sim_holders, *self.named_elsewhere}
        return {person for person in posts if person}


@dataclass(frozen=True, slots=True, kw_only=True)
class Yardstick:
    """What the accounts are measured against. A leaver counts from the last day on; None is a day that nobody knows."""

    today: date
    days: int
    core_days: int
    leavers: Mapping[str, date | None]
    backup_overdue: bool

    def oldest_allowed(self, *, core: bool) -> date:
        return self.today - timedelta(days=self.core_days if core else self.days)

    def has_left(self, person: str) -> bool:
        if person not in self.leavers:
            return False
        left_on = self.leavers[person]
        return left_on is None or left_on <= self.today


def digest_of(password: str, key: bytes) -> bytes:
    """Stands for a password while passwords are compared: the passwords themselves are never gathered in one place,
    and under a fresh random ``key`` for each run a digest that leaks says nothing."""
    return hashlib.blake2b(password.encode(), digest_size=16, key=key).digest()


def weak(accounts: Iterable[Examined]) -> list[str]:
    """Accounts whose password is easily guessed, the weakest first. One without a score is not called weak."""
    scored = [(each.strength, each.id) for each in accounts if each.has_password and each.strength is not None]
    return [account for _, account in sorted((pair for pair in scored if pair[0] < WEAK_BELOW), key=lambda p: p[0])]


def reused(accounts: Iterable[Examined]) -> list[str]:
    """Accounts that share a password, those that share one side by side, the largest group first."""
    groups: dict[bytes, list[str]] = defaultdict(list)
    for each in accounts:
        if each.digest is not None:
            groups[each.digest].append(each.id)
    shared = sorted((group for group in groups.values() if len(group) > 1), key=len, reverse=True)
    return [account for group in shared for account in group]


def stale(accounts: Iterable[Examined], yardstick: Yardstick) -> list[str]:
    """Accounts whose password is older than policy, as known or claimed, or of unknown age (these first)."""
    limit = {core: yardstick.oldest_allowed(core=core) for core in (False, True)}
    old = [
        each
        for each in accounts
        if each.has_password and (each.changed_on is None or each.changed_on < limit[each.core])
    ]
    return [each.id for each in sorted(old, key=lambda each: each.changed_on or date.min)]


def circulated(accounts: Iterable[Examined]) -> list[str]:
    """Accounts whose password came from a file and was not changed here since."""
    return [each.id for each in accounts if each.circulated and each.has_password]


def held_by_one(accounts: Iterable[Examined]) -> tuple[list[str], list[str]]:
    """Accounts that are lost if one person is, and those persons. One that names nobody is not held at all."""
    lonely = [(each.id, *people) for each in accounts if len(people := each.holders()) == 1]
    return [account for account, _ in lonely], sorted({person for _, person in lonely})


def no_second_factor(accounts: Iterable[Examined]) -> list[str]:
    """Accounts that could have one-time codes and have none. Where the platform has none, none is missing."""
    return [each.id for each in accounts if each.totp_applicable and not each.has_totp]


def leaver_named(accounts: Iterable[Examined], yardstick: Yardstick) -> tuple[list[str], list[str]]:
    """Accounts on which somebody who has left still has a post, and who that is."""
    gone = {person for person in yardstick.leavers if yardstick.has_left(person)}
    found = [(each.id, names) for each in accounts if (names := each.named() & gone)]
    return [account for account, _ in found], sorted({person for _, names in found for person in names})


def findings_of(
    accounts: Sequence[Examined], yardstick: Yardstick, team: Mapping[str, tuple[list[str], list[str]]] | None = None
) -> CheckUp:
    """Every rule over every account: one finding a kind, in the order of ``KINDS``, none where nothing is wrong.

    ``team`` is what was found about the members' own keys: accounts and persons by kind.
    """
    lonely, holders = held_by_one(accounts)
    left_on, leavers = leaver_named(accounts, yardstick)
    concerned: dict[str, tuple[list[str], list[str]]] = {
        "leaver_named": (left_on, leavers),
        "reused": (reused(accounts), []),
        "weak": (weak(accounts), []),
        "stale": (stale(accounts, yardstick), []),
        "circulated": (circulated(accounts), []),
        "held_by_one": (lonely, holders),
        "no_second_factor": (no_second_factor(accounts), []),
        **{kind: found for kind, found in (team or {}).items() if kind not in _OF_NO_ACCOUNT},
    }
    found_at_all = {kind: found for kind, found in concerned.items() if found[0]}
    found_at_all |= {kind: found for kind, found in (team or {}).items() if kind in _OF_NO_ACCOUNT}
    if yardstick.backup_overdue:
        found_at_all["backup_overdue"] = ([], [])
    findings = [_finding(kind, *found_at_all[kind]) for kind in KINDS if kind in found_at_all]
    counts = {kind: len(found[0]) for kind, found in concerned.items()}
    return CheckUp(score=None, findings=findings, counts={"accounts": len(accounts), **counts})


def _finding(kind: str, accounts: list[str], persons: list[str]) -> Finding:
    return Finding(kind=kind, severity=SEVERITY[kind], points=0, accounts=accounts, persons=persons)
