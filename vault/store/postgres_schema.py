"""What an administrator's script makes in a database, and how a client finds out that nothing else is there.

Nothing of it is trusted. It keeps an honest mistake and a member's own SQL from doing harm; whoever administers the
server can do what they like, and every client notices by the record itself.
"""

from __future__ import annotations

from typing import Final

SCHEMA_VERSION: Final = 1
#: Told to clients whose row came too late, who write more than anybody can, or what no client writes.
LOST_RACE: Final = "SH001"
TOO_MANY: Final = "SH002"
NO_ROW_OF_OURS: Final = "SH003"
#: How many rows a login may write at once, and how many of them are forgotten each second.
BURST: Final = 3000
FORGOTTEN: Final = 50

_FUNCTIONS: Final = {
    # As vault.ledger.entry.chained. A row that does not name the row before it gets here only by an administrator's
    # hand or out of a copy; the entries behind it name a head into which it is mixed, and must still be let in.
    "chained(before bytea, raw bytea) RETURNS bytea LANGUAGE sql IMMUTABLE": r"""
SELECT CASE WHEN substr(raw, 29, 32) = before THEN sha256(raw) ELSE
  sha256('\x00000012'::bytea || convert_to('shouhao/unlinked/1', 'UTF8')
    || '\x00000020'::bytea || before || '\x00000020'::bytea || sha256(raw)) END
""",
    # From the last row that was stamped; rows that came around the trigger are followed one by one.
    "head() RETURNS bytea LANGUAGE plpgsql STABLE": r"""
DECLARE
  known bigint;
  found bytea;
  raw bytea;
BEGIN
  SELECT seq, before INTO known, found FROM shouhao.ledger WHERE before IS NOT NULL ORDER BY seq DESC LIMIT 1;
  found := coalesce(found, decode(repeat('00', 32), 'hex'));
  FOR raw IN SELECT bytes FROM shouhao.ledger WHERE known IS NULL OR seq >= known ORDER BY seq LOOP
    found := shouhao.chained(found, raw);
  END LOOP;
  RETURN found;
END
""",
    "burst(before real, since timestamptz) RETURNS real LANGUAGE plpgsql VOLATILE": rf"""
DECLARE
  now_held real;
BEGIN
  now_held := coalesce(greatest(0, before - {FORGOTTEN} * extract(epoch FROM clock_timestamp() - since)), 0) + 1;
  IF now_held > {BURST} AND EXISTS (SELECT FROM shouhao.header) THEN
    RAISE EXCEPTION 'too many rows in a short time' USING ERRCODE = '{TOO_MANY}';
  END IF;
  RETURN now_held;
END
""",
    "hold(good boolean) RETURNS void LANGUAGE plpgsql IMMUTABLE": f"""
BEGIN
  IF NOT good THEN
    RAISE EXCEPTION 'too large, or under a wrong name' USING ERRCODE = '{NO_ROW_OF_OURS}';
  END IF;
END
""",
    "check_entry() RETURNS trigger LANGUAGE plpgsql VOLATILE": rf"""
DECLARE
  last bigint;
  mine record;
BEGIN
  PERFORM shouhao.hold(octet_length(NEW.bytes) <= 4194304);
  SELECT max(seq) INTO last FROM shouhao.ledger;
  NEW.before := shouhao.head();
  IF NEW.seq <> coalesce(last, 0) + 1
      OR (substr(NEW.bytes, 29, 32) <> NEW.before AND EXISTS (SELECT FROM shouhao.header)) THEN
    RAISE EXCEPTION 'not the next entry' USING ERRCODE = '{LOST_RACE}';
  END IF;
  SELECT burst, at INTO mine FROM shouhao.ledger WHERE login = session_user ORDER BY seq DESC LIMIT 1;
  NEW.login := session_user;
  NEW.at := clock_timestamp();
  NEW.burst := shouhao.burst(mine.burst, mine.at);
  PERFORM pg_notify('shouhao', '');
  RETURN NEW;
END
""",  # noqa: S608 fixed
    "check_activity() RETURNS trigger LANGUAGE plpgsql VOLATILE": r"""
DECLARE
  mine record;
BEGIN
  PERFORM shouhao.hold(octet_length(NEW.bytes) <= 4194304 AND octet_length(NEW.device) <= 64);
  SELECT burst, at INTO mine FROM shouhao.activity WHERE login = session_user ORDER BY at DESC LIMIT 1;
  NEW.login := session_user;
  NEW.at := clock_timestamp();
  NEW.burst := shouhao.burst(mine.burst, mine.at);
  RETURN NEW;
END
""",
    "check_blob() RETURNS trigger LANGUAGE plpgsql VOLATILE": r"""
BEGIN
  PERFORM shouhao.hold(octet_length(NEW.bytes) <= 4194304 AND NEW.hash = sha256(NEW.bytes));
  RETURN NEW;
END
""",
    "check_keyslot() RETURNS trigger LANGUAGE plpgsql VOLATILE": r"""
BEGIN
  PERFORM shouhao.hold(octet_length(NEW.bytes) <= 65536 AND octet_length(NEW.member) <= 64);
  RETURN NEW;
END
""",
}

