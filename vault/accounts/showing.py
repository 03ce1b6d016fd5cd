"""One account, whole, and its secrets. Whatever leaves a seal here is on record before it is on a screen."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from vault.access import in_force, who_may
from vault.accounts.contact import read_contact
from vault.accounts.listing import RowMaker, account_record
from vault.accounts.overdue import hold_in_time
from vault.controls import control_row
from vault.errors import BadInput, NotFound, NotPermitted
from vault.exposure import Exposure
from vault.factors import USE, hold_factor
from vault.ledger.records import AccountRecord
from vault.ledger.rights import level_at_least
from vault.masking import DOTS
from vault.policy import number
from vault.session import Session
from vault.times import iso
from vault.totp import code_at, parse_seed
from vault.views import AccountDetail, CodeView, HistoryRow, HolderRow

#: Which level each field asks for. The right to a code and the right to its seed are two.
FIELDS = {
    "login": "use",
    "password": "use",
    "code": "use",
    "phone": "view",
    "email": "view",
    "private_note": "view",
    "recovery_codes": "manage",
    "totp_secret": "manage",
}


def show_account(session: Session, wanted: str, *, reveal: bool = False) -> AccountDetail:
    """Masked, or with ``reveal`` in clear, which needs level view and is recorded first.

    Raises NotFound, Ambiguous, NotPermitted, Overdue, ApprovalNeeded, SecondFactorNeeded, Damaged, Tampered.
    """
    account = account_record(session, wanted)
    maker = RowMaker(session)
    if reveal:
        _demand(session, maker, account, "view")
        hold_in_time(session, account, maker)
        hold_factor(session, USE, account.id)
        session.record("reveal", account.id)
    profile = session.profiles[account.id]
    persons = session.state.persons
    shown = _Shown(session, account, reveal)
    return AccountDetail(
        row=maker.row(account),
        revealed=reveal,
        password=shown.text("password"),
        totp_secret=shown.seed(),
        phone=shown.phone(profile.phone_masked),
        email=shown.email(profile.email_masked),
        recovery_codes=shown.text("recovery_codes"),
        private_note=shown.text("private_note"),
        note=profile.note,
        fields=profile.fields,
        controls=[
            control_row(session, control, whole=reveal)
            for control in session.state.controls.values()
            if account.id in control.accounts
        ],
        admin=persons[profile.admin].name if profile.admin in persons else None,
        operators=[persons[one].name for one in profile.operators if one in persons],
        deputy=persons[profile.deputy].name if profile.deputy in persons else None,
        holders=_holders(session, account),
        history=_history(session, account),
        platform_text=profile.platform_text,
        strength_reason=_weakness(session, maker, account),
        exposed_to=_exposed_to(session, account),
    )


def _weakness(session: Session, maker: RowMaker, account: AccountRecord) -> str | None:
    """For whoever may use the password: what its score already tells everybody, in a word."""
    strength = maker.row(account).strength
    if strength is None or strength >= number(session.state, "password.min_score"):
        return None
    if not level_at_least(maker.level(account), "use"):
        return None
    from vault.scoring import weakness

    return weakness(session, account.id)


class _Shown:
    """Secret fields of one account: None where there is none, masked until they are revealed."""

    def __init__(self, session: Session, account: AccountRecord, reveal: bool) -> None:
        self._session = session
        self._account = account
        self._reveal = reveal
        self._contact = read_contact(session, account.id) if reveal else None

    def text(self, component: str) -> str | None:
        if self._session.secret_version(self._account.id, component) is None:
            return None
        return self._session.open_secret(self._account.id, component) if self._reveal else DOTS

    def seed(self) -> str | None:
        uri = self.text("totp")
        return seed_secret(uri) if uri is not None and self._reveal else uri

    def phone(self, masked: str) -> str | None:
        return (self._contact.phone if self._contact is not None else masked) or None

    def email(self, masked: str) -> str | None:
        return (self._contact.email if self._contact is not None else masked) or None


def seed_secret(uri: str) -> str:
    """The Base32 secret of a stored ``otpauth://`` address."""
    return parse_qs(urlsplit(uri).query)["secret"][0]


