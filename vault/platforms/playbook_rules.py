"""What a playbook must keep beyond its shape: all fourteen paths, every reference followed, evidence behind menus."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from vault.platforms.model import Fact, Source, Words
from vault.platforms.playbook_file import (
    PATHS,
    ActionTable,
    ChecklistTable,
    GenericFile,
    OverlayFile,
    PlaybookFile,
    ResidualTable,
    RunbookTable,
    Tables,
)
from vault.platforms.rules import Broken, Where, broken_facts, broken_text

ROOT = "root"
"""The actor of a generic action who holds whatever the platform's root role is."""


@dataclass(frozen=True)
class Scope:
    """What a file may refer to besides its own: generic actions and words, the platform's facts, roles and sources."""

    actions: Mapping[str, ActionTable] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    roles: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    protections: frozenset[str] = frozenset()
    sources: tuple[Source, ...] = ()


def broken_playbook(file: PlaybookFile, scope: Scope) -> Iterator[Broken]:
    """Every rule that a platform's playbook breaks, the gravest first."""
    yield from _all_paths(file)
    yield from broken_tables(file, scope)
    yield from _whole(file)
    yield from _facts_of(file, scope, file.facts, file.sources, file.reviewed_on)
    for number, one in enumerate(file.residual):
        if one.if_login or one.otherwise:
            yield Broken("only_in_a_template", ("residual", number), str(one.path))
    yield from _status(file, scope)


def broken_generic(file: GenericFile, scope: Scope) -> Iterator[Broken]:
    """Every rule that a generic file breaks; only a template has paths, lists and roles."""
    if file.trust_root is not None:
        yield from _all_paths(file)
        yield from _whole(file)
    yield from broken_tables(file, scope)
    yield from _facts_of(file, scope, file.facts, file.sources, file.reviewed_on)
    for number, one in enumerate(file.paths):
        yield from broken_text(("paths", number, "label"), one.label)
    for name in ("actors", "fields", "protection_words"):
        for key, words in getattr(file, name).items():
            yield from broken_text((name, key), words)
    for number, residual in enumerate(file.residual):
        if bool(residual.if_login) != bool(residual.otherwise):
            yield Broken("otherwise_missing", ("residual", number), str(residual.path))


def broken_overlay(file: OverlayFile, scope: Scope) -> Iterator[Broken]:
    """Every rule that a team's overlay breaks; it need not be whole, only fit what it adds to."""
    yield from broken_tables(file, scope)
    seen: set[str] = set()
    for number, fact in enumerate(file.facts):
        if fact.id in seen or fact.id in scope.facts:
            yield Broken("fact_twice", ("facts", number, "id"), fact.id)
        seen.add(fact.id)
        yield from broken_text(("facts", number, "text"), fact.text)


def _facts_of(
    file: Tables, scope: Scope, facts: list[Fact], sources: list[Source], reviewed_on: date
) -> Iterator[Broken]:
    yield from broken_facts(facts, sources, [*sources, *scope.sources], reviewed_on)
    for number, fact in enumerate(facts):
        if fact.id in scope.facts:
            yield Broken("fact_twice", ("facts", number, "id"), fact.id)
        yield from broken_text(("facts", number, "text"), fact.text)
    known = {source.id for source in scope.sources}
    for number, source in enumerate(sources):
        if source.id in known:
            yield Broken("source_twice", ("sources", number, "id"), source.id)


def broken_tables(file: PlaybookFile | GenericFile | OverlayFile, scope: Scope) -> Iterator[Broken]:
    """What every kind of file keeps: unique ids, texts in both languages, references that lead somewhere."""
    facts = {*scope.facts, *(fact.id for fact in file.facts)}
    roles = {*scope.roles, *(role.id for role in file.roles)}
    actions = {**scope.actions, **{one.id: one for one in file.actions}}
    yield from _twice(file)
    yield from _role_texts(file)
    for where, named in _fact_references(file):
        for fact_id in named:
            if fact_id not in facts:
                yield Broken("fact_unknown", where, fact_id)
    for number, residual in enumerate(file.residual):
        yield from _residual(("residual", number), residual, actions)
    for number, action in enumerate(file.actions):
        general = scope.actions.get(action.id)
        if isinstance(file, GenericFile):
            yield from _action(("actions", number), action, None, {*scope.actors, *roles}, free=True)
        else:
            known = {*scope.actors, *roles}
            yield from _action(("actions", number), action, general, known, free=isinstance(file, OverlayFile))
    for number, checklist in enumerate(file.checklists):
        yield from _checklist(("checklists", number), checklist, actions, roles)
    for number, runbook in enumerate(file.runbooks):
        yield from _runbook(("runbooks", number), runbook, actions)
    yield from _register(file, scope)


def _twice(file: Tables) -> Iterator[Broken]:
    for table in ("roles", "actions", "checklists", "runbooks"):
        seen: set[str] = set()
        for number, one in enumerate(getattr(file, table)):
            if one.id in seen:
                yield Broken(f"{table.removesuffix('s')}_twice", (table, number, "id"), one.id)
            seen.add(one.id)
    paths: set[int] = set()
    for number, residual in enumerate(file.residual):
        if residual.path in paths:
            yield Broken("path_twice", ("residual", number, "path"), str(residual.path))
        paths.add(residual.path)


def _role_texts(file: Tables) -> Iterator[Broken]:
    for number, role in enumerate(file.roles):
        yield from broken_text(("roles", number, "label"), role.label)
    if file.verification is not None and file.verification.subject_change:
        yield from broken_text(("verification", "subject_change"), file.verification.subject_change)


