"""F08: the file is copied without its journal, or with another one's."""

from __future__ import annotations

import os
import sqlite3

import pytest

from tests import prepared
from tests.prepared import PASSWORDS, judge, looked_at

pytestmark = pytest.mark.engines("sqlite")


def _hot_journal(vault, writer) -> bytes:
    """A rollback journal as a crash in the middle of a transaction leaves it."""
    path = vault.path.with_name(f"{vault.path.name}-journal")
    for point in range(100):
        writer.run(vault, "add_one", name="新账号", crash_at=point, torn=0)
        if path.exists() and path.stat().st_size > 4096:
            return path.read_bytes()
    raise AssertionError("no journal was left behind")


@pytest.mark.parametrize("suffix", ["-journal", "-wal"])
def test_a_foreign_journal_gives_no_wrong_password(vault, writer, tmp_path, suffix):
    other = prepared.make(tmp_path / "other")
    foreign = _hot_journal(other, writer) if suffix == "-journal" else os.urandom(32 + 24 + 4096)
    vault.path.with_name(vault.path.name + suffix).write_bytes(foreign)
    found, error = looked_at(vault)
    assert found in (PASSWORDS, None)
    assert error in (None, "damaged", "tampered", "rolled_back", "forked")


def test_a_copy_without_its_write_ahead_log_is_older_and_told(vault, tmp_path):
    connection = sqlite3.connect(vault.path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA wal_autocheckpoint=0")
    with vault.session() as session:
        from vault.persons import add_person

        session.store._connection.execute("PRAGMA wal_autocheckpoint=0")
        add_person(session, "只在日志里")
        copy = vault.path.read_bytes()
    connection.close()
    for suffix in ("-wal", "-shm"):
        vault.path.with_name(vault.path.name + suffix).unlink(missing_ok=True)
    vault.path.write_bytes(copy)
    told = judge(vault)
    with vault.session(pinned=False) as session:
        older = "只在日志里" not in {person.name for person in session.state.persons.values()}
    assert older == (told is not None and told.code == "rolled_back")
