"""The vault's beginning, its members, their devices and keyslots, invitations, recovery."""

from __future__ import annotations

from vault.crypto.keys import PublicKeys
from vault.ledger.changes.parts import Change, Count, Hash, Id, Name, Proof, Text, Word


class VaultCreated(Change, frozen=True):
    team: Name
    suite: Word
    recovery: PublicKeys


class MemberJoined(Change, frozen=True):
    """``proof`` is the new signing key's signature over its own keys: possession, not a claim."""

    member: Id
    name: Name
    role: Word
    keys: PublicKeys
    proof: Proof


class DeviceAdded(Change, frozen=True):
    device: Id
    label: Text


class KeyslotWritten(Change, frozen=True):
    """The author's keyslot row as it must be found: version and SHA-256."""

    version: Count
    digest: Hash


class InvitationIssued(Change, frozen=True):
    """Whoever holds the one-time secret behind ``keys`` may join once, as ``role``, until ``expires`` (ms since 1970).

    ``brands`` are promised; ``login`` is the database login that the holder was given, or empty.
    """

    invitation: Id
    name: Name
    role: Word
    brands: list[Id]
    person: Id
    keys: PublicKeys
    expires: Count
    login: Word


class InvitationClosed(Change, frozen=True):
    """Ended without having been used; whoever has its text counts as somebody who left."""

    invitation: Id


class MemberApproved(Change, frozen=True):
    """A second member compared the words of ``fingerprint`` with the newcomer's screen."""

    member: Id
    fingerprint: Hash


class MemberRoleSet(Change, frozen=True):
    member: Id
    role: Word


class MemberDisabled(Change, frozen=True):
    """Every grant falls, pairs lapse, and responsibility goes to whoever is next; keys follow in the same entry."""

    member: Id


class MemberRecovered(Change, frozen=True):
    """New keys for a member who lost theirs, by the recovery key; ``proof`` as in ``MemberJoined``."""

    member: Id
    keys: PublicKeys
    proof: Proof


class DeviceRevoked(Change, frozen=True):
    device: Id


class DeviceAttested(Change, frozen=True):
    """Its member says how the device is protected; it takes the place of what was said before."""

    device: Id
    points: list[Word]


class SecurityKeyEnrolled(Change, frozen=True):
    """A FIDO2 credential of the author's (WebAuthn level 3): its id and COSE public key."""

    key: Id
    label: Text
    credential: Text
    public: Text


class SecurityKeyRemoved(Change, frozen=True):
    key: Id
