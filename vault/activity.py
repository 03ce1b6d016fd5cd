"""Who unlocked, revealed, copied or was refused: one signed hash chain per device, beside the ledger.

Reported by clients, and the product says so. A row never holds up what it records: where the store cannot take
it, it waits in a sealed spool in this device's home, and so do failed unlocks, which happen without any key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Final

import msgspec

from vault.crypto.kdf import hkdf, sha256
from vault.crypto.sealing import OpenFailed, open_sealed, seal
from vault.errors import CannotWriteFile, Damaged, StoreTrouble, Tampered
from vault.files import write_atomically
from vault.keyring import KeyRing
from vault.ledger.changes import Anchor
from vault.ledger.entry import (
    ACTIVITY,
    LATEST_CLOCK,
    NO_PREV,
    Body,
    Entry,
    Unparsable,
    body_context,
    context_of,
    decode_body,
    encode_body,
    make_entry,
    parse_entry,
)
from vault.ledger.records import MemberRecord
from vault.ledger.replay import Row, SignedBy
from vault.ledger.state import State
from vault.store import Store

MOST_ROWS: Final = 2**53
#: A spool that nobody ever flushes must not fill the disk.
SPOOL_LIMIT: Final = 10_000


class Record(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """``at`` in milliseconds; ``kind`` a stable word; ``account`` an id or empty; facts hold no secret."""

    at: Annotated[int, msgspec.Meta(ge=0, le=LATEST_CLOCK)]
    kind: str
    account: str
    facts: dict[str, str | int] = {}


_records = msgspec.msgpack.Decoder(list[Record])


class Spool:
    """Records that are not in the store yet, sealed under a key that this device has even while locked."""

    def __init__(self, path: Path, secret_key: bytes) -> None:
        self._path = path
        self._key = hkdf(secret_key, b"shouhao/spool/1")

    def read(self) -> list[Record]:
        try:
            return _records.decode(open_sealed(self._key, self._path.read_bytes(), b"shouhao/spool/1"))
        except (OSError, OpenFailed, msgspec.DecodeError):
            return []

    def add(self, records: Sequence[Record]) -> None:
        """Best effort by design: an action must not fail because its record could not be queued."""
        kept = [*self.read(), *records][-SPOOL_LIMIT:]
        raw = seal(self._key, msgspec.msgpack.encode(kept), b"shouhao/spool/1")
        try:
            write_atomically(self._path, raw)
        except CannotWriteFile:
            return

    def forget(self) -> None:
        """Drop the key; what waits stays sealed on the disk."""
        self._key = b""

    def clear(self) -> None:
        self._path.unlink(missing_ok=True)


class Journal:
    """This device's end of its own chain."""

    def __init__(self, store: Store, ring: KeyRing, state: State, device: str, spool: Spool) -> None:
        self._store = store
        self._ring = ring
        self.state = state
        self._device = device
        self.spool = spool
        self.n = 0
        self.hash = NO_PREV

    def forget(self) -> None:
        """Drop what a locked program must not hold."""
        self.state = State()
        self.spool.forget()

    def find_head(self, pinned_n: int, pinned_hash: bytes) -> None:
        """Read the head of the chain and hold it against the pin. Raises Damaged, Tampered."""
        if pinned_n:
            row = row_at(self._store, self._device, pinned_n)
            if row is None:
                raise Damaged(what="activity", device=self._device, n=pinned_n)
            if sha256(row) != pinned_hash:
                raise Tampered(what="activity", device=self._device, n=pinned_n)
        self._read_head()
        if self.n and not self._is_own_head():
            raise Tampered(what="activity", device=self._device, n=self.n)

    def _read_head(self) -> None:
        heads = dict(self._store.activity_heads())
        self.n = heads.get(self._device, 0)
        row = row_at(self._store, self._device, self.n) if self.n else None
        self.hash = sha256(row) if row is not None else NO_PREV

    def _is_own_head(self) -> bool:
        """Whether this member wrote the last row: building on a planted one would make the whole chain unverifiable."""
        raw = row_at(self._store, self._device, self.n)
        try:
            entry = parse_entry(raw or b"", ACTIVITY)
        except Unparsable:
            return False
        ours = (entry.vault, entry.device, entry.seq) == (self.state.vault, self._device, self.n)
        return ours and entry.signed_by(self._ring.public.signing)

    def write(self, records: Sequence[Record]) -> bool:
        """Append one signed row with everything that waits. False where it went to the spool instead."""
        waiting = self.spool.read()
        try:
            with self._store.writer():
                self._read_head()  # another window of this device may have written since
                raw = self._row([*waiting, *records])
                self._store.append_activity(self._device, self.n + 1, raw)
        except StoreTrouble:
            self.spool.add(records)
            return False
        self.n, self.hash = self.n + 1, sha256(raw)
        if waiting:
            self.spool.clear()
        return True

    def _row(self, records: list[Record]) -> bytes:
        state, ring = self.state, self._ring
        purpose = body_context(
            ACTIVITY,
            vault=state.vault,
            seq=self.n + 1,
            prev=self.hash,
            author=ring.member,
            device=self._device,
            epoch=state.epoch,
        )
        sealed = seal(ring.opened.team[state.epoch], msgspec.msgpack.encode(records), purpose)
        return make_entry(
            ACTIVITY,
            vault=state.vault,
            seq=self.n + 1,
            prev=self.hash,
            author=ring.member,
            device=self._device,
            clock=records[-1].at,
            epoch=state.epoch,
            body=encode_body(Body(b"", [], sealed)),
            signing=ring.keys.signing,
        )


