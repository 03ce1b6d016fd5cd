"""What the vault already holds of an account, and which secrets of a row are news to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from vault.accounts.contact import read_contact
from vault.directory import Profile
from vault.errors import NotPermitted
from vault.importing.plans import ControlLink, PlannedAccount, SecretWrite
from vault.interchange.rows import SourceRow
from vault.session import Session
from vault.totp import parse_seed

_COMPONENTS = ("password", "totp", "recovery_codes", "private_note")

Tell = Callable[[SourceRow, str, str], None]


@dataclass(frozen=True, slots=True)
class Held:
    """One secret component, opened: every version oldest first, and whether the current one came with a file."""

    versions: tuple[str, ...] = field(repr=False)
    circulated: bool

    @property
    def current(self) -> str:
        return self.versions[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAccount:
    """An account of the vault as an import compares with it; people by name."""

    profile: Profile = field(repr=False)
    admin: str
    operators: list[str]
    deputy: str
    phone: str = field(repr=False)
    email: str = field(repr=False)
    secrets: dict[str, Held] = field(repr=False)

    def differs(self, planned: PlannedAccount) -> bool:
        """Whether the profile would say anything new."""
        old = self.profile
        texts = ("name", "login", "verified_until", "note", "platform_text", "fields")
        return (
            any(getattr(planned, text) != getattr(old, text) for text in texts)
            or (planned.admin, planned.operators, planned.deputy) != (self.admin, self.operators, self.deputy)
            or (planned.phone, planned.email) != (self.phone, self.email)
        )


class Known:
    """Opens what is needed, when it is needed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._names = {person.id: person.name for person in session.state.persons.values()}
        self._links: dict[tuple[str, str], tuple[str, set[str]]] | None = None

    def account(self, account: str) -> KnownAccount | None:
        """None where this member may not open its secrets: what cannot be compared is not overwritten."""
        session, names = self._session, self._names
        profile = session.profiles[account]
        try:
            contact = read_contact(session, account)
            secrets = {name: held for name in _COMPONENTS if (held := self._held(account, name)) is not None}
        except NotPermitted:
            return None
        return KnownAccount(
            profile=profile,
            admin=names.get(profile.admin, ""),
            operators=[names[person] for person in profile.operators if person in names],
            deputy=names.get(profile.deputy, ""),
            phone=contact.phone,
            email=contact.email,
            secrets=secrets,
        )

    def _held(self, account: str, component: str) -> Held | None:
        found = self._session.state.secrets[account].get(component)
        if found is None or not found.current:
            return None
        versions = found.versions[: found.current]
        texts = (self._session.open_secret(account, component, version.version) or "" for version in versions)
        return Held(tuple(texts), versions[-1].circulated)

    def has_link(self, link: ControlLink, account: str) -> bool:
        """Whether a control point of this value controls the account already and is held by the one that is named."""
        if self._links is None:
            self._links = {
                (control.kind, self._session.open_control(control)): (
                    self._names.get(control.holder, ""),
                    set(control.accounts),
                )
                for control in self._session.state.controls.values()
                if control.kind in ("sim", "mailbox", "wechat")
            }
        holder, accounts = self._links.get((link.kind, link.value), ("", set()))
        return account in accounts and link.holder in ("", holder)


def secrets_of(row: SourceRow, old: KnownAccount | None, claimed: str, tell: Tell) -> list[SecretWrite] | None:
    """What is to be written, oldest first; None where the row's password must change nothing at all.

    That is a password which the account had before, and any other one for an account whose password was changed
    here since it came with a file: the file is then older than the vault.
    """
    held = old.secrets if old is not None else {}
    writes = _password(row, held.get("password"), claimed, tell)
    if writes is None:
        return None
    for component, text in (
        ("totp", _uri(row)),
        ("recovery_codes", row.recovery_codes),
        ("private_note", "\n".join(f"{name}: {value}" for name, value in row.secret_fields.items())),
    ):
        present = held.get(component)
        if not text or (present is not None and text == present.current):
            continue
        if present is not None and (not present.circulated or text in present.versions):
            tell(row, component, f"{component}_kept")
            continue
        writes.append(SecretWrite(component, text))
    return writes


def _password(row: SourceRow, held: Held | None, claimed: str, tell: Tell) -> list[SecretWrite] | None:
    known = held.versions if held is not None else ()
    older = [value for value, _ in sorted(row.old_passwords, key=lambda pair: pair[1]) if value not in known]
    writes = [*(SecretWrite("password", value) for value in older), SecretWrite("password", row.password, claimed)]
    if held is None:
        return writes if row.password else []
    if not row.password or row.password == held.current:
        return []
    if row.password in held.versions:
        tell(row, "password", "earlier_password")
        return None
    if not held.circulated:
        tell(row, "password", "changed_here")
        return None
    return writes


def _uri(row: SourceRow) -> str:
    return parse_seed(row.totp).uri() if row.totp else ""
