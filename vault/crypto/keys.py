"""Key pairs of members, brands and the recovery key: Ed25519, and HPKE (RFC 9180) with X-Wing (KEM 0x647A).

The suite MLKEM768-X25519 · HKDF-SHA256 · AES-256-GCM is fixed by the format. No row chooses an algorithm.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from vault.crypto.context import context
from vault.crypto.kdf import hkdf, sha256
from vault.crypto.sealing import OpenFailed
from vault.crypto.signing import derive_public, is_strong_public_key

SUITE_NAME: Final = "MLKEM768-X25519/HKDF-SHA256/AES-256-GCM"
KEM_PRIVATE_SIZE: Final = 64 + 32  # ML-KEM seed, X25519 scalar
KEM_PUBLIC_SIZE: Final = 1184 + 32
_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class PublicKeys(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What others may know of a member: 32 bytes of Ed25519, 1216 bytes of X-Wing."""

    signing: bytes
    kem: bytes

    def fingerprint(self) -> bytes:
        return sha256(context(b"shouhao/fingerprint/1", self.signing, self.kem))

    def are_sound(self) -> bool:
        return is_strong_public_key(self.signing) and kem_public_is_sound(self.kem)


class MemberKeys(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A member's private keys; ``local`` seals what this member keeps on a device (snapshot, drafts)."""

    signing: bytes
    kem: bytes
    local: bytes

    def __repr__(self) -> str:
        return "MemberKeys(…)"

    def public(self) -> PublicKeys:
        return PublicKeys(derive_public(self.signing), derive_kem_public(self.kem))


def make_member_keys() -> MemberKeys:
    return MemberKeys(os.urandom(32), make_kem_private(), os.urandom(32))


def derive_recovery_keys(recovery_key: bytes) -> MemberKeys:
    """The pair that stands behind a printed recovery key of 32 bytes."""
    raw = hkdf(recovery_key, b"shouhao/recovery-keys/1", 32 + KEM_PRIVATE_SIZE + 32)
    return MemberKeys(raw[:32], raw[32 : 32 + KEM_PRIVATE_SIZE], raw[32 + KEM_PRIVATE_SIZE :])


def derive_invitation_keys(secret: bytes) -> MemberKeys:
    """The pair that stands behind an invitation's one-time secret of 16 bytes."""
    raw = hkdf(secret, b"shouhao/invitation-keys/1", 32 + KEM_PRIVATE_SIZE + 32)
    return MemberKeys(raw[:32], raw[32 : 32 + KEM_PRIVATE_SIZE], raw[32 + KEM_PRIVATE_SIZE :])


def make_kem_private() -> bytes:
    return os.urandom(KEM_PRIVATE_SIZE)


@lru_cache(maxsize=64)
def _private(raw: bytes) -> MLKEM768X25519PrivateKey:
    return MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.from_seed_bytes(raw[:64]), X25519PrivateKey.from_private_bytes(raw[64:])
    )


@lru_cache(maxsize=256)
def _public(raw: bytes) -> MLKEM768X25519PublicKey:
    return MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(raw[:1184]), X25519PublicKey.from_public_bytes(raw[1184:])
    )


def forget_key_objects() -> None:
    """Drop the cached private keys; called when a session locks."""
    _private.cache_clear()


def derive_kem_public(private: bytes) -> bytes:
    kem = MLKEM768PrivateKey.from_seed_bytes(private[:64]).public_key().public_bytes_raw()
    return kem + X25519PrivateKey.from_private_bytes(private[64:]).public_key().public_bytes_raw()


def kem_public_is_sound(public: bytes) -> bool:
    """Parse it and seal to it once: the library refuses an X25519 point whose shared secret would be zero."""
    if len(public) != KEM_PUBLIC_SIZE:
        return False
    try:
        _SUITE.encrypt(b"", _public(public), info=b"probe")
    except (ValueError, InvalidTag):
        return False
    return True


def hpke_seal(public: bytes, plaintext: bytes, info: bytes) -> bytes:
    """RFC 9180 base mode, single shot; ``info`` says what it is for. Who sealed it is told by the entry's signature."""
    return _SUITE.encrypt(plaintext, _public(public), info=info)


def hpke_open(private: bytes, sealed: bytes, info: bytes) -> bytes:
    """Raises OpenFailed."""
    try:
        return _SUITE.decrypt(sealed, _private(private), info=info)
    except (InvalidTag, ValueError):
        raise OpenFailed from None
