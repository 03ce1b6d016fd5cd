"""Words about platforms' alerts: verdicts, reasons, and what to do first about a theft. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.alerts.views import AlertRow, FirstStep

_VERDICTS = {
    "harmless": QT_TRANSLATE_NOOP("alert", "Harmless"),
    "unclear": QT_TRANSLATE_NOOP("alert", "Unclear"),
    "theft": QT_TRANSLATE_NOOP("alert", "Theft"),
}
_MEANING = {
    "harmless": QT_TRANSLATE_NOOP("alert", "This is how the account is used. Nothing has to be done."),
    "unclear": QT_TRANSLATE_NOOP(
        "alert", "Ask who uses the account whether that was them. If nobody was: it is a theft."
    ),
    "theft": QT_TRANSLATE_NOOP("alert", "Act as if the account were stolen, until somebody can say that it was them."),
}
_KINDS = {
    "login": QT_TRANSLATE_NOOP("alert", "a login"),
    "attempt": QT_TRANSLATE_NOOP("alert", "an attempt to log in"),
    "code_sent": QT_TRANSLATE_NOOP("alert", "a code that was sent"),
    "password_changed": QT_TRANSLATE_NOOP("alert", "a changed password"),
    "phone_changed": QT_TRANSLATE_NOOP("alert", "another phone"),
    "mailbox_changed": QT_TRANSLATE_NOOP("alert", "another mailbox"),
    "second_factor_off": QT_TRANSLATE_NOOP("alert", "a second factor switched off"),
    "other": QT_TRANSLATE_NOOP("alert", "something else"),
}
_REASONS = {
    "not_changed_here": QT_TRANSLATE_NOOP("alert", "Nobody has set that here: the vault knows of no such change"),
    "place_new": QT_TRANSLATE_NOOP("alert", "The place is none where this account is used"),
    "place_said_new": QT_TRANSLATE_NOOP("alert", "The platform itself calls the place unusual"),
    "device_new": QT_TRANSLATE_NOOP("alert", "The device is none that is known of this account"),
    "device_said_new": QT_TRANSLATE_NOOP("alert", "The platform itself calls the device new"),
    "hours_unusual": QT_TRANSLATE_NOOP("alert", "At this hour the account is hardly ever used"),
    "used_here": QT_TRANSLATE_NOOP("alert", "Somebody here opened the password or code minutes before"),
    "changed_here": QT_TRANSLATE_NOOP("alert", "The vault knows of this change"),
    "place_usual": QT_TRANSLATE_NOOP("alert", "The account is often used from this place"),
    "place_of_team": QT_TRANSLATE_NOOP("alert", "Other accounts of the brand are used from this place"),
    "network_usual": QT_TRANSLATE_NOOP("alert", "The address belongs to a network that the account is used from"),
    "device_usual": QT_TRANSLATE_NOOP("alert", "The device is known of this account"),
    "hours_usual": QT_TRANSLATE_NOOP("alert", "The account is often used at this hour"),
    "no_time": QT_TRANSLATE_NOOP("alert", "It names no time: it was held against the last hour"),
    "not_used_here": QT_TRANSLATE_NOOP("alert", "Nobody opened the password or code here just before"),
    "nothing_to_compare": QT_TRANSLATE_NOOP("alert", "Nothing is known yet of where and when the account is used"),
    "not_understood": QT_TRANSLATE_NOOP("alert", "It cannot be told from the text what happened"),
}
_STEPS = {
    "page": QT_TRANSLATE_NOOP("alert", "Report it on the platform's own page."),
    "change_password": QT_TRANSLATE_NOOP("alert", "Change the password now, from a device that is surely clean."),
    "sign_out_others": QT_TRANSLATE_NOOP(
        "alert", "Sign out every other device, and remove third parties that nobody knows."
    ),
    "check_bound": QT_TRANSLATE_NOOP("alert", "Check that phone, mailbox and second factor are still yours."),
    "mark_stolen": QT_TRANSLATE_NOOP("alert", "Set the account's state to stolen, so that everybody sees it."),
    "tell_lead": QT_TRANSLATE_NOOP(
        "alert", "Tell the lead and who answers for the account; keep this alert's picture."
    ),
}
VERDICTS, REASONS, KINDS, STEPS = map(frozenset, (_VERDICTS, _REASONS, _KINDS, _STEPS))


def verdict_name(verdict: str) -> str:
    return translate("alert", _VERDICTS[verdict]) if verdict in _VERDICTS else verdict


def verdict_meaning(verdict: str) -> str:
    return translate("alert", _MEANING[verdict]) if verdict in _MEANING else ""


def kind_name(kind: str) -> str:
    return translate("alert", _KINDS[kind]) if kind in _KINDS else kind


def reason_text(reason: str) -> str:
    return translate("alert", _REASONS[reason]) if reason in _REASONS else reason


def step_text(step: FirstStep, lang: str) -> str:
    """One sentence; what nobody has verified says so, and a page stands at its end."""
    if step.text:
        words = step.text.get(lang, step.text["en"])
    else:
        words = translate("alert", _STEPS[step.word]) if step.word in _STEPS else step.word
    if not step.verified:
        words += translate("alert", " (unverified)")
    return f"{words} {step.url}" if step.url else words


def summary(row: AlertRow) -> str:
    """What the text was taken to say: kind, place, device."""
    parts = [kind_name(row.kind), translate("alert", ", ").join(row.places), row.device]
    return " · ".join(part for part in parts if part)
