"""The zip around an xlsx or 1pux file, read within bounds."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator

from vault.errors import BadInput
from vault.interchange.limits import MAX_UNPACKED

_CHUNK = 1 << 16
_MAX_PARTS = 10_000


class Archive:
    """Parts of a zip by name. Counts what it unpacks, so that a bomb ends after a bounded amount of work."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError):
            raise BadInput(reason="damaged") from None
        if len(infos) > _MAX_PARTS:
            raise BadInput(reason="too_large")
        self._names = {info.filename.replace("\\", "/").lstrip("/").casefold(): info for info in infos}
        self._left = MAX_UNPACKED

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._names

    def chunks(self, name: str) -> Iterator[bytes]:
        """Raises BadInput (damaged, protected, too_large)."""
        info = self._names.get(posixpath.normpath(name).lstrip("/").casefold())
        if info is None:
            raise BadInput(reason="damaged")
        if info.flag_bits & 0x1:
            raise BadInput(reason="protected")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BadInput(reason="damaged")  # Office writes no other; the rest cannot be unpacked in bounded steps
        if info.file_size > MAX_UNPACKED:
            raise BadInput(reason="too_large")
        try:
            with self._zip.open(info) as stream:
                while chunk := stream.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise BadInput(reason="too_large")
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
            raise BadInput(reason="damaged") from None

    def read(self, name: str) -> bytes:
        return b"".join(self.chunks(name))
