"""Checking the signatures of many rows, in processes of their own where that pays.

A signature is a pure question: these bytes, this public key. Nothing else ever reaches another process: no member's
key, no password, no opened content. What the answer means is decided here, by the fold, row after row; a question
that no process answered, or that nobody thought of asking, is answered on the spot.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from itertools import islice
from multiprocessing import get_context
from typing import Final

from vault.ledger.entry import ACTIVITY, ENTRY, Entry, Kind, Unparsable, parse_entry
from vault.ledger.rules.base import RECOVERY_AUTHOR
from vault.ledger.state import State

#: Fewer rows than this are checked sooner than a process starts.
WORTH_PROCESSES: Final = 4000
_CHUNK: Final = 250
_MOST_PROCESSES: Final = 8
#: Chunks under way per process: enough that none of them waits, few enough that stopping takes no time.
_AHEAD: Final = 3

Row = tuple[int, bytes]
Keys = Mapping[str, Sequence[bytes]]


def keys_by_author(state: State) -> dict[str, list[bytes]]:
    """Every signing key that is known for whoever may stand as an author."""
    keys = {one.id: [one.keys.signing, *state.former.get(one.id, ())] for one in state.members.values()}
    for invitation in state.invitations.values():
        keys.setdefault(invitation.id, []).append(invitation.keys.signing)
    if state.recovery is not None:
        keys[RECOVERY_AUTHOR] = [state.recovery.signing]
    return keys


class Signatures:
    """Whether rows are signed by given keys; a context manager, because processes must not be left behind."""

    def __init__(self, keys: Keys, rows: int) -> None:
        """``keys`` by author: which to try in advance. ``rows``: about how many are going to be asked for."""
        self._keys = keys
        self._found: dict[bytes, bytes] = {}
        self._pool = _start(keys) if rows >= WORTH_PROCESSES else None

    def __enter__(self) -> Signatures:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
        self._found.clear()

    def signed_by(self, entry: Entry, public: bytes) -> bool:
        found = self._found.get(entry.raw)
        if found is not None and public in self._keys.get(entry.author, ()):
            return found == public
        return entry.signed_by(public)

    def ahead(self, rows: Iterable[Row], kind: Kind = ENTRY) -> Iterator[Row]:
        """The same rows; while one is looked at, the signatures of the next ones are already being checked."""
        if self._pool is None:
            yield from rows
            return
        rest, under_way = iter(rows), deque[tuple[list[Row], Future[list[bytes]] | None]]()
        ahead = _AHEAD * _processes()
        while True:
            while len(under_way) < ahead and (chunk := list(islice(rest, _CHUNK))):
                under_way.append((chunk, self._ask(chunk, kind)))
            if not under_way:
                return
            chunk, asked = under_way.popleft()
            self._found = self._answers(chunk, asked)
            yield from chunk

    def _ask(self, chunk: list[Row], kind: Kind) -> Future[list[bytes]] | None:
        with suppress(OSError, RuntimeError):  # a system that gives us no process: everything is answered here
            if self._pool is not None:
                return self._pool.submit(check_signatures, [raw for _, raw in chunk], kind is ACTIVITY)
        return None

    def _answers(self, chunk: list[Row], asked: Future[list[bytes]] | None) -> dict[bytes, bytes]:
        with suppress(OSError, RuntimeError):  # a process that was ended from outside breaks the whole pool
            if asked is not None:
                return {raw: public for (_, raw), public in zip(chunk, asked.result(), strict=True)}
        return {}


def _processes() -> int:
    return min(os.cpu_count() or 1, _MOST_PROCESSES)


def _start(keys: Keys) -> ProcessPoolExecutor | None:
    """Spawned, never forked: a fork would copy every key that this process holds, and break Qt and SQLite."""
    if _processes() < 2:
        return None
    try:
        return ProcessPoolExecutor(
            _processes(), mp_context=get_context("spawn"), initializer=_prepare, initargs=(dict(keys),)
        )
    except (OSError, ImportError):  # no semaphores here
        return None


_known: Keys = {}


def _prepare(keys: Keys) -> None:
    """In the new process: what to try, and no answer of its own to Ctrl+C."""
    global _known
    _known = keys
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def check_signatures(raws: Sequence[bytes], activity: bool) -> list[bytes]:
    """In the new process: for each row the known key of its author that signed it, empty where none did."""
    return [_signer(raw, ACTIVITY if activity else ENTRY) for raw in raws]


def _signer(raw: bytes, kind: Kind) -> bytes:
    try:
        entry = parse_entry(raw, kind)
    except Unparsable:
        return b""
    return next((public for public in _known.get(entry.author, ()) if entry.signed_by(public)), b"")
