"""The tables of a playbook as they are written: roles, residual paths, actions, checklists, runbooks, register.

Four kinds of file share them: a platform's playbook, a generic file with what is the same everywhere, the generic
template of a root of trust, and a team's overlay.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, Struct

from vault.platforms.model import Fact, Slug, Source, Topic, TrustRoot, Words

PLAYBOOK_SCHEMA = "shouhao-playbook/1"
GENERIC_SCHEMA = "shouhao-generic/1"
OVERLAY_SCHEMA = "shouhao-overlay/1"
PATHS = range(1, 15)

PathNumber = Annotated[int, Meta(ge=1, le=14)]
Hours = Annotated[int, Meta(ge=0, le=8760)]
Days = Annotated[int, Meta(ge=0, le=3660)]
Kind = Literal["offboard", "handover", "review", "onboard"]
IncidentKind = Literal["account_stolen", "phone_lost", "vendor_leak", "role_abuse"]
Phase = Literal["contain", "preserve", "recover", "clean", "report", "learn"]
Severity = Literal["critical", "high", "medium", "low"]
Evidence = Literal["none", "text", "screenshot", "file"]
When = Literal[
    "before_notice", "before_last_day", "last_day", "after", "if_unreachable", "if_unknown_found", "any_time"
]
Survives = Literal["yes", "no", "sometimes"]
Check = Literal["", "password_changed", "totp_changed", "responsible_changed"]
#: How the vault knows that a person stands in a role: a field of the account, or a kind of control point.
Held = Literal[
    "admin", "operator", "deputy", "real_name", "responsible", "password",
    "sim", "mailbox", "wechat", "device", "tool", "payment",
]  # fmt: skip
#: A way in, or ``totp`` where authenticator codes may be in use.
Login = Literal[
    "scan_wechat", "scan_own_app", "sms", "password", "email_code", "social", "passkey", "push_approval",
    "own_profile", "totp",
]  # fmt: skip


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    """One table of a file."""


class RoleTable(Table, frozen=True):
    """A role on the platform. ``validity_days`` 0 never lapses; ``held_as`` says how the register records it."""

    id: Slug
    label: Words
    is_root: bool = False
    delegable: bool = False
    max: Annotated[int, Meta(ge=1)] | None = None
    validity_days: Days = 0
    can: list[Slug] = []
    held_as: list[Held] = []
    facts: list[Slug] = []


class ResidualTable(Table, frozen=True):
    """One of the fourteen paths: closed by actions, or ``absent`` with the reason.

    ``if_login`` and ``otherwise`` are the template's: there only where one of these ways in is, else absent.
    """

    path: PathNumber
    closed_by: list[Slug] = []
    absent: Words = {}
    label: Words = {}
    survives_password_change: Survives | None = None
    closable: bool = True
    accept_text: Words = {}
    facts: list[Slug] = []
    if_login: list[Login] = []
    otherwise: Words = {}


class ActionTable(Table, frozen=True):
    """One action; with the id of a generic one it changes only what it names and takes the rest from there."""

    id: Slug
    label: Words = {}
    actor: Slug = ""
    where: Words = {}
    needs: Words = {}
    verify: Words = {}
    delay_hours: Hours | None = None
    irreversible: bool | None = None
    evidence: Evidence | None = None
    recheck_after_hours: Hours | None = None
    check: Check | None = None
    facts: list[Slug] = []
    generic: bool = False


class ItemTable(Table, frozen=True):
    """One line of a checklist; what it leaves out the action says."""

    action: Slug
    severity: Severity
    when: When
    evidence: Evidence | None = None
    recheck_after_hours: Hours | None = None


class ChecklistTable(Table, frozen=True):
    """``applies_to`` names roles; none means every role."""

    id: Slug
    kind: Kind
    items: list[ItemTable]
    applies_to: list[Slug] = []


class PhaseTable(Table, frozen=True):
    phase: Phase
    within_minutes: Annotated[int, Meta(ge=1, le=10080)]
    actions: list[Slug]


class RunbookTable(Table, frozen=True):
    id: Slug
    kind: IncidentKind
    phases: list[PhaseTable]


class VerificationTable(Table, frozen=True):
    """The platform's yearly review of whose account it is; ``fee_cny`` is what people report, never a promise."""

    period_months: Annotated[int, Meta(ge=1, le=120)] | None = None
    fee_cny: Annotated[int, Meta(ge=0)] | None = None
    remind_days: list[Days] = []
    subject_change: Words = {}
    facts: list[Slug] = []


class RegisterTable(Table, frozen=True):
    """Fields of the team's register by their ids in the dictionary; ``never`` must not be collected."""

    required: list[Slug] = []
    recommended: list[Slug] = []
    never: list[Slug] = []


class PathTable(Table, frozen=True):
    """The general name of one of the fourteen paths, and whether a new password ends it."""

    path: PathNumber
    label: Words
    survives_password_change: Survives


class Tables(Table, frozen=True):
    """What every kind of file may hold."""

    schema: str
    id: Slug
    roles: list[RoleTable] = []
    residual: list[ResidualTable] = []
    actions: list[ActionTable] = []
    checklists: list[ChecklistTable] = []
    runbooks: list[RunbookTable] = []
    verification: VerificationTable | None = None
    register: RegisterTable | None = None
    protections: list[Slug] = []


class PlaybookFile(Tables, frozen=True, kw_only=True):
    """``playbooks/<platform>.toml``; ``reviewed`` only once no critical step rests on experience alone."""

    reviewed_on: date
    status: Literal["draft", "reviewed"] = "draft"
    facts: list[Fact] = []
    sources: list[Source] = []


class GenericFile(Tables, frozen=True, kw_only=True):
    """``generic/<id>.toml``: shared actions, words of the dictionary, or with ``trust_root`` a whole template."""

    reviewed_on: date
    trust_root: TrustRoot | None = None
    paths: list[PathTable] = []
    actors: dict[Slug, Words] = {}
    fields: dict[Slug, Words] = {}
    protection_words: dict[Slug, Words] = {}
    facts: list[Fact] = []
    sources: list[Source] = []


class TeamFact(Table, frozen=True):
    """A statement of the team; it carries no grade because nobody outside stands for it."""

    id: Slug
    topic: Topic
    text: Words
    seen_on: date


class OverlayFile(Tables, frozen=True, kw_only=True):
    """``<home>/platforms/<platform>.toml``: what a team corrects or adds."""

    facts: list[TeamFact] = []
