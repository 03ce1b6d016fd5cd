"""Cases as the front ends show them: the board, one case with its list, and who is waited for."""

from __future__ import annotations

from collections.abc import Iterable

from vault.ledger.rules.base import RECOVERY
from vault.offboarding.items import items_of
from vault.offboarding.reading import CaseFile, find_case, open_files
from vault.offboarding.settling import assignee_name
from vault.offboarding.views import Case, CaseRow, Item, ItemRow, Waiting
from vault.session import Session
from vault.times import iso

#: Who stands for what nobody was asked to do yet.
NOBODY = ""


def list_cases(session: Session) -> list[CaseRow]:
    """What this member may read of them and opens, the newest first. Raises Integrity errors."""
    return [_row(session, file) for file in open_files(session)]


def show_case(session: Session, wanted: str) -> Case:
    """Raises NotFound, Ambiguous, Integrity errors."""
    return _case(session, find_case(session, wanted))


def case_of(session: Session, file: CaseFile) -> Case:
    return _case(session, file)


def _case(session: Session, file: CaseFile) -> Case:
    record, plan = file.record, file.plan
    return Case(
        record.id,
        plan.person,
        plan.member,
        plan.name,
        plan.kind,
        record.state,
        plan.last_day,
        _member(session, plan.heir),
        _member(session, record.by),
        record.at,
        _member(session, record.revoked_by),
        record.revoked_at,
        _member(session, record.ended_by),
        record.ended_at,
        items_of(session, file),
    )


def _row(session: Session, file: CaseFile) -> CaseRow:
    case = _case(session, file)
    return CaseRow(
        case.id,
        case.name,
        case.kind,
        case.state,
        case.last_day,
        case.heir or None,
        case.opened_by,
        iso(case.opened_at),
        len(case.items),
        case.missing if case.state in ("planned", "revoked") else 0,
        waiting_on(session, case),
    )


def waiting_on(session: Session, case: Case) -> list[Waiting]:
    """Who has open items of this case in hand and since when, the longest first; what nobody was asked to do is not
    in anybody's hands and left out."""
    return _waiting(session, (item for item in case.items if not item.satisfied and item.assignee))


def _waiting(session: Session, items: Iterable[Item]) -> list[Waiting]:
    found: dict[str, list[Item]] = {}
    for item in items:
        found.setdefault(item.assignee, []).append(item)
    rows = [
        Waiting(
            assignee_name(session.state, who),
            who,
            len(mine),
            min(item.assigned_at for item in mine),
            max(item.reminded_at for item in mine),
        )
        for who, mine in found.items()
    ]
    return sorted(rows, key=lambda row: (row.since, row.name))


def names_of(session: Session, case: Case) -> dict[str, str]:
    """Everybody who has or had a hand in it, by id."""
    ids = {one for item in case.items for one in (item.by, item.assignee, item.accepted_by) if one}
    return {one: assignee_name(session.state, one) for one in ids}


def item_row(session: Session, item: Item) -> ItemRow:
    """As JSON has it; ``label`` in both languages where the catalogue names the action."""
    return ItemRow(
        item.id,
        item.tier,
        item.account or None,
        item.path,
        item.action,
        item.kind,
        item.check,
        item.outcome or None,
        item.satisfied,
        item.recheck_at or None,
        assignee_name(session.state, item.assignee) or None,
        item.due_at or None,
        item.depends_on,
        item.text or item.file_name or None,
        _member(session, item.by) or None,
        iso(item.at) if item.at else None,
        item.subject,
        dict(item.step.action.label) if item.step is not None else {},
        _member(session, item.accepted_by) or None,
    )


def _member(session: Session, member: str) -> str:
    known = session.state.members.get(member)
    return known.name if known is not None else "" if member != RECOVERY else RECOVERY
