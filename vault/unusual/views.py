"""What is told of unusual use to the front ends."""

from __future__ import annotations

import msgspec


class SignRow(msgspec.Struct, frozen=True):
    """``reason``: device, hours, volume, leaving, refused. ``facts``: numbers and names for words."""

    reason: str
    at: str
    until: str
    facts: dict[str, str | int]


class NamedAccount(msgspec.Struct, frozen=True):
    id: str
    name: str


class UnusualRow(msgspec.Struct, frozen=True):
    """One misuse, or what looks like one. ``hidden`` counts accounts that this member may not know.

    ``zone`` is this device's, by which hours were judged. ``state``: open, cleared; ``found``: harmless, misuse.
    """

    id: str
    member: str
    reasons: list[str]
    at: str
    until: str
    accounts: list[NamedAccount]
    hidden: int
    devices: list[str]
    signs: list[SignRow]
    zone: str
    state: str
    may_clear: bool
    cleared_by: str | None
    cleared_at: str | None
    found: str | None
    note: str
