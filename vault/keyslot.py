"""A keyslot: a member's private keys under their password and secret key, as the one row that unlocking reads first.

Row: ``[magic, vault, member, version, public keys, cost, salt, sealed, signature]`` in MessagePack.
Everything but the signature is signed by the member and, without the sealed part, authenticated by the seal.
"""

from __future__ import annotations

import os
from typing import Annotated, Final

import msgspec

from vault.crypto.context import context
from vault.crypto.kdf import SALT_SIZE, KdfCost, cost_is_acceptable, derive_from_password, hkdf
from vault.crypto.keys import MemberKeys, PublicKeys
from vault.crypto.sealing import OpenFailed, open_sealed, seal
from vault.crypto.signing import sign, verifies
from vault.errors import NoMemory, Tampered
from vault.ids import is_id

MAGIC: Final = "SHK1"


class Keyslot(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    magic: str
    vault: str
    member: str
    version: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    keys: PublicKeys
    cost: KdfCost
    salt: bytes
    sealed: bytes
    signature: bytes

    def header(self) -> bytes:
        """Both public keys and the cost are bound in: replacing either makes the private keys unopenable."""
        return context(
            b"shouhao/keyslot/1",
            self.vault,
            self.member,
            self.version,
            self.keys.signing,
            self.keys.kem,
            msgspec.msgpack.encode(self.cost),
            self.salt,
        )

    def signed_bytes(self) -> bytes:
        return context(b"shouhao/keyslot-signature/1", self.header(), self.sealed)


def _slot_key(password: str, secret_key: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """Two secrets that fail apart: the password that is typed, and 128 bits that never enter the store."""
    try:
        derived = derive_from_password(password, salt, cost)
    except MemoryError:
        raise NoMemory(mib=cost.memory) from None
    return hkdf(derived + secret_key, b"shouhao/keyslot-key/1")


def make_keyslot(
    vault: str, member: str, version: int, keys: MemberKeys, password: str, secret_key: bytes, cost: KdfCost
) -> bytes:
    """The row's bytes."""
    blank = Keyslot(MAGIC, vault, member, version, keys.public(), cost, os.urandom(SALT_SIZE), b"", b"")
    key = _slot_key(password, secret_key, blank.salt, cost)
    sealed = seal(key, msgspec.msgpack.encode(keys), blank.header())
    unsigned = msgspec.structs.replace(blank, sealed=sealed)
    signed = msgspec.structs.replace(unsigned, signature=sign(keys.signing, unsigned.signed_bytes()))
    return msgspec.msgpack.encode(signed)


def parse_keyslot(raw: bytes, vault: str, member: str) -> Keyslot:
    """Check all that can be checked without the password. Raises Tampered.

    Whatever fails here is the store's fault and must never count as, or be reported as, a wrong password.
    """
    try:
        slot = msgspec.msgpack.decode(raw, type=Keyslot)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Tampered(what="keyslot", member=member) from None
    whole = (
        slot.magic == MAGIC
        and is_id(member)  # it names a folder on this device
        and msgspec.msgpack.encode(slot) == raw
        and (slot.vault, slot.member) == (vault, member)
        and len(slot.salt) == SALT_SIZE
        and verifies(slot.keys.signing, slot.signature, slot.signed_bytes())
    )
    if not whole or not cost_is_acceptable(slot.cost):
        raise Tampered(what="keyslot", member=member)
    return slot


def open_keyslot(slot: Keyslot, password: str, secret_key: bytes) -> MemberKeys:
    """Raises OpenFailed for a wrong password or secret key; Tampered if the private keys are not the public ones'."""
    key = _slot_key(password, secret_key, slot.salt, slot.cost)
    raw = open_sealed(key, slot.sealed, slot.header())
    try:
        keys = msgspec.msgpack.decode(raw, type=MemberKeys)
    except msgspec.DecodeError:
        raise OpenFailed from None
    # Key overwriting: nothing may be signed or opened with a private half whose public half is not this one.
    if keys.public() != slot.keys:
        raise Tampered(what="keyslot", member=slot.member)
    return keys
