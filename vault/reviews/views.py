"""What the reviews' use cases hand to the front ends."""

from __future__ import annotations

import msgspec


class PointRow(msgspec.Struct, frozen=True, gc=False):
    """One point: ``registered`` is what the vault says, ``answer`` registered, changed, unknown or None.

    ``counts`` is False for an answer that still lacks the evidence it takes, or that is not ``readable``; ``topic``
    leads to the platform's facts.
    """

    id: str
    registered: str
    answer: str | None
    value: str
    by: str | None
    at: str | None
    needs_evidence: bool
    has_evidence: bool
    counts: bool
    readable: bool
    topic: str


class ReviewRow(msgspec.Struct, frozen=True, gc=False):
    """The running review of an account, else its last one; ``state``: running, finished, none."""

    id: str | None
    account: str
    name: str
    platform: str
    state: str
    started_by: str | None
    started_at: str | None
    finished_at: str | None
    review_due_at: str | None
    review_state: str
    points: list[PointRow]


class DueReviewRow(msgspec.Struct, frozen=True, gc=False):
    """One account in the list of reviews; ``open_points`` is None unless one is running."""

    id: str
    name: str
    platform: str
    platform_name: str
    brand: str
    responsible: str
    review_due_at: str | None
    review_state: str
    open_points: int | None
