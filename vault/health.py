"""The security check-up of a vault: gathers what the rules in ``vault.findings`` look at."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from vault.accounts.listing import RowMaker
from vault.backup import backup_is_overdue, rules_of
from vault.errors import NotPermitted
from vault.findings import KINDS, CheckUp, Examined, Yardstick, digest_of, findings_of
from vault.ledger.records import AccountRecord, ControlRecord
from vault.platforms import load_catalogue
from vault.policy import number
from vault.scoring import Progress, known_score, score_missing
from vault.session import Session
from vault.team.checking import check_team, granted_persons
from vault.times import claimed_day, day_of

__all__ = ["KINDS", "CheckUp", "check_up"]


def check_up(session: Session, progress: Progress | None = None) -> CheckUp:
    """Look at every account that this member may see. Passwords without a score are judged first.

    Passwords are opened one after the other and compared by a digest under a key of this one run; nothing of it
    is kept or recorded, since nobody sees a secret.
    """
    score_missing(session, progress)
    examined = list(_examined(session))
    team = check_team(session, [session.state.accounts[each.id] for each in examined])
    return findings_of(examined, _yardstick(session), team)


def _yardstick(session: Session) -> Yardstick:
    return Yardstick(
        today=session.now().date(),
        days=number(session.state, "rotation.days"),
        core_days=number(session.state, "rotation.core_days"),
        leavers={person.id: claimed_day(person.left_on) for person in session.state.persons.values() if person.left_on},
        backup_overdue=backup_is_overdue(session.device, session.vault_id, session.clock_ms(), rules_of(session)),
    )


def _examined(session: Session) -> Iterator[Examined]:
    key = os.urandom(32)  # never leaves this run: digests of two runs cannot be compared
    controls = _controls_by_account(session)
    applicable = _platforms_with_codes(session)
    maker, granted = RowMaker(session), granted_persons(session)
    for account, profile in session.profiles.items():
        record = session.state.accounts[account]
        if record.state == "retired" or not maker.visible(record):
            continue
        holders = controls.get(account, [])
        yield Examined(
            id=account,
            core=record.tier == "core",
            has_password=record.password_version > 0,
            digest=_digest(session, record, key),
            strength=known_score(session, account),
            changed_on=_changed_on(record),
            circulated=record.password_circulated,
            has_totp=record.totp_version > 0,
            totp_applicable=record.platform in applicable,
            admin=profile.admin,
            operators=profile.operators,
            deputy=profile.deputy,
            sim_holders=[control.holder for control in holders if control.kind == "sim"],
            granted=[*granted.get(record.brand, ()), *granted.get(account, ())],
            named_elsewhere=[profile.real_name, *(control.holder for control in holders)],
        )


def _digest(session: Session, record: AccountRecord, key: bytes) -> bytes | None:
    if not record.password_version:
        return None
    try:
        password = session.open_secret(record.id, "password")
    except NotPermitted:
        return None
    return digest_of(password, key) if password else None


def _controls_by_account(session: Session) -> dict[str, list[ControlRecord]]:
    found: dict[str, list[ControlRecord]] = defaultdict(list)
    for control in session.state.controls.values():
        for account in control.accounts:
            found[account].append(control)
    return found


def _platforms_with_codes(session: Session) -> set[str]:
    used = {record.platform for record in session.state.accounts.values()}
    return {platform.id for platform in load_catalogue().all() if platform.id in used and platform.totp_applicable}


def _changed_on(record: AccountRecord) -> date | None:
    """The day of the last real change, or the one that a file claimed; None where a file named none."""
    if record.password_claimed or record.password_circulated:
        return claimed_day(record.password_claimed)
    return day_of(record.password_at)
