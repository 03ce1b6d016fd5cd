"""A vault that lies where it must not be written, brought to a local disk, where this computer goes on with it."""

from __future__ import annotations

from pathlib import Path

from vault.crypto.kdf import sha256
from vault.errors import CannotWriteFile, Exists, Tampered, UnsafeLocation
from vault.files import publish, reason_of
from vault.location import normal_location, why_unsafe
from vault.session import Session
from vault.store import open_store
from vault.views import KnownMember


def move_to(session: Session, location: str) -> str:
    """Copy the vault there, hold the copy against what is open, and have this device open it there. The new location.

    The old file is left as it is: others may look at it still, and nobody can write to it. Raises Exists,
    UnsafeLocation (no better than before), CannotWriteFile, Tampered, StoreTrouble.
    """
    target = Path(normal_location(location))
    if target.exists():
        raise Exists(kind="vault", name=str(target))
    if (reason := why_unsafe(target)) is not None:
        raise UnsafeLocation(path=str(target), reason=reason)
    unfinished = target.with_name(f".{target.name}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        session.store.copy_to(str(unfinished))
        unfinished.chmod(0o600)
        _hold_same(session, unfinished)
        publish(unfinished, target)
    except OSError as error:
        raise CannotWriteFile(path=str(target), reason=reason_of(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    member = session.member
    session.device.remember(
        session.vault_id, session.team, str(target), KnownMember(member.id, member.name, member.role)
    )
    return str(target)


def _hold_same(session: Session, copy: Path) -> None:
    """The copy ends where the open vault ends; unlocking it re-checks all the rest."""
    store = open_store(str(copy))
    try:
        head = store.head()
        if head is None or head[0] != session.state.seq or sha256(head[1]) != session.state.tail:
            raise Tampered(what="copy")
    finally:
        store.close()
