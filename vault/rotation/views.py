"""What the rotation's use cases hand to the front ends; secrets are in none of it."""

from __future__ import annotations

import msgspec


class SumRow(msgspec.Struct, frozen=True, gc=False):
    """Where a due date comes from: ``since`` + ``days`` by ``rule`` + ``postponed``, moved behind ``blackouts``.

    ``basis``: changed (a real change), claimed (a date from a file), imported (spread after the import).
    """

    since: str
    basis: str
    days: int
    rule: str
    postponed: int
    blackouts: list[str]


class RotationRow(msgspec.Struct, frozen=True, gc=False):
    """One account with a password. ``started_by`` is None unless a change is under way."""

    id: str
    name: str
    platform: str
    platform_name: str
    brand: str
    responsible: str
    tier: str
    rotation_due_at: str | None
    rotation_state: str
    exposed: bool
    circulated: bool
    may_change: bool
    started_by: str | None
    started_at: str | None
    sum: SumRow


class BlackoutRow(msgspec.Struct, frozen=True, gc=False):
    """Days on which no password falls due; both dates belong to it."""

    id: str
    name: str
    first: str
    last: str
    by: str


class ReminderRow(msgspec.Struct, frozen=True, gc=False):
    """``kind``: password, review. ``rung``: overdue, due, 1, 7, 14. Names only where policy allows reminders to."""

    kind: str
    rung: str
    count: int
    accounts: list[str]
    names: list[str]


class GlassRow(msgspec.Struct, frozen=True, gc=False):
    """A break-glass that nobody has dealt with yet."""

    id: str
    account: str | None
    by: str
    at: str
    reason: str
