"""Small and read-only disks: a real file system where this process may mount one, limits and modes where not."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def _mount(*arguments: str) -> bool:
    return os.geteuid() == 0 and subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@contextmanager
def small_disk(place: Path, kib: int) -> Iterator[bool]:
    """``place`` as a disk of so many KiB. False where none could be mounted: limit the process instead."""
    place.mkdir(parents=True)
    mounted = _mount("-t", "tmpfs", "-o", f"size={kib}k", "none", str(place))
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(place)], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing under ``folder`` can be written: by the file system for root, by modes for everybody else."""
    bound = _mount("--bind", str(folder), str(folder))
    if bound:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
    else:
        for path in folder.rglob("*"):
            path.chmod(0o400 if path.is_file() else 0o500)
        folder.chmod(0o500)
    try:
        yield
    finally:
        if bound:
            subprocess.run(["umount", str(folder)], check=True)
        else:
            folder.chmod(0o700)
            for path in folder.rglob("*"):
                path.chmod(0o600 if path.is_file() else 0o700)
