"""Changing passwords in two steps, what is put off, break-glass, access reviews and platforms' alerts."""

from __future__ import annotations

import pytest

from tests.vault.ledger.world import (
    ACCOUNT,
    BRAND,
    GONE,
    NEW,
    NOW,
    OTHER_ACCOUNT,
    SEALED,
    bundles,
    changed,
    judge,
    member,
    world,
)
from vault.ledger import changes as c
from vault.ledger.rights import ROLES
from vault.ledger.state import State

ANOTHER = "another" + "y" * 9
TO_ALL = bundles(f"brand:{BRAND}:1", member("operator"), member("finance"))
KEYSET = c.KeySetAdded(NEW, TO_ALL)
WRITTEN = c.SecretWritten(ACCOUNT, "password", 1, SEALED, 0, "2020-01", True)
STARTED = c.RotationStarted(ACCOUNT, 2, SEALED, 0)
CONFIRMED, ABORTED = c.RotationConfirmed(ACCOUNT, 2), c.RotationAborted(ACCOUNT, 2)
NOTED = c.RotationNoted(ACCOUNT, 2, "paste_new", [], [])
CLOSED = c.RotationNoted(ACCOUNT, 1, "finish", ["sign_out"], ["apps"])
POSTPONED = c.RotationPostponed(ACCOUNT, 14, "双11")
BLACKOUT = c.BlackoutSet(GONE, "双11", "2026-11-01", "2026-11-12")
GLASS = c.GlassBroken(GONE, ACCOUNT, "凌晨被投诉")
CLEARED = c.GlassCleared(GONE, "已了解")
REVIEW = c.ReviewStarted(GONE, ACCOUNT, ["operators", "devices"])
ANSWER = c.ReviewAnswered(GONE, "operators", "registered", None, SEALED)
FINISHED = c.ReviewFinished(GONE)
ALERT = c.AlertRecorded(GONE, ACCOUNT, "unclear", ["new_place"], SEALED, None)
#: By hand: whose role and grant let them change the password of the first account, or edit it.
HANDS = {"owner", "lead", "operator"}


def written() -> State:
    """The first account with a password that came from a sheet."""
    state = world()
    assert judge(state, "owner", [KEYSET, WRITTEN]) == ""
    return state


def under_way() -> State:
    state = written()
    assert judge(state, "owner", [changed(KEYSET, keyset=ANOTHER), STARTED]) == ""
    return state


def broken() -> State:
    state = world()
    assert judge(state, "finance", [GLASS]) == ""
    return state


def reviewed(*answers: str) -> State:
    state = world()
    assert judge(state, "owner", [REVIEW]) == ""
    for point, answer in zip(REVIEW.points, answers, strict=False):
        assert judge(state, "owner", [c.ReviewAnswered(GONE, point, answer, None, None)]) == ""
    return state


# all roles × all changes of this file


CASES = {
    "start": (written, [changed(KEYSET, keyset=ANOTHER), STARTED], HANDS),
    "confirm": (under_way, [CONFIRMED], HANDS),
    "abort": (under_way, [ABORTED], HANDS),
    "note a step": (under_way, [NOTED], HANDS),
    "close": (written, [CLOSED], HANDS),
    "postpone": (written, [POSTPONED], {"owner", "lead"}),
    "set a blackout": (world, [BLACKOUT], {"owner", "lead"}),
    "break glass": (world, [GLASS], {"owner", "lead", "operator", "service", "finance"}),
    "clear it": (broken, [CLEARED], {"owner", "lead"}),
    "start a review": (world, [REVIEW], HANDS),
    "answer": (reviewed, [ANSWER], HANDS),
    "finish": (lambda: reviewed("registered", "changed"), [FINISHED], HANDS),
    "record an alert": (world, [ALERT], set(ROLES) - {"viewer"}),
}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", list(CASES))
def test_every_change_by_every_role(role, name):
    make, changes, allowed = CASES[name]
    assert (judge(make(), role, changes) == "") == (role in allowed)


@pytest.mark.parametrize(
    ("make", "change"),
    [
        (written, c.RotationPostponed(OTHER_ACCOUNT, 14, "later")),
        (world, changed(GLASS, account=OTHER_ACCOUNT)),
        (world, changed(REVIEW, account=OTHER_ACCOUNT)),
        (world, changed(ALERT, account=OTHER_ACCOUNT)),
    ],
    ids=["postpone", "break glass", "review", "alert"],
)
def test_a_lead_of_one_brand_has_no_hand_in_another(make, change):
    assert judge(make(), "lead", [change]) != ""


# two steps


