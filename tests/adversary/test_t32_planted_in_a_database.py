"""T32, in a database: a trigger, a rule, a view, a column or a policy that the script never made."""

from __future__ import annotations

import pytest

from vault.errors import Integrity, ReadOnly, Tampered
from vault.persons import add_person

pytestmark = pytest.mark.engines("postgres")

_REWRITE = (
    "CREATE FUNCTION public.rewrite() RETURNS trigger LANGUAGE plpgsql AS"
    " $$ BEGIN NEW.bytes := '\\x00'; RETURN NEW; END $$;"
)
PLANTED = {
    "trigger": _REWRITE + "CREATE TRIGGER z BEFORE INSERT ON ledger FOR EACH ROW EXECUTE FUNCTION public.rewrite()",
    "trigger on keyslots": _REWRITE
    + "CREATE TRIGGER z BEFORE UPDATE ON keyslots FOR EACH ROW EXECUTE FUNCTION public.rewrite()",
    "rule": "CREATE RULE r AS ON INSERT TO blobs DO INSTEAD NOTHING",
    "policy": "CREATE POLICY p ON keyslots FOR SELECT USING (false)",
    "policy that hides rows": "ALTER TABLE ledger ENABLE ROW LEVEL SECURITY",
    "view": "ALTER TABLE ledger RENAME TO kept; CREATE VIEW ledger AS SELECT * FROM kept WHERE seq < 5",
    "one more column": "ALTER TABLE blobs ADD COLUMN extra bytea",
    "default": "ALTER TABLE activity ALTER COLUMN burst SET DEFAULT -1000",
    "index that calls a function": "CREATE FUNCTION public.leak(bytea) RETURNS int IMMUTABLE LANGUAGE sql"
    " AS 'SELECT 1'; CREATE INDEX i ON ledger (public.leak(bytes))",
    "table that inherits": "CREATE TABLE public.child () INHERITS (ledger)",
    "function": "CREATE OR REPLACE FUNCTION shouhao.hold(good boolean) RETURNS void LANGUAGE sql AS 'SELECT'",
    "trigger taken away": "DROP TRIGGER check_entry ON ledger",
    "trigger switched off": "ALTER TABLE ledger DISABLE TRIGGER check_entry",
    "row security switched off": "ALTER TABLE keyslots DISABLE ROW LEVEL SECURITY",
    "key taken away": "ALTER TABLE ledger DROP CONSTRAINT ledger_pkey",
}


@pytest.mark.parametrize("statements", PLANTED.values(), ids=PLANTED)
def test_what_the_script_did_not_make_is_never_worked_on(vault, statements):
    with vault.session() as session:
        vault.sql(statements)
        with pytest.raises((Integrity, ReadOnly)):  # a view is not even one that this login may read
            add_person(session, "某人")
    with pytest.raises(Tampered) as told:
        vault.open()
    assert told.value.facts == {"what": "schema"}


def test_one_more_table_is_refused_when_the_vault_is_opened(vault):
    """It changes nothing for who is inside, so a writer does not look for it."""
    vault.sql("CREATE TABLE extra (x integer)")
    with pytest.raises(Tampered):
        vault.open()


def test_control_the_trigger_would_have_rewritten_an_insert(vault):
    vault.sql(PLANTED["trigger"])
    vault.sql("ALTER TABLE ledger ENABLE ALWAYS TRIGGER z")
    vault.sql("INSERT INTO ledger (seq, bytes) VALUES (99, x'aa')")
    assert vault.sql("SELECT bytes FROM ledger WHERE seq = 99") == [(b"\0",)]


def test_operators_of_another_schema_do_not_stand_in_for_the_servers_own(vault):
    vault.sql(
        "CREATE FUNCTION public.never(bigint, bigint) RETURNS boolean LANGUAGE sql AS 'SELECT false';"
        "CREATE OPERATOR public.> (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = public.never);"
        "ALTER ROLE ana SET search_path = public, pg_catalog"
    )
    try:
        with vault.session() as session:
            assert len(list(session.store.rows(3))) == len(vault.rows()) - 3
    finally:
        vault.sql("ALTER ROLE ana RESET search_path")


def test_the_program_exits_4(vault):
    vault.sql(PLANTED["trigger"])
    said = vault.program("account", "list")
    assert (said.code, said.error) == (4, "tampered")
