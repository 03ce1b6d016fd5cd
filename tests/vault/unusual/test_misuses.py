"""Five misuses, each planted in a person's ordinary weeks: every one raises one warning, and says why."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.vault.unusual.month import FIRST, PAST_DAYS, TERMS, Person, about, ms
from vault.ledger.records import ClearedRecord
from vault.unusual.grouping import group
from vault.unusual.judging import find_signs
from vault.unusual.signs import DAY_MS, HOUR_MS

#: A Monday after the person's ordinary weeks.
DAY = FIRST + timedelta(days=PAST_DAYS)


def ordinary() -> Person:
    person = Person(random.Random(7))
    person.work(PAST_DAYS + 14)
    person.events = [one for one in person.events if one.at < ms(DAY) or one.at > ms(DAY + timedelta(days=1))]
    return person


def new_device(person):
    for number in range(4):
        person.act(DAY + timedelta(hours=10.2 + number), "copy", f"account{number}", device="laptop")
    return {"devices": {"pc": ms(FIRST), "laptop": ms(DAY + timedelta(hours=10))}}


def at_night(person):
    for number in range(5):
        person.act(DAY + timedelta(hours=27, minutes=number), "reveal", f"account{number}")
    return {}


def many_at_once(person):
    for number in range(25):
        person.act(DAY + timedelta(hours=11, seconds=15 * number), "reveal", f"account{number % 12}")
    return {}


def last_days(person):
    for day in range(3):
        for number in range(40):
            person.act(DAY + timedelta(days=day, hours=9.6 + number * 0.2), "copy", f"other{day}-{number}")
    return {"last_day": (DAY + timedelta(days=20)).date()}


def after_refusal(person):
    for number in range(3):
        person.act(DAY + timedelta(hours=14, seconds=20 * number), "refused", f"account{number}")
    person.act(DAY + timedelta(hours=14, minutes=3), "copy", "account1")
    return {}


MISUSES = {
    "device": new_device,
    "hours": at_night,
    "volume": many_at_once,
    "leaving": last_days,
    "refused": after_refusal,
}


def raised(person, terms=TERMS, cleared=(), **known):
    person.events.sort(key=lambda event: event.at)
    return group("m", find_signs(person.events, about(person, **known), terms), list(cleared))


def test_control_without_a_misuse_there_is_no_warning():
    assert raised(ordinary()) == []


@pytest.mark.parametrize("reason", MISUSES)
def test_a_misuse_raises_one_warning_for_its_reason(reason):
    person = ordinary()
    (found,) = raised(person, **MISUSES[reason](person))
    assert found.reasons == [reason]
    assert DAY.date() <= date.fromtimestamp(found.at / 1000) <= (DAY + timedelta(days=1)).date()


@pytest.mark.parametrize(
    ("reason", "off"),
    [
        ("device", {"new_device": False}),
        ("hours", {"min_days": 0}),
        ("volume", {"reveals": 0}),
        ("volume", {"reveals": 26}),
        ("leaving", {"leaver_days": 0}),
        ("leaving", {"leaver_accounts": 60}),
        ("refused", {"refused_minutes": 0}),
        ("refused", {"refused_minutes": 2}),
    ],
)
def test_policy_switches_a_warning_off_or_sets_it_higher(reason, off):
    person = ordinary()
    assert raised(person, replace(TERMS, **off), **MISUSES[reason](person)) == []


def test_a_thief_at_night_with_a_new_device_and_everything_at_once_is_one_warning():
    person, known = ordinary(), {}
    known = {"devices": {"pc": ms(FIRST), "laptop": ms(DAY + timedelta(hours=26))}}
    for number in range(30):
        person.act(DAY + timedelta(hours=26, minutes=20, seconds=10 * number), "reveal", f"a{number}", device="laptop")
    (found,) = raised(person, **known)
    assert set(found.reasons) == {"device", "hours", "volume"}


def test_misuses_weeks_apart_are_several_warnings():
    person = ordinary()
    known = many_at_once(person) | new_device(person)
    for number in range(3):
        person.act(DAY + timedelta(days=9, hours=3, minutes=number), "copy", "account1")
    assert [one.reasons for one in raised(person, **known)] == [["device", "volume"], ["hours"]]


def test_nothing_is_said_of_hours_before_the_person_is_known():
    person = Person(random.Random(7))
    person.work(9)
    at_night(person)
    assert raised(person) == []


def test_hours_around_midnight_are_hours_like_any_other():
    person = Person(random.Random(3), begins=20, ends=28)
    person.work(PAST_DAYS)
    assert raised(person) == []
    for number in range(3):
        person.act(FIRST + timedelta(days=PAST_DAYS, hours=12, minutes=number), "copy", "account1")
    (found,) = raised(person)
    assert found.reasons == ["hours"]


def test_a_gift_explains_a_refusal_and_habit_does():
    person = ordinary()
    after_refusal(person)
    given = {f"account{number}": [ms(DAY + timedelta(hours=14, minutes=2))] for number in range(3)}
    assert raised(person, granted=given) == []
    scripted = Person(random.Random(5), refused=0.5)
    scripted.work(PAST_DAYS)
    assert [one for one in raised(scripted) if one.at > ms(FIRST) + 7 * DAY_MS] == []


@pytest.mark.parametrize(("failures", "warnings"), [(2, 0), (4, 1)])
def test_wrong_passwords_count_from_the_third_on(failures, warnings):
    person = ordinary()
    for number in range(1, failures + 1):
        person.act(DAY + timedelta(hours=9.5, seconds=10 * number), "unlock_failed", "", weight=number)
    person.act(DAY + timedelta(hours=9.52), "copy", "account1")
    assert len(raised(person)) == warnings


def test_who_left_and_still_opens_something_is_warned_of_at_once():
    person = ordinary()
    left = DAY.date() - timedelta(days=1)
    person.events = [one for one in person.events if one.at < ms(DAY)]
    assert raised(person, last_day=left) == []
    person.act(DAY + timedelta(hours=10), "copy", "account1")
    (found,) = raised(person, last_day=left)
    assert found.reasons == ["leaving"]


# dealt with


def cleared(found, by="lead"):
    return ClearedRecord(found.id, found.member, by, found.until + HOUR_MS, found.at, found.until, "harmless", "在出差")


def test_what_was_dealt_with_stays_so_when_older_rows_are_gone_and_newer_ones_came():
    person = ordinary()
    at_night(person)
    (found,) = raised(person)
    dealt = cleared(found)
    assert [one.cleared for one in raised(person, cleared=[dealt])] == [dealt]
    person.events = [one for one in person.events if one.at > ms(FIRST) + 10 * DAY_MS]
    person.act(DAY + timedelta(days=3, hours=10), "copy", "account1")
    (again,) = raised(person, cleared=[dealt])
    assert (again.cleared, again.id) == (dealt, found.id)


@pytest.mark.parametrize("reason", ["hours", "volume", "leaving"])
def test_more_of_the_same_afterwards_is_another_warning(reason):
    person = ordinary()
    known = MISUSES[reason](person)
    (found,) = raised(person, **known)
    dealt = cleared(found)
    last = max(one.at for one in found.signs[-1].events)
    for number in range(30):
        person.act(
            FIRST + timedelta(milliseconds=last - ms(FIRST), days=1, seconds=10 * number), "reveal", f"x{number}"
        )
    first, second = raised(person, cleared=[dealt], **known)
    assert (first.cleared, second.cleared) == (dealt, None)
    assert first.id != second.id
    assert second.at > dealt.until


def test_what_was_dealt_with_of_one_leaves_another_warning_open():
    person = ordinary()
    known = new_device(person)
    for number in range(3):
        person.act(DAY + timedelta(days=9, hours=3, minutes=number), "copy", "account1")
    first, second = raised(person, **known)
    assert [one.cleared is None for one in raised(person, cleared=[cleared(second)], **known)] == [True, False]
    assert [one.cleared is None for one in raised(person, cleared=[cleared(first)], **known)] == [False, True]
