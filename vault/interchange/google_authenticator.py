"""Google Authenticator's export: seeds out of one or several QR codes, in any order, with nothing lost silently.

An address ``otpauth-migration://offline?data=…`` holds a Protocol Buffers message in Base64: the entries of one
page, how many pages there are, which one this is, and a number that all pages of one export share.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from vault.errors import BadInput
from vault.interchange import protobuf
from vault.interchange.limits import read_bounded
from vault.interchange.qr import read_qr_codes
from vault.totp import TotpSeed, parse_seed, secret_from_bytes
from vault.views import Problem

_SCHEME = "otpauth-migration:"
_LONGEST_ADDRESS = 64 * 1024  # a QR code holds 3 KB; a pasted address may come from elsewhere
_MOST_TEXTS = 2_000
_MOST_PAGES = 1_000

_ALGORITHMS = {0: "SHA1", 1: "SHA1", 2: "SHA256", 3: "SHA512"}  # 4 is MD5
_DIGITS = {0: 6, 1: 6, 2: 8}
_TIME_BASED = (0, 2)  # 1 is HOTP; what says nothing is taken as Google Authenticator takes it


@dataclass(frozen=True, slots=True)
class Export:
    """What was found: ``problems`` name every entry that cannot be used, with the entry's own name as ``sheet``."""

    seeds: list[TotpSeed] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def _add(self, seed: TotpSeed) -> None:
        if seed not in self.seeds:  # the same code photographed twice
            self.seeds.append(seed)

    def _refuse(self, sheet: str, row: int, reason: object) -> None:
        self.problems.append(Problem(sheet=sheet, row=row, field="totp", message=str(reason)))


