"""What is told of platforms' alerts to the front ends."""

from __future__ import annotations

import msgspec


class FirstStep(msgspec.Struct, frozen=True):
    """What to do first about a theft: words of the catalogue (``text`` by language), or a stable ``word`` of ours."""

    word: str
    text: dict[str, str] = {}
    verified: bool = True
    url: str = ""


class AlertRow(msgspec.Struct, frozen=True):
    """``id`` is empty while it is only judged. ``places``, ``device`` and ``happened_at`` are what its text says.

    ``state``: preview, open, cleared; a harmless one has nothing to be dealt with and is ``cleared`` from the start.
    """

    id: str
    account: str
    name: str
    platform: str
    platform_name: str
    brand: str
    verdict: str
    reasons: list[str]
    kind: str
    happened_at: str | None
    places: list[str]
    device: str
    text: str
    readable: bool
    has_evidence: bool
    by: str
    at: str
    first_steps: list[FirstStep]
    state: str
    may_clear: bool
    cleared_by: str | None
    cleared_at: str | None
    found: str | None
    note: str
