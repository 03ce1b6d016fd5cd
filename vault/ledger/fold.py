"""The rules: may this author make these changes now, and what is the state afterwards.

Deterministic on every client and version: no clock, no locale, no Unicode functions, no floats. An entry's changes
are tried in order on an overlay; the first that does not hold drops all of them (the entry is *rejected*).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

import msgspec.structs

from vault.crypto.context import context
from vault.crypto.keys import SUITE_NAME, kem_public_is_sound
from vault.crypto.signing import verifies
from vault.ledger import changes as c
from vault.ledger.rights import ALL, LED, LEVELS, ROLES, level_at_least, reach
from vault.ledger.state import (
    AccountRecord,
    BrandRecord,
    Component,
    ControlRecord,
    DeviceRecord,
    GrantRecord,
    MemberRecord,
    Overlay,
    PersonRecord,
    PolicyRecord,
    ScoresRecord,
    SecretVersion,
    State,
)

TIERS: Final = ("normal", "core")
STATES: Final = ("active", "frozen", "stolen", "suspended", "retired")
ROOTS: Final = ("wechat_person", "sim", "main_account", "personal_profile", "password")
CONTROL_KINDS: Final = ("sim", "mailbox", "wechat", "device", "real_name", "tool", "payment")
COMPONENTS: Final = ("password", "totp", "recovery_codes", "contact", "private_note")


class Rejected(Exception):
    """The entry has no effect; ``reason`` is a stable word, ``missing`` the capability where one is lacking."""

    def __init__(self, reason: str, missing: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.missing = missing


class Author:
    """Who wrote the entry and where in the ledger it stands."""

    def __init__(self, member: str, device: str, seq: int, clock: int) -> None:
        self.member = member
        self.device = device
        self.seq = seq
        self.clock = clock
        self.keysets: list[c.KeySetAdded] = []


Rule = Callable[[Overlay, Author, Any], None]
_RULES: dict[type, Rule] = {}
_R = TypeVar("_R", bound=Rule)


def _rule(change: type) -> Callable[[_R], _R]:
    def register(function: _R) -> _R:
        _RULES[change] = function
        return function

    return register


def apply(overlay: Overlay, author: Author, changes: Sequence[c.AnyChange]) -> None:
    """Raises Rejected; the overlay is then not to be kept."""
    member = overlay.members.get(author.member)
    founding = author.seq == 1
    if not founding and (member is None or not member.active):
        raise Rejected("author_not_active")
    for change in changes:
        apply_one(overlay, author, change)
    conclude(overlay, author, changes)


def conclude(overlay: Overlay, author: Author, changes: Sequence[c.AnyChange]) -> None:
    """What holds of an entry as a whole: it does something, from a device of its author's. Raises Rejected."""
    _hold(any(not isinstance(change, c.KeySetAdded) for change in changes), "no_changes")
    device = overlay.devices.get(author.device)
    _hold(device is not None and device.member == author.member, "unknown_device")


def apply_one(overlay: Overlay, author: Author, change: c.AnyChange) -> None:
    """Raises Rejected."""
    _RULES[type(change)](overlay, author, change)


def may(overlay: Overlay, member_id: str, capability: str, brand: str = "", account: str = "") -> bool:
    """Whether the role reaches this brand or account, by itself or through an own grant."""
    member = overlay.members.get(member_id)
    if member is None or not member.active:
        return False
    how_far = reach(member.role, capability)
    if how_far == ALL:
        return True
    if how_far is None:
        return False
    needed = "manage" if how_far == LED or capability == "edit_accounts" else "view"
    return level_at_least(level_of(overlay, member_id, brand, account), needed)


def level_of(view: Overlay | State, member_id: str, brand: str, account: str = "") -> str:
    """The highest level among the member's grants on the brand and on the account."""
    found = [view.grants.get(grant_key(member_id, scope)) for scope in (brand, account) if scope]
    levels = [grant.level for grant in found if grant is not None]
    return max(levels, key=LEVELS.index, default="none")


