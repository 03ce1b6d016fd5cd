"""Seeds out of pictures and lists of addresses as neutral rows: one account for each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vault.errors import BadInput
from vault.interchange.google_authenticator import Export, read_export
from vault.interchange.limits import read_bounded
from vault.interchange.qr import read_qr_codes
from vault.interchange.recogniser import CUSTOM, Recogniser
from vault.interchange.rows import Problem, SourceFile, SourceRow
from vault.totp import TotpSeed

_MIGRATION = "otpauth-migration:"


def read_codes(
    pictures: Sequence[Path], lines: Sequence[str], recogniser: Recogniser, wanted: str | None
) -> SourceFile:
    """Raises as ``read_export`` and ``read_qr_codes`` do; no_code_in_picture where no picture holds a code."""
    texts = [line for line in lines if line and not line.startswith("#")]
    empty: list[Problem] = []
    for path in pictures:
        found = _read(path)
        texts += found
        if not found:
            empty.append(Problem(path.name, 1, "file", "no_code_in_picture"))
    if not texts:
        raise BadInput(reason="no_code_in_picture")
    google = any(text.strip()[: len(_MIGRATION)].casefold() == _MIGRATION for text in texts)
    name = "google-authenticator" if google else "otpauth"
    if wanted == "google-authenticator" and not google:
        raise BadInput(reason="not_this_format", format=wanted)
    return _file(name, read_export(texts), empty, pictures[0].name if pictures else name, recogniser)


def _read(path: Path) -> list[str]:
    try:
        return read_qr_codes(read_bounded(path))
    except BadInput as refusal:
        raise BadInput(**{**refusal.facts, "file": path.name}) from None


def _file(name: str, export: Export, empty: Sequence[Problem], sheet: str, recogniser: Recogniser) -> SourceFile:
    rows = tuple(_row(sheet, number, seed, recogniser) for number, seed in enumerate(export.seeds, start=1))
    return SourceFile(format=name, rows=rows, problems=(*empty, *export.problems))


def _row(sheet: str, number: int, seed: TotpSeed, recogniser: Recogniser) -> SourceRow:
    """The issuer names the platform, the label the login, as whoever made the code meant it."""
    issuer, _, after = seed.label.partition(":") if not seed.issuer else (seed.issuer, "", "")
    label = after.strip() or seed.label
    named = recogniser.known(issuer) if issuer else ""
    plain = seed.algorithm == "SHA1" and seed.digits == 6 and seed.period == 30
    return SourceRow(
        sheet=sheet,
        row=number,
        platform=named or (CUSTOM if issuer else recogniser.inside(label)),
        platform_text=issuer,
        name=label or issuer,
        name_is_guess=True,
        login=label,
        totp=seed.secret if plain else seed.uri(),
    )
