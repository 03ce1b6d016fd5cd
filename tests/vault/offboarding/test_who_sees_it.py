"""Who may open a case and read it: the office, and never whom it is about before their day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECRETS, Team
from tests.vault.offboarding.conftest import OPENED, manual, today
from vault.accounts import get_field
from vault.audit import list_audit
from vault.errors import BadInput, NotFound, NotPermitted
from vault.offboarding.closing import cancel_case
from vault.offboarding.opening import open_case
from vault.offboarding.reading import find_case
from vault.offboarding.settling import assign, remark
from vault.offboarding.showing import list_cases, show_case
from vault.team.members import set_member_role

Clock = Callable[[float], None]


def test_whom_it_concerns_sees_nothing_and_everybody_else_of_the_office_does(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
    for name in (OWNER, LEAD, HR, AUDITOR):
        with team.of(name) as (session,):
            assert [row.person for row in list_cases(session)] == [OPERATOR], name
    with team.of(OPERATOR) as (leaver,):
        assert list_cases(leaver) == []
        assert not [row for row in list_audit(leaver) if row.kind.startswith("case")]
        with pytest.raises(NotFound):
            show_case(leaver, OPERATOR)
        assert get_field(leaver, OPENED, "password") == SECRETS[OPENED]  # until their last day nothing changes


def test_not_even_the_record_names_them_before_their_day(team: Team):
    with team.of(HR, OPERATOR) as (hr, leaver):
        case = open_case(hr, OPERATOR, last_day=today(30), heir=LEAD)
        assign(hr, case, manual(hr)[:1], LEAD)
        before = hr.state.persons
        leaver.refresh()
        told = [leaver.read_changes(seq) for seq in range(leaver.state.seq - 1, leaver.state.seq + 1)]
        names = (OPERATOR, leaver.ring.member, *(one.id for one in before.values() if one.name == OPERATOR))
        assert not [name for name in names if name in repr(told)]
        assert leaver.state.cases[case].member == leaver.state.cases[case].person == ""


def test_a_leader_who_leaves_reads_nothing_of_it_though_the_office_does(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, LEAD, last_day=today(30))
    with team.of(LEAD, AUDITOR) as (lead, auditor):
        assert list_cases(lead) == []
        assert [row.person for row in list_cases(auditor)] == [LEAD]
        assert not [row for row in list_audit(lead) if row.kind.startswith("case")]


def test_nobody_runs_the_case_about_themselves(team: Team):
    with team.of(HR) as (hr,), pytest.raises(NotPermitted) as refused:
        open_case(hr, HR, last_day=today(3))
    assert refused.value.facts["missing"] == "second_member"


@pytest.mark.parametrize("who", [OPERATOR, AUDITOR])
def test_only_who_runs_offboarding_opens_one(team: Team, who: str):
    with team.of(who) as (session,), pytest.raises(NotPermitted):
        open_case(session, LEAD if who == OPERATOR else OPERATOR, last_day=today(3))


def test_who_comes_into_the_office_later_reads_the_whole_of_it(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        case = open_case(hr, OPERATOR, last_day=today(30))
        remark(hr, case, "笔记本电脑还在他手里")
        owner.refresh()
        team.bring(owner, "人事辛", "hr", [])
        remark(owner, case, "收到")
    with team.of("人事辛") as (later,):
        assert [row.person for row in list_cases(later)] == [OPERATOR]
        assert len(find_case(later, case).notes) == 3


def test_who_loses_the_office_reads_nothing_that_is_written_after(team: Team):
    with team.of(HR, OWNER, AUDITOR) as (hr, owner, auditor):
        case = open_case(hr, OPERATOR, last_day=today(30))
        owner.refresh()
        set_member_role(owner, AUDITOR, "viewer")
        hr.refresh()
        remark(hr, case, "之后的话")
        auditor.refresh()
        assert auditor.ring.member not in [one.to for one in auditor.state.cases[case].bundles]
        with pytest.raises(NotFound):
            find_case(auditor, case)


def test_nobody_is_raised_into_the_office_while_a_case_about_them_is_planned(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        case = open_case(hr, OPERATOR, last_day=today(30))
        owner.refresh()
        with pytest.raises(BadInput) as refused:
            set_member_role(owner, OPERATOR, "lead")
        assert refused.value.facts["reason"] == "case_about_them"
        set_member_role(owner, OPERATOR, "viewer")
        cancel_case(owner, case, "不走了")
        set_member_role(owner, OPERATOR, "lead")
