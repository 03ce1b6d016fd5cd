"""What the second reader computes with, from docs/format.md and the standards that it names."""

from __future__ import annotations

import base64
import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def context(label: str, *parts: str | bytes | int) -> bytes:
    out = b""
    for part in (label, *parts):
        raw = part.to_bytes(8, "big") if isinstance(part, int) else part.encode() if isinstance(part, str) else part
        out += len(raw).to_bytes(4, "big") + raw
    return out


def sha256(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()


def hkdf(key: bytes, info: bytes) -> bytes:
    return hmac.digest(hmac.digest(bytes(32), key, "sha256"), info + b"\x01", "sha256")


def commit(key: bytes) -> bytes:
    return hmac.digest(key, b"shouhao/commitment/1\x01", "sha256")


def unseal(key: bytes, sealed: bytes, purpose: bytes) -> bytes:
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], purpose)


def secret_key_from(text: str) -> bytes:
    compact = text.replace("-", "").removeprefix("SHK")
    raw = base64.b32decode(compact + "=" * (-len(compact) % 8))
    assert sha256(b"SHK" + raw[:16])[:2] == raw[16:]
    return raw[:16]


def hpke_open(private: bytes, public: bytes, sealed: bytes, info: bytes) -> bytes:
    """RFC 9180 by hand, so that the page does not lean on one library's idea of the suite."""
    encapsulated, ephemeral, ciphertext = sealed[:1088], sealed[1088:1120], sealed[1120:]
    first = MLKEM768PrivateKey.from_seed_bytes(private[:64]).decapsulate(encapsulated)
    second = X25519PrivateKey.from_private_bytes(private[64:]).exchange(X25519PublicKey.from_public_bytes(ephemeral))
    shared = hashlib.sha3_256(first + second + ephemeral + public[1184:] + rb"\.//^" + b"\\").digest()
    suite = b"HPKE" + bytes.fromhex("647a 0001 0002")

    def extract(salt: bytes, label: bytes, key: bytes) -> bytes:
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + key, "sha256")

    def expand(key: bytes, label: bytes, info: bytes, size: int) -> bytes:
        text = size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info + b"\x01"
        return hmac.digest(key, text, "sha256")[:size]

    schedule = b"\x00" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared, b"secret", b"")
    key, nonce = expand(secret, b"key", schedule, 32), expand(secret, b"base_nonce", schedule, 12)
    return AESGCM(key).decrypt(nonce, ciphertext, b"")
