"""A team's own corrections and additions: one overlay file for each platform in the home folder of this device."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from msgspec import Struct

from vault.errors import BadInput, CannotWriteFile, NotFound
from vault.files import make_private, reason_of, write_atomically
from vault.platforms.model import CatalogueProblem
from vault.platforms.playbooks import check_overlay

MOST_BYTES: Final = 1 << 20


class Overlay(Struct, frozen=True):
    """One overlay of the folder; with ``problems`` it is not used."""

    platform: str
    path: str
    problems: list[CatalogueProblem]


def overlay_folder(home: Path) -> Path:
    """Where the overlays of a home folder lie; it need not exist."""
    return home / "platforms"


def list_overlays(folder: Path) -> list[Overlay]:
    """Every overlay, whole or not."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        try:
            data = path.read_bytes()
        except OSError as error:
            problems = [CatalogueProblem(path.name, None, "unreadable", type(error).__name__)]
        else:
            platform, problems = check_overlay(path.name, data)
            if not problems and platform != path.stem:
                problems = [CatalogueProblem(path.name, None, "id_is_not_file_name", platform)]
        found.append(Overlay(path.stem, str(path), problems))
    return found


def add_overlay(folder: Path, source: Path) -> str:
    """Take in a file, in the place of one for the same platform; the platform's id.

    Raises NotFound (``file``), CannotWriteFile, and BadInput (``overlay_too_large``; ``broken_overlay``, with the
    first problem) for one that breaks a rule: nothing is written then.
    """
    try:
        if source.stat().st_size > MOST_BYTES:
            raise BadInput(reason="overlay_too_large", field="file", max=MOST_BYTES)
        data = source.read_bytes()
    except OSError:
        raise NotFound(kind="file", name=str(source)) from None
    platform, problems = check_overlay(source.name, data)
    if problems:
        first = problems[0]
        raise BadInput(
            reason="broken_overlay", field="file", file=first.file, line=first.line or 1, problem=first.reason
        )
    try:
        make_private(folder)
    except OSError as trouble:
        raise CannotWriteFile(path=str(folder), reason=reason_of(trouble)) from None
    write_atomically(folder / f"{platform}.toml", data)
    return platform


def remove_overlay(folder: Path, platform: str) -> None:
    """Raises NotFound where there is none."""
    found = next((path for path in folder.glob("*.toml") if path.stem == platform), None)  # never a path as a name
    if found is None:
        raise NotFound(kind="overlay", name=platform)
    found.unlink()
