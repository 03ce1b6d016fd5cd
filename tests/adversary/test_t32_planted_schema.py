"""T32: the file carries a trigger, a view, a column or an index that this program never made."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from vault.errors import Integrity, Tampered
from vault.store import SqliteStore

pytestmark = pytest.mark.engines("sqlite")

PLANTED = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON ledger BEGIN UPDATE ledger SET bytes = x'00' WHERE seq = NEW.seq; END",
    "trigger on keyslots": "CREATE TRIGGER t BEFORE UPDATE ON keyslots BEGIN SELECT 1; END",
    "view": "CREATE VIEW extra AS SELECT * FROM ledger",
    "table": "CREATE TABLE extra (x)",
    "column": "ALTER TABLE blobs ADD COLUMN extra BLOB",
    "index": "CREATE INDEX extra ON ledger (bytes)",
    "unique index": "CREATE UNIQUE INDEX extra ON activity (bytes)",
    "renamed table": "ALTER TABLE header RENAME TO header2",
    "renamed column": "ALTER TABLE header RENAME COLUMN vault TO vaults",
    "dropped table": "DROP TABLE blobs",
}


@pytest.mark.parametrize("statement", PLANTED.values(), ids=PLANTED)
def test_what_this_program_did_not_make_is_never_worked_on(vault, statement):
    vault.sql(statement)
    with pytest.raises(Tampered) as told:
        SqliteStore.open(vault.path)
    assert told.value.facts["what"] == "schema"
    with pytest.raises(Integrity):
        vault.open()


def _rewritten(vault, *statements):
    """A script in one connection that may edit the schema itself."""
    with closing(sqlite3.connect(vault.path)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_view_in_a_tables_place_is_refused(vault):
    vault.sql("ALTER TABLE ledger RENAME TO real_ledger")
    vault.sql("CREATE VIEW ledger AS SELECT seq, bytes FROM real_ledger WHERE seq < 5")
    with pytest.raises(Tampered):
        vault.open()


def test_an_odd_collation_is_refused(vault):
    _rewritten(
        vault,
        "UPDATE sqlite_schema SET sql = replace(sql, 'vault TEXT', 'vault TEXT COLLATE NOCASE') WHERE name = 'header'",
    )
    with pytest.raises(Integrity):
        vault.open()


def test_a_table_without_its_strictness_is_refused(vault):
    _rewritten(vault, "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'ledger'")
    with pytest.raises(Integrity):
        vault.open()


def test_control_the_trigger_would_have_rewritten_an_insert(vault):
    vault.sql(PLANTED["trigger"])
    vault.sql("INSERT INTO ledger VALUES (99, x'aa')")
    assert vault.sql("SELECT bytes FROM ledger WHERE seq = 99") == [(b"\0",)]


def test_a_trigger_planted_under_an_open_session_is_noticed_at_its_next_write(vault):
    from vault.persons import add_person

    with vault.session() as session:
        vault.sql(PLANTED["trigger"])
        with pytest.raises(Integrity):
            add_person(session, "某人")


def test_the_program_exits_4(vault):
    vault.sql(PLANTED["trigger"])
    for command in (("audit", "verify"), ("backup", "create", str(vault.folder / "copies"))):
        said = vault.program(*command)
        assert (said.code, said.error) == (4, "tampered")
    assert not list((vault.folder / "copies").glob("*")) if (vault.folder / "copies").exists() else True


def test_the_settings_that_keep_such_things_asleep_are_on(vault):
    store = SqliteStore.open(vault.path)
    read = {
        name: store._connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("trusted_schema", "cell_size_check", "secure_delete", "mmap_size")
    }
    store.close()
    assert read == {"trusted_schema": 0, "cell_size_check": 1, "secure_delete": 1, "mmap_size": 0}
