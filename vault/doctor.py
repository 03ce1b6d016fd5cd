"""What works on this computer: checks that answer with a stable word each; the front ends say what to do about it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from vault.backup import backup_status
from vault.clock import ask, clock_state
from vault.database_url import is_database
from vault.device import Device
from vault.errors import KeychainTrouble, VaultError
from vault.location import why_unsafe
from vault.recovery.dates import last_checked
from vault.selftest import self_test
from vault.store import open_store
from vault.store.sqlite import wal_is_safe

#: The company's own rhythm: once a year somebody should have held the paper in their hands.
RECOVERY_CHECK_DAYS: Final = 365


class Check(msgspec.Struct, frozen=True):
    """``found`` is a stable word for what was seen; ``facts`` fill its sentence."""

    check: str
    ok: bool
    found: str
    facts: dict[str, str | int] = {}


def examine(device: Device, location: str | None) -> list[Check]:
    """Never raises: what cannot be looked at is an answer as well."""
    return [
        _crypto(),
        _keychain(device),
        _database(device, location),
        _clock(device),
        _disk_encryption(device.home),
        _backups(device, location),
        _recovery(device, location),
    ]


def _crypto() -> Check:
    return Check("crypto", True, "ok") if self_test() else Check("crypto", False, "self_test_failed")


def _keychain(device: Device) -> Check:
    from vault.keychain import SystemKeychain

    try:
        SystemKeychain().get("doctor")
    except KeychainTrouble as trouble:
        return Check("keychain", False, str(trouble.facts["reason"]))
    return Check("keychain", True, "ok")


def _database(device: Device, location: str | None) -> Check:
    known = device.last_used()
    where = location or (known.location if known is not None else None)
    facts: dict[str, str | int] = {"version": sqlite3.sqlite_version, "journal": "wal" if wal_is_safe() else "delete"}
    if where is None:
        return Check("database", True, "no_vault", facts)
    try:
        store = open_store(where, device)
        facts = {**facts, **store.about()}
        store.close()
    except VaultError as error:
        return Check("database", False, error.code, facts)
    if is_database(where):
        return Check("database", True, "server", facts)
    unsafe = why_unsafe(where)
    return Check("database", unsafe is None, unsafe or "ok", facts)


def _clock(device: Device) -> Check:
    found, behind = clock_state(device)
    return Check("clock", found in ("ok", "cannot_tell"), found, {"seconds": behind} if behind else {})


def _disk_encryption(home: Path) -> Check:
    """Linux tells whether the home lies on a device-mapper crypt target; elsewhere we cannot see it."""
    tool = shutil.which("lsblk")
    if not sys.platform.startswith("linux") or tool is None:
        return Check("disk_encryption", True, "cannot_tell")
    device = os.stat(home).st_dev
    answer = ask([tool, "-snro", "MAJ:MIN,TYPE"])
    lines = [line.split() for line in answer.splitlines()]
    number = f"{os.major(device)}:{os.minor(device)}"
    if not any(line and line[0] == number for line in lines):
        return Check("disk_encryption", True, "cannot_tell")
    encrypted = any(len(line) > 1 and line[0] == number and line[1] == "crypt" for line in lines)
    return Check("disk_encryption", encrypted, "ok" if encrypted else "not_encrypted")


def _recovery(device: Device, location: str | None) -> Check:
    """Whether the paper was tried out: a matter of owners, on the computers that they use."""
    known = next((one for one in device.vaults() if one.location == location), None) or device.last_used()
    if known is None or all(member.role != "owner" for member in known.members):
        return Check("recovery", True, "not_here")
    last = last_checked(device, known.id)
    if not last:
        return Check("recovery", False, "never")
    is_old = (date.today() - date.fromisoformat(last)).days > RECOVERY_CHECK_DAYS
    return Check("recovery", not is_old, "old" if is_old else "ok", {"last": last})


def _backups(device: Device, location: str | None) -> Check:
    try:
        state = backup_status(device, location)
    except VaultError:
        return Check("backups", True, "no_vault")
    if state.last_backup_at is None:
        return Check("backups", False, "never")
    if state.shortfall:
        return Check("backups", False, "shortfall", {"missing": state.shortfall, "last": state.last_backup_at})
    return Check("backups", True, "ok", {"last": state.last_backup_at})
