"""T34: somebody who may write deletes everything. Not preventable: noticed, and undone from a verified copy."""

from __future__ import annotations

import time

import pytest

from tests.prepared import PASSWORDS, judge, passwords
from vault.backup import create_backup, restore_backup
from vault.errors import Integrity, NotFound
from vault.unlocking import unlock

from tests.prepared import PASSWORD  # isort: skip


@pytest.mark.parametrize("table", ["ledger", "blobs", "keyslots", "activity"])
def test_an_emptied_table_is_told(vault, table):
    vault.sql(f"DELETE FROM {table}")
    assert isinstance(judge(vault), Integrity)
    said = vault.program("audit", "verify")
    assert said.code == 4
    assert said.error in ("damaged", "tampered", "rolled_back")


def test_a_vault_that_does_not_say_which_it_is_is_never_opened(vault):
    """In a database nobody's name is how a prepared one looks that holds no vault yet."""
    vault.sql("DELETE FROM header")
    assert isinstance(judge(vault), NotFound if vault.database else Integrity)
    assert vault.program("audit", "verify").code == (1 if vault.database else 4)


def test_a_vault_that_is_gone_is_not_found(vault):
    vault.remove()
    said = vault.program("account", "list")
    assert (said.code, said.error) == (1, "not_found")


def test_the_drill_takes_seconds(vault, tmp_path):
    copy = create_backup(vault.device(), vault.location, [str(tmp_path / "copies")]).file
    for table in ("ledger", "blobs", "keyslots", "activity"):
        vault.sql(f"DELETE FROM {table}")
    started = time.monotonic()
    target = tmp_path / "restored.vault"
    restore_backup(vault.device(), copy, str(target), password=PASSWORD)
    session = unlock(vault.device(), str(target), member=None, password=PASSWORD)
    assert passwords(session) == PASSWORDS
    session.lock()
    assert time.monotonic() - started < 30
