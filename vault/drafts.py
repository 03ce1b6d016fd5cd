"""What somebody was still typing when the window locked, kept on this device under a key that only unlocking gives.

Convenience, never evidence: a draft that is missing, damaged, foreign or too large is no draft.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import msgspec

from vault.crypto.context import context
from vault.crypto.kdf import hkdf
from vault.crypto.sealing import OpenFailed, open_sealed, pad, seal, unpad
from vault.errors import CannotWriteFile
from vault.files import write_atomically
from vault.session import Session

LARGEST: Final = 1024 * 1024
_MAGIC: Final = b"SHD1"


def keep(session: Session, name: str, value: Any) -> bool:
    """Seal ``value`` (texts, numbers, lists, dicts) in the place of what was kept under ``name`` before.

    False where it is too large or the home cannot be written: nothing is kept then, also nothing older.
    """
    raw = msgspec.msgpack.encode(value)
    drop(session, name)
    if len(raw) > LARGEST:
        return False
    try:
        write_atomically(_path(session, name), _MAGIC + seal(_key(session), pad(raw), _purpose(session, name)))
    except CannotWriteFile:
        return False
    return True


def recall(session: Session, name: str) -> Any:
    """What was kept, or None. It stays until dropped, so that a crash in the middle of the form does not lose it."""
    path = _path(session, name)
    try:
        if path.stat().st_size > 2 * LARGEST:
            return None
        raw = path.read_bytes()
        if not raw.startswith(_MAGIC):
            return None
        padded = open_sealed(_key(session), raw[len(_MAGIC) :], _purpose(session, name))
        return msgspec.msgpack.decode(unpad(padded))
    except (OSError, OpenFailed, msgspec.DecodeError, UnicodeDecodeError):
        return None


def drop(session: Session, name: str) -> None:
    """The form was saved or given up."""
    try:
        _path(session, name).unlink(missing_ok=True)
    except OSError:  # a home that nobody may write: what lies there stays sealed
        return


def _path(session: Session, name: str) -> Path:
    return session.device.folder(session.vault_id, session.ring.member) / f"draft-{name}"


def _key(session: Session) -> bytes:
    return hkdf(session.ring.keys.local, b"shouhao/draft/1")


def _purpose(session: Session, name: str) -> bytes:
    return context(b"shouhao/draft/1", session.vault_id, session.ring.member, name)
