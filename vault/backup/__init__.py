"""Copies of a vault: made while it is in use, checked before they count, opened as a vault when that is asked for.

A copy is sealed bytes, so making one needs nobody's password. Where copies lie and when they were last checked is
kept in this device's home; it is this device's knowledge, not the vault's.
"""

from __future__ import annotations

from vault.backup.checking import check_copy, verify_as_vault, verify_backup
from vault.backup.making import SUFFIX, create_backup
from vault.backup.record import (
    BackupRules,
    BackupState,
    Place,
    add_place,
    backup_is_overdue,
    backup_status,
    remove_place,
    rules_of,
)
from vault.backup.restoring import Restored, restore_backup, restore_test

__all__ = [
    "SUFFIX",
    "BackupRules",
    "BackupState",
    "Place",
    "Restored",
    "add_place",
    "backup_is_overdue",
    "backup_status",
    "check_copy",
    "create_backup",
    "remove_place",
    "restore_backup",
    "restore_test",
    "rules_of",
    "verify_as_vault",
    "verify_backup",
]
