"""Gathers what the check-up page shows, on the worker; the page itself holds only this."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ui.health.words import Facts
from vault.findings import CheckUp

if TYPE_CHECKING:
    from vault.session import Session


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the vault: findings, the words for ids, and when it was taken."""

    result: CheckUp
    facts: Facts
    at: datetime
    last_backup: str | None
    copies: int
    offsite: int


def look(session: Session) -> Look:
    """Raises what ``check_up`` raises."""
    from vault.accounts import list_accounts
    from vault.backup import backup_status, rules_of
    from vault.health import check_up
    from vault.persons import list_persons
    from vault.policy import policy

    result = check_up(session)
    rules = policy(session)
    facts = Facts(
        names={row.id: row.name for row in list_accounts(session)},
        persons={row.id: row.name for row in list_persons(session)},
        days=int(rules["rotation.days"].value),
        core_days=int(rules["rotation.core_days"].value),
    )
    backups = backup_status(session.device, session.location, rules_of(session))
    return Look(result, facts, session.now(), backups.last_backup_at, backups.off_device, backups.offsite)
