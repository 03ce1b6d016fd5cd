"""What a vault is after its entries so far: tables of frozen records, and an overlay that an entry is tried on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableMapping
from typing import Generic, TypeVar

import msgspec

from vault.crypto.keys import PublicKeys
from vault.ledger.changes import Anchor, Bundle, Sealed

Record = TypeVar("Record")


class _Row(msgspec.Struct, frozen=True, array_like=True, gc=False):
    pass


class MemberRecord(_Row, frozen=True):
    id: str
    name: str
    role: str
    keys: PublicKeys
    joined_at: int
    keyslot_version: int
    keyslot_digest: bytes
    active: bool


class DeviceRecord(_Row, frozen=True):
    id: str
    member: str
    label: str
    added_at: int


class BrandRecord(_Row, frozen=True):
    """``generation`` and ``public`` name the pair that secrets are sealed to now."""

    id: str
    name: str
    generation: int
    public: bytes
    private: list[Bundle]
    directory_epoch: int
    directory: list[Bundle]


class GrantRecord(_Row, frozen=True):
    member: str
    scope: str
    level: str
    until: str
    by: str
    at: int


class PersonRecord(_Row, frozen=True):
    id: str
    name: str
    contact: str
    left_on: str
    member: str


class ControlRecord(_Row, frozen=True):
    id: str
    kind: str
    brand: str
    label: str
    holder: str
    company_owned: bool
    accounts: list[str]
    value: Sealed | None
    seq: int
    keyset: int


class AccountRecord(_Row, frozen=True):
    """What rules and lists need of an account; the profile itself is opaque here.

    ``password_*`` repeat the current password version, so that a list needs no secrets table.
    """

    id: str
    brand: str
    platform: str
    tier: str
    state: str
    responsible: str
    root_of_trust: str
    profile: Sealed
    added_at: int
    password_version: int
    password_at: int
    password_claimed: str
    password_circulated: bool
    totp_version: int
    scores_seq: int


class SecretVersion(_Row, frozen=True):
    """One version of one component; ``seq`` and ``keyset`` name the entry key that wraps its data key."""

    version: int
    at: int
    by: str
    seq: int
    keyset: int
    secret: Sealed
    claimed: str
    circulated: bool


class Component(_Row, frozen=True):
    """All versions of one component, oldest first; ``current`` is 0 once it was removed."""

    current: int
    versions: list[SecretVersion]


class PolicyRecord(_Row, frozen=True):
    value: bool | int | str
    by: str
    at: int


class RejectedRecord(_Row, frozen=True):
    seq: int
    reason: str


class ScoresRecord(_Row, frozen=True):
    seq: int
    brand: str
    scores: Sealed


Secrets = dict[str, Component]


class State:
    """Tables by id. Only the fold writes here, through an ``Overlay``; everybody else reads."""

    def __init__(self) -> None:
        self.vault = ""
        self.team = ""
        self.format = 1
        self.epoch = 1
        self.seq = 0
        self.hash = bytes(32)
        self.tail = b""
        self.clock = 0
        self.recovery: PublicKeys | None = None
        self.members: dict[str, MemberRecord] = {}
        self.devices: dict[str, DeviceRecord] = {}
        self.brands: dict[str, BrandRecord] = {}
        self.grants: dict[str, GrantRecord] = {}
        self.persons: dict[str, PersonRecord] = {}
        self.controls: dict[str, ControlRecord] = {}
        self.accounts: dict[str, AccountRecord] = {}
        self.secrets: MutableMapping[str, Secrets] = {}
        self.scores: dict[str, ScoresRecord] = {}
        self.policy: dict[str, PolicyRecord] = {}
        self.anchors: dict[str, Anchor] = {}
        self.noise: dict[int, bool] = {}
        self.rejected: list[RejectedRecord] = []
        self._labels: dict[tuple[str, str], dict[str, None]] | None = None

    def advance(self, seq: int, head: bytes, tail: bytes) -> None:
        """One row further: ``head`` is what the next entry must name, ``tail`` the SHA-256 of the row's bytes."""
        self.seq, self.hash, self.tail = seq, head, tail

    def note(self, clock: int, anchors: Iterable[Anchor]) -> None:
        """What every entry that took effect tells besides its changes."""
        self.clock = max(self.clock, clock)
        for anchor in anchors:
            known = self.anchors.get(anchor.device)
            if known is None or anchor.n > known.n:
                self.anchors[anchor.device] = anchor

    def labelled(self, kind: str, label: str) -> list[ControlRecord]:
        """The control points that carry this label, of however many: an index that grows with the table."""
        if self._labels is None:
            self._labels = {}
            for control in self.controls.values():
                self.note_label(control)
        return [self.controls[one] for one in self._labels.get((kind, label), ())]

    def note_label(self, control: ControlRecord) -> None:
        """Keep the index of labels in step; nothing to do before anybody asked for it."""
        if self._labels is not None:
            self._labels.setdefault((control.kind, control.label), {})[control.id] = None

    def grants_of(self, member: str) -> Iterator[GrantRecord]:
        return (grant for grant in self.grants.values() if grant.member == member)


TABLES = (
    "members",
    "devices",
    "brands",
    "grants",
    "persons",
    "controls",
    "accounts",
    "secrets",
    "scores",
    "policy",
    "noise",
)
SCALARS = ("vault", "team", "format", "epoch", "recovery")


class TableOverlay(Generic[Record]):
    """A table as it would be: reads fall through, writes stay here until they are kept. None marks a removal."""

    def __init__(self, base: MutableMapping[str, Record]) -> None:
        self.base = base
        self.fresh: dict[str, Record | None] = {}

    def get(self, key: str) -> Record | None:
        if key in self.fresh:
            return self.fresh[key]
        return self.base.get(key)

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def put(self, key: str, record: Record) -> None:
        self.fresh[key] = record

    def remove(self, key: str) -> None:
        self.fresh[key] = None

    def values(self) -> Iterable[Record]:
        for key, record in self.base.items():
            if key not in self.fresh:
                yield record
        for fresh in self.fresh.values():
            if fresh is not None:
                yield fresh

    def keep(self) -> None:
        for key, record in self.fresh.items():
            if record is None:
                self.base.pop(key, None)
            else:
                self.base[key] = record


class Overlay:
    """The state with one entry's changes laid over it: kept whole or dropped whole."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.vault = state.vault
        self.team = state.team
        self.format = state.format
        self.epoch = state.epoch
        self.recovery = state.recovery
        self.members = TableOverlay(state.members)
        self.devices = TableOverlay(state.devices)
        self.brands = TableOverlay(state.brands)
        self.grants = TableOverlay(state.grants)
        self.persons = TableOverlay(state.persons)
        self.controls = TableOverlay(state.controls)
        self.accounts = TableOverlay(state.accounts)
        self.secrets = TableOverlay(state.secrets)
        self.scores = TableOverlay(state.scores)
        self.policy = TableOverlay(state.policy)
        self.noise: dict[int, bool] = {}

    def keep(self) -> None:
        """Write everything through to the state."""
        for table in TABLES[:-1]:
            getattr(self, table).keep()
        for control in self.controls.fresh.values():
            if control is not None:
                self.state.note_label(control)
        self.state.noise.update(self.noise)
        for name in SCALARS:
            setattr(self.state, name, getattr(self, name))