def grant_key(member: str, scope: str) -> str:
    return f"{member}:{scope}"


def expected_recipients(view: Overlay | State, brand: BrandRecord, account: str = "") -> set[str]:
    """Exactly who a secret must be sealed to: the brand's pair, and members granted this one account."""
    direct = {
        grant.member for grant in view.grants.values() if account and grant.scope == account and grant.level != "none"
    }
    whole_brand = {grant.member for grant in view.grants.values() if grant.scope == brand.id and grant.level != "none"}
    return {f"brand:{brand.id}:{brand.generation}"} | (direct - whole_brand)


def _need(overlay: Overlay, author: Author, capability: str, brand: str = "", account: str = "") -> None:
    if not may(overlay, author.member, capability, brand, account):
        raise Rejected("not_permitted", capability)


def _hold(condition: bool, reason: str) -> None:
    if not condition:
        raise Rejected(reason)


@_rule(c.VaultCreated)
def _vault_created(overlay: Overlay, author: Author, change: c.VaultCreated) -> None:
    _hold(author.seq == 1 and overlay.team == "", "not_the_beginning")
    _hold(change.suite == SUITE_NAME and change.recovery.are_sound(), "unknown_suite")
    overlay.team = change.team
    overlay.recovery = change.recovery


def proof_of_possession(vault: str, member: str, signing: bytes, kem: bytes) -> bytes:
    """What a new member signs with the new key, so that nobody enrols a key of somebody else's."""
    return context(b"shouhao/possession/1", vault, member, signing, kem)


@_rule(c.MemberJoined)
def _member_joined(overlay: Overlay, author: Author, change: c.MemberJoined) -> None:
    _hold(author.seq == 1 and author.member == change.member, "not_invited")
    _hold(change.role in ROLES, "unknown_role")
    _hold(change.keys.are_sound(), "unsound_key")
    _hold(all(known.keys.signing != change.keys.signing for known in overlay.members.values()), "duplicate_key")
    statement = proof_of_possession(overlay.vault, change.member, change.keys.signing, change.keys.kem)
    _hold(verifies(change.keys.signing, change.proof, statement), "no_possession")
    record = MemberRecord(change.member, change.name, change.role, change.keys, author.clock, 0, b"", True)
    overlay.members.put(change.member, record)


@_rule(c.DeviceAdded)
def _device_added(overlay: Overlay, author: Author, change: c.DeviceAdded) -> None:
    _hold(change.device == author.device and change.device not in overlay.devices, "device_exists")
    overlay.devices.put(change.device, DeviceRecord(change.device, author.member, change.label, author.clock))


@_rule(c.KeyslotWritten)
def _keyslot_written(overlay: Overlay, author: Author, change: c.KeyslotWritten) -> None:
    member = overlay.members.get(author.member)
    _hold(member is not None and change.version == member.keyslot_version + 1, "keyslot_out_of_order")
    assert member is not None
    overlay.members.put(
        member.id,
        msgspec.structs.replace(member, keyslot_version=change.version, keyslot_digest=change.digest),
    )


@_rule(c.BrandAdded)
def _brand_added(overlay: Overlay, author: Author, change: c.BrandAdded) -> None:
    _need(overlay, author, "edit_accounts")
    _hold(change.brand not in overlay.brands, "brand_exists")
    _hold(all(brand.name != change.name for brand in overlay.brands.values()), "brand_exists")
    _hold(change.brand not in overlay.accounts, "brand_exists")  # a grant's scope is one id: it must mean one thing
    _hold(kem_public_is_sound(change.public), "unsound_key")
    _exactly(change.private, {author.member, "recovery"})
    _exactly(change.directory, _directory_readers(overlay, author))
    overlay.brands.put(
        change.brand,
        BrandRecord(change.brand, change.name, 1, change.public, change.private, 1, change.directory),
    )
    overlay.grants.put(
        grant_key(author.member, change.brand),
        GrantRecord(author.member, change.brand, "manage", "", author.member, author.clock),
    )


