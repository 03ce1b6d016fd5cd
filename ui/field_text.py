"""What the fields are called that a message speaks of; no Qt."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP

FIELDS: dict[str, str] = {
    "team": QT_TRANSLATE_NOOP("errors", "team"),
    "name": QT_TRANSLATE_NOOP("errors", "name"),
    "password": QT_TRANSLATE_NOOP("errors", "password"),
    "platform": QT_TRANSLATE_NOOP("errors", "platform"),
    "brand": QT_TRANSLATE_NOOP("errors", "brand"),
    "login": QT_TRANSLATE_NOOP("errors", "login"),
    "phone": QT_TRANSLATE_NOOP("errors", "phone"),
    "email": QT_TRANSLATE_NOOP("errors", "e-mail"),
    "totp": QT_TRANSLATE_NOOP("errors", "one-time code"),
    "responsible": QT_TRANSLATE_NOOP("errors", "responsible member"),
    "verified_until": QT_TRANSLATE_NOOP("errors", "date of verification"),
    "label": QT_TRANSLATE_NOOP("errors", "label"),
    "file": QT_TRANSLATE_NOOP("errors", "file"),
    "until": QT_TRANSLATE_NOOP("errors", "last day"),
    "reason": QT_TRANSLATE_NOOP("errors", "reason"),
    "hours": QT_TRANSLATE_NOOP("errors", "hours"),
    "days": QT_TRANSLATE_NOOP("errors", "days"),
    "value": QT_TRANSLATE_NOOP("errors", "value"),
    "answer": QT_TRANSLATE_NOOP("errors", "answer"),
    "evidence": QT_TRANSLATE_NOOP("errors", "evidence"),
    "from": QT_TRANSLATE_NOOP("errors", "first day"),
    "to": QT_TRANSLATE_NOOP("errors", "last day"),
    "note": QT_TRANSLATE_NOOP("errors", "note"),
    "since": QT_TRANSLATE_NOOP("errors", "first day"),
    "signed_on": QT_TRANSLATE_NOOP("errors", "day of the signature"),
    "taken_on": QT_TRANSLATE_NOOP("errors", "day of the test"),
    "score": QT_TRANSLATE_NOOP("errors", "points"),
    "person": QT_TRANSLATE_NOOP("errors", "person"),
    "text": QT_TRANSLATE_NOOP("errors", "text"),
    "purpose": QT_TRANSLATE_NOOP("errors", "what for"),
    "contact": QT_TRANSLATE_NOOP("errors", "contact"),
    "paper": QT_TRANSLATE_NOOP("errors", "paper"),
    "quarter": QT_TRANSLATE_NOOP("errors", "quarter"),
}
