"""Whom the registers ask for letters and training, and how they are named."""

from __future__ import annotations

from collections.abc import Iterable

from vault.errors import NotPermitted
from vault.ledger.records import PersonRecord
from vault.ledger.rules.base import members_with
from vault.ledger.rules.registers import member_of, reads
from vault.ledger.state import State
from vault.naming import pick
from vault.registers.views import Linked
from vault.session import Session
from vault.times import day_of


def find_subject(state: State, wanted: str) -> Linked:
    """A person, or a member whom nobody invited and who is bound to no person. Raises NotFound, Ambiguous."""
    bound = {person.member for person in state.persons.values() if person.member}
    rows = [Linked(person.id, person.name) for person in state.persons.values()]
    named = {row.name for row in rows}
    rows += [Linked(one.id, one.name) for one in state.members.values() if one.id not in bound | named and one.active]
    return pick("person", wanted, rows, id_of=lambda one: one.id, name_of=lambda one: one.name)


def subject_of(state: State, member: str) -> str:
    """How the registers name a member."""
    return next((person.id for person in state.persons.values() if person.member == member), member)


def name_of(state: State, subject: str) -> str:
    known = state.persons.get(subject) or state.members.get(subject)
    return known.name if known is not None else subject


def asked(session: Session, register: str) -> list[str]:
    """Who is to sign and to learn, as far as this member may see it: every active member, and whoever else was taken
    into the register and has not left."""
    state, today = session.state, session.now().date().isoformat()
    subjects = [subject_of(state, member.id) for member in state.members.values() if member.active]
    rows = (row for row in state.registers.values() if row.register == register and row.state != "void")
    others = (person for row in rows for person in row.persons if not member_of(state, person))
    here = [one for one in others if (known := state.persons.get(one)) is not None and not has_left(known, today)]
    return [one for one in dict.fromkeys([*subjects, *here]) if reads(state, session.ring.member, register, [one], [])]


def has_left(person: PersonRecord, today: str) -> bool:
    return person.left_on != "" and person.left_on <= today


def since(state: State, subject: str, register: str) -> str:
    """The day from which somebody counts: when they joined, or when the register first named them."""
    member = state.members.get(member_of(state, subject))
    if member is not None:
        return day_of(member.joined_at).isoformat()
    rows = [row.on for row in state.registers.values() if row.register == register and subject in row.persons]
    return min(rows, default="")


def hold_keeper(session: Session) -> None:
    """Raises NotPermitted for whom no register is any business."""
    if not keeps_registers(session):
        ask = members_with(session.state, "registers", session.ring.member)
        raise NotPermitted(missing="registers", ask=ask)


def keeps_registers(session: Session) -> bool:
    """Whether this member may write rows, everywhere or for whom and what they lead."""
    from vault.access import may_somewhere

    return may_somewhere(session, "registers")


def reads_registers(session: Session) -> bool:
    """Whether this member sees more of the registers than their own letter and tests."""
    return keeps_registers(session) or session.may("audit")


def linked(pairs: Iterable[tuple[str, str]]) -> list[Linked]:
    return [Linked(one, name) for one, name in pairs]
