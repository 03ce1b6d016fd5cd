"""Making a playbook of its layers: what is generic, then what the platform's file says, then the team's overlay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeVar

from vault.platforms.generic import Generics
from vault.platforms.model import Fact, Platform, Words
from vault.platforms.playbook import Action, Playbook, Residual, Step, StepList, Verification
from vault.platforms.playbook_file import (
    ActionTable,
    ChecklistTable,
    OverlayFile,
    PlaybookFile,
    RegisterTable,
    ResidualTable,
    RoleTable,
    RunbookTable,
    Severity,
    Tables,
    VerificationTable,
    When,
)
from vault.platforms.playbook_rules import ROOT

NOTHING: Words = {"zh": "无", "en": "Nothing"}
_URGENT: dict[str, tuple[Severity, When]] = {
    "contain": ("critical", "any_time"),
    "preserve": ("high", "any_time"),
    "recover": ("critical", "any_time"),
}
T = TypeVar("T")


@dataclass
class Layers:
    """The tables that hold for one platform, each section from the nearest file that has it."""

    platform: Platform
    generics: Generics
    template: Tables
    own: PlaybookFile | None
    overlay: OverlayFile | None
    facts: dict[str, Fact] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.facts = {fact.id: fact for fact in self.platform.facts}
        if self.own is not None:
            self.facts |= {fact.id: fact for fact in self.own.facts}
        if self.overlay is not None:
            self.facts |= {one.id: team_fact(one.id, one.topic, one.text, one.seen_on) for one in self.overlay.facts}

    def roles(self) -> list[RoleTable]:
        base = (self.own.roles if self.own is not None else []) or self.template.roles
        return _replaced(base, self.overlay.roles if self.overlay is not None else [], key=lambda one: one.id)

    def residual(self) -> list[ResidualTable]:
        base = self.own.residual if self.own is not None else self.template.residual
        changed = self.overlay.residual if self.overlay is not None else []
        return sorted(_replaced(base, changed, key=lambda one: one.path), key=lambda one: one.path)

    def checklists(self) -> Iterator[ChecklistTable]:
        """The overlay's besides; of each kind those of the nearest file that has any."""
        yield from self.overlay.checklists if self.overlay is not None else []
        kinds: set[str] = set()
        for file in self._files():
            yield from (one for one in file.checklists if one.kind not in kinds)
            kinds |= {one.kind for one in file.checklists}

    def runbooks(self) -> list[RunbookTable]:
        overlay = [self.overlay] if self.overlay is not None else []
        return next((file.runbooks for file in (*overlay, *self._files()) if file.runbooks), [])

    def _files(self) -> list[Tables]:
        """From the nearest to the most general."""
        own = [self.own] if self.own is not None else []
        return [*own, self.template, *self.generics.common]

    def verification(self) -> VerificationTable | None:
        for file in (self.overlay, self.own):
            if file is not None and file.verification is not None:
                return file.verification
        return None

    def register(self) -> RegisterTable:
        own = self.own.register if self.own is not None else None
        base = own or self.template.register or RegisterTable()
        added = self.overlay.register if self.overlay is not None else None
        if added is None:
            return base
        never = [*base.never, *(one for one in added.never if one not in base.never)]
        wanted = [one for one in dict.fromkeys([*base.required, *added.required]) if one not in never]
        useful = dict.fromkeys([*base.recommended, *added.recommended])
        return RegisterTable(wanted, [one for one in useful if one not in wanted and one not in never], never)

    def protections(self) -> list[str]:
        own = self.own.protections if self.own is not None else []
        added = self.overlay.protections if self.overlay is not None else []
        return list(dict.fromkeys([*(own or self.template.protections), *added]))

    def of_action(self, action_id: str) -> list[tuple[ActionTable, Mapping[str, Fact]]]:
        """The tables of one action, the general one first, each with the facts that it may name."""
        found: list[tuple[ActionTable, Mapping[str, Fact]]] = []
        if action_id in self.generics.actions:
            found.append((self.generics.actions[action_id], self.generics.facts))
        for file in (self.own, self.overlay):
            if file is not None:
                found += [(one, self.facts) for one in file.actions if one.id == action_id]
        return found

    def touched(self, action_id: str) -> bool:
        return self.overlay is not None and any(one.id == action_id for one in self.overlay.actions)


def team_fact(fact_id: str, topic: Any, text: Words, seen_on: date) -> Fact:
    return Fact(id=fact_id, topic=topic, text=text, grade="T", src=[], seen_on=seen_on)


def _replaced(base: list[T], changed: list[T], key: Any) -> list[T]:
    """``base`` with those of ``changed`` in the place of their namesakes, the new ones behind."""
    by_key = {key(one): one for one in base} | {key(one): one for one in changed}
    return list(by_key.values())


def resolve(layers: Layers) -> Playbook:
    """The playbook of these layers; every file among them has kept its rules."""
    residual = [_residual(layers, one) for one in layers.residual()]
    actions: dict[str, Action] = {}

    def action(action_id: str) -> Action:
        if action_id not in actions:
            actions[action_id] = _action(layers, action_id, residual)
        return actions[action_id]

    lists = [_list(layers, one, action, residual) for one in layers.checklists()]
    lists += [_stolen(layers, one, action, residual) for one in layers.runbooks() if one.kind == "account_stolen"]
    for one in residual:
        for action_id in one.closed_by:
            action(action_id)
    own = layers.own
    status: Literal["draft", "reviewed"] = own.status if own is not None else "draft"
    template_reviewed = getattr(layers.template, "reviewed_on", layers.platform.reviewed_on)
    return Playbook(
        platform=layers.platform.id,
        general=own is None,
        status=status,
        reviewed_on=own.reviewed_on if own is not None else template_reviewed,
        roles=layers.roles(),
        residual=residual,
        actions=list(actions.values()),
        lists=lists,
        verification=_verification(layers),
        register=layers.register(),
        protections=layers.protections(),
        team=layers.overlay is not None,
    )


