"""Persons: anyone named as responsible, operator, administrator or holder, with keys in the vault or without."""

from __future__ import annotations

from collections import Counter, defaultdict

from vault.errors import BadInput, Exists
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import PersonRecord
from vault.ledger.state import State
from vault.naming import pick
from vault.session import Session
from vault.times import is_claim
from vault.views import PersonRow


def find_person(state: State, wanted: str) -> PersonRecord:
    """Raises NotFound, Ambiguous."""
    return pick("person", wanted, state.persons.values(), id_of=lambda one: one.id, name_of=lambda one: one.name)


def list_persons(session: Session) -> list[PersonRow]:
    roles = _roles(session)
    return [_row(session, person, roles[person.id]) for person in session.state.persons.values()]


def show_person(session: Session, wanted: str) -> PersonRow:
    """Raises NotFound, Ambiguous."""
    person = find_person(session.state, wanted)
    return _row(session, person, _roles(session)[person.id])


def _row(session: Session, person: PersonRecord, roles: Counter[str]) -> PersonRow:
    member = session.state.members.get(person.member)
    name = member.name if member is not None else None
    return PersonRow(person.id, person.name, name, person.left_on or None, person.contact, dict(roles))


def _roles(session: Session) -> dict[str, Counter[str]]:
    """How often each person is named as what."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for profile in session.profiles.values():
        for role, person in (
            ("admin", profile.admin),
            ("deputy", profile.deputy),
            ("real_name", profile.real_name),
            *(("operator", operator) for operator in profile.operators),
        ):
            if person:
                found[person][role] += 1
    for control in session.state.controls.values():
        if control.holder:
            found[control.holder][control.kind] += 1
    return found


def add_person(session: Session, name: str, *, contact: str = "", left_on: str | None = None) -> str:
    """Its id. Raises BadInput, Exists (names are how people are told apart), NotPermitted."""
    name = name.strip()
    _check(name, left_on)

    def build(intention: Intention) -> str:
        if any(person.name == name for person in intention.overlay.persons.values()):
            raise Exists(kind="person", name=name)
        person = new_id()
        intention.add(c.PersonAdded(person, name, contact.strip(), left_on or "", ""))
        return person

    return session.commit(build)


def edit_person(
    session: Session, wanted: str, *, name: str | None = None, contact: str | None = None, left_on: str | None = None
) -> None:
    """None leaves as it is, an empty text clears. Raises NotFound, Ambiguous, BadInput, NotPermitted."""
    _check((name if name is not None else "x").strip(), left_on)

    def build(intention: Intention) -> None:
        old = find_person(session.state, wanted)
        new = c.PersonEdited(
            old.id,
            name.strip() if name is not None else old.name,
            contact.strip() if contact is not None else old.contact,
            left_on if left_on is not None else old.left_on,
            old.member,
        )
        if (new.name, new.contact, new.left_on) != (old.name, old.contact, old.left_on):
            intention.add(new)

    session.commit(build)


def _check(name: str, left_on: str | None) -> None:
    if not name or len(name) > 200:
        raise BadInput(reason="empty" if not name else "too_long", field="name")
    if left_on and not is_claim(left_on):
        raise BadInput(reason="not_a_date", field="left_on")


def person_for(intention: Intention, wanted: str) -> str:
    """The id of the person of this name or id, added on the way; empty for an empty name."""
    name = wanted.strip()
    if not name:
        return ""
    for person in intention.overlay.persons.values():
        if name in (person.id, person.name):
            return person.id
    if len(name) > 200:
        raise BadInput(reason="too_long", field="person")
    added = new_id()
    intention.add(c.PersonAdded(added, name, "", "", ""))
    return added
