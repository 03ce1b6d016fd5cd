"""What a client of the office does by itself: rights fall once the last day has come, and a closed case opens again."""

from __future__ import annotations

from contextlib import suppress

from vault.errors import BadInput, Refused, StoreTrouble
from vault.ledger.rules.offboarding import may_end
from vault.ledger.state import Overlay
from vault.offboarding.closing import reopen_case
from vault.offboarding.items import held_now
from vault.offboarding.reading import CaseFile, open_file, readable_cases, told
from vault.offboarding.revoking import revoke
from vault.session import Session
from vault.times import day_of


def do_what_is_due(session: Session) -> None:
    """Never raises: what cannot be done now is done by the next one who can."""
    today = day_of(session.latest_ms()).isoformat()
    for case in readable_cases(session):
        with suppress(BadInput, Refused, StoreTrouble), told(session):
            if case.state == "planned" and _is_due(session, open_file(session, case), today):
                revoke(session, case.id)
            elif case.state == "closed" and _something_new(session, open_file(session, case)):
                reopen_case(session, case.id, "")


def _is_due(session: Session, file: CaseFile, today: str) -> bool:
    """By the plan of somebody who could do it themselves: anything else waits for a person who looks at it."""
    return file.plan.last_day <= today and may_end(Overlay(session.state), file.record, file.plan.member)


def _something_new(session: Session, file: CaseFile) -> bool:
    """Whether somebody who left is named, holds or was granted something again."""
    found = held_now(session, file.plan)
    return file.plan.ends and bool(found.responsible or found.scopes or found.named or found.controls)
