"""From one store into another, row by row: between engines there is no other way."""

from __future__ import annotations

from pathlib import Path

from vault.store.base import Store
from vault.store.sqlite import SqliteStore


def copy_rows(source: Store, target: Store) -> None:
    """Everything in ``source``, byte for byte, inside the target's ``writer``; the target is empty before."""
    blobs = source.blobs()
    for seq, raw in source.rows():
        target.append(seq, raw, blobs)  # all of them with the first entry: which is whose only a key could tell
        blobs = iter(())
    for member, raw in source.keyslots():
        target.put_keyslot(member, raw)
    for device, _ in source.activity_heads():
        for n, raw in source.activity(device):
            target.append_activity(device, n, raw)


def copy_into_file(source: Store, path: Path) -> None:
    """One SQLite file without a journal beside it. Raises ReadOnly for a place that cannot be written."""
    path.unlink(missing_ok=True)
    copy = SqliteStore.create(path, source.vault)
    try:
        with copy.writer():
            copy_rows(source, copy)
        copy.drop_journal()
    finally:
        copy.close()
