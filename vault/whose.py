"""Which vault lies at a place, told without a key."""

from __future__ import annotations

from vault.device import Device
from vault.store import open_store


def vault_at(device: Device, location: str) -> str:
    """What the header says; only the password proves it. Raises what opening raises."""
    store = open_store(location, device)
    try:
        return store.vault
    finally:
        store.close()
