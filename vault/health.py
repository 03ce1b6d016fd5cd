"""The security check-up of a vault: gathers what the rules in ``vault.findings`` look at."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Final

from vault.accounts.listing import RowMaker
from vault.ageing import Clock
from vault.backup import backup_is_overdue, rules_of
from vault.errors import NotFound, NotPermitted
from vault.examined import RENEWAL_DAYS
from vault.findings import KINDS, CheckUp, Examined, Yardstick, digest_of, findings_of
from vault.health_trend import note
from vault.ledger.records import AccountRecord, ControlRecord
from vault.platforms import load_catalogue
from vault.platforms.playbooks import load_playbook
from vault.policy import number
from vault.reviews.confirmed import Protections
from vault.scoring import Progress, known_score, score_missing
from vault.session import Session
from vault.team.checking import Persons, check_team, granted_persons, leading_persons
from vault.times import claimed_day, day_of

__all__ = ["KINDS", "CheckUp", "check_up"]

#: Control points that a company can own; a person's WeChat and a real name are always somebody's own.
_OWNABLE: Final = frozenset({"sim", "mailbox", "device", "tool", "payment"})
#: What nobody can hand to a deputy.
_PERSONAL: Final = "real_name"


def check_up(session: Session, progress: Progress | None = None) -> CheckUp:
    """Look at every account that this member may see. Passwords without a score are judged first.

    Passwords are opened one after the other and compared by a digest under a key of this one run; nothing of it
    is recorded, since nobody sees a secret; the score and the numbers are kept on this device as today's.
    """
    score_missing(session, progress)
    yardstick = _yardstick(session)
    examined = list(_Examiner(session, yardstick).rows())
    team = check_team(session, [session.state.accounts[each.id] for each in examined])
    state = session.state
    names = {one.id: one.name for one in state.brands.values()}
    names |= {one.id: one.name for one in state.members.values()}
    result = findings_of(examined, yardstick, team, names)
    note(session, result)
    return result


def _yardstick(session: Session) -> Yardstick:
    return Yardstick(
        today=session.now().date(),
        days=number(session.state, "rotation.days"),
        core_days=number(session.state, "rotation.core_days"),
        leavers={person.id: claimed_day(person.left_on) for person in session.state.persons.values() if person.left_on},
        backup_overdue=backup_is_overdue(session.device, session.vault_id, session.clock_ms(), rules_of(session)),
    )


class _Examiner:
    """Looks shared things up once, for one run."""

    def __init__(self, session: Session, yardstick: Yardstick) -> None:
        self._session = session
        self._key = os.urandom(32)  # never leaves this run: digests of two runs cannot be compared
        self._controls = _controls_by_account(session)
        self._applicable = _platforms_with_codes(session)
        self._opens, self._leads = granted_persons(session), leading_persons(session)
        self._clock = Clock(session.state, day_of(session.latest_ms()))
        self._renewals: dict[str, int] = {}
        self._protections = Protections(session.state, session.latest_ms())
        person_of = Persons(session)
        people = {one.id: person_of(one.id) for one in session.state.members.values()}
        self._gone = {
            one.id: people[one.id]
            for one in session.state.members.values()
            if not (one.active or one.pending) or yardstick.has_left(people[one.id])
        }

    def rows(self) -> Iterator[Examined]:
        session, maker = self._session, RowMaker(self._session)
        for account in session.profiles:
            record = session.state.accounts[account]
            if record.state != "retired" and maker.visible(record):
                yield self._row(record)

    def _row(self, record: AccountRecord) -> Examined:
        profile, strength = self._session.profiles[record.id], known_score(self._session, record.id)
        controls = self._controls.get(record.id, [])
        scopes = (record.brand, record.id)
        has_totp, totp_applicable = record.totp_version > 0, record.platform in self._applicable
        return Examined(
            id=record.id,
            brand=record.brand,
            responsible=record.responsible,
            responsible_gone=self._gone.get(record.responsible, ""),
            core=record.tier == "core",
            paused=record.state == "suspended",
            has_password=record.password_version > 0,
            digest=self._digest(record),
            strength=strength,
            changed_on=_changed_on(record),
            circulated=record.password_circulated,
            rotation=self._clock.rotation(record, strength).state,
            review=self._clock.review(record).state,
            has_totp=has_totp,
            totp_applicable=totp_applicable,
            has_recovery_codes=has_totp and totp_applicable and self._has_recovery_codes(record.id),
            verified_until=(until := claimed_day(profile.verified_until)),
            renewal_days=self._renewal_days(record.platform) if until else 0,
            protected=self._protections.of(record),
            admin=profile.admin,
            operators=profile.operators,
            deputy=profile.deputy,
            sim_holders=[control.holder for control in controls if control.kind == "sim"],
            granted=[person for scope in scopes for person in self._opens.get(scope, ())],
            leads=[person for scope in scopes for person in self._leads.get(scope, ())],
            named_elsewhere=[profile.real_name, *(control.holder for control in controls)],
            control_holders=[one.holder for one in controls if one.holder and one.kind != _PERSONAL],
            private_controls=any(not one.company_owned and one.kind in _OWNABLE for one in controls),
        )

    def _renewal_days(self, platform: str) -> int:
        """When the platform itself begins to remind, where the catalogue knows that."""
        if platform not in self._renewals:
            try:
                verification = load_playbook(platform).verification
            except NotFound:  # a platform of a newer version
                verification = None
            days = verification.remind_days if verification is not None else []
            self._renewals[platform] = max(days, default=RENEWAL_DAYS)
        return self._renewals[platform]

    def _has_recovery_codes(self, account: str) -> bool:
        component = (self._session.state.secrets.get(account) or {}).get("recovery_codes")
        return component is not None and component.current > 0

    def _digest(self, record: AccountRecord) -> bytes | None:
        if not record.password_version:
            return None
        try:
            password = self._session.open_secret(record.id, "password")
        except NotPermitted:
            return None
        return digest_of(password, self._key) if password else None


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
