"""Making copies: one checked file in every folder that is known or named."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from vault.backup.checking import check_copy
from vault.backup.record import (
    BackupRules,
    BackupState,
    Known,
    Place,
    file_digest,
    head_of,
    load,
    now_ms,
    place_of,
    save,
    state_of,
)
from vault.device import Device
from vault.errors import BadInput, CannotWriteFile, VaultError
from vault.files import reason_of, sync_folder
from vault.location import disk_of
from vault.store import Store, open_store

SUFFIX: Final = ".shouhao-backup"


def create_backup(
    device: Device,
    location: str | None,
    folders: Sequence[str],
    offsite: Sequence[str] = (),
    rules: BackupRules | None = None,
) -> BackupState:
    """One checked copy in each folder that is named and in each that is known from before; the named ones first.

    A folder that cannot be written is told in ``failed`` as long as another one worked, and stays known.
    Raises BadInput (no folder known), NotFound, CannotWriteFile, Integrity errors of the vault itself.
    """
    store = open_store(place_of(device, location), device)
    try:
        known = load(device, store.vault)
        wanted = _wanted(known, folders, offsite)
        if not wanted:
            raise BadInput(reason="no_backup_folder", field="folder")
        named = {str(Path(folder).absolute()) for folder in (*folders, *offsite)}
        written, failed, began = [], [], now_ms()
        for place in wanted:
            try:
                made = _copy_into(store, Path(place.folder), place.offsite, began, make_folder=place.folder in named)
                written.append(made)
            except CannotWriteFile as error:
                failed.append((place, error))
        if not written:
            raise failed[0][1]
        seq, head = head_of(store)
        here = disk_of(store.location)
        # A folder that was mistyped is not worth remembering; one that was chosen before is.
        chosen = {place.folder for place in known.places}
        kept = [place for place, _ in failed if place.folder in chosen]
        known = Known([*written, *kept], seq, head.hex(), began, now_ms(), known.last_restore_test_ms, here)
        save(device, store.vault, known)
    finally:
        store.close()
    told = [{"folder": place.folder, "reason": str(error.facts.get("reason"))} for place, error in failed]
    return state_of(known, rules, told)


def _wanted(known: Known, folders: Sequence[str], offsite: Sequence[str]) -> list[Place]:
    """The named folders, then the known ones; what is said now about a known one counts."""
    before = {place.folder: place for place in known.places}
    wanted: dict[str, Place] = {}
    for is_offsite, names in ((False, folders), (True, offsite)):
        for name in names:
            path = str(Path(name).absolute())
            place = before.get(path) or Place(path, is_offsite)
            place.offsite = is_offsite
            wanted[path] = place
    return list({**wanted, **{path: place for path, place in before.items() if path not in wanted}}.values())


def _copy_into(store: Store, folder: Path, offsite: bool, now: int, *, make_folder: bool) -> Place:
    """Copy beside the final name, check what lies there, then rename: a bad copy never replaces a good one.

    A known folder that is gone is a disk that is not there: to make it anew would write onto the wrong one.
    """
    seq, head = head_of(store)
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    final = folder / f"{store.vault}-{stamp}-{seq}-{head.hex()[:8]}{SUFFIX}"
    temporary = final.with_suffix(".part")
    try:
        if make_folder:
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
    return Place(str(folder), offsite, str(final), file_digest(final), folder.stat().st_dev, now)