def get_field(session: Session, wanted: str, field: str, *, copied: bool = True) -> str:
    """One value, recorded as copied or looked at before it is given.

    Raises NotFound (also for a value that is not there), Ambiguous, BadInput, NotPermitted, ApprovalNeeded,
    SecondFactorNeeded, Damaged, Tampered.
    """
    if field not in FIELDS:
        raise BadInput(reason="unknown_field", field="field")
    account = account_record(session, wanted)
    _demand(session, RowMaker(session), account, FIELDS[field])
    if field in ("password", "code", "totp_secret"):
        hold_in_time(session, account)
    if field != "login":
        hold_factor(session, USE, account.id)
        session.record("copy" if copied else "look", account.id, field=field)
    value = _value(session, account, field)
    if not value:
        raise NotFound(kind="field", name=field)
    return value


def _value(session: Session, account: AccountRecord, field: str) -> str | None:
    if field == "login":
        return session.profiles[account.id].login
    if field == "code":
        return _code(session, account).code
    if field in ("phone", "email"):
        contact = read_contact(session, account.id)
        return contact.phone if field == "phone" else contact.email
    if field == "totp_secret":
        uri = session.open_secret(account.id, "totp")
        return seed_secret(uri) if uri else None
    return session.open_secret(account.id, field)


def current_code(session: Session, wanted: str) -> CodeView:
    """The one-time code now and the next one; recorded.

    Raises NotFound where no seed is enrolled, NotPermitted, Overdue, ApprovalNeeded, SecondFactorNeeded.
    """
    account = account_record(session, wanted)
    _demand(session, RowMaker(session), account, "use")
    hold_in_time(session, account)
    hold_factor(session, USE, account.id)
    session.record("code", account.id)
    return _code(session, account)


def _code(session: Session, account: AccountRecord) -> CodeView:
    uri = session.open_secret(account.id, "totp")
    if uri is None:
        raise NotFound(kind="seed", name=session.profiles[account.id].name)
    return code_at(parse_seed(uri), session.clock_ms() / 1000)


def _demand(session: Session, maker: RowMaker, account: AccountRecord, level: str) -> None:
    """Refuse with whom to ask, and leave the attempt on record."""
    if level_at_least(maker.level(account), level):
        return
    session.record("refused", account.id, missing=level)
    raise NotPermitted(missing=f"grant:{level}", ask=who_may(session, "give_grants", account))


def _holders(session: Session, account: AccountRecord) -> list[HolderRow]:
    """Who opens it today; a grant whose last day is over holds no more, whether or not an entry says so yet."""
    state, today = session.state, session.now().date().isoformat()
    return [
        HolderRow(
            state.members[grant.member].name,
            grant.level,
            "brand" if grant.scope == account.brand else "account",
            grant.until or None,
        )
        for grant in state.grants.values()
        if grant.scope in (account.brand, account.id) and grant.level != "none" and in_force(grant, today)
    ]


def _exposed_to(session: Session, account: AccountRecord) -> list[str]:
    """Names of those who could read what is there now and may not use it any more."""
    found = Exposure(session.state, session.now().date().isoformat()).of(account)
    members = session.state.members
    return sorted({members[one].name for each in found.values() for one in each})


def _history(session: Session, account: AccountRecord) -> list[HistoryRow]:
    """Every password that was one, oldest first."""
    component = session.state.secrets[account.id].get("password")
    if component is None:
        return []
    pending = session.state.rotations.get(account.id)
    never = {*component.skipped, pending.version if pending is not None else 0}
    versions = [version for version in component.versions if version.version not in never]
    names = session.state.members
    return [
        HistoryRow(
            version.claimed or iso(version.at), names[version.by].name, version.circulated, bool(version.claimed)
        )
        for version in versions
    ]