def _named(facts: list[str], known: Mapping[str, Fact]) -> list[Fact]:
    return [known[fact_id] for fact_id in facts if fact_id in known]


def _residual(layers: Layers, table: ResidualTable) -> Residual:
    general = layers.generics.paths[table.path]
    ways: set[str] = {*layers.platform.methods}
    if layers.platform.totp != "none":
        ways.add("totp")
    absent = table.absent
    if table.if_login and ways.isdisjoint(table.if_login):
        absent = table.otherwise
    overlay = layers.overlay
    return Residual(
        path=table.path,
        label=table.label or general.label,
        present=not absent,
        absent=absent,
        survives_password_change=table.survives_password_change or general.survives_password_change,
        closed_by=[] if absent else table.closed_by,
        closable=table.closable,
        accept_text=table.accept_text,
        facts=_named(table.facts, layers.facts),
        team=overlay is not None and any(one.path == table.path for one in overlay.residual),
    )


def resolve_action(layers: Layers, action_id: str) -> Action:
    """One action by itself, with its words and facts."""
    return _action(layers, action_id, [])


def _action(layers: Layers, action_id: str, residual: list[Residual]) -> Action:
    tables = layers.of_action(action_id)

    def last(name: str, otherwise: Any) -> Any:
        return next(
            (found for one, _ in reversed(tables) if (found := getattr(one, name)) not in ({}, "", None)), otherwise
        )

    actor = last("actor", ROOT)
    generic = len(tables) == 1 and action_id in layers.generics.actions
    return Action(
        id=action_id,
        label=last("label", {}),
        actor=actor,
        actor_label=_actor_label(layers, actor),
        where=last("where", {}),
        needs=last("needs", NOTHING),
        verify=last("verify", {}),
        delay_hours=last("delay_hours", 0),
        irreversible=last("irreversible", False),
        evidence=last("evidence", "text"),
        recheck_after_hours=last("recheck_after_hours", 0),
        check=last("check", ""),
        paths=[one.path for one in residual if action_id in one.closed_by],
        facts=_grounds(tables),
        generic=generic,
        team=layers.touched(action_id),
    )


def _grounds(tables: list[tuple[ActionTable, Mapping[str, Fact]]]) -> list[Fact]:
    """The facts of the last layer that says where or how: what stood behind another menu says nothing of this one."""
    for table, known in reversed(tables):
        if table.where or table.needs or table.verify or table.facts:
            return _named(table.facts, known)
    return []


def _actor_label(layers: Layers, actor: str) -> Words:
    roles = layers.roles()
    for role in roles:
        if role.id == actor or (actor == ROOT and role.is_root):
            return role.label
    return layers.generics.actors[actor]


def _list(layers: Layers, table: ChecklistTable, action: Any, residual: list[Residual]) -> StepList:
    steps = []
    for item in table.items:
        for action_id in _standing_in(layers, item.action, residual):
            found = action(action_id)
            step = Step(
                action=found,
                severity=item.severity,
                when=item.when,
                evidence=item.evidence or found.evidence,
                recheck_after_hours=(
                    found.recheck_after_hours if item.recheck_after_hours is None else item.recheck_after_hours
                ),
            )
            steps.append(step)
    return StepList(kind=table.kind, applies_to=table.applies_to, steps=steps)


def _stolen(layers: Layers, table: RunbookTable, action: Any, residual: list[Residual]) -> StepList:
    steps = []
    for phase in table.phases:
        severity, when = _URGENT.get(phase.phase, ("high", "any_time"))
        for named in phase.actions:
            for action_id in _standing_in(layers, named, residual):
                found = action(action_id)
                step = Step(
                    action=found,
                    severity=severity,
                    when=when,
                    evidence=found.evidence,
                    recheck_after_hours=found.recheck_after_hours,
                    phase=phase.phase,
                    within_minutes=phase.within_minutes,
                )
                steps.append(step)
    return StepList(kind="stolen", applies_to=[], steps=steps)


def _standing_in(layers: Layers, action_id: str, residual: list[Residual]) -> list[str]:
    """The action itself; nothing where the path it closes is absent; the platform's own where that closes the path."""
    if any(action_id in one.closed_by for one in residual):
        return [action_id]
    present = {one.path: one for one in residual if one.present}
    usual = [one.path for one in layers.template.residual if action_id in one.closed_by]
    own = layers.own.actions if layers.own is not None else []
    if not usual or any(one.id == action_id for one in own):
        return [action_id]
    return [present[path].closed_by[0] for path in usual if path in present and present[path].closed_by]


def _verification(layers: Layers) -> Verification | None:
    table = layers.verification()
    if table is None:
        return None
    return Verification(
        period_months=table.period_months,
        fee_cny=table.fee_cny,
        remind_days=table.remind_days,
        subject_change=table.subject_change,
        facts=_named(table.facts, layers.facts),
    )