def row_at(store: Store, device: str, n: int) -> bytes | None:
    """The row of this number; planted rows may have any."""
    if not 0 < n <= MOST_ROWS:
        return None
    return next((raw for found, raw in store.activity(device, n - 1) if found == n), None)


def anchors(store: Store, state: State) -> list[Anchor]:
    """The head of every known device's chain as it stands now, to be signed into the next entry.

    A row under any other name was planted; naming it in an entry would make the entry itself undecodable.
    """
    found = []
    for device, n in store.activity_heads():
        row = row_at(store, device, n) if device in state.devices else None
        if row is not None:
            found.append(Anchor(device, n, sha256(row)))
    return found


def last_seen(store: Store, state: State) -> dict[str, int]:
    """When each known device last told of anything, in milliseconds since 1970, by its own clock."""
    found = {}
    for device, n in store.activity_heads():
        row = row_at(store, device, n) if device in state.devices else None
        if row is not None:
            with suppress(Unparsable):
                found[device] = parse_entry(row, ACTIVITY).clock
    return found


def check_anchors(store: Store, state: State) -> None:
    """Every chain still holds the row that an entry once anchored. Raises Damaged, Tampered."""
    for anchor in state.anchors.values():
        row = row_at(store, anchor.device, anchor.n)
        if row is None:
            raise Damaged(what="activity", device=anchor.device, n=anchor.n)
        if sha256(row) != anchor.hash:
            raise Tampered(what="activity", device=anchor.device, n=anchor.n)


def read_chain(
    store: Store,
    ring: KeyRing,
    state: State,
    device: str,
    *,
    ahead: Callable[[Iterator[Row]], Iterator[Row]] = iter,
    signed_by: SignedBy = Entry.signed_by,
    after: tuple[int, bytes] = (0, NO_PREV),
) -> Iterator[tuple[Entry, list[Record]]]:
    """One device's rows, each checked against the one before and its author's key. Raises Damaged, Tampered.

    ``ahead`` and ``signed_by`` are for whoever has the signatures of many rows checked in advance; ``after`` names
    the last row that needs no reading any more, and its hash.
    """
    expected, last = after[0] + 1, after[1]
    for n, raw in ahead(store.activity(device, after[0])):
        if n < expected:
            raise Tampered(what="activity", device=device, n=n)
        if n != expected:
            raise Damaged(what="activity", device=device, n=expected)
        try:
            entry = parse_entry(raw, ACTIVITY)
            body = decode_body(entry.body)
        except Unparsable:
            raise Tampered(what="activity", device=device, n=n) from None
        author = state.members.get(entry.author)
        owner = state.devices.get(device)
        chained = entry.prev == last and entry.seq == n and (entry.vault, entry.device) == (state.vault, device)
        # A chain is one device's, and so one member's: nobody else may speak in it.
        chained = chained and (owner is None or owner.member == entry.author)
        if author is None or not chained or not _signed_by_member(state, author, entry, signed_by):
            raise Tampered(what="activity", device=device, n=n)
        yield entry, _open_records(ring, entry, body)
        last, expected = sha256(raw), n + 1


def _signed_by_member(state: State, author: MemberRecord, entry: Entry, signed_by: SignedBy) -> bool:
    """With the keys of today, or with those that a recovery replaced."""
    return any(signed_by(entry, key) for key in (author.keys.signing, *state.former.get(author.id, ())))


def _open_records(ring: KeyRing, entry: Entry, body: Body) -> list[Record]:
    key = ring.opened.team.get(entry.epoch)
    try:
        return _records.decode(open_sealed(key, body.sealed, context_of(entry))) if key else []
    except (OpenFailed, msgspec.DecodeError, UnicodeDecodeError):
        raise Tampered(what="activity", device=entry.device, n=entry.seq) from None
