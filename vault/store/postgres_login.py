"""Into a prepared database, as the login that the URL names, and only if nobody changed what the script made."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import psycopg

from vault.database_url import DatabaseUrl
from vault.errors import BadInput, KeychainTrouble, NewerVersion, Tampered, Unreachable
from vault.ids import is_id
from vault.store.postgres_connection import Connection, connect, translated
from vault.store.postgres_schema import CATALOGUE, EXPECTED, SCHEMA_VERSION

if TYPE_CHECKING:
    from vault.store.base import Logins

_SCHEMA_NAME: Final = "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = 'shouhao'"


def log_in(url: DatabaseUrl, logins: Logins | None) -> tuple[Connection, str | None]:
    """A checked connection, and whose vault is there. A password that came with the URL is kept once it worked."""
    connection = connect(url, url.password) if url.password else _connect_as_before(url, logins)
    try:
        if url.password and logins is not None:
            logins.keep_login_password(url.text, url.password)
        with translated():
            return connection, _check_shape(connection)
    except BaseException:
        connection.close()
        raise


def _connect_as_before(url: DatabaseUrl, logins: Logins | None) -> Connection:
    """With what libpq's own variables say, else with what the device keeps, else with libpq's password file."""
    said = os.environ.get("PGPASSWORD") or os.environ.get("PGPASSFILE")
    if said or logins is None:
        return connect(url, "")
    try:
        kept = logins.login_password(url.text)
    except KeychainTrouble as trouble:
        try:
            return connect(url, "")
        except Unreachable as error:
            raise (trouble if error.facts["reason"] == "no_password" else error) from None
    return connect(url, kept)


def _check_shape(connection: Connection) -> str | None:
    """The vault's id, or None where there is none yet, once the schema is exactly what the script makes."""
    named = connection.execute(_SCHEMA_NAME).fetchone()
    if named is None:
        raise BadInput(reason="not_prepared", field="vault")
    version = str(named[0]).rpartition(" ")[2]
    if version.isdecimal() and int(version) > SCHEMA_VERSION:
        raise NewerVersion(found=int(version), known=SCHEMA_VERSION)
    hold_catalogue(connection)
    try:
        found = connection.execute("SELECT vault FROM shouhao.header LIMIT 2").fetchall()
    except psycopg.errors.InsufficientPrivilege:
        raise Unreachable(reason="login") from None
    # The id names folders and files on this device: "../.." must never get that far.
    if len(found) > 1 or (found and not is_id(str(found[0][0]))):
        raise Tampered(what="header")
    return str(found[0][0]) if found else None


def hold_catalogue(connection: Connection) -> None:
    if connection.execute(CATALOGUE).fetchone() != (EXPECTED,):
        # A trigger that rewrites inserts, a view in a table's place or one more column: never work on it.
        raise Tampered(what="schema")
