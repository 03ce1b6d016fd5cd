"""Everything that can happen to a vault: frozen structs in one tagged union. Part of the format, never renamed.

Texts that the database must not learn are safe here: bodies are sealed under the team key. What only some members
may read (profiles, secrets, scores) is a ``Sealed`` pointer to a blob of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from vault.ledger.changes.accounts import (
    AccountAdded as AccountAdded,
    AccountDeleted as AccountDeleted,
    AccountEdited as AccountEdited,
    ControlAdded as ControlAdded,
    ControlEdited as ControlEdited,
    ControlShared as ControlShared,
    KeySetAdded as KeySetAdded,
    LinkAdded as LinkAdded,
    LinkRemoved as LinkRemoved,
    PersonAdded as PersonAdded,
    PersonEdited as PersonEdited,
    ScoresSet as ScoresSet,
    SecretRemoved as SecretRemoved,
    SecretWritten as SecretWritten,
)
from vault.ledger.changes.brands import (
    BrandAdded as BrandAdded,
    BrandRenamed as BrandRenamed,
    DirectoryRenewed as DirectoryRenewed,
    DirectoryShared as DirectoryShared,
    EpochStarted as EpochStarted,
    GrantGiven as GrantGiven,
    GrantWithdrawn as GrantWithdrawn,
    PairRenewed as PairRenewed,
    PairShared as PairShared,
    RequestAnswered as RequestAnswered,
    RequestOpened as RequestOpened,
    SecretShared as SecretShared,
    Transferred as Transferred,
)
from vault.ledger.changes.cleared import WarningCleared as WarningCleared
from vault.ledger.changes.documents import (
    DocumentIssued as DocumentIssued,
    DossierItemAdded as DossierItemAdded,
    DossierItemRemoved as DossierItemRemoved,
)
from vault.ledger.changes.members import (
    DeviceAdded as DeviceAdded,
    DeviceAttested as DeviceAttested,
    DeviceRevoked as DeviceRevoked,
    InvitationClosed as InvitationClosed,
    InvitationIssued as InvitationIssued,
    KeyslotWritten as KeyslotWritten,
    MemberApproved as MemberApproved,
    MemberDisabled as MemberDisabled,
    MemberJoined as MemberJoined,
    MemberRecovered as MemberRecovered,
    MemberRoleSet as MemberRoleSet,
    SecurityKeyEnrolled as SecurityKeyEnrolled,
    SecurityKeyRemoved as SecurityKeyRemoved,
    VaultCreated as VaultCreated,
)
from vault.ledger.changes.offboarding import (
    CaseCancelled as CaseCancelled,
    CaseClosed as CaseClosed,
    CaseKeyRenewed as CaseKeyRenewed,
    CaseNoted as CaseNoted,
    CaseOpened as CaseOpened,
    CaseReopened as CaseReopened,
    CaseReplanned as CaseReplanned,
    CaseRevoked as CaseRevoked,
)
from vault.ledger.changes.parts import (
    Anchor as Anchor,
    Bundle as Bundle,
    Change as Change,
    Sealed as Sealed,
)
from vault.ledger.changes.record import (
    Approved as Approved,
    Capability as Capability,
    FormatRaised as FormatRaised,
    HistoryAccepted as HistoryAccepted,
    Imported as Imported,
    NoiseAcknowledged as NoiseAcknowledged,
    PolicySet as PolicySet,
    Proposed as Proposed,
    RoleDefined as RoleDefined,
)
from vault.ledger.changes.reminders import (
    ReminderSent as ReminderSent,
    RobotRemoved as RobotRemoved,
    RobotSet as RobotSet,
)
from vault.ledger.changes.registers import (
    LetterIssued as LetterIssued,
    Paper as Paper,
    RegisterShared as RegisterShared,
    RegisterWritten as RegisterWritten,
)
from vault.ledger.changes.rotation import (
    AlertRecorded as AlertRecorded,
    BlackoutEnded as BlackoutEnded,
    BlackoutSet as BlackoutSet,
    GlassBroken as GlassBroken,
    GlassCleared as GlassCleared,
    ReviewAnswered as ReviewAnswered,
    ReviewFinished as ReviewFinished,
    ReviewStarted as ReviewStarted,
    RotationAborted as RotationAborted,
    RotationConfirmed as RotationConfirmed,
    RotationNoted as RotationNoted,
    RotationPostponed as RotationPostponed,
    RotationStarted as RotationStarted,
)

FORMAT: Final = 1

AnyChange = (
    VaultCreated
    | MemberJoined
    | DeviceAdded
    | KeyslotWritten
    | BrandAdded
    | BrandRenamed
    | GrantGiven
    | PersonAdded
    | PersonEdited
    | ControlAdded
    | ControlEdited
    | ControlShared
    | LinkAdded
    | LinkRemoved
    | KeySetAdded
    | AccountAdded
    | AccountEdited
    | AccountDeleted
    | SecretWritten
    | SecretRemoved
    | ScoresSet
    | Imported
    | RegisterWritten
    | RegisterShared
    | LetterIssued
    | PolicySet
    | NoiseAcknowledged
    | HistoryAccepted
    | FormatRaised
    | InvitationIssued
    | InvitationClosed
    | MemberApproved
    | MemberRoleSet
    | MemberDisabled
    | MemberRecovered
    | DeviceRevoked
    | DeviceAttested
    | SecurityKeyEnrolled
    | SecurityKeyRemoved
    | GrantWithdrawn
    | EpochStarted
    | DirectoryRenewed
    | DirectoryShared
    | PairRenewed
    | PairShared
    | SecretShared
    | Transferred
    | RequestOpened
    | RequestAnswered
    | RoleDefined
    | Proposed
    | Approved
    | RotationStarted
    | RotationConfirmed
    | RotationAborted
    | RotationNoted
    | RotationPostponed
    | BlackoutSet
    | BlackoutEnded
    | GlassBroken
    | GlassCleared
    | ReviewStarted
    | ReviewAnswered
    | ReviewFinished
    | AlertRecorded
    | WarningCleared
    | DocumentIssued
    | DossierItemAdded
    | DossierItemRemoved
    | CaseOpened
    | CaseKeyRenewed
    | CaseReplanned
    | CaseNoted
    | CaseRevoked
    | CaseClosed
    | CaseReopened
    | CaseCancelled
    | RobotSet
    | RobotRemoved
    | ReminderSent
)


class Content(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What is sealed in a body: anchors of activity, and the changes or, above 1 MiB, the blobs that hold them."""

    anchors: list[Anchor]
    changes: list[AnyChange]
    spilled: list[Sealed]


_content = msgspec.msgpack.Decoder(Content)
_changes = msgspec.msgpack.Decoder(list[AnyChange])


class Undecodable(Exception):
    """The plaintext is no content of this format; the entry has no effect."""


def encode(value: Content | Sequence[AnyChange]) -> bytes:
    return msgspec.msgpack.encode(value)


def decode_content(raw: bytes) -> Content:
    """Raises Undecodable, also for bytes that would encode differently."""
    try:
        content = _content.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Undecodable from None
    if msgspec.msgpack.encode(content) != raw:
        raise Undecodable
    return content


def decode_changes(raw: bytes) -> list[AnyChange]:
    """A spilled change list. Raises Undecodable, also for bytes that would encode differently."""
    try:
        changes = _changes.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Undecodable from None
    if msgspec.msgpack.encode(changes) != raw:
        raise Undecodable
    return changes
