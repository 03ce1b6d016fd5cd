"""The recovery key on paper: read, split into shares, and tried out now and then."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vault.crypto.keys import derive_recovery_keys
from vault.crypto.printed import RECOVERY_KEY, from_text
from vault.crypto.shares import SECRET_SIZE, combine_shares, looks_like_shares, split_into_shares
from vault.device import Device
from vault.errors import BadInput, CannotWriteFile
from vault.files import create_private
from vault.recovery.dates import note_checked
from vault.recovery.opening import known_location, recovery_session
from vault.session import Session


def read_recovery_key(text: str) -> bytes:
    """The key behind what was typed: the printed key, or enough shares of it.

    Raises BadInput (``not_a_recovery_key``, or what ``combine_shares`` raises).
    """
    if looks_like_shares(text):
        return combine_shares(text)
    return from_text(RECOVERY_KEY, text, SECRET_SIZE)


def check_recovery_key(session: Session, text: str) -> None:
    """Whether this key, or these shares, would open this vault; nothing is changed but the date of the last check.

    Raises BadInput.
    """
    _hold_own(session, read_recovery_key(text))
    note_checked(session.device, session.vault_id, session.now().date().isoformat())
    session.record("recovery_checked")


def make_shares(session: Session, text: str, *, shares: int, threshold: int) -> list[str]:
    """Lines of words, for somebody who prints them at once. Raises BadInput."""
    key = read_recovery_key(text)
    _hold_own(session, key)
    lines = split_into_shares(key, shares, threshold)
    session.record("recovery_split", shares=shares, threshold=threshold)
    return lines


def _hold_own(session: Session, key: bytes) -> None:
    if derive_recovery_keys(key).public() != session.state.recovery:
        raise BadInput(reason="other_recovery_key", field="key")


def split_recovery_key(
    device: Device, location: str | None, text: str, *, shares: int, threshold: int, folder: Path
) -> list[Path]:
    """One file a share, mode 0600, in ``folder``, which is made where it is missing; no file is ever replaced.

    The vault at ``location`` is opened with the key first: shares of a key that opens nothing would be a disaster.
    Raises BadInput, CannotWriteFile (all of the files or none), Integrity errors, StoreTrouble.
    """
    key = read_recovery_key(text)
    lines = split_into_shares(key, shares, threshold)
    with recovery_session(device, known_location(device, location), key) as guest:
        store = guest.store
    store.close()
    return write_shares(folder, lines)


def write_shares(folder: Path, lines: Sequence[str]) -> list[Path]:
    """Raises CannotWriteFile; what was written until then is taken away again."""
    paths = [folder / f"recovery-share-{number}-of-{len(lines)}.txt" for number in range(1, len(lines) + 1)]
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise CannotWriteFile(path=str(folder), reason="not_a_folder" if folder.exists() else "no_permission") from None
    for path in paths:
        if path.exists():
            raise CannotWriteFile(path=str(path), reason="exists")
    written: list[Path] = []
    try:
        for path, line in zip(paths, lines, strict=True):
            create_private(path, f"{line}\n".encode("ascii"))
            written.append(path)
    except CannotWriteFile:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return paths
