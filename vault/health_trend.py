"""How the score went: one small sample a day of what this member's check-up found, sealed on this device.

Convenience, never evidence: a file that is missing, damaged or foreign is an empty trend. A sample holds the score and
how many accounts each kind concerned, nothing else; another device or member has a trend of their own.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from vault.crypto.context import context
from vault.crypto.kdf import hkdf
from vault.crypto.sealing import OpenFailed, open_sealed, pad, seal, unpad
from vault.errors import CannotWriteFile
from vault.files import write_atomically
from vault.findings import CheckUp
from vault.session import Session

#: Two years and a month: what a chart may want to go back to.
MOST_DAYS: Final = 760
_LARGEST: Final = 1024 * 1024
_MAGIC: Final = b"SHT1"
_PURPOSE: Final = b"shouhao/trend/1"


class Sample(NamedTuple):
    """The last check-up of one day; ``counts`` leaves zeros out and says as ``accounts`` how many were looked at."""

    date: date
    score: int
    counts: dict[str, int]


_samples = msgspec.msgpack.Decoder(list[Sample])


def trend(session: Session) -> list[Sample]:
    """By day, the first first; days without a check-up are missing."""
    path = _path(session)
    try:
        if path.stat().st_size > _LARGEST:
            return []
        raw = path.read_bytes()
        if not raw.startswith(_MAGIC):
            return []
        return _samples.decode(unpad(open_sealed(_key(session), raw[len(_MAGIC) :], _purpose(session))))
    except (OSError, OpenFailed, msgspec.DecodeError, UnicodeDecodeError):
        return []


def note(session: Session, result: CheckUp) -> None:
    """Keep today's check-up in the place of an earlier one of today. What cannot be written is left out."""
    if session.is_read_only or result.score is None or "clock_back" in session.warnings:
        return  # a clock that was set back does not know what day it is
    counts = {kind: number for kind, number in result.counts.items() if number}
    today = Sample(session.now().date(), result.score, counts)
    known = trend(session)
    if today in known[-1:]:
        return
    kept = sorted([*(one for one in known if one.date != today.date), today])[-MOST_DAYS:]
    sealed = seal(_key(session), pad(msgspec.msgpack.encode(kept)), _purpose(session))
    try:
        write_atomically(_path(session), _MAGIC + sealed, durable=False)
    except CannotWriteFile:  # a full disk must not keep anybody from what is wrong
        return


def _path(session: Session) -> Path:
    return session.device.folder(session.vault_id, session.ring.member) / "trend"


def _key(session: Session) -> bytes:
    return hkdf(session.ring.keys.local, _PURPOSE)


def _purpose(session: Session) -> bytes:
    return context(_PURPOSE, session.vault_id, session.ring.member)
