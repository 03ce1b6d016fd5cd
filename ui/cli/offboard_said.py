"""What ``offboard`` answers: a case or the list of them, as JSON and for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.cli import output
from ui.cli.run import Run
from ui.i18n import translate

if TYPE_CHECKING:
    from vault.offboarding.views import Case, CaseRow
    from vault.session import Session


def list_of(rows: list[CaseRow]) -> None:
    from ui.offboarding_text import kind_name, state_name

    headers = (
        translate("cli", "Id"),
        translate("cli", "Person"),
        translate("cli", "Why"),
        translate("cli", "State"),
        translate("cli", "Last day"),
        translate("cli", "Open items"),
        translate("cli", "Waiting for"),
    )
    output.table(
        headers,
        [
            (
                row.id[:8],
                row.person,
                kind_name(row.kind),
                state_name(row.state),
                row.last_day,
                f"{row.open}/{row.items}",
                ", ".join(f"{one.name} {one.items}" for one in row.waiting),
            )
            for row in rows
        ],
    )


def say(run: Run, session: Session, wanted: str) -> None:
    from vault.offboarding.showing import show_case

    case = show_case(session, wanted)
    run.answer(_document(session, case), lambda: _describe(session, case))


def _document(session: Session, case: Case) -> dict[str, Any]:
    from vault.offboarding.showing import item_row, waiting_on
    from vault.times import iso

    return {
        "case": case.id,
        "person": case.name,
        "kind": case.kind,
        "state": case.state,
        "last_day": case.last_day,
        "to": case.heir or None,
        "opened_by": case.opened_by,
        "opened_at": iso(case.opened_at),
        "revoked_by": case.revoked_by or None,
        "revoked_at": iso(case.revoked_at) if case.revoked_at else None,
        "closed_by": case.ended_by or None,
        "closed_at": iso(case.ended_at) if case.ended_at else None,
        "missing": case.missing,
        "waiting": waiting_on(session, case),
        "items": [item_row(session, item) for item in case.items],
    }


def _describe(session: Session, case: Case) -> None:
    from ui.offboarding_text import action_name, kind_name, standing, state_name, tier_name
    from vault.offboarding.settling import assignee_name

    output.line(output.with_detail(case.name, f"{kind_name(case.kind)} · {case.last_day} · {state_name(case.state)}"))
    output.line(translate("cli", "{count} items, {open} of them open").format(count=len(case.items), open=case.missing))
    tier = ""
    for item in case.items:
        if item.tier != tier:
            tier = item.tier
            output.line(f"{tier_name(tier)}:")
        who = assignee_name(session.state, item.assignee)
        parts = [standing(item), who, item.due_at]
        output.line(f"  {item.id}  {action_name(item)} · {item.subject}: {' · '.join(one for one in parts if one)}")
