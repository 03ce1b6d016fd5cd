"""Which vault a file is, told without a key."""

from __future__ import annotations

from vault.store import open_store


def vault_at(location: str) -> str:
    """What the header says; only the password proves it. Raises what opening raises."""
    store = open_store(location)
    try:
        return store.vault
    finally:
        store.close()
