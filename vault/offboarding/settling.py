"""What people do about the items of a case: an outcome, a name, a reminder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from vault.errors import BadInput, NotFound
from vault.ledger.state import State
from vault.naming import pick
from vault.offboarding.items import items_of
from vault.offboarding.opening import add_note
from vault.offboarding.plans import OUTCOMES, Assigned, Remark, Reminded, Settled
from vault.offboarding.reading import find_case
from vault.offboarding.views import Item
from vault.persons import find_person
from vault.reviews.sealed import MOST_EVIDENCE
from vault.session import Session
from vault.team.members import find_member
from vault.times import day_of, is_day

#: What an outcome must bring along.
_NEEDS_PROOF: Final = ("done",)
_NEEDS_REASON: Final = ("not_applicable", "impossible")


def settle(
    session: Session,
    case: str,
    items: Sequence[str],
    outcome: str,
    *,
    text: str = "",
    recheck: str = "",
    accepted_by: str = "",
    evidence: tuple[str, bytes] | None = None,
) -> list[str]:
    """Ids of the items. ``evidence`` is a file's name and bytes; ``text`` a sentence or the reason.

    Raises NotFound, Ambiguous, BadInput: an automatic item (``checked_by_the_vault``), *done* without a word or file,
    *submitted* without a day ahead, *impossible* without a member who accepts what is left, a missing reason.
    """
    _check(session, outcome, text.strip(), recheck, accepted_by, evidence)
    file = find_case(session, case)
    every = items_of(session, file)
    chosen = [_item(every, one) for one in items]
    for item in chosen:
        if item.check == "automatic":
            raise BadInput(reason="checked_by_the_vault", field="item")
    taker = find_member(session.state, accepted_by).id if accepted_by else ""
    if outcome == "impossible" and not session.state.members[taker].active:
        raise BadInput(reason="no_such_member", field="accept_by")
    if outcome == "done" and not recheck:
        hours = max((item.step.recheck_after_hours for item in chosen if item.step is not None), default=0)
        recheck = _later(session, hours) if hours else ""
    name, raw = evidence if evidence is not None else ("", None)
    note = Settled([item.id for item in chosen], outcome, text.strip(), recheck, taker, name)
    session.commit(lambda intention: add_note(intention, file.record.id, note, raw))
    return note.items


def _check(
    session: Session, outcome: str, text: str, recheck: str, accepted_by: str, evidence: tuple[str, bytes] | None
) -> None:
    if outcome not in OUTCOMES:
        raise BadInput(reason="unknown_outcome", field="outcome")
    if outcome in _NEEDS_PROOF and not text and evidence is None:
        raise BadInput(reason="evidence_missing", field="evidence")
    if outcome in _NEEDS_REASON and not text:
        raise BadInput(reason="reason_missing", field="reason")
    if outcome == "impossible" and not accepted_by:
        raise BadInput(reason="nobody_accepts", field="accept_by")
    if outcome == "submitted" and not recheck:
        raise BadInput(reason="recheck_missing", field="recheck")
    if recheck and (not is_day(recheck) or recheck <= day_of(session.latest_ms()).isoformat()):
        raise BadInput(reason="not_a_day_ahead", field="recheck")
    if evidence is not None and len(evidence[1]) > MOST_EVIDENCE:
        raise BadInput(reason="evidence_too_large", field="evidence", max=MOST_EVIDENCE)


def _later(session: Session, hours: int) -> str:
    """The first day on which so many hours have passed."""
    return (day_of(session.latest_ms()) + timedelta(days=-(-hours // 24))).isoformat()


def _item(items: list[Item], wanted: str) -> Item:
    """By id, or by the start of one. Raises NotFound, Ambiguous."""
    return pick("item", wanted, items, id_of=lambda one: one.id, name_of=lambda one: one.id)


def assign(session: Session, case: str, items: Sequence[str], to: str, *, due: str = "") -> list[str]:
    """``to`` is a member or a person without keys. Raises NotFound, Ambiguous, BadInput."""
    if due and not is_day(due):
        raise BadInput(reason="not_a_date", field="due")
    file = find_case(session, case)
    every = items_of(session, file)
    chosen = [_item(every, one).id for one in items]
    note = Assigned(chosen, assignee_id(session.state, to), due)
    session.commit(lambda intention: add_note(intention, file.record.id, note))
    return chosen


def assignee_id(state: State, wanted: str) -> str:
    """A person's id, or that of a member who is no person of the register. Raises NotFound, Ambiguous."""
    try:
        return find_person(state, wanted).id
    except NotFound:
        return find_member(state, wanted).id


def assignee_name(state: State, assignee: str) -> str:
    known = state.persons.get(assignee) or state.members.get(assignee)
    return known.name if known is not None else ""


def remind(session: Session, case: str, to: str) -> list[str]:
    """Note that somebody was reminded of their open items. Their ids; raises NotFound where they have none open."""
    file, who = find_case(session, case), assignee_id(session.state, to)
    waiting = [one.id for one in items_of(session, file) if one.assignee == who and not one.satisfied]
    if not waiting:
        raise NotFound(kind="item", name=to)
    session.commit(lambda intention: add_note(intention, file.record.id, Reminded(who, waiting)))
    return waiting


def remark(session: Session, case: str, text: str) -> None:
    """A word for whoever reads the case after. Raises BadInput, NotFound."""
    if not text.strip():
        raise BadInput(reason="empty", field="text")
    file = find_case(session, case)
    session.commit(lambda intention: add_note(intention, file.record.id, Remark(text.strip())))
