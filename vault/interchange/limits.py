"""Bounds on what a foreign file may cost, checked before the cost is paid."""

from __future__ import annotations

import stat
from pathlib import Path

from vault.errors import BadInput, NotFound

MAX_FILE = 64 << 20  # bytes on disk
MAX_UNPACKED = 256 << 20  # bytes of one packed part, and of all parts together
MAX_ROWS = 200_000
MAX_COLUMNS = 500
MAX_CELLS = 3_000_000
MAX_CELL = 32_767  # characters: what a spreadsheet itself allows
MAX_NAME = 200  # names, logins, platforms, brands, people
MAX_SECRET = 1_000
MAX_NOTE = 4_000


def read_bounded(path: Path) -> bytes:
    """The bytes of a regular file of bearable size.

    Raises NotFound (kind file), BadInput (is_a_folder, not_a_file, too_large, no_permission, unreadable, empty).
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise BadInput(reason="is_a_folder", file=path.name)
        if not stat.S_ISREG(found.st_mode):  # a pipe or /dev/zero never ends
            raise BadInput(reason="not_a_file", file=path.name)
        if found.st_size > MAX_FILE:
            raise BadInput(reason="too_large", file=path.name, limit_mib=MAX_FILE >> 20)
        with path.open("rb") as stream:
            data = stream.read(MAX_FILE + 1)
    except FileNotFoundError:
        raise NotFound(kind="file", name=str(path)) from None
    except PermissionError:
        raise BadInput(reason="no_permission", file=path.name) from None
    except (OSError, ValueError):  # ValueError: a NUL in the path
        raise BadInput(reason="unreadable", file=path.name) from None
    if len(data) > MAX_FILE:
        raise BadInput(reason="too_large", file=path.name, limit_mib=MAX_FILE >> 20)
    if not data:
        raise BadInput(reason="empty", file=path.name)
    return data
