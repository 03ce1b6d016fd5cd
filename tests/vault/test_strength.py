"""Strength: the account's own words and Chinese habits count, any text is taken, and it never takes long."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.strength_text import CODES, score_text, strength_text
from vault.generator import generate_passphrase, generate_password
from vault.strength import WEAK_BELOW, Strength, estimate, own_words, password_classes, policy_failures

OWN = own_words(
    brand="山岚",
    name="山岚旗舰微博",
    login="ops00@corp.example",
    phone="19900000000",
    email="reg@corp.example",
    platform="weibo",
)
ANY_TEXT = st.text(st.characters(codec=None), max_size=90)  # lone surrogates included


@dataclass(frozen=True)
class Rules:
    min: int | None = None
    max: int | None = None
    classes: int | None = None
    forbidden: str = ""
    allowed_symbols: str | None = None


@pytest.mark.parametrize(
    "password",
    [
        "shanlan@2024", "Shanlan@2024!", "2024shanlan", "888shanlan888", "sh@nlan2024", "nalnahs2024", "sl2024",
        "SL@2024!", "山岚2024", "山岚@2024", "shanlan@weibo2024", "shanlanweixin@2024", "Weibo@shanlan888",
        "ops00@2025", "19900000000", "sl00000000",
    ],
)  # fmt: skip
def test_the_accounts_own_words_do_not_make_a_password(password):
    strength = estimate(password, OWN)
    assert strength.weak
    assert strength.warning in ("own_word", "own_word_and_number")
    assert "avoid_own_words" in strength.suggestions


@pytest.mark.parametrize(
    ("password", "warning"),
    [
        ("5201314", "chinese_habit"), ("woaini520", "chinese_habit"), ("Woaini1314", "chinese_habit"),
        ("wodemima888", "chinese_habit"), ("zhangwei1990", "chinese_habit"), ("Wangfang@1988", "chinese_habit"),
        ("Douyin@2025", "chinese_habit"), ("1qaz2wsx3edc", "chinese_habit"), ("zhangweiming", "pinyin"),
        ("liuxiaoyu0815", "pinyin"), ("110101199003071234", "personal_number"), ("19900101", "date"),
        ("１２３４５６", "common_password"), ("P@ssw0rd2024", "common_password"), ("aaaaaaaaa", "repeat"),
        ("x7", "short"), ("", "empty"),
    ],
)  # fmt: skip
def test_habits_are_weak_and_named(password, warning):
    strength = estimate(password)
    assert strength.weak
    assert strength.warning == warning


def test_a_phone_or_qq_number_is_weak_even_when_it_is_somebody_elses():
    assert estimate("19987654301").weak
    assert estimate("2847193650").weak


def test_own_words_matter_only_to_their_account():
    theirs = estimate("beihe-Tm7#2024", own_words(brand="北禾"))
    assert theirs.guesses_log10 < estimate("beihe-Tm7#2024", OWN).guesses_log10


def test_own_words_hold_pinyin_initials_handle_and_the_end_of_the_phone():
    assert {"shanlan", "sl", "山岚", "ops00", "ops", "weibo", "corp", "19900000000", "000000", "0000"} <= set(OWN)


def test_a_name_with_two_readings_is_known_by_both():
    assert {"yuexing", "lexing"} <= set(own_words(brand="乐星"))


@given(
    brand=ANY_TEXT, name=ANY_TEXT, login=ANY_TEXT, phone=ANY_TEXT, email=ANY_TEXT, platform=ANY_TEXT, password=ANY_TEXT
)
@settings(max_examples=60, deadline=None)
def test_no_text_makes_it_fail(password, **account):
    strength = estimate(password, own_words(**account))
    assert 0 <= strength.score <= 4
    assert {strength.warning, *strength.suggestions} <= CODES | {""}


@given(st.text("aeilost0134@$!5%+|({<", min_size=60, max_size=72))
@settings(max_examples=8, deadline=None)
def test_the_worst_that_72_characters_can_hold_is_judged_in_bearable_time(password):
    begin = time.process_time()
    estimate(password, OWN)
    assert time.process_time() - begin < 5


@pytest.mark.parametrize(
    "piece", ["4@8(361!0$5+7%2", "a", "woaini", "zhan@1", "1@", "\ud800", "﷽", "山岚", "aab"], ids=ascii
)
def test_ten_thousand_characters_are_judged_at_once(piece):
    estimate("warm", OWN)
    begin = time.process_time()
    estimate(piece * (10_000 // len(piece)), OWN)
    assert time.process_time() - begin < 3


def test_threads_do_not_see_each_others_words():
    def judge(brand):
        return [estimate(f"{brand}@2024", [brand]).warning for _ in range(10)]

    with ThreadPoolExecutor(4) as pool:
        told = list(pool.map(judge, ["shanlan", "beihe", "qingluo", "yunmo"]))
    assert {warning for warnings in told for warning in warnings} == {"own_word_and_number"}
    assert estimate("qingluo@2024").warning != "own_word_and_number"


def test_what_the_generator_makes_is_never_weak():
    made = [generate_password(length=n) for n in (12, 14, 16, 20) for _ in range(25)]
    made += [generate_passphrase(words=n) for n in (4, 6) for _ in range(25)]
    assert [password for password in made if estimate(password, OWN).score < WEAK_BELOW] == []


def test_policy_failures_are_told_apart_from_the_score():
    def failures(password, rules=None):
        return policy_failures(password, min_length=12, classes=4, min_score=3, rules=rules, own_words=OWN)

    assert failures("tR7#kq9!Vw2x") == []
    assert failures("tR7#kq9!") == ["too_short", "too_guessable"]
    assert failures("kqvwxzjhgtprmbdf") == ["too_few_classes"]
    assert failures("Shanlan@2024!") == ["too_guessable"]
    assert failures("tR7#kq9!Vw2xPa", Rules(max=13)) == ["too_long_for_platform"]
    assert failures("tR7#kq9!Vw2x", Rules(min=13)) == ["too_short_for_platform"]
    assert failures("tR7#kq9!Vw2x", Rules(allowed_symbols="_!")) == ["forbidden_characters"]
    assert failures("tR7#kq9!Vw2x", Rules(forbidden="k")) == ["forbidden_characters"]


def test_policy_never_asks_for_what_the_platform_makes_impossible():
    rules = Rules(min=6, max=10, allowed_symbols="")
    password = generate_password(rules=rules)
    assert policy_failures(password, min_length=16, classes=4, min_score=0, rules=rules) == []


def test_a_strength_that_is_known_is_not_computed_again():
    known = Strength(0, 0.0)
    assert policy_failures("tR7#kq9!Vw2x", min_length=1, classes=1, min_score=3, strength=known) == ["too_guessable"]


@pytest.mark.parametrize(
    ("password", "kinds"), [("", 0), ("a", 1), ("aB", 2), ("aB1", 3), ("aB1!", 4), ("山岚", 1), (" ", 1)]
)
def test_character_classes_are_those_of_a_keyboard(password, kinds):
    assert password_classes(password) == kinds


def test_every_code_has_words_and_unknown_ones_have_none():
    assert all(strength_text(code) for code in CODES)
    assert strength_text("") == strength_text("no such code") == ""
    assert len({score_text(score) for score in range(5)}) == 5
