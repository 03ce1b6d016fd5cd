"""A playbook as the rest of the program sees it: every reference followed, every word in both languages."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from msgspec import Struct

from vault.platforms.model import Fact, Words
from vault.platforms.playbook_file import Check, Evidence, Phase, RegisterTable, RoleTable, Severity, Survives, When

ListKind = Literal["offboard", "handover", "review", "onboard", "stolen"]


class Grounded(Struct, frozen=True):
    """Something that rests on facts. Without any it is general advice that claims nothing of the platform."""

    facts: list[Fact]

    @property
    def verified(self) -> bool:
        """False: whoever shows it shows the badge."""
        return all(fact.verified for fact in self.facts)

    def old(self, today: date) -> bool:
        """True: the badge is amber, because a fact behind it was seen too long ago."""
        return any(fact.old(today) for fact in self.facts)


class Action(Grounded, frozen=True, kw_only=True):
    """One thing to do. ``paths`` are those it closes here; ``check`` is what the vault itself can see done.

    ``team``: the team's overlay changed or added it.
    """

    id: str
    label: Words
    actor: str
    actor_label: Words
    where: Words
    needs: Words
    verify: Words
    delay_hours: int = 0
    irreversible: bool = False
    evidence: Evidence = "text"
    recheck_after_hours: int = 0
    check: Check = ""
    paths: list[int] = []
    generic: bool = False
    team: bool = False


class Step(Struct, frozen=True, kw_only=True):
    """An action in a list; ``phase`` and ``within_minutes`` where the list comes from a runbook."""

    action: Action
    severity: Severity
    when: When
    evidence: Evidence
    recheck_after_hours: int
    phase: Phase | None = None
    within_minutes: int | None = None

    @property
    def tier(self) -> Literal["secret", "platform"]:
        """``secret``: how urgent it is depends on who opened or could have read what the vault keeps."""
        return "secret" if self.action.check in ("password_changed", "totp_changed") else "platform"


class Residual(Grounded, frozen=True, kw_only=True):
    """One of the fourteen paths on this platform; ``absent`` holds the reason where it is not ``present``."""

    path: int
    label: Words
    present: bool
    absent: Words
    survives_password_change: Survives
    closed_by: list[str]
    closable: bool = True
    accept_text: Words = {}
    team: bool = False


class Verification(Grounded, frozen=True, kw_only=True):
    """The platform's review of whose account it is; None and {} mean that nothing is known."""

    period_months: int | None = None
    fee_cny: int | None = None
    remind_days: list[int] = []
    subject_change: Words = {}


class StepList(Struct, frozen=True, kw_only=True):
    kind: ListKind
    applies_to: list[str]
    steps: list[Step]


class Playbook(Struct, frozen=True, kw_only=True):
    """All that is known of one platform's roles, ways back in and lists.

    ``general``: nobody wrote this platform's own yet, it is the template of its root of trust.
    """

    platform: str
    general: bool
    status: Literal["draft", "reviewed"]
    reviewed_on: date
    roles: list[RoleTable]
    residual: list[Residual]
    actions: list[Action]
    lists: list[StepList]
    verification: Verification | None
    register: RegisterTable
    protections: list[str]
    team: bool = False

    def residual_paths(self, *, present: bool = True) -> list[Residual]:
        """The fourteen paths in order, or only those that exist on the platform."""
        return [one for one in self.residual if one.present or not present]

    def checklist(self, kind: ListKind, role: str = "") -> list[Step]:
        """The steps of ``kind`` for a role, each action once, at its earliest; without a role those of all roles."""
        steps: dict[str, Step] = {}
        for one in self.lists:
            if one.kind == kind and (not role or not one.applies_to or role in one.applies_to):
                for step in one.steps:
                    steps.setdefault(step.action.id, step)
        return list(steps.values()) if kind == "stolen" else sorted(steps.values(), key=_order)

    def action(self, action_id: str) -> Action | None:
        return next((one for one in self.actions if one.id == action_id), None)

    def roles_held(self, held: str) -> list[RoleTable]:
        """The roles of whom the register names as ``held``: admin, operator, sim, …"""
        return [role for role in self.roles if held in role.held_as]


_WHEN = ("before_notice", "before_last_day", "last_day", "after", "if_unreachable", "if_unknown_found", "any_time")


def _order(step: Step) -> int:
    """In time; what is done only if something fails stands behind what it helps."""
    return _WHEN.index(step.when)


def as_shown(step: Step, today: date) -> dict[str, Any]:
    """One step in plain values, as a case or JSON keeps it."""
    action = step.action
    return {
        "id": action.id,
        "label": action.label,
        "actor": action.actor,
        "actor_label": action.actor_label,
        "where": action.where,
        "needs": action.needs,
        "verify": action.verify,
        "delay_hours": action.delay_hours,
        "irreversible": action.irreversible,
        "paths": action.paths,
        "check": action.check,
        "tier": step.tier,
        "severity": step.severity,
        "when": step.when,
        "phase": step.phase,
        "within_minutes": step.within_minutes,
        "evidence": step.evidence,
        "recheck_after_hours": step.recheck_after_hours,
        "verified": action.verified,
        "team": action.team,
        "old": action.old(today),
        "facts": [{"text": f.text, "grade": f.grade, "src": f.src, "seen_on": f.seen_on} for f in action.facts],
    }
