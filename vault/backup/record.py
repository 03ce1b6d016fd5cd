"""What this device knows of a vault's copies: the folders, when they were written, checked and tried out."""

from __future__ import annotations

import time
from pathlib import Path

import msgspec

from vault.crypto.kdf import sha256
from vault.device import Device
from vault.errors import Damaged, NotFound
from vault.files import write_atomically
from vault.policy import DEFAULTS, number
from vault.session import Session
from vault.store import Store, open_store
from vault.times import iso

_DAY_MS = 24 * 3600 * 1000


class Place(msgspec.Struct):
    """A folder for copies and the last one that was written into it; ``file`` is "" where none was yet."""

    folder: str
    offsite: bool
    file: str = ""
    digest: str = ""
    device: int = 0
    made_ms: int = 0


class Known(msgspec.Struct):
    """``vault_device`` is the disk that the vault itself lies on."""

    places: list[Place] = []
    entries: int = 0
    head: str = ""
    last_backup_ms: int = 0
    last_verified_ms: int = 0
    last_restore_test_ms: int = 0
    vault_device: int = 0


class BackupRules(msgspec.Struct, frozen=True):
    """How often and how many, as the policy says; the defaults where nobody is there to read it."""

    days: int = int(DEFAULTS["backup.days"])
    copies: int = int(DEFAULTS["backup.copies"])
    offsite: int = int(DEFAULTS["backup.offsite"])


class BackupState(msgspec.Struct, frozen=True):
    """What the last backup left, in ``files``; a folder that it did not reach counts for nothing.

    ``copies`` counts storage devices, not files; ``off_device`` those that are neither the vault's own nor said to
    be on it; ``shortfall`` is how many places are missing to what the policy asks for.
    """

    file: str | None
    files: list[str]
    entries: int
    head: str
    copies: int
    off_device: int
    offsite: int
    shortfall: int
    last_backup_at: str | None
    next_due_at: str | None
    last_verified_at: str | None
    last_restore_test_at: str | None
    places: list[dict[str, str | bool | None]] = []
    failed: list[dict[str, str]] = []


def rules_of(session: Session) -> BackupRules:
    state = session.state
    return BackupRules(number(state, "backup.days"), number(state, "backup.copies"), number(state, "backup.offsite"))


def backup_status(device: Device, location: str | None, rules: BackupRules | None = None) -> BackupState:
    """What this device knows of the copies; those that are gone do not count. Raises NotFound."""
    return state_of(load(device, vault_at(device, location)), rules)


def backup_is_overdue(device: Device, vault: str, now_ms: int, rules: BackupRules | None = None) -> bool:
    """No copy, or the last one older than the policy's days."""
    return now_ms - load(device, vault).last_backup_ms > (rules or BackupRules()).days * _DAY_MS


def add_place(device: Device, vault: str, folder: str, *, offsite: bool) -> None:
    """A folder that the next backup writes into, too; for one that is known already, whether it is off site."""
    known = load(device, vault)
    path = str(Path(folder).absolute())
    place = next((place for place in known.places if place.folder == path), None)
    if place is None:
        known.places.append(Place(path, offsite))
    else:
        place.offsite = offsite
    save(device, vault, known)


def remove_place(device: Device, vault: str, folder: str) -> None:
    """No more copies go there; what lies there stays."""
    known = load(device, vault)
    known.places = [place for place in known.places if place.folder != folder]
    save(device, vault, known)


def state_of(known: Known, rules: BackupRules | None = None, failed: list[dict[str, str]] | None = None) -> BackupState:
    rules = rules or BackupRules()
    there = [place for place in known.places if place.made_ms >= known.last_backup_ms > 0 and Path(place.file).exists()]
    copies = len({place.device for place in there})
    offsite = len({place.device for place in there if place.offsite})
    # A folder that somebody calls off site may be synchronised from this very disk: their word counts.
    away = len({place.device for place in there if not place.offsite and place.device != known.vault_device}) + offsite
    missing = max(rules.copies - away, rules.offsite - offsite, 0)
    return BackupState(
        there[0].file if there else None,
        [place.file for place in there],
        known.entries,
        known.head,
        copies,
        away,
        offsite,
        missing,
        _time(known.last_backup_ms),
        _time(known.last_backup_ms + rules.days * _DAY_MS if known.last_backup_ms else 0),
        _time(known.last_verified_ms),
        _time(known.last_restore_test_ms),
        [
            {"folder": place.folder, "offsite": place.offsite, "file": place.file or None, "at": _time(place.made_ms)}
            for place in known.places
        ],
        failed or [],
    )


def vault_at(device: Device, location: str | None) -> str:
    """The id of the vault there, or of the last one used. Raises NotFound and what opening raises."""
    store = open_store(place_of(device, location), device)
    store.close()
    return store.vault


def place_of(device: Device, location: str | None) -> str:
    if location is not None:
        return location
    known = device.last_used()
    if known is None:
        raise NotFound(kind="vault", name="")
    return known.location


def head_of(store: Store) -> tuple[int, bytes]:
    row = store.head()
    if row is None:
        raise Damaged(what="entry", seq=1)
    return row[0], sha256(row[1])


def file_digest(path: Path) -> str:
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def load(device: Device, vault: str) -> Known:
    try:
        return msgspec.json.decode((device.home / vault / "backups.json").read_bytes(), type=Known)
    except (OSError, msgspec.DecodeError):  # a convenience: the copies themselves are what counts
        return Known()


def save(device: Device, vault: str, known: Known) -> None:
    folder = device.home / vault
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_atomically(folder / "backups.json", msgspec.json.encode(known))


def note_restore_test(device: Device, vault: str) -> Known:
    """A copy became a vault, just now."""
    known = load(device, vault)
    known.last_restore_test_ms = now_ms()
    save(device, vault, known)
    return known


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def _time(ms: int) -> str | None:
    return iso(ms) if ms else None
