"""What the dossier's use cases hand to the front ends."""

from __future__ import annotations

import msgspec


class DossierItem(msgspec.Struct, frozen=True, gc=False):
    """One piece: ``text`` says what it is and where it is kept, ``on`` is its day or empty.

    ``file`` names the evidence and is empty where there is none; what cannot be opened is not ``readable``.
    """

    id: str
    kind: str
    text: str
    on: str
    file: str
    has_evidence: bool
    by: str
    at: str
    readable: bool


class DossierRow(msgspec.Struct, frozen=True, gc=False):
    """An account with what proves whose it is; ``registered`` is what the vault says of it anyway, by stable words.

    ``fields`` are the account's own, by their names; ``missing`` the kinds of evidence that nobody has brought yet.
    """

    account: str
    name: str
    platform: str
    platform_name: str
    brand: str
    responsible: str
    registered: dict[str, str]
    fields: dict[str, str]
    controls: list[tuple[str, str, str, bool]]
    items: list[DossierItem]
    missing: list[str]


class DossierSummary(msgspec.Struct, frozen=True, gc=False):
    """How far one account's dossier has come."""

    account: str
    name: str
    brand: str
    pieces: int
    missing: list[str]
