"""Copies of a vault: made while it is in use, checked before they count, opened as a vault when that is asked for.

A copy is sealed bytes, so making one needs nobody's password. Where copies lie and when they were last checked is
kept in this device's home; it is this device's knowledge, not the vault's.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from vault.audit import Verified, verify
from vault.crypto.kdf import sha256
from vault.device import Device
from vault.errors import BadInput, CannotWriteFile, Damaged, Exists, NotFound, Tampered, VaultError
from vault.files import reason_of, sync_folder, write_atomically
from vault.keyslot import parse_keyslot
from vault.ledger.changes import HistoryAccepted
from vault.ledger.entry import NO_PREV, PREV_AT, PREV_END, Unparsable, chained, decode_body, parse_entry
from vault.ledger.replay import founding_keys
from vault.policy import DEFAULTS
from vault.session import Session
from vault.store import SqliteStore
from vault.times import iso
from vault.unlocking import add_device, unlock

SUFFIX: Final = ".shouhao-backup"


class _Place(msgspec.Struct):
    folder: str
    offsite: bool
    file: str
    digest: str
    device: int


class _Known(msgspec.Struct):
    """What this device knows of one vault's copies."""

    places: list[_Place] = []
    entries: int = 0
    head: str = ""
    last_backup_ms: int = 0
    last_verified_ms: int = 0
    last_restore_test_ms: int = 0
    vault_device: int = 0


class BackupState(msgspec.Struct, frozen=True):
    """``copies`` counts storage devices, not files; ``off_device`` those that are neither the vault's own nor said to
    be on it; ``shortfall`` is how many places are missing to what the policy asks for."""

    file: str | None
    files: list[str]
    entries: int
    head: str
    copies: int
    off_device: int
    offsite: int
    shortfall: int
    last_backup_at: str | None
    last_verified_at: str | None
    last_restore_test_at: str | None
    failed: list[dict[str, str]] = []


def create_backup(
    device: Device, location: str | None, folders: Sequence[str], offsite: Sequence[str] = ()
) -> BackupState:
    """One checked copy in each folder; without folders, in those of the last time.

    A folder that cannot be written is told in ``failed`` as long as another one worked.
    Raises BadInput (no folder known), NotFound, CannotWriteFile, Integrity errors of the vault itself.
    """
    store = SqliteStore.open(Path(_location(device, location)))
    try:
        known = _load(device, store.vault)
        wanted = [(folder, False) for folder in folders] + [(folder, True) for folder in offsite]
        wanted = wanted or [(place.folder, place.offsite) for place in known.places]
        if not wanted:
            raise BadInput(reason="no_backup_folder", field="folder")
        places, failed = [], []
        for folder, is_offsite in wanted:
            try:
                places.append(_copy_into(store, Path(folder).absolute(), is_offsite))
            except CannotWriteFile as error:
                failed.append((folder, error))
        if not places:
            raise failed[0][1]
        seq, head = _head(store)
        here = Path(store.location).stat().st_dev
        known = _Known(places, seq, head.hex(), _now_ms(), _now_ms(), known.last_restore_test_ms, here)
        _save(device, store.vault, known)
    finally:
        store.close()
    told = [{"folder": folder, "reason": str(error.facts.get("reason"))} for folder, error in failed]
    return _state(known, told)


