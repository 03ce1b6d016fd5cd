"""What use cases hand to the front ends: frozen rows, named as the command line's JSON names them.

Rows hold no secret and are plain ``msgspec`` structs (cheap by the hundred thousand, encodable as they are);
what may hold a secret is a dataclass whose secret fields stay out of ``repr``.
Dates are ISO 8601 texts (``2026-11-21`` or ``2026-11-21T08:00:00Z``), as the ledger keeps them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec


class AccountRow(msgspec.Struct, frozen=True, gc=False):
    """One account in a list. ``strength`` is 0–4 or None; ``level`` is none, use, view or manage."""

    id: str
    name: str
    platform: str
    platform_name: str
    brand: str
    login: str
    responsible: str
    tier: str
    state: str
    level: str
    root_of_trust: str
    has_totp: bool
    totp_applicable: bool
    strength: int | None
    password_changed_at: str | None
    changed_at_is_claim: bool
    rotation_due_at: str | None
    rotation_state: str
    review_due_at: str | None
    review_state: str
    exposed: bool
    circulated: bool
    verified_until: str | None
    has_password: bool


class ControlRow(msgspec.Struct, frozen=True, gc=False):
    """A control point; ``label`` is masked for phones and mailboxes unless it was asked for in full."""

    id: str
    kind: str
    label: str
    holder: str | None
    company_owned: bool
    accounts: list[str] = []


class HolderRow(msgspec.Struct, frozen=True, gc=False):
    member: str
    level: str
    via: str
    until: str | None


class HistoryRow(msgspec.Struct, frozen=True, gc=False):
    changed_at: str
    by: str
    circulated: bool
    claimed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDetail:
    """One account, whole. Secret fields are None where there is none; where one is, they are
    masked (a phone as 199****0001, a password as twelve dots) unless ``revealed``."""

    row: AccountRow
    revealed: bool
    password: str | None = field(repr=False)
    totp_secret: str | None = field(repr=False)
    phone: str | None = field(repr=False)
    email: str | None = field(repr=False)
    recovery_codes: str | None = field(repr=False)
    private_note: str | None = field(repr=False)
    note: str
    fields: dict[str, str]
    controls: list[ControlRow] = field(repr=False)  # revealed, they hold whole numbers
    admin: str | None
    operators: list[str]
    deputy: str | None
    holders: list[HolderRow]
    history: list[HistoryRow]
    platform_text: str
    strength_reason: str | None
    exposed_to: list[str] = field(default_factory=list)


class BrandRow(msgspec.Struct, frozen=True, gc=False):
    id: str
    name: str
    accounts: int


class PersonRow(msgspec.Struct, frozen=True, gc=False):
    """``left_on`` is a claimed or known last day; ``roles`` counts account links: {admin, operator, deputy, sim, …}."""

    id: str
    name: str
    member: str | None
    left_on: str | None
    contact: str
    roles: dict[str, int]


class CodeView(msgspec.Struct, frozen=True, gc=False):
    """A one-time code with its successor; ``period`` is in seconds."""

    code: str
    seconds_left: int
    next: str
    period: int

    def __repr__(self) -> str:  # the code is a secret while it lives
        return f"CodeView(seconds_left={self.seconds_left})"


class AuditRow(msgspec.Struct, frozen=True, gc=False):
    """One thing that happened. ``seq`` is None for an activity record; ``kind`` and ``facts`` make the sentence."""

    seq: int | None
    at: str
    by: str
    device: str
    kind: str
    account: str | None
    facts: dict[str, str | int]


class Finding(msgspec.Struct, frozen=True, gc=False):
    """One thing to mend. ``severity``: high, medium, low; ``points`` is what it costs of the score.

    ``action`` is what to do next, a stable word of ``vault.finding_kinds``.
    """

    kind: str
    severity: str
    points: int
    accounts: list[str]
    persons: list[str]
    action: str = ""


class SecurityKeyRow(msgspec.Struct, frozen=True, gc=False):
    """One FIDO2 key of the member's own."""

    id: str
    label: str
    added_at: str


class PolicyRow(msgspec.Struct, frozen=True, gc=False):
    value: int | str | bool
    default: int | str | bool
    meaning: str
    changed_by: str | None
    changed_at: str | None


class Problem(msgspec.Struct, frozen=True, gc=False):
    """A row of a file that needs a look; ``message`` is a stable code, the front end has the words."""

    sheet: str
    row: int
    field: str
    message: str


class KnownMember(msgspec.Struct, frozen=True):
    id: str
    name: str
    role: str


class KnownVault(msgspec.Struct, frozen=True):
    """What this device remembers of a vault without unlocking it."""

    id: str
    team: str
    location: str
    members: list[KnownMember]
