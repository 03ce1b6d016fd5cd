"""Break-glass: an overdue password opened with a reason, shown to who answers for it until they have dealt with it."""

from __future__ import annotations

from typing import Final

from vault.access import level_on, who_may
from vault.accounts.listing import RowMaker, account_record
from vault.accounts.overdue import glass_in_force
from vault.alarms import open_glass, raise_alarms
from vault.errors import BadInput, NotPermitted
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.rights import level_at_least
from vault.naming import pick
from vault.rotation.views import GlassRow
from vault.session import Session
from vault.times import iso

__all__ = ["break_glass", "clear_glass", "list_glass", "open_glass"]

LONGEST_REASON: Final = 500


def break_glass(session: Session, wanted: str, reason: str) -> None:
    """Open an overdue password for four hours, for oneself, with a reason that everybody who answers for it reads.

    Raises NotFound, Ambiguous, BadInput (no reason, nothing refused), NotPermitted.
    """
    account = account_record(session, wanted)
    if not level_at_least(level_on(session, account.brand, account.id), "use"):
        session.record("refused", account.id, missing="use")
        raise NotPermitted(missing="grant:use", ask=who_may(session, "give_grants", account))
    reason = reason.strip()
    if not reason or len(reason) > LONGEST_REASON:
        raise BadInput(reason="too_long" if reason else "empty", field="reason")
    if glass_in_force(session, account.id) is not None or RowMaker(session).rotation(account).state != "overdue":
        return  # nothing is refused: a reason is no reason to write

    def build(intention: Intention) -> None:
        intention.add(c.GlassBroken(new_id(), account.id, reason))

    session.commit(build)


def list_glass(session: Session) -> list[GlassRow]:
    """What nobody has dealt with yet, of what this member may deal with; an account that is gone has no name."""
    profiles, members = session.profiles, session.state.members
    return [
        GlassRow(
            one.id,
            profiles[one.account].name if one.account in profiles else None,
            members[one.by].name if one.by in members else one.by,
            iso(one.at),
            one.reason,
        )
        for one in open_glass(session)
    ]


def clear_glass(session: Session, wanted: str, note: str) -> None:
    """Say that it was looked into, by its id. Raises NotFound, Ambiguous, BadInput, NotPermitted."""
    note = note.strip()
    if len(note) > LONGEST_REASON:
        raise BadInput(reason="too_long", field="note")
    waiting = [one for one in session.state.glass.values() if not one.cleared_by]
    glass = pick("glass", wanted, waiting, id_of=lambda one: one.id, name_of=lambda one: one.id).id

    def build(intention: Intention) -> None:
        intention.add(c.GlassCleared(glass, note))

    session.commit(build)
    raise_alarms(session)
