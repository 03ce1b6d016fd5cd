"""How a case ends, and what the last day does by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.team import HR, LEAD, OPERATOR, OWNER, SECRETS, Team
from tests.vault.offboarding.conftest import NAMED, OPENED, READABLE, account_id, finish, items, manual, today
from vault.accounts import AccountDraft, edit_account, get_field
from vault.audit import verify
from vault.errors import BadInput, CaseOpen, Disabled, Exists, NotPermitted
from vault.offboarding.closing import cancel_case, close_case, reopen_case
from vault.offboarding.opening import open_case, replan
from vault.offboarding.revoking import revoke
from vault.offboarding.settling import settle
from vault.offboarding.showing import show_case

Clock = Callable[[float], None]


# the end


def test_hr_takes_everything_back_without_a_key_to_any_secret(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30), heir=LEAD)
        for name in (OPENED, READABLE, NAMED):
            with pytest.raises(NotPermitted):
                get_field(hr, name, "password")
        revoke(hr, OPERATOR)
        assert {one.id for one in items(hr).values() if one.satisfied} >= {"take_grants", "end_membership"}
        assert hr.state.persons[show_case(hr, OPERATOR).person].left_on == today(30)
    with pytest.raises(Disabled):
        team.enter(OPERATOR)


def test_closing_is_refused_until_every_item_has_ended(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        case = open_case(hr, OPERATOR, last_day=today(30))
        with pytest.raises(BadInput):
            close_case(hr, case)
        revoke(hr, case)
        with pytest.raises(CaseOpen) as refused:
            close_case(hr, case)
        assert refused.value.facts["vault"] == 4  # two passwords, the register, the SIM's holder
        owner.refresh()
        finish(owner, hr)
        close_case(hr, case)
        assert show_case(hr, case).state == "closed"
        assert verify(hr).ok


def test_whatever_is_left_open_alone_keeps_a_case_from_closing(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        case = open_case(hr, OPERATOR, last_day=today(30))
        revoke(hr, case)
        owner.refresh()
        finish(owner, hr)
        every = manual(hr)
        for item in every[:3]:
            settle(hr, case, [item], "open")
            with pytest.raises(CaseOpen) as refused:
                close_case(hr, case)
            assert refused.value.facts["items"] == [item]
            settle(hr, case, [item], "not_applicable", text="没有这项")
        close_case(hr, case)


def test_a_closed_case_opens_again_when_the_register_names_them_once_more(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        case = open_case(hr, OPERATOR, last_day=today(30))
        revoke(hr, case)
        owner.refresh()
        finish(owner, hr)
        close_case(hr, case)
        owner.refresh()
        edit_account(owner, READABLE, AccountDraft(operators=[OPERATOR]))
    with team.of(HR) as (again,):
        assert show_case(again, case).state == "revoked"
        open_items = [one for one in show_case(again, case).items if not one.satisfied]
        assert {one.account for one in open_items} == {account_id(again, READABLE)}


def test_a_closed_case_stays_closed_while_nothing_happens(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        case = open_case(hr, OPERATOR, last_day=today(30))
        revoke(hr, case)
        owner.refresh()
        finish(owner, hr)
        close_case(hr, case)
    for name in (OWNER, HR):
        with team.of(name) as (session,):
            assert show_case(session, case).state == "closed"
    with team.of(HR) as (hr,):
        reopen_case(hr, case, "后来想起一部手机")
        assert show_case(hr, case).state == "revoked"


def test_a_cancelled_case_took_nothing(team: Team):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(1))
        with pytest.raises(BadInput):
            cancel_case(hr, case, "  ")
        cancel_case(hr, case, "不走了")
        open_case(hr, OPERATOR, last_day=today(9))  # another one may follow
        with pytest.raises(Exists):
            open_case(hr, OPERATOR, last_day=today(9))
    with team.of(OPERATOR) as (still,):
        assert get_field(still, OPENED, "password") == SECRETS[OPENED]


# the day


def test_from_the_last_day_on_their_own_client_refuses_though_nobody_wrote_it(team: Team, at: Clock):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(5))
    with team.of(OPERATOR) as (leaver,):
        at(4)
        leaver.refresh()
        at(5)
        with pytest.raises(Disabled) as refused:
            leaver.refresh()
        assert refused.value.facts["reason"] == "last_day"
    with pytest.raises(Disabled):
        team.enter(OPERATOR)


def test_the_first_client_of_the_office_writes_it_on_that_day(team: Team, at: Clock):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(5), heir=LEAD)
    at(4)
    with team.of(LEAD) as (lead,):
        assert show_case(lead, case).state == "planned"
    at(5)
    with team.of(OWNER) as (owner,):
        assert show_case(owner, case).state == "revoked"
        assert show_case(owner, case).revoked_by == OWNER


def test_a_dismissal_takes_effect_at_once_and_in_one_entry(team: Team):
    with team.of(HR) as (hr,):
        before = hr.state.seq
        open_case(hr, OPERATOR, last_day=today(), kind="dismissal")
        assert hr.state.seq == before + 1
        assert show_case(hr, OPERATOR).state == "revoked"
    with pytest.raises(Disabled):
        team.enter(OPERATOR)


@pytest.mark.parametrize("kind", ["post_change", "long_leave"])
def test_who_stays_keeps_their_membership_and_opens_nothing(team: Team, kind: str):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(5), kind=kind)
        assert "end_membership" not in items(hr)
        revoke(hr, OPERATOR)
    with team.of(OPERATOR) as (stays,):
        assert not list(stays.state.grants_of(stays.ring.member))
        with pytest.raises(NotPermitted):
            get_field(stays, OPENED, "password")


def test_another_last_day_counts_and_the_old_one_does_not(team: Team, at: Clock):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(2))
        replan(hr, case, last_day=today(20), heir=LEAD)
        assert (show_case(hr, case).last_day, show_case(hr, case).heir) == (today(20), LEAD)
    at(10)
    with team.of(OPERATOR):
        pass
    at(20)
    with pytest.raises(Disabled):
        team.enter(OPERATOR)
