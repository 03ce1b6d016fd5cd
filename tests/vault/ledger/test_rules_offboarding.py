"""Offboarding cases: who reads one, who may run it, and what falls with it."""

from __future__ import annotations

import pytest

from tests.vault.ledger.world import (
    ACCOUNT,
    BRAND,
    GONE,
    NEW,
    PERSON,
    SEALED,
    bundles,
    changed,
    completed,
    judge,
    member,
    world,
)
from vault.ledger import changes as c
from vault.ledger.rights import ROLES
from vault.ledger.rules.offboarding import office
from vault.ledger.state import State

OFFICE = ("owner", "lead", "legal", "hr", "auditor")


def opened(away: str = "", case: str = NEW) -> c.CaseOpened:
    """A case sealed to the whole office but one."""
    to = [member(role) for role in OFFICE if role != away]
    return c.CaseOpened(case, bundles(*sorted(to), "recovery"), bytes(32), SEALED, b"notice")


def planned(away: str = "") -> State:
    state = world()
    assert judge(state, "hr", [opened(away)]) == ""
    return state


def revoked(who: str = "operator", *, by: str = "hr", ends: bool = True, heir: str = "") -> State:
    state = planned()
    change = c.CaseRevoked(NEW, "", member(who), heir, "", ends)
    assert judge(state, by, completed(state, [change], by=by)) == ""
    return state


def test_the_office_is_who_runs_offboarding_or_reads_the_whole_record():
    assert office(world()) == {member(role) for role in OFFICE}


@pytest.mark.parametrize("role", ROLES)
def test_who_runs_offboarding_opens_a_case(role):
    expected = "" if role in ("owner", "lead", "hr") else "not_permitted"
    assert judge(world(), role, [opened()]) == expected


@pytest.mark.parametrize("away", ["", *OFFICE[:3]])
def test_a_case_goes_to_the_office_without_whom_it_concerns(away):
    state = planned(away)
    assert state.cases[NEW].away == (member(away) if away else "")


def test_nobody_else_is_sealed_in_and_only_one_is_left_out():
    everybody = opened()
    for to in (
        [*everybody.bundles, *bundles(member("operator"))],
        everybody.bundles[:-3],
        [one for one in everybody.bundles if one.to != "recovery"],
        [*everybody.bundles, everybody.bundles[0]],
    ):
        assert judge(world(), "hr", [changed(everybody, bundles=to)]) == "wrong_recipients"
    assert judge(world(), "hr", [opened("hr")]) == "wrong_recipients"  # nobody opens what they could not read
    assert judge(planned(), "hr", [opened()]) == "bad_case"


NOTE = c.CaseNoted(NEW, GONE, SEALED, None)


@pytest.mark.parametrize("role", ROLES)
def test_only_readers_who_run_offboarding_write_in_it(role):
    expected = "" if role in ("owner", "lead", "hr") else "not_permitted"
    assert judge(planned(), role, [NOTE]) == expected
    assert judge(planned(), role, [c.CaseReplanned(NEW, SEALED, b"other")]) == expected
    assert judge(planned(), role, [c.CaseCancelled(NEW)]) == expected


def test_whom_a_case_concerns_has_no_hand_in_it_whatever_their_role():
    state = planned("lead")
    for change in (NOTE, c.CaseReplanned(NEW, SEALED, b"x"), c.CaseCancelled(NEW)):
        assert judge(state, "lead", [change]) == "not_a_reader"
    closed = revoked()
    assert judge(closed, "hr", [c.CaseClosed(NEW)]) == ""
    assert judge(closed, "operator", [c.CaseReopened(NEW)]) != ""


