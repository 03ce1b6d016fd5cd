"""Turning stored rows into state: which rows are broken, noise, rejected or good. No database, no clock, no Qt.

*Broken*  a missing seq, or a row signed by a key that the ledger knows whose ``prev`` is not the row before it:
          somebody altered what honest members wrote. Raised, never folded around.
*Noise*   unparsable, oversize, of an unknown author, or badly signed: hashed over, no effect, kept in ``state.noise``.
*Rejected* well signed and chained, but not allowed or not understood: no effect, kept with its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

import msgspec

from vault.crypto.kdf import sha256
from vault.crypto.keys import PublicKeys
from vault.errors import Damaged, NewerVersion, RolledBack, Tampered
from vault.ledger.changes import FORMAT, AnyChange, Content
from vault.ledger.entry import (
    LATEST_CLOCK,
    NO_PREV,
    Body,
    Entry,
    Unparsable,
    chained,
    decode_body,
    parse_entry,
)
from vault.ledger.fold import apply
from vault.ledger.records import RejectedRecord
from vault.ledger.rules.base import RECOVERY, RECOVERY_AUTHOR, Author, Rejected
from vault.ledger.state import Overlay, State

Row = tuple[int, bytes]


class BodyOpener(Protocol):
    """Opens what an entry carries; the session's keyring is one."""

    def open_content(self, entry: Entry, body: Body) -> Content:
        """Raises Unreadable."""
        ...

    def open_changes(self, entry: Entry, content: Content) -> Sequence[AnyChange]:
        """All changes, spilled ones included. Raises Unreadable, or Damaged where a blob is missing."""
        ...

    def take_effect(self, entry: Entry, changes: Sequence[AnyChange]) -> None:
        """Take the keys that a folded entry hands over. Raises Tampered for one that is not what was signed."""
        ...


class Unreadable(Exception):
    """A body that does not open or decode under the keys that its epoch should have; ``reason`` is a stable word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


Witness = Callable[[Entry, Content, Sequence[AnyChange]], None]
SignedBy = Callable[[Entry, bytes], bool]


def replay(
    state: State,
    rows: Iterable[Row],
    opener: BodyOpener,
    witness: Witness | None = None,
    signed_by: SignedBy = Entry.signed_by,
) -> None:
    """Fold ``rows`` (ascending by seq) into ``state``. ``witness`` sees every readable entry, rejected ones too.

    ``signed_by``: the same check, for whoever had the signatures of many rows checked in advance.

    Raises Damaged (a missing seq), Tampered (a broken row, by its seq), NewerVersion. The state then ends before the
    row that raised, or with the one that raised the format, so that every further try raises again.
    """
    hold_format(state)
    for seq, raw in rows:
        if seq <= state.seq:  # a copy under a number before the first
            raise Tampered(what="entry", seq=seq)
        if seq != state.seq + 1:
            raise Damaged(what="entry", seq=state.seq + 1)
        _step(state, seq, raw, opener, witness, signed_by)


def hold_format(state: State) -> None:
    """Raises NewerVersion for a ledger whose format was raised beyond this program."""
    if state.format > FORMAT:
        raise NewerVersion(found=state.format, known=FORMAT)


def _step(state: State, seq: int, raw: bytes, opener: BodyOpener, witness: Witness | None, signed_by: SignedBy) -> None:
    entry, body = _well_signed(state, seq, raw, signed_by)
    if entry is None or body is None:
        if seq == 1:  # nothing stands on a first entry that does not verify
            raise Tampered(what="entry", seq=1)
        state.noise[seq] = False
        state.advance(seq, chained(state.hash, raw), sha256(raw))
        return
    if entry.prev != state.hash or entry.seq != seq or (seq > 1 and entry.vault != state.vault):
        # The row before was changed, or this one was moved: name the one that does not verify by itself.
        raise Tampered(what="entry", seq=seq - 1 if seq - 1 in state.noise else seq)
    try:
        _fold(state, entry, body, opener, witness)
    except Rejected as rejected:
        state.rejected.append(RejectedRecord(seq, rejected.reason))
    state.advance(seq, sha256(raw), sha256(raw))
    hold_format(state)


def _well_signed(state: State, seq: int, raw: bytes, signed_by: SignedBy) -> tuple[Entry | None, Body | None]:
    try:
        entry = parse_entry(raw)
        body = decode_body(entry.body)
        if seq == 1:
            keys = founding_keys(entry, body)
        else:
            known = _signing_keys(state, entry.author)
            return (entry, body) if any(signed_by(entry, key) for key in known) else (None, None)
    except Unparsable:
        return None, None
    return (entry, body) if signed_by(entry, keys.signing) else (None, None)


def _signing_keys(state: State, author: str) -> list[bytes]:
    """Every key that the ledger ever knew for an author: what an old one signed is no noise, and has no effect."""
    if author == RECOVERY_AUTHOR:
        return [state.recovery.signing] if state.recovery is not None else []
    known = state.members.get(author) or state.invitations.get(author)
    return [known.keys.signing, *state.former.get(author, [])] if known is not None else []


def founding_keys(entry: Entry, body: Body) -> PublicKeys:
    """The first author's keys, which stand in clear in entry 1 and nowhere else. Raises Unparsable."""
    if entry.seq != 1 or entry.prev != NO_PREV:
        raise Unparsable
    try:
        keys = msgspec.msgpack.decode(body.founding, type=PublicKeys)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Unparsable from None
    if not keys.are_sound():
        raise Unparsable
    return keys


