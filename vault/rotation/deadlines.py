"""Which passwords are to be changed, by when, and why then: the most urgent first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from vault.accounts.listing import RowMaker
from vault.ageing import Sum
from vault.errors import BadInput
from vault.ledger.records import AccountRecord
from vault.ledger.rights import level_at_least
from vault.rotation.views import RotationRow, SumRow
from vault.session import Session
from vault.times import iso
from vault.views import AccountRow

STATES: Final = ("ok", "due_soon", "due", "overdue", "in_progress")
#: What else a list may be narrowed to.
MARKS: Final = ("exposed", "circulated")
_URGENCY: Final = {"in_progress": 0, "overdue": 1, "due": 2, "due_soon": 3, "ok": 4}


def list_rotations(session: Session, *, statuses: Sequence[str] = ()) -> list[RotationRow]:
    """Every password that this member may see the account of; with ``statuses`` those that have one of them.

    What somebody outside knows comes first, then what is under way, then by due date. Raises BadInput.
    """
    if unknown := set(statuses) - {*STATES, *MARKS}:
        raise BadInput(reason="unknown_status", field="status", status=min(unknown))
    maker = RowMaker(session)
    rows = [
        _row(session, maker, account)
        for account in session.state.accounts.values()
        if account.password_version and account.state != "retired" and maker.visible(account)
    ]
    if statuses:
        rows = [row for row in rows if _has(row, statuses)]
    return sorted(rows, key=_rank)


def _has(row: RotationRow, statuses: Sequence[str]) -> bool:
    marks = {"exposed": row.exposed, "circulated": row.circulated}
    return any(row.rotation_state == status or marks.get(status, False) for status in statuses)


def _rank(row: RotationRow) -> tuple[object, ...]:
    outside = 0 if row.exposed else 1 if row.circulated else 2
    return outside, _URGENCY.get(row.rotation_state, 9), row.rotation_due_at or "", row.name


def _row(session: Session, maker: RowMaker, account: AccountRecord) -> RotationRow:
    row, total = maker.row(account), maker.explain(account)
    assert total is not None, "accounts without a password are left out"
    rotation, members = session.state.rotations.get(account.id), session.state.members
    by = members.get(rotation.by) if rotation is not None else None
    return RotationRow(
        row.id,
        row.name,
        row.platform,
        row.platform_name,
        row.brand,
        row.responsible,
        row.tier,
        row.rotation_due_at,
        row.rotation_state,
        row.exposed,
        row.circulated,
        may_change(row),
        by.name if by is not None else None,
        iso(rotation.at) if rotation is not None else None,
        sum_row(total),
    )


def may_change(row: AccountRow) -> bool:
    return level_at_least(row.level, "view")


def sum_row(total: Sum) -> SumRow:
    return SumRow(total.since.isoformat(), total.basis, total.days, total.rule, total.postponed, list(total.blackouts))
