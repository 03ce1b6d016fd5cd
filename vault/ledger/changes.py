"""Everything that can happen to a vault: frozen structs in one tagged union. Part of the format, never renamed.

Texts that the database must not learn are safe here: bodies are sealed under the team key. What only some members
may read (profiles, secrets, scores) is a ``Sealed`` pointer to a blob of its own.
"""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

from vault.crypto.keys import PublicKeys

FORMAT: Final = 1

Id = Annotated[str, msgspec.Meta(pattern="^[a-z2-7]{16}$")]
Text = Annotated[str, msgspec.Meta(max_length=4096)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Word = Annotated[str, msgspec.Meta(max_length=64)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Hash = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Wrapped = Annotated[bytes, msgspec.Meta(min_length=40, max_length=40)]


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
    sealed: Annotated[bytes, msgspec.Meta(max_length=8192)]


class Anchor(Part, frozen=True):
    """The head of one device's activity chain, as the author saw it."""

    device: Id
    n: Count
    hash: Hash


class Change(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False, tag=True):
    """One thing that an entry does. The tag is the class's name."""


class VaultCreated(Change, frozen=True):
    team: Name
    suite: Word
    recovery: PublicKeys


class MemberJoined(Change, frozen=True):
    """``proof`` is the new signing key's signature over its own keys: possession, not a claim."""

    member: Id
    name: Name
    role: Word
    keys: PublicKeys
    proof: Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]


class DeviceAdded(Change, frozen=True):
    device: Id
    label: Text


class KeyslotWritten(Change, frozen=True):
    """The author's keyslot row as it must be found: version and SHA-256."""

    version: Count
    digest: Hash


class BrandAdded(Change, frozen=True):
    """A brand with its key pair (generation 1) and its directory key (epoch 1), each sealed to who holds it."""

    brand: Id
    name: Name
    public: Annotated[bytes, msgspec.Meta(min_length=1216, max_length=1216)]
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


class PersonAdded(Change, frozen=True):
    person: Id
    name: Name
    contact: Text
    left_on: Word
    member: Word


class PersonEdited(Change, frozen=True):
    person: Id
    name: Name
    contact: Text
    left_on: Word
    member: Word


class ControlAdded(Change, frozen=True):
    """``label`` is masked where it is a phone or an address; the whole one is ``value``, sealed for the brand."""

    control: Id
    kind: Word
    brand: Id
    label: Text
    holder: Word
    company_owned: bool
    accounts: list[Id]
    value: Sealed | None
    keyset: Count


class ControlEdited(Change, frozen=True):
    control: Id
    label: Text
    holder: Word
    company_owned: bool
    accounts: list[Id]


class KeySetAdded(Change, frozen=True):
    """An entry key for the secrets of one recipient set; secrets of the same entry name it by its index."""

    keyset: Id
    bundles: list[Bundle]


class AccountAdded(Change, frozen=True):
    account: Id
    brand: Id
    platform: Word
    tier: Word
    responsible: Id
    root_of_trust: Word
    profile: Sealed


class AccountEdited(Change, frozen=True):
    account: Id
    platform: Word
    tier: Word
    state: Word
    responsible: Id
    root_of_trust: Word
    profile: Sealed


class AccountDeleted(Change, frozen=True):
    account: Id


class SecretWritten(Change, frozen=True):
    """The next version of one component. ``claimed`` is a date that a file claimed, or empty for a real change."""

    account: Id
    component: Word
    version: Count
    secret: Sealed
    keyset: Count
    claimed: Word
    circulated: bool


class SecretRemoved(Change, frozen=True):
    """The component has no current value from here on; its versions stay in the history."""

    account: Id
    component: Word


class ScoresSet(Change, frozen=True):
    """Strength scores of password versions, sealed under the brand's directory key, computed after an import."""

    brand: Id
    accounts: list[Id]
    versions: list[Count]
    scores: Sealed


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


AnyChange = (
    VaultCreated
    | MemberJoined
    | DeviceAdded
    | KeyslotWritten
    | BrandAdded
    | BrandRenamed
    | GrantGiven
    | PersonAdded
    | PersonEdited
    | ControlAdded
    | ControlEdited
    | KeySetAdded
    | AccountAdded
    | AccountEdited
    | AccountDeleted
    | SecretWritten
    | SecretRemoved
    | ScoresSet
    | Imported
    | PolicySet
    | NoiseAcknowledged
    | HistoryAccepted
    | FormatRaised
)


class Content(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What is sealed in a body: anchors of activity, and the changes or, above 1 MiB, the blobs that hold them."""

    anchors: list[Anchor]
    changes: list[AnyChange]
    spilled: list[Sealed]


_content = msgspec.msgpack.Decoder(Content)
_changes = msgspec.msgpack.Decoder(list[AnyChange])


class Undecodable(Exception):
    """The plaintext is no content of this format; the entry has no effect."""


def encode(value: Content | list[AnyChange]) -> bytes:
    return msgspec.msgpack.encode(value)


def decode_content(raw: bytes) -> Content:
    """Raises Undecodable, also for bytes that would encode differently."""
    try:
        content = _content.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Undecodable from None
    if msgspec.msgpack.encode(content) != raw:
        raise Undecodable
    return content


def decode_changes(raw: bytes) -> list[AnyChange]:
    """A spilled change list. Raises Undecodable, also for bytes that would encode differently."""
    try:
        changes = _changes.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Undecodable from None
    if msgspec.msgpack.encode(changes) != raw:
        raise Undecodable
    return changes
