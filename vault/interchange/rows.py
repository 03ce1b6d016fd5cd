"""What every reader of foreign files hands over: neutral rows with their place in the file, nothing decided yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from vault.views import Problem

__all__ = ["FIELDS", "IGNORED", "KEPT", "Leaver", "Problem", "Sheet", "SheetColumn", "SourceFile", "SourceRow"]

# The names that ``--map FIELD=HEADER`` takes and that ``SourceFile.mapping`` gives back.
FIELDS = (
    "platform",
    "brand",
    "name",
    "login",
    "password",
    "phone",
    "holder",
    "email",
    "admin",
    "operators",
    "responsible",
    "deputy",
    "verified_until",
    "changed_at",
    "totp",
    "recovery_codes",
    "url",
    "tier",
    "note",
    "old_password",
)
KEPT = "fields"  # a column that nobody recognised: kept with the account under its own header
IGNORED = ""  # a column that is not imported (serial numbers, columns without a header)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One account as a file has it. Empty texts and lists mean that the file says nothing about it."""

    sheet: str
    row: int
    platform: str = ""  # id from the catalogue; "custom" for a word that it does not know; "" for no word at all
    platform_text: str = ""
    platform_also: tuple[str, ...] = ()  # platforms that share this row's sign-in page, where a URL is all there is
    tier: str = ""  # "core" where the file marks the main account, "normal" where it says that it is none
    brand: str = ""
    name: str = ""
    name_is_guess: bool = False  # made from a host or a login: never a reason to rename an account
    login: str = ""
    password: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    other_phones: tuple[str, ...] = field(default=(), repr=False)
    holder: str = ""
    email: str = ""
    admin: str = ""
    operators: tuple[str, ...] = ()
    responsible: str = ""
    deputy: str = ""
    verified_until: str = ""
    changed_at: str = ""
    totp: str = field(default="", repr=False)  # an otpauth URI or canonical base32
    recovery_codes: str = field(default="", repr=False)
    url: str = ""
    note: str = field(default="", repr=False)
    fields: dict[str, str] = field(default_factory=dict, repr=False)
    secret_fields: dict[str, str] = field(default_factory=dict, repr=False)  # a PIN, a mailbox's password, …
    old_passwords: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # (value, until when or "")


@dataclass(frozen=True, slots=True)
class Leaver:
    """Someone whom a file calls a leaver; ``date`` is "" where it names no day."""

    name: str
    date: str


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column as it was understood; ``sure`` is False for a guess that a person should look at."""

    index: int
    header: str
    field: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet for the eye: its columns and first rows, unmasked, so never in a ``repr``."""

    name: str
    kind: str  # accounts, leavers or other
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...] = field(repr=False)
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """Everything that was found, and everything that needs a look, before anything is written."""

    format: str
    rows: tuple[SourceRow, ...]
    problems: tuple[Problem, ...] = ()
    leavers: tuple[Leaver, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    digest: bytes = bytes(32)  # SHA-256 over the files as they were read

    @property
    def mapping(self) -> dict[str, dict[str, str]]:
        """Sheet → header → field, for every column that is imported."""
        return {sheet.name: {one.header: one.field for one in sheet.columns if one.field} for sheet in self.sheets}

    @property
    def sure(self) -> dict[str, dict[str, bool]]:
        return {sheet.name: {one.header: one.sure for one in sheet.columns if one.field} for sheet in self.sheets}
