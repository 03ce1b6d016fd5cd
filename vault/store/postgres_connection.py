"""One connection to PostgreSQL: how it is protected, what it is told, and its errors as ours."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

import psycopg
from psycopg import errors, sql
from psycopg.conninfo import make_conninfo

from vault.database_url import DatabaseUrl
from vault.errors import BadInput, Busy, Damaged, NotFound, ReadOnly, Unreachable, VaultError
from vault.store.postgres_schema import LOST_RACE, NO_ROW_OF_OURS, TOO_MANY

BUSY_MS: Final = 10_000
CONNECT_S: Final = 10
#: A cut cable is noticed after so long, also while nobody asks anything.
_ALIVE: Final = {
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
_SETTINGS: Final = (
    # Only the server's own operators and functions: what somebody made in another schema must not stand in for them.
    "SET search_path = pg_catalog; SET synchronous_commit = on; SET statement_timeout = '60s';"
    # Whoever holds the writer's lock and falls silent must not keep everybody else from writing.
    " SET idle_in_transaction_session_timeout = '30s'; SET lock_timeout = {}"
)
#: SQLSTATE, or its class, to what it means here; the longest that fits counts.
_MEANT: Final[dict[str, tuple[type[VaultError], dict[str, str]]]] = {
    LOST_RACE: (Busy, {"reason": "lost_race"}),
    TOO_MANY: (Busy, {"reason": "too_many_rows"}),
    NO_ROW_OF_OURS: (ReadOnly, {"reason": "refused"}),
    "08": (Unreachable, {"reason": "connection"}),
    "22": (Damaged, {"what": "database"}),
    "23": (ReadOnly, {"reason": "refused"}),
    "23505": (Busy, {"reason": "lost_race"}),
    "25006": (ReadOnly, {"reason": "standby"}),
    "25P02": (Busy, {"reason": "locked"}),
    "25P03": (Busy, {"reason": "locked"}),
    "28": (Unreachable, {"reason": "login"}),
    "3D000": (NotFound, {"kind": "database", "name": ""}),
    "3F000": (BadInput, {"reason": "not_prepared", "field": "vault"}),
    "40": (Busy, {"reason": "locked"}),
    "42501": (ReadOnly, {"reason": "login"}),
    "42P01": (BadInput, {"reason": "not_prepared", "field": "vault"}),
    "53": (Unreachable, {"reason": "server"}),
    "53100": (ReadOnly, {"reason": "full"}),
    "55P03": (Busy, {"reason": "locked"}),
    "57": (Unreachable, {"reason": "connection"}),
    "57014": (Busy, {"reason": "locked"}),
    "58030": (ReadOnly, {"reason": "io"}),
    "58": (ReadOnly, {"reason": "io"}),
    "XX": (Damaged, {"what": "database"}),
}


Connection = psycopg.Connection[tuple[Any, ...]]


@contextmanager
def translated() -> Iterator[None]:
    """Every error of psycopg as one of ours; what a server says never reaches a person."""
    try:
        yield
    except psycopg.Error as error:
        raise _meaning(error) from None


def _meaning(error: psycopg.Error) -> VaultError:
    state = error.sqlstate or ""
    for size in (5, 2):
        if state[:size] in _MEANT:
            kind, facts = _MEANT[state[:size]]
            return kind(**facts)
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return Unreachable(reason="connection")
    if isinstance(error, errors.DataError | psycopg.InternalError):
        return Damaged(what="database")
    return Unreachable(reason="server")


def connect(url: DatabaseUrl, password: str) -> Connection:
    """In autocommit, listening. Raises Unreachable and what else a server may answer; see ``_why``."""
    try:
        connection = psycopg.connect(make_conninfo("", **_parameters(url, password)), autocommit=True)
    except psycopg.Error as error:
        raise _why(error) from None
    try:
        with translated():
            connection.execute(sql.SQL(_SETTINGS).format(sql.Literal(f"{BUSY_MS}ms")))
            with suppress(errors.ReadOnlySqlTransaction):  # a standby: it can be read, and tells of nothing
                connection.execute("LISTEN shouhao")
    except BaseException:
        connection.close()
        raise
    return connection


def _parameters(url: DatabaseUrl, password: str) -> dict[str, str | int]:
    given: dict[str, str | int] = {
        "host": url.server,
        "hostaddr": "",  # from the environment, it would lead a checked name to another server
        "require_auth": "scram-sha-256",  # a server that asks for the password itself does not get it
        "sslmode": "prefer" if url.is_local else "verify-full",
        "gssencmode": "disable",
        "client_encoding": "UTF8",
        "application_name": "shouhao",
        "connect_timeout": CONNECT_S,
        "options": "",
        **_ALIVE,
    }
    for name, value in (("user", url.login), ("port", url.port), ("dbname", url.database), ("password", password)):
        if value:
            given[name] = value
    if not url.is_local:
        given["sslrootcert"] = url.root_certificate or _root_certificate()
    return given


def _root_certificate() -> str:
    """As libpq looks for it, and the system's own authorities where there is none."""
    named = os.environ.get("PGSSLROOTCERT", "")
    usual = Path.home() / ".postgresql" / "root.crt"
    return named or (str(usual) if usual.exists() else "system")


def _why(error: psycopg.Error) -> VaultError:
    """Why there is no connection. Before one stands, only libpq's own English words tell; they are never shown."""
    if error.sqlstate:
        return _meaning(error)
    said = str(error)
    pgconn = getattr(error, "pgconn", None)
    if "authentication method requirement" in said or "SASL" in said:
        return Unreachable(reason="weak_login")
    if "certificate" in said or "SSL" in said:
        return Unreachable(reason="unprotected")
    if "no password supplied" in said or (pgconn is not None and pgconn.needs_password):
        return Unreachable(reason="no_password")
    if 'FATAL:  database "' in said and "does not exist" in said:
        return NotFound(kind="database", name="")
    if pgconn is not None and pgconn.used_password and "FATAL" in said:
        return Unreachable(reason="login")
    return Unreachable(reason="connection")
