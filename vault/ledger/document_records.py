"""What the tables of printed documents and ownership dossiers hold."""

from __future__ import annotations

from vault.ledger.changes import Sealed
from vault.ledger.records import Row


class DocumentRecord(Row, frozen=True):
    """A printed document; ``number`` counts from 1 in the order of the record, ``seq`` is its entry."""

    id: str
    number: int
    kind: str
    digest: bytes
    accounts: list[str]
    by: str
    at: int
    seq: int


class DossierItemRecord(Row, frozen=True):
    """``epoch`` is that of the directory key which both parts stand under."""

    id: str
    account: str
    kind: str
    by: str
    at: int
    content: Sealed
    evidence: Sealed | None
    epoch: int
