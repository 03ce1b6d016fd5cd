"""Whether a copy is good: without a key as far as that goes, with a password entry by entry."""

from __future__ import annotations

from pathlib import Path

import msgspec

from vault.audit import Verified, verify
from vault.backup.record import BackupState, file_digest, head_of, load, now_ms, save, state_of
from vault.crypto.kdf import sha256
from vault.device import Device
from vault.errors import Damaged, Tampered
from vault.keyslot import parse_keyslot
from vault.ledger.entry import NO_PREV, PREV_AT, PREV_END, Unparsable, chained, decode_body, parse_entry
from vault.ledger.replay import founding_keys
from vault.store import Store, open_store
from vault.unlocking import unlock


def check_copy(path: Path) -> int:
    """All that can be checked without a key: shape, links, first signature, blob hashes, keyslot signatures.

    Returns the number of entries. Raises Damaged, Tampered and what opening raises.
    """
    store = open_store(str(path))
    try:
        return check_store(store)
    finally:
        store.close()


def check_store(store: Store) -> int:
    """As ``check_copy``, for a store that is open."""
    last, expected = NO_PREV, 1
    for seq, raw in store.rows():
        if seq != expected:
            raise Damaged(what="entry", seq=expected)
        linked = raw[PREV_AT:PREV_END] == last
        if (seq == 1 and not _is_founding(raw)) or not (linked or _is_noise(raw)):
            raise Tampered(what="entry", seq=seq)
        last, expected = chained(last, raw), seq + 1
    if expected == 1:
        raise Damaged(what="entry", seq=1)
    for digest, blob in store.blobs():
        if sha256(blob) != digest:
            raise Tampered(what="blob", id=digest.hex()[:16])
    for member, raw in store.keyslots():
        parse_keyslot(raw, store.vault, member)
    return expected - 1


def _is_founding(raw: bytes) -> bool:
    try:
        entry = parse_entry(raw)
        return entry.signed_by(founding_keys(entry, decode_body(entry.body)).signing)
    except Unparsable:
        return False


def _is_noise(raw: bytes) -> bool:
    try:
        parse_entry(raw)
    except Unparsable:
        return True
    return False


def verify_backup(device: Device, file: str, *, member: str | None = None, password: str | None = None) -> BackupState:
    """Check a copy: byte for byte if it was made here, and as a vault, every entry, if a password is given.

    Raises NotFound, Integrity errors, and what unlocking raises.
    """
    path = Path(file)
    entries = check_copy(path)
    store = open_store(str(path))
    vault, (seq, head) = store.vault, head_of(store)
    store.close()
    known = load(device, vault)
    for place in known.places:
        if place.file and Path(place.file) == path.absolute() and place.digest != file_digest(path):
            raise Tampered(what="backup", path=file)
    if password is not None:
        require_whole(verify_as_vault(device, file, member=member, password=password))
    known.last_verified_ms = now_ms()
    save(device, vault, known)
    return msgspec.structs.replace(state_of(known), file=file, entries=entries or seq, head=head.hex())


def verify_as_vault(device: Device, file: str, *, member: str | None, password: str) -> Verified:
    """Open the copy with this member's keys, leaving the device's pin alone, and re-check every entry."""
    session = unlock(device, file, member=member, password=password, pinned=False)
    try:
        return verify(session)
    finally:
        session.close()


def require_whole(found: Verified) -> None:
    """Raises Tampered for a record with rows in it that nobody signed."""
    if not found.ok:
        raise Tampered(what="noise", seq=found.noise[0]["seq"])
