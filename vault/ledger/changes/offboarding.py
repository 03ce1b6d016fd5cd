"""Somebody leaves: cases, sealed from the person whom they concern, and what they take back.

A case has a key of its own, like a brand's directory. What it says, and about whom, is sealed under it: until the
rights fall the record names nobody.
"""

from __future__ import annotations

from vault.ledger.changes.parts import Bundle, Change, Count, Hash, Hpke, Id, Sealed, Word, Wrapped


class CaseOpened(Change, frozen=True):
    """``notice`` tells the last day to the concerned member's own client and to nobody else: HPKE to their key, or to
    a key that nobody has where the person holds none, so that the two look alike."""

    case: Id
    bundles: list[Bundle]
    commitment: Hash
    content: Sealed
    notice: Hpke


class CaseKeyRenewed(Change, frozen=True):
    """The next key of a case, for those who may read it now; ``previous`` is the one before, wrapped under it."""

    case: Id
    epoch: Count
    commitment: Hash
    bundles: list[Bundle]
    previous: Wrapped


class CaseReplanned(Change, frozen=True):
    """Another last day, another heir, another kind."""

    case: Id
    content: Sealed
    notice: Hpke


class CaseNoted(Change, frozen=True):
    """What somebody did about it: an outcome, an assignment, a reminder. Only readers of the case learn which."""

    case: Id
    note: Id
    content: Sealed
    evidence: Sealed | None


class CaseRevoked(Change, frozen=True):
    """The rights fall. From here on the record says whose case it is.

    ``ends``: a member who leaves loses everything; else the grants fall and the membership stays. Accounts that they
    answer for pass to ``heir``, or where none is named to whom the rules of a disabled member name.
    """

    case: Id
    person: Word
    member: Word
    heir: Word
    left_on: Word
    ends: bool


class CaseClosed(Change, frozen=True):
    case: Id


class CaseReopened(Change, frozen=True):
    """Something new about the person turned up."""

    case: Id


class CaseCancelled(Change, frozen=True):
    case: Id
