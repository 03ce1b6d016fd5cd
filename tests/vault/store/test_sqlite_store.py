"""A vault's file: exactly the tables that this program makes, one writer at a time, and nothing of SQLite's words."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from vault.errors import BadInput, Busy, Damaged, Exists, NewerVersion, NotFound, ReadOnly, Tampered, VaultError
from vault.store.sqlite import SqliteStore, wal_is_safe

VAULT = "v" * 16


@pytest.fixture
def path(quick_path: Path) -> Path:
    return quick_path / "team.vault"


@pytest.fixture
def store(path: Path):
    made = SqliteStore.create(path, VAULT)
    yield made
    made.close()


def sql(path: Path, statement: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(statement, values).fetchall()


def test_what_is_written_is_read_back_in_order(store, path):
    with store.writer():
        for seq in (1, 2, 3):
            store.append(seq, b"row%d" % seq, [(b"h%d" % seq, b"blob%d" % seq)])
        store.put_keyslot("m", b"slot")
        store.append_activity("d", 1, b"act")
        store.append_activity("d", 2, b"act2")
    assert list(store.rows()) == [(1, b"row1"), (2, b"row2"), (3, b"row3")]
    assert list(store.rows(2)) == [(3, b"row3")]
    assert store.head() == (3, b"row3")
    assert (store.blob(b"h2"), store.blob(b"none")) == (b"blob2", None)
    assert dict(store.blobs()) == {b"h1": b"blob1", b"h2": b"blob2", b"h3": b"blob3"}
    assert (store.keyslot("m"), store.keyslot("n"), store.keyslots()) == (b"slot", None, [("m", b"slot")])
    assert list(store.activity("d", 1)) == [(2, b"act2")]
    assert store.activity_heads() == [("d", 2)]
    again = SqliteStore.open(path)
    assert (again.vault, list(again.rows(1))) == (VAULT, [(2, b"row2"), (3, b"row3")])
    again.close()


def test_an_empty_ledger_has_no_head(store):
    assert store.head() is None
    assert list(store.rows()) == []
    assert store.activity_heads() == []


def test_a_writer_that_raises_leaves_nothing(store):
    def half() -> None:
        with store.writer():
            store.append(1, b"row", [(b"h", b"blob")])
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        half()
    assert store.head() is None
    assert store.blob(b"h") is None


def test_a_row_is_never_written_over(store):
    with store.writer():
        store.append(1, b"first", [(b"h", b"blob")])

    def again(seq: int, digest: bytes) -> None:
        with store.writer():
            store.append(seq, b"second", [(digest, b"other")])

    for seq, digest in ((1, b"g"), (2, b"h")):
        with pytest.raises(VaultError):
            again(seq, digest)
    assert list(store.rows()) == [(1, b"first")]
    assert store.blob(b"h") == b"blob"


def test_a_second_writer_waits_and_is_then_told(store, path, monkeypatch):
    monkeypatch.setattr("vault.store.sqlite.BUSY_MS", 30)
    other = SqliteStore.open(path)

    def write() -> None:
        with other.writer():
            other.append(1, b"row", [])

    with store.writer(), pytest.raises(Busy):
        write()
    write()
    assert store.head() == (1, b"row")
    other.close()


def test_a_store_that_was_left_in_the_middle_of_reading_keeps_nobody_waiting(store, path, monkeypatch):
    monkeypatch.setattr("vault.store.sqlite.BUSY_MS", 30)
    with store.writer():
        for seq in range(1, 200):
            store.append(seq, bytes(5000), [])
    other = SqliteStore.open(path)
    rows = other.rows()
    next(rows)
    other.close()
    other.close()
    with store.writer():
        store.append(200, b"row", [])


def test_others_writes_are_seen_by_a_cheap_look(store, path):
    other = SqliteStore.open(path)
    store.changed_since_last_look()
    assert not store.changed_since_last_look()
    with other.writer():
        other.append(1, b"row", [])
    assert store.changed_since_last_look()
    assert not store.changed_since_last_look()
    other.close()


def test_a_copy_is_a_vault_of_its_own_made_while_others_write(store, quick_path):
    with store.writer():
        store.append(1, b"row", [])
    store.copy_to(str(quick_path / "copy"))
    with store.writer():
        store.append(2, b"later", [])
    copy = SqliteStore.open(quick_path / "copy")
    assert list(copy.rows()) == [(1, b"row")]
    copy.close()


def test_a_new_file_is_its_owners_alone_and_replaces_nothing(store, path):
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(Exists):
        SqliteStore.create(path, VAULT)


def test_a_file_that_is_not_there_or_is_a_folder_is_not_found(quick_path):
    for place in (quick_path / "nothing", quick_path):
        with pytest.raises(NotFound):
            SqliteStore.open(place)


def test_a_place_that_cannot_be_is_refused(quick_path):
    (quick_path / "file").write_text("x")
    with pytest.raises(ReadOnly):
        SqliteStore.create(quick_path / "file" / "team.vault", VAULT)


@pytest.mark.parametrize("raw", [b"", b"not a database at all", b"SQLite format 3\0" + bytes(84), os.urandom(8192)])
def test_a_file_that_is_no_vault_is_told_calmly(path, raw):
    path.write_bytes(raw)
    with pytest.raises((BadInput, Damaged)):
        SqliteStore.open(path)


def test_another_programs_database_is_no_vault(path):
    sql(path, "CREATE TABLE songs (name)")
    with pytest.raises(BadInput) as told:
        SqliteStore.open(path)
    assert told.value.facts["reason"] == "not_a_vault"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON ledger BEGIN DELETE FROM ledger; END",
        "CREATE TABLE extra (x)",
        "CREATE VIEW v AS SELECT * FROM ledger",
        "CREATE INDEX i ON ledger (bytes)",
        "ALTER TABLE ledger ADD COLUMN more TEXT",
        "DROP TABLE activity",
        "DELETE FROM header",
        "INSERT INTO header VALUES ('wwwwwwwwwwwwwwww')",
        "UPDATE header SET vault = '../../../etc'",
        "UPDATE header SET vault = ''",
        "PRAGMA user_version = 0",
    ],
)
def test_a_shape_that_this_program_never_made_is_tampered_with(store, path, statement):
    sql(path, statement)
    with pytest.raises(Tampered):
        SqliteStore.open(path)


def test_a_newer_shape_is_left_alone(store, path):
    sql(path, "PRAGMA user_version = 2")
    with pytest.raises(NewerVersion):
        SqliteStore.open(path)


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 9), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_the_write_ahead_log_is_used_only_where_it_loses_no_commit(version, safe):
    assert wal_is_safe(version) is safe


def test_a_foreign_database_that_was_picked_by_mistake_is_left_as_it_is(tmp_path):
    foreign = tmp_path / "other.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE things (id INTEGER)")
    connection.close()
    before = foreign.read_bytes()
    with pytest.raises(BadInput):
        SqliteStore.open(foreign)
    assert foreign.read_bytes() == before
