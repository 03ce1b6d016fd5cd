"""Registers: agencies and other third parties, signed letters, training. One kind of row for all of them.

What rules and due dates need stands in bounded fields that the team reads; what the row says, and its evidence, is
sealed under a key of the row's own.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from vault.ledger.changes.parts import Change, Count, Id, Name, Part, Sealed, Text, Word, Wrapped


class Paper(Part, frozen=True):
    """One paper of a row: until when it is good (a day, or empty), and the evidence where there is some."""

    kind: Word
    until: Word
    proof: Sealed | None


Ids = Annotated[list[Id], msgspec.Meta(max_length=500)]


class RegisterWritten(Change, frozen=True):
    """A row as it stands from here on, new or written again.

    ``register``: vendor, letter, training. ``name``: the vendor's, the letter's kind, the quarter. ``on``: the day of
    the signature or the test; ``until``: the contract's last day. ``content`` and every proof are wrapped under the
    row's key, and that under the entry key that ``keyset`` names.
    """

    row: Id
    register: Word
    name: Name
    version: Count
    on: Word
    until: Word
    state: Word
    persons: Ids
    accounts: Ids
    controls: Ids
    papers: Annotated[list[Paper], msgspec.Meta(max_length=8)]
    content: Sealed
    key: Wrapped
    keyset: Count


class RegisterShared(Change, frozen=True):
    """The key of a row, wrapped for those who came to read it later."""

    row: Id
    keyset: Count
    wrapped: Wrapped


class LetterIssued(Change, frozen=True):
    """The next version of a letter's text: everybody signs anew."""

    letter: Word
    version: Count
    text: Text
