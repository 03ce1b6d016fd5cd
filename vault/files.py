"""Writing a file so that a crash leaves the old one or the new one, readable by its owner alone."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from vault.errors import CannotWriteFile


def write_atomically(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Mode 0600. ``durable`` waits for the disk. Raises CannotWriteFile."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        os.replace(temporary, path)
        if durable:
            sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise CannotWriteFile(path=str(path), reason=reason_of(error)) from error


def create_private(path: Path, data: bytes) -> None:
    """A new file, mode 0600; never overwrites. Raises CannotWriteFile."""
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise CannotWriteFile(path=str(path), reason=reason_of(error)) from error


def publish(unfinished: Path, final: Path) -> None:
    """Give a finished file its name, never over another one. Raises CannotWriteFile (exists)."""
    try:
        try:
            os.link(unfinished, final)
            os.unlink(unfinished)
        except OSError as error:
            if error.errno == errno.EEXIST or final.exists():
                raise CannotWriteFile(path=str(final), reason="exists") from error
            os.rename(unfinished, final)  # a file system without hard links; Windows refuses to overwrite by itself
        sync_folder(final.parent)
    except OSError as error:
        raise CannotWriteFile(path=str(final), reason=reason_of(error)) from error


def make_private(folder: Path) -> None:
    """Make ``folder`` and what is missing above it, each for its owner alone: ``mkdir`` forgets that for parents."""
    for missing in reversed([folder, *folder.parents]):
        if not missing.is_dir():
            missing.mkdir(mode=0o700, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename durable. Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def reason_of(error: OSError) -> str:
    return {
        errno.EEXIST: "exists",
        errno.ENOSPC: "full",
        errno.EDQUOT: "full",
        errno.EFBIG: "full",
        errno.ENOENT: "no_folder",
        errno.ENOTDIR: "not_a_folder",
        errno.EIO: "io",
    }.get(error.errno or 0, "no_permission")