@dataclass(frozen=True, slots=True)
class _Page:
    batch: int
    index: int
    size: int
    entries: list[bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry as the message holds it, numbers not yet judged."""

    raw: bytes = field(repr=False)
    name: str
    issuer: str
    algorithm: int
    digits: int
    kind: int

    @property
    def title(self) -> str:
        return f"{self.issuer}: {self.name}" if self.issuer else self.name


def read_export(texts: Sequence[str]) -> Export:
    """The seeds of ``texts``: addresses of one seed and pages of exports, mixed, in any order, each seed once.

    An entry that cannot be used is a problem (counter_based, unsupported_algorithm, unsupported_digits, not_a_seed),
    and so is a text that is neither. Raises BadInput: pages_missing (``missing``: page numbers from 1, ``of``),
    pages_contradict, not_an_export (a page that cannot be read), too_many_codes.
    """
    if len(texts) > _MOST_TEXTS:
        raise BadInput(reason="too_many_codes", field="totp")
    export = Export()
    batches: dict[int, dict[int, _Page]] = {}
    for row, text in enumerate(texts, 1):
        if text.strip()[:24].casefold().startswith(_SCHEME):
            _sort_in(batches, _page(text.strip(), row))
            continue
        try:
            export._add(parse_seed(text))
        except BadInput as refusal:
            export._refuse("", row, refusal.facts["reason"])
    for pages in batches.values():
        _check_whole(pages)
        _add_entries(export, [entry for index in sorted(pages) for entry in pages[index].entries])
    return export


def seeds_from_texts(texts: Sequence[str]) -> list[TotpSeed]:
    """The seeds alone, for who wants one of them; use ``read_export`` where problems can be shown.

    Raises as ``read_export``, and for the first problem where there is no seed at all (no_seed for no text).
    """
    return _usable(read_export(texts))


def read_export_files(paths: Sequence[Path]) -> Export:
    """As ``read_export``, out of pictures. A picture without any QR code is a problem, named by its file."""
    texts: list[str] = []
    empty: list[Problem] = []
    for path in paths:
        found = _codes(path)
        texts += found
        if not found:
            empty.append(Problem(sheet=path.name, row=1, field="file", message="no_code_in_picture"))
    export = read_export(texts)
    return Export(export.seeds, empty + export.problems)


def seeds_from_files(paths: Sequence[Path]) -> list[TotpSeed]:
    """As ``seeds_from_texts``, out of pictures."""
    return _usable(read_export_files(paths))


def _usable(export: Export) -> list[TotpSeed]:
    if not export.seeds:
        problem = export.problems[0] if export.problems else None
        raise BadInput(reason=problem.message if problem else "no_seed", field=problem.field if problem else "totp")
    return export.seeds


def _codes(path: Path) -> list[str]:
    data = read_bounded(path)
    try:
        return read_qr_codes(data)
    except BadInput as refusal:
        raise BadInput(**{**refusal.facts, "file": path.name}) from None


def _page(text: str, row: int) -> _Page:
    """One page out of its address. Raises BadInput (not_an_export)."""
    entries: list[bytes] = []
    numbers = {3: 1, 4: 0, 5: 0}  # how many pages, which one, whose; left out where they are 0
    try:
        for number, value in protobuf.fields(_payload(text)):
            if number == 1 and isinstance(value, bytes):
                entries.append(value)
            elif number in numbers and isinstance(value, int):
                numbers[number] = value
    except (protobuf.Malformed, ValueError):
        raise BadInput(reason="not_an_export", field="totp", row=row) from None
    size, index, batch = numbers[3] or 1, numbers[4], numbers[5]
    if size > _MOST_PAGES or index >= size:
        raise BadInput(reason="not_an_export", field="totp", row=row)
    return _Page(batch, index, size, entries)


def _payload(text: str) -> bytes:
    """The bytes behind ``data=``; Base64 of either alphabet, padded or not, however the address was escaped."""
    if len(text) > _LONGEST_ADDRESS:
        raise ValueError
    for pair in urlsplit(text).query.split("&"):
        name, _, value = pair.partition("=")
        if name.casefold() == "data":
            plain = unquote(value).replace(" ", "+").replace("-", "+").replace("_", "/").rstrip("=")
            return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    raise ValueError


def _sort_in(batches: dict[int, dict[int, _Page]], page: _Page) -> None:
    pages = batches.setdefault(page.batch, {})
    known = pages.setdefault(page.index, page)
    if known != page:
        raise BadInput(reason="pages_contradict", field="totp", page=page.index + 1)


def _check_whole(pages: dict[int, _Page]) -> None:
    sizes = {page.size for page in pages.values()}
    if len(sizes) > 1:
        raise BadInput(reason="pages_contradict", field="totp", page=max(pages) + 1)
    size = sizes.pop()
    missing = [index + 1 for index in range(size) if index not in pages]
    if missing:
        raise BadInput(reason="pages_missing", field="totp", missing=missing, of=size)


def _add_entries(export: Export, messages: Sequence[bytes]) -> None:
    for row, message in enumerate(messages, 1):
        title = ""
        try:
            entry = _entry(message)
            title = entry.title
            export._add(_seed(entry))
        except BadInput as refusal:
            export._refuse(title, row, refusal.facts["reason"])


def _entry(message: bytes) -> _Entry:
    texts: dict[int, bytes] = {1: b"", 2: b"", 3: b""}
    numbers = {4: 0, 5: 0, 6: 0}
    try:
        for number, value in protobuf.fields(message):
            if number in texts and isinstance(value, bytes):
                texts[number] = value
            elif number in numbers and isinstance(value, int):
                numbers[number] = value
    except protobuf.Malformed:
        raise BadInput(reason="not_a_seed", field="totp") from None
    name, issuer = (texts[number].decode("utf-8", errors="replace").strip() for number in (2, 3))
    if issuer and name.casefold().startswith(f"{issuer}:".casefold()):
        name = name[len(issuer) + 1 :].strip()
    return _Entry(texts[1], name, issuer, numbers[4], numbers[5], numbers[6])


def _seed(entry: _Entry) -> TotpSeed:
    if entry.kind not in _TIME_BASED:
        raise BadInput(reason="counter_based", field="totp")
    if entry.algorithm not in _ALGORITHMS:
        raise BadInput(reason="unsupported_algorithm", field="totp")
    if entry.digits not in _DIGITS:
        raise BadInput(reason="unsupported_digits", field="totp")
    return TotpSeed(
        secret_from_bytes(entry.raw),
        algorithm=_ALGORITHMS[entry.algorithm],
        digits=_DIGITS[entry.digits],
        issuer=entry.issuer,
        label=entry.name,
    )
