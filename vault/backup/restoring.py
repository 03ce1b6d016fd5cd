"""A copy as a vault again: for good where the vault is lost, for practice where it is not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import msgspec

from vault.audit import verify
from vault.backup.checking import check_copy, check_store, require_whole, verify_as_vault
from vault.backup.record import BackupState, head_of, note_restore_test, state_of
from vault.database_url import is_database
from vault.device import Device
from vault.errors import (
    BadInput,
    Busy,
    CannotWriteFile,
    NewerVersion,
    SecretKeyMissing,
    Tampered,
    Unreachable,
    VaultError,
)
from vault.files import reason_of
from vault.intention import Intention
from vault.keyring import KeyRing
from vault.ledger import changes as c
from vault.ledger.replay import check_links
from vault.location import normal_location
from vault.persons import find_person
from vault.session import Session
from vault.store import Store, copy_rows, discard, new_store, open_store, require_free
from vault.times import is_day
from vault.unlocking import add_device, unlock


class Restored(msgspec.Struct, frozen=True):
    """``live`` is where the vault lies that goes on being used: the restore was then a drill. Else None."""

    state: BackupState
    live: str | None


def restore_backup(
    device: Device,
    file: str,
    to: str,
    *,
    member: str | None = None,
    password: str | None = None,
    secret_key_text: str | None = None,
    left_since: Mapping[str, str] | None = None,
) -> Restored:
    """Make a vault of a copy at a new place.

    With a password it is opened and verified. Where this device's own vault is well, that is all: a drill leaves
    pin, snapshot and registry as they are. Where it is gone, damaged or behind what this device has seen, the copy
    becomes this device's vault. On a device that does not know the member, that takes the secret key from the kit.
    ``left_since`` (last day, ISO 8601, by name) are people who left after the copy was made: their rights, which the
    copy still gives them, end in it before anybody works with it. It takes a password, of who may send people away.
    Raises Exists, NotFound, CannotWriteFile, Integrity errors and what unlocking raises; nothing is left behind then.
    """
    source, target = Path(file), normal_location(to)
    _check_leavers(left_since, password)
    entries = check_copy(source)
    require_free(to, device)
    _copy(device, source, to)
    live = None
    try:
        store = open_store(target, device)
        vault, (_, head) = store.vault, head_of(store)
        store.close()
        if password is not None:
            live = live_vault(device, vault, besides=(str(source), target))
            if live is not None:
                require_whole(verify_as_vault(device, target, member=member, password=password))
            else:
                _take_over(device, target, member, password, secret_key_text, left_since or {})
    except BaseException:
        discard(target)
        raise
    state = state_of(note_restore_test(device, vault))
    return Restored(msgspec.structs.replace(state, file=target, entries=entries, head=head.hex()), live)


def _copy(device: Device, source: Path, to: str) -> None:
    """Byte for byte where a file becomes a file, row by row into a prepared database."""
    if not is_database(to):
        copy_file(source, Path(normal_location(to)))
        return
    copy = open_store(str(source))
    try:
        with new_store(to, copy.vault, device) as store:
            copy_rows(copy, store)
    finally:
        copy.close()


def restore_test(session: Session, file: str) -> BackupState:
    """Try a copy out with the keys that are open anyway: restore it beside, re-check every entry, throw it away.

    Raises NotFound, BadInput (another vault's), CannotWriteFile, Integrity errors.
    """
    source = Path(file)
    check_copy(source)
    folder = session.device.home / session.vault_id / "restore-test"
    shutil.rmtree(folder, ignore_errors=True)  # what a crash in the middle of the last one left
    try:
        target = folder / "restored.vault"
        copy_file(source, target)
        store = open_store(str(target))
        if store.vault != session.vault_id:
            store.close()
            raise BadInput(reason="other_vault", file=source.name)
        copy = _beside(session, store)
        try:
            copy.load(None, from_snapshot=False)
            require_whole(verify(copy))
        finally:
            copy.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return state_of(note_restore_test(session.device, session.vault_id))


def _beside(session: Session, store: Store) -> Session:
    """The same member at a copy of the vault; what this device remembers is left alone."""
    member = session.ring.member
    ring = KeyRing(store.vault, member, session.ring.keys, store.blob)
    secret_key = session.device.secret_key(session.vault_id, member)
    return Session(session.device, store, ring, secret_key, session.device_id, keeps_pin=False)


def live_vault(device: Device, vault: str, besides: tuple[str, ...] = ()) -> str | None:
    """Where this device's vault lies, if it is whole and has all that this device ever saw of it; else None.

    Raises Busy, NewerVersion, KeychainTrouble and, of a server, Unreachable: nobody can say whether it is lost then.
    """
    known = next((known for known in device.vaults() if known.id == vault), None)
    if known is None:
        return None
    if normal_location(known.location) in {normal_location(other) for other in besides}:
        return None
    try:
        store = open_store(known.location, device)
        try:
            check_store(store)
            well = store.vault == vault and all(_is_at_pin(device, store, vault, member.id) for member in known.members)
        finally:
            store.close()
    except (Busy, NewerVersion):
        raise
    except Unreachable:
        if is_database(known.location):
            raise
        return None
    except VaultError:
        return None
    return known.location if well else None


def _is_at_pin(device: Device, store: Store, vault: str, member: str) -> bool:
    try:
        pin = device.load_pin(vault, member, device.secret_key(vault, member))
    except SecretKeyMissing:  # nothing that could be read was ever remembered for this member
        return True
    except Tampered:
        return False
    return pin is None or check_links(store.rows(), pin.seq, bytes.fromhex(pin.hash))


def _check_leavers(left_since: Mapping[str, str] | None, password: str | None) -> None:
    if not left_since:
        return
    if password is None:
        raise BadInput(reason="left_since_needs_password", field="left_since")
    if not all(is_day(day) for day in left_since.values()):
        raise BadInput(reason="not_a_date", field="left_since")


def _take_over(
    device: Device,
    target: str,
    member: str | None,
    password: str,
    secret_key_text: str | None,
    left_since: Mapping[str, str],
) -> None:
    if secret_key_text is None:
        # Before this device's pin and registry follow it: a copy that fails must leave both as they were.
        verify_as_vault(device, target, member=member, password=password)
    session = _open_restored(device, target, member, password, secret_key_text)
    try:
        verify(session)
        if left_since:
            session.commit(lambda intention: _end_rights(intention, left_since))
    finally:
        session.lock()


def _end_rights(intention: Intention, left_since: Mapping[str, str]) -> None:
    """The copy is from before these people left: what ended then ends again, in one entry. Raises NotFound."""
    state = intention.state
    for name, day in left_since.items():
        person = find_person(state, name)
        if person.left_on != day:
            intention.add(c.PersonEdited(person.id, person.name, person.contact, day, person.member))
        member = state.members.get(person.member)
        if member is not None and (member.active or member.pending):
            intention.add(c.MemberDisabled(member.id))


def _open_restored(
    device: Device, location: str, member: str | None, password: str, secret_key_text: str | None
) -> Session:
    """What the pin knew and the copy does not is named in an entry, so that the restore itself is on record."""
    if secret_key_text is not None:
        return add_device(device, location, secret_key_text=secret_key_text, password=password, member=member)
    session = unlock(device, location, member=member, password=password, repin=True)
    pin = session.replaced_pin
    if pin is not None and pin.hash != session.state.hash.hex():
        accepted = c.HistoryAccepted(pin.seq, bytes.fromhex(pin.hash), "restored")
        session.commit(lambda intention: intention.add(accepted))
    return session


def copy_file(source: Path, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
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
