"""What the team's use cases hand to the front ends: rows named as the command line's JSON names them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from vault.session import Session


class MemberRow(msgspec.Struct, frozen=True, gc=False):
    """``state``: active, pending, disabled. ``brands`` are led or joined, by name; times are ISO 8601."""

    id: str
    name: str
    role: str
    role_name: str
    state: str
    person: str | None
    joined_at: str
    last_seen_at: str | None
    devices: int
    brands: list[str]
    responsible_for: int
    security_keys: int


class InvitationRow(msgspec.Struct, frozen=True, gc=False):
    """``state``: open, used, closed, expired."""

    id: str
    name: str
    role: str
    brands: list[str]
    by: str
    at: str
    expires_at: str
    state: str


@dataclass(frozen=True, slots=True)
class Invited:
    """``invite`` is the one-time text: whoever reads it can join in the invited person's name.

    ``location`` is where they find the vault: the file, or the database as their own login reaches it.
    """

    id: str
    invite: str = field(repr=False)
    expires_at: str
    location: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """``state``: active, or pending until somebody compared ``words``."""

    member_id: str
    state: str
    words: str
    secret_key: str = field(repr=False)
    session: Session = field(repr=False)


class DeviceRow(msgspec.Struct, frozen=True, gc=False):
    """``this`` marks the device that asks; ``attested_until`` is the last day on which its member's word counts."""

    id: str
    member: str
    label: str
    added_at: str
    last_seen_at: str | None
    revoked: bool
    this: bool
    attested_until: str | None = None


class GrantRow(msgspec.Struct, frozen=True, gc=False):
    """``account`` is None for a grant on the whole brand; ``until`` the last day on which it holds."""

    member: str
    account: str | None
    brand: str
    level: str
    until: str | None
    by: str
    at: str
    member_id: str
    scope: str


class ProposedChange(msgspec.Struct, frozen=True, gc=False):
    """One thing that waits for a second signature. ``what``: member_role, member_disabled, policy, role."""

    what: str
    name: str
    value: str = ""


class RequestRow(msgspec.Struct, frozen=True, gc=False):
    """``kind``: access, approval, takeover, recovery, proposal. ``state``: open, approved, denied, used.

    ``member`` is who is to get new keys by a recovery.
    """

    id: str
    kind: str
    by: str
    account: str | None
    brand: str | None
    level: str
    reason: str
    state: str
    at: str
    answered_by: str | None
    answered_at: str | None
    mine: bool
    may_answer: bool
    proposes: list[ProposedChange]
    member: str | None = None


class RoleRow(msgspec.Struct, frozen=True, gc=False):
    """``capabilities``: how far each reaches (all, led, own); ``built_in`` as it came with the program."""

    id: str
    name: str
    built_in: bool
    members: int
    capabilities: dict[str, str]


class MovesAlong(msgspec.Struct, frozen=True, gc=False):
    """What goes with a transferred account, or has to be done beside it."""

    account: str
    what: str
    detail: str


class Transfer(msgspec.Struct, frozen=True, gc=False):
    transferred: list[str]
    moves_along: list[MovesAlong]
