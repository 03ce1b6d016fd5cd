"""One user intention on its way into one entry: changes are tried against the rules as they are added.

A use case writes ``session.commit(build)``; ``build`` gets an ``Intention`` on the newest state and adds changes to
it. Where somebody else was faster, the session calls ``build`` again on what is true then, so it must not keep
anything from its first run.
"""

from __future__ import annotations

from typing import Protocol

import msgspec

from vault.crypto.kdf import sha256
from vault.crypto.keys import derive_kem_public, hpke_seal, make_kem_private
from vault.crypto.sealing import make_key, seal_payload, wrap
from vault.directory import Profile, Scores, control_context, profile_context, scores_context, secret_context
from vault.errors import BadInput, NotPermitted
from vault.ids import new_id
from vault.keyring import KeyRing, brand_key_info, directory_key_info, entry_key_info
from vault.ledger.changes import (
    AnyChange,
    BrandAdded,
    Bundle,
    ControlAdded,
    KeySetAdded,
    ScoresSet,
    Sealed,
    SecretWritten,
)
from vault.ledger.fold import apply_one, conclude
from vault.ledger.rights import ALL, reach, roles_with
from vault.ledger.rules.base import Author, Rejected, expected_recipients
from vault.ledger.state import BrandRecord, Overlay, State


class Committer(Protocol):
    """What an intention needs of the session."""

    state: State
    ring: KeyRing
    device_id: str

    def clock_ms(self) -> int: ...


class Intention:
    """Changes, the blobs that they name, and the state as it will be."""

    def __init__(self, session: Committer) -> None:
        self._session = session
        state, ring = session.state, session.ring
        self.overlay = Overlay(state)
        self.author = Author(ring.member, session.device_id, state.seq + 1, session.clock_ms())
        self.changes: list[AnyChange] = []
        self.blobs: list[tuple[bytes, bytes]] = []
        self.profiles: dict[str, Profile] = {}
        self.scores: dict[str, tuple[int, int]] = {}
        self.entry_keys: list[bytes] = []
        self._keysets: dict[frozenset[str], int] = {}

    def add(self, change: AnyChange) -> None:
        """Raises NotPermitted, or BadInput for what the rules do not take."""
        try:
            apply_one(self.overlay, self.author, change)
        except Rejected as rejected:
            if rejected.missing:
                raise NotPermitted(missing=rejected.missing, ask=roles_with(rejected.missing)) from None
            raise BadInput(reason=rejected.reason) from None
        self.changes.append(change)

    def conclude(self) -> None:
        """The rules about an entry as a whole. Raises BadInput."""
        try:
            conclude(self.overlay, self.author, self.changes)
        except Rejected as rejected:
            raise BadInput(reason=rejected.reason) from None

    # sealing

    def _seal(self, key: bytes, plaintext: bytes, purpose: bytes) -> Sealed:
        payload = seal_payload(plaintext, purpose)
        digest = sha256(payload.blob)
        self.blobs.append((digest, payload.blob))
        return Sealed(digest, payload.commitment, wrap(key, payload.data_key))

    def _directory_key(self, brand: BrandRecord) -> bytes:
        return self._session.ring.directory_key(brand)

    def brand(self, brand_id: str) -> BrandRecord:
        brand = self.overlay.brands.get(brand_id)
        assert brand is not None, "use cases look brands up before they write to them"
        return brand

    def seal_profile(self, account: str, brand_id: str, profile: Profile) -> Sealed:
        """For the change that the caller adds next; the opened profile takes effect with the commit."""
        self.profiles[account] = profile
        purpose = profile_context(self._session.state.vault, account, brand_id)
        return self._seal(self._directory_key(self.brand(brand_id)), msgspec.msgpack.encode(profile), purpose)

    def write_secret(
        self, account: str, component: str, text: str, *, claimed: str = "", circulated: bool = False
    ) -> int:
        """The component's next version, sealed to exactly who is entitled. Returns the version."""
        record = self.overlay.accounts.get(account)
        secrets = self.overlay.secrets.get(account) or {}
        assert record is not None
        version = len(secrets[component].versions) + 1 if component in secrets else 1
        keyset = self._keyset(self.brand(record.brand), account)
        purpose = secret_context(self._session.state.vault, account, component, version)
        sealed = self._seal(self.entry_keys[keyset], text.encode("utf-8"), purpose)
        self.add(SecretWritten(account, component, version, sealed, keyset, claimed, circulated))
        return version

    def add_control(
        self,
        *,
        kind: str,
        brand_id: str,
        label: str,
        whole: str,
        holder: str,
        company_owned: bool,
        accounts: list[str],
    ) -> str:
        """``whole`` is the full number or address where ``label`` is masked, else empty."""
        control, sealed, keyset = new_id(), None, 0
        if whole:
            keyset = self._keyset(self.brand(brand_id), "")
            purpose = control_context(self._session.state.vault, control)
            sealed = self._seal(self.entry_keys[keyset], whole.encode("utf-8"), purpose)
        self.add(ControlAdded(control, kind, brand_id, label, holder, company_owned, accounts, sealed, keyset))
        return control

    def set_scores(self, brand_id: str, scores: dict[str, tuple[int, int]]) -> None:
        """``scores`` by account: (password version, score)."""
        accounts = sorted(scores)
        raw = msgspec.msgpack.encode(Scores([scores[account][1] for account in accounts]))
        purpose = scores_context(self._session.state.vault, brand_id)
        sealed = self._seal(self._directory_key(self.brand(brand_id)), raw, purpose)
        self.add(ScoresSet(brand_id, accounts, [scores[account][0] for account in accounts], sealed))
        self.scores.update(scores)

    def _keyset(self, brand: BrandRecord, account: str) -> int:
        """One HPKE operation per recipient and entry, however many secrets it holds."""
        recipients = frozenset(expected_recipients(self.overlay, brand, account))
        if recipients not in self._keysets:
            key, keyset = make_key(), new_id()
            bundles = [self._bundle(keyset, key, to, brand) for to in sorted(recipients)]
            self.add(KeySetAdded(keyset, bundles))
            self._keysets[recipients] = len(self.entry_keys)
            self.entry_keys.append(key)
        return self._keysets[recipients]

    def _bundle(self, keyset: str, key: bytes, to: str, brand: BrandRecord) -> Bundle:
        member = self.overlay.members.get(to)
        kem = member.keys.kem if member is not None else brand.public
        return Bundle(to, hpke_seal(kem, key, entry_key_info(self._session.state.vault, keyset, to, kem)))

    # brands

    def add_brand(self, name: str) -> str:
        """A brand with its key pair and directory key, sealed to its maker and to whoever must hold them."""
        brand, private, directory = new_id(), make_kem_private(), make_key()
        vault, overlay, ring = self._session.state.vault, self.overlay, self._session.ring
        assert overlay.recovery is not None
        readers = {ring.member: ring.public, "recovery": overlay.recovery}
        holders = dict(readers)
        for member in overlay.members.values():
            if member.active and reach(member.role, "see_profiles") == ALL:
                readers[member.id] = member.keys
        self.add(
            BrandAdded(
                brand,
                name,
                derive_kem_public(private),
                [
                    Bundle(to, hpke_seal(keys.kem, private, brand_key_info(vault, brand, 1, to, keys)))
                    for to, keys in sorted(holders.items())
                ],
                [
                    Bundle(to, hpke_seal(keys.kem, directory, directory_key_info(vault, brand, 1, to, keys)))
                    for to, keys in sorted(readers.items())
                ],
            )
        )
        return brand