def test_a_pending_password_is_not_current_and_a_confirmed_one_starts_its_age_anew():
    state = under_way()
    account, component = state.accounts[ACCOUNT], state.secrets[ACCOUNT]["password"]
    assert (account.password_version, component.current, len(component.versions)) == (1, 1, 2)
    assert account.password_circulated
    assert judge(state, "operator", [CONFIRMED], clock=NOW + 5) == ""
    account, component = state.accounts[ACCOUNT], state.secrets[ACCOUNT]["password"]
    assert (account.password_version, account.password_at, component.current) == (2, NOW + 5, 2)
    assert (account.password_claimed, account.password_circulated) == ("", False)
    assert state.rotations == {}


def test_what_was_given_up_stays_as_one_that_never_was_current():
    state = under_way()
    before = state.accounts[ACCOUNT]
    assert judge(state, "operator", [ABORTED]) == ""
    component = state.secrets[ACCOUNT]["password"]
    assert (component.current, component.skipped, len(component.versions)) == (1, [2], 2)
    assert state.accounts[ACCOUNT] == before
    assert judge(state, "owner", [changed(KEYSET, keyset=GONE), changed(STARTED, version=3)]) == ""


def test_a_password_that_is_written_ends_the_change_under_way():
    state = under_way()
    third = changed(WRITTEN, version=3, claimed="", circulated=False)
    assert judge(state, "owner", [changed(KEYSET, keyset=GONE), third]) == ""
    assert (state.rotations, state.secrets[ACCOUNT]["password"].skipped) == ({}, [2])
    assert judge(state, "owner", [CONFIRMED]) == "no_rotation"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ([changed(KEYSET, keyset=GONE), changed(STARTED, version=3)], "rotation_pending"),
        ([changed(CONFIRMED, version=1)], "no_rotation"),
        ([changed(ABORTED, version=3)], "no_rotation"),
        ([changed(CONFIRMED, account=OTHER_ACCOUNT)], "no_rotation"),
    ],
)
def test_one_change_at_a_time_and_only_the_pending_version_ends_it(changes, reason):
    assert judge(under_way(), "owner", changes) == reason


@pytest.mark.parametrize("version", [1, 3, 0])
def test_a_pending_password_is_the_next_version(version):
    changes = [changed(KEYSET, keyset=ANOTHER), changed(STARTED, version=version)]
    assert judge(written(), "owner", changes) == "version_out_of_order"


def test_a_pending_password_goes_to_exactly_who_may_open_it():
    for holders in (TO_ALL[:-1], [*TO_ALL, c.Bundle(member("viewer"), b"sealed")]):
        changes = [c.KeySetAdded(ANOTHER, holders), STARTED]
        assert judge(written(), "owner", changes) == "wrong_recipients"
    assert judge(written(), "owner", [STARTED]) != ""


# putting off


def test_a_password_is_put_off_once_until_it_is_changed():
    state = written()
    assert judge(state, "lead", [POSTPONED]) == ""
    assert state.postponed[ACCOUNT].days == 14
    assert judge(state, "owner", [POSTPONED]) == "already_postponed"
    assert judge(state, "owner", [changed(KEYSET, keyset=ANOTHER), STARTED]) == ""
    assert judge(state, "owner", [CONFIRMED]) == ""
    assert state.postponed == {}
    assert judge(state, "owner", [POSTPONED]) == ""


def test_putting_off_takes_a_reason_and_a_password():
    assert judge(written(), "owner", [changed(POSTPONED, reason="  ")]) == "no_reason"
    assert judge(world(), "owner", [POSTPONED]) != ""


@pytest.mark.parametrize("days", [0, 15, -1])
def test_nobody_can_so_much_as_write_down_more_than_two_weeks(days):
    raw = c.encode([changed(POSTPONED, days=days)])
    with pytest.raises(c.Undecodable):
        c.decode_changes(raw)


@pytest.mark.parametrize(
    ("first", "last"), [("2026-11-12", "2026-11-01"), ("2026-11-1", "2026-11-02"), ("", ""), ("soon", "later")]
)
def test_a_blackout_has_two_dates_in_order(first, last):
    assert judge(world(), "owner", [changed(BLACKOUT, first=first, last=last)]) == "bad_date"


def test_a_blackout_is_set_once_and_ended_once():
    state = world()
    assert judge(state, "lead", [BLACKOUT]) == ""
    assert judge(state, "owner", [BLACKOUT]) == "bad_blackout"
    assert judge(state, "operator", [c.BlackoutEnded(GONE)]) != ""
    assert judge(state, "owner", [c.BlackoutEnded(GONE)]) == ""
    assert judge(state, "owner", [c.BlackoutEnded(GONE)]) == "no_such_blackout"


