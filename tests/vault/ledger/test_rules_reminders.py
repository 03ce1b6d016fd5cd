"""Robots: set and used by who approves there, sealed to exactly them, and each day told once."""

from __future__ import annotations

import pytest

from tests.vault.ledger.world import (
    BRAND,
    GONE,
    NEW,
    OTHER_BRAND,
    SEALED,
    bundles,
    changed,
    enlist,
    give,
    judge,
    member,
    world,
)
from vault.ledger import changes as c
from vault.ledger.rights import ROLES
from vault.ledger.state import State

OF_BRAND = c.KeySetAdded(NEW, bundles(member("lead"), member("owner")))
OF_ALL = c.KeySetAdded(NEW, bundles(member("owner")))
ROBOT = c.RobotSet(GONE, "wecom", "运营群", BRAND, SEALED, 0, True)
REMOVED = c.RobotRemoved(GONE)
DAY = 86_400_000
AT = 20_000 * DAY  # noon or not is all the same: 2024-10-04
SENT = c.ReminderSent(GONE, "2024-10-04")


def with_robot(**other: object) -> State:
    state = world()
    assert judge(state, "owner", [OF_BRAND, changed(ROBOT, **other)]) == ""
    return state


@pytest.mark.parametrize("role", ROLES)
def test_who_approves_in_the_brand_sets_uses_and_removes_its_robot(role):
    may = role in ("owner", "lead")
    assert (judge(world(), role, [OF_BRAND, ROBOT]) == "") == may
    state = with_robot()
    assert (judge(state, role, [SENT], clock=AT) == "") == may
    assert (judge(state, role, [REMOVED]) == "") == may


@pytest.mark.parametrize("role", ROLES)
def test_a_robot_of_the_whole_vault_is_for_who_approves_everywhere(role):
    assert (judge(world(), role, [OF_ALL, changed(ROBOT, brand="")]) == "") == (role == "owner")


def test_a_lead_has_no_say_over_another_brands_robot_nor_makes_it_their_own():
    other = [OF_ALL, changed(ROBOT, brand=OTHER_BRAND)]
    assert judge(world(), "lead", other) == "not_permitted"
    state = world()
    assert judge(state, "owner", other) == ""
    assert judge(state, "lead", [SENT], clock=AT) == "not_permitted"
    assert judge(state, "lead", [REMOVED]) == "not_permitted"
    assert judge(state, "lead", [OF_BRAND, ROBOT]) == "another_robot"


@pytest.mark.parametrize(
    "to",
    [(), ("owner",), ("owner", "lead", "viewer"), ("owner", "lead", "lead")],
    ids=["nobody", "few", "more", "twice"],
)
def test_the_address_goes_to_exactly_who_may_send(to):
    keyset = c.KeySetAdded(NEW, bundles(*map(member, to)))
    assert judge(world(), "owner", [keyset, ROBOT]) == "wrong_recipients"
    assert judge(world(), "owner", [ROBOT]) == "no_such_keyset"


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"kind": "pager"}, "unknown_robot"),
        ({"brand": GONE}, "no_such_brand"),
        ({"anew": False}, "no_such_robot"),
    ],
)
def test_a_robot_is_of_a_known_kind_and_of_a_brand_that_is_there(other, reason):
    assert judge(world(), "owner", [OF_BRAND, changed(ROBOT, **other)]) == reason


def test_a_robot_stays_of_its_kind():
    assert judge(with_robot(), "owner", [OF_BRAND, changed(ROBOT, kind="feishu")]) == "another_robot"


def test_what_was_handed_on_stays_known_to_who_opened_it_and_a_new_address_is_known_to_nobody_else():
    state = with_robot()
    lead = f"{member('lead')}:{BRAND}"
    state.grants[lead] = changed(state.grants[lead], level="use")
    newcomer = enlist(state, "newcomer", "lead")
    give(state, "newcomer", BRAND, "manage")
    handed = [c.KeySetAdded(NEW, bundles(newcomer, member("owner"))), changed(ROBOT, anew=False)]
    assert judge(state, "owner", handed) == ""
    assert state.robots[GONE].known_to == sorted([member("lead"), member("owner"), newcomer])
    assert judge(state, "owner", [handed[0], ROBOT]) == ""
    assert state.robots[GONE].known_to == sorted([member("owner"), newcomer])


def test_a_day_is_told_once_and_no_day_before_it():
    state = with_robot()
    assert judge(state, "lead", [SENT], clock=AT) == ""
    assert state.robots[GONE].sent_on == "2024-10-04"
    for day in ("2024-10-04", "2024-10-03", "2023-12-31"):
        assert judge(state, "owner", [changed(SENT, day=day)], clock=AT) == "reminder_sent"
    assert judge(state, "owner", [changed(SENT, day="2024-10-05")], clock=AT) == ""


def test_a_new_address_gives_no_second_turn():
    state = with_robot()
    assert judge(state, "lead", [SENT], clock=AT) == ""
    assert judge(state, "owner", [OF_BRAND, ROBOT]) == ""
    assert judge(state, "lead", [SENT], clock=AT) == "reminder_sent"


@pytest.mark.parametrize("day", ["2024-10-06", "9999-12-31", "2024-10-4", "today", ""])
def test_no_day_is_told_that_nobody_has_yet(day):
    """One wrong clock must not keep the team's reminders away for years."""
    assert judge(with_robot(), "owner", [changed(SENT, day=day)], clock=AT) == "bad_date"


def test_what_is_not_there_is_neither_used_nor_removed():
    for change in (SENT, REMOVED):
        assert judge(world(), "owner", [change], clock=AT) == "no_such_robot"
