"""The record itself: imports, policy, roles, decisions by two, acknowledged noise, overrides, formats."""

from __future__ import annotations

from typing import Annotated

import msgspec

from vault.ledger.changes.parts import Change, Count, Hash, Id, Name, Part, Text, Word


class Imported(Change, frozen=True):
    """Marks an entry as one import; ``source`` is the digest of the files, never their name."""

    format: Word
    source: Hash
    added: Count
    updated: Count
    skipped: Count


class PolicySet(Change, frozen=True):
    key: Word
    value: bool | int | Text


class NoiseAcknowledged(Change, frozen=True):
    seqs: list[Count]


class HistoryAccepted(Change, frozen=True):
    """A deliberate override on one device: what was pinned, what was found instead, and why."""

    pinned_seq: Count
    pinned_hash: Hash
    reason: Text


class FormatRaised(Change, frozen=True):
    format: Count


class Capability(Part, frozen=True):
    """One thing that a role may do, and how far: ``all``, ``led`` or ``own``."""

    name: Word
    reach: Word


class RoleDefined(Change, frozen=True):
    """A role of the team's own, or other rights for one that came with the program."""

    role: Word
    name: Name
    capabilities: list[Capability]


class Proposed(Change, frozen=True):
    """Changes that need a second signature: encoded as a change list, so that the union does not contain itself."""

    request: Id
    changes: Annotated[bytes, msgspec.Meta(max_length=65_536)]
    reason: Text


class Approved(Change, frozen=True):
    """The second signature, over the SHA-256 of exactly what was proposed: the changes take effect here."""

    request: Id
    digest: Hash
