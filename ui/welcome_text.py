"""What a newcomer gets and does, in words for both front ends; no Qt."""

from __future__ import annotations

from ui.accounts.words import level_word
from ui.i18n import QT_TRANSLATE_NOOP, translate
from ui.register_text import letter_name
from vault.onboarding import WelcomeRow

_STATES = {
    "done": QT_TRANSLATE_NOOP("welcome", "Done"),
    "open": QT_TRANSLATE_NOOP("welcome", "Open"),
    "overdue": QT_TRANSLATE_NOOP("welcome", "Overdue"),
}
_TITLES = {
    "approval": QT_TRANSLATE_NOOP("welcome", "Compare the six words and let them in"),
    "letter": QT_TRANSLATE_NOOP("welcome", "Sign: {name}"),
    "training": QT_TRANSLATE_NOOP("welcome", "Pass the training of {name}"),
    "device": QT_TRANSLATE_NOOP("welcome", "Attest the device {name}"),
    "grant": QT_TRANSLATE_NOOP("welcome", "Grant on {name}"),
}


def state_name(state: str) -> str:
    return translate("welcome", _STATES[state]) if state in _STATES else state


def title(row: WelcomeRow) -> str:
    """A kind that a newer version brought is called by its own word."""
    if row.kind not in _TITLES:
        return row.kind
    name = letter_name(row.subject) if row.kind == "letter" else row.name or translate("welcome", "an account")
    return translate("welcome", _TITLES[row.kind]).format(name=name)


def detail(row: WelcomeRow) -> str:
    """Why it stands there, or until when; empty where the title says it all."""
    if row.kind == "grant":
        text = translate("welcome", "{level}; {held} of {of} colleagues have it")
        return text.format(level=level_word(row.level), held=row.held_by, of=row.of)
    return translate("welcome", "until {day}").format(day=row.due_on) if row.due_on else ""