_STAMPS: Final = (
    "login name NOT NULL DEFAULT session_user, at timestamptz NOT NULL DEFAULT clock_timestamp(),"
    " burst real NOT NULL DEFAULT 0"
)
_TABLES: Final = (
    "CREATE TABLE IF NOT EXISTS shouhao.header (vault text PRIMARY KEY)",
    "CREATE UNIQUE INDEX IF NOT EXISTS header_once ON shouhao.header ((true))",
    "CREATE TABLE IF NOT EXISTS shouhao.ledger (seq bigint PRIMARY KEY, bytes bytea NOT NULL, before bytea,"
    f" {_STAMPS})",
    "CREATE INDEX IF NOT EXISTS ledger_by_login ON shouhao.ledger (login, seq)",
    "CREATE TABLE IF NOT EXISTS shouhao.blobs (hash bytea PRIMARY KEY, bytes bytea NOT NULL)",
    "CREATE TABLE IF NOT EXISTS shouhao.keyslots (member text PRIMARY KEY, bytes bytea NOT NULL,"
    " login name NOT NULL DEFAULT session_user)",
    f"CREATE TABLE IF NOT EXISTS shouhao.activity (device text, n bigint, bytes bytea NOT NULL, {_STAMPS},"
    " PRIMARY KEY (device, n))",
    "CREATE INDEX IF NOT EXISTS activity_by_login ON shouhao.activity (login, at)",
)
_TRIGGERS: Final = {
    "ledger": ("check_entry", "INSERT"),
    "blobs": ("check_blob", "INSERT"),
    "keyslots": ("check_keyslot", "INSERT OR UPDATE"),
    "activity": ("check_activity", "INSERT"),
}
_POLICIES: Final = {
    "read": "FOR SELECT USING (true)",
    "add_own": "FOR INSERT WITH CHECK (login = session_user)",
    "change_own": "FOR UPDATE USING (login = session_user) WITH CHECK (login = session_user)",
}
_GRANTS: Final = {
    "header": "SELECT, INSERT (vault)",
    "ledger": "SELECT, INSERT (seq, bytes)",
    "blobs": "SELECT, INSERT (hash, bytes)",
    "keyslots": "SELECT, INSERT (member, bytes), UPDATE (bytes)",
    "activity": "SELECT, INSERT (device, n, bytes)",
}


def schema_statements() -> list[str]:
    """Everything inside the schema, to be run as its owner; running it again changes nothing."""
    made = [f"COMMENT ON SCHEMA shouhao IS 'vault, schema {SCHEMA_VERSION}'", *_TABLES]
    for head, body in _FUNCTIONS.items():
        path = "SET search_path = pg_catalog, pg_temp"
        made.append(f"CREATE OR REPLACE FUNCTION shouhao.{head} {path} AS $shouhao${body}$shouhao$")
    for table, (function, when) in _TRIGGERS.items():
        made.append(f"DROP TRIGGER IF EXISTS {function} ON shouhao.{table}")
        made.append(
            f"CREATE TRIGGER {function} BEFORE {when} ON shouhao.{table}"
            f" FOR EACH ROW EXECUTE FUNCTION shouhao.{function}()"
        )
    made.append("ALTER TABLE shouhao.keyslots ENABLE ROW LEVEL SECURITY")
    for name, rule in _POLICIES.items():
        made.append(f"DROP POLICY IF EXISTS {name} ON shouhao.keyslots")
        made.append(f"CREATE POLICY {name} ON shouhao.keyslots {rule}")
    made.append("REVOKE ALL ON ALL TABLES IN SCHEMA shouhao FROM PUBLIC, shouhao_member")
    made += [f"GRANT {rights} ON shouhao.{table} TO shouhao_member" for table, rights in _GRANTS.items()]
    made.append("GRANT USAGE ON SCHEMA shouhao TO shouhao_member")
    return made


