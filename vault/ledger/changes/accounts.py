"""Persons, control points, accounts and their secrets."""

from __future__ import annotations

from vault.ledger.changes.parts import Bundle, Change, Count, Id, Name, Sealed, Text, Word, Wrapped


class PersonAdded(Change, frozen=True):
    person: Id
    name: Name
    contact: Text
    left_on: Word
    member: Word


class PersonEdited(Change, frozen=True):
    person: Id
    name: Name
    contact: Text
    left_on: Word
    member: Word


class ControlAdded(Change, frozen=True):
    """``label`` is masked where it is a phone or an address; the whole one is ``value``, sealed for the brand."""

    control: Id
    kind: Word
    brand: Id
    label: Text
    holder: Word
    company_owned: bool
    accounts: list[Id]
    value: Sealed | None
    keyset: Count


class ControlEdited(Change, frozen=True):
    control: Id
    label: Text
    holder: Word
    company_owned: bool
    accounts: list[Id]


class ControlShared(Change, frozen=True):
    """The value of a control point, its data key wrapped for the brand's present pair."""

    control: Id
    keyset: Count
    wrapped: Wrapped


class LinkAdded(Change, frozen=True):
    """``source`` stands behind ``target``: accounts or control points, by what ``kind`` says."""

    source: Id
    target: Id
    kind: Word


class LinkRemoved(Change, frozen=True):
    source: Id
    target: Id
    kind: Word


class KeySetAdded(Change, frozen=True):
    """An entry key for the secrets of one recipient set; secrets of the same entry name it by its index."""

    keyset: Id
    bundles: list[Bundle]


class AccountAdded(Change, frozen=True):
    account: Id
    brand: Id
    platform: Word
    tier: Word
    responsible: Id
    root_of_trust: Word
    profile: Sealed


class AccountEdited(Change, frozen=True):
    account: Id
    platform: Word
    tier: Word
    state: Word
    responsible: Id
    root_of_trust: Word
    profile: Sealed


class AccountDeleted(Change, frozen=True):
    account: Id


class SecretWritten(Change, frozen=True):
    """The next version of one component. ``claimed`` is a date that a file claimed, or empty for a real change."""

    account: Id
    component: Word
    version: Count
    secret: Sealed
    keyset: Count
    claimed: Word
    circulated: bool


class SecretRemoved(Change, frozen=True):
    """The component has no current value from here on; its versions stay in the history."""

    account: Id
    component: Word


class ScoresSet(Change, frozen=True):
    """Strength scores of password versions, sealed under the brand's directory key, computed after an import."""

    brand: Id
    accounts: list[Id]
    versions: list[Count]
    scores: Sealed
