"""Brands, the keys that stand behind them and the team, and who is given what."""

from __future__ import annotations

from vault.ledger.changes.parts import Bundle, Change, Count, Hash, Hpke, Id, Kem, Name, Text, Word, Wrapped


class BrandAdded(Change, frozen=True):
    """A brand with its key pair (generation 1) and its directory key (epoch 1), each sealed to who holds it."""

    brand: Id
    name: Name
    public: Kem
    private: list[Bundle]
    directory: list[Bundle]


class BrandRenamed(Change, frozen=True):
    brand: Id
    name: Name


class GrantGiven(Change, frozen=True):
    """``scope`` is a brand's or an account's id; ``until`` an ISO date or empty."""

    member: Id
    scope: Id
    level: Word
    until: Word


class GrantWithdrawn(Change, frozen=True):
    member: Id
    scope: Id


class EpochStarted(Change, frozen=True):
    """The team key of the next epoch, for exactly those who may read on; valid from the next entry."""

    epoch: Count
    commitment: Hash
    bundles: list[Bundle]


class DirectoryRenewed(Change, frozen=True):
    """A brand's next directory key; ``previous`` is the one before, wrapped under it, so that who stays reads back."""

    brand: Id
    epoch: Count
    commitment: Hash
    bundles: list[Bundle]
    previous: Wrapped


class DirectoryShared(Change, frozen=True):
    """The directory key as it stands, for who is entitled to it from now on."""

    brand: Id
    bundles: list[Bundle]


class PairRenewed(Change, frozen=True):
    """A brand's next key pair; ``previous`` is the private half before it, sealed to the new public one."""

    brand: Id
    generation: Count
    public: Kem
    private: list[Bundle]
    previous: Hpke


class PairShared(Change, frozen=True):
    brand: Id
    private: list[Bundle]


class SecretShared(Change, frozen=True):
    """One more way to the data key of a version that is stored already: wrapped under another keyset."""

    account: Id
    component: Word
    version: Count
    keyset: Count
    wrapped: Wrapped


class Transferred(Change, frozen=True):
    """Another member answers for these accounts."""

    accounts: list[Id]
    member: Id


class RequestOpened(Change, frozen=True):
    """``kind``: access, approval, takeover, recovery. ``scope`` is an account, a brand or a member."""

    request: Id
    kind: Word
    scope: Id
    level: Word
    reason: Text


class RequestAnswered(Change, frozen=True):
    request: Id
    approved: bool
