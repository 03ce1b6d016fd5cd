"""Changing a password in two steps, reviewing access, and what is done out of turn."""

from __future__ import annotations

from typing import Annotated

import msgspec

from vault.ledger.changes.parts import Change, Count, Id, Name, Sealed, Text, Word

Days = Annotated[int, msgspec.Meta(ge=1, le=14)]


class RotationStarted(Change, frozen=True):
    """The next password, stored as pending before anybody sees it. The present one stays current."""

    account: Id
    version: Count
    secret: Sealed
    keyset: Count


class RotationConfirmed(Change, frozen=True):
    """The platform took it: the pending password is current from here on."""

    account: Id
    version: Count


class RotationAborted(Change, frozen=True):
    """The pending password was not taken; it stays in the history as one that never was current."""

    account: Id
    version: Count


class RotationNoted(Change, frozen=True):
    """Where a change stands: the ``step`` that it was left at; once it is confirmed (``finish``) what else was ``done``
    on the platform, and what was ``left``.
    """

    account: Id
    version: Count
    step: Word
    done: list[Word]
    left: list[Word]


class RotationPostponed(Change, frozen=True):
    account: Id
    days: Days
    reason: Text


class BlackoutSet(Change, frozen=True):
    """No password falls due from ``first`` to ``last`` (ISO dates, both included)."""

    blackout: Id
    name: Name
    first: Word
    last: Word


class BlackoutEnded(Change, frozen=True):
    blackout: Id


class GlassBroken(Change, frozen=True):
    """A reveal that was refused because the password is overdue, done all the same, with a reason."""

    glass: Id
    account: Id
    reason: Text


class GlassCleared(Change, frozen=True):
    """Somebody who answers for it has looked into it."""

    glass: Id
    note: Text


class ReviewStarted(Change, frozen=True):
    review: Id
    account: Id
    points: list[Word]


class ReviewAnswered(Change, frozen=True):
    """``answer``: registered, changed, unknown. ``value`` and ``evidence`` are sealed under the directory key."""

    review: Id
    point: Word
    answer: Word
    value: Sealed | None
    evidence: Sealed | None


class ReviewFinished(Change, frozen=True):
    review: Id


class AlertRecorded(Change, frozen=True):
    """A platform's alert, judged: ``verdict`` harmless, unclear or theft; its text and picture sealed."""

    alert: Id
    account: Id
    verdict: Word
    reasons: list[Word]
    text: Sealed
    evidence: Sealed | None