def test_nothing_more_is_sealed_to_somebody_who_lost_the_office():
    state = planned()
    gone = completed(state, [c.MemberRoleSet(member("legal"), "viewer")])
    assert judge(state, "owner", gone) == ""
    assert judge(state, "hr", [NOTE]) == "case_key_due"
    circle = bundles(*sorted(office(state)), "recovery")
    renewal = c.CaseKeyRenewed(NEW, 2, bytes(32), circle, bytes(40))
    assert judge(state, "hr", [changed(renewal, bundles=[*circle, *bundles(member("legal"))])]) == "wrong_recipients"
    assert judge(state, "hr", [changed(renewal, epoch=3)]) == "epoch_out_of_order"
    assert judge(state, "operator", [renewal]) == "not_a_reader"
    assert judge(state, "hr", [renewal, NOTE]) == ""
    assert state.case_notes[GONE].epoch == 2


def test_what_leaves_with_a_case_is_what_leaves_with_a_member():
    state = revoked()
    gone = state.members[member("operator")]
    assert not gone.active
    assert not list(state.grants_of(gone.id))
    assert all(device.revoked for device in state.devices.values() if device.member == gone.id)
    assert (state.cases[NEW].state, state.cases[NEW].member) == ("revoked", gone.id)


def test_who_stays_loses_what_they_hold_and_nothing_else():
    state = revoked(ends=False)
    stayed = state.members[member("operator")]
    assert stayed.active
    assert not list(state.grants_of(stayed.id))
    assert not any(device.revoked for device in state.devices.values() if device.member == stayed.id)


def test_the_named_heir_answers_from_then_on():
    state = planned()
    state.accounts[ACCOUNT] = changed(state.accounts[ACCOUNT], responsible=member("operator"))
    change = c.CaseRevoked(NEW, "", member("operator"), member("finance"), "", True)
    assert judge(state, "hr", completed(state, [change], by="hr")) == ""
    assert state.accounts[ACCOUNT].responsible == member("finance")


def test_an_heir_is_somebody_else_and_here():
    for heir in (member("operator"), GONE):
        change = c.CaseRevoked(NEW, "", member("operator"), heir, "", True)
        assert judge(planned(), "hr", [change]) == "no_such_heir"


def test_nobody_takes_by_a_case_what_they_could_not_take_without():
    change = c.CaseRevoked(NEW, "", member("finance"), "", "", True)
    assert judge(planned(), "lead", [change]) == "not_permitted"  # no role that a lead may send away
    owner = c.CaseRevoked(NEW, "", member("owner"), "", "", True)
    assert judge(planned(), "hr", [owner]) == "last_owner"
    own = c.CaseRevoked(NEW, "", member("hr"), "", "", False)
    assert judge(planned(), "hr", [own]) == "own_case"


def test_a_person_is_told_by_their_own_member_only_and_gets_their_last_day():
    state = planned()
    state.persons[PERSON] = changed(state.persons[PERSON], member=member("operator"))
    change = c.CaseRevoked(NEW, PERSON, member("operator"), "", "2026-11-30", True)
    assert judge(state, "hr", [changed(change, member=member("service"))]) == "other_member"
    assert judge(state, "hr", [changed(change, member="")]) == "other_member"
    assert judge(state, "hr", [changed(change, left_on="soon")]) == "bad_date"
    assert judge(state, "hr", completed(state, [change], by="hr")) == ""
    assert state.persons[PERSON].left_on == "2026-11-30"


def test_a_case_goes_one_way():
    assert judge(planned(), "hr", [c.CaseClosed(NEW)]) == "case_not_revoked"
    assert judge(revoked(), "hr", [c.CaseCancelled(NEW)]) == "case_not_planned"
    again = c.CaseRevoked(NEW, "", member("service"), "", "", True)
    assert judge(revoked(), "hr", [again]) == "case_not_planned"
    state = revoked()
    assert judge(state, "hr", [c.CaseClosed(NEW)]) == ""
    assert judge(state, "hr", [NOTE]) == "no_such_case"
    assert judge(state, "hr", [c.CaseReopened(NEW), NOTE]) == ""
    assert judge(planned(), "hr", [c.CaseReopened(NEW)]) == "case_not_closed"
    for kind in (NOTE, c.CaseClosed(GONE), c.CaseCancelled(GONE)):
        assert judge(world(), "hr", [changed(kind, case=GONE)]) == "no_such_case"
    assert BRAND in state.brands
