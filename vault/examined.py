"""What the check-up needs to know: of each account, and of what the accounts are measured against."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

#: From how many days before its end on a verification wants renewing, where the platform's own reminders are not known.
RENEWAL_DAYS: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """One account. Persons are ids or names, one way throughout; ``brand`` and ``responsible`` are ids.

    ``digest`` stands for the password (see ``digest_of``); None where there is none or this member may not open it.
    ``named_elsewhere`` are the real-name person and the holders of its control points other than SIMs; ``granted``
    those who open it with keys of their own, where there is a team, and ``leads`` those who hand grants out;
    ``responsible_gone`` names who answers for it where that is somebody who is not there any more.
    ``rotation`` and ``review`` are the states of the two clocks. ``control_holders`` could get in by what they hold;
    ``private_controls`` says whether any of it is not the company's. ``protected`` is what the last access review
    said of the platform's own protections, None where none was due yet.
    """

    id: str
    brand: str = ""
    responsible: str = ""
    responsible_gone: str = ""
    core: bool = False
    paused: bool = False
    has_password: bool = False
    digest: bytes | None = field(default=None, repr=False)
    strength: int | None = None
    changed_on: date | None = None
    circulated: bool = False
    rotation: str = "ok"
    review: str = "ok"
    has_totp: bool = False
    totp_applicable: bool = False
    has_recovery_codes: bool = False
    verified_until: date | None = None
    renewal_days: int = RENEWAL_DAYS
    protected: bool | None = None
    admin: str | None = None
    operators: Sequence[str] = ()
    deputy: str | None = None
    sim_holders: Sequence[str] = ()
    named_elsewhere: Sequence[str] = ()
    granted: Sequence[str] = ()
    leads: Sequence[str] = ()
    control_holders: Sequence[str] = ()
    private_controls: bool = False

    def holders(self) -> set[str]:
        """Everyone who can get in, or get back in, by the post that they hold on the platform or by a grant."""
        people = {self.admin, self.deputy, *self.operators, *self.sim_holders, *self.granted}
        return {person for person in people if person}

    def named(self) -> set[str]:
        posts = {self.admin, self.deputy, *self.operators, *self.sim_holders, *self.named_elsewhere}
        return {person for person in posts if person}

    def impact(self) -> int:
        """From 1 to 4: how bad it is if this account is lost."""
        if self.core:
            return 4
        return 1 if self.paused else 3 if self.verified_until else 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Yardstick:
    """What the accounts are measured against. A leaver counts from the last day on; None is a day that nobody knows."""

    today: date
    days: int
    core_days: int
    leavers: Mapping[str, date | None]
    backup_overdue: bool

    def oldest_allowed(self, *, core: bool) -> date:
        return self.today - timedelta(days=self.core_days if core else self.days)

    def has_left(self, person: str) -> bool:
        if person not in self.leavers:
            return False
        left_on = self.leavers[person]
        return left_on is None or left_on <= self.today


def digest_of(password: str, key: bytes) -> bytes:
    """Stands for a password while passwords are compared: the passwords themselves are never gathered in one place,
    and under a fresh random ``key`` for each run a digest that leaks says nothing."""
    return hashlib.blake2b(password.encode(), digest_size=16, key=key).digest()