def _directory_readers(overlay: Overlay, author: Author) -> set[str]:
    """Who reads a new brand's profiles: its maker, and every active member whose role sees them everywhere."""
    everywhere = {
        member.id for member in overlay.members.values() if member.active and reach(member.role, "see_profiles") == ALL
    }
    return everywhere | {author.member, "recovery"}


@_rule(c.BrandRenamed)
def _brand_renamed(overlay: Overlay, author: Author, change: c.BrandRenamed) -> None:
    _need(overlay, author, "edit_accounts", change.brand)
    brand = overlay.brands.get(change.brand)
    _hold(all(other.name != change.name for other in overlay.brands.values()), "brand_exists")
    if brand is None:
        raise Rejected("no_such_brand")
    overlay.brands.put(brand.id, msgspec.structs.replace(brand, name=change.name))


@_rule(c.GrantGiven)
def _grant_given(overlay: Overlay, author: Author, change: c.GrantGiven) -> None:
    _need(overlay, author, "give_grants", change.scope)
    _hold(change.member in overlay.members and change.level in LEVELS, "no_such_member")
    _hold(change.scope in overlay.brands or change.scope in overlay.accounts, "no_such_scope")
    overlay.grants.put(
        grant_key(change.member, change.scope),
        GrantRecord(change.member, change.scope, change.level, change.until, author.member, author.clock),
    )


@_rule(c.PersonAdded)
def _person_added(overlay: Overlay, author: Author, change: c.PersonAdded) -> None:
    _need(overlay, author, "edit_accounts")
    _hold(change.person not in overlay.persons, "person_exists")
    _put_person(overlay, change)


@_rule(c.PersonEdited)
def _person_edited(overlay: Overlay, author: Author, change: c.PersonEdited) -> None:
    _need(overlay, author, "edit_accounts")
    _hold(change.person in overlay.persons, "no_such_person")
    _put_person(overlay, change)


def _put_person(overlay: Overlay, change: c.PersonAdded | c.PersonEdited) -> None:
    _hold(change.member == "" or change.member in overlay.members, "no_such_member")
    overlay.persons.put(
        change.person, PersonRecord(change.person, change.name, change.contact, change.left_on, change.member)
    )


@_rule(c.KeySetAdded)
def _keyset_added(overlay: Overlay, author: Author, change: c.KeySetAdded) -> None:
    author.keysets.append(change)


def _exactly(bundles: Sequence[c.Bundle], entitled: set[str]) -> None:
    """Nobody slips in, nobody entitled is left out, and nobody gets a second bundle that hides the first."""
    _hold(sorted(bundle.to for bundle in bundles) == sorted(entitled), "wrong_recipients")


def _sealed_to(overlay: Overlay, author: Author, keyset: int, brand: BrandRecord, account: str = "") -> None:
    _hold(keyset < len(author.keysets), "no_such_keyset")
    _exactly(author.keysets[keyset].bundles, expected_recipients(overlay, brand, account))


def _linked(overlay: Overlay, author: Author, accounts: Sequence[str], before: Sequence[str]) -> None:
    """Whoever links a control point to an account, or takes it off, must be allowed to edit that account."""
    _hold(len(set(accounts)) == len(accounts), "linked_twice")
    for account_id in sorted({*accounts} ^ {*before}):
        account = _account(overlay, account_id)
        _need(overlay, author, "edit_accounts", account.brand, account.id)


@_rule(c.ControlAdded)
def _control_added(overlay: Overlay, author: Author, change: c.ControlAdded) -> None:
    _need(overlay, author, "edit_accounts", change.brand)
    _hold(change.control not in overlay.controls and change.kind in CONTROL_KINDS, "bad_control")
    _hold(change.holder == "" or change.holder in overlay.persons, "no_such_person")
    _linked(overlay, author, change.accounts, [])
    brand = overlay.brands.get(change.brand)
    if brand is None:
        raise Rejected("no_such_brand")
    if change.value is not None:
        _sealed_to(overlay, author, change.keyset, brand)
    overlay.controls.put(
        change.control,
        ControlRecord(
            change.control,
            change.kind,
            change.brand,
            change.label,
            change.holder,
            change.company_owned,
            change.accounts,
            change.value,
            author.seq,
            change.keyset,
        ),
    )


