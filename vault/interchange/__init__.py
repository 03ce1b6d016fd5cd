"""Files of other programs: what they hold, as neutral rows; nothing here writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault.interchange.recogniser import PlatformCatalogue
    from vault.interchange.rows import SourceFile

FORMATS = ("xlsx", "csv", "kdbx", "bitwarden", "1password", "chrome", "firefox", "otpauth", "google-authenticator")


def read_source(
    paths: Sequence[Path],
    *,
    format: str | None = None,
    mapping: Mapping[str, str] | None = None,
    columns: Mapping[tuple[str, str], str] | None = None,
    source_password: str | None = None,
    catalogue: PlatformCatalogue,
) -> SourceFile:
    """What the files hold, with everything that needs a look; the format is found by content unless named.

    ``mapping``: field → header, for every sheet that has the header. ``columns``: (sheet, header) → field, for one
    column ("" leaves it out). Raises BadInput with a reason and, where there is one, ``file``, ``sheet`` and ``row``;
    NotFound (kind file).
    """
    from vault.interchange.source import Request, read_files

    return read_files(paths, Request(format, mapping or {}, columns or {}, source_password, catalogue))
