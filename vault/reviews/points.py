"""What an access review asks, by what an account logs in with, and what the vault has registered of each point."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from vault.accounts.editing import AccountDraft
from vault.errors import Integrity
from vault.ledger.records import AccountRecord
from vault.platforms import load_catalogue
from vault.reviews.confirmed import PROTECTIONS
from vault.reviews.sealed import open_value
from vault.session import Session

_BY_ROOT: Final[dict[str, tuple[str, ...]]] = {
    "wechat_person": ("administrator", "operators", "third_party_grants", "bound_phone", "real_name", PROTECTIONS),
    "sim": ("bound_phone", "real_name", "devices", "operators", "third_party_grants", PROTECTIONS),
    "main_account": ("administrator", "operators", "devices", "third_party_grants", "bound_phone", PROTECTIONS),
    "personal_profile": ("administrator", "operators", "third_party_grants", PROTECTIONS),
    "password": ("operators", "devices", "third_party_grants", "bound_phone", "bound_mailbox"),
}
#: Lists that only the platform shows: an answer counts with a picture of them, or with what they said as a text.
NEEDS_EVIDENCE: Final = frozenset({"operators", "devices", "third_party_grants", "developer_keys"})
#: What the catalogue's facts about a point are filed under.
TOPICS: Final = {
    "administrator": "roles",
    "operators": "roles",
    "devices": "sessions",
    "third_party_grants": "grants",
    "developer_keys": "keys",
    "bound_phone": "recovery",
    "bound_mailbox": "recovery",
    "real_name": "verification",
    PROTECTIONS: "login",
}
POINTS: Final = tuple(TOPICS)
#: Control points that stand for what a platform lists.
_CONTROLS: Final = {"devices": "device", "third_party_grants": "tool"}
_SEPARATORS: Final = str.maketrans(dict.fromkeys("，、;；\n", ","))


def points_of(account: AccountRecord) -> list[str]:
    """By what it logs in with; keys for developers where the platform is known to have any."""
    points = list(_BY_ROOT[account.root_of_trust])
    if load_catalogue().get(account.platform).facts_for("keys"):
        points.append("developer_keys")
    return points


def registered(session: Session, account: AccountRecord, point: str) -> str:
    """What the vault says today: names, masked numbers, labels; else what the last review found. Empty: nothing."""
    profile, state = session.profiles[account.id], session.state
    persons = {
        "administrator": [profile.admin],
        "operators": profile.operators,
        "real_name": [profile.real_name],
    }
    if point in persons:
        return ", ".join(state.persons[one].name for one in persons[point] if one in state.persons)
    if point == "bound_phone":
        return profile.phone_masked
    if point == "bound_mailbox":
        return profile.email_masked
    kind = _CONTROLS.get(point)
    labels = [one.label for one in state.controls.values() if one.kind == kind and account.id in one.accounts]
    return _last_found(session, account, point) or ", ".join(labels)


def _last_found(session: Session, account: AccountRecord, point: str) -> str:
    """What an earlier review of this account was told, where the vault has no field of its own for it."""
    earlier = sorted(
        (one for one in session.state.reviews.values() if one.account == account.id and one.finished_at),
        key=lambda one: one.finished_at,
    )
    for review in reversed(earlier):
        answer = review.answers.get(point)
        if answer is not None and answer.value is not None:
            with suppress(Integrity):  # an earlier one may still be whole; whose this is, that review's row says
                return open_value(session, account, review, point)
    return ""


def as_draft(point: str, value: str) -> AccountDraft | None:
    """The edit that writes a difference back; None where the answer itself is what is kept."""
    if point == "administrator":
        return AccountDraft(admin=value)
    if point == "operators":
        return AccountDraft(operators=[name.strip() for name in value.translate(_SEPARATORS).split(",")])
    if point == "real_name":
        return AccountDraft(real_name=value)
    if point == "bound_phone":
        return AccountDraft(phone=value)
    if point == "bound_mailbox":
        return AccountDraft(email=value)
    return None


def is_written_back(point: str) -> bool:
    """Whether a difference becomes part of the account, and so takes the right to edit it."""
    return as_draft(point, "-") is not None