@_rule(c.ControlEdited)
def _control_edited(overlay: Overlay, author: Author, change: c.ControlEdited) -> None:
    control = overlay.controls.get(change.control)
    if control is None:
        raise Rejected("no_such_control")
    _need(overlay, author, "edit_accounts", control.brand)
    _hold(change.holder == "" or change.holder in overlay.persons, "no_such_person")
    _linked(overlay, author, change.accounts, control.accounts)
    overlay.controls.put(
        control.id,
        msgspec.structs.replace(
            control,
            label=change.label,
            holder=change.holder,
            company_owned=change.company_owned,
            accounts=change.accounts,
        ),
    )


def _sound_account(overlay: Overlay, change: c.AccountAdded | c.AccountEdited) -> None:
    _hold(change.tier in TIERS and change.root_of_trust in ROOTS, "bad_account")
    responsible = overlay.members.get(change.responsible)
    _hold(responsible is not None and responsible.active, "no_such_member")


@_rule(c.AccountAdded)
def _account_added(overlay: Overlay, author: Author, change: c.AccountAdded) -> None:
    _need(overlay, author, "edit_accounts", change.brand)
    _hold(change.account not in overlay.accounts and change.brand in overlay.brands, "account_exists")
    _hold(change.account not in overlay.secrets and change.account not in overlay.brands, "account_exists")
    _sound_account(overlay, change)
    overlay.accounts.put(
        change.account,
        AccountRecord(
            change.account,
            change.brand,
            change.platform,
            change.tier,
            "active",
            change.responsible,
            change.root_of_trust,
            change.profile,
            author.clock,
            0,
            0,
            "",
            False,
            0,
            0,
        ),
    )
    overlay.secrets.put(change.account, {})


def _account(overlay: Overlay, account: str) -> AccountRecord:
    record = overlay.accounts.get(account)
    if record is None:
        raise Rejected("no_such_account")
    return record


@_rule(c.AccountEdited)
def _account_edited(overlay: Overlay, author: Author, change: c.AccountEdited) -> None:
    account = _account(overlay, change.account)
    _need(overlay, author, "edit_accounts", account.brand, account.id)
    _sound_account(overlay, change)
    _hold(change.state in STATES, "bad_account")
    if change.responsible != account.responsible:
        _need(overlay, author, "transfer", account.brand, account.id)
    overlay.accounts.put(
        account.id,
        msgspec.structs.replace(
            account,
            platform=change.platform,
            tier=change.tier,
            state=change.state,
            responsible=change.responsible,
            root_of_trust=change.root_of_trust,
            profile=change.profile,
        ),
    )


@_rule(c.AccountDeleted)
def _account_deleted(overlay: Overlay, author: Author, change: c.AccountDeleted) -> None:
    """The account leaves the directory; its secrets stay in the state, because who could read them still counts."""
    account = _account(overlay, change.account)
    _need(overlay, author, "edit_accounts", account.brand, account.id)
    overlay.accounts.remove(account.id)
    for control in list(overlay.controls.values()):
        if account.id in control.accounts:
            rest = [other for other in control.accounts if other != account.id]
            overlay.controls.put(control.id, msgspec.structs.replace(control, accounts=rest))


