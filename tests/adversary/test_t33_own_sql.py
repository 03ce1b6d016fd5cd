"""T33: a member's own login, without our program: what the database itself refuses."""

from __future__ import annotations

from contextlib import closing

import psycopg
import pytest

from tests import postgres
from tests.prepared import judge
from vault.errors import ReadOnly
from vault.ledger.entry import MAX_ENTRY
from vault.store.postgres_schema import BURST, LOST_RACE, NO_ROW_OF_OURS, TOO_MANY

pytestmark = pytest.mark.engines("postgres")

TABLES = ("header", "ledger", "blobs", "keyslots", "activity")
#: Every way to change or hide what is there, but for one's own keyslot.
REFUSED = [
    *(f"{verb} {table}" for table in TABLES for verb in ("DELETE FROM", "TRUNCATE", "DROP TABLE")),
    *(f"ALTER TABLE {table} {what}" for table in TABLES for what in ("ADD x integer", "DISABLE TRIGGER ALL")),
    *(f"UPDATE {table} SET bytes = ''" for table in ("ledger", "blobs", "activity")),
    "UPDATE header SET vault = 'another'",
    "UPDATE ledger SET login = 'bo'",
    "UPDATE keyslots SET member = 'another'",
    "UPDATE keyslots SET login = 'bo'",
    "INSERT INTO ledger (seq, bytes, login) VALUES (13, '', 'bo')",
    "INSERT INTO ledger (seq, bytes, at) VALUES (13, '', now())",
    "INSERT INTO activity (device, n, bytes, burst) VALUES ('d', 1, '', -1000)",
    "INSERT INTO keyslots (member, bytes, login) VALUES ('m', '', 'bo')",
    "CREATE TABLE shouhao.extra (x integer)",
    "CREATE TRIGGER t AFTER INSERT ON ledger EXECUTE FUNCTION check_entry()",
    "CREATE RULE r AS ON INSERT TO ledger DO INSTEAD NOTHING",
    "CREATE POLICY p ON keyslots USING (true)",
    "CREATE OR REPLACE FUNCTION shouhao.head() RETURNS bytea LANGUAGE sql AS $$ SELECT ''::bytea $$",
    "DROP SCHEMA shouhao CASCADE",
    "SET session_replication_role = replica",
    "SET ROLE shouhao_owner",
]


@pytest.fixture
def member(vault):
    with closing(postgres.server().as_login(vault.database, "ana")) as connection:
        yield connection


@pytest.mark.parametrize("statement", REFUSED)
def test_a_member_may_not(vault, member, statement):
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        member.execute(statement)
    assert judge(vault) is None


def refusal(connection, statement, *values):
    with pytest.raises(psycopg.Error) as told:
        connection.execute(statement, values)
    return told.value.sqlstate


def test_a_row_out_of_line_is_refused(vault, member):
    seq, raw = vault.rows()[-1]
    insert = "INSERT INTO ledger (seq, bytes) VALUES (%s, %s)"
    head = member.execute("SELECT shouhao.head()").fetchone()[0]
    linked = raw[:28] + head + raw[60:]
    for number in (seq, seq + 2, 0, -5):
        assert refusal(member, insert, number, linked) == LOST_RACE
    assert refusal(member, insert, seq + 1, raw) == LOST_RACE
    assert refusal(member, insert, seq + 1, linked + bytes(MAX_ENTRY)) == NO_ROW_OF_OURS
    assert refusal(member, "INSERT INTO blobs (hash, bytes) VALUES (%s, %s)", b"h", b"junk") == NO_ROW_OF_OURS
    assert refusal(member, "INSERT INTO header (vault) VALUES ('another')") == "23505"
    assert judge(vault) is None
    member.execute(insert, (seq + 1, linked))  # a control: the very same row, in its place
    assert len(vault.rows()) == seq + 1


def test_the_server_stamps_who_and_when_whatever_a_row_says(vault):
    stamped = vault.sql("SELECT DISTINCT login FROM ledger UNION SELECT DISTINCT login FROM activity")
    assert stamped == [("ana",)]
    assert vault.sql("SELECT count(*) FROM ledger WHERE at > now() - interval '1 hour'")[0][0] == len(vault.rows())


def test_one_writes_ones_own_keyslot_and_nobody_elses(vault):
    ((owner, slot),) = vault.sql("SELECT member, bytes FROM keyslots")
    with closing(postgres.server().as_login(vault.database, "bo")) as other:
        assert other.execute("UPDATE keyslots SET bytes = ''").rowcount == 0
        assert refusal(other, "INSERT INTO keyslots (member, bytes) VALUES ('m', %s)", bytes(70_000)) == NO_ROW_OF_OURS
        other.execute("INSERT INTO keyslots (member, bytes) VALUES ('m', 'own')")
        assert other.execute("UPDATE keyslots SET bytes = 'new'").rowcount == 1
    assert vault.sql("SELECT bytes FROM keyslots WHERE member = ?", owner) == [(slot,)]


def test_the_program_says_that_it_may_not(vault):
    ((owner, slot),) = vault.sql("SELECT member, bytes FROM keyslots")
    vault.sql("UPDATE keyslots SET login = 'bo'")
    with vault.session() as session:
        with pytest.raises(ReadOnly) as told, session.store.writer():
            session.store.put_keyslot(owner, b"another")
        assert told.value.facts == {"reason": "login"}
    assert vault.sql("SELECT bytes FROM keyslots") == [(slot,)]


def test_whoever_floods_the_record_is_stopped_for_a_while(vault, member):
    vault.sql("UPDATE activity SET burst = ?, at = clock_timestamp()", BURST)
    insert = "INSERT INTO activity (device, n, bytes) VALUES ('flood', %s, '')"
    assert refusal(member, insert, 1) == TOO_MANY
    with closing(postgres.server().as_login(vault.database, "bo")) as other:
        other.execute(insert, (1,))
    vault.sql("UPDATE activity SET at = clock_timestamp() - interval '1 minute' WHERE login = 'ana'")
    member.execute(insert, (2,))


def test_a_login_of_another_vault_of_the_same_server_does_not_get_in():
    server = postgres.server()
    name = server.prepared("elsewhere")
    try:
        with closing(server.admin()) as connection:
            connection.execute("CREATE ROLE eve LOGIN PASSWORD 'eve' IN ROLE shouhao_member")
        with pytest.raises(psycopg.OperationalError, match="permission denied"):
            psycopg.connect(host=str(server.folder), port=server.port, user="eve", password="eve", dbname=name)
    finally:
        server.drop(name)
        with closing(server.admin()) as connection:
            connection.execute("DROP ROLE IF EXISTS eve")
