"""The catalogue of platforms: how each logs in, what roots its trust, what it accepts, and what is known for sure."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from vault.platforms.catalogue import CUSTOM, Catalogue
from vault.platforms.index import digest_of, read_index
from vault.platforms.model import CatalogueProblem, Fact, Link, Mark, PasswordRules, Platform, Source
from vault.platforms.reading import line_of, read_platform

__all__ = [
    "CUSTOM",
    "DEFAULT_FOLDER",
    "Catalogue",
    "CatalogueProblem",
    "Fact",
    "Link",
    "Mark",
    "PasswordRules",
    "Platform",
    "Source",
    "load_catalogue",
]

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "platforms"


def load_catalogue(folder: Path | None = None) -> Catalogue:
    """Every platform of ``folder``; a file that breaks a rule is left out and stands in ``problems``.

    The program's own catalogue is read once and kept.
    """
    return _load_default() if folder is None else _load(folder)


@cache
def _load_default() -> Catalogue:
    return _load(DEFAULT_FOLDER)


def _load(folder: Path) -> Catalogue:
    catalogue = Catalogue()
    index = read_index(folder)
    for path in sorted(folder.glob("*.toml")):
        try:
            data = path.read_bytes()
        except OSError as error:
            catalogue.problems.append(CatalogueProblem(path.name, None, "unreadable", type(error).__name__))
            continue
        entry = index.get(path.name)
        if entry is not None and entry.digest == digest_of(data):
            _add(catalogue, entry.platform, path.name, data)
            continue
        platform, problems = read_platform(path.name, data)
        catalogue.problems += problems
        if platform is not None:
            _add(catalogue, platform, path.name, data)
    return catalogue


def _add(catalogue: Catalogue, platform: Platform, file_name: str, data: bytes) -> None:
    clash = catalogue.clash(platform)
    if clash is None:
        catalogue.add(platform)
        return
    reason, field, value = clash
    line = line_of(data.decode("utf-8"), (field,), value)
    catalogue.problems.append(CatalogueProblem(file_name, line, reason, value))
