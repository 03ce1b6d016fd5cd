"""The signed envelope of ledger entries and activity rows: fixed layout, stored and verified verbatim.

    magic 4 · vault 16 · seq 8 · prev 32 · author 16 · device 16 · clock 8 · epoch 4 · length 4 · body · signature 64

Integers are big-endian, ids their sixteen ASCII characters, ``clock`` the author's milliseconds since 1970.
The signature covers a label and everything before it; a row's hash is SHA-256 over every byte, signature included.
A row that does not name the row before it cannot be an entry, and is chained all the same (``chained``).
In an activity row ``seq`` counts the rows of its device.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

import msgspec

from vault.crypto.context import context
from vault.crypto.kdf import sha256
from vault.crypto.signing import SIGNATURE_SIZE, sign, verifies
from vault.ids import is_id

_HEAD: Final = struct.Struct(">4s16sQ32s16s16sQII")
PREV_AT: Final = 28
PREV_END: Final = 60
NO_PREV: Final = bytes(32)
MAX_ENTRY: Final = 4 * 1024 * 1024
#: The end of the year 9999, in milliseconds: the last moment that a date can be made of.
LATEST_CLOCK: Final = 253_402_300_799_999


@dataclass(frozen=True, slots=True)
class Kind:
    """Which chain a row belongs to. Magic and labels differ: nothing signed or sealed for one fits the other."""

    magic: bytes
    label: bytes
    body_label: bytes


ENTRY: Final = Kind(b"SHE1", b"shouhao/entry/1", b"shouhao/body/1")
ACTIVITY: Final = Kind(b"SHA1", b"shouhao/activity/1", b"shouhao/activity-body/1")


def chained(before: bytes, raw: bytes) -> bytes:
    """The head after ``raw``: its SHA-256, or with the head before mixed in where the row itself does not name it.

    A planted row names what its planter likes. Were its own hash the head, the next entry would vouch for the planted
    row alone, and everything above it could be cut away or garbled afterwards without breaking a link.
    """
    if raw[PREV_AT:PREV_END] == before:
        return sha256(raw)
    return sha256(context(b"shouhao/unlinked/1", before, sha256(raw)))


class Unparsable(Exception):
    """The bytes are no entry of this format."""


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A parsed envelope with the bytes that it came from."""

    vault: str
    seq: int
    prev: bytes
    author: str
    device: str
    clock: int
    epoch: int
    body: bytes
    raw: bytes
    kind: Kind = ENTRY

    @property
    def hash(self) -> bytes:
        return sha256(self.raw)

    def signed_by(self, public: bytes) -> bool:
        return verifies(public, self.raw[-SIGNATURE_SIZE:], context(self.kind.label, self.raw[:-SIGNATURE_SIZE]))


def body_context(kind: Kind, *, vault: str, seq: int, prev: bytes, author: str, device: str, epoch: int) -> bytes:
    """What a sealed body is bound to, so that it opens in one place of one chain only."""
    return context(kind.body_label, vault, seq, prev, author, device, epoch)


def context_of(entry: Entry) -> bytes:
    return body_context(
        entry.kind,
        vault=entry.vault,
        seq=entry.seq,
        prev=entry.prev,
        author=entry.author,
        device=entry.device,
        epoch=entry.epoch,
    )


def make_entry(
    kind: Kind,
    *,
    vault: str,
    seq: int,
    prev: bytes,
    author: str,
    device: str,
    clock: int,
    epoch: int,
    body: bytes,
    signing: bytes,
) -> bytes:
    """Canonical signed bytes; ``signing`` is the author's Ed25519 seed."""
    head = _HEAD.pack(kind.magic, vault.encode(), seq, prev, author.encode(), device.encode(), clock, epoch, len(body))
    unsigned = head + body
    return unsigned + sign(signing, context(kind.label, unsigned))


def parse_entry(raw: bytes, kind: Kind = ENTRY) -> Entry:
    """Raises Unparsable; accepts exactly one layout, so equal entries have equal bytes."""
    if not _HEAD.size + SIGNATURE_SIZE <= len(raw) <= MAX_ENTRY:
        raise Unparsable
    magic, vault, seq, prev, author, device, clock, epoch, size = _HEAD.unpack_from(raw)
    if magic != kind.magic or len(raw) != _HEAD.size + size + SIGNATURE_SIZE:
        raise Unparsable
    try:
        names = [part.decode("ascii") for part in (vault, author, device)]
    except UnicodeDecodeError:
        raise Unparsable from None
    if not all(is_id(name) for name in names):
        raise Unparsable
    body = raw[_HEAD.size : -SIGNATURE_SIZE]
    return Entry(names[0], seq, prev, names[1], names[2], clock, epoch, body, raw, kind)


class Delivery(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A team key for somebody who cannot read the body yet: ``to`` is a member's or an invitation's id."""

    to: str
    epoch: int
    sealed: bytes


class Body(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What the envelope carries. ``founding`` is empty but for entry 1; ``sealed`` is the change list."""

    founding: bytes
    deliveries: list[Delivery]
    sealed: bytes


_body_decoder = msgspec.msgpack.Decoder(Body)


def encode_body(body: Body) -> bytes:
    return msgspec.msgpack.encode(body)


def decode_body(raw: bytes) -> Body:
    """Raises Unparsable; bytes that would encode differently are refused, so a body has one form."""
    try:
        body = _body_decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Unparsable from None
    if msgspec.msgpack.encode(body) != raw:
        raise Unparsable
    return body
