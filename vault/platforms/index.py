"""The compact index of the catalogue: the same platforms as the files', but read in a hundredth of the time.

Each entry carries the digest of the file that it was made from, so an entry can be missing or outdated, never wrong.
``python -m vault.platforms`` writes it anew.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from vault.platforms.model import Platform
from vault.platforms.reading import read_platform

INDEX_NAME = "index.json"


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One platform and the digest of the file that describes it."""

    digest: str
    platform: Platform


_decoder = msgspec.json.Decoder(dict[str, Entry])


def digest_of(data: bytes) -> str:
    """Names a file's content; a checkout that turned its line ends is still the same content."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def read_index(folder: Path) -> dict[str, Entry]:
    """The entries by file name; none where the index is missing, unreadable or of another make."""
    try:
        return _decoder.decode((folder / INDEX_NAME).read_bytes())
    except (OSError, msgspec.DecodeError):
        return {}


def make_index(folder: Path) -> bytes:
    """The index of every file that can be read: JSON, one platform a line so that a change is one line."""
    lines = []
    for path in sorted(folder.glob("*.toml")):
        data = path.read_bytes()
        platform, _ = read_platform(path.name, data)
        if platform is not None:
            entry = msgspec.json.encode(Entry(digest_of(data), platform))
            lines.append(msgspec.json.encode(path.name) + b":" + entry)
    return b"{\n" + b",\n".join(lines) + b"\n}\n"
