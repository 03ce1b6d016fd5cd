"""Ed25519 signatures (RFC 8032) under a label, and the check that a public key is worth trusting at all."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SIGNATURE_SIZE: Final = 64
PUBLIC_SIZE: Final = 32
_P: Final = 2**255 - 19
_D: Final = -121665 * pow(121666, _P - 2, _P) % _P


def sign(seed: bytes, message: bytes) -> bytes:
    """``seed`` is the 32-byte private key, ``message`` starts with its label."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def derive_public(seed: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


@lru_cache(maxsize=256)
def _public(raw: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(raw)


def verifies(public: bytes, signature: bytes, message: bytes) -> bool:
    if len(public) != PUBLIC_SIZE or len(signature) != SIGNATURE_SIZE:
        return False
    try:
        _public(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _double(point: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    x, y, z, _ = point
    a, b, c = x * x % _P, y * y % _P, 2 * z * z % _P
    h = a + b
    e = h - (x + y) ** 2 % _P
    g = a - b
    f = c + g
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def is_strong_public_key(public: bytes) -> bool:
    """Whether the point is canonical, on the curve, and not of small order.

    The library accepts the eight torsion points and then verifies a forged signature over any message,
    so a member enrolled with one of them could sign as anybody; this check is what refuses them.
    """
    if len(public) != PUBLIC_SIZE:
        return False
    raw = int.from_bytes(public, "little")
    sign_bit, y = raw >> 255, raw & ((1 << 255) - 1)
    if y >= _P:
        return False
    numerator, denominator = (y * y - 1) % _P, (_D * y * y + 1) % _P
    x2 = numerator * pow(denominator, _P - 2, _P) % _P
    x = pow(x2, (_P + 3) // 8, _P)
    if (x * x - x2) % _P:
        x = x * pow(2, (_P - 1) // 4, _P) % _P
    if (x * x - x2) % _P or (x == 0 and sign_bit):
        return False
    if x & 1 != sign_bit:
        x = _P - x
    point = (x, y, 1, x * y % _P)
    for _ in range(3):
        point = _double(point)
    return not (point[0] == 0 and point[1] == point[2])  # eight times a torsion point is the identity
