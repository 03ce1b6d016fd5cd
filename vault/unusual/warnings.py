"""Warnings about unusual use, for who may read the record: listed, and dealt with by others than they concern."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Final

from vault.audit.counting import Progress
from vault.audit.sight import Sight
from vault.errors import BadInput
from vault.ledger import changes as c
from vault.ledger.records import ClearedRecord
from vault.ledger.rules.base import members_with
from vault.ledger.rules.cleared import FOUND, oversees
from vault.naming import pick
from vault.policy import number
from vault.session import Session
from vault.times import iso
from vault.unusual.gathering import gatherer
from vault.unusual.grouping import Group, group
from vault.unusual.judging import Judge
from vault.unusual.signs import DAY_MS, Sign
from vault.unusual.views import NamedAccount, SignRow, UnusualRow

LONGEST_NOTE: Final = 2000
Breathe = Callable[[], None]


def list_warnings(
    session: Session, progress: Progress | None = None, breathe: Breathe = lambda: None
) -> list[UnusualRow]:
    """What this member may see, open ones first, the newest first. Reads the activity that came since the last time.

    Empty for who reads nothing but their own doings. Raises Damaged, Tampered, and what ``progress`` raises.
    """
    if not oversees(session.state, session.ring.member):
        return []
    gatherer(session).read(progress)
    return _rows(session, breathe)


def look_further(session: Session, most: int) -> bool:
    """Read at most so many rows more; False where there are still others. Raises Damaged, Tampered."""
    return not oversees(session.state, session.ring.member) or gatherer(session).read(most=most)


def waiting_warnings(session: Session, breathe: Breathe = lambda: None) -> int:
    """How many of those that are known by now somebody has yet to deal with, this member being one who may."""
    if not oversees(session.state, session.ring.member):
        return 0
    return sum(1 for row in _rows(session, breathe) if row.state == "open" and row.may_clear)


def clear_warning(session: Session, wanted: str, *, found: str, note: str) -> UnusualRow:
    """Somebody has looked into it: ``found`` harmless or misuse. More of the same afterwards is another warning.

    Raises NotFound, Ambiguous, BadInput, NotPermitted.
    """
    note = note.strip()
    if not note or len(note) > LONGEST_NOTE:
        raise BadInput(reason="empty" if not note else "too_long", field="note")
    if found not in FOUND:
        raise BadInput(reason="unknown_value", field="found")
    session.refresh()
    list_warnings(session)
    known = {one.id: one for one, _ in _seen(session)}
    id_ = pick("warning", wanted, known.values(), id_of=lambda one: one.id, name_of=lambda one: one.id).id
    one = known[id_]
    session.commit(
        lambda intention: intention.add(c.WarningCleared(one.id, one.member, one.at, one.until, found, note))
    )
    return next(row for row in _rows(session) if row.id == id_)


def _rows(session: Session, breathe: Breathe = lambda: None) -> list[UnusualRow]:
    rows = [_row(session, one, sight) for one, sight in _seen(session, breathe)]
    return sorted(rows, key=lambda row: (row.state == "open", row.until), reverse=True)


def _seen(session: Session, breathe: Breathe = lambda: None) -> list[tuple[Group, Sight]]:
    """The groups of the last days of which this member may see anything."""
    state, sight = session.state, Sight(session)
    judge = session.kept.get("unusual_judge")
    if not isinstance(judge, Judge):
        judge = session.kept["unusual_judge"] = Judge()
    since = session.clock_ms() - number(state, "unusual.days") * DAY_MS
    dealt: dict[str, list[ClearedRecord]] = defaultdict(list)
    for record in state.cleared.values():
        if record.id not in state.alerts:
            dealt[record.member].append(record)
    return [
        (one, sight)
        for member, signs in judge.judge(session, gatherer(session), breathe).items()
        for one in group(member, signs, dealt[member])
        if one.until >= since and _shows(session, sight, one)
    ]


def _shows(session: Session, sight: Sight, found: Group) -> bool:
    """A leaver does not learn from it that they are one, and a lead sees what happened to what they lead."""
    if found.member == session.ring.member and (not sight.all or found.reasons == ["leaving"]):
        return False
    return sight.all or any(sight.of_account(one) for one in _accounts(found.signs))


def _accounts(signs: Iterable[Sign]) -> list[str]:
    return list(dict.fromkeys(event.account for sign in signs for event in sign.events if event.account))


def _row(session: Session, found: Group, sight: Sight) -> UnusualRow:
    state, me = session.state, session.ring.member
    accounts = _accounts(found.signs)
    named = [one for one in accounts if one in session.profiles and (sight.all or sight.of_account(one))]
    signs = [one for one in found.signs if found.member != me or one.reason != "leaving"]
    devices = dict.fromkeys(event.device for sign in signs for event in sign.events)
    devices |= {str(sign.facts["device"]): None for sign in signs if "device" in sign.facts}
    by = state.members.get(found.cleared.by) if found.cleared is not None else None
    alone = not members_with(state, "audit", me)
    return UnusualRow(
        found.id,
        state.members[found.member].name,
        list(dict.fromkeys(sign.reason for sign in signs)),
        iso(found.at),
        iso(found.until),
        [NamedAccount(one, session.profiles[one].name) for one in named],
        len(accounts) - len(named),
        [_label(session, one) for one in devices],
        _merged(session, signs),
        time.strftime("UTC%z", time.localtime(found.until // 1000)),
        "open" if found.cleared is None else "cleared",
        found.member != me or alone,
        by.name if by is not None else None,
        iso(found.cleared.at) if found.cleared is not None else None,
        found.cleared.found if found.cleared is not None else None,
        found.cleared.note if found.cleared is not None else "",
    )


def _label(session: Session, device: str) -> str:
    record = session.state.devices.get(device)
    return record.label or device if record is not None else device


def _merged(session: Session, signs: Iterable[Sign]) -> list[SignRow]:
    """One line a reason: the strongest of its signs speaks for it, over all of its time."""
    by_reason: dict[str, list[Sign]] = defaultdict(list)
    for sign in signs:
        by_reason[sign.reason].append(sign)
    rows = []
    for reason, same in by_reason.items():
        strongest = max(same, key=lambda one: int(one.facts.get("count", 0)))
        facts = dict(strongest.facts)
        if "device" in facts:
            facts["device"] = _label(session, str(facts["device"]))
        facts |= {"times": len(same), "uses": sum(len(one.events) for one in same)}
        rows.append(SignRow(reason, iso(same[0].at), iso(max(one.until for one in same)), facts))
    return rows
