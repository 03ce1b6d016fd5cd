"""Writing accounts: what is given replaces, what is None stays, an empty text clears. One intention, one entry."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

import msgspec

from vault.accounts.contact import Contact, read_contact, write_contact
from vault.accounts.listing import account_record
from vault.brands import brand_for
from vault.controls import ControlIndex
from vault.directory import Profile
from vault.errors import BadInput
from vault.factors import EDIT, TRANSFER, hold_factor
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import AccountRecord
from vault.ledger.rules.accounts import ROOTS, STATES, TIERS
from vault.masking import mask_email, mask_phone
from vault.naming import pick
from vault.persons import person_for
from vault.platforms import load_catalogue
from vault.session import Session
from vault.times import is_day
from vault.totp import TotpSeed

LONGEST = {"name": 200, "login": 500, "note": 4000, "password": 10_000, "phone": 40, "email": 320}


@dataclass(slots=True, kw_only=True)
class AccountDraft:
    """What somebody typed. Persons, brand and member by name or id; ``totp`` "" removes the seed."""

    platform: str | None = None
    platform_text: str | None = None
    brand: str | None = None
    name: str | None = None
    login: str | None = None
    tier: str | None = None
    state: str | None = None
    root_of_trust: str | None = None
    responsible: str | None = None
    admin: str | None = None
    operators: list[str] | None = None
    deputy: str | None = None
    real_name: str | None = None
    holder: str | None = None
    subject: str | None = None
    phone: str | None = field(default=None, repr=False)
    email: str | None = field(default=None, repr=False)
    verified_until: str | None = None
    note: str | None = None
    password: str | None = field(default=None, repr=False)
    totp: TotpSeed | Literal[""] | None = field(default=None, repr=False)
    recovery_codes: str | None = field(default=None, repr=False)
    fields: dict[str, str] | None = None


def add_account(session: Session, draft: AccountDraft) -> str:
    """Its id. Raises BadInput, NotFound (platform, member), NotPermitted."""
    if not (draft.name or "").strip() or not draft.platform:
        raise BadInput(reason="empty", field="name" if draft.platform else "platform")
    _check(draft)

    def build(intention: Intention) -> str:
        platform = load_catalogue().get(draft.platform or "")
        account = new_id()
        brand = brand_for(intention, draft.brand or "")
        profile = _profile(intention, Profile(""), draft)
        profile = _scored(profile, draft, 1, intention.brand(brand).name, platform.id)
        responsible = _responsible(session, draft.responsible) or session.member.id
        intention.add(
            c.AccountAdded(
                account,
                brand,
                platform.id,
                draft.tier or "normal",
                responsible,
                draft.root_of_trust or platform.trust_root,
                intention.seal_profile(account, brand, profile),
            )
        )
        _write_secrets(session, intention, account, brand, draft)
        return account

    return session.commit(build)


def edit_account(session: Session, wanted: str, draft: AccountDraft) -> None:
    """Raises NotFound, Ambiguous, BadInput, NotPermitted. What is already so is not written again.

    Of a core account: ApprovalNeeded, SecondFactorNeeded where somebody else shall answer for it or use it.
    """
    _check(draft)
    if draft.name is not None and not draft.name.strip():
        raise BadInput(reason="empty", field="name")
    _hold_what_moves(session, account_record(session, wanted), draft)

    def build(intention: Intention) -> None:
        record = account_record(session, wanted)
        apply_draft(session, intention, record, draft)

    session.commit(build)


def _hold_what_moves(session: Session, record: AccountRecord, draft: AccountDraft) -> None:
    """Who may use a core account without asking is not changed by the way, nor that it is one."""
    if not session.may("edit_accounts", account=record.id):
        return  # the commit says so
    responsible = _responsible(session, draft.responsible)
    if responsible not in (None, record.responsible):
        hold_factor(session, TRANSFER, record.id)
    deputy, persons = session.profiles[record.id].deputy, session.state.persons
    same = draft.deputy is None or draft.deputy in ("", deputy, persons[deputy].name if deputy in persons else "")
    if not same or (draft.tier or record.tier) != record.tier:
        hold_factor(session, EDIT, record.id)


def apply_draft(session: Session, intention: Intention, record: AccountRecord, draft: AccountDraft) -> None:
    """An edit as part of somebody's intention. Raises BadInput, NotPermitted."""
    _check(draft)
    if draft.brand is not None and intention.brand(record.brand).name != draft.brand and record.brand != draft.brand:
        raise BadInput(reason="brand_is_fixed", field="brand")
    if draft.password is not None and draft.password == (session.open_secret(record.id, "password") or ""):
        draft = _without_password(draft)
    old = session.profiles[record.id]
    profile = _profile(intention, old, draft)
    score = None
    if draft.password:
        component = session.state.secrets[record.id].get("password")
        version = len(component.versions) + 1 if component else 1
        scored = _scored(profile, draft, version, intention.brand(record.brand).name, record.platform)
        if session.may("edit_accounts", account=record.id):
            profile = scored
        else:  # who may change the password and nothing else leaves the profile alone
            score = (version, scored.score)
    edited = {
        "platform": load_catalogue().get(draft.platform).id if draft.platform else record.platform,
        "tier": draft.tier or record.tier,
        "state": draft.state or record.state,
        "responsible": _responsible(session, draft.responsible) or record.responsible,
        "root_of_trust": draft.root_of_trust or record.root_of_trust,
    }
    if profile != old or any(getattr(record, key) != value for key, value in edited.items()):
        sealed = intention.seal_profile(record.id, record.brand, profile)
        intention.add(c.AccountEdited(account=record.id, profile=sealed, **edited))
    _write_secrets(session, intention, record.id, record.brand, draft)
    if score is not None:
        intention.set_scores(record.brand, {record.id: score})


