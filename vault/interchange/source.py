"""Files of any kind into one ``SourceFile``: each by its own reader, pictures of codes together."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from vault.errors import BadInput
from vault.interchange import FORMATS, bitwarden, browsers, onepassword
from vault.interchange.detect import format_of
from vault.interchange.limits import read_bounded
from vault.interchange.recogniser import PlatformCatalogue, Recogniser
from vault.interchange.registers.columns import Override
from vault.interchange.registers.grid import Grid, as_text
from vault.interchange.registers.headers import field_named
from vault.interchange.rows import SourceFile
from vault.interchange.text import fold

_MOST_FILES = 500
BETWEEN = ": "  # a file's name and its sheet's


@dataclass(frozen=True, slots=True)
class Request:
    """How to read, whatever the files are."""

    format: str | None
    mapping: Mapping[str, str]
    columns: Mapping[tuple[str, str], str]
    password: str | None = field(repr=False)
    catalogue: PlatformCatalogue


def read_files(paths: Sequence[Path], request: Request) -> SourceFile:
    if request.format is not None and request.format not in FORMATS:
        raise BadInput(reason="unknown_format", field="format")
    if not paths or len(paths) > _MOST_FILES:
        raise BadInput(reason="no_files" if not paths else "too_large")
    reader = _Reader(request)
    read = [(part, path.name) for path in paths if (part := reader.read(path)) is not None]
    read += [(part, paths[0].name) for part in reader.codes()]
    parts, names = [part for part, _ in read], [name for _, name in read]
    _check_headers(request, parts)
    whole = parts[0] if len(parts) == 1 else _together(parts, names)
    return replace(whole, digest=reader.digest())


def _together(parts: Sequence[SourceFile], names: Sequence[str]) -> SourceFile:
    """Several files as one. Sheets that are called alike in two of them get their file's name in front."""
    sheets = [{sheet.name for sheet in part.sheets} | {row.sheet for row in part.rows} for part in parts]
    counts = Counter(name for known in sheets for name in known)
    parts = [
        _with_prefix(part, f"{name}{BETWEEN}") if any(counts[sheet] > 1 for sheet in known) else part
        for part, name, known in zip(parts, names, sheets, strict=True)
    ]
    return SourceFile(
        format=",".join(dict.fromkeys(part.format for part in parts)),
        rows=tuple(row for part in parts for row in part.rows),
        problems=tuple(problem for part in parts for problem in part.problems),
        leavers=tuple(dict.fromkeys(leaver for part in parts for leaver in part.leavers)),
        sheets=tuple(sheet for part in parts for sheet in part.sheets),
    )


def _with_prefix(part: SourceFile, prefix: str) -> SourceFile:
    from msgspec.structs import replace as replaced

    return replace(
        part,
        rows=tuple(replace(row, sheet=prefix + row.sheet) for row in part.rows),
        problems=tuple(replaced(problem, sheet=prefix + problem.sheet) for problem in part.problems),
        sheets=tuple(replace(sheet, name=prefix + sheet.name) for sheet in part.sheets),
    )


def _check_headers(request: Request, parts: Sequence[SourceFile]) -> None:
    """A header that a person named and no sheet has is a slip worth stopping for."""
    known = {fold(column.header) for part in parts for sheet in part.sheets for column in sheet.columns}
    for header in request.mapping.values():
        if fold(header) not in known:
            raise BadInput(reason="unknown_column", header=header)


