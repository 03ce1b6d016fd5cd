"""The pieces that changes are made of: bounded texts and numbers, sealed pointers, bundles."""

from __future__ import annotations

from typing import Annotated

import msgspec

Id = Annotated[str, msgspec.Meta(pattern="^[a-z2-7]{16}$")]
Text = Annotated[str, msgspec.Meta(max_length=4096)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Word = Annotated[str, msgspec.Meta(max_length=64)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Hash = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Wrapped = Annotated[bytes, msgspec.Meta(min_length=40, max_length=40)]
Hpke = Annotated[bytes, msgspec.Meta(max_length=8192)]
Kem = Annotated[bytes, msgspec.Meta(min_length=1216, max_length=1216)]
Proof = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]


class Part(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A piece of a change."""


class Sealed(Part, frozen=True):
    """A blob by its hash, the commitment to its data key, and that key wrapped (RFC 3394)."""

    blob: Hash
    commitment: Hash
    wrapped: Wrapped


class Bundle(Part, frozen=True):
    """A key sealed by HPKE to one recipient: a member's id, ``brand:ID:GENERATION`` or ``recovery``."""

    to: Word
    sealed: Hpke


class Anchor(Part, frozen=True):
    """The head of one device's activity chain, as the author saw it."""

    device: Id
    n: Count
    hash: Hash


class Change(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False, tag=True):
    """One thing that an entry does. The tag is the class's name."""
