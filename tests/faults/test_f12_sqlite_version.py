"""F12: versions of SQLite whose write-ahead log can lose a commit are not trusted with one."""

from __future__ import annotations

import sqlite3

import pytest

from vault.store import SqliteStore
from vault.store.sqlite import wal_is_safe

pytestmark = pytest.mark.engines("sqlite")


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_only_versions_with_the_fix_write_ahead(version, safe):
    assert wal_is_safe(version) is safe


def test_the_linked_version_gets_the_journal_that_it_deserves(vault):
    store = SqliteStore.open(vault.path)
    mode = store._connection.execute("PRAGMA journal_mode").fetchone()[0]
    strength = store._connection.execute("PRAGMA synchronous").fetchone()[0]
    store.close()
    assert (mode, strength) == (("wal", 2) if wal_is_safe(sqlite3.sqlite_version_info) else ("delete", 3))
