"""New passwords that a platform's rules accept, and pass phrases; every allowed one is equally likely.

A password is drawn character by character from all that is allowed and thrown away until it holds every
class. That keeps the draw uniform over the acceptable ones; putting one of each class in first would not.
"""

from __future__ import annotations

import math
import secrets
import string
from collections.abc import Sequence
from itertools import combinations
from typing import Protocol

from vault.errors import BadInput
from vault.words import passphrase_words

DEFAULT_LENGTH = 20
LONGEST = 256
DEFAULT_WORDS = 6
FEWEST_WORDS, MOST_WORDS = 3, 32
# Symbols that forms, shells and spreadsheets seldom choke on; a platform that names its own replaces them.
SYMBOLS = "!@#$%^&*-_=+?."
LOOK_ALIKES = frozenset("0Oo1lI|5S2Z8B`'\"")


class PasswordRules(Protocol):
    """What a platform asks of a password; None is "not known". The catalogue's rules fit."""

    @property
    def min(self) -> int | None: ...
    @property
    def max(self) -> int | None: ...
    @property
    def classes(self) -> int | None: ...
    @property
    def forbidden(self) -> str: ...
    @property
    def allowed_symbols(self) -> str | None: ...


class Chooser(Protocol):
    """A source of choices: the module ``secrets``, or a seeded ``random.Random`` in a test."""

    def choice(self, seq: str, /) -> str: ...


class WordChooser(Protocol):
    def choice(self, seq: Sequence[str], /) -> str: ...


def character_classes(rules: PasswordRules | None = None, *, avoid_look_alikes: bool = False) -> list[str]:
    """The characters to draw from, by class; a class of which the platform allows nothing is left out."""
    symbols = SYMBOLS
    if rules is not None and rules.allowed_symbols is not None:
        symbols = "".join(dict.fromkeys(c for c in rules.allowed_symbols if c in string.punctuation))
    refused = set(rules.forbidden) if rules is not None else set()
    if avoid_look_alikes:
        refused |= LOOK_ALIKES
    groups = (string.ascii_lowercase, string.ascii_uppercase, string.digits, symbols)
    kept = ("".join(c for c in group if c not in refused) for group in groups)
    return [group for group in kept if group]


def fitted_length(length: int, rules: PasswordRules | None) -> int:
    """``length`` brought within what the platform takes; BadInput where it is out of all reason."""
    if not 1 <= length <= LONGEST:
        raise BadInput(reason="length_out_of_range", field="length", min=1, max=LONGEST)
    if rules is None:
        return length
    length = max(length, rules.min or 1)
    return min(length, rules.max or LONGEST, LONGEST)


def generate_password(
    *,
    length: int = DEFAULT_LENGTH,
    rules: PasswordRules | None = None,
    avoid_look_alikes: bool = False,
    rng: Chooser = secrets,
) -> str:
    """A random password that obeys ``rules`` and holds every class that they allow, if it is long enough for that.

    ``length`` gives way to the platform's shortest and longest. Raises BadInput (length_out_of_range,
    nothing_allowed).
    """
    classes = character_classes(rules, avoid_look_alikes=avoid_look_alikes)
    if not classes:
        raise BadInput(reason="nothing_allowed", field="rules")
    length = fitted_length(length, rules)
    alphabet = "".join(classes)
    needed = classes if length >= len(classes) else []
    while True:
        password = "".join(rng.choice(alphabet) for _ in range(length))
        if all(any(c in group for c in password) for group in needed):
            return password


def password_bits(
    *, length: int = DEFAULT_LENGTH, rules: PasswordRules | None = None, avoid_look_alikes: bool = False
) -> float:
    """How many bits ``generate_password`` puts in, exactly: the logarithm of how many passwords it may give."""
    sizes = [len(group) for group in character_classes(rules, avoid_look_alikes=avoid_look_alikes)]
    length = fitted_length(length, rules)
    total = sum(sizes)
    if not sizes or length < len(sizes):
        return length * math.log2(total) if total else 0.0
    count = 0  # inclusion and exclusion over the classes that could be missing
    for missing in range(len(sizes) + 1):
        for gone in combinations(sizes, missing):
            count += (-1) ** missing * (total - sum(gone)) ** length
    return math.log2(count)


def generate_passphrase(*, words: int = DEFAULT_WORDS, separator: str = "-", rng: WordChooser = secrets) -> str:
    """Random words of the program's own list, 12 bits each: six are 72 bits. Raises BadInput (words_out_of_range)."""
    if not FEWEST_WORDS <= words <= MOST_WORDS:
        raise BadInput(reason="words_out_of_range", field="words", min=FEWEST_WORDS, max=MOST_WORDS)
    return separator.join(rng.choice(passphrase_words()) for _ in range(words))


def passphrase_bits(words: int = DEFAULT_WORDS) -> float:
    return words * math.log2(len(passphrase_words()))
