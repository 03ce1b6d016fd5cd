"""An intention on its way into the store: its content, in spilled blobs where it is large, and its signed bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from vault import activity
from vault.crypto.kdf import sha256
from vault.crypto.sealing import seal, seal_payload, wrap
from vault.errors import BadInput
from vault.intention import Intention
from vault.keyring import KeyRing, spill_context
from vault.ledger import changes as c
from vault.ledger.entry import ENTRY, Body, body_context, encode_body, make_entry
from vault.ledger.state import State
from vault.store import Store

INLINE_LIMIT: Final = 1024 * 1024
#: Encoded changes in one spilled blob: with padding and tag still at most 1 MiB.
SPILL_CHUNK: Final = 2000
NO_CONTENT: Final = c.Content([], [], [])

Blobs = list[tuple[bytes, bytes]]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Draft(Generic[_T]):
    """An intention ready to be stored under ``seq``, with what its use case returns; no bytes where nothing changed."""

    intention: Intention
    result: _T
    seq: int = 0
    raw: bytes = b""
    content: c.Content = NO_CONTENT
    blobs: Blobs = field(default_factory=list)


def content_of(intention: Intention, store: Store, ring: KeyRing, state: State) -> tuple[c.Content, Blobs]:
    """What the entry says, with the blobs that hold a long change list. Raises BadInput for what nobody could read."""
    anchored = activity.anchors(store, state)
    raw = c.encode(intention.changes)
    if len(raw) <= INLINE_LIMIT:
        content = c.Content(anchored, intention.changes, [])
        _hold_readable(c.decode_content, c.encode(content))
        return content, []
    key, sealed, blobs = ring.opened.team[state.epoch], [], []
    for index, start in enumerate(range(0, len(intention.changes), SPILL_CHUNK)):
        part = c.encode(intention.changes[start : start + SPILL_CHUNK])
        _hold_readable(c.decode_changes, part)
        payload = seal_payload(part, spill_context(state.vault, state.epoch, index))
        digest = sha256(payload.blob)
        blobs.append((digest, payload.blob))
        sealed.append(c.Sealed(digest, payload.commitment, wrap(key, payload.data_key)))
    return c.Content(anchored, [], sealed), blobs


def signed(intention: Intention, content: c.Content, ring: KeyRing, state: State) -> bytes:
    """The entry's bytes, next in line after ``state``."""
    seq, prev, author = state.seq + 1, state.hash, intention.author
    purpose = body_context(
        ENTRY,
        vault=state.vault,
        seq=seq,
        prev=prev,
        author=author.member,
        device=author.device,
        epoch=state.epoch,
    )
    return make_entry(
        ENTRY,
        vault=state.vault,
        seq=seq,
        prev=prev,
        author=author.member,
        device=author.device,
        clock=author.clock,
        epoch=state.epoch,
        body=encode_body(Body(b"", [], seal(ring.opened.team[state.epoch], c.encode(content), purpose))),
        signing=ring.keys.signing,
    )


def _hold_readable(decode: Callable[[bytes], object], raw: bytes) -> None:
    """Raises BadInput for changes that every reader, this one included, would reject as undecodable.

    Bounds on texts are checked when decoding only: without this look an over-long name would be signed, stored and
    confirmed, and be gone at the next unlock.
    """
    try:
        decode(raw)
    except c.Undecodable:
        raise BadInput(reason="too_long", field="entry") from None
