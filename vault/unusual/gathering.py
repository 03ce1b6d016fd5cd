"""What the signs are read from: the rows of activity of the last months, each read and checked once on this device.

A vault may hold a hundred thousand rows; what was read is kept sealed in the home, with how far each device's chain
was read and the hash of the row there, and only what came since is read again. Losing it costs time, never data.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

import msgspec

from vault import activity
from vault.audit.counting import Progress
from vault.audit.signatures import Row, Signatures, keys_by_author
from vault.crypto.context import context
from vault.crypto.kdf import hkdf, sha256
from vault.crypto.sealing import OpenFailed, open_sealed, seal
from vault.errors import CannotWriteFile, Tampered
from vault.files import write_atomically
from vault.ledger.entry import ACTIVITY, NO_PREV, Entry, Unparsable, parse_entry
from vault.session import Session
from vault.unusual.signs import DAY_MS, HISTORY_DAYS, REFUSALS, USES

#: How long a warning may be shown, and a person's past before it.
KEEP_DAYS: Final = HISTORY_DAYS + 40
#: Rows that are sooner read again than the whole file is written; and how many while there are more to read.
_WORTH_KEEPING: Final = 100
_WORTH_A_STOP: Final = 20_000
_MAGIC: Final = b"SHU1"
_VERSION: Final = 1
_PURPOSE: Final = b"shouhao/unusual/1"
_KIND: Final = {kind: number for number, kind in enumerate(sorted(USES | REFUSALS))}
_KINDS: Final = tuple(_KIND)
_STEP: Final = 50


class Kept(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One record that matters here; ``kind`` is a place in the kinds' order, ``account`` one in the accounts' list."""

    at: int
    n: int
    place: int
    kind: int
    account: int
    weight: int = 0

    @property
    def word(self) -> str:
        return _KINDS[self.kind]


class Chain(msgspec.Struct, array_like=True):
    """One device's rows up to ``n``, whose bytes have the hash ``tail``."""

    n: int
    tail: bytes
    events: list[Kept]


class Gathered(msgspec.Struct, array_like=True):
    version: int
    accounts: list[str]
    chains: dict[str, Chain]


_gathered = msgspec.msgpack.Decoder(Gathered)


