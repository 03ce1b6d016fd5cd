"""Re-checking everything from the first entry on: links, signatures, rules, blobs, keyslots, activity."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import msgspec

from vault import activity
from vault.audit.signatures import Signatures, keys_by_author
from vault.crypto.kdf import sha256
from vault.errors import Damaged, Forked, Tampered
from vault.headcode import head_code
from vault.ledger import changes as c
from vault.ledger.entry import ACTIVITY, Entry
from vault.ledger.replay import Row, check_links, replay
from vault.ledger.state import State
from vault.session import Session
from vault.store import Store

#: Called with (done, total) rows.
Progress = Callable[[int, int], None]
_STEP: Final = 100


class Verified(msgspec.Struct, frozen=True):
    """``head`` is hexadecimal; ``noise`` and ``rejected`` hold ``seq`` and ``reason``; ``ok`` means: no open noise."""

    entries: int
    activity: int
    head: str
    head_code: str
    rejected: list[dict[str, int | str]]
    noise: list[dict[str, int | str]]
    ok: bool


def verify(session: Session, progress: Progress | None = None) -> Verified:
    """Trusts no snapshot. Raises Damaged, Tampered, Forked for what is broken; noise is told in the result.

    Whatever ``progress`` raises stops it; it is called every few milliseconds.
    """
    count = _Counter(session.store, progress)
    with Signatures(keys_by_author(session.state), count.total) as signatures:
        return _verify(session, signatures, count)


def _verify(session: Session, signatures: Signatures, count: _Counter) -> Verified:
    store, known = session.store, session.state
    state, named = State(), _Named()
    replay(state, count(signatures.ahead(store.rows())), session.ring, named, signatures.signed_by)
    if not check_links(store.rows(), known.seq, known.hash):
        raise Forked(seq=known.seq)
    orphans = _check_blobs(store, named)
    noise: list[dict[str, int | str]] = [
        {"seq": seq, "reason": "noise"} for seq, acknowledged in state.noise.items() if not acknowledged
    ]
    noise += [{"seq": 0, "reason": f"blob {digest.hex()[:16]}"} for digest in orphans]
    noise += _check_keyslots(store, state)
    rows = _check_activity(session, state, signatures, count)
    return Verified(
        state.seq,
        rows,
        state.hash.hex(),
        head_code(state.vault, state.seq, state.hash),
        [{"seq": record.seq, "reason": record.reason} for record in state.rejected],
        noise,
        not noise,
    )


class _Counter:
    """Tells how far the work is: one step for each entry and each row of activity."""

    def __init__(self, store: Store, progress: Progress | None) -> None:
        head = store.head()
        self.total = (head[0] if head is not None else 0) + sum(n for _, n in store.activity_heads())
        self._done = 0
        self._progress = progress

    def __call__(self, rows: Iterator[Row]) -> Iterator[Row]:
        for row in rows:
            if self._progress is not None and self._done % _STEP == 0:
                self._progress(min(self._done, self.total), self.total)
            self._done += 1
            yield row


class _Named:
    """Every blob that an entry names: the witness of a replay."""

    def __init__(self) -> None:
        self.blobs: set[bytes] = set()

    def __call__(self, entry: Entry, content: c.Content, changes: Sequence[c.AnyChange]) -> None:
        self.blobs.update(sealed.blob for sealed in content.spilled)
        for change in changes:
            sealed = _sealed_of(change)
            if sealed is not None:
                self.blobs.add(sealed.blob)


def _sealed_of(change: c.AnyChange) -> c.Sealed | None:
    match change:
        case c.AccountAdded() | c.AccountEdited():
            return change.profile
        case c.SecretWritten():
            return change.secret
        case c.ControlAdded():
            return change.value
        case c.ScoresSet():
            return change.scores
    return None


def _check_blobs(store: Store, named: _Named) -> list[bytes]:
    """Every named blob is there with its own bytes; returns those that nobody names."""
    missing, orphans = set(named.blobs), []
    for digest, raw in store.blobs():
        if sha256(raw) != digest:
            raise Tampered(what="blob", id=digest.hex()[:16])
        if digest in named.blobs:
            missing.discard(digest)
        else:
            orphans.append(digest)
    if missing:
        raise Damaged(what="blob", id=min(missing).hex()[:16])
    return orphans


def _check_keyslots(store: Store, state: State) -> list[dict[str, int | str]]:
    slots = dict(store.keyslots())
    for member in state.members.values():
        raw = slots.pop(member.id, None)
        if raw is None:
            raise Damaged(what="keyslot", member=member.id)
        if sha256(raw) != member.keyslot_digest:
            raise Tampered(what="keyslot", member=member.id)
    return [{"seq": 0, "reason": f"keyslot {member}"} for member in sorted(slots)]


def _check_activity(session: Session, state: State, signatures: Signatures, counter: _Counter) -> int:
    activity.check_anchors(session.store, state)
    pinned, count = session.journal.n, 0

    def ahead(rows: Iterator[Row]) -> Iterator[Row]:
        return counter(signatures.ahead(rows, ACTIVITY))

    for device, _ in session.store.activity_heads():
        if device not in state.devices:
            raise Tampered(what="activity", device=device, n=1)
        chain = activity.read_chain(
            session.store, session.ring, state, device, ahead=ahead, signed_by=signatures.signed_by
        )
        rows = sum(1 for _ in chain)
        if device == session.device_id and rows < pinned:
            raise Damaged(what="activity", device=device, n=rows + 1)
        count += rows
    return count
