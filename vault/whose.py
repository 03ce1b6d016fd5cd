"""Which vault a file is, told without a key."""

from __future__ import annotations

from pathlib import Path

from vault.store import SqliteStore


def vault_at(location: str) -> str:
    """What the header says; only the password proves it. Raises what opening raises."""
    store = SqliteStore.open(Path(location).absolute())
    try:
        return store.vault
    finally:
        store.close()
