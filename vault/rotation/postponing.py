"""Putting due dates off: one password once, or every password over a sale."""

from __future__ import annotations

from datetime import date
from typing import Final

from vault.accounts.listing import RowMaker, account_record
from vault.ageing import LONGEST_BLACKOUT
from vault.errors import BadInput
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.naming import pick
from vault.rotation.views import BlackoutRow
from vault.session import Session
from vault.times import is_day

MOST_DAYS: Final = 14
LONGEST_REASON: Final = 500
LONGEST_NAME: Final = 200


def postpone(session: Session, wanted: str, *, days: int, reason: str) -> str:
    """Once for one password, and two weeks at most. The new due date.

    Raises NotFound, Ambiguous, BadInput (``postpone_out_of_range``, ``already_postponed``, ``no_password``, a reason
    that is missing or too long), NotPermitted.
    """
    account = account_record(session, wanted)
    if not 1 <= days <= MOST_DAYS:
        raise BadInput(reason="postpone_out_of_range", field="days", min=1, max=MOST_DAYS)
    reason = _text(reason, "reason", LONGEST_REASON)
    if not account.password_version:
        raise BadInput(reason="no_password", field="account")

    def build(intention: Intention) -> None:
        intention.add(c.RotationPostponed(account.id, days, reason))

    session.commit(build)
    return RowMaker(session).rotation(account).on or ""


def set_blackout(session: Session, *, first: str, last: str, name: str) -> str:
    """No password falls due on these days, both included: due dates wait until the day after. Its id.

    Raises BadInput (``not_a_date``, ``dates_reversed``, ``blackout_too_long``, a name that is missing), NotPermitted.
    """
    name = _text(name, "name", LONGEST_NAME)
    for field, text in (("from", first), ("to", last)):
        if not is_day(text):
            raise BadInput(reason="not_a_date", field=field)
    if last < first:
        raise BadInput(reason="dates_reversed", field="to")
    if (date.fromisoformat(last) - date.fromisoformat(first)).days >= LONGEST_BLACKOUT:
        raise BadInput(reason="blackout_too_long", field="to", max=LONGEST_BLACKOUT)

    def build(intention: Intention) -> str:
        blackout = new_id()
        intention.add(c.BlackoutSet(blackout, name, first, last))
        return blackout

    return session.commit(build)


def list_blackouts(session: Session) -> list[BlackoutRow]:
    """Those that are not over, the next one first."""
    today, members = session.now().date().isoformat(), session.state.members
    rows = [
        BlackoutRow(one.id, one.name, one.first, one.last, members[one.by].name if one.by in members else one.by)
        for one in session.state.blackouts.values()
        if one.last >= today
    ]
    return sorted(rows, key=lambda row: (row.first, row.last))


def end_blackout(session: Session, wanted: str) -> None:
    """By id, the beginning of one, or name; due dates come back. Raises NotFound, Ambiguous, NotPermitted."""
    rows = list_blackouts(session)
    found = pick("blackout", wanted, rows, id_of=lambda one: one.id, name_of=lambda one: one.name)
    session.commit(lambda intention: intention.add(c.BlackoutEnded(found.id)))


def _text(text: str, field: str, longest: int) -> str:
    text = text.strip()
    if not text or len(text) > longest:
        raise BadInput(reason="too_long" if text else "empty", field=field)
    return text