def _fold(state: State, entry: Entry, body: Body, opener: BodyOpener, witness: Witness | None) -> None:
    if entry.seq == 1:
        state.vault = entry.vault
    elif body.founding:
        raise Rejected("founding_twice")
    if entry.epoch != state.epoch:
        raise Rejected("wrong_epoch")
    if entry.clock > LATEST_CLOCK:  # no calendar has a name for it, and every list would fail on it
        raise Rejected("impossible_clock")
    try:
        content = opener.open_content(entry, body)
        changes = opener.open_changes(entry, content)
    except Unreadable as unreadable:
        raise Rejected(unreadable.reason) from None
    if witness is not None:
        witness(entry, content, changes)
    overlay = Overlay(state)
    apply(overlay, _author_of(state, entry), changes)
    if entry.seq == 1:
        founder = overlay.members.get(entry.author)
        if founder is None or founder.keys != founding_keys(entry, body):
            raise Rejected("not_the_founder")
    overlay.keep()
    state.note(entry.clock, content.anchors)
    opener.take_effect(entry, changes)


def _author_of(state: State, entry: Entry) -> Author:
    if entry.author == RECOVERY_AUTHOR:
        return Author(RECOVERY, entry.device, entry.seq, entry.clock)
    if entry.author in state.former and not entry.signed_by(state.members[entry.author].keys.signing):
        raise Rejected("former_key")
    return Author(entry.author, entry.device, entry.seq, entry.clock)


def check_links(rows: Iterable[Row], upto_seq: int, upto_hash: bytes) -> bool:
    """Whether rows 1…``upto_seq`` hash-link to ``upto_hash``: every byte as it was when they were first verified.

    The hash of an entry covers its signature, so this is as strong as verifying again, and a hundred times cheaper.
    """
    last, expected = NO_PREV, 1
    for seq, raw in rows:
        if seq != expected:
            return False
        last = chained(last, raw)
        if seq == upto_seq:
            return last == upto_hash
        expected += 1
    return False


def check_pin(head_seq: int, pinned_seq: int) -> None:
    """Raises RolledBack if the store ends before what this device has already seen."""
    if head_seq < pinned_seq:
        raise RolledBack(pinned=pinned_seq, found=head_seq)
