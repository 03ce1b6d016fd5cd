"""What each rule of the team's policy means, in words; no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from ui.i18n import QT_TRANSLATE_NOOP, language, translate
from vault.errors import NotFound
from vault.policy import PER_BRAND, PER_PLATFORM

_MEANING = {
    "rotation.days": QT_TRANSLATE_NOOP("policy", "A password is changed after this many days (company policy)"),
    "rotation.core_days": QT_TRANSLATE_NOOP("policy", "The same for core accounts"),
    "rotation.grace_days": QT_TRANSLATE_NOOP("policy", "Days past due before reveal and copy are refused"),
    "rotation.import_spread_days": QT_TRANSLATE_NOOP("policy", "What an import brings falls due over so many days"),
    "review.days": QT_TRANSLATE_NOOP("policy", "Days between two access reviews"),
    "reminders.names": QT_TRANSLATE_NOOP("policy", "Whether reminders may name accounts: 0 counts only, 1 names"),
    "unusual.days": QT_TRANSLATE_NOOP("policy", "Days for which a warning about unusual use is shown"),
    "unusual.reveals": QT_TRANSLATE_NOOP("policy", "Secrets opened within a short time that raise a warning; 0: none"),
    "unusual.minutes": QT_TRANSLATE_NOOP("policy", "How many minutes that short time lasts"),
    "unusual.min_days": QT_TRANSLATE_NOOP(
        "policy", "Days of use before somebody's usual hours are known; 0: no warnings about hours"
    ),
    "unusual.margin_minutes": QT_TRANSLATE_NOOP("policy", "Minutes beyond somebody's usual hours that are still usual"),
    "unusual.leaver_days": QT_TRANSLATE_NOOP("policy", "Days before a last day on which use is watched; 0: none"),
    "unusual.leaver_accounts": QT_TRANSLATE_NOOP(
        "policy", "So many accounts a day are never unusual, also for somebody who leaves"
    ),
    "unusual.refused_minutes": QT_TRANSLATE_NOOP(
        "policy", "Minutes after a refusal in which use raises a warning; 0: none"
    ),
    "unusual.new_device": QT_TRANSLATE_NOOP("policy", "Whether a new device raises a warning: 0 no, 1 yes"),
    "password.min_length": QT_TRANSLATE_NOOP("policy", "Fewest characters of a password"),
    "password.classes": QT_TRANSLATE_NOOP("policy", "Kinds of characters a password needs"),
    "password.min_score": QT_TRANSLATE_NOOP("policy", "Lowest strength of a password, of 4"),
    "clipboard.seconds": QT_TRANSLATE_NOOP("policy", "Seconds until a copied secret is cleared"),
    "reveal.seconds": QT_TRANSLATE_NOOP("policy", "Seconds until a revealed secret is hidden"),
    "lock.idle_minutes": QT_TRANSLATE_NOOP("policy", "Minutes without use until the vault locks"),
    "lock.idle_minutes_shared": QT_TRANSLATE_NOOP("policy", "The same on a computer that several members share"),
    "approval.hours": QT_TRANSLATE_NOOP("policy", "Hours for which an approval or a security key's touch is good"),
    "members.confirm_days": QT_TRANSLATE_NOOP("policy", "Days without a sign of anybody else before that is said"),
    "training.every_quarters": QT_TRANSLATE_NOOP("policy", "Everybody trains once in so many quarters; 0: never"),
    "training.pass_score": QT_TRANSLATE_NOOP("policy", "Points of 100 that a training takes to pass"),
    "training.retake_days": QT_TRANSLATE_NOOP("policy", "Days until a training that was not passed is taken again"),
    "backup.days": QT_TRANSLATE_NOOP("policy", "Days between two backups"),
    "backup.copies": QT_TRANSLATE_NOOP("policy", "Copies of a backup off this device"),
    "backup.offsite": QT_TRANSLATE_NOOP("policy", "How many of them are off site"),
}

#: What follows the prefix is a platform's id or a brand's name.
_OF_ONE = {
    PER_PLATFORM: QT_TRANSLATE_NOOP("policy", "Days until a password on {name} is changed, if that is sooner; 0: none"),
    PER_BRAND: QT_TRANSLATE_NOOP("policy", "Days until a password of {name} is changed, if that is sooner; 0: none"),
}

#: What stands together on the page, by how the keys begin; what begins otherwise comes last.
_GROUPS = (
    (QT_TRANSLATE_NOOP("policy", "Changing passwords"), ("rotation.",)),
    (QT_TRANSLATE_NOOP("policy", "Reviews and reminders"), ("review.", "reminders.")),
    (QT_TRANSLATE_NOOP("policy", "How strong a password is"), ("password.",)),
    (QT_TRANSLATE_NOOP("policy", "On the screen"), ("clipboard.", "reveal.", "lock.")),
    (QT_TRANSLATE_NOOP("policy", "Members and approvals"), ("approval.", "members.")),
    (QT_TRANSLATE_NOOP("policy", "Unusual use"), ("unusual.",)),
    (QT_TRANSLATE_NOOP("policy", "Training"), ("training.",)),
    (QT_TRANSLATE_NOOP("policy", "Backups"), ("backup.",)),
)
_OTHERS = QT_TRANSLATE_NOOP("policy", "Other rules")

KEYS = frozenset(_MEANING)


def meaning(key: str) -> str:
    """One phrase; "" for a rule that a newer version brought."""
    for prefix, text in _OF_ONE.items():
        if key.startswith(prefix):
            name = key.removeprefix(prefix)
            return translate("policy", text).format(name=_platform(name) if prefix == PER_PLATFORM else name)
    return translate("policy", _MEANING[key]) if key in _MEANING else ""


def grouped(keys: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Titles with their keys, in the order of the page; rules of single platforms and brands stand with theirs."""
    found: dict[str, list[str]] = {title: [] for title in (*(title for title, _ in _GROUPS), _OTHERS)}
    for key in keys:
        found[next((title for title, begins in _GROUPS if key.startswith(begins)), _OTHERS)].append(key)
    return [(translate("policy", title), held) for title, held in found.items() if held]


def _platform(platform_id: str) -> str:
    from vault.platforms import load_catalogue

    try:
        return load_catalogue().get(platform_id).label(language())
    except NotFound:
        return platform_id
