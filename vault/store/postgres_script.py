"""The script with which an administrator prepares a database, and lets people in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from vault.errors import BadInput, Exists
from vault.store.postgres_schema import schema_statements

_LOGIN: Final = re.compile(r"[a-z_][a-z0-9_.-]{0,62}", re.ASCII)

_HEAD: Final = """\
-- Prepares a database for one vault of Shouhao, and lets the logins named below in. Running it again does no harm.
--
-- PostgreSQL 13 or newer, as an administrator who may create roles:
--
--     createdb --encoding=UTF8 team
--     psql -v ON_ERROR_STOP=1 -d team -f this-file
--
-- No password stands here. Give each login one afterwards, in psql:  \\password LOGIN
-- or, where nobody is there to type, put settings before the script, on standard input so that no list of
-- processes shows them:
--
--     (echo "SET shouhao.password_LOGIN = '...';"; cat this-file) | psql -v ON_ERROR_STOP=1 -d team
--
-- (a dot or hyphen of the login becomes an underscore there). A login without that setting keeps the password it has.
--
-- In pg_hba.conf allow these logins  hostssl … scram-sha-256  only: the program refuses anything less. One database
-- holds one vault. A person who leaves:  ALTER ROLE login NOLOGIN;  after the vault has revoked their access.

BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL password_encryption = 'scram-sha-256';
"""

_ROLES: Final = """
DO $shouhao$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'shouhao_owner') THEN
    CREATE ROLE shouhao_owner NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'shouhao_member') THEN
    CREATE ROLE shouhao_member NOLOGIN;
  END IF;
  EXECUTE format('GRANT shouhao_owner TO %I', current_user);
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END
$shouhao$;

CREATE SCHEMA IF NOT EXISTS shouhao AUTHORIZATION shouhao_owner;
SET LOCAL ROLE shouhao_owner;
"""

_LOGIN_BLOCK: Final = """
DO $shouhao$
DECLARE
  given text := current_setting('shouhao.password_{variable}', true);
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '{login}') THEN
    CREATE ROLE "{login}" LOGIN;
  END IF;
  IF given <> '' THEN
    EXECUTE format('ALTER ROLE %I PASSWORD %L', '{login}', given);
  END IF;
  GRANT shouhao_member TO "{login}";
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), '{login}');
END
$shouhao$;
"""


def make_script(logins: Sequence[str] = ()) -> str:
    """The SQL for schema, roles and ``logins``. Raises BadInput (login_name), Exists (a login named twice)."""
    variables: dict[str, str] = {}
    for login in logins:
        if not _LOGIN.fullmatch(login) or login.startswith("pg_") or login in ("shouhao_owner", "shouhao_member"):
            raise BadInput(reason="login_name", field="login")
        variable = re.sub("[.-]", "_", login)
        if variable in variables:
            raise Exists(kind="login", name=login)
        variables[variable] = login
    inside = "".join(f"\n{statement};\n" for statement in schema_statements())
    people = "".join(_LOGIN_BLOCK.format(login=login, variable=variable) for variable, login in variables.items())
    return f"{_HEAD}{_ROLES}{inside}\nRESET ROLE;\n{people}\nCOMMIT;\n"