def _fact_references(file: Tables) -> Iterator[tuple[Where, list[str]]]:
    for table in ("roles", "residual", "actions"):
        for number, one in enumerate(getattr(file, table)):
            yield (table, number, "facts"), one.facts
    if file.verification is not None:
        yield ("verification", "facts"), file.verification.facts


def _residual(where: Where, residual: ResidualTable, actions: Mapping[str, ActionTable]) -> Iterator[Broken]:
    if residual.absent:
        yield from broken_text((*where, "absent"), residual.absent)
        if residual.closed_by or residual.accept_text or not residual.closable:
            yield Broken("path_absent_and_present", where, str(residual.path))
        return
    for name in ("label", "accept_text", "otherwise"):
        if words := getattr(residual, name):
            yield from broken_text((*where, name), words)
    if residual.closable and not residual.closed_by:
        yield Broken("path_without_action", where, str(residual.path))
    if not residual.closable and not residual.accept_text:
        yield Broken("accept_text_missing", where, str(residual.path))
    yield from _resolve((*where, "closed_by"), residual.closed_by, actions)


def _resolve(where: Where, named: list[str], actions: Mapping[str, ActionTable]) -> Iterator[Broken]:
    for action_id in named:
        if action_id not in actions:
            yield Broken("action_unknown", where, action_id)


def _action(
    where: Where, action: ActionTable, general: ActionTable | None, actors: set[str], *, free: bool
) -> Iterator[Broken]:
    """``free``: no fact has to stand behind it, because it claims nothing of one platform, or the team says so."""
    for name in ("label", "where", "needs", "verify"):
        words: Words = getattr(action, name)
        if words:
            yield from broken_text((*where, name), words)
        elif general is None and name != "needs":
            yield Broken("action_incomplete", where, name)
    if not action.actor and general is None:
        yield Broken("action_incomplete", where, "actor")
    elif action.actor and action.actor not in actors:
        yield Broken("actor_unknown", (*where, "actor"), action.actor)
    claims = general is None or bool(action.where or action.needs or action.verify)
    if not free and claims and not action.facts and not action.generic:
        yield Broken("action_without_fact", where, action.id)


def _checklist(
    where: Where, checklist: ChecklistTable, actions: Mapping[str, ActionTable], roles: set[str]
) -> Iterator[Broken]:
    for role in checklist.applies_to:
        if role not in roles:
            yield Broken("role_unknown", (*where, "applies_to"), role)
    if not checklist.items:
        yield Broken("checklist_empty", where, checklist.id)
    seen: set[str] = set()
    for item in checklist.items:
        if item.action in seen:
            yield Broken("item_twice", (*where, "items"), item.action)
        seen.add(item.action)
    yield from _resolve((*where, "items"), [item.action for item in checklist.items], actions)


def _runbook(where: Where, runbook: RunbookTable, actions: Mapping[str, ActionTable]) -> Iterator[Broken]:
    minutes = [phase.within_minutes for phase in runbook.phases]
    if not minutes or minutes != sorted(minutes):
        yield Broken("phases_out_of_order", (*where, "phases"), runbook.id)
    yield from _resolve((*where, "phases"), [one for phase in runbook.phases for one in phase.actions], actions)


def _register(file: Tables, scope: Scope) -> Iterator[Broken]:
    if file.register is not None:
        asked = {*file.register.required, *file.register.recommended}
        for name in ("required", "recommended", "never"):
            for one in getattr(file.register, name):
                if one not in scope.fields:
                    yield Broken("field_unknown", ("register", name), one)
        for one in file.register.never:
            if one in asked:
                yield Broken("field_never_collected", ("register", "never"), one)
    for one in file.protections:
        if one not in scope.protections:
            yield Broken("protection_unknown", ("protections",), one)


def _all_paths(file: Tables) -> Iterator[Broken]:
    named = {one.path for one in file.residual}
    for path in PATHS:
        if path not in named:
            last: Where = ("residual", len(file.residual) - 1) if file.residual else ("id",)
            yield Broken("path_missing", last, str(path))


def _whole(file: PlaybookFile | GenericFile) -> Iterator[Broken]:
    """Own roles want own offboarding lists, one for each role, and each path has to be met in one of them."""
    offboard = [one for one in file.checklists if one.kind == "offboard"]
    if file.roles and not any(role.is_root for role in file.roles):
        yield Broken("root_role_missing", ("roles", 0), file.id)
    for number, role in enumerate(file.roles):
        if not any(not one.applies_to or role.id in one.applies_to for one in offboard):
            yield Broken("role_without_checklist", ("roles", number), role.id)
    met = {item.action for one in offboard for item in one.items}
    for number, residual in enumerate(file.residual):
        if offboard and residual.closed_by and met.isdisjoint(residual.closed_by):
            yield Broken("path_in_no_checklist", ("residual", number), str(residual.path))
    if isinstance(file, PlaybookFile):
        used = met | {item.action for one in file.checklists for item in one.items}
        used |= {one for residual in file.residual for one in residual.closed_by}
        used |= {one for book in file.runbooks for phase in book.phases for one in phase.actions}
        for number, action in enumerate(file.actions):
            if action.id not in used and action.label and action.actor:
                yield Broken("action_unused", ("actions", number, "id"), action.id)


def _status(file: PlaybookFile, scope: Scope) -> Iterator[Broken]:
    if file.status != "reviewed":
        return
    facts = {**scope.facts, **{fact.id: fact for fact in file.facts}}
    grades = {one.id: {facts[name].grade for name in one.facts if name in facts} for one in file.actions}
    critical = {item.action for one in file.checklists for item in one.items if item.severity == "critical"}
    for action_id in sorted(critical):
        if "U" in grades.get(action_id, set()):
            yield Broken("reviewed_on_experience", ("status",), action_id)