@_rule(c.SecretWritten)
def _secret_written(overlay: Overlay, author: Author, change: c.SecretWritten) -> None:
    account = _account(overlay, change.account)
    _need(overlay, author, "edit_accounts", account.brand, account.id)
    _hold(change.component in COMPONENTS, "unknown_component")
    brand = overlay.brands.get(account.brand)
    secrets = overlay.secrets.get(account.id)
    assert brand is not None
    assert secrets is not None
    _sealed_to(overlay, author, change.keyset, brand, account.id)
    component = secrets.get(change.component)
    versions = component.versions if component is not None else []
    _hold(change.version == len(versions) + 1, "version_out_of_order")
    version = SecretVersion(
        change.version,
        author.clock,
        author.member,
        author.seq,
        change.keyset,
        change.secret,
        change.claimed,
        change.circulated,
    )
    overlay.secrets.put(account.id, {**secrets, change.component: Component(change.version, [*versions, version])})
    if change.component == "password":
        account = msgspec.structs.replace(
            account,
            password_version=change.version,
            password_at=author.clock,
            password_claimed=change.claimed,
            password_circulated=change.circulated,
        )
        overlay.accounts.put(account.id, account)
    elif change.component == "totp":
        overlay.accounts.put(account.id, msgspec.structs.replace(account, totp_version=change.version))


@_rule(c.SecretRemoved)
def _secret_removed(overlay: Overlay, author: Author, change: c.SecretRemoved) -> None:
    account = _account(overlay, change.account)
    _need(overlay, author, "edit_accounts", account.brand, account.id)
    secrets = overlay.secrets.get(account.id) or {}
    component = secrets.get(change.component)
    if component is None or component.current == 0:
        raise Rejected("no_such_component")
    removed = Component(0, component.versions)
    overlay.secrets.put(account.id, {**secrets, change.component: removed})
    if change.component == "password":
        cleared = msgspec.structs.replace(
            account, password_version=0, password_at=0, password_claimed="", password_circulated=False
        )
        overlay.accounts.put(account.id, cleared)
    elif change.component == "totp":
        overlay.accounts.put(account.id, msgspec.structs.replace(account, totp_version=0))


@_rule(c.ScoresSet)
def _scores_set(overlay: Overlay, author: Author, change: c.ScoresSet) -> None:
    _hold(change.brand in overlay.brands and len(change.accounts) == len(change.versions), "no_such_brand")
    _hold(len(change.accounts) > 0, "no_such_account")  # an empty list would ask nobody's permission
    for account_id, version in zip(change.accounts, change.versions, strict=True):
        account = _account(overlay, account_id)
        _need(overlay, author, "change_password", account.brand, account.id)
        _hold(account.brand == change.brand, "no_such_account")
        if account.password_version == version:
            overlay.accounts.put(account_id, msgspec.structs.replace(account, scores_seq=author.seq))
    overlay.scores.put(f"{author.seq}:{change.brand}", ScoresRecord(author.seq, change.brand, change.scores))


@_rule(c.Imported)
def _imported(overlay: Overlay, author: Author, change: c.Imported) -> None:
    _need(overlay, author, "edit_accounts")


@_rule(c.PolicySet)
def _policy_set(overlay: Overlay, author: Author, change: c.PolicySet) -> None:
    _need(overlay, author, "change_policy")
    overlay.policy.put(change.key, PolicyRecord(change.value, author.member, author.clock))


@_rule(c.NoiseAcknowledged)
def _noise_acknowledged(overlay: Overlay, author: Author, change: c.NoiseAcknowledged) -> None:
    _need(overlay, author, "change_policy")
    for seq in change.seqs:
        _hold(seq in overlay.state.noise, "no_such_noise")
        overlay.noise[seq] = True


@_rule(c.HistoryAccepted)
def _history_accepted(overlay: Overlay, author: Author, change: c.HistoryAccepted) -> None:
    """No state: the record itself is the point. Any member may override on their own device, and everybody sees it."""


@_rule(c.FormatRaised)
def _format_raised(overlay: Overlay, author: Author, change: c.FormatRaised) -> None:
    _need(overlay, author, "change_policy")
    _hold(change.format == overlay.format + 1, "format_out_of_order")
    overlay.format = change.format
