"""T34: somebody who may write deletes everything. Not preventable: noticed, and undone from a verified copy."""

from __future__ import annotations

import time

import pytest

from tests.prepared import PASSWORDS, judge, passwords
from vault.backup import create_backup, restore_backup
from vault.errors import Integrity
from vault.unlocking import unlock

from tests.prepared import PASSWORD  # isort: skip


@pytest.mark.parametrize("table", ["ledger", "blobs", "keyslots", "activity", "header"])
def test_an_emptied_table_is_told(vault, table):
    vault.sql(f"DELETE FROM {table}")
    assert isinstance(judge(vault), Integrity)
    said = vault.program("audit", "verify")
    assert said.code == 4
    assert said.error in ("damaged", "tampered", "rolled_back")


def test_a_vault_that_is_gone_is_not_found(vault):
    vault.path.unlink()
    said = vault.program("account", "list")
    assert (said.code, said.error) == (1, "not_found")


def test_the_drill_takes_seconds(vault, tmp_path):
    copy = create_backup(vault.device(), str(vault.path), [str(tmp_path / "copies")]).file
    for table in ("ledger", "blobs", "keyslots", "activity"):
        vault.sql(f"DELETE FROM {table}")
    started = time.monotonic()
    target = tmp_path / "restored.vault"
    restore_backup(vault.device(), copy, str(target), password=PASSWORD)
    session = unlock(vault.device(), str(target), member=None, password=PASSWORD)
    assert passwords(session) == PASSWORDS
    session.lock()
    assert time.monotonic() - started < 30
