"""One user intention on its way into one entry: changes are tried against the rules as they are added.

A use case writes ``session.commit(build)``; ``build`` gets an ``Intention`` on the newest state and adds changes to
it. Where somebody else was faster, the session calls ``build`` again on what is true then, so it must not keep
anything from its first run.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from vault.crypto.kdf import sha256
from vault.crypto.keys import PublicKeys, derive_kem_public, hpke_seal, make_kem_private
from vault.crypto.sealing import make_key, seal_payload, unwrap, wrap
from vault.directory import Profile, Scores, control_context, profile_context, scores_context, secret_context
from vault.errors import ApprovalNeeded, BadInput, LastOwner, NotPermitted, Refused
from vault.ids import new_id
from vault.keyring import (
    KeyRing,
    Opened,
    brand_key_info,
    case_key_info,
    directory_key_info,
    entry_key_info,
    seal_team_key,
)
from vault.ledger.changes import (
    AnyChange,
    BrandAdded,
    Bundle,
    ControlAdded,
    KeySetAdded,
    RotationStarted,
    ScoresSet,
    Sealed,
    SecretWritten,
)
from vault.ledger.entry import Delivery
from vault.ledger.fold import apply_one, conclude, hold_author
from vault.ledger.records import BrandRecord, ControlRecord, SecretVersion
from vault.ledger.rules.base import (
    RECOVERY,
    Author,
    Rejected,
    active_owners,
    expected_recipients,
    members_with,
    roles_with,
)
from vault.ledger.rules.circles import directory_readers
from vault.ledger.state import Overlay, State
from vault.sharing import settle_circles

#: Rules that refuse for the sake of policy: as what, and what is missing.
_REFUSALS: dict[str, tuple[type[Refused], str]] = {
    "last_owner": (LastOwner, "second_owner"),
    "needs_second_owner": (ApprovalNeeded, "second_owner"),
    "own_request": (NotPermitted, "second_member"),
    "own_row": (NotPermitted, "second_keeper"),
    "post_opens_nothing": (NotPermitted, "post"),
}


class Committer(Protocol):
    """What an intention needs of the session."""

    state: State
    ring: KeyRing
    device_id: str

    def clock_ms(self) -> int: ...

    def read_changes(self, seq: int) -> Sequence[AnyChange]: ...


class Intention:
    """Changes, the blobs that they name, and the state as it will be."""

    def __init__(self, session: Committer) -> None:
        self._session = session
        state, ring = session.state, session.ring
        self.ring, self.state, self.vault = ring, state, ring.vault
        self.overlay = Overlay(state)
        self.author = Author(ring.member, session.device_id, state.seq + 1, session.clock_ms())
        self.changes: list[AnyChange] = []
        self.blobs: list[tuple[bytes, bytes]] = []
        self.profiles: dict[str, Profile] = {}
        self.scores: dict[str, tuple[int, int]] = {}
        self.entry_keys: list[bytes] = []
        #: Keys that this entry makes, in hand once it is stored; what lies sealed in clear beside it; a new keyslot.
        self.opened = Opened()
        self.deliveries: list[Delivery] = []
        self.keyslot: tuple[str, bytes] | None = None
        self._keysets: dict[frozenset[str], int] = {}

    def add(self, change: AnyChange) -> None:
        """Raises NotPermitted, or BadInput for what the rules do not take."""
        try:
            apply_one(self.overlay, self.author, change)
        except Rejected as rejected:
            if rejected.missing:
                raise NotPermitted(missing=rejected.missing, ask=self._who_may(rejected.missing)) from None
            if rejected.reason in _REFUSALS:
                refusal, missing = _REFUSALS[rejected.reason]
                raise refusal(missing=missing, ask=[] if missing == "post" else self._other_owners()) from None
            raise BadInput(reason=rejected.reason) from None
        self.changes.append(change)

    def _who_may(self, capability: str) -> list[str]:
        """Names of members; where nobody else may everywhere, the roles that may somewhere."""
        named = members_with(self.overlay, capability, self.author.member)
        return named or roles_with(self.overlay, capability)

    def _other_owners(self) -> list[str]:
        owners = (self.overlay.members.get(owner) for owner in active_owners(self.overlay))
        return [owner.name for owner in owners if owner is not None and owner.id != self.author.member]

    def as_if_countersigned(self) -> Intention:
        """A trial on the same state, with another owner's signature taken for granted: for what is only proposed."""
        trial = Intention(self._session)
        others = (owner for owner in active_owners(self.overlay) if owner != self.author.member)
        trial.author.second = next(others, "")
        return trial

    def conclude(self) -> None:
        """Hand keys to whom the changes entitle, then the rules about an entry as a whole. Raises BadInput."""
        settle_circles(self)
        try:
            hold_author(self.overlay, self.author, self.changes)
            conclude(self.overlay, self.author, self.changes)
        except Rejected as rejected:
            raise BadInput(reason=rejected.reason) from None

    # sealing

    def _seal(self, key: bytes, plaintext: bytes, purpose: bytes) -> Sealed:
        payload = seal_payload(plaintext, purpose)
        digest = sha256(payload.blob)
        self.blobs.append((digest, payload.blob))
        return Sealed(digest, payload.commitment, wrap(key, payload.data_key))

    def seal_under(self, key: bytes, plaintext: bytes, purpose: bytes) -> Sealed:
        """Under a key that the caller made or opened: part of a change that the caller adds next."""
        return self._seal(key, plaintext, purpose)

    def brand(self, brand_id: str) -> BrandRecord:
        brand = self.overlay.brands.get(brand_id)
        assert brand is not None, "use cases look brands up before they write to them"
        return brand

    def seal_profile(self, account: str, brand_id: str, profile: Profile) -> Sealed:
        """For the change that the caller adds next; the opened profile takes effect with the commit."""
        self.profiles[account] = profile
        purpose = profile_context(self.vault, account, brand_id)
        return self._seal(self.ring.directory_key(self.brand(brand_id)), msgspec.msgpack.encode(profile), purpose)

    def seal_for_directory(self, brand_id: str, plaintext: bytes, purpose: bytes) -> Sealed:
        """For whoever reads the brand's profiles: part of a change that the caller adds next."""
        return self._seal(self.ring.directory_key(self.brand(brand_id)), plaintext, purpose)

    def seal_for_case(self, case: str, epoch: int, plaintext: bytes, purpose: bytes) -> Sealed:
        """For the readers of an offboarding case: part of a change that the caller adds next."""
        name = f"{case}:{epoch}"
        record = self.overlay.cases.get(case)
        key = self.opened.case.get(name) or (self.ring.case_key(record, epoch) if record is not None else b"")
        return self._seal(key, plaintext, purpose)

    def seal_for(self, recipients: frozenset[str], plaintext: bytes, purpose: bytes) -> tuple[Sealed, int]:
        """For exactly these members, and the keyset's index: parts of a change that the caller adds next."""
        keyset = self.keyset_for(recipients)
        return self._seal(self.entry_keys[keyset], plaintext, purpose), keyset

    def write_secret(
        self, account: str, component: str, text: str, *, claimed: str = "", circulated: bool = False
    ) -> int:
        """The component's next version, sealed to exactly who is entitled. Returns the version."""
        record = self.overlay.accounts.get(account)
        secrets = self.overlay.secrets.get(account) or {}
        assert record is not None
        version = len(secrets[component].versions) + 1 if component in secrets else 1
        keyset = self._keyset(self.brand(record.brand), account)
        purpose = secret_context(self.vault, account, component, version)
        sealed = self._seal(self.entry_keys[keyset], text.encode("utf-8"), purpose)
        self.add(SecretWritten(account, component, version, sealed, keyset, claimed, circulated))
        return version

    def write_pending(self, account: str, password: str) -> int:
        """The next password as pending, sealed like any version. Returns the version."""
        record = self.overlay.accounts.get(account)
        component = (self.overlay.secrets.get(account) or {}).get("password")
        assert record is not None
        version = len(component.versions) + 1 if component is not None else 1
        keyset = self._keyset(self.brand(record.brand), account)
        purpose = secret_context(self.vault, account, "password", version)
        sealed = self._seal(self.entry_keys[keyset], password.encode("utf-8"), purpose)
        self.add(RotationStarted(account, version, sealed, keyset))
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
            purpose = control_context(self.vault, control)
            sealed = self._seal(self.entry_keys[keyset], whole.encode("utf-8"), purpose)
        self.add(ControlAdded(control, kind, brand_id, label, holder, company_owned, accounts, sealed, keyset))
        return control

    def set_scores(self, brand_id: str, scores: dict[str, tuple[int, int]]) -> None:
        """``scores`` by account: (password version, score)."""
        accounts = sorted(scores)
        raw = msgspec.msgpack.encode(Scores([scores[account][1] for account in accounts]))
        purpose = scores_context(self.vault, brand_id)
        sealed = self._seal(self.ring.directory_key(self.brand(brand_id)), raw, purpose)
        self.add(ScoresSet(brand_id, accounts, [scores[account][0] for account in accounts], sealed))
        self.scores.update(scores)

    def _keyset(self, brand: BrandRecord, account: str) -> int:
        """One HPKE operation per recipient and entry, however many secrets it holds."""
        return self.keyset_for(frozenset(expected_recipients(self.overlay, brand, account)), brand)

    def keyset_for(self, recipients: frozenset[str], brand: BrandRecord | None = None) -> int:
        """An entry key sealed to exactly these: members, the brand's pair, the recovery key. Returns its index."""
        if recipients not in self._keysets:
            key, keyset = make_key(), new_id()
            bundles = [self._bundle(keyset, key, to, brand) for to in sorted(recipients)]
            self.add(KeySetAdded(keyset, bundles))
            self._keysets[recipients] = len(self.entry_keys)
            self.entry_keys.append(key)
        return self._keysets[recipients]

    def _bundle(self, keyset: str, key: bytes, to: str, brand: BrandRecord | None) -> Bundle:
        kem = brand.public if brand is not None and to.startswith("brand:") else self.keys_of(to).kem
        return Bundle(to, hpke_seal(kem, key, entry_key_info(self.vault, keyset, to, kem)))

    def keys_of(self, holder: str) -> PublicKeys:
        """The public keys of a member, an invitation or the recovery key, as the verified history has them."""
        known = self.overlay.members.get(holder) or self.overlay.invitations.get(holder)
        keys = known.keys if known is not None else self.overlay.recovery
        assert keys is not None
        return keys

    def data_key(self, account: str, component: str, version: SecretVersion) -> bytes:
        """The key of a stored version's blob, or of one that this very intention writes. Raises NotPermitted."""
        if version.seq == self.author.seq:
            return unwrap(self.entry_keys[version.keyset], version.secret.wrapped)
        return self.ring.data_key(f"{account}:{component}", version, self._session.read_changes, self.state)

    def control_key(self, control: ControlRecord) -> bytes:
        """The key of a control point's sealed value. Raises NotPermitted."""
        assert control.value is not None
        key = self.ring.entry_key(control.seq, control.keyset, self._session.read_changes, self.state)
        return unwrap(key, control.value.wrapped)

    # brands

    def add_brand(self, name: str) -> str:
        """A brand with its key pair and directory key, sealed to its maker and to whoever must hold them."""
        brand, private, directory = new_id(), make_kem_private(), make_key()
        readers = directory_readers(self.overlay, brand) | {self.ring.member}
        self.add(
            BrandAdded(
                brand,
                name,
                derive_kem_public(private),
                self.pair_bundles(brand, 1, private, {self.ring.member, RECOVERY}),
                self.directory_bundles(brand, 1, directory, readers),
            )
        )
        return brand

    def pair_bundles(self, brand: str, generation: int, private: bytes, holders: set[str]) -> list[Bundle]:
        return [
            Bundle(to, hpke_seal(keys.kem, private, brand_key_info(self.vault, brand, generation, to, keys)))
            for to, keys in self._keys_by_name(holders)
        ]

    def directory_bundles(self, brand: str, epoch: int, key: bytes, readers: set[str]) -> list[Bundle]:
        return [
            Bundle(to, hpke_seal(keys.kem, key, directory_key_info(self.vault, brand, epoch, to, keys)))
            for to, keys in self._keys_by_name(readers)
        ]

    def team_bundles(self, epoch: int, key: bytes, circle: set[str]) -> list[Bundle]:
        return [Bundle(to, seal_team_key(self.vault, epoch, key, to, keys)) for to, keys in self._keys_by_name(circle)]

    def case_bundles(self, case: str, epoch: int, key: bytes, circle: set[str]) -> list[Bundle]:
        return [
            Bundle(to, hpke_seal(keys.kem, key, case_key_info(self.vault, case, epoch, to, keys)))
            for to, keys in self._keys_by_name(circle)
        ]

    def _keys_by_name(self, holders: set[str]) -> list[tuple[str, PublicKeys]]:
        return [(to, self.keys_of(to)) for to in sorted(holders)]
