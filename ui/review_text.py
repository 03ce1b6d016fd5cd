"""Words about access reviews: their points, their answers, and what a platform's page says about a point. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.platforms import Platform

_POINTS = {
    "administrator": QT_TRANSLATE_NOOP("review", "Administrator"),
    "operators": QT_TRANSLATE_NOOP("review", "Operators and sub-accounts"),
    "devices": QT_TRANSLATE_NOOP("review", "Devices that are signed in"),
    "third_party_grants": QT_TRANSLATE_NOOP("review", "Third parties with access"),
    "developer_keys": QT_TRANSLATE_NOOP("review", "Developers' keys and allowed addresses"),
    "bound_phone": QT_TRANSLATE_NOOP("review", "Bound phone"),
    "bound_mailbox": QT_TRANSLATE_NOOP("review", "Bound mailbox"),
    "real_name": QT_TRANSLATE_NOOP("review", "Person behind the real-name check"),
    "protections": QT_TRANSLATE_NOOP("review", "Login protection and login notices are on"),
}
_ANSWERS = {
    "registered": QT_TRANSLATE_NOOP("review", "as registered"),
    "changed": QT_TRANSLATE_NOOP("review", "changed"),
    "unknown": QT_TRANSLATE_NOOP("review", "unknown"),
}
POINTS = frozenset(_POINTS)


def point_name(point: str) -> str:
    """What is asked; a newer version's point as it is."""
    return translate("review", _POINTS[point]) if point in _POINTS else point


def answer_name(answer: str | None) -> str:
    """Empty for a point without an answer."""
    return translate("review", _ANSWERS[answer]) if answer in _ANSWERS else answer or ""


def facts_of(platform: Platform, topic: str, lang: str) -> list[str]:
    """What the catalogue knows about a point; what nobody has verified says so."""
    return [
        fact.text[lang] + ("" if fact.verified else translate("review", " (unverified)"))
        for fact in platform.facts_for(topic)
        if topic
    ]
