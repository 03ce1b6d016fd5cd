"""The rules of the check-up: what is wrong with a team's accounts, as findings that each lead to something to do.

They are plain functions over ``Examined`` rows, to be read and tested apart from any vault; ``vault.health``
gathers the rows. What a finding costs and the score are in ``vault.health_score``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

import msgspec

from vault.examined import Examined, Yardstick, digest_of
from vault.finding_kinds import KINDS, OF_NO_ACCOUNT, SEVERITY
from vault.health_score import (
    ActionGroup,
    Part,
    RiskCell,
    finding_of,
    groups_of,
    parts_of,
    points_of,
    risks_of,
    score_of,
)
from vault.strength import WEAK_BELOW
from vault.views import Finding

__all__ = ["KINDS", "SEVERITY", "CheckUp", "Examined", "Yardstick", "digest_of", "findings_of"]

#: Accounts, and persons, that a rule names.
Concerned = tuple[list[str], list[str]]
#: How many may hold an account besides those who lead.
ENOUGH_HOLDERS: Final = 3


class CheckUp(msgspec.Struct, frozen=True):
    """``counts`` says how many accounts each kind concerns (zeros included) and, as ``accounts``, how many were
    looked at. ``score`` and the ``points`` of all findings make a hundred. ``brands`` and ``responsible`` are the
    same check-up by brand and by who answers for the accounts, ``risks`` the cells of the risk matrix."""

    score: int | None
    findings: list[Finding]
    counts: dict[str, int]
    groups: list[ActionGroup] = []
    brands: list[Part] = []
    responsible: list[Part] = []
    risks: list[RiskCell] = []


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


def held_by_one(accounts: Iterable[Examined]) -> Concerned:
    """Accounts that are lost if one person is, and those persons. One that names nobody is not held at all."""
    return _named((each.id, people) for each in accounts if len(people := each.holders()) == 1)


def held_by_many(accounts: Iterable[Examined]) -> list[str]:
    """Accounts that more people can get into than a post needs; who hands grants out is not counted."""
    return [each.id for each in accounts if len(each.holders().difference(each.leads)) > ENOUGH_HOLDERS]


def control_single(accounts: Iterable[Examined]) -> Concerned:
    """Accounts with a control point in the hands of somebody for whom no deputy stands in, and those persons."""
    return _named(
        (each.id, alone)
        for each in accounts
        if each.control_holders and (alone := {one for one in each.control_holders if each.deputy in (None, "", one)})
    )


def leaver_named(accounts: Iterable[Examined], yardstick: Yardstick) -> Concerned:
    """Accounts on which somebody who has left still has a post, and who that is."""
    gone = {person for person in yardstick.leavers if yardstick.has_left(person)}
    return _named((each.id, names) for each in accounts if gone and (names := each.named() & gone))


def verification_expiring(accounts: Iterable[Examined], yardstick: Yardstick) -> list[str]:
    """Accounts whose verification has ended or ends soon, the first to end first."""
    today = yardstick.today
    ending = [
        (each.verified_until, each.id)
        for each in accounts
        if each.verified_until and (each.verified_until - today).days <= each.renewal_days
    ]
    return [account for _, account in sorted(ending)]


#: What is found by looking at one account alone.
_BY_ONE: Final[dict[str, Callable[[Examined], bool]]] = {
    "overdue": lambda each: each.rotation in ("overdue", "refused"),
    "due": lambda each: each.rotation == "due",
    "review_due": lambda each: each.review in ("due", "overdue"),
    # From a file, and not changed here since.
    "circulated": lambda each: each.circulated and each.has_password,
    # Where the platform has none, none is missing.
    "no_second_factor": lambda each: each.totp_applicable and not each.has_totp,
    "recovery_codes_missing": lambda each: each.totp_applicable and each.has_totp and not each.has_recovery_codes,
    "control_private": lambda each: each.private_controls,
    "protections_unconfirmed": lambda each: each.protected is False,
}


def _concerned(accounts: Sequence[Examined], yardstick: Yardstick) -> dict[str, Concerned]:
    found: dict[str, Concerned] = {
        kind: ([each.id for each in accounts if holds(each)], []) for kind, holds in _BY_ONE.items()
    }
    return found | {
        "leaver_named": leaver_named(accounts, yardstick),
        "no_responsible": _named((each.id, {each.responsible_gone}) for each in accounts if each.responsible_gone),
        "reused": (reused(accounts), []),
        "weak": (weak(accounts), []),
        "stale": (stale(accounts, yardstick), []),
        "held_by_one": held_by_one(accounts),
        "held_by_many": (held_by_many(accounts), []),
        "control_single": control_single(accounts),
        "verification_expiring": (verification_expiring(accounts, yardstick), []),
    }


def findings_of(
    accounts: Sequence[Examined],
    yardstick: Yardstick,
    team: Mapping[str, Concerned] | None = None,
    names: Mapping[str, str] | None = None,
) -> CheckUp:
    """Every rule over every account: one finding a kind, in the order of ``KINDS``, none where nothing is wrong.

    ``team`` is what was found about the members' own keys: accounts and persons by kind. ``names`` are those of
    brands and members, for the parts.
    """
    concerned = _concerned(accounts, yardstick) | dict(team or {})
    found = {kind: one for kind, one in concerned.items() if one[0] or kind in OF_NO_ACCOUNT}
    if yardstick.backup_overdue:
        found["backup_overdue"] = ([], [])
    counts = {kind: len(concerned[kind][0]) for kind in concerned if kind not in OF_NO_ACCOUNT}
    points = points_of(counts, len(accounts))
    findings = [finding_of(kind, *found[kind], points.get(kind, 0)) for kind in KINDS if kind in found]
    return CheckUp(
        score=score_of(counts, len(accounts)),
        findings=findings,
        counts={"accounts": len(accounts), **counts},
        groups=groups_of(findings),
        brands=parts_of(findings, {each.id: each.brand for each in accounts}, names or {}),
        responsible=parts_of(findings, {each.id: each.responsible for each in accounts}, names or {}),
        risks=risks_of(findings, {each.id: each.impact() for each in accounts}),
    )


def _named(found: Iterable[tuple[str, set[str]]]) -> Concerned:
    rows = list(found)
    return [account for account, _ in rows], sorted({person for _, people in rows for person in people})
