"""Injective context: what a ciphertext or signature is for, as bytes that no other purpose can produce."""

from __future__ import annotations


def context(label: bytes, *parts: bytes | str | int) -> bytes:
    """Length-prefix every part. Plain concatenation would let ("ab", "c") authenticate as ("a", "bc")."""
    out = bytearray(len(label).to_bytes(4, "big") + label)
    for part in parts:
        if isinstance(part, int):
            raw = part.to_bytes(8, "big")
        else:
            raw = part.encode("utf-8") if isinstance(part, str) else part
        out += len(raw).to_bytes(4, "big") + raw
    return bytes(out)
