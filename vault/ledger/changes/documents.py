"""Printed documents, which the record can vouch for, and what proves that an account is the company's."""

from __future__ import annotations

from vault.ledger.changes.parts import Change, Hash, Id, Sealed, Word


class DocumentIssued(Change, frozen=True):
    """Written before the file is: ``digest`` is the SHA-256 of what stands in it, ``accounts`` what it is about."""

    document: Id
    kind: Word
    digest: Hash
    accounts: list[Id]


class DossierItemAdded(Change, frozen=True):
    """One piece of an account's ownership dossier; both parts are sealed under the directory key."""

    account: Id
    item: Id
    kind: Word
    content: Sealed
    evidence: Sealed | None


class DossierItemRemoved(Change, frozen=True):
    """It leaves the dossier; that it was there stays in the history."""

    account: Id
    item: Id
