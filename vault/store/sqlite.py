"""A vault in one SQLite file. Whoever can write the file is its administrator, so nothing in it is believed."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final
from weakref import WeakSet

from vault.errors import BadInput, Busy, Damaged, Exists, NewerVersion, NotFound, ReadOnly, Tampered, Unreachable
from vault.ids import is_id
from vault.store.base import Row

APPLICATION_ID: Final = 0x53484F31  # "SHO1"
SCHEMA_VERSION: Final = 1
BUSY_MS: Final = 10_000
_SCHEMA: Final = {
    "ledger": "CREATE TABLE ledger (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "blobs": "CREATE TABLE blobs (hash BLOB NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "keyslots": "CREATE TABLE keyslots (member TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "activity": "CREATE TABLE activity (device TEXT NOT NULL, n INTEGER NOT NULL, bytes BLOB NOT NULL,"
    " PRIMARY KEY (device, n)) STRICT, WITHOUT ROWID",
    "header": "CREATE TABLE header (vault TEXT NOT NULL PRIMARY KEY) STRICT",
}
#: The first versions whose write-ahead log does not lose a commit; older ones use the rollback journal.
_WAL_FIXED: Final = ((3, 51, 3), (3, 50, 7), (3, 44, 6))


def wal_is_safe(version: tuple[int, int, int] = sqlite3.sqlite_version_info) -> bool:
    return any(version >= fixed and (fixed == _WAL_FIXED[0] or version[:2] == fixed[:2]) for fixed in _WAL_FIXED)


@contextmanager
def _translated() -> Iterator[None]:
    """Every sqlite3 error as one of ours; messages of SQLite never reach a person."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise _operational(error) from error
    except sqlite3.IntegrityError as error:
        raise Busy(reason="lost_race") from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # its message may quote the damaged bytes
        raise Damaged(what="file") from error


def _operational(error: sqlite3.OperationalError) -> Exception:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Busy(reason="locked")
    if name.startswith("SQLITE_FULL"):
        return ReadOnly(reason="full")
    if name.startswith("SQLITE_READONLY"):
        return ReadOnly(reason="permission")
    if name.startswith("SQLITE_IOERR"):
        return ReadOnly(reason="io")
    if name.startswith("SQLITE_CANTOPEN"):
        return Unreachable(reason="cannot_open")
    return Damaged(what="file")


