"""How hard a password is to guess: zxcvbn, the account's own words and Chinese habits; reasons as stable codes.

Score once, when a password is written, and keep the score: a long hostile text costs a fifth of a second.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from vault.generator import PasswordRules, character_classes
from vault.habits import Match
from vault.own_words import own_words as own_words  # callers ask this module for both

WEAK_BELOW = 3  # a score below this is a weak password, in findings, filters and the meter alike
BEST = 4
# zxcvbn's time grows with the cube of the length: 7 s for 500 characters. Nobody guesses 72 of them.
_LOOKED_AT = 72
_SHORTEST_WORD = 3

_WARNINGS = {
    "habits": "chinese_habit",
    "pinyin": "pinyin",
    "personal_number": "personal_number",
    "spatial": "keyboard_walk",
    "repeat": "repeat",
    "sequence": "sequence",
    "date": "date",
    "regex": "date",
    "year": "date",
    "passwords": "common_password",
    "male_names": "common_name",
    "female_names": "common_name",
    "surnames": "common_name",
}


@dataclass(frozen=True, slots=True)
class Strength:
    """``warning`` is the main reason for a weak score ("" for a good one), ``suggestions`` what would help."""

    score: int
    guesses_log10: float
    warning: str = ""
    suggestions: list[str] = field(default_factory=list)

    @property
    def weak(self) -> bool:
        return self.score < WEAK_BELOW


def estimate(password: str, own_words: Sequence[str] = ()) -> Strength:
    """Judge ``password`` by its first 72 characters. Any text is taken, none raises; safe in several threads."""
    from zxcvbn.scoring import most_guessable_match_sequence
    from zxcvbn.time_estimates import guesses_to_score

    if not password:
        return Strength(0, 0.0, "empty", ["use_generator"])
    # Full-width digits are the same keys with an input method on.
    text = unicodedata.normalize("NFKC", password[:_LOOKED_AT])[:_LOOKED_AT]
    result = most_guessable_match_sequence(text, _matches(text, own_words))
    score = int(guesses_to_score(result["guesses"]))
    log10 = round(math.log10(max(result["guesses"], 1)), 2)
    if score >= WEAK_BELOW:
        return Strength(score, log10)
    sequence: list[Match] = result["sequence"]
    return Strength(score, log10, _warning(sequence), _suggestions(sequence))


def _matches(text: str, own_words: Sequence[str]) -> list[Match]:
    from zxcvbn.matching import RANKED_DICTIONARIES, omnimatch
    from zxcvbn.scoring import estimate_guesses

    from vault import habits
    from vault.words import habit_ranks

    own: dict[str, int] = {}
    for word in own_words:
        if len(word) >= 2:
            own.setdefault(word.lower(), len(own) + 1)
    # A dictionary of our own: zxcvbn() would put the words into a global one, which threads share.
    found = omnimatch(text, {**RANKED_DICTIONARIES, "own_words": own, "habits": habit_ranks()})
    found += habits.matches(text)
    for match in found:
        estimate_guesses(match, text)
    together = habits.with_numbers(text, [m for m in found if len(m["token"]) >= 2 and m["pattern"] != "year"])
    # Two letters (a brand's initials) mean something only where they and a number are the whole password.
    whole = [m for m in together if _is_own(m) and m["i"] == 0 and m["j"] == len(text) - 1]
    return whole + [m for m in found if _long_enough(m) or not _is_own(m)] + [m for m in together if _long_enough(m)]


def _long_enough(match: Match) -> bool:
    token: str = _base(match)["token"]
    return len(token) >= _SHORTEST_WORD or not token.isascii()


def _base(match: Match) -> Match:
    base: Match = match.get("base", match)
    return base


def _is_own(match: Match) -> bool:
    return _base(match).get("dictionary_name") == "own_words"


def _has_number(match: Match) -> bool:
    return "base" in match and any(c.isdigit() for c in match["token"])


def _kind(match: Match) -> str:
    base = _base(match)
    name = str(base.get("dictionary_name", base["pattern"]))
    return _WARNINGS.get(name, "common_word" if "dictionary_name" in base else "")


def _warning(sequence: list[Match]) -> str:
    """The account's own words are told before all else, then the longest piece that has a name."""
    if any(_is_own(match) for match in sequence):
        return "own_word_and_number" if any(_has_number(m) for m in sequence if _is_own(m)) else "own_word"
    named = [match for match in sequence if _kind(match)]
    return _kind(max(named, key=lambda m: len(m["token"]))) if named else "short"


def _suggestions(sequence: list[Match]) -> list[str]:
    bases = [_base(match) for match in sequence]
    advice = ["use_generator"]
    if any(_is_own(match) for match in sequence):
        advice.append("avoid_own_words")
    if any(_has_number(match) for match in sequence):
        advice.append("numbers_add_little")
    if any(base["pattern"] in ("date", "regex", "year", "personal_number") for base in bases):
        advice.append("avoid_personal_numbers")
    if any(base.get("l33t") for base in bases):
        advice.append("substitutions_add_little")
    if any(base["token"][:1].isupper() for base in bases if "dictionary_name" in base or base["pattern"] == "pinyin"):
        advice.append("capitals_add_little")
    return [*advice, "add_words"]


def password_classes(password: str) -> int:
    """How many of the four classes occur; what is neither letter nor digit of ASCII counts as a symbol."""
    ascii_kinds = ("islower", "isupper", "isdigit")
    kinds = sum(any(c.isascii() and getattr(c, kind)() for c in password) for kind in ascii_kinds)
    return kinds + any(not (c.isascii() and c.isalnum()) for c in password)


def policy_failures(
    password: str,
    *,
    min_length: int,
    classes: int,
    min_score: int,
    rules: PasswordRules | None = None,
    own_words: Sequence[str] = (),
    strength: Strength | None = None,
) -> list[str]:
    """What the team's policy or the platform would refuse, as codes; hand ``strength`` over where it is known.

    A team's demand that the platform makes impossible (16 characters where it takes 14, symbols where it
    takes none) is lowered to what the platform allows: no password could meet it.
    """
    failures = []
    longest = rules.max if rules is not None else None
    if len(password) < min(min_length, longest or min_length):
        failures.append("too_short")
    if password_classes(password) < min(classes, len(character_classes(rules))):
        failures.append("too_few_classes")
    if rules is not None:
        failures += _platform_failures(password, rules)
    if (strength or estimate(password, own_words)).score < min_score:
        failures.append("too_guessable")
    return failures


def _platform_failures(password: str, rules: PasswordRules) -> list[str]:
    failures = []
    if rules.max is not None and len(password) > rules.max:
        failures.append("too_long_for_platform")
    if rules.min is not None and len(password) < rules.min:
        failures.append("too_short_for_platform")
    if password_classes(password) < (rules.classes or 0):
        failures.append("too_few_classes_for_platform")
    signs = {c for c in password if not (c.isascii() and c.isalnum())}
    unknown = set() if rules.allowed_symbols is None else signs - set(rules.allowed_symbols)
    if unknown or set(password) & set(rules.forbidden):
        failures.append("forbidden_characters")
    return failures
