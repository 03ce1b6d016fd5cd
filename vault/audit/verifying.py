"""Re-checking everything from the first entry on: links, signatures, rules, blobs, keyslots, activity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import get_args, get_type_hints

import msgspec

from vault import activity
from vault.audit.counting import Counter, Progress, read_activity
from vault.audit.signatures import Signatures, keys_by_author
from vault.crypto.kdf import sha256
from vault.errors import Damaged, Forked, Tampered
from vault.headcode import head_code
from vault.ledger import changes as c
from vault.ledger.entry import Entry
from vault.ledger.replay import check_links, replay
from vault.ledger.state import State
from vault.session import Session
from vault.store import Store


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

    Whatever ``progress`` raises stops it.
    """
    count = Counter(session.store, progress)
    with Signatures(keys_by_author(session.state), count.total) as signatures:
        return _verify(session, signatures, count)


def _verify(session: Session, signatures: Signatures, count: Counter) -> Verified:
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


class _Named:
    """Every blob that an entry names: the witness of a replay."""

    def __init__(self) -> None:
        self.blobs: set[bytes] = set()

    def __call__(self, entry: Entry, content: c.Content, changes: Sequence[c.AnyChange]) -> None:
        self.blobs.update(sealed.blob for sealed in content.spilled)
        for change in changes:
            self.blobs.update(_blobs(change))


def _blobs(value: object) -> Iterator[bytes]:
    """What a change names, also in the pieces that it is made of."""
    if isinstance(value, c.Sealed):
        yield value.blob
    elif isinstance(value, list):
        for one in value:
            yield from _blobs(one)
    elif isinstance(value, msgspec.Struct):
        for name in _pointers(type(value)):
            yield from _blobs(getattr(value, name))


@cache
def _pointers(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """The fields that may name a blob: from the struct's own definition, so that a new one is never forgotten."""
    return tuple(name for name, hint in get_type_hints(kind).items() if _may_name(hint))


def _may_name(hint: object) -> bool:
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return hint is c.Sealed or bool(_pointers(hint))
    return any(_may_name(part) for part in get_args(hint))


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


def _check_activity(session: Session, state: State, signatures: Signatures, counter: Counter) -> int:
    activity.check_anchors(session.store, state)
    pinned, count = session.journal.n, 0
    for device, _ in session.store.activity_heads():
        if device not in state.devices:
            raise Tampered(what="activity", device=device, n=1)
        rows = sum(1 for _ in read_activity(session, state, device, signatures, counter))
        if device == session.device_id and rows < pinned:
            raise Damaged(what="activity", device=device, n=rows + 1)
        count += rows
    return count
