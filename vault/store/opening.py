"""From a location to its store: the only place that knows which engine keeps a vault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vault.database_url import is_database
from vault.errors import Exists
from vault.files import publish
from vault.location import normal_location
from vault.store.base import Logins, Store
from vault.store.sqlite import SqliteStore

# psycopg is imported where a server is asked for: it costs more than everything else that a command needs.


def open_store(location: str, logins: Logins | None = None) -> Store:
    """``logins`` keeps a database's password for the next time.

    Raises NotFound, BadInput (no vault), NewerVersion, Tampered (schema), Damaged, Unreachable, KeychainTrouble.
    """
    if is_database(location):
        from vault.store.postgres import PostgresStore

        return PostgresStore.open(location, logins)
    return SqliteStore.open(Path(normal_location(location)))


def require_free(location: str, logins: Logins | None = None) -> None:
    """Raises Exists where a vault, or anything else, lies already."""
    if is_database(location):
        from vault.store.postgres import PostgresStore

        PostgresStore.require_free(location, logins)
    elif Path(normal_location(location)).exists():
        raise Exists(kind="vault", name=location)


@contextmanager
def new_store(location: str, vault: str, logins: Logins | None = None) -> Iterator[Store]:
    """A writer into an empty store, which is there only once the block ends: a crash leaves no half vault.

    Raises Exists, ReadOnly.
    """
    if is_database(location):
        from vault.store.postgres import PostgresStore

        with PostgresStore.found(location, logins, vault) as database:
            yield database
        return
    path = Path(normal_location(location))
    unfinished = path.with_name(f".{path.name}.new")
    unfinished.unlink(missing_ok=True)
    store = SqliteStore.create(unfinished, vault)
    try:
        with store.writer():
            yield store
        store.close()
        publish(unfinished, path)
    except BaseException:
        store.close()
        unfinished.unlink(missing_ok=True)
        raise


def discard(location: str) -> None:
    """Undo ``new_store`` for a vault that could not be opened right after it was made.

    From a database no member can take anything away; whoever prepared it can.
    """
    if not is_database(location):
        Path(normal_location(location)).unlink(missing_ok=True)
