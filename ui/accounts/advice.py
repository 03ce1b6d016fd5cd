"""The one thing to do for an account: what the banner of the detail pane says, and what its button does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ui.i18n import translate
from vault.views import AccountRow

CHANGE_PASSWORD, ADD_CODE, ASK_ACCESS = "change_password", "add_code", "ask_access"
#: In the menu of every account: what a platform wrote about it.
PLATFORM_ALERT = "platform_alert"
#: Who gets in, point by point.
REVIEW_ACCESS = "review_access"


@dataclass(frozen=True, slots=True)
class Advice:
    """``act`` is "" where there is nothing to press, else one of the names above."""

    tone: str
    icon: str
    text: str
    act: str = ""


def advice_for(row: AccountRow, today: date) -> Advice | None:
    """The most urgent of an account's states that somebody can do something about, or None where all is well."""
    return _standing(row) or _access(row) or _password(row, today) or _review(row) or _second_factor(row)


def act_words(act: str) -> str:
    return {
        CHANGE_PASSWORD: translate("accounts", "Change password"),
        ADD_CODE: translate("accounts", "Add code"),
        ASK_ACCESS: translate("accounts", "Ask for access"),
        REVIEW_ACCESS: translate("accounts", "Review it"),
    }.get(act, "")


def may_change(row: AccountRow) -> bool:
    """Level view is enough to change a password; level use is not."""
    return row.level in ("view", "manage")


def age_in_days(row: AccountRow, today: date) -> int | None:
    if row.password_changed_at is None:
        return None
    return max(0, (today - date.fromisoformat(row.password_changed_at[:10])).days)


def _standing(row: AccountRow) -> Advice | None:
    if row.state == "stolen":
        text = translate("accounts", "Marked as stolen. Change the password, then sign out all other devices.")
        return Advice("red", "alarm-light-outline", text, CHANGE_PASSWORD if row.has_password else "")
    if row.state == "frozen":
        return Advice("blue", "snowflake", translate("accounts", "Frozen: nobody should post until it is released."))
    return None


def _access(row: AccountRow) -> Advice | None:
    if row.level == "none" and row.has_password:
        text = translate("accounts", "You may see this account; no grant of yours opens it.")
        return Advice("blue", "lock-outline", text, ASK_ACCESS)
    return None


def _password(row: AccountRow, today: date) -> Advice | None:
    if not row.has_password:
        return None
    if row.rotation_state == "in_progress":
        text = translate("accounts", "Its password is being changed: two are kept until the change is confirmed.")
        return Advice("blue", "progress-clock", text)
    days = age_in_days(row, today)
    if row.rotation_state in ("overdue", "refused"):
        text = translate("accounts", "In use for %n days, longer than company policy allows.", None, days or 0)
        icon = "lock-clock" if row.rotation_state == "refused" else "clock-alert-outline"
        return Advice("red", icon, text, CHANGE_PASSWORD)
    if row.exposed:
        text = translate("accounts", "Someone who may no longer use it could read this password. A new one ends that.")
        return Advice("violet", "account-alert-outline", text, CHANGE_PASSWORD)
    if row.rotation_state == "due":
        return Advice("amber", "clock-outline", translate("accounts", "A new password is due today."), CHANGE_PASSWORD)
    if row.strength is not None and row.strength < 2:
        text = translate("accounts", "This password is easy to guess.")
        return Advice("amber", "shield-alert-outline", text, CHANGE_PASSWORD)
    if row.circulated:
        text = translate("accounts", "This password came from a spreadsheet that others have. A new one ends that.")
        return Advice("teal", "share-variant-outline", text, CHANGE_PASSWORD)
    if row.rotation_state == "due_soon":
        text = translate("accounts", "A new password is due within days.")
        return Advice("amber", "clock-outline", text, CHANGE_PASSWORD)
    return None


def _review(row: AccountRow) -> Advice | None:
    if row.review_state == "overdue":
        text = translate("accounts", "Who may log in has not been looked over for too long.")
        return Advice("red", "clipboard-alert-outline", text, REVIEW_ACCESS)
    return None


def _second_factor(row: AccountRow) -> Advice | None:
    if row.totp_applicable and not row.has_totp and row.has_password:
        text = translate("accounts", "No one-time code yet: whoever learns the password is in.")
        return Advice("blue", "shield-key-outline", text, ADD_CODE)
    return None
