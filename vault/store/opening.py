"""From a location to its store: the only place that knows which engine keeps a vault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vault.errors import Exists
from vault.files import publish
from vault.location import normal_location
from vault.store.base import Store
from vault.store.sqlite import SqliteStore


def open_store(location: str) -> Store:
    """Raises NotFound, BadInput (no vault), NewerVersion, Tampered (schema), Damaged, Unreachable."""
    return SqliteStore.open(Path(normal_location(location)))


def require_free(location: str) -> None:
    """Raises Exists where a vault, or anything else, lies already."""
    if Path(normal_location(location)).exists():
        raise Exists(kind="vault", name=location)


@contextmanager
def new_store(location: str, vault: str) -> Iterator[Store]:
    """A writer into an empty store, which is there only once the block ends: a crash leaves no half vault.

    Raises Exists, ReadOnly.
    """
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
    """Undo ``new_store`` for a vault that could not be opened right after it was made."""
    Path(normal_location(location)).unlink(missing_ok=True)
