"""T30: one ciphertext that opens under two keys, so that two members would see two passwords."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from vault.crypto.sealing import OpenFailed, commit_to, open_payload

pytestmark = pytest.mark.engines("sqlite")

NONCE, PURPOSE = bytes(12), b"purpose of both"


def _block(key: bytes, block: bytes) -> int:
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return int.from_bytes(encryptor.update(block), "big")


def _times(x: int, y: int) -> int:
    """Multiplication in GCM's field."""
    z = 0
    for bit in range(127, -1, -1):
        z ^= x if y >> bit & 1 else 0
        x = x >> 1 ^ (0xE1 << 120 if x & 1 else 0)
    return z


def _power(x: int, n: int) -> int:
    result = 1 << 127
    for _ in range(n):
        result = _times(result, x)
    return result


def collide(one: bytes, other: bytes, blocks: int) -> bytes:
    """Ciphertext and tag that AES-GCM opens under both keys: one block is solved for, the rest is free."""
    head = [int.from_bytes(bytes([number] * 16), "big") for number in range(1, blocks)]
    lengths = len(PURPOSE) * 8 << 64 | blocks * 128
    sums = []
    for key in (one, other):
        h = _block(key, bytes(16))
        parts = [int.from_bytes(PURPOSE.ljust(16, b"\0"), "big"), *head]
        total = _times(lengths, h) ^ _block(key, NONCE + b"\0\0\0\1")
        for place, part in enumerate(parts):
            total ^= _times(part, _power(h, blocks + 2 - place))
        sums.append((h, total))
    (h1, t1), (h2, t2) = sums
    free = _times(t1 ^ t2, _inverse(_power(h1, 2) ^ _power(h2, 2)))
    tag = t1 ^ _times(free, _power(h1, 2))
    return b"".join(part.to_bytes(16, "big") for part in [*head, free, tag])


def _inverse(x: int) -> int:
    """x to the power of 2¹²⁸ − 2."""
    result, square = 1 << 127, x
    for _ in range(127):
        square = _times(square, square)
        result = _times(result, square)
    return result


@pytest.fixture
def collision():
    one, other = b"1" * 32, b"2" * 32
    return one, other, collide(one, other, 16)


def test_control_the_cipher_itself_opens_it_under_both(collision):
    one, other, sealed = collision
    first, second = (AESGCM(key).decrypt(NONCE, sealed, PURPOSE) for key in (one, other))
    assert first != second


def test_the_commitment_lets_only_one_key_open_it(collision, monkeypatch):
    one, other, sealed = collision
    monkeypatch.setattr("vault.crypto.sealing.unpad", lambda padded: padded)  # only the commitment is on trial
    assert open_payload(one, NONCE + sealed, commit_to(one), PURPOSE)
    with pytest.raises(OpenFailed):
        open_payload(other, NONCE + sealed, commit_to(one), PURPOSE)
    assert commit_to(one) != commit_to(other)


def test_the_commitment_is_part_of_what_is_signed(vault):
    with vault.session() as session:
        account = next(iter(session.state.accounts))
        found = session.secret_version(account, "password")
        row = dict(vault.rows())[found.seq]
    assert found.secret.commitment not in row  # it lies inside the sealed, signed body
    assert len(found.secret.commitment) == 32
