"""Known answers, asked of the very libraries that will seal and sign: a build that cannot encrypt must say so first."""

from __future__ import annotations

from functools import cache

from vault.crypto.kdf import argon2_known_answer, hkdf
from vault.crypto.keys import derive_kem_public, hpke_open, hpke_seal, make_kem_private
from vault.crypto.sealing import OpenFailed, open_payload, seal_payload, unwrap, wrap
from vault.crypto.signing import derive_public, sign, verifies

# RFC 8032, 7.1, test 2.
_ED_SEED = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
_ED_PUBLIC = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
_ED_SIGNATURE = bytes.fromhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)
# RFC 5869, A.1.
_HKDF_KEY = bytes([0x0B] * 22)
_HKDF_SALT = bytes(range(13))
_HKDF_INFO = bytes(range(0xF0, 0xFA))
_HKDF_OUT = bytes.fromhex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
# RFC 3394, 4.6.
_KW_KEY = bytes(range(32))
_KW_DATA = bytes.fromhex("00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f")
_KW_OUT = bytes.fromhex("28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21")


@cache
def self_test() -> bool:
    """True if every primitive gives its known answer, and refuses what it must refuse. About 2 ms."""
    return _signatures() and _derivation() and _sealing() and _hpke()


def _signatures() -> bool:
    message = b"\x72"
    return (
        derive_public(_ED_SEED) == _ED_PUBLIC
        and sign(_ED_SEED, message) == _ED_SIGNATURE
        and verifies(_ED_PUBLIC, _ED_SIGNATURE, message)
        and not verifies(_ED_PUBLIC, _ED_SIGNATURE, b"\x73")
    )


def _derivation() -> bool:
    return hkdf(_HKDF_KEY, _HKDF_INFO, 42, _HKDF_SALT) == _HKDF_OUT and argon2_known_answer()


def _sealing() -> bool:
    if wrap(_KW_KEY, _KW_DATA) != _KW_OUT or unwrap(_KW_KEY, _KW_OUT) != _KW_DATA:
        return False
    payload = seal_payload(b"known", b"purpose")
    if open_payload(payload.data_key, payload.blob, payload.commitment, b"purpose") != b"known":
        return False
    try:
        open_payload(payload.data_key, payload.blob, payload.commitment, b"another purpose")
    except OpenFailed:
        return True
    return False


def _hpke() -> bool:
    private = make_kem_private()
    sealed = hpke_seal(derive_kem_public(private), b"known", b"info")
    if hpke_open(private, sealed, b"info") != b"known":
        return False
    try:
        hpke_open(private, sealed, b"other")
    except OpenFailed:
        return True
    return False
