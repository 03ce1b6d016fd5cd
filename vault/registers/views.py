"""Rows of the registers, as the front ends show them."""

from __future__ import annotations

import msgspec


class PaperRow(msgspec.Struct, frozen=True, gc=False):
    """``state``: ok, soon, expired, missing, not_due (a deletion proof while the contract runs)."""

    kind: str
    until: str | None
    has_proof: bool
    state: str


class Linked(msgspec.Struct, frozen=True, gc=False):
    """An account, control point or person by id and name; the name is empty where this member may not see it."""

    id: str
    name: str


class VendorRow(msgspec.Struct, frozen=True, gc=False):
    """``state``: ok, due_soon, overdue (the contract), ended. What is sealed is empty unless ``readable``.

    ``missing`` are the kinds of papers that are missing or expired.
    """

    id: str
    name: str
    state: str
    since: str | None
    until: str | None
    papers: list[PaperRow]
    missing: list[str]
    accounts: list[Linked]
    tools: list[Linked]
    persons: list[Linked]
    readable: bool
    purpose: str
    contact: str
    data_owner: str
    liability: str
    termination: str
    note: str
    by: str
    at: str


class LetterRow(msgspec.Struct, frozen=True, gc=False):
    """``state``: signed (the version that holds now), outdated, void."""

    id: str
    letter: str
    version: int
    person_id: str
    person: str
    signed_on: str
    state: str
    readable: bool
    note: str
    by: str
    at: str


class IssuedRow(msgspec.Struct, frozen=True, gc=False):
    """A letter's text as it is to be signed now; ``unsigned`` names who has not."""

    letter: str
    version: int
    text: str
    by: str
    at: str
    unsigned: list[str]


class TrainingRow(msgspec.Struct, frozen=True, gc=False):
    """One test: ``state`` passed, failed, void. ``score`` is None where it is sealed from this member."""

    id: str
    quarter: str
    person_id: str
    person: str
    taken_on: str
    score: int | None
    state: str
    readable: bool
    has_proof: bool
    note: str
    by: str
    at: str


class TrainingDueRow(msgspec.Struct, frozen=True, gc=False):
    """Where somebody stands: ``state`` ok, due_soon, overdue, retake; ``due_on`` is the last day for the next pass."""

    person_id: str
    person: str
    state: str
    quarter: str
    due_on: str
    last_passed: str | None


class EndingVendor(msgspec.Struct, frozen=True, gc=False):
    """A third party whose contract ends or has ended, with all that comes back from it: ids."""

    id: str
    name: str
    until: str
    ended: bool
    persons: list[str]
    tools: list[str]
    accounts: list[str]
