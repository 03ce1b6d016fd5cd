"""What a case says, as it is sealed: the plan, and notes of what was done. Part of the format."""

from __future__ import annotations

from typing import Final

import msgspec

from vault.crypto.context import context

KINDS: Final = ("leaving", "post_change", "long_leave", "dismissal")
#: Cases that begin with a thing: an agency's contract that ends, a SIM card or a device that is lost.
OF_THINGS: Final = ("contract_end", "lost")
#: How an account is held that an agency works on without being named there.
THROUGH_TOOL: Final = "tool"
#: Kinds after which the member is none any more.
ENDING: Final = ("leaving", "dismissal")
#: How an item ends; ``open`` takes an outcome back.
OUTCOMES: Final = ("done", "submitted", "impossible", "not_applicable", "open")


class Plan(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """``person`` and ``heir`` may be empty, ``member`` too for a person without keys; ``last_day`` is an ISO date.

    ``persons`` and ``controls`` are whom and what a case is about besides: an agency's people and tools, a lost SIM.
    """

    person: str
    member: str
    name: str
    kind: str
    last_day: str
    heir: str
    persons: list[str] = []
    controls: list[str] = []

    @property
    def everybody(self) -> frozenset[str]:
        return frozenset(one for one in (self.person, *self.persons) if one)

    @property
    def ends(self) -> bool:
        return self.kind in ENDING


class Note(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, tag=True):
    """The tag is the class's name."""


class Held(Note, frozen=True):
    """What they held when the case was opened: it stays on the list however the vault changes."""

    responsible: list[str]
    scopes: list[str]
    named: list[tuple[str, str]]
    controls: list[str]


class Settled(Note, frozen=True):
    """``recheck_at`` ISO date or empty; ``accepted_by`` a member who takes the risk that is left."""

    items: list[str]
    outcome: str
    text: str
    recheck_at: str
    accepted_by: str
    file_name: str


class Assigned(Note, frozen=True):
    """``to`` is a person's or member's id; ``due_at`` ISO date or empty."""

    items: list[str]
    to: str
    due_at: str


class Reminded(Note, frozen=True):
    to: str
    items: list[str]


class Remark(Note, frozen=True):
    text: str


AnyNote = Held | Settled | Assigned | Reminded | Remark

decode_plan = msgspec.msgpack.Decoder(Plan).decode
decode_note = msgspec.msgpack.Decoder(AnyNote).decode


def case_context(vault: str, case: str, name: str, part: str = "") -> bytes:
    """``name``: plan, or a note's id with the part content or evidence."""
    return context(b"shouhao/case/1", vault, case, name, part)
