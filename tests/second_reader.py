"""A second reader of vaults, written from docs/format.md alone: no line of the program's own is used here."""

from __future__ import annotations

import sqlite3
import struct
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap

from tests.second_reader_crypto import commit, context, hkdf, hpke_open, secret_key_from, sha256, unseal

HEAD = struct.Struct(">4s16sQ32s16s16sQII")


@dataclass
class Account:
    brand: str
    platform: str
    profile: list[Any] | None
    secrets: dict[str, list[str | None]] = field(default_factory=dict)


@dataclass
class Version:
    """One version of a secret, with its ways in: place of the keyset, and the data key wrapped under its key."""

    account: str
    component: str
    pointer: list[bytes]
    ways: list[tuple[int, int, bytes]]


class SecondReader:
    """Opens one member's view of a vault file and folds what accounts need; None where the member has no key."""

    def __init__(self, path: Path, password: str, secret_key: str, member: str = "") -> None:
        self._db = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        assert self._db.execute("PRAGMA application_id").fetchone()[0] == 0x53484F31
        ((self.vault,),) = self._db.execute("SELECT vault FROM header")
        slots = dict(self._db.execute("SELECT member, bytes FROM keyslots"))
        self.member = member or next(iter(slots))
        self.keyslot = slots[self.member]
        self.keyslot_digest = b""
        self._open_keyslot(msgspec.msgpack.decode(self.keyslot), password, secret_key_from(secret_key))
        self.epoch = 1
        self.team: dict[int, bytes] = {}
        self.directory: dict[str, bytes] = {}
        self.pairs: dict[str, tuple[bytes, bytes]] = {}
        self.brands: dict[str, str] = {}
        self.accounts: dict[str, Account] = {}
        self.members: dict[str, str] = {}
        self.activity: list[tuple[str, str]] = []
        self.spilled = 0
        self.head = bytes(32)
        self._signing_keys: dict[str, bytes] = {}
        self._entry_keys: dict[tuple[int, int], bytes] = {}
        self._keysets: dict[tuple[int, int], tuple[str, list[Any]]] = {}
        self._publics: dict[str, bytes] = {}
        self.generation: dict[str, int] = {}
        self._previous: dict[str, list[bytes]] = {}
        self._wrapped: dict[str, list[bytes]] = {}
        self.directory_epoch: dict[str, int] = {}
        self._profiles: dict[str, tuple[int, list[bytes]]] = {}
        self._versions: dict[tuple[str, str, int], Version] = {}
        rows = self._db.execute("SELECT seq, bytes FROM ledger ORDER BY seq").fetchall()
        for _, raw in rows:
            self._take_parcel(raw)
        for expected, (seq, raw) in enumerate(rows, 1):
            assert seq == expected
            self._read_entry(raw, seq)
        self._open_profiles()
        self._open_secrets()
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
        _, self._private, self._local = msgspec.msgpack.decode(unseal(key, sealed, header))
        self._kem = kem
        self._fingerprint = sha256(context("shouhao/fingerprint/1", signing, kem))

    # entries

    def _parse(self, raw: bytes, magic: bytes, label: str) -> tuple[Any, ...]:
        found, vault, seq, prev, author, device, _clock, epoch, size = HEAD.unpack_from(raw)
        body, signature = raw[HEAD.size : HEAD.size + size], raw[HEAD.size + size :]
        assert (found, vault.decode()) == (magic, self.vault)
        if seq == 1 and magic == b"SHE1":
            self._signing_keys[author.decode()] = msgspec.msgpack.decode(msgspec.msgpack.decode(body)[0])[0]
        signer = Ed25519PublicKey.from_public_bytes(self._signing_keys[author.decode()])
        signer.verify(signature, context(label, raw[:-64]))
        return seq, prev, author.decode(), device.decode(), epoch, body

    def _take_parcel(self, raw: bytes) -> None:
        """What this member sealed to themselves when they came, before anything else opens."""
        size = HEAD.unpack_from(raw)[-1]
        _, deliveries, _ = msgspec.msgpack.decode(raw[HEAD.size : HEAD.size + size])
        for to, _, sealed in deliveries:
            if to == self.member:
                with suppress(InvalidTag):
                    purpose = context("shouhao/package/1", self.vault, self.member)
                    parcel = msgspec.msgpack.decode(unseal(self._local, sealed, purpose), strict=False)
                    self.team |= {int(epoch): key for epoch, key in parcel["team"].items()}
                    self.directory |= parcel["directory"]

    def _read_entry(self, raw: bytes, expected: int) -> None:
        seq, prev, author, device, epoch, body = self._parse(raw, b"SHE1", "shouhao/entry/1")
        assert (seq, prev, epoch) == (expected, self.head, self.epoch)
        self.head = sha256(raw)
        _, deliveries, sealed = msgspec.msgpack.decode(body)
        for to, of_epoch, bundle in deliveries if seq == 1 else []:
            if to == self.member:
                self.team[of_epoch] = self._open_mine(bundle, "team-key", of_epoch)
        purpose = context("shouhao/body/1", self.vault, seq, prev, author, device, epoch)
        _anchors, changes, spilled = msgspec.msgpack.decode(unseal(self.team[epoch], sealed, purpose))
        self.spilled += len(spilled)
        for index, pointer in enumerate(spilled):
            spill = context("shouhao/spill/1", self.vault, epoch, index)
            changes += msgspec.msgpack.decode(self._open_pointer(self.team[epoch], pointer, spill))
        self._seq, self._index, self._author = seq, 0, author
        for tag, *fields in changes:
            getattr(self, f"_on_{tag}", lambda *_: None)(*fields)

    def _open_mine(self, sealed: bytes, label: str, *place: str | int) -> bytes:
        info = context(f"shouhao/{label}/1", self.vault, *place, self.member, self._fingerprint)
        return hpke_open(self._private, self._kem, sealed, info)

    def _open_pointer(self, key: bytes, pointer: list[bytes], purpose: bytes) -> bytes:
        return self._open_blob(aes_key_unwrap(key, pointer[2]), pointer, purpose)

    def _open_blob(self, data_key: bytes, pointer: list[bytes], purpose: bytes) -> bytes:
        digest, commitment, _ = pointer
        ((blob,),) = self._db.execute("SELECT bytes FROM blobs WHERE hash = ?", (digest,))
        assert sha256(blob) == digest
        assert commit(data_key) == commitment
        padded = unseal(data_key, blob, purpose)
        size = int.from_bytes(padded[:4], "big")
        assert len(padded) % 256 == 0
        assert not any(padded[4 + size :])
        return padded[4 : 4 + size]

    # changes: members and their keys

    def _on_VaultCreated(self, _team: str, _suite: str, recovery: list[bytes]) -> None:
        self._signing_keys["recoveryrecovery"] = recovery[0]

    def _on_InvitationIssued(self, invitation: str, _n: str, _r: str, _b: Any, _p: str, keys: Any, *_: Any) -> None:
        self._signing_keys[invitation] = keys[0]

    def _on_MemberJoined(self, member: str, name: str, _role: str, keys: list[bytes], _proof: bytes) -> None:
        self.members[member] = name
        self._signing_keys[member] = keys[0]
        self._author = member

    def _on_MemberRecovered(self, member: str, keys: list[bytes], _proof: bytes) -> None:
        self._signing_keys[member] = keys[0]
        self._author = member

    def _on_MemberDisabled(self, member: str) -> None:
        del self.members[member]

    def _on_KeyslotWritten(self, _version: int, digest: bytes) -> None:
        if self._author == self.member:
            self.keyslot_digest = digest

    def _on_EpochStarted(self, epoch: int, commitment: bytes, bundles: list[Any]) -> None:
        self.epoch = epoch
        for to, sealed in bundles:
            if to == self.member and epoch not in self.team:
                self.team[epoch] = self._open_mine(sealed, "team-key", epoch)
                assert commit(self.team[epoch]) == commitment

    # changes: brands and their keys

    def _on_BrandAdded(self, brand: str, name: str, public: bytes, private: list[Any], directory: list[Any]) -> None:
        self.brands[brand] = name
        self._previous[brand], self._wrapped[brand] = [], []
        self._take_pair(brand, 1, public, private)
        self._take_directory(brand, 1, directory)

    def _on_PairRenewed(self, brand: str, generation: int, public: bytes, private: list[Any], previous: bytes) -> None:
        self._previous[brand].append(previous)
        self._take_pair(brand, generation, public, private)

    def _on_PairShared(self, brand: str, private: list[Any]) -> None:
        self._take_pair(brand, self.generation[brand], self._publics[self._pair(brand)], private)

    def _pair(self, brand: str, generation: int = 0) -> str:
        return f"brand:{brand}:{generation or self.generation[brand]}"

    def _take_pair(self, brand: str, generation: int, public: bytes, private: list[Any]) -> None:
        self.generation[brand] = generation
        self._publics[self._pair(brand)] = public
        for to, sealed in private:
            if to == self.member:
                self.pairs[self._pair(brand)] = (self._open_mine(sealed, "brand-key", brand, generation), public)
        for older in range(generation - 1, 0, -1):
            if self._pair(brand, older + 1) in self.pairs and self._pair(brand, older) not in self.pairs:
                info = context("shouhao/earlier-pair/1", self.vault, brand, older)
                opened = hpke_open(*self.pairs[self._pair(brand, older + 1)], self._previous[brand][older - 1], info)
                self.pairs[self._pair(brand, older)] = (opened, self._publics[self._pair(brand, older)])

    def _on_DirectoryRenewed(self, brand: str, epoch: int, commitment: bytes, bundles: Any, previous: bytes) -> None:
        self._wrapped[brand].append(previous)
        self._take_directory(brand, epoch, bundles)
        key = self.directory.get(f"{brand}:{epoch}")
        assert key is None or commit(key) == commitment

    def _on_DirectoryShared(self, brand: str, bundles: list[Any]) -> None:
        self._take_directory(brand, self.directory_epoch[brand], bundles)

    def _take_directory(self, brand: str, epoch: int, bundles: list[Any]) -> None:
        self.directory_epoch[brand] = epoch
        for to, sealed in bundles:
            if to == self.member:
                self.directory[f"{brand}:{epoch}"] = self._open_mine(sealed, "directory-key", brand, epoch)
        for older in range(epoch - 1, 0, -1):
            newer = self.directory.get(f"{brand}:{older + 1}")
            if newer is not None:
                self.directory[f"{brand}:{older}"] = aes_key_unwrap(newer, self._wrapped[brand][older - 1])

    # changes: accounts and their secrets

    def _on_KeySetAdded(self, keyset: str, bundles: list[Any]) -> None:
        self._keysets[self._seq, self._index] = (keyset, bundles)
        self._index += 1

    def _on_AccountAdded(
        self, account: str, brand: str, platform: str, _tier: str, _responsible: str, _root: str, profile: list[bytes]
    ) -> None:
        self.accounts[account] = Account(brand, platform, None)
        self._profiles[account] = (self.directory_epoch[brand], profile)

    def _on_AccountEdited(
        self, account: str, platform: str, _tier: str, _state: str, _who: str, _root: str, profile: list[bytes]
    ) -> None:
        self.accounts[account].platform = platform
        self._profiles[account] = (self.directory_epoch[self.accounts[account].brand], profile)

    def _on_AccountDeleted(self, account: str) -> None:
        del self.accounts[account]

    def _on_SecretWritten(
        self, account: str, component: str, version: int, pointer: list[bytes], keyset: int, _claim: str, _circ: bool
    ) -> None:
        way = (self._seq, keyset, pointer[2])
        self._versions[account, component, version] = Version(account, component, pointer, [way])

    def _on_RotationStarted(self, account: str, version: int, pointer: list[bytes], keyset: int) -> None:
        """Not current yet, or never; a version all the same."""
        self._on_SecretWritten(account, "password", version, pointer, keyset, "", False)

    def _on_SecretShared(self, account: str, component: str, version: int, keyset: int, wrapped: bytes) -> None:
        self._versions[account, component, version].ways.append((self._seq, keyset, wrapped))

    # what lies in blobs, with the keys as they are at the end

    def _open_profiles(self) -> None:
        for name, account in self.accounts.items():
            epoch, pointer = self._profiles[name]
            key = self.directory.get(f"{account.brand}:{epoch}")
            if key is not None:
                purpose = context("shouhao/profile/1", self.vault, name, account.brand)
                account.profile = msgspec.msgpack.decode(self._open_pointer(key, pointer, purpose))

    def _open_secrets(self) -> None:
        for (account, component, number), version in self._versions.items():
            if account in self.accounts:
                versions = self.accounts[account].secrets.setdefault(component, [])
                assert number == len(versions) + 1
                purpose = context("shouhao/secret/1", self.vault, account, component, number)
                key = self._data_key(version)
                versions.append(None if key is None else self._open_blob(key, version.pointer, purpose).decode())

    def _data_key(self, version: Version) -> bytes | None:
        for seq, index, wrapped in version.ways:
            entry_key = self._entry_key(seq, index)
            if entry_key is not None:
                key = aes_key_unwrap(entry_key, wrapped)
                if commit(key) == version.pointer[1]:
                    return key
        return None

    def _entry_key(self, seq: int, index: int) -> bytes | None:
        keyset, bundles = self._keysets[seq, index]
        for to, sealed in bundles if (seq, index) not in self._entry_keys else []:
            pair = (self._private, self._kem) if to == self.member else self.pairs.get(to)
            if pair is not None:
                info = context("shouhao/entry-key/1", self.vault, keyset, to, sha256(pair[1]))
                self._entry_keys[seq, index] = hpke_open(*pair, sealed, info)
        return self._entry_keys.get((seq, index))

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