class _Reader:
    """One file after another; texts of codes are kept until all pages are there."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._recogniser = Recogniser(request.catalogue)
        self._override = Override(_fields(request.mapping), request.columns)
        self._pictures: list[Path] = []
        self._codes: list[str] = []
        self._hash = hashlib.sha256()

    def digest(self) -> bytes:
        return self._hash.digest()

    def read(self, path: Path) -> SourceFile | None:
        data = read_bounded(path)
        self._override = replace(self._override, file=f"{path.name}{BETWEEN}")
        self._hash.update(len(data).to_bytes(8, "big") + data)
        try:
            return self._read(path, data)
        except BadInput as error:
            raise BadInput(**{"file": path.name, **error.facts}) from None

    def _read(self, path: Path, data: bytes) -> SourceFile | None:
        kind = format_of(data)
        wanted = self._request.format
        if wanted is not None and kind not in _KINDS[wanted]:
            raise BadInput(reason="not_this_format", format=wanted)
        if kind == "picture":
            self._pictures.append(path)
            return None
        if kind == "xlsx":
            from vault.interchange.registers.reading import read_xlsx

            return read_xlsx(data, self._recogniser, self._override)
        if kind == "kdbx":
            from vault.interchange.kdbx import read_kdbx

            return read_kdbx(data, self._request.password, self._recogniser)
        if kind == "1password":
            return onepassword.read_1pux(data, self._recogniser)
        if kind == "json":
            return self._read_json(data, path.name)
        return self._read_text(data, path.name)

    def _read_json(self, data: bytes, name: str) -> SourceFile:
        from vault.interchange.safe_json import parse_json

        document = parse_json(data)
        if not bitwarden.is_bitwarden(document):
            raise BadInput(reason="unknown_format")
        return bitwarden.read_bitwarden(document, self._recogniser, name)

    def _read_text(self, data: bytes, name: str) -> SourceFile | None:
        from vault.interchange.registers.delimited import read_delimited
        from vault.interchange.registers.encodings import decode_text

        text = decode_text(data)
        if not text.strip("\ufeff \t\r\n\0"):
            raise BadInput(reason="empty")
        if _is_codes(text):
            if self._request.format not in (None, "otpauth", "google-authenticator"):
                raise BadInput(reason="not_this_format", format=self._request.format)
            self._codes.extend(line.strip("\ufeff \t") for line in text.splitlines())
            return None
        if self._request.format in ("otpauth", "google-authenticator"):
            raise BadInput(reason="not_this_format", format=self._request.format)
        return self._read_grid(read_delimited(text.removeprefix("\ufeff"), name))

    def _read_grid(self, grid: Grid) -> SourceFile:
        """csv by its first line: what a browser or a manager wrote, or else a register."""
        header = {as_text(cell).strip().casefold() for cell in grid.rows[0].cells}
        wanted = self._request.format
        if wanted in (None, "bitwarden") and header >= bitwarden.CSV_COLUMNS:
            return bitwarden.read_bitwarden_csv(grid, self._recogniser)
        if wanted in (None, "firefox") and header >= browsers.FIREFOX_COLUMNS:
            return browsers.read_firefox(grid, self._recogniser)
        if wanted in (None, "1password") and header >= onepassword.CSV_COLUMNS and "favorite" in header:
            return onepassword.read_1password_csv(grid, self._recogniser)
        if wanted in (None, "chrome") and header >= browsers.CHROME_COLUMNS and len(header) <= 5:
            return browsers.read_chrome(grid, self._recogniser)
        if wanted not in (None, "csv"):
            raise BadInput(reason="not_this_format", format=wanted)
        from vault.interchange.registers.reading import read_table

        return read_table(grid, self._recogniser, self._override)

    def codes(self) -> list[SourceFile]:
        """What the pictures and lists of codes hold together: pages of one export may lie in several files."""
        if not self._pictures and not self._codes:
            return []
        from vault.interchange.codes import read_codes

        return [read_codes(self._pictures, self._codes, self._recogniser, self._request.format)]


_KINDS = {
    "xlsx": ("xlsx",),
    "csv": ("text",),
    "kdbx": ("kdbx",),
    "bitwarden": ("json", "text"),
    "1password": ("1password", "text"),
    "chrome": ("text",),
    "firefox": ("text",),
    "otpauth": ("text", "picture"),
    "google-authenticator": ("text", "picture"),
}


def _fields(mapping: Mapping[str, str]) -> dict[str, str]:
    fields = {}
    for name, header in mapping.items():
        found = field_named(name)
        if found is None:
            raise BadInput(reason="unknown_field", field=name)
        fields[found] = header
    return fields


def _is_codes(text: str) -> bool:
    """Whether the first line that holds something is an address of codes."""
    for line in text.splitlines():
        line = line.strip("\ufeff \t")
        if line and not line.startswith("#"):
            return line[:24].casefold().startswith(("otpauth:", "otpauth-migration:"))
    return False
