"""Where a vault lies: five small tables that nobody has to trust, behind one protocol."""

from __future__ import annotations

from vault.location import normal_location
from vault.store.base import Store
from vault.store.copying import copy_rows
from vault.store.opening import discard, new_store, open_store, require_free
from vault.store.sqlite import SqliteStore

__all__ = ["SqliteStore", "Store", "copy_rows", "discard", "new_store", "normal_location", "open_store", "require_free"]