def _without_password(draft: AccountDraft) -> AccountDraft:
    """Saving a form that shows the present password is no change of it: its age must not start again."""
    return replace(draft, password=None)


def delete_account(session: Session, wanted: str) -> None:
    """Raises NotFound, Ambiguous, NotPermitted."""
    session.commit(lambda intention: intention.add(c.AccountDeleted(account_record(session, wanted).id)))


def add_totp(session: Session, wanted: str, seed: TotpSeed) -> None:
    """Raises NotFound, Ambiguous, NotPermitted."""
    edit_account(session, wanted, AccountDraft(totp=seed))


def _check(draft: AccountDraft) -> None:
    """What no rule of the ledger can see. Raises BadInput, never with the value."""
    for name, limit in LONGEST.items():
        value = getattr(draft, name)
        if value is not None and len(value) > limit:
            raise BadInput(reason="too_long", field=name)
    for name, allowed in (("tier", TIERS), ("root_of_trust", ROOTS), ("state", STATES)):
        value = getattr(draft, name)
        if value and value not in allowed:
            raise BadInput(reason="unknown_value", field=name)
    if draft.verified_until and not is_day(draft.verified_until):
        raise BadInput(reason="not_a_date", field="verified_until")
    texts = [getattr(draft, name) or "" for name in ("name", "login", "note", "password", "subject", "recovery_codes")]
    texts += [text for pair in (draft.fields or {}).items() for text in pair]
    if any("\ud800" <= character <= "\udfff" or character == "\0" for text in texts for character in text):
        raise BadInput(reason="unencodable", field="text")


def _responsible(session: Session, wanted: str | None) -> str | None:
    if not wanted:
        return None
    members = session.state.members.values()
    return pick("member", wanted, members, id_of=lambda one: one.id, name_of=lambda one: one.name).id


def _profile(intention: Intention, old: Profile, draft: AccountDraft) -> Profile:
    given: dict[str, object] = {}
    for name in ("name", "login", "subject", "verified_until", "note", "platform_text"):
        value = getattr(draft, name)
        if value is not None:
            given[name] = value.strip() if name != "note" else value
    for name in ("admin", "deputy", "real_name"):
        value = getattr(draft, name)
        if value is not None:
            given[name] = person_for(intention, value)
    if draft.operators is not None:
        given["operators"] = list(
            dict.fromkeys(person_for(intention, name) for name in draft.operators if name.strip())
        )
    if draft.phone is not None:
        given["phone_masked"] = mask_phone(draft.phone.strip())
    if draft.email is not None:
        given["email_masked"] = mask_email(draft.email.strip())
    if draft.fields is not None:
        merged = {**old.fields, **{key.strip(): value for key, value in draft.fields.items()}}
        given["fields"] = {key: value for key, value in merged.items() if key and value}
    return msgspec.structs.replace(old, **given)


def _scored(profile: Profile, draft: AccountDraft, version: int, brand: str, platform: str) -> Profile:
    """The score goes into the sealed profile: nothing derived from a password lies anywhere else."""
    if not draft.password:
        return profile
    from vault.own_words import own_words
    from vault.strength import estimate

    words = own_words(
        brand=brand,
        name=profile.name,
        login=profile.login,
        phone=draft.phone or "",
        email=draft.email or "",
        platform=platform,
    )
    score = estimate(draft.password, words).score
    return msgspec.structs.replace(profile, score=score, score_version=version)


def _write_secrets(session: Session, intention: Intention, account: str, brand: str, draft: AccountDraft) -> None:
    totp = draft.totp.uri() if isinstance(draft.totp, TotpSeed) else draft.totp
    for component, text in (("password", draft.password), ("totp", totp), ("recovery_codes", draft.recovery_codes)):
        if text is None:
            continue
        present = _present(session, account, component)
        if text and text != present:
            intention.write_secret(account, component, text)
        elif not text and present is not None:
            intention.add(c.SecretRemoved(account, component))
    if draft.phone is not None or draft.email is not None:
        _write_contact(session, intention, account, brand, draft)


def _present(session: Session, account: str, component: str) -> str | None:
    return session.open_secret(account, component) if account in session.state.accounts else None


def _write_contact(session: Session, intention: Intention, account: str, brand: str, draft: AccountDraft) -> None:
    """Phone and address: sealed whole, and linked as the SIM and mailbox that control the account."""
    old = read_contact(session, account) if account in session.state.accounts else Contact("", "")
    new = Contact(
        draft.phone.strip() if draft.phone is not None else old.phone,
        draft.email.strip() if draft.email is not None else old.email,
    )
    if new == old:
        return
    intention.write_secret(account, "contact", write_contact(new))
    index = ControlIndex(session, intention)
    holder = person_for(intention, draft.holder or "")
    for kind, before, after in (("sim", old.phone, new.phone), ("mailbox", old.email, new.email)):
        if before and before != after:
            index.unlink(kind, before, account)
        if after and before != after:
            person = holder if kind == "sim" else ""
            index.link(kind, after, brand=brand, holder=person, accounts=[account])
