"""Where a vault in PostgreSQL lies: ``postgresql://LOGIN@HOST:PORT/DATABASE``, taken apart and put together again."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from vault.errors import BadInput

_SCHEMES: Final = ("postgresql://", "postgres://")
#: The rest of what libpq understands could only make the connection weaker, or name a second server.
_OPTIONS: Final = {"host", "port", "user", "dbname", "password", "sslmode", "sslrootcert", "require_auth"}
_LOOPBACK: Final = {"localhost", "127.0.0.1", "::1"}
_SOCKET_FOLDER: Final = "/var/run/postgresql"


class DatabaseUrl(NamedTuple):
    """``password`` is never part of ``text``: what is remembered, shown and logged does not hold it."""

    login: str
    password: str
    host: str
    port: str
    database: str
    root_certificate: str

    def __repr__(self) -> str:
        return f"DatabaseUrl({self.text})"

    @property
    def text(self) -> str:
        login = f"{quote(self.login, safe='')}@" if self.login else ""
        host, more = self.host, []
        if host.startswith(("/", "@")):
            more.append(f"host={quote(host, safe='/')}")
            host = ""
        elif ":" in host:
            host = f"[{host}]"
        if self.root_certificate:
            more.append(f"sslrootcert={quote(self.root_certificate, safe='/')}")
        port = f":{self.port}" if self.port and host else ""
        if self.port and not host:
            more.append(f"port={self.port}")
        return f"postgresql://{login}{host}{port}/{quote(self.database, safe='')}" + (f"?{'&'.join(more)}" * bool(more))

    @property
    def server(self) -> str:
        """Whom to connect to, also where the URL leaves it to the environment."""
        fallback = _SOCKET_FOLDER if os.path.isdir(_SOCKET_FOLDER) else "localhost"
        return self.host or os.environ.get("PGHOST", "") or fallback

    @property
    def is_local(self) -> bool:
        """Nobody else's cable lies between: a socket, or this machine's own loopback."""
        return self.server.startswith(("/", "@")) or self.server in _LOOPBACK


def is_database(location: str) -> bool:
    return location.startswith(_SCHEMES)


def parse_database_url(location: str) -> DatabaseUrl:
    """Raises BadInput for what is no such URL, or asks for less protection than every connection has."""
    try:
        parts = urlsplit(location)
        more = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
        port = str(parts.port or "")
    except ValueError:
        raise BadInput(reason="bad_database_url", field="vault") from None
    host = unquote(parts.hostname or "") or more.get("host", "")
    url = DatabaseUrl(
        unquote(parts.username or "") or more.get("user", ""),
        unquote(parts.password or "") or more.get("password", ""),
        host,
        port or more.get("port", ""),
        unquote(parts.path.removeprefix("/")) or more.get("dbname", ""),
        more.get("sslrootcert", ""),
    )
    if set(more) - _OPTIONS or parts.fragment or "," in host or "," in url.port or "\0" in unquote(location):
        raise BadInput(reason="bad_database_url", field="vault")
    if url.port and not url.port.isdecimal():
        raise BadInput(reason="bad_database_url", field="vault")
    _hold_strong(url, more)
    return url


def _hold_strong(url: DatabaseUrl, more: Mapping[str, str]) -> None:
    weaker_login = more.get("require_auth", "scram-sha-256") != "scram-sha-256"
    weaker_line = not url.is_local and more.get("sslmode", "verify-full") != "verify-full"
    if weaker_login or weaker_line:
        raise BadInput(reason="weak_connection", field="vault")
