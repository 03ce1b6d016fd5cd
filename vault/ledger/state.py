"""What a vault is after its entries so far: tables of records, and an overlay that an entry is tried on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableMapping
from typing import Generic, TypeVar

from vault.crypto.keys import PublicKeys
from vault.ledger.changes import Anchor
from vault.ledger.document_records import DocumentRecord, DossierItemRecord
from vault.ledger.records import (
    AccountRecord,
    AlertRecord,
    BlackoutRecord,
    BrandRecord,
    CaseNoteRecord,
    CaseRecord,
    ClearedRecord,
    Component,
    ControlRecord,
    DeviceRecord,
    GlassRecord,
    GrantRecord,
    InvitationRecord,
    LinkRecord,
    MemberRecord,
    PersonRecord,
    PolicyRecord,
    PostponedRecord,
    RejectedRecord,
    RequestRecord,
    ReviewRecord,
    RobotRecord,
    RoleRecord,
    RotationRecord,
    ScoresRecord,
    SecurityKeyRecord,
)
from vault.ledger.register_records import LetterRecord, RegisterRecord

Record = TypeVar("Record")


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
        self.team_holders: list[str] = []
        self.members: dict[str, MemberRecord] = {}
        self.devices: dict[str, DeviceRecord] = {}
        self.brands: dict[str, BrandRecord] = {}
        self.grants: dict[str, GrantRecord] = {}
        self.persons: dict[str, PersonRecord] = {}
        self.controls: dict[str, ControlRecord] = {}
        self.links: dict[str, LinkRecord] = {}
        self.accounts: dict[str, AccountRecord] = {}
        self.secrets: MutableMapping[str, Secrets] = {}
        self.scores: dict[str, ScoresRecord] = {}
        self.invitations: dict[str, InvitationRecord] = {}
        self.roles: dict[str, RoleRecord] = {}
        self.requests: dict[str, RequestRecord] = {}
        self.security_keys: dict[str, SecurityKeyRecord] = {}
        self.rotations: dict[str, RotationRecord] = {}
        self.postponed: dict[str, PostponedRecord] = {}
        self.blackouts: dict[str, BlackoutRecord] = {}
        self.glass: dict[str, GlassRecord] = {}
        self.reviews: dict[str, ReviewRecord] = {}
        self.alerts: dict[str, AlertRecord] = {}
        self.cleared: dict[str, ClearedRecord] = {}
        self.documents: dict[str, DocumentRecord] = {}
        self.dossier: dict[str, DossierItemRecord] = {}
        self.cases: dict[str, CaseRecord] = {}
        self.case_notes: dict[str, CaseNoteRecord] = {}
        self.robots: dict[str, RobotRecord] = {}
        #: Who each entry key was sealed to, by "seq:index"; signing keys that members had before, by member.
        self.keysets: dict[str, list[str]] = {}
        self.former: dict[str, list[bytes]] = {}
        self.policy: dict[str, PolicyRecord] = {}
        self.registers: dict[str, RegisterRecord] = {}
        self.letters: dict[str, LetterRecord] = {}
        self.anchors: dict[str, Anchor] = {}
        self.noise: dict[int, bool] = {}
        self.rejected: list[RejectedRecord] = []
        self._labels: dict[tuple[str, str], dict[str, None]] | None = None
        self._by_scope: dict[str, list[str]] | None = None

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

    def grants_on(self, scope: str) -> Iterator[GrantRecord]:
        """The grants on one brand or account: an index that is made when asked for and dropped when a grant moves."""
        if self._by_scope is None:
            self._by_scope = {}
            for key, grant in self.grants.items():
                self._by_scope.setdefault(grant.scope, []).append(key)
        return (self.grants[key] for key in self._by_scope.get(scope, ()))

    def forget_scopes(self) -> None:
        self._by_scope = None


TABLES = (
    "members",
    "devices",
    "brands",
    "grants",
    "persons",
    "controls",
    "links",
    "accounts",
    "secrets",
    "scores",
    "policy",
    "registers",
    "letters",
    "invitations",
    "roles",
    "requests",
    "security_keys",
    "rotations",
    "postponed",
    "blackouts",
    "glass",
    "reviews",
    "alerts",
    "cleared",
    "documents",
    "dossier",
    "cases",
    "case_notes",
    "robots",
    "keysets",
    "former",
    "noise",
)
SCALARS = ("vault", "team", "format", "epoch", "recovery", "team_holders")


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
        self.team_holders = state.team_holders
        self.members = TableOverlay(state.members)
        self.devices = TableOverlay(state.devices)
        self.brands = TableOverlay(state.brands)
        self.grants = TableOverlay(state.grants)
        self.persons = TableOverlay(state.persons)
        self.controls = TableOverlay(state.controls)
        self.links = TableOverlay(state.links)
        self.accounts = TableOverlay(state.accounts)
        self.secrets = TableOverlay(state.secrets)
        self.scores = TableOverlay(state.scores)
        self.policy = TableOverlay(state.policy)
        self.registers = TableOverlay(state.registers)
        self.letters = TableOverlay(state.letters)
        self.invitations = TableOverlay(state.invitations)
        self.roles = TableOverlay(state.roles)
        self.requests = TableOverlay(state.requests)
        self.security_keys = TableOverlay(state.security_keys)
        self.rotations = TableOverlay(state.rotations)
        self.postponed = TableOverlay(state.postponed)
        self.blackouts = TableOverlay(state.blackouts)
        self.glass = TableOverlay(state.glass)
        self.reviews = TableOverlay(state.reviews)
        self.alerts = TableOverlay(state.alerts)
        self.cleared = TableOverlay(state.cleared)
        self.documents = TableOverlay(state.documents)
        self.dossier = TableOverlay(state.dossier)
        self.cases = TableOverlay(state.cases)
        self.case_notes = TableOverlay(state.case_notes)
        self.robots = TableOverlay(state.robots)
        self.keysets = TableOverlay(state.keysets)
        self.former = TableOverlay(state.former)
        self.noise: dict[int, bool] = {}
        #: Brands and accounts whose circle of readers this entry may have changed: checked when it is whole.
        self.touched_brands: set[str] = set()
        self.touched_accounts: set[str] = set()

    def grants_on(self, scope: str) -> Iterator[GrantRecord]:
        fresh = self.grants.fresh
        yield from (one for one in self.state.grants_on(scope) if f"{one.member}:{one.scope}" not in fresh)
        yield from (one for one in fresh.values() if one is not None and one.scope == scope)

    def keep(self) -> None:
        """Write everything through to the state."""
        if self.grants.fresh:
            self.state.forget_scopes()
        for table in TABLES[:-1]:
            getattr(self, table).keep()
        for control in self.controls.fresh.values():
            if control is not None:
                self.state.note_label(control)
        self.state.noise.update(self.noise)
        for name in SCALARS:
            setattr(self.state, name, getattr(self, name))
