"""What the registers have in common: which rows one may read, which is meant, and what may be typed."""

from __future__ import annotations

from typing import Final

from vault.errors import Ambiguous, BadInput, NotFound
from vault.ledger.register_records import RegisterRecord
from vault.ledger.rules.registers import reads
from vault.session import Session
from vault.times import claimed_day, is_day

LONGEST_NOTE: Final = 2000
_SHORTEST_ID: Final = 4


def readable_rows(session: Session, register: str) -> list[RegisterRecord]:
    """The rows of a register that this member may read."""
    state, me = session.state, session.ring.member
    return [
        row
        for row in state.registers.values()
        if row.register == register and reads(state, me, register, row.persons, row.accounts)
    ]


def find_row(session: Session, register: str, wanted: str) -> RegisterRecord:
    """By id, or the beginning of one: rows have no names. Raises NotFound, Ambiguous."""
    rows = readable_rows(session, register)
    found = [one for one in rows if len(wanted) >= _SHORTEST_ID and one.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFound(kind=register, name=wanted)
    raise Ambiguous(kind=register, name=wanted, candidates=[{"id": one.id, "name": one.on} for one in found[:20]])


def check_day(session: Session, day: str, field: str) -> None:
    """Nobody has signed or passed tomorrow; a day's leeway is for who lives east of here. Raises BadInput."""
    parsed = claimed_day(day) if is_day(day) else None
    if parsed is None:
        raise BadInput(reason="not_a_date", field=field)
    if (parsed - session.now().date()).days > 1:
        raise BadInput(reason="in_future", field=field)


def check_note(note: str) -> None:
    """Raises BadInput."""
    if len(note) > LONGEST_NOTE:
        raise BadInput(reason="too_long", field="note")
