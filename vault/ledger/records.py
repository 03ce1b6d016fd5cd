"""What the tables of the state hold: frozen records, decodable from a snapshot as they are."""

from __future__ import annotations

import msgspec

from vault.crypto.keys import PublicKeys
from vault.ledger.changes import Bundle, Sealed


class Row(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One line of a table."""


class MemberRecord(Row, frozen=True):
    """``active`` may act, ``pending`` waits for a second member's approval, neither is disabled.

    ``brands`` are those that the invitation promised; ``recovered_in`` is the entry that gave them the present keys
    by the recovery key, 0 for a member who still has those they came with.
    """

    id: str
    name: str
    role: str
    keys: PublicKeys
    joined_at: int
    keyslot_version: int
    keyslot_digest: bytes
    active: bool
    pending: bool = False
    brands: list[str] = []
    invited_by: str = ""
    recovered_in: int = 0


class DeviceRecord(Row, frozen=True):
    """``attested`` is what its member said last of how it is protected, at ``attested_at``, 0 for never."""

    id: str
    member: str
    label: str
    added_at: int
    revoked: bool = False
    attested_at: int = 0
    attested: list[str] = []


class EarlierPair(Row, frozen=True):
    """A brand pair that nobody seals to any more, with who held its private half."""

    public: bytes
    holders: list[str]


class BrandRecord(Row, frozen=True):
    """``generation`` and ``public`` name the pair that secrets are sealed to now, unless it ``lapsed``.

    ``previous[n]`` is the private half of generation n + 1 sealed to the public one of the next;
    ``directory_previous[n]`` the directory key of epoch n + 1 wrapped under the next.
    """

    id: str
    name: str
    generation: int
    public: bytes
    private: list[Bundle]
    directory_epoch: int
    directory: list[Bundle]
    lapsed: bool = False
    earlier: list[EarlierPair] = []
    previous: list[bytes] = []
    directory_previous: list[bytes] = []


class GrantRecord(Row, frozen=True):
    member: str
    scope: str
    level: str
    until: str
    by: str
    at: int


class PersonRecord(Row, frozen=True):
    id: str
    name: str
    contact: str
    left_on: str
    member: str


class ControlRecord(Row, frozen=True):
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


class LinkRecord(Row, frozen=True):
    """``source`` stands behind ``target``; each an account or a control point."""

    source: str
    target: str
    kind: str


class AccountRecord(Row, frozen=True):
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
    profile_epoch: int = 1
    reviewed_at: int = 0


class Share(Row, frozen=True):
    """One more keyset under which a version's data key was wrapped, later than the version itself."""

    seq: int
    keyset: int
    wrapped: bytes


class SecretVersion(Row, frozen=True):
    """One version of one component; ``seq`` and ``keyset`` name the entry key that wraps its data key."""

    version: int
    at: int
    by: str
    seq: int
    keyset: int
    secret: Sealed
    claimed: str
    circulated: bool
    shares: list[Share] = []


class Component(Row, frozen=True):
    """All versions of one component, oldest first; ``current`` is 0 once it was removed.

    ``skipped`` are those that were pending and never became current.
    """

    current: int
    versions: list[SecretVersion]
    skipped: list[int] = []


class PolicyRecord(Row, frozen=True):
    value: bool | int | str
    by: str
    at: int


class RejectedRecord(Row, frozen=True):
    seq: int
    reason: str


class ScoresRecord(Row, frozen=True):
    seq: int
    brand: str
    scores: Sealed
    epoch: int = 1


class InvitationRecord(Row, frozen=True):
    """``state``: open, used or closed; ``member`` is who joined by it."""

    id: str
    name: str
    role: str
    brands: list[str]
    person: str
    keys: PublicKeys
    expires: int
    login: str
    by: str
    at: int
    state: str
    member: str = ""


class RoleRecord(Row, frozen=True):
    """``capabilities`` by name: how far each reaches."""

    id: str
    name: str
    capabilities: dict[str, str]


class RequestRecord(Row, frozen=True):
    """``state``: open, approved, denied. ``changes`` is what a proposal would do, encoded."""

    id: str
    kind: str
    by: str
    scope: str
    level: str
    reason: str
    at: int
    state: str
    changes: bytes = b""
    answered_by: str = ""
    answered_at: int = 0


class SecurityKeyRecord(Row, frozen=True):
    id: str
    member: str
    label: str
    credential: str
    public: str
    at: int


class RotationRecord(Row, frozen=True):
    """A password change that is under way: ``version`` is the pending one, ``step`` where it was left, if anywhere."""

    account: str
    version: int
    by: str
    at: int
    step: str = ""


class PostponedRecord(Row, frozen=True):
    account: str
    days: int
    reason: str
    by: str
    at: int


class BlackoutRecord(Row, frozen=True):
    id: str
    name: str
    first: str
    last: str
    by: str


class GlassRecord(Row, frozen=True):
    """A break-glass; ``cleared_by`` is empty until somebody who may approve has dealt with it."""

    id: str
    account: str
    by: str
    at: int
    reason: str
    cleared_by: str = ""
    cleared_at: int = 0
    note: str = ""


class AnswerRecord(Row, frozen=True):
    """``epoch`` is that of the directory key which the sealed parts stand under."""

    answer: str
    by: str
    at: int
    value: Sealed | None
    evidence: Sealed | None
    epoch: int


class ReviewRecord(Row, frozen=True):
    """``answers`` by point; ``finished_at`` is 0 while the review runs."""

    id: str
    account: str
    by: str
    at: int
    points: list[str]
    answers: dict[str, AnswerRecord]
    finished_at: int


class AlertRecord(Row, frozen=True):
    id: str
    account: str
    by: str
    at: int
    verdict: str
    reasons: list[str]
    text: Sealed
    evidence: Sealed | None
    epoch: int


class ClearedRecord(Row, frozen=True):
    """A warning or an alert that somebody has dealt with; ``since`` and ``until`` say what it was about."""

    id: str
    member: str
    by: str
    at: int
    since: int
    until: int
    found: str
    note: str


class CaseRecord(Row, frozen=True):
    """An offboarding case; ``state``: planned, revoked, closed, cancelled.

    ``away`` is the member whom its key was not sealed to, or empty. ``person`` and ``member`` stand empty until the
    rights fell; ``content`` is the plan, under the key of epoch ``content_epoch``, and ``planned_by`` who wrote it.
    """

    id: str
    by: str
    at: int
    state: str
    epoch: int
    bundles: list[Bundle]
    previous: list[bytes]
    away: str
    commitment: bytes
    notice: bytes
    content: Sealed
    content_epoch: int
    person: str = ""
    member: str = ""
    revoked_by: str = ""
    revoked_at: int = 0
    ended_by: str = ""
    ended_at: int = 0
    planned_by: str = ""


class CaseNoteRecord(Row, frozen=True):
    id: str
    case: str
    by: str
    at: int
    content: Sealed
    evidence: Sealed | None
    epoch: int


class RobotRecord(Row, frozen=True):
    """``seq`` and ``keyset`` name the entry key that the address is sealed under; ``known_to`` who ever opened it.

    ``sent_on`` is the last day on which it carried a reminder, or empty.
    """

    id: str
    kind: str
    name: str
    brand: str
    address: Sealed
    seq: int
    keyset: int
    by: str
    at: int
    known_to: list[str]
    sent_on: str = ""
