"""Words that several parts of the accounts page share: strengths, ways in, states, dates."""

from __future__ import annotations

from datetime import date

from ui.i18n import language, translate
from vault.views import AccountRow


def way_in(row: AccountRow) -> str:
    """How one gets into an account that has no password here."""
    return {
        "wechat_person": translate("accounts", "WeChat scan"),
        "sim": translate("accounts", "SMS code"),
        "personal_profile": translate("accounts", "Personal profile"),
    }.get(row.root_of_trust, "")


def root_name(root: str) -> str:
    """What an account logs in with, as the editor asks it."""
    return {
        "wechat_person": translate("accounts", "A person's WeChat"),
        "sim": translate("accounts", "A phone number (SIM)"),
        "main_account": translate("accounts", "A main account with sub-accounts"),
        "personal_profile": translate("accounts", "A personal profile with a role"),
        "password": translate("accounts", "A password"),
    }.get(root, root)


def level_word(level: str) -> str:
    return {
        "use": translate("accounts", "Use"),
        "view": translate("accounts", "View"),
        "manage": translate("accounts", "Manage"),
        "none": translate("accounts", "No access"),
    }.get(level, level)


def control_word(kind: str) -> str:
    return {
        "sim": translate("accounts", "SIM"),
        "mailbox": translate("accounts", "Mailbox"),
        "wechat": translate("accounts", "WeChat identity"),
        "device": translate("accounts", "Device"),
        "real_name": translate("accounts", "Real-name person"),
        "tool": translate("accounts", "Third-party tool"),
        "payment": translate("accounts", "Payment account"),
    }.get(kind, kind)


def effect_word(effect: str) -> str:
    """What becomes of an account when something behind it goes."""
    return {
        "locked": translate("accounts", "Locked out"),
        "reset": translate("accounts", "Can be reset"),
        "touched": translate("accounts", "Affected"),
    }.get(effect, effect)


def link_word(kind: str) -> str:
    """How one thing stands behind another."""
    return {
        "main_sub": translate("accounts", "Main account"),
        "passport": translate("accounts", "Same login"),
        "payment": translate("accounts", "Payment account"),
        "recovery": translate("accounts", "Recovery"),
        "inside": translate("accounts", "Lies in it"),
        "same": translate("accounts", "Same mailbox"),
    }.get(kind, kind)


def spaced(name: str) -> str:
    """A name to stand right after Chinese words: Latin ones are set off by a space."""
    return f" {name}" if language() == "zh" and name[:1].isascii() else name


def short_date(iso: str, today: date) -> str:
    """A date in a column: ``11-14`` in this year, with the year otherwise."""
    day = date.fromisoformat(iso[:10])
    return day.strftime("%m-%d") if day.year == today.year else day.isoformat()


def spoken_date(iso: str) -> str:
    """A date in a sentence."""
    day = date.fromisoformat(iso[:10])
    if language() == "zh":
        return f"{day.month} 月 {day.day} 日"
    return f"{day.day} {day.strftime('%b')}"
