"""A second reader of vaults, written from docs/format.md alone: no line of the program's own is used here."""

from __future__ import annotations

import base64
import hashlib
import hmac
import sqlite3
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap

HEAD = struct.Struct(">4s16sQ32s16s16sQII")


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


@dataclass
class Account:
    brand: str
    platform: str
    profile: list[Any]
    secrets: dict[str, list[str]] = field(default_factory=dict)


class SecondReader:
    """Opens one member's view of a vault file and folds what accounts need."""

    def __init__(self, path: Path, password: str, secret_key: str) -> None:
        self._db = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        assert self._db.execute("PRAGMA application_id").fetchone()[0] == 0x53484F31
        ((self.vault,),) = self._db.execute("SELECT vault FROM header")
        ((self.member, slot),) = self._db.execute("SELECT member, bytes FROM keyslots")
        self.keyslot = slot
        self.keyslot_digest = b""
        self._open_keyslot(msgspec.msgpack.decode(slot), password, secret_key_from(secret_key))
        self.team: dict[int, bytes] = {}
        self.directory: dict[str, bytes] = {}
        self.brand_keys: dict[str, tuple[bytes, bytes]] = {}
        self.brands: dict[str, str] = {}
        self.accounts: dict[str, Account] = {}
        self.activity: list[tuple[str, str]] = []
        self.spilled = 0
        self._entry_keys: list[bytes] = []
        self.head = bytes(32)
        for expected, (seq, raw) in enumerate(self._db.execute("SELECT seq, bytes FROM ledger ORDER BY seq"), 1):
            assert seq == expected
            self._read_entry(raw, seq)
        self._read_activity()
        self._db.close()

    def _open_keyslot(self, slot: list[Any], password: str, secret_key: bytes) -> None:
        magic, vault, member, version, (signing, kem), cost, salt, sealed, signature = slot
        assert (magic, vault, member) == ("SHK1", self.vault, self.member)
        packed = msgspec.msgpack.encode(cost)
        header = context("shouhao/keyslot/1", vault, member, version, signing, kem, packed, salt)
        signed = context("shouhao/keyslot-signature/1", header, sealed)
        Ed25519PublicKey.from_public_bytes(signing).verify(signature, signed)
        memory, time, lanes = cost
        derived = hash_secret_raw(password.encode(), salt, time, memory * 1024, lanes, 32, Type.ID)
        key = hkdf(derived + secret_key, b"shouhao/keyslot-key/1")
        _, self._private, _ = msgspec.msgpack.decode(unseal(key, sealed, header))
        self._signing, self._kem = signing, kem
        self._fingerprint = sha256(context("shouhao/fingerprint/1", signing, kem))

    def _parse(self, raw: bytes, magic: bytes, label: str) -> tuple[Any, ...]:
        found, vault, seq, prev, author, device, _clock, epoch, size = HEAD.unpack_from(raw)
        body, signature = raw[HEAD.size : HEAD.size + size], raw[HEAD.size + size :]
        assert (found, vault.decode(), author.decode()) == (magic, self.vault, self.member)
        Ed25519PublicKey.from_public_bytes(self._signing).verify(signature, context(label, raw[:-64]))
        return seq, prev, author.decode(), device.decode(), epoch, body

    def _read_entry(self, raw: bytes, expected: int) -> None:
        seq, prev, author, device, epoch, body = self._parse(raw, b"SHE1", "shouhao/entry/1")
        assert (seq, prev) == (expected, self.head)
        self.head = sha256(raw)
        founding, deliveries, sealed = msgspec.msgpack.decode(body)
        assert not founding or msgspec.msgpack.decode(founding) == [self._signing, self._kem]
        for to, of_epoch, bundle in deliveries:
            if to == self.member:
                info = context("shouhao/team-key/1", self.vault, of_epoch, to, self._fingerprint)
                self.team[of_epoch] = self._open_mine(bundle, info)
        purpose = context("shouhao/body/1", self.vault, seq, prev, author, device, epoch)
        _anchors, changes, spilled = msgspec.msgpack.decode(unseal(self.team[epoch], sealed, purpose))
        self.spilled += len(spilled)
        for index, pointer in enumerate(spilled):
            spill = context("shouhao/spill/1", self.vault, epoch, index)
            changes += msgspec.msgpack.decode(self._open_pointer(self.team[epoch], pointer, spill))
        self._entry_keys = []
        for tag, *fields in changes:
            getattr(self, f"_on_{tag}", lambda *_: None)(*fields)

    def _open_mine(self, sealed: bytes, info: bytes) -> bytes:
        return hpke_open(self._private, self._kem, sealed, info)

    def _open_pointer(self, key: bytes, pointer: list[bytes], purpose: bytes) -> bytes:
        digest, commitment, wrapped = pointer
        ((blob,),) = self._db.execute("SELECT bytes FROM blobs WHERE hash = ?", (digest,))
        assert sha256(blob) == digest
        data_key = aes_key_unwrap(key, wrapped)
        assert hmac.digest(data_key, b"shouhao/commitment/1\x01", "sha256") == commitment
        padded = unseal(data_key, blob, purpose)
        size = int.from_bytes(padded[:4], "big")
        assert len(padded) % 256 == 0
        assert not any(padded[4 + size :])
        return padded[4 : 4 + size]

    # changes

    def _on_KeyslotWritten(self, _version: int, digest: bytes) -> None:
        self.keyslot_digest = digest

    def _on_BrandAdded(self, brand: str, name: str, public: bytes, private: list[Any], directory: list[Any]) -> None:
        self.brands[brand] = name
        for label, bundles in (("brand-key", private), ("directory-key", directory)):
            sealed = dict(bundles)[self.member]
            key = self._open_mine(
                sealed, context(f"shouhao/{label}/1", self.vault, brand, 1, self.member, self._fingerprint)
            )
            if label == "brand-key":
                self.brand_keys[f"brand:{brand}:1"] = (key, public)
            else:
                self.directory[brand] = key

    def _on_KeySetAdded(self, keyset: str, bundles: list[Any]) -> None:
        for to, sealed in bundles:
            if to in self.brand_keys:
                private, public = self.brand_keys[to]
                info = context("shouhao/entry-key/1", self.vault, keyset, to, sha256(public))
                self._entry_keys.append(hpke_open(private, public, sealed, info))

    def _on_AccountAdded(
        self, account: str, brand: str, platform: str, _tier: str, _responsible: str, _root: str, profile: list[bytes]
    ) -> None:
        self.accounts[account] = Account(brand, platform, self._profile(account, brand, profile))

    def _on_AccountEdited(
        self, account: str, platform: str, _tier: str, _state: str, _who: str, _root: str, profile: list[bytes]
    ) -> None:
        self.accounts[account].platform = platform
        self.accounts[account].profile = self._profile(account, self.accounts[account].brand, profile)

    def _profile(self, account: str, brand: str, pointer: list[bytes]) -> list[Any]:
        purpose = context("shouhao/profile/1", self.vault, account, brand)
        found: list[Any] = msgspec.msgpack.decode(self._open_pointer(self.directory[brand], pointer, purpose))
        return found

    def _on_AccountDeleted(self, account: str) -> None:
        del self.accounts[account]

    def _on_SecretWritten(
        self, account: str, component: str, version: int, pointer: list[bytes], keyset: int, _claim: str, _circ: bool
    ) -> None:
        purpose = context("shouhao/secret/1", self.vault, account, component, version)
        text = self._open_pointer(self._entry_keys[keyset], pointer, purpose).decode()
        versions = self.accounts[account].secrets.setdefault(component, [])
        assert version == len(versions) + 1
        versions.append(text)

    # activity

    def _read_activity(self) -> None:
        last: dict[str, bytes] = {}
        for device, n, raw in self._db.execute("SELECT device, n, bytes FROM activity ORDER BY device, n"):
            seq, prev, author, of, epoch, body = self._parse(raw, b"SHA1", "shouhao/activity/1")
            assert (seq, of, prev) == (n, device, last.get(device, bytes(32)))
            last[device] = sha256(raw)
            purpose = context("shouhao/activity-body/1", self.vault, seq, prev, author, device, epoch)
            _, _, sealed = msgspec.msgpack.decode(body)
            for _at, kind, account, _facts in msgspec.msgpack.decode(unseal(self.team[epoch], sealed, purpose)):
                self.activity.append((kind, account))
