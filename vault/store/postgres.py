"""A vault in a PostgreSQL database that an administrator's script prepared. Nothing that the server says is believed.

Statements run by themselves, but for a writer's. A read that finds the connection gone is made once more on a fresh
one, which checks again that it is the same vault; a write never is: its row tells whether it took effect.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, LiteralString

import psycopg
from psycopg.pq import ConnStatus, TransactionStatus

from vault.database_url import DatabaseUrl, parse_database_url
from vault.errors import (
    Busy,
    Damaged,
    Exists,
    NotFound,
    Tampered,
    Unreachable,
)
from vault.store.base import Row
from vault.store.copying import copy_into_file
from vault.store.postgres_connection import Connection, translated
from vault.store.postgres_login import hold_catalogue, log_in
from vault.store.postgres_schema import STAMPS

if TYPE_CHECKING:
    from vault.store.base import Logins

_LOCK: Final = 0x53484F31  # "SHO1"
#: Rows asked for at once: the first answer is quick, and no answer is larger than a client can hold.
_FIRST, _MORE = 64, 1024
#: How long after a failed attempt nobody tries to connect again.
_REST_S: Final = 1.0
#: A writer's transaction that lost its client, but for one that is being committed.
_END_LOST: Final = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = %s AND usename = session_user"
    " AND datname = current_database() AND state LIKE 'idle in transaction%%'"
)


class PostgresStore:
    """One connection of one thread; create it where it is used."""

    def __init__(self, url: DatabaseUrl, logins: Logins | None, connection: Connection, vault: str) -> None:
        self._url = url
        self._logins = logins
        self._pid = os.getpid()
        self._rest_until = 0.0
        self._is_closed = False
        self._is_writing = False
        self._changed = True
        self._lost = 0  # whose transaction may still be open, or even about to be committed
        self.location = url.text
        self.vault = vault
        self._adopt(connection)

    @classmethod
    def open(cls, location: str, logins: Logins | None) -> PostgresStore:
        """Raises NotFound, BadInput (not prepared), NewerVersion, Tampered (schema), Unreachable."""
        url = parse_database_url(location)
        connection, vault = log_in(url, logins)
        if vault is None:
            connection.close()
            raise NotFound(kind="vault", name=url.text)
        return cls(url, logins, connection, vault)

    @classmethod
    def require_free(cls, location: str, logins: Logins | None) -> None:
        """Raises Exists, and what opening raises but NotFound."""
        url = parse_database_url(location)
        connection, vault = log_in(url, logins)
        connection.close()
        if vault is not None:
            raise Exists(kind="database", name=url.text)

    @classmethod
    @contextmanager
    def found(cls, location: str, logins: Logins | None, vault: str) -> Iterator[PostgresStore]:
        """A writer into a prepared database without a vault; the last thing it writes is whose it is now."""
        url = parse_database_url(location)
        connection, there = log_in(url, logins)
        store = cls(url, logins, connection, vault)
        try:
            if there is not None:
                raise Exists(kind="database", name=url.text)
            with store.writer():
                yield store
                try:
                    store._run("INSERT INTO shouhao.header (vault) VALUES (%s)", (vault,))
                except Busy:
                    raise Exists(kind="database", name=url.text) from None
        finally:
            store.close()

    # reading

    def head(self) -> Row | None:
        found = self._ask("SELECT seq, bytes FROM shouhao.ledger ORDER BY seq DESC LIMIT 1")
        return (_number(found[0][0]), _raw(found[0][1])) if found else None

    def rows(self, after: int = 0) -> Iterator[Row]:
        every: LiteralString = "SELECT seq, bytes FROM shouhao.ledger ORDER BY seq LIMIT %s"
        behind: LiteralString = "SELECT seq, bytes FROM shouhao.ledger WHERE seq > %s ORDER BY seq LIMIT %s"
        for seq, raw in self._pages(every, behind, (), after or None):
            yield _number(seq), _raw(raw)

    def blob(self, digest: bytes) -> bytes | None:
        found = self._ask("SELECT bytes FROM shouhao.blobs WHERE hash = %s", (digest,))
        return _raw(found[0][0]) if found else None

    def blobs(self) -> Iterator[tuple[bytes, bytes]]:
        every: LiteralString = "SELECT hash, bytes FROM shouhao.blobs ORDER BY hash LIMIT %s"
        behind: LiteralString = "SELECT hash, bytes FROM shouhao.blobs WHERE hash > %s ORDER BY hash LIMIT %s"
        for digest, raw in self._pages(every, behind, (), None):
            yield _raw(digest), _raw(raw)

    def keyslot(self, member: str) -> bytes | None:
        found = self._ask("SELECT bytes FROM shouhao.keyslots WHERE member = %s", (member,))
        return _raw(found[0][0]) if found else None

    def keyslots(self) -> list[tuple[str, bytes]]:
        found = self._ask('SELECT member, bytes FROM shouhao.keyslots ORDER BY member COLLATE "C"')
        return [(_text(member), _raw(raw)) for member, raw in found]

    def activity(self, device: str, after: int = 0) -> Iterator[Row]:
        every: LiteralString = "SELECT n, bytes FROM shouhao.activity WHERE device = %s ORDER BY n LIMIT %s"
        behind: LiteralString = "SELECT n, bytes FROM shouhao.activity WHERE device = %s AND n > %s ORDER BY n LIMIT %s"
        for n, raw in self._pages(every, behind, (device,), after or None):
            yield _number(n), _raw(raw)

    def activity_heads(self) -> list[tuple[str, int]]:
        found = self._ask('SELECT device, max(n) FROM shouhao.activity GROUP BY device ORDER BY device COLLATE "C"')
        return [(_text(device), _number(n)) for device, n in found]

    def changed_since_last_look(self) -> bool:
        """No statement: what the server told by itself. After a lost connection nobody knows, so it may have."""
        self._hold_process()
        try:
            with translated():
                self._connection.pgconn.consume_input()
                while (told := self._connection.pgconn.notifies()) is not None:
                    self._note(told.be_pid)
        except Unreachable:
            self._connect_again()
        changed = self._changed
        self._changed = False
        return changed

    def about(self) -> dict[str, str | int]:
        number = self._connection.info.server_version
        return {"version": f"{number // 10000}.{number % 10000}"}

    def copy_to(self, path: str) -> None:
        self.head()  # a connection that is gone is made anew before, never inside
        with translated():
            self._connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        self._is_writing = True
        try:
            copy_into_file(self, Path(path))
        finally:
            self._is_writing = False
            self._undo()

    # writing

    @contextmanager
    def writer(self) -> Iterator[None]:
        self._hold_process()
        stamps = self._begin()
        self._is_writing = True
        try:
            self._hold_schema(stamps)
            yield
            with translated():
                self._connection.execute("COMMIT")
        except BaseException:
            if self._is_gone():
                self._lost = self._backend
            self._undo()
            raise
        finally:
            self._is_writing = False

    def append(self, seq: int, raw: bytes, blobs: Iterable[tuple[bytes, bytes]]) -> None:
        self._run("INSERT INTO shouhao.ledger (seq, bytes) VALUES (%s, %s)", (seq, raw))
        with translated(), self._connection.cursor() as cursor:
            for many in batched(blobs, _MORE):
                cursor.executemany("INSERT INTO shouhao.blobs (hash, bytes) VALUES (%s, %s)", many)

    def put_keyslot(self, member: str, raw: bytes) -> None:
        """Raises ReadOnly (login) for a keyslot that another login wrote."""
        self._run(
            "INSERT INTO shouhao.keyslots (member, bytes) VALUES (%s, %s)"
            " ON CONFLICT (member) DO UPDATE SET bytes = excluded.bytes",
            (member, raw),
        )

    def append_activity(self, device: str, n: int, raw: bytes) -> None:
        self._run("INSERT INTO shouhao.activity (device, n, bytes) VALUES (%s, %s, %s)", (device, n, raw))

    def close(self) -> None:
        self._is_closed = True
        if os.getpid() == self._pid:  # else the parent's connection would be ended from here
            self._connection.close()

    # the connection

    def _adopt(self, connection: Connection) -> None:
        self._connection = connection
        self._backend: int = connection.info.backend_pid
        self._changed = True
        self._stamps: object = None
        connection.add_notify_handler(lambda told: self._note(told.pid))

    def _note(self, backend: int) -> None:
        self._changed = self._changed or backend != self._backend

    def _hold_process(self) -> None:
        if os.getpid() != self._pid:  # two processes would read each other's answers
            raise RuntimeError("a store must not be used across a fork")

    def _is_gone(self) -> bool:
        return self._connection.closed or self._connection.info.status != ConnStatus.OK

    def _pages(
        self, every: LiteralString, behind: LiteralString, values: tuple[object, ...], reached: int | bytes | None
    ) -> Iterator[Any]:
        """Page by page, so that a reader may stop, and ask something else in between."""
        size = _FIRST
        while True:
            found = (
                self._ask(every, (*values, size)) if reached is None else self._ask(behind, (*values, reached, size))
            )
            yield from found
            if len(found) < size:
                return
            reached, size = found[-1][0], _MORE

    def _ask(self, query: LiteralString, values: Sequence[object] = ()) -> list[Any]:
        """All rows of one query; once more on a fresh connection where the old one is gone and nothing was begun."""
        self._hold_process()
        try:
            return self._fetch(query, values)
        except Unreachable as error:
            if self._is_writing or error.facts["reason"] != "connection":
                raise
            self._connect_again()
            return self._fetch(query, values)

    def _fetch(self, query: LiteralString, values: Sequence[object]) -> list[Any]:
        with translated(), self._connection.cursor(binary=True) as cursor:
            return cursor.execute(query, values).fetchall()

    def _run(self, statement: LiteralString, values: Sequence[object]) -> None:
        self._hold_process()
        with translated():
            self._connection.execute(statement, values)

    def _connect_again(self) -> None:
        """Raises Unreachable, and Tampered where another vault answers under this one's name."""
        if self._is_closed or time.monotonic() < self._rest_until:
            raise Unreachable(reason="connection")
        with suppress(psycopg.Error):
            self._connection.close()
        try:
            connection, vault = log_in(self._url, self._logins)
        except Unreachable:
            self._rest_until = time.monotonic() + _REST_S
            raise
        self._adopt(connection)
        if vault != self.vault:
            self.close()
            raise Tampered(what="header")
        if self._lost:
            self._await_lost()

    def _await_lost(self) -> None:
        """Until the transaction that lost its client has ended, nobody can say whether its row is stored."""
        with translated():
            self._connection.execute(_END_LOST, (self._lost,))
        self._lock()
        self._undo()
        self._lost = 0

    def _begin(self) -> object:
        try:
            return self._lock()
        except Unreachable as error:
            if error.facts["reason"] != "connection":
                raise
            self._connect_again()
            return self._lock()

    def _lock(self) -> object:
        """Begin, wait for the lock, and see what the catalogue says then: in one journey, for all others wait."""
        try:
            with translated():
                with self._connection.pipeline():
                    self._connection.execute("BEGIN")
                    self._connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
                    stamps = self._connection.execute(STAMPS, prepare=True)
                return stamps.fetchone()
        except BaseException:
            self._undo()
            raise

    def _undo(self) -> None:
        """Where the connection is gone the server undoes it by itself."""
        with suppress(psycopg.Error):
            if self._connection.info.transaction_status in (TransactionStatus.INTRANS, TransactionStatus.INERROR):
                self._connection.execute("ROLLBACK")

    def _hold_schema(self, stamps: object) -> None:
        """A trigger planted since the last look would rewrite what is about to be written and confirmed."""
        with translated():
            if stamps != self._stamps:
                hold_catalogue(self._connection)
                self._stamps = stamps


# The schema was compared; a server that lies may still answer with other types.


def _raw(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise Damaged(what="database")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Damaged(what="database")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise Damaged(what="database")
    return value


def batched(items: Iterable[tuple[bytes, bytes]], size: int) -> Iterator[list[tuple[bytes, bytes]]]:
    left = iter(items)
    while part := list(islice(left, size)):
        yield part
