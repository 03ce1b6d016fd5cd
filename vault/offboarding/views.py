"""What the use cases of offboarding hand to the front ends."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from vault.platforms.playbook import Step


@dataclass(slots=True)
class Item:
    """One thing to do or to see to. ``check``: automatic (the vault sees it, nobody ticks it) or manual.

    ``tier``: opened (since the last change), could_read, platform. ``kind``: secret, grant, member, responsible,
    register, control, platform. ``step`` is the catalogue's, None for what is the vault's own business; ``account``
    and ``control`` are ids or empty, ``subject`` what it is called. ``known`` says since when an automatic one is true.
    """

    id: str
    tier: str
    kind: str
    check: str
    action: str
    account: str
    control: str
    subject: str
    platform: str
    path: int
    step: Step | None = None
    satisfied: bool = False
    outcome: str = ""
    text: str = ""
    file_name: str = ""
    recheck_at: str = ""
    recheck_over: bool = False
    accepted_by: str = ""
    assignee: str = ""
    assigned_at: int = 0
    due_at: str = ""
    reminded_at: int = 0
    by: str = ""
    at: int = 0
    count: int = 1
    depends_on: list[str] = field(default_factory=list)


class ItemRow(msgspec.Struct, frozen=True, gc=False):
    """An item as the command line's JSON has it; dates ISO 8601 or None, persons by name."""

    id: str
    tier: str
    account: str | None
    path: int
    action: str
    kind: str
    check: str
    outcome: str | None
    satisfied: bool
    recheck_at: str | None
    assignee: str | None
    due_at: str | None
    depends_on: list[str]
    evidence: str | None
    by: str | None
    at: str | None
    subject: str
    label: dict[str, str]
    accepted_by: str | None


class Waiting(msgspec.Struct, frozen=True, gc=False):
    """One person's open items: how many, since when (ms), and when they were last reminded (ms, 0 never)."""

    name: str
    id: str
    items: int
    since: int
    reminded_at: int


@dataclass(slots=True)
class Case:
    """A case with everything worked out for this moment."""

    id: str
    person: str
    member: str
    name: str
    kind: str
    state: str
    last_day: str
    heir: str
    opened_by: str
    opened_at: int
    revoked_by: str
    revoked_at: int
    ended_by: str
    ended_at: int
    items: list[Item]

    @property
    def missing(self) -> int:
        """How many items still stand in the way of closing."""
        return sum(1 for item in self.items if not item.satisfied)


class CaseRow(msgspec.Struct, frozen=True, gc=False):
    """One case on the board."""

    id: str
    person: str
    kind: str
    state: str
    last_day: str
    heir: str | None
    opened_by: str
    opened_at: str
    items: int
    open: int
    waiting: list[Waiting]