# break-glass


@pytest.mark.parametrize("reason", ["", " \n"])
def test_glass_is_broken_with_a_reason(reason):
    assert judge(world(), "owner", [changed(GLASS, reason=reason)]) == "no_reason"


def test_nobody_puts_their_own_break_glass_away_and_nothing_is_put_away_twice():
    state = world()
    assert judge(state, "lead", [GLASS]) == ""
    assert judge(state, "lead", [CLEARED]) == "own_request"
    assert judge(state, "owner", [CLEARED], clock=NOW + 9) == ""
    glass = state.glass[GONE]
    assert (glass.by, glass.cleared_by, glass.cleared_at, glass.note) == (
        member("lead"),
        member("owner"),
        NOW + 9,
        "已了解",
    )
    assert judge(state, "owner", [CLEARED]) == "no_such_glass"


# reviews


@pytest.mark.parametrize("points", [[], ["operators", "operators"]])
def test_a_review_asks_for_something_and_for_nothing_twice(points):
    assert judge(world(), "owner", [changed(REVIEW, points=points)]) == "bad_review"


def test_one_review_of_an_account_at_a_time():
    state = reviewed("registered", "changed")
    assert judge(state, "lead", [changed(REVIEW, review=NEW)]) == "review_running"
    assert judge(state, "owner", [FINISHED]) == ""
    assert judge(state, "owner", [FINISHED]) == "no_such_review"
    assert judge(state, "owner", [ANSWER]) == "no_such_review"
    assert judge(state, "owner", [REVIEW]) == "bad_review"
    assert judge(state, "lead", [changed(REVIEW, review=NEW)]) == ""


@pytest.mark.parametrize("bad", [{"point": "phone"}, {"answer": "fine"}, {"review": NEW}])
def test_an_answer_is_one_of_three_to_a_point_that_was_asked(bad):
    assert judge(reviewed(), "owner", [changed(ANSWER, **bad)]) in ("bad_answer", "no_such_review")


def test_a_later_answer_replaces_the_earlier_one():
    state = reviewed("unknown", "registered")
    assert judge(state, "operator", [ANSWER], clock=NOW + 1) == ""
    answer = state.reviews[GONE].answers["operators"]
    assert (answer.answer, answer.by, answer.evidence) == ("registered", member("operator"), SEALED)


@pytest.mark.parametrize(
    ("answers", "at"), [(("registered", "changed"), NOW + 7), (("registered", "unknown"), 0), (("unknown",) * 2, 0)]
)
def test_a_finished_review_counts_only_where_nothing_stayed_unknown(answers, at):
    state = reviewed(*answers)
    assert judge(state, "owner", [FINISHED], clock=NOW + 7) == ""
    assert (state.reviews[GONE].finished_at, state.accounts[ACCOUNT].reviewed_at) == (NOW + 7, at)


def test_a_review_with_an_open_point_does_not_end():
    assert judge(reviewed("registered"), "owner", [FINISHED]) == "points_open"


def test_an_alert_has_one_of_three_verdicts_and_an_id_of_its_own():
    state = world()
    assert judge(state, "owner", [changed(ALERT, verdict="fine")]) == "bad_alert"
    assert judge(state, "operator", [ALERT]) == ""
    assert judge(state, "owner", [ALERT]) == "bad_alert"


def test_a_step_is_kept_while_the_change_is_under_way_and_goes_with_it():
    state = under_way()
    assert judge(state, "owner", [NOTED]) == ""
    assert state.rotations[ACCOUNT].step == "paste_new"
    assert judge(state, "owner", [CONFIRMED]) == ""
    assert ACCOUNT not in state.rotations
    assert judge(state, "owner", [changed(CLOSED, version=2)]) == ""


@pytest.mark.parametrize(
    ("make", "change", "reason"),
    [
        (written, NOTED, "no_rotation"),
        (under_way, changed(NOTED, version=1), "no_rotation"),
        (under_way, changed(NOTED, step="elsewhere"), "bad_step"),
        (under_way, changed(NOTED, done=["sign_out"]), "bad_step"),
        (under_way, changed(NOTED, step="finish"), "no_rotation"),
        (written, changed(CLOSED, version=3), "no_rotation"),
        (written, changed(CLOSED, left=["sign_out"]), "bad_step"),
        (written, changed(CLOSED, account=GONE), "no_such_account"),
    ],
)
def test_what_does_not_stand_so_is_not_noted(make, change, reason):
    assert judge(make(), "owner", [change]) == reason
