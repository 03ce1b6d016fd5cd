"""The words for what ``vault.strength`` found, for the window and the command line alike; no Qt."""

from __future__ import annotations

from ui.i18n import QT_TRANSLATE_NOOP, translate

_SCORES = (
    QT_TRANSLATE_NOOP("strength", "Very weak"),
    QT_TRANSLATE_NOOP("strength", "Weak"),
    QT_TRANSLATE_NOOP("strength", "Fair"),
    QT_TRANSLATE_NOOP("strength", "Strong"),
    QT_TRANSLATE_NOOP("strength", "Very strong"),
)

_TEXT = {
    # warnings: the main reason
    "empty": QT_TRANSLATE_NOOP("strength", "There is no password yet."),
    "short": QT_TRANSLATE_NOOP("strength", "It is too short: every combination can be tried."),
    "own_word": QT_TRANSLATE_NOOP("strength", "It contains the account's own brand, name, login, phone or platform."),
    "own_word_and_number": QT_TRANSLATE_NOOP(
        "strength", "It is the account's own brand, name or login with a number: that is tried first."
    ),
    "chinese_habit": QT_TRANSLATE_NOOP("strength", "It contains a phrase or lucky number that many people use."),
    "pinyin": QT_TRANSLATE_NOOP("strength", "It reads as a name or a word in pinyin."),
    "personal_number": QT_TRANSLATE_NOOP("strength", "It looks like a phone, QQ or identity number."),
    "keyboard_walk": QT_TRANSLATE_NOOP("strength", "It follows neighbouring keys on the keyboard."),
    "repeat": QT_TRANSLATE_NOOP("strength", "It repeats the same characters."),
    "sequence": QT_TRANSLATE_NOOP("strength", "It contains a run such as abc or 123."),
    "date": QT_TRANSLATE_NOOP("strength", "It contains a year or a date."),
    "common_password": QT_TRANSLATE_NOOP("strength", "It contains a password that is in every leaked list."),
    "common_name": QT_TRANSLATE_NOOP("strength", "It contains a common name."),
    "common_word": QT_TRANSLATE_NOOP("strength", "It contains a common word."),
    # suggestions: what would help
    "use_generator": QT_TRANSLATE_NOOP("strength", "Let the generator make one."),
    "avoid_own_words": QT_TRANSLATE_NOOP("strength", "Leave out the brand, the login, the phone and the platform."),
    "numbers_add_little": QT_TRANSLATE_NOOP("strength", "A number or a sign stuck to a word adds almost nothing."),
    "avoid_personal_numbers": QT_TRANSLATE_NOOP("strength", "Leave out years, birthdays and personal numbers."),
    "substitutions_add_little": QT_TRANSLATE_NOOP("strength", "Writing @ for a, or 0 for o, adds almost nothing."),
    "capitals_add_little": QT_TRANSLATE_NOOP("strength", "A capital at the beginning adds almost nothing."),
    "add_words": QT_TRANSLATE_NOOP("strength", "Make it longer with words that have nothing to do with each other."),
    # what the team's policy or the platform refuses
    "too_short": QT_TRANSLATE_NOOP("strength", "It is shorter than the team's policy asks."),
    "too_few_classes": QT_TRANSLATE_NOOP(
        "strength", "The team's policy asks for more kinds: lower case, upper case, digits, symbols."
    ),
    "too_guessable": QT_TRANSLATE_NOOP("strength", "It is easier to guess than the team's policy allows."),
    "too_long_for_platform": QT_TRANSLATE_NOOP("strength", "It is longer than the platform takes."),
    "too_short_for_platform": QT_TRANSLATE_NOOP("strength", "It is shorter than the platform takes."),
    "too_few_classes_for_platform": QT_TRANSLATE_NOOP(
        "strength", "The platform asks for more kinds: lower case, upper case, digits, symbols."
    ),
    "forbidden_characters": QT_TRANSLATE_NOOP("strength", "It has characters that the platform does not take."),
}

CODES = frozenset(_TEXT)


def strength_text(code: str) -> str:
    """The sentence for a warning, a suggestion or a policy failure; "" for "" and for a code without words."""
    text = _TEXT.get(code, "")
    return translate("strength", text) if text else ""


def score_text(score: int) -> str:
    """The name of a score from 0 to 4."""
    return translate("strength", _SCORES[min(max(score, 0), len(_SCORES) - 1)])
