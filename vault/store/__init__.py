"""Where a vault lies: five small tables that nobody has to trust, behind one protocol."""

from __future__ import annotations

from vault.store.base import Store
from vault.store.sqlite import SqliteStore

__all__ = ["SqliteStore", "Store"]
