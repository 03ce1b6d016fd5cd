"""Six words that two people can read to each other: equal words, equal history."""

from __future__ import annotations

from vault.crypto.kdf import KdfCost, derive_from_password, sha256
from vault.words import passphrase_words

#: Slow on purpose: whoever wants another history with the same 72 bits pays this for every try.
_COST = KdfCost(64, 3, 4)


def head_code(vault: str, seq: int, head: bytes) -> str:
    """``1207: …`` and six words of twelve bits each."""
    return f"{seq}: {_six_words(f'shouhao/head-code/1 {vault} {seq}', head)}"


def fingerprint_words(vault: str, fingerprint: bytes) -> str:
    """Six words for a newcomer's keys: read out on one screen, compared on another."""
    return _six_words(f"shouhao/fingerprint-words/1 {vault}", fingerprint)


def _six_words(label: str, value: bytes) -> str:
    salt = sha256(label.encode())[:16]
    bits = int.from_bytes(derive_from_password(value.hex(), salt, _COST)[:9], "big")
    words = passphrase_words()
    return " ".join(words[bits >> shift & 0xFFF] for shift in range(60, -1, -12))
