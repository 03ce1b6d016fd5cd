"""The generator: its passwords obey the platform, hold every class, and none is likelier than another."""

from __future__ import annotations

import math
import random
import string
from collections import Counter
from dataclasses import dataclass
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault.errors import BadInput
from vault.generator import (
    LOOK_ALIKES,
    SYMBOLS,
    character_classes,
    generate_passphrase,
    generate_password,
    passphrase_bits,
    password_bits,
)
from vault.platforms import load_catalogue
from vault.strength import policy_failures
from vault.words import passphrase_words


@dataclass(frozen=True)
class Rules:
    min: int | None = None
    max: int | None = None
    classes: int | None = None
    forbidden: str = ""
    allowed_symbols: str | None = None


WEIBO, BAIDU, BILIBILI = Rules(min=6, max=16), Rules(min=6, max=14), Rules(max=16)


def classes_in(password, rules=None):
    return sum(any(c in group for c in password) for group in character_classes(rules))


@st.composite
def platform_rules(draw):
    shortest = draw(st.none() | st.integers(1, 12))
    longest = draw(st.none() | st.integers(shortest or 1, 40))
    symbols = draw(st.none() | st.text(string.punctuation, max_size=6))
    forbidden = draw(st.text(string.punctuation + string.digits + "abcXYZ", max_size=12))
    return Rules(shortest, longest, None, forbidden, symbols)


@given(rules=platform_rules(), length=st.integers(1, 64), seed=st.integers())
@settings(deadline=None)
def test_any_platform_accepts_what_is_made_for_it(rules, length, seed):
    password = generate_password(length=length, rules=rules, rng=random.Random(seed))
    assert policy_failures(password, min_length=0, classes=0, min_score=0, rules=rules) == []
    groups = character_classes(rules)
    assert classes_in(password, rules) == len(groups) or len(password) < len(groups)
    assert len(password) == length or len(password) in (rules.min, rules.max)


@pytest.mark.parametrize(("rules", "length"), [(WEIBO, 16), (BAIDU, 14), (BILIBILI, 16), (None, 20)])
def test_the_usual_length_gives_way_to_the_platform_and_all_four_classes_stay(rules, length):
    password = generate_password(rules=rules)
    assert len(password) == length
    assert classes_in(password) == 4


def test_every_platform_of_the_catalogue_accepts_what_is_made_for_it():
    for platform in load_catalogue().all():
        password = generate_password(rules=platform.password)
        assert policy_failures(password, min_length=16, classes=4, min_score=3, rules=platform.password) == []


def test_look_alikes_are_left_out_on_request():
    made = "".join(generate_password(length=64, avoid_look_alikes=True) for _ in range(50))
    assert not set(made) & LOOK_ALIKES
    assert classes_in(made) == 4


def test_the_platforms_symbols_replace_ours_and_nothing_but_symbols_is_taken_from_them():
    made = "".join(generate_password(rules=Rules(allowed_symbols="_. 密a")) for _ in range(50))
    assert set(made) - set(string.ascii_letters + string.digits) == {"_", "."}


def test_every_acceptable_password_is_equally_likely():
    letters = string.ascii_letters
    rules = Rules(max=4, forbidden=letters[2:26] + letters[28:] + "23456789", allowed_symbols="!")
    alphabet = "".join(character_classes(rules))
    assert sorted(alphabet) == sorted("abAB01!")
    wanted = {"".join(p) for p in product(alphabet, repeat=4) if classes_in("".join(p), rules) == 4}
    rng = random.Random(7)
    drawn = Counter(generate_password(rules=rules, rng=rng) for _ in range(len(wanted) * 60))
    assert set(drawn) == wanted
    chi_square = sum((n - 60) ** 2 / 60 for n in drawn.values())
    assert chi_square < len(wanted) + 5 * math.sqrt(2 * len(wanted))
    assert password_bits(rules=rules) == pytest.approx(math.log2(len(wanted)))


def test_the_strength_told_is_the_number_of_possible_passwords():
    assert password_bits(length=20) == pytest.approx(124.8, abs=0.1)
    assert password_bits(rules=BAIDU) == pytest.approx(87.2, abs=0.1)
    assert password_bits(length=2, rules=Rules(allowed_symbols="")) == pytest.approx(2 * math.log2(62))


@pytest.mark.parametrize("length", [0, -1, 257])
def test_a_length_out_of_reason_is_refused(length):
    with pytest.raises(BadInput) as refusal:
        generate_password(length=length)
    assert refusal.value.facts["reason"] == "length_out_of_range"


def test_a_platform_that_allows_nothing_is_refused_rather_than_tried_for_ever():
    with pytest.raises(BadInput) as refusal:
        generate_password(rules=Rules(forbidden=string.ascii_letters + string.digits + SYMBOLS))
    assert refusal.value.facts["reason"] == "nothing_allowed"


def test_a_pass_phrase_word_carries_twelve_bits_because_all_4096_are_different():
    assert len(set(passphrase_words())) == len(passphrase_words()) == 4096
    assert all(word.isascii() and word.islower() for word in passphrase_words())
    assert passphrase_bits(6) == 72


def test_a_pass_phrase_has_the_words_and_the_separator_asked_for():
    words = generate_passphrase(words=5, separator=" ").split(" ")
    assert len(words) == 5
    assert set(words) <= set(passphrase_words())


@pytest.mark.parametrize("words", [0, 2, 33])
def test_too_few_or_too_many_words_are_refused(words):
    with pytest.raises(BadInput) as refusal:
        generate_passphrase(words=words)
    assert refusal.value.facts["reason"] == "words_out_of_range"