class Gatherer:
    """Of one session, while it is open; ``chains`` and ``accounts`` are what has been read so far."""

    def __init__(self, session: Session) -> None:
        self._session = session
        found = _load(session)
        self.accounts = found.accounts
        self.chains = found.chains
        self._number = {account: number for number, account in enumerate(self.accounts)}
        self._unsaved = 0

    def read(self, progress: Progress | None = None, *, most: int | None = None) -> bool:
        """Read what came since, at most so many rows; False where there is more. Raises Damaged, Tampered.

        The heads first, the entries next: whoever wrote a row up to there is known then, with their keys and device.
        """
        session = self._session
        heads = session.store.activity_heads()
        session.refresh()
        since = session.clock_ms() - KEEP_DAYS * DAY_MS
        for device, head in heads:
            if device not in session.state.devices:
                raise Tampered(what="activity", device=device, n=1)
            self._place(device, head, since)
        waiting = {device: head - self.chains[device].n for device, head in heads if head > self.chains[device].n}
        total, done, left = sum(waiting.values()), 0, most
        with Signatures(keys_by_author(session.state), total if most is None else 0) as signatures:
            for device in waiting:
                rows = waiting[device] if left is None else min(left, waiting[device])
                read = self._follow(device, signatures, rows, _Told(progress, done, total))
                done, left = done + read, None if left is None else left - read
                if left is not None and left <= 0:
                    break
        self._unsaved += done
        if self._unsaved >= (_WORTH_KEEPING if done >= total else _WORTH_A_STOP):
            self._save(since)
        return done >= total

    def _place(self, device: str, head: int, since: int) -> None:
        """Where to go on reading: what was read must still be there, or all of it is read again."""
        known = self.chains.get(device)
        if known is not None and known.n <= head and _tail(self._session, device, known.n) == known.tail:
            return
        n = _first_since(self._session, device, head, since) - 1
        self.chains[device] = Chain(n, _tail(self._session, device, n), [])

    def _follow(self, device: str, signatures: Signatures, most: int, told: _Told) -> int:
        session, chain, read = self._session, self.chains[device], 0

        def ahead(rows: Iterator[Row]) -> Iterator[Row]:
            return told(signatures.ahead(islice(rows, most), ACTIVITY))

        for entry, records in activity.read_chain(
            session.store,
            session.ring,
            session.state,
            device,
            ahead=ahead,
            signed_by=signatures.signed_by,
            after=(chain.n, chain.tail),
        ):
            chain.events.extend(self._kept(entry, records))
            chain.n, chain.tail = entry.seq, sha256(entry.raw)
            read += 1
        return read

    def _kept(self, entry: Entry, records: list[activity.Record]) -> Iterator[Kept]:
        for place, record in enumerate(records):
            kind = _KIND.get(record.kind)
            if kind is None or record.facts.get("missing") == "overdue":
                continue
            failures = record.facts.get("failures", 0)
            yield Kept(
                record.at,
                entry.seq,
                place,
                kind,
                self._numbered(record.account),
                failures if isinstance(failures, int) else 0,
            )

    def number_of(self, account: str) -> int:
        """Where it stands in ``accounts``; -1 for one that nobody has touched."""
        return self._number.get(account, -1)

    def _numbered(self, account: str) -> int:
        if account not in self._number:
            self._number[account] = len(self.accounts)
            self.accounts.append(account)
        return self._number[account]

    def _save(self, since: int) -> None:
        if self._session.is_read_only:
            return
        for chain in self.chains.values():
            if chain.events and chain.events[0].at < since:
                chain.events = [event for event in chain.events if event.at >= since]
        raw = msgspec.msgpack.encode(Gathered(_VERSION, self.accounts, self.chains))
        try:
            write_atomically(_path(self._session), _MAGIC + seal(_key(self._session), raw, _purpose(self._session)))
        except CannotWriteFile:  # read again at the next unlock, then
            return
        self._unsaved = 0


class _Told:
    """Tells how far the reading is; the rows pass through."""

    def __init__(self, progress: Progress | None, done: int, total: int) -> None:
        self._progress, self._done, self._total = progress, done, total

    def __call__(self, rows: Iterator[Row]) -> Iterator[Row]:
        for at, row in enumerate(rows, self._done):
            if self._progress is not None and at % _STEP == 0:
                self._progress(at, self._total)
            yield row


def gatherer(session: Session) -> Gatherer:
    """The session's own; what it read is gone with the keys."""
    found = session.kept.get("unusual")
    if not isinstance(found, Gatherer):
        found = session.kept["unusual"] = Gatherer(session)
    return found


def _tail(session: Session, device: str, n: int) -> bytes:
    raw = activity.row_at(session.store, device, n)
    return sha256(raw) if raw is not None else NO_PREV


def _first_since(session: Session, device: str, head: int, since: int) -> int:
    """The number of the first row whose clock is not before ``since``, by halving: what is older is of no use here."""
    low, high = 1, head + 1
    while low < high:
        middle = (low + high) // 2
        raw = activity.row_at(session.store, device, middle)
        if raw is None or _clock(raw) >= since:
            high = middle
        else:
            low = middle + 1
    return low


def _clock(raw: bytes) -> int:
    try:
        return parse_entry(raw, ACTIVITY).clock
    except Unparsable:  # read it, and let the reading say what is wrong
        return 2**63


def _load(session: Session) -> Gathered:
    try:
        raw = _path(session).read_bytes()
        if raw.startswith(_MAGIC):
            found = _gathered.decode(open_sealed(_key(session), raw[len(_MAGIC) :], _purpose(session)))
            if found.version == _VERSION:
                return found
    except (OSError, OpenFailed, msgspec.DecodeError, UnicodeDecodeError):
        pass
    return Gathered(_VERSION, [], {})


def _path(session: Session) -> Path:
    return session.device.folder(session.vault_id, session.ring.member) / "unusual"


def _key(session: Session) -> bytes:
    return hkdf(session.ring.keys.local, _PURPOSE)


def _purpose(session: Session) -> bytes:
    return context(_PURPOSE, session.vault_id, session.ring.member)
