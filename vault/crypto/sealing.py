"""Sealing bytes under a symmetric key: AES-256-GCM, padded to buckets, committed to its key, bound to its context."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from vault.crypto.kdf import KEY_SIZE, mac, same

NONCE_SIZE: Final = 12
BUCKET: Final = 256
WRAPPED_SIZE: Final = KEY_SIZE + 8
COMMITMENT_SIZE: Final = 32


class OpenFailed(Exception):
    """Something did not authenticate. Deliberately says nothing more; callers name the thing that they were opening."""


class Payload(msgspec.Struct, frozen=True, gc=False):
    """A sealed payload on its way into the store: the blob, and what a signed entry says of it."""

    blob: bytes
    commitment: bytes
    data_key: bytes

    def __repr__(self) -> str:
        return "Payload(…)"


def make_key() -> bytes:
    return os.urandom(KEY_SIZE)


@lru_cache(maxsize=64)
def _cipher(key: bytes) -> AESGCM:
    return AESGCM(key)


def forget_ciphers() -> None:
    """Drop the cached key objects; called when a session locks."""
    _cipher.cache_clear()


def seal(key: bytes, plaintext: bytes, purpose: bytes) -> bytes:
    """Nonce, then ciphertext and tag, under a long-lived ``key``; ``purpose`` is authenticated."""
    nonce = os.urandom(NONCE_SIZE)
    return nonce + _cipher(key).encrypt(nonce, plaintext, purpose)


def open_sealed(key: bytes, sealed: bytes, purpose: bytes) -> bytes:
    """Raises OpenFailed."""
    try:
        return _cipher(key).decrypt(sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], purpose)
    except (InvalidTag, ValueError):
        raise OpenFailed from None


def pad(plaintext: bytes) -> bytes:
    """Length in four bytes, the text, zeros up to the next bucket: a blob's size tells only how many buckets it has."""
    raw = len(plaintext).to_bytes(4, "big") + plaintext
    return raw + bytes(-len(raw) % BUCKET)


def unpad(padded: bytes) -> bytes:
    """Raises OpenFailed for a length that does not fit or padding that is not zero."""
    size = int.from_bytes(padded[:4], "big")
    if len(padded) % BUCKET or size > len(padded) - 4 or any(padded[4 + size :]):
        raise OpenFailed
    return padded[4 : 4 + size]


def commit_to(key: bytes) -> bytes:
    """AES-GCM does not commit to its key: one ciphertext can be built that opens under two keys to two texts.

    The signed entry holds this value, so that every reader opens with the same key or not at all.
    """
    return mac(key, b"shouhao/commitment/1\x01")


def seal_payload(plaintext: bytes, purpose: bytes) -> Payload:
    """A fresh data key for every write, so no key ever meets two plaintexts."""
    key = os.urandom(KEY_SIZE)
    nonce = os.urandom(NONCE_SIZE)
    blob = nonce + AESGCM(key).encrypt(nonce, pad(plaintext), purpose)
    return Payload(blob, commit_to(key), key)


def open_payload(data_key: bytes, blob: bytes, commitment: bytes, purpose: bytes) -> bytes:
    """Raises OpenFailed."""
    if not same(commit_to(data_key), commitment):
        raise OpenFailed
    try:
        return unpad(AESGCM(data_key).decrypt(blob[:NONCE_SIZE], blob[NONCE_SIZE:], purpose))
    except (InvalidTag, ValueError):
        raise OpenFailed from None


def wrap(key: bytes, data_key: bytes) -> bytes:
    """RFC 3394; deterministic, which is right for a data key that is random and used once."""
    return aes_key_wrap(key, data_key)


def unwrap(key: bytes, wrapped: bytes) -> bytes:
    """Raises OpenFailed."""
    try:
        return aes_key_unwrap(key, wrapped)
    except (InvalidUnwrap, ValueError):
        raise OpenFailed from None