def _copy_into(store: SqliteStore, folder: Path, offsite: bool) -> _Place:
    """Copy beside the final name, check what lies there, then rename: a bad copy never replaces a good one."""
    seq, head = _head(store)
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    final = folder / f"{store.vault}-{stamp}-{seq}-{head.hex()[:8]}{SUFFIX}"
    temporary = final.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(temporary, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
        store.copy_to(str(temporary))
        check_copy(temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(temporary, final)
        sync_folder(folder)
    except OSError as error:
        raise CannotWriteFile(path=str(folder), reason=reason_of(error)) from error
    except VaultError as error:
        raise CannotWriteFile(path=str(folder), reason="copy_is_bad") from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return _Place(str(folder), offsite, str(final), _file_digest(final), folder.stat().st_dev)


def check_copy(path: Path) -> int:
    """All that can be checked without a key: shape, links, first signature, blob hashes, keyslot signatures.

    Returns the number of entries. Raises Damaged, Tampered and what opening raises.
    """
    store = SqliteStore.open(path)
    try:
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
    finally:
        store.close()


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
    store = SqliteStore.open(path)
    vault, (seq, head) = store.vault, _head(store)
    store.close()
    known = _load(device, vault)
    for place in known.places:
        if Path(place.file) == path.absolute() and place.digest != _file_digest(path):
            raise Tampered(what="backup", path=file)
    if password is not None:
        found = verify_as_vault(device, file, member=member, password=password)
        if not found.ok:
            raise Tampered(what="noise", seq=found.noise[0]["seq"])
    known.last_verified_ms = _now_ms()
    _save(device, vault, known)
    return msgspec.structs.replace(_state(known), file=file, entries=entries or seq, head=head.hex())


def verify_as_vault(device: Device, file: str, *, member: str | None, password: str) -> Verified:
    """Open the copy with this member's keys, leaving the device's pin alone, and re-check every entry."""
    session = unlock(device, file, member=member, password=password, pinned=False)
    try:
        return verify(session)
    finally:
        session.close()


def restore_backup(
    device: Device,
    file: str,
    to: str,
    *,
    member: str | None = None,
    password: str | None = None,
    secret_key_text: str | None = None,
) -> BackupState:
    """Make a vault of a copy at a new place. With a password it is opened, verified and becomes this device's vault.

    On a device that does not know the member yet, the secret key from the kit is needed with the password.
    Raises Exists, NotFound, CannotWriteFile, Integrity errors and what unlocking raises; nothing is left behind then.
    """
    source, target = Path(file), Path(to).absolute()
    entries = check_copy(source)
    if target.exists():
        raise Exists(kind="vault", name=to)
    _copy_file(source, target)
    try:
        store = SqliteStore.open(target)
        vault, (_, head) = store.vault, _head(store)
        store.close()
        if password is not None:
            if secret_key_text is None:
                # Before this device's pin and registry follow it: a copy that fails must leave both as they were.
                verify_as_vault(device, str(target), member=member, password=password)
            session = _open_restored(device, str(target), member, password, secret_key_text)
            try:
                verify(session)
            finally:
                session.lock()
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    known = _load(device, vault)
    known.last_restore_test_ms = _now_ms()
    _save(device, vault, known)
    return msgspec.structs.replace(_state(known), file=str(target), entries=entries, head=head.hex())


def _open_restored(
    device: Device, location: str, member: str | None, password: str, secret_key_text: str | None
) -> Session:
    """What the pin knew and the copy does not is named in an entry, so that the restore itself is on record."""
    if secret_key_text is not None:
        return add_device(device, location, secret_key_text=secret_key_text, password=password, member=member)
    session = unlock(device, location, member=member, password=password, repin=True)
    pin = session.replaced_pin
    if pin is not None and pin.hash != session.state.hash.hex():
        accepted = HistoryAccepted(pin.seq, bytes.fromhex(pin.hash), "restored")
        session.commit(lambda intention: intention.add(accepted))
    return session


def _copy_file(source: Path, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as read, target.open("xb") as write:
            try:
                os.chmod(target, 0o600)
                shutil.copyfileobj(read, write, 1 << 20)
                write.flush()
                os.fsync(write.fileno())
            except BaseException:  # half a vault must not lie there under a vault's name
                target.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise CannotWriteFile(path=str(target), reason=reason_of(error)) from error


def backup_status(device: Device, location: str | None) -> BackupState:
    """What this device knows of the copies; those that are gone do not count. Raises NotFound."""
    store = SqliteStore.open(Path(_location(device, location)))
    vault = store.vault
    store.close()
    return _state(_load(device, vault))


def backup_is_overdue(device: Device, vault: str, now_ms: int) -> bool:
    """No copy, or the last one older than the policy's day."""
    days = DEFAULTS["backup.days"]
    return now_ms - _load(device, vault).last_backup_ms > int(days) * 24 * 3600 * 1000


def _state(known: _Known, failed: list[dict[str, str]] | None = None) -> BackupState:
    there = [place for place in known.places if Path(place.file).exists()]
    copies = len({place.device for place in there})
    offsite = len({place.device for place in there if place.offsite})
    # A folder that somebody calls off site may be synchronised from this very disk: their word counts.
    away = len({place.device for place in there if not place.offsite and place.device != known.vault_device}) + offsite
    missing = max(int(DEFAULTS["backup.copies"]) - away, int(DEFAULTS["backup.offsite"]) - offsite, 0)
    return BackupState(
        there[0].file if there else None,
        [place.file for place in there],
        known.entries,
        known.head,
        copies,
        away,
        offsite,
        missing,
        iso(known.last_backup_ms) if known.last_backup_ms else None,
        iso(known.last_verified_ms) if known.last_verified_ms else None,
        iso(known.last_restore_test_ms) if known.last_restore_test_ms else None,
        failed or [],
    )


def _location(device: Device, location: str | None) -> str:
    if location is not None:
        return location
    known = device.last_used()
    if known is None:
        raise NotFound(kind="vault", name="")
    return known.location


def _head(store: SqliteStore) -> tuple[int, bytes]:
    row = store.head()
    if row is None:
        raise Damaged(what="entry", seq=1)
    return row[0], sha256(row[1])


def _file_digest(path: Path) -> str:
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _load(device: Device, vault: str) -> _Known:
    try:
        return msgspec.json.decode((device.home / vault / "backups.json").read_bytes(), type=_Known)
    except (OSError, msgspec.DecodeError):  # a convenience: the copies themselves are what counts
        return _Known()


def _save(device: Device, vault: str, known: _Known) -> None:
    folder = device.home / vault
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_atomically(folder / "backups.json", msgspec.json.encode(known))


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
