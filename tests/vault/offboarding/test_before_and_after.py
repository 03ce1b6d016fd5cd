"""What HR is told before a case is opened, who has left without one, and who could take the accounts over."""

from __future__ import annotations

import pytest

from tests.team import HR, LEAD, OPERATOR, OWNER, Team
from tests.vault.offboarding.conftest import NAMED, OPENED, READABLE, account_id, today
from vault.accounts import AccountDraft, edit_account
from vault.controls import edit_control
from vault.errors import Exists, NotPermitted
from vault.offboarding.opening import open_case, replan
from vault.offboarding.previewing import concern_of, leavers_without_case, preview_case, preview_lost
from vault.offboarding.reading import find_case
from vault.offboarding.revoking import revoke
from vault.offboarding.showing import list_cases, show_case
from vault.offboarding.suggesting import suggest
from vault.persons import add_person, edit_person
from vault.team.grants import give_grant
from vault.team.transfer import transfer


def test_the_preview_is_the_list_that_the_case_will_have_and_opens_nothing(team: Team):
    with team.of(HR) as (hr,):
        seq = hr.state.seq
        seen = preview_case(hr, OPERATOR, last_day=today(9))
        assert (hr.state.seq, list_cases(hr)) == (seq, [])
        open_case(hr, OPERATOR, last_day=today(9))
        assert [item.id for item in seen.items] == [item.id for item in show_case(hr, OPERATOR).items]
        assert seen.member
        with pytest.raises(Exists):
            preview_case(hr, OPERATOR, last_day=today(9))


def test_the_only_administrator_and_the_sim_are_told_of_until_somebody_else_has_them(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        concern = preview_case(hr, OPERATOR, last_day=today(9)).concern
        assert (concern.only_admin, concern.holds) == ((NAMED,), (("sim", "199****0003"),))
        edit_account(owner, NAMED, AccountDraft(deputy=LEAD))
        edit_control(owner, next(iter(owner.state.controls)), holder=LEAD)
        hr.refresh()
        open_case(hr, OPERATOR, last_day=today(9))
        assert not concern_of(hr, find_case(hr, OPERATOR).plan)


def test_nobody_previews_what_they_may_not_open(team: Team):
    with team.of(HR, OPERATOR) as (hr, operator):
        with pytest.raises(NotPermitted):
            preview_case(hr, HR, last_day=today(9))
        with pytest.raises(NotPermitted):
            preview_case(operator, LEAD, last_day=today(9))


def test_a_lost_sim_is_previewed_with_what_hangs_on_it(team: Team):
    with team.of(HR) as (hr,):
        control = next(iter(hr.state.controls))
        accounts = {item.account for item in preview_lost(hr, control, "19900000003")}
        assert account_id(hr, NAMED) in accounts


def test_who_has_left_without_a_case_is_found_until_there_is_one(team: Team):
    with team.of(OWNER, HR) as (owner, hr):
        add_person(owner, "运营戌", left_on=today(-20))
        edit_person(owner, OPERATOR, left_on=today(3))
        hr.refresh()
        assert [one.name for one in leavers_without_case(hr)] == ["运营戌", OPERATOR]
        assert [one.name for one in leavers_without_case(hr, [OPERATOR])] == [OPERATOR]
        open_case(hr, "运营戌", last_day=today(-20))
        assert [one.name for one in leavers_without_case(hr)] == [OPERATOR]


def named(session, rows) -> dict[str, tuple[str, tuple[str, ...]]]:
    members = session.state.members
    return {row.name: (members[row.taker].name if row.taker else "", row.reasons) for row in rows}


def test_whoever_is_nearest_is_suggested(team: Team):
    with team.of(OWNER, HR) as (owner, hr):
        for name in (OPENED, READABLE):
            transfer(owner, OWNER, OPERATOR, [account_id(owner, name)])
        edit_account(owner, READABLE, AccountDraft(deputy=LEAD, operators=[OPERATOR, OWNER]))
        hr.refresh()
        open_case(hr, OPERATOR, last_day=today(9))
        found = named(hr, suggest(hr, OPERATOR))
        assert found[READABLE] == (LEAD, ("deputy", "leads"))
        assert found[OPENED][1] == ("leads",)
        assert OPERATOR not in {name for name, _ in found.values()}


def test_nothing_is_handed_to_somebody_who_goes_as_well(team: Team):
    with team.of(OWNER, HR) as (owner, hr):
        transfer(owner, OWNER, OPERATOR, [account_id(owner, OPENED)])
        edit_account(owner, OPENED, AccountDraft(deputy=LEAD))
        hr.refresh()
        open_case(hr, OPERATOR, last_day=today(9))
        open_case(hr, LEAD, last_day=today(9))
        (row,) = suggest(hr, OPERATOR)
        assert hr.state.members[row.taker].name == OWNER
        assert LEAD not in {hr.state.members[one].name for one in row.others}


def test_whom_hr_named_is_suggested_where_nobody_is_nearer(team: Team):
    with team.of(OWNER, HR) as (owner, hr):
        transfer(owner, OWNER, OPERATOR, [account_id(owner, OPENED), account_id(owner, READABLE)])
        hr.refresh()
        team.bring(owner, "运营未", "operator", ["山岚"])
        give_grant(owner, to="运营未", account=READABLE, level="view")
        hr.refresh()
        open_case(hr, OPERATOR, last_day=today(9), heir=LEAD)
        found = named(hr, suggest(hr, OPERATOR))
        assert found == {OPENED: (LEAD, ("heir", "leads")), READABLE: (LEAD, ("heir", "leads"))}
        replan(hr, OPERATOR, heir="")
        found = named(hr, suggest(hr, OPERATOR))
        assert found[READABLE] == ("运营未", ("grant",))


def test_what_fell_to_somebody_by_itself_can_still_be_handed_on(team: Team):
    with team.of(OWNER, HR) as (owner, hr):
        transfer(owner, OWNER, OPERATOR, [account_id(owner, OPENED)])
        hr.refresh()
        open_case(hr, OPERATOR, last_day=today(9))
        revoke(hr, OPERATOR)
        (row,) = suggest(hr, OPERATOR)
        assert row.giver == hr.state.accounts[row.account].responsible != ""
