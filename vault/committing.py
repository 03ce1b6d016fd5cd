"""An intention on its way into the store: its content, in spilled blobs where it is large, and its signed bytes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, Generic, Protocol, TypeVar

from vault import activity
from vault.crypto.kdf import sha256
from vault.crypto.sealing import seal, seal_payload, wrap
from vault.errors import BadInput, StoreTrouble
from vault.intention import Intention
from vault.keyring import KeyRing, spill_context
from vault.ledger import changes as c
from vault.ledger.entry import ENTRY, Body, body_context, encode_body, make_entry
from vault.ledger.state import State
from vault.store import Store

INLINE_LIMIT: Final = 1024 * 1024
#: Encoded changes in one spilled blob: with padding and tag still at most 1 MiB.
SPILL_CHUNK: Final = 2000
#: How often a commit may find that somebody else was faster before it asks everybody to wait.
RACES: Final = 5
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


class Writes(Protocol):
    """What writing needs of the session."""

    store: Store
    ring: KeyRing
    state: State
    device_id: str

    def refresh(self) -> bool: ...

    def clock_ms(self) -> int: ...

    def read_changes(self, seq: int) -> Sequence[c.AnyChange]: ...


class Writer:
    """Puts one intention into the store as the next entry, however many others write at the same time."""

    def __init__(self, session: Writes) -> None:
        self._session = session
        self._store = session.store

    def write(self, build: Callable[[Intention], _T]) -> Draft[_T]:
        """Raises what ``build`` raises, NotPermitted, BadInput, StoreTrouble. A lost race runs ``build`` again."""
        for _ in range(RACES):
            self._session.refresh()
            draft = self._draft(build)
            if not draft.raw or self._append(draft):
                return draft
        return self._write_in_turn(build)

    def _write_in_turn(self, build: Callable[[Intention], _T]) -> Draft[_T]:
        """Build under the writer's lock: others wait for it, so that whoever lost every race has their turn too."""
        draft = None
        try:
            with self._store.writer():
                self._session.refresh()
                draft = self._draft(build)
                if draft.raw:
                    self._insert(draft)
        except StoreTrouble:
            if draft is None or not self._is_stored(draft):
                raise
        return draft

    def _draft(self, build: Callable[[Intention], _T]) -> Draft[_T]:
        """The intention on today's state, sealed and signed; nothing to write where it holds no change."""
        state, ring = self._session.state, self._session.ring
        intention = Intention(self._session)
        try:
            result = build(intention)
            if not intention.changes:
                return Draft(intention, result)
            intention.conclude()
            content, spilled = content_of(intention, self._store, ring, state)
        except UnicodeEncodeError:  # half of a surrogate pair: no text that anybody could have meant
            raise BadInput(reason="unencodable", field="text") from None
        raw = signed(intention, content, ring, state)
        return Draft(intention, result, state.seq + 1, raw, content, [*intention.blobs, *spilled])

    def _append(self, draft: Draft[_T]) -> bool:
        """False where somebody else wrote first: the intention is then built again on the new state."""
        try:
            with self._store.writer():
                head = self._store.head()
                if head is None or head[0] != draft.seq - 1 or sha256(head[1]) != self._session.state.tail:
                    return False
                self._insert(draft)
        except StoreTrouble:
            # The answer to COMMIT may have been lost after it took effect: only the row itself knows.
            if not self._is_stored(draft):
                raise
        return True

    def _insert(self, draft: Draft[_T]) -> None:
        self._store.append(draft.seq, draft.raw, draft.blobs)
        if draft.intention.keyslot is not None:
            self._store.put_keyslot(*draft.intention.keyslot)

    def _is_stored(self, draft: Draft[_T]) -> bool:
        with suppress(StoreTrouble):
            return bool(draft.raw) and next(self._store.rows(draft.seq - 1), None) == (draft.seq, draft.raw)
        return False


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
        author=ring.author,
        device=author.device,
        epoch=state.epoch,
    )
    return make_entry(
        ENTRY,
        vault=state.vault,
        seq=seq,
        prev=prev,
        author=ring.author,
        device=author.device,
        clock=author.clock,
        epoch=state.epoch,
        body=encode_body(
            Body(b"", intention.deliveries, seal(ring.opened.team[state.epoch], c.encode(content), purpose))
        ),
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
