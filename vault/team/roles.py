"""Roles: the posts that came with the program, and those that a team copies, renames and sets as it likes."""

from __future__ import annotations

from collections import Counter
from typing import Final

from vault.errors import BadInput, Exists
from vault.factors import ROLE, touch_key
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.rights import ALL, CAPABILITIES, LED, OWN, ROLES
from vault.ledger.state import State
from vault.naming import pick
from vault.session import Session
from vault.team.decisions import commit_or_propose
from vault.team.views import RoleRow

REACHES: Final = (ALL, LED, OWN)


def list_roles(session: Session) -> list[RoleRow]:
    return roles_of(session.state)


def roles_of(state: State) -> list[RoleRow]:
    counts = Counter(member.role for member in state.members.values() if member.active)
    rows = [RoleRow(role, role, True, counts[role], dict(rights)) for role, rights in ROLES.items()]
    known = {row.id: row for row in rows}
    for record in state.roles.values():
        built_in = record.id in ROLES
        known[record.id] = RoleRow(record.id, record.name, built_in, counts[record.id], dict(record.capabilities))
    return list(known.values())


def find_role(session: Session, wanted: str) -> RoleRow:
    """By id or name. Raises NotFound, Ambiguous."""
    return pick("role", wanted, list_roles(session), id_of=lambda one: one.id, name_of=lambda one: one.name)


def copy_role(session: Session, wanted: str, name: str) -> str:
    """A role of one's own with the same rights. Its id. Raises Exists, BadInput, NotFound, NotPermitted."""
    _check_name(session, name)
    role = new_id()
    old = find_role(session, wanted)
    _define(session, c.RoleDefined(role, name.strip(), _capabilities(old.capabilities)))
    return role


def rename_role(session: Session, wanted: str, name: str) -> None:
    """Raises Exists, BadInput, NotFound, NotPermitted."""
    _check_name(session, name)
    old = find_role(session, wanted)
    _define(session, c.RoleDefined(old.id, name.strip(), _capabilities(old.capabilities)))


def set_role(session: Session, wanted: str, capabilities: dict[str, str | None]) -> None:
    """Change how far some capabilities reach; None takes one away. Raises BadInput, NotFound, NotPermitted."""
    for name, reach in capabilities.items():
        if name not in CAPABILITIES or (reach is not None and reach not in REACHES):
            raise BadInput(reason="unknown_capability", field=name[:64])
    old = find_role(session, wanted)
    merged = {name: reach for name, reach in {**old.capabilities, **capabilities}.items() if reach is not None}
    _define(session, c.RoleDefined(old.id, old.name, _capabilities(merged)))


def _define(session: Session, change: c.RoleDefined) -> None:
    def build(intention: Intention) -> None:
        intention.add(change)

    touch_key(session, ROLE)
    commit_or_propose(session, build, reason="")


def _capabilities(rights: dict[str, str]) -> list[c.Capability]:
    return [c.Capability(name, rights[name]) for name in CAPABILITIES if name in rights]


def _check_name(session: Session, name: str) -> None:
    name = name.strip()
    if not name or len(name) > 200:
        raise BadInput(reason="empty" if not name else "too_long", field="name")
    if any(name in (row.id, row.name) for row in list_roles(session)):
        raise Exists(kind="role", name=name)
