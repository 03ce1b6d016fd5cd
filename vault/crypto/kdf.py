"""From a password and this device's secret key to the key of a keyslot: Argon2id (RFC 9106), then HKDF (RFC 5869)."""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

import msgspec
from argon2.exceptions import Argon2Error
from argon2.low_level import Type, hash_secret_raw

KEY_SIZE: Final = 32
SALT_SIZE: Final = 16


class KdfCost(msgspec.Struct, frozen=True, array_like=True):
    """What one guess costs. ``memory`` in MiB, ``time`` in passes, ``lanes`` in threads."""

    memory: int
    time: int
    lanes: int


#: RFC 9106's second recommended choice; what a new keyslot gets unless somebody asks for something else.
DEFAULT_COST: Final = KdfCost(64, 3, 4)
#: OWASP's minimum. Below it a stolen keyslot is too cheap to guess, whoever wrote the row.
FLOOR: Final = KdfCost(19, 2, 1)
#: Above it the row is an attack on this computer's memory or patience, not a preference.
CEILING: Final = KdfCost(2048, 10, 8)


def cost_is_acceptable(cost: KdfCost) -> bool:
    """The row that names a cost lies in a store that nobody trusts, so the client's own bounds decide.

    Both Argon2 libraries accept 8 KiB and t = 1; checking before deriving is what stands between a
    database administrator and a cheap guess, or a request for 4 TiB.
    """
    return (
        FLOOR.memory <= cost.memory <= CEILING.memory
        and FLOOR.time <= cost.time <= CEILING.time
        and FLOOR.lanes <= cost.lanes <= CEILING.lanes
    )


def derive_from_password(password: str, salt: bytes, cost: KdfCost) -> bytes:
    """32 bytes of Argon2id. Raises ValueError for a cost outside the bounds, MemoryError if it does not fit."""
    if not cost_is_acceptable(cost) or len(salt) != SALT_SIZE:
        raise ValueError("cost or salt out of bounds")
    try:
        return hash_secret_raw(
            password.encode("utf-8", "surrogatepass"),
            salt,
            time_cost=cost.time,
            memory_cost=cost.memory * 1024,
            parallelism=cost.lanes,
            hash_len=KEY_SIZE,
            type=Type.ID,
        )
    except Argon2Error as error:  # within the bounds only memory can be short
        raise MemoryError("Argon2 could not get its memory") from error


def argon2_known_answer() -> bool:
    """Argon2id of "known" under sixteen zero bytes at the least cost there is: is the library there, and right?"""
    answer = hash_secret_raw(b"known", bytes(SALT_SIZE), 1, 8, 1, KEY_SIZE, Type.ID)
    return answer.hex() == "43ba0d95188a7268ce6abec42ebf8ff29dca00e9098d19eaabc6f500aa7fc106"


def hkdf(key: bytes, info: bytes, length: int = KEY_SIZE, salt: bytes = b"") -> bytes:
    """HKDF-SHA256 (RFC 5869), extract and expand; ``length`` up to 8160 bytes."""
    pseudo_random = hmac.digest(salt or bytes(32), key, "sha256")
    out, block, counter = b"", b"", 1
    while len(out) < length:
        block = hmac.digest(pseudo_random, block + info + bytes([counter]), "sha256")
        out += block
        counter += 1
    return out[:length]


def mac(key: bytes, data: bytes) -> bytes:
    """HMAC-SHA256."""
    return hmac.digest(key, data, "sha256")


def same(left: bytes, right: bytes) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(left, right)


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
