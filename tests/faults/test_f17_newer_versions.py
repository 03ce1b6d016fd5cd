"""F17: a file of a newer program is refused politely, and left alone."""

from __future__ import annotations

import pytest

from tests.forging import forge
from vault.errors import NewerVersion
from vault.ledger import changes as c
from vault.store.sqlite import SCHEMA_VERSION, SqliteStore


@pytest.mark.engines("sqlite")
@pytest.mark.parametrize("version", [SCHEMA_VERSION + 1, SCHEMA_VERSION + 100])
def test_a_newer_schema_is_refused_as_such_before_anything_else_is_looked_at(vault, version):
    vault.sql("CREATE TABLE of_the_future (x)")
    vault.sql(f"PRAGMA user_version = {version}")
    whole = vault.path.read_bytes()
    with pytest.raises(NewerVersion) as told:
        SqliteStore.open(vault.path)
    assert told.value.facts["found"] == version
    said = vault.program("account", "list")
    assert (said.code, said.error) == (1, "newer_version")
    assert vault.path.read_bytes() == whole


def test_a_raised_format_is_refused_by_every_command_and_nothing_is_written(vault):
    with vault.session() as session:
        raw, seq = forge(session, [c.FormatRaised(2)]), session.state.seq + 1
    vault.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
    whole = vault.rows()
    for words in (("account", "list"), ("brand", "add", "x"), ("audit", "verify")):
        said = vault.program(*words)
        assert (said.code, said.error) == (1, "newer_version")
    assert vault.rows() == whole


def test_an_open_session_stops_too(vault):
    from vault.persons import add_person

    with vault.session() as session:
        vault.sql("INSERT INTO ledger VALUES (?, ?)", session.state.seq + 1, forge(session, [c.FormatRaised(2)]))
        for _ in range(2):
            with pytest.raises(NewerVersion):
                add_person(session, "某人")


@pytest.mark.engines("postgres")
def test_a_newer_schema_of_a_database_is_refused_before_it_is_looked_at(vault):
    vault.sql("COMMENT ON SCHEMA shouhao IS 'vault, schema 2'")
    vault.sql("CREATE TABLE of_the_future (x integer)")
    said = vault.program("account", "list")
    assert (said.code, said.error) == (1, "newer_version")


@pytest.mark.engines("sqlite")
def test_an_older_schema_than_any_is_no_vault_of_ours(vault):
    vault.sql("PRAGMA user_version = 0")
    said = vault.program("account", "list")
    assert (said.code, said.error) == (4, "tampered")


def test_a_snapshot_of_another_version_costs_time_and_nothing_else(vault, monkeypatch):
    monkeypatch.setattr("vault.snapshot.VERSION", 99)
    with vault.session() as session:
        assert len(session.profiles) == 4
