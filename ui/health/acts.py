"""What the page shows and offers for each kind of finding: its icon, the words of its button, and where that leads."""

from __future__ import annotations

from typing import Final, NamedTuple

from ui.i18n import QT_TRANSLATE_NOOP, translate


class Act(NamedTuple):
    """``page`` and ``argument`` as the window is asked for them; ``accounts`` without one: the list of just these."""

    words: str
    page: str = "accounts"
    argument: str | None = None


_SHOW: Final = QT_TRANSLATE_NOOP("health", "Show them")
_CHANGE: Final = QT_TRANSLATE_NOOP("health", "Start changing")
_REVIEW: Final = QT_TRANSLATE_NOOP("health", "Start reviewing")
_GRANTS: Final = QT_TRANSLATE_NOOP("health", "Look at grants")

_ACTS: Final[dict[str, Act]] = {
    "leaver_named": Act(QT_TRANSLATE_NOOP("health", "Replace them")),
    "no_responsible": Act(QT_TRANSLATE_NOOP("health", "Hand them over"), "team", "members"),
    "exposed": Act(_CHANGE, "rotation", "passwords"),
    "overdue": Act(_CHANGE, "rotation", "passwords"),
    "due": Act(_CHANGE, "rotation", "passwords"),
    "reused": Act(_SHOW),
    "weak": Act(_SHOW),
    "stale": Act(_SHOW),
    "circulated": Act(_SHOW),
    "held_by_one": Act(QT_TRANSLATE_NOOP("health", "Name a deputy")),
    "control_single": Act(QT_TRANSLATE_NOOP("health", "Name a deputy")),
    "brand_held_by_one": Act(_GRANTS, "team", "grants"),
    "held_by_many": Act(_GRANTS, "team", "grants"),
    "grant_ending": Act(_GRANTS, "team", "grants"),
    "one_owner": Act(QT_TRANSLATE_NOOP("health", "Look at members"), "team", "members"),
    "no_second_factor": Act(QT_TRANSLATE_NOOP("health", "Add codes")),
    "review_due": Act(_REVIEW, "rotation", "reviews"),
    "protections_unconfirmed": Act(_REVIEW, "rotation", "reviews"),
    "terminal_unattested": Act(QT_TRANSLATE_NOOP("health", "Look at devices"), "team", "devices"),
    "reminder_robot": Act(QT_TRANSLATE_NOOP("health", "Look at robots"), "settings", "robots"),
    "vendor_expiring": Act(QT_TRANSLATE_NOOP("health", "Look at contracts"), "registers", "vendors"),
    "vendor_paper_missing": Act(QT_TRANSLATE_NOOP("health", "Look at papers"), "registers", "vendors"),
    "letter_unsigned": Act(QT_TRANSLATE_NOOP("health", "Look at letters"), "registers", "letters"),
    "training_due": Act(QT_TRANSLATE_NOOP("health", "Look at training"), "registers", "training"),
    "backup_overdue": Act(QT_TRANSLATE_NOOP("health", "Back up now"), "settings", "backup"),
}
#: Icon and the token of its colour.
_ICONS: Final[dict[str, tuple[str, str]]] = {
    "leaver_named": ("account-arrow-right-outline", "red"),
    "no_responsible": ("account-question-outline", "red"),
    "exposed": ("account-alert-outline", "violet"),
    "overdue": ("clock-alert-outline", "red"),
    "due": ("clock-outline", "amber"),
    "reused": ("content-duplicate", "amber"),
    "weak": ("shield-alert-outline", "amber"),
    "stale": ("clock-alert-outline", "amber"),
    "circulated": ("share-variant-outline", "teal"),
    "held_by_one": ("account-outline", "text2"),
    "control_single": ("sim-alert-outline", "text2"),
    "control_private": ("home-alert-outline", "text2"),
    "brand_held_by_one": ("key-outline", "text2"),
    "held_by_many": ("account-group-outline", "text2"),
    "grant_ending": ("calendar-clock-outline", "text2"),
    "one_owner": ("account-star-outline", "text2"),
    "no_second_factor": ("numeric", "text2"),
    "recovery_codes_missing": ("lifebuoy", "text2"),
    "review_due": ("clipboard-clock-outline", "amber"),
    "protections_unconfirmed": ("shield-half-full", "text2"),
    "verification_expiring": ("check-decagram-outline", "amber"),
    "terminal_unattested": ("laptop", "text2"),
    "reminder_robot": ("robot-confused-outline", "text2"),
    "vendor_expiring": ("handshake-outline", "amber"),
    "vendor_paper_missing": ("file-alert-outline", "text2"),
    "letter_unsigned": ("file-sign", "text2"),
    "training_due": ("school-outline", "text2"),
    "backup_overdue": ("backup-restore", "amber"),
}
#: What stands in numbers beside the score, at most four of them: what hurts most first.
COUNTED: Final = (
    "leaver_named",
    "overdue",
    "exposed",
    "reused",
    "weak",
    "circulated",
    "held_by_one",
    "stale",
    "review_due",
    "no_second_factor",
)


def act_of(kind: str) -> Act:
    """A kind of a newer version has its list."""
    return _ACTS.get(kind, Act(_SHOW))


def button(kind: str) -> str:
    return translate("health", act_of(kind).words)


def icon(kind: str) -> tuple[str, str]:
    return _ICONS.get(kind, ("alert-circle-outline", "text2"))