#: One line for everything in the schema that can change what is read or written, however it is called.
CATALOGUE: Final = """
WITH ours AS (SELECT c.* FROM pg_catalog.pg_class c
    WHERE c.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = 'shouhao')),
facts(fact) AS (
  SELECT concat_ws(' ', 'relation', relname, relkind, relpersistence, relrowsecurity, relispartition)
    FROM ours WHERE relkind NOT IN ('i', 't')
  UNION ALL SELECT concat_ws(' ', 'index', pg_catalog.pg_get_indexdef(oid)) FROM ours WHERE relkind = 'i'
  UNION ALL SELECT concat_ws(' ', 'column', relname, attname, pg_catalog.format_type(atttypid, atttypmod), attnotnull,
      attgenerated, attidentity, pg_catalog.pg_get_expr(adbin, adrelid))
    FROM ours JOIN pg_catalog.pg_attribute a ON attrelid = ours.oid AND attnum > 0 AND NOT attisdropped
    LEFT JOIN pg_catalog.pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE relkind NOT IN ('i', 't')
  UNION ALL SELECT concat_ws(' ', 'constraint', relname, pg_catalog.pg_get_constraintdef(k.oid))
    FROM ours JOIN pg_catalog.pg_constraint k ON conrelid = ours.oid WHERE contype <> 'n'
  UNION ALL SELECT concat_ws(' ', 'trigger', relname, tgenabled, pg_catalog.pg_get_triggerdef(t.oid))
    FROM ours JOIN pg_catalog.pg_trigger t ON tgrelid = ours.oid
  UNION ALL SELECT concat_ws(' ', 'rule', relname, rulename)
    FROM ours JOIN pg_catalog.pg_rewrite ON ev_class = ours.oid
  UNION ALL SELECT concat_ws(' ', 'policy', relname, polname, polcmd, polpermissive, polroles::text,
      pg_catalog.pg_get_expr(polqual, polrelid), pg_catalog.pg_get_expr(polwithcheck, polrelid))
    FROM ours JOIN pg_catalog.pg_policy ON polrelid = ours.oid
  UNION ALL SELECT concat_ws(' ', 'inherits', relname)
    FROM ours JOIN pg_catalog.pg_inherits ON ours.oid IN (inhrelid, inhparent)
  UNION ALL SELECT concat_ws(' ', 'function', proname, pg_catalog.pg_get_function_arguments(p.oid), prosecdef,
      proconfig::text, prosrc)
    FROM pg_catalog.pg_proc p WHERE pronamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = 'shouhao')
)
SELECT encode(sha256(convert_to(string_agg(fact, E'\\n' ORDER BY fact COLLATE "C"), 'UTF8')), 'hex') FROM facts
"""
#: What the catalogue says where the script, and nobody else, has been at work.
EXPECTED: Final = "58edc5f9f829f98ff4b0e7fd7cdc23bec03f4768a6f1a333e7159fe7b0b15c7a"

# In a sub-select of their own, or the names would be looked up again for every line of the catalogue.
_OURS: Final = ", ".join(f"to_regclass('shouhao.{table}')" for table in _GRANTS)
_OUR_FUNCTIONS: Final = ", ".join(f"to_regproc('shouhao.{name.partition('(')[0]}')" for name in _FUNCTIONS)
_WHERE: Final = {
    "pg_class": "oid",
    "pg_attribute": "attrelid",
    "pg_attrdef": "adrelid",
    "pg_constraint": "conrelid",
    "pg_index": "indrelid",
    "pg_inherits": "inhparent",
    "pg_policy": "polrelid",
    "pg_rewrite": "ev_class",
    "pg_trigger": "tgrelid",
}
#: Cheap: which versions of those lines stand in the catalogue. Others mean that it is worth reading again.
STAMPS: Final = "SELECT " + ", ".join(  # noqa: S608 fixed
    f"(SELECT string_agg(xmin::text, ' ' ORDER BY xmin::text) FROM pg_catalog.{table}"  # noqa: S608 fixed
    f" WHERE {column} = ANY ((SELECT ARRAY[{ours}]::oid[])::oid[]))"
    for table, column, ours in [*((*pair, _OURS) for pair in _WHERE.items()), ("pg_proc", "oid", _OUR_FUNCTIONS)]
)
