"""F16: a vault is restored from before something happened; the device remembers that it did."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.prepared import PASSWORD
from vault.accounts import AccountDraft, edit_account
from vault.audit import list_audit, verify
from vault.backup import create_backup, restore_backup
from vault.errors import RolledBack
from vault.store import SqliteStore


@pytest.fixture
def older(vault, tmp_path):
    """A copy from before a change that this device saw."""
    state = create_backup(vault.device(), vault.location, [str(tmp_path / "copies")])
    session = vault.open()
    edit_account(session, "山岚官方微博", AccountDraft(password="After!the-backup"))
    session.lock()
    return state.file


def test_an_older_copy_put_in_place_by_hand_is_not_accepted(vault, older):
    if vault.database:
        with closing(SqliteStore.open(Path(older))) as copy:
            vault.put_rows(list(copy.rows()))
    else:
        shutil.copy(older, vault.path)
    with pytest.raises(RolledBack):
        vault.open()


def test_a_restore_of_a_lost_vault_is_on_record_with_what_was_known(vault, older, tmp_path):
    target = tmp_path / "restored.vault"
    vault.remove()
    restore_backup(vault.device(), older, str(target), password=PASSWORD)
    from vault.unlocking import unlock

    session = unlock(vault.device(), str(target), member=None, password=PASSWORD)
    accepted = [row for row in list_audit(session) if row.kind == "history_accepted"]
    assert [row.facts["reason"] for row in accepted] == ["restored"]
    assert accepted[0].facts["seq"] > 10
    assert verify(session).ok
    session.lock()


def test_the_newer_vault_is_then_another_history(vault, older, tmp_path):
    """The device follows the restored one; the old file does not come back unnoticed."""
    lost = vault.keep()
    vault.remove()
    restore_backup(vault.device(), older, str(tmp_path / "restored.vault"), password=PASSWORD)
    vault.put_back(lost)
    with pytest.raises(Exception, match=r"forked|rolled_back|tampered|damaged"):
        vault.open()