class SqliteStore:
    """One connection of one thread; create it where it is used."""

    def __init__(self, connection: sqlite3.Connection, path: Path, vault: str) -> None:
        self._connection = connection
        self._path = path
        self._pid = os.getpid()
        self._version = -1
        self._cursors: WeakSet[sqlite3.Cursor] = WeakSet()
        self._schema_version = self._pragma("schema_version")
        self.location = str(path)
        self.vault = vault

    @classmethod
    def create(cls, path: Path, vault: str) -> SqliteStore:
        """A new empty vault file, mode 0600. Raises Exists, ReadOnly."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except OSError as error:
            if isinstance(error, FileExistsError) and path.exists():  # and not a file in its folder's place
                raise Exists(kind="vault", name=str(path)) from None
            reason = "full" if error.errno == errno.ENOSPC else "permission"
            raise ReadOnly(reason=reason, path=str(path)) from error
        with _translated():
            connection = _connect(path)
            _prepare_writing(connection, path)
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
            connection.execute("BEGIN IMMEDIATE")
            for statement in _SCHEMA.values():
                connection.execute(statement)
            connection.execute("INSERT INTO header VALUES (?)", (vault,))
            connection.execute("COMMIT")
        return cls(connection, path, vault)

    @classmethod
    def open(cls, path: Path) -> SqliteStore:
        """Raises NotFound, BadInput (no vault), NewerVersion, Tampered (schema), Damaged."""
        if not path.is_file():
            raise NotFound(kind="vault", name=str(path))
        with _translated():
            connection = _connect(path)
            try:
                vault = _check_shape(connection, path)
                _prepare_writing(connection, path)
            except BaseException:
                connection.close()
                raise
        return cls(connection, path, vault)

    def head(self) -> Row | None:
        with _translated():
            row = self._execute("SELECT seq, bytes FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()
            return (row[0], _raw(row[1])) if row else None

    def rows(self, after: int = 0) -> Iterator[Row]:
        with _translated():
            behind, values = ("", ()) if after == 0 else (" WHERE seq > ?", (after,))
            found = self._execute(f"SELECT seq, bytes FROM ledger{behind} ORDER BY seq", values)  # noqa: S608 fixed
            yield from ((seq, _raw(raw)) for seq, raw in found)

    @contextmanager
    def writer(self) -> Iterator[None]:
        with _translated():
            self._execute("BEGIN IMMEDIATE")
        try:
            self._hold_schema()
            yield
            with _translated():
                self._execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.rollback()
            raise

    def append(self, seq: int, raw: bytes, blobs: Iterable[tuple[bytes, bytes]]) -> None:
        with _translated():
            self._execute("INSERT INTO ledger VALUES (?, ?)", (seq, raw))
            self._connection.executemany("INSERT INTO blobs VALUES (?, ?)", blobs)

    def blob(self, digest: bytes) -> bytes | None:
        with _translated():
            row = self._execute("SELECT bytes FROM blobs WHERE hash = ?", (digest,)).fetchone()
            return _raw(row[0]) if row else None

    def blobs(self) -> Iterator[tuple[bytes, bytes]]:
        with _translated():
            yield from ((_raw(digest), _raw(raw)) for digest, raw in self._execute("SELECT hash, bytes FROM blobs"))

    def keyslot(self, member: str) -> bytes | None:
        with _translated():
            row = self._execute("SELECT bytes FROM keyslots WHERE member = ?", (member,)).fetchone()
            return _raw(row[0]) if row else None

    def keyslots(self) -> list[tuple[str, bytes]]:
        with _translated():
            found = self._execute("SELECT member, bytes FROM keyslots ORDER BY member")
            return [(_text(member), _raw(raw)) for member, raw in found]

    def put_keyslot(self, member: str, raw: bytes) -> None:
        with _translated():
            self._execute(
                "INSERT INTO keyslots VALUES (?, ?) ON CONFLICT (member) DO UPDATE SET bytes = excluded.bytes",
                (member, raw),
            )

    def activity(self, device: str, after: int = 0) -> Iterator[Row]:
        with _translated():
            behind, values = ("", (device,)) if after == 0 else (" AND n > ?", (device, after))
            found = self._execute(
                f"SELECT n, bytes FROM activity WHERE device = ?{behind} ORDER BY n",  # noqa: S608 fixed
                values,
            )
            yield from ((_number(n), _raw(raw)) for n, raw in found)

    def activity_heads(self) -> list[tuple[str, int]]:
        with _translated():
            found = self._execute("SELECT device, max(n) FROM activity GROUP BY device ORDER BY device")
            return [(_text(device), _number(n)) for device, n in found]

    def append_activity(self, device: str, n: int, raw: bytes) -> None:
        with _translated():
            self._execute("INSERT INTO activity VALUES (?, ?, ?)", (device, n, raw))

    def changed_since_last_look(self) -> bool:
        with _translated():
            version = self._execute("PRAGMA data_version").fetchone()[0]
        changed, self._version = version != self._version, version
        return bool(changed)

    def about(self) -> dict[str, str | int]:
        return {"version": sqlite3.sqlite_version, "journal": "wal" if wal_is_safe() else "delete"}

    def copy_to(self, path: str) -> None:
        with _translated(), closing(sqlite3.connect(path)) as target:
            self._connection.backup(target, pages=2048)
            target.execute("PRAGMA journal_mode=DELETE")

    def drop_journal(self) -> None:
        """Leave nothing beside the file: for a copy that is complete."""
        with _translated():
            self._execute("PRAGMA journal_mode=DELETE").fetchone()

    def close(self) -> None:
        for cursor in list(self._cursors):  # a reader that an error left half way would keep the file locked
            cursor.close()
        self._cursors.clear()
        self._connection.close()

    def _hold_schema(self) -> None:
        """A trigger planted since the file was opened would rewrite what is about to be written and confirmed."""
        with _translated():
            found = self._pragma("schema_version")
            if found != self._schema_version:
                _check_shape(self._connection, self._path)
                self._schema_version = found

    def _pragma(self, name: str) -> int:
        return _number(self._connection.execute(f"PRAGMA {name}").fetchone()[0])

    def _execute(self, statement: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        if os.getpid() != self._pid:  # SQLite loses locks and data when a connection crosses a fork
            raise RuntimeError("a store must not be used across a fork")
        cursor = self._connection.execute(statement, values)
        self._cursors.add(cursor)
        return cursor


# STRICT tables hold only what they say, unless the file itself was altered: a flipped bit turns bytes into a text.


def _raw(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise Damaged(what="file")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Damaged(what="file")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise Damaged(what="file")
    return value


def _connect(path: Path) -> sqlite3.Connection:
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    mode = "rw" if writable else "ro"
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=BUSY_MS / 1000
    )
    # A planted trigger or view must not run, torn cells must not be read, deleted bytes must not linger.
    pragmas = ["trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON", "secure_delete=ON", "mmap_size=0"]
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _prepare_writing(connection: sqlite3.Connection, path: Path) -> None:
    """The journal that is safe with the linked SQLite. Only for our own files: this changes the file itself."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        wal = wal_is_safe()
        connection.execute(f"PRAGMA journal_mode={'WAL' if wal else 'DELETE'}")
        connection.execute(f"PRAGMA synchronous={'FULL' if wal else 'EXTRA'}")


def _check_shape(connection: sqlite3.Connection, path: Path) -> str:
    """The vault's id, once the file has exactly the tables that this program makes."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise BadInput(reason="not_a_vault", field="vault", path=str(path))
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise NewerVersion(found=version, known=SCHEMA_VERSION)
    found = {
        name: sql
        for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema")
        if not (kind == "index" and sql is None and name.startswith("sqlite_autoindex_"))
    }
    if found != _SCHEMA or version != SCHEMA_VERSION:
        # A trigger that rewrites inserts, a view in a table's place or one more column: never work on it.
        raise Tampered(what="schema")
    rows = connection.execute("SELECT vault FROM header").fetchall()
    # The id names folders and files on this device: "../.." must never get that far.
    if len(rows) != 1 or not is_id(str(rows[0][0])):
        raise Tampered(what="header")
    return str(rows[0][0])
