"""The keys that one member holds while the vault is unlocked, and what each of them opens.

Member keys open deliveries and bundles; those give team, directory and brand keys; brand keys give entry keys;
an entry key unwraps the data keys of one entry's secrets. What is opened once is kept until the session locks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Final

import msgspec

from vault.crypto.context import context
from vault.crypto.kdf import KEY_SIZE, same, sha256
from vault.crypto.keys import MemberKeys, PublicKeys, derive_kem_public, hpke_open, hpke_seal
from vault.crypto.sealing import OpenFailed, commit_to, open_payload, open_sealed, unwrap
from vault.errors import Damaged, NotPermitted, Tampered
from vault.ledger.changes import (
    AnyChange,
    Bundle,
    Content,
    EpochStarted,
    KeySetAdded,
    MemberRecovered,
    Sealed,
    Undecodable,
    decode_changes,
    decode_content,
)
from vault.ledger.entry import Body, Entry, Unparsable, context_of, decode_body, parse_entry
from vault.ledger.records import BrandRecord, CaseRecord, SecretVersion
from vault.ledger.replay import Unreadable
from vault.ledger.rules.base import RECOVERY, RECOVERY_AUTHOR, pair_name
from vault.ledger.state import State

#: Handed on for a version that its giver could not open either: whoever finds it blames the writer, not the giver.
NO_KEY: Final = bytes(32)

BlobReader = Callable[[bytes], bytes | None]
EntryReader = Callable[[int], Sequence[AnyChange]]


def team_key_info(vault: str, epoch: int, to: str, keys: PublicKeys) -> bytes:
    return context(b"shouhao/team-key/1", vault, epoch, to, keys.fingerprint())


def directory_key_info(vault: str, brand: str, epoch: int, to: str, keys: PublicKeys) -> bytes:
    return context(b"shouhao/directory-key/1", vault, brand, epoch, to, keys.fingerprint())


def brand_key_info(vault: str, brand: str, generation: int, to: str, keys: PublicKeys) -> bytes:
    return context(b"shouhao/brand-key/1", vault, brand, generation, to, keys.fingerprint())


def case_key_info(vault: str, case: str, epoch: int, to: str, keys: PublicKeys) -> bytes:
    return context(b"shouhao/case-key/1", vault, case, epoch, to, keys.fingerprint())


def last_day_info(vault: str, case: str) -> bytes:
    return context(b"shouhao/last-day/1", vault, case)


def entry_key_info(vault: str, keyset: str, to: str, kem: bytes) -> bytes:
    return context(b"shouhao/entry-key/1", vault, keyset, to, sha256(kem))


def spill_context(vault: str, epoch: int, index: int) -> bytes:
    return context(b"shouhao/spill/1", vault, epoch, index)


def earlier_pair_info(vault: str, brand: str, generation: int) -> bytes:
    return context(b"shouhao/earlier-pair/1", vault, brand, generation)


def package_context(vault: str, member: str) -> bytes:
    return context(b"shouhao/package/1", vault, member)


def seal_team_key(vault: str, epoch: int, key: bytes, to: str, keys: PublicKeys) -> bytes:
    return hpke_seal(keys.kem, key, team_key_info(vault, epoch, to, keys))


class Spoiled(Exception):
    """What was handed over as the key of a version is not its key; ``seq`` is the entry whose signer did that."""

    def __init__(self, seq: int) -> None:
        super().__init__(seq)
        self.seq = seq


class Opened(msgspec.Struct):
    """Symmetric keys and brand private keys that were opened so far; sealed into the snapshot to spare the work."""

    team: dict[int, bytes] = {}
    directory: dict[str, bytes] = {}
    brand: dict[str, bytes] = {}
    entry: dict[str, bytes] = {}
    case: dict[str, bytes] = {}
    #: Data keys of single versions ("account:component:version"): what a recovered member was granted by name.
    data: dict[str, bytes] = {}

    def take(self, other: Opened) -> None:
        for name in self.__struct_fields__:
            getattr(self, name).update(getattr(other, name))

    def __repr__(self) -> str:
        return "Opened(…)"


class KeyRing:
    """A member's keys, and the ``BodyOpener`` of the ledger."""

    def __init__(self, vault: str, member: str, keys: MemberKeys, read_blob: BlobReader) -> None:
        self.vault = vault
        self.member = member
        self.keys = keys
        self.author = RECOVERY_AUTHOR if member == RECOVERY else member
        self.public = keys.public()
        self.opened = Opened()
        self._brand_publics: dict[str, bytes] = {}
        self._read_blob = read_blob

    def __repr__(self) -> str:
        return f"KeyRing(member={self.member})"

    def forget(self) -> None:
        """Drop every key; nothing opens any more."""
        self.keys = MemberKeys(b"", b"", b"")
        self.opened = Opened()
        self._brand_publics.clear()

    # what an entry carries

    def open_content(self, entry: Entry, body: Body) -> Content:
        if entry.epoch not in self.opened.team:
            self._take_delivery(entry, body)
        key = self.opened.team.get(entry.epoch)
        if key is None:
            raise Unreadable("no_team_key")
        try:
            return decode_content(open_sealed(key, body.sealed, context_of(entry)))
        except OpenFailed:
            raise Unreadable("body_does_not_open") from None
        except Undecodable:
            raise Unreadable("undecodable") from None

    def _take_delivery(self, entry: Entry, body: Body) -> None:
        for delivery in body.deliveries:
            if delivery.to == self.member and delivery.epoch == entry.epoch:
                info = team_key_info(entry.vault, delivery.epoch, self.member, self.public)
                try:
                    self.opened.team[entry.epoch] = hpke_open(self.keys.kem, delivery.sealed, info)
                except OpenFailed:
                    raise Unreadable("delivery_does_not_open") from None

    def find_packages(self, rows: Iterable[tuple[int, bytes]]) -> None:
        """Take what this member sealed to themselves when they joined or were recovered.

        It stands beside an entry, in clear but sealed under a key that nobody else holds, so none can be planted.
        """
        sign = b"\x93\xb0" + self.member.encode("ascii")  # how a delivery to this member begins
        for _seq, raw in rows:
            if sign in raw:
                with suppress(Unparsable):
                    for delivery in decode_body(parse_entry(raw).body).deliveries:
                        if delivery.to == self.member:
                            self._take_package(delivery.sealed)

    def _take_package(self, sealed: bytes) -> None:
        with suppress(OpenFailed, msgspec.DecodeError):
            raw = open_sealed(self.keys.local, sealed, package_context(self.vault, self.member))
            self.opened.take(msgspec.msgpack.decode(raw, type=Opened))

    def take_effect(self, entry: Entry, changes: Sequence[AnyChange]) -> None:
        if any(self._is_replaced_by(change) for change in changes):
            return  # the next team key is sealed to the keys that took the place of these
        for change in changes:
            if isinstance(change, EpochStarted):
                self._take_team_key(entry, change)

    def _is_replaced_by(self, change: AnyChange) -> bool:
        return isinstance(change, MemberRecovered) and change.member == self.member and change.keys != self.public

    def _take_team_key(self, entry: Entry, change: EpochStarted) -> None:
        """A wrong key, signed by its giver, would shut one member out of all that follows: say who gave it."""
        info = team_key_info(self.vault, change.epoch, self.member, self.public)
        for bundle in change.bundles:
            if bundle.to == self.member and change.epoch not in self.opened.team:
                try:
                    key = hpke_open(self.keys.kem, bundle.sealed, info)
                except OpenFailed:
                    raise Tampered(what="team_key", seq=entry.seq, by=entry.author) from None
                if not same(commit_to(key), change.commitment):
                    raise Tampered(what="team_key", seq=entry.seq, by=entry.author)
                self.opened.team[change.epoch] = key

    def open_changes(self, entry: Entry, content: Content) -> Sequence[AnyChange]:
        if not content.spilled:
            return content.changes
        changes = list(content.changes)
        for index, sealed in enumerate(content.spilled):
            purpose = spill_context(entry.vault, entry.epoch, index)
            try:
                part = decode_changes(self.open_blob(self.opened.team[entry.epoch], sealed, purpose))
            except Undecodable:
                raise Unreadable("undecodable") from None
            except OpenFailed:
                raise Unreadable("spill_does_not_open") from None
            changes.extend(part)
        return changes

    def keep_entry_keys(self, seq: int, keysets: Sequence[KeySetAdded], state: State) -> None:
        """Finding an entry key again means reading the whole entry, so a spilled one gives up its keys at once.

        Only for an entry that took effect: the keys of a rejected one are whatever its author made up.
        """
        for brand in state.brands.values():
            self.learn_brand(brand)
        for index, keyset in enumerate(keysets):
            key = None
            with suppress(Tampered):  # told to whoever asks for one of its secrets; the others still open
                key = self._open_keyset(keyset)
            if key is not None:
                self.opened.entry[f"{seq}:{index}"] = key

    # blobs

    def open_blob(self, key: bytes, sealed: Sealed, purpose: bytes) -> bytes:
        """As ``read_blob``, for a data key that is wrapped under ``key``."""
        return self.read_blob(unwrap(key, sealed.wrapped), sealed, purpose)

    # keys of brands and entries

    def directory_key(self, brand: BrandRecord, epoch: int | None = None) -> bytes:
        """The key of one epoch, the present one by default; older ones open one another.

        Raises NotPermitted for a brand whose profiles this member may not read, Tampered.
        """
        wanted = brand.directory_epoch if epoch is None else epoch
        known = self.opened.directory
        if f"{brand.id}:{wanted}" not in known:
            key = self._present_directory_key(brand)
            for older in range(brand.directory_epoch - 1, wanted - 1, -1):
                try:
                    key = unwrap(key, brand.directory_previous[older - 1])
                except OpenFailed:
                    raise Tampered(what="directory_key", id=brand.id) from None
                known[f"{brand.id}:{older}"] = key
        return known[f"{brand.id}:{wanted}"]

    def _present_directory_key(self, brand: BrandRecord) -> bytes:
        name = f"{brand.id}:{brand.directory_epoch}"
        if name not in self.opened.directory:
            info = directory_key_info(self.vault, brand.id, brand.directory_epoch, self.member, self.public)
            self.opened.directory[name] = self._open_bundle(brand.directory, info)
        return self.opened.directory[name]

    def case_key(self, case: CaseRecord, epoch: int) -> bytes:
        """The key of one epoch of an offboarding case. Raises NotPermitted for who is no reader of it, Tampered."""
        known = self.opened.case
        if f"{case.id}:{epoch}" not in known:
            name = f"{case.id}:{case.epoch}"
            if name not in known:
                info = case_key_info(self.vault, case.id, case.epoch, self.member, self.public)
                known[name] = self._open_bundle(case.bundles, info)
                if len(known[name]) != KEY_SIZE or not same(commit_to(known[name]), case.commitment):
                    del known[name]
                    raise Tampered(what="case_key", id=case.id)
            key = known[name]
            for older in range(case.epoch - 1, epoch - 1, -1):
                try:
                    key = unwrap(key, case.previous[older - 1])
                except OpenFailed:
                    raise Tampered(what="case_key", id=case.id) from None
                known[f"{case.id}:{older}"] = key
        return known[f"{case.id}:{epoch}"]

    def last_day(self, case: CaseRecord) -> str:
        """The ISO day on which this member's own rights fall by this case; empty where it is not about them."""
        try:
            return hpke_open(self.keys.kem, case.notice, last_day_info(self.vault, case.id)).decode("ascii", "replace")
        except OpenFailed:
            return ""

    def may_read(self, brand: BrandRecord) -> bool:
        return any(bundle.to == self.member for bundle in brand.directory)

    def _open_bundle(self, bundles: list[Bundle], info: bytes) -> bytes:
        for bundle in bundles:
            if bundle.to == self.member:
                try:
                    return hpke_open(self.keys.kem, bundle.sealed, info)
                except OpenFailed:
                    raise Tampered(what="bundle") from None
        raise NotPermitted(missing="grant", ask=[])

    def learn_brand(self, brand: BrandRecord) -> None:
        """Open the brand's private key where it was sealed to this member, and through it the ones before."""
        present = pair_name(brand)
        if present not in self.opened.brand:
            if all(bundle.to != self.member for bundle in brand.private):
                return
            info = brand_key_info(self.vault, brand.id, brand.generation, self.member, self.public)
            self.opened.brand[present] = self._open_bundle(brand.private, info)
        private = self.opened.brand[present]
        for generation in range(brand.generation - 1, 0, -1):
            name = f"brand:{brand.id}:{generation}"
            if name not in self.opened.brand:
                info = earlier_pair_info(self.vault, brand.id, generation)
                try:
                    self.opened.brand[name] = hpke_open(private, brand.previous[generation - 1], info)
                except OpenFailed:
                    return  # whoever renewed the pair sealed something else: what stands under it stays shut
            private = self.opened.brand[name]

    def pair_key(self, brand: BrandRecord) -> bytes:
        """The private half of the present pair. Raises NotPermitted."""
        self.learn_brand(brand)
        if pair_name(brand) not in self.opened.brand:
            raise NotPermitted(missing="grant", ask=[])
        return self.opened.brand[pair_name(brand)]

    def _open_keyset(self, keyset: KeySetAdded) -> bytes | None:
        for bundle in keyset.bundles:
            private = self.keys.kem if bundle.to == self.member else self.opened.brand.get(bundle.to)
            if private is not None:
                kem = self.public.kem if bundle.to == self.member else self._brand_public(bundle.to, private)
                try:
                    return hpke_open(private, bundle.sealed, entry_key_info(self.vault, keyset.keyset, bundle.to, kem))
                except OpenFailed:
                    raise Tampered(what="bundle") from None
        return None

    def _brand_public(self, name: str, private: bytes) -> bytes:
        if name not in self._brand_publics:
            self._brand_publics[name] = derive_kem_public(private)
        return self._brand_publics[name]

    def _learn_brands_of(self, keyset: KeySetAdded, state: State) -> None:
        """Only the brands that this key was sealed to: a damaged bundle of another one must not stand in the way."""
        for bundle in keyset.bundles:
            kind, _, rest = bundle.to.partition(":")
            brand = state.brands.get(rest.partition(":")[0]) if kind == "brand" else None
            if brand is not None:
                self.learn_brand(brand)

    def entry_key(self, seq: int, index: int, read_entry: EntryReader, state: State) -> bytes:
        """The key that wraps the data keys of one entry. Raises NotPermitted if it was not sealed to this member."""
        name = f"{seq}:{index}"
        if name not in self.opened.entry:
            keysets = [change for change in read_entry(seq) if isinstance(change, KeySetAdded)]
            if index < len(keysets):
                self._learn_brands_of(keysets[index], state)
            key = self._open_keyset(keysets[index]) if index < len(keysets) else None
            if key is None:
                raise NotPermitted(missing="grant", ask=[])
            self.opened.entry[name] = key
        return self.opened.entry[name]

    # versions of secrets

    def data_key(self, name: str, version: SecretVersion, read_entry: EntryReader, state: State) -> bytes:
        """The key of one version's blob, by whichever way is open to this member; ``name`` is account:component.

        Raises NotPermitted where there is none, Spoiled where what was given for a key is none.
        """
        kept = self.opened.data.get(f"{name}:{version.version}")
        if kept is not None:
            return kept
        ways = [(version.seq, version.keyset, version.secret.wrapped)]
        ways += [(share.seq, share.keyset, share.wrapped) for share in version.shares]
        spoiled = 0
        for seq, keyset, wrapped in ways:
            try:
                key = unwrap(self.entry_key(seq, keyset, read_entry, state), wrapped)
            except NotPermitted:
                continue
            except (OpenFailed, Tampered):
                spoiled = spoiled or seq
                continue
            if same(commit_to(key), version.secret.commitment):
                return key
            spoiled = spoiled or (version.seq if key == NO_KEY else seq)
        if spoiled:
            raise Spoiled(spoiled)
        raise NotPermitted(missing="grant", ask=[])

    def read_blob(self, data_key: bytes, sealed: Sealed, purpose: bytes) -> bytes:
        """Raises Damaged (missing), Tampered (other bytes), OpenFailed (wrong key or context)."""
        blob = self._read_blob(sealed.blob)
        if blob is None:
            raise Damaged(what="blob", id=sealed.blob.hex()[:16])
        if sha256(blob) != sealed.blob:
            raise Tampered(what="blob", id=sealed.blob.hex()[:16])
        return open_payload(data_key, blob, sealed.commitment, purpose)
