"""What an import would write, before it is written: for the screen, for ``--dry-run`` and for the entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from vault.interchange.rows import Leaver, SourceFile
from vault.masking import DOTS, mask_email, mask_phone
from vault.views import Problem

NEW = "new"
UPDATE = "update"
UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class SecretWrite:
    """The next version of a component; ``claimed`` is a day or month that the file claims, or ""."""

    component: str
    text: str = field(repr=False)
    claimed: str = ""


@dataclass(frozen=True, slots=True)
class ControlLink:
    """A phone, mailbox or WeChat identity that controls an account, and the name of who holds it or ""."""

    kind: str
    value: str = field(repr=False)
    holder: str = ""

    @property
    def label(self) -> str:
        """As the vault shows it: masked where it is a number or an address."""
        masks = {"sim": mask_phone, "mailbox": mask_email}
        return masks[self.kind](self.value) if self.kind in masks else self.value


@dataclass(slots=True, kw_only=True)
class PlannedAccount:
    """One account as it will be. Brand and people by name; ``account`` is "" for a new one."""

    sheet: str
    row: int
    action: str
    account: str = ""
    brand: str
    platform: str
    platform_text: str
    root_of_trust: str
    tier: str
    responsible: str  # a member's id
    name: str
    login: str
    phone: str = field(default="", repr=False)
    email: str = ""
    admin: str = ""
    operators: list[str] = field(default_factory=list)
    deputy: str = ""
    verified_until: str = ""
    note: str = field(default="", repr=False)
    fields: dict[str, str] = field(default_factory=dict, repr=False)
    secrets: list[SecretWrite] = field(default_factory=list, repr=False)
    controls: list[ControlLink] = field(default_factory=list, repr=False)
    profile_changed: bool = True
    contact_changed: bool = True

    def secret(self, component: str) -> SecretWrite | None:
        """The version that will be current."""
        return next((write for write in reversed(self.secrets) if write.component == component), None)


@dataclass(slots=True, kw_only=True)
class ImportPlan:
    """What would be written, and everything that needs a look. Good for the vault as it stood at ``seq``."""

    source: SourceFile = field(repr=False)
    brand: str | None
    resolutions: dict[Problem, str] = field(default_factory=dict)
    seq: int
    accounts: list[PlannedAccount] = field(repr=False)
    problems: list[Problem]
    persons: list[str]  # names that nobody in the vault has yet
    links: list[ControlLink] = field(repr=False)  # control points to be made or changed
    left: list[Leaver]
    skipped: int

    @property
    def new(self) -> int:
        return sum(account.action == NEW for account in self.accounts)

    @property
    def updated(self) -> int:
        return sum(account.action == UPDATE for account in self.accounts)

    @property
    def circulated(self) -> int:
        """Accounts whose current password will be one that came with the file."""
        return sum(account.secret("password") is not None for account in self.accounts)

    @property
    def controls(self) -> list[dict[str, Any]]:
        return [_told(link) for link in self.links]

    @property
    def leavers(self) -> list[dict[str, Any]]:
        return [{"name": leaver.name, "date": leaver.date or None} for leaver in self.left]

    def stored_rows(self) -> list[dict[str, Any]]:
        """Every account as it will be stored, in clear: for who asked for it on their own terminal."""
        return [_stored(account) for account in self.accounts]

    def masked_rows(self) -> Iterator[dict[str, Any]]:
        """The same for a screen."""
        for account in self.accounts:
            row = _stored(account)
            hidden = {key: DOTS for key in ("password", "totp_secret", "recovery_codes") if row[key]}
            masked = {"phone": mask_phone(account.phone) or None, "email": mask_email(account.email) or None}
            yield {**row, **hidden, **masked, "controls": [_told(link) for link in account.controls]}


def _told(link: ControlLink) -> dict[str, Any]:
    return {"kind": link.kind, "label": link.label, "holder": link.holder or None}


def _stored(account: PlannedAccount) -> dict[str, Any]:
    """Keys as the command line's account has them, with where the row came from and what is done with it."""
    from vault.accounts.showing import seed_secret

    password, totp, codes = (account.secret(name) for name in ("password", "totp", "recovery_codes"))
    holder = next((link.holder for link in account.controls if link.kind == "sim"), "")
    return {
        "sheet": account.sheet,
        "row": account.row,
        "action": account.action,
        "id": account.account or None,
        "platform": account.platform,
        "platform_text": account.platform_text,
        "brand": account.brand,
        "tier": account.tier,
        "name": account.name,
        "login": account.login,
        "password": password.text if password else None,
        "password_changed_at": (password.claimed or None) if password else None,
        "changed_at_is_claim": password is not None,
        "phone": account.phone or None,
        "holder": holder or None,
        "email": account.email or None,
        "admin": account.admin or None,
        "operators": account.operators,
        "deputy": account.deputy or None,
        "verified_until": account.verified_until or None,
        "totp_secret": seed_secret(totp.text) if totp else None,
        "recovery_codes": codes.text if codes else None,
        "note": account.note,
        "fields": account.fields,
        "controls": [
            {"kind": link.kind, "label": link.value, "holder": link.holder or None} for link in account.controls
        ],
    }


@dataclass(frozen=True, slots=True)
class ImportResult:
    imported: int
    updated: int
    skipped: int
