"""What the tables of the registers hold."""

from __future__ import annotations

from vault.ledger.changes import Paper, Sealed
from vault.ledger.records import Row, Share


class RegisterRecord(Row, frozen=True):
    """``seq`` and ``keyset`` name the entry key that wraps ``key``; ``shares`` are the ways in that came later."""

    id: str
    register: str
    name: str
    version: int
    on: str
    until: str
    state: str
    persons: list[str]
    accounts: list[str]
    controls: list[str]
    papers: list[Paper]
    content: Sealed
    key: bytes
    seq: int
    keyset: int
    by: str
    at: int
    shares: list[Share]


class LetterRecord(Row, frozen=True):
    """The text that is to be signed now."""

    letter: str
    version: int
    text: str
    by: str
    at: int
