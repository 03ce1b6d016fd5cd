"""A case from its opening to its end: who sees it, what it lists, what ends an item, and what it never needs."""

from __future__ import annotations

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECRETS, Team
from tests.vault.offboarding.conftest import NAMED, OPENED, READABLE, account_id, today
from vault.accounts import AccountDraft, edit_account, get_field
from vault.audit import list_audit, verify
from vault.controls import edit_control
from vault.errors import BadInput, CaseOpen, Disabled, Exists, NotFound, NotPermitted
from vault.offboarding.closing import cancel_case, close_case, reopen_case
from vault.offboarding.opening import open_case, replan
from vault.offboarding.reading import find_case, open_evidence
from vault.offboarding.revoking import revoke
from vault.offboarding.settling import assign, remark, remind, settle
from vault.offboarding.showing import list_cases, show_case
from vault.offboarding.views import Item
from vault.session import Session
from vault.team.grants import give_grant
from vault.team.members import set_member_role


def items(session: Session, kind: str = "") -> dict[str, Item]:
    return {one.id: one for one in show_case(session, OPERATOR).items if not kind or one.kind == kind}


def manual(session: Session) -> list[str]:
    return [one.id for one in show_case(session, OPERATOR).items if one.check == "manual"]


def finish(owner: Session, hr: Session) -> None:
    """Everything that a team does until nothing is left."""
    for name in (OPENED, READABLE):
        edit_account(owner, name, AccountDraft(password=SECRETS[name] + "-next"))
    edit_account(owner, NAMED, AccountDraft(admin=LEAD, operators=[]))
    control = next(iter(owner.state.controls))
    edit_control(owner, control, holder=LEAD)
    hr.refresh()
    settle(hr, OPERATOR, manual(hr), "done", text="截图在群里核对过")


# who sees it


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


# what it lists


def test_the_list_is_what_they_opened_could_read_hold_and_are_named_on(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        found = items(hr)
        by = {one: account_id(hr, one) for one in (OPENED, READABLE, NAMED)}
        assert found[f"change_password:{by[OPENED]}"].tier == "opened"
        assert found[f"change_password:{by[READABLE]}"].tier == "could_read"
        assert f"change_password:{by[NAMED]}" not in found
        assert found[f"name_another:{by[NAMED]}"].tier == "platform"
        control = next(iter(hr.state.controls))
        assert f"hand_over_control:{control}" in found
        assert found[f"rebind_phone:{by[NAMED]}"].check == "manual"  # it is their own card, and stays with them
        tiers = [one.tier for one in found.values()]
        assert tiers == sorted(tiers, key=["opened", "could_read", "platform"].index)
        assert not any(one.satisfied for one in found.values())


def test_the_phone_comes_before_what_it_can_take_back(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        found, phone = items(hr), f"rebind_phone:{account_id(hr, NAMED)}"
        about = [one for one in found.values() if one.account == account_id(hr, NAMED) and one.check == "manual"]
        about = [one for one in about if one.id != phone]
        assert len(about) > 3
        assert all(one.depends_on == [phone] for one in about)
        order = list(found)
        assert all(order.index(before) < order.index(one.id) for one in about for before in one.depends_on)


def test_a_companys_own_card_is_handed_back_and_the_accounts_stay_on_it(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        control = next(iter(owner.state.controls))
        edit_control(owner, control, company=True)
        hr.refresh()
        open_case(hr, OPERATOR, last_day=today(30))
        found = items(hr)
        assert found[f"transfer_sim:{control}"].check == "manual"
        assert not [one for one in found if one.startswith("rebind_phone")]
        kicked = found[f"kick_devices:{account_id(hr, NAMED)}"]
        assert kicked.depends_on == [f"transfer_sim:{control}"]


def test_what_they_are_given_after_it_was_opened_is_on_it_too(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        open_case(hr, OPERATOR, last_day=today(30))
        owner.refresh()
        give_grant(owner, to=OPERATOR, account=NAMED, level="view")
        hr.refresh()
        assert f"change_password:{account_id(hr, NAMED)}" in items(hr)


def test_a_new_password_that_they_can_read_again_ends_nothing(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        open_case(hr, OPERATOR, last_day=today(30))
        owner.refresh()
        edit_account(owner, OPENED, AccountDraft(password="Zr8!mNq3#tP2"))
        hr.refresh()
        assert not items(hr)[f"change_password:{account_id(hr, OPENED)}"].satisfied
        revoke(hr, OPERATOR)
        assert not items(hr)[f"change_password:{account_id(hr, OPENED)}"].satisfied
        owner.refresh()
        edit_account(owner, OPENED, AccountDraft(password="Yq5%vBw9^kL4"))
        hr.refresh()
        item = items(hr)[f"change_password:{account_id(hr, OPENED)}"]
        assert (item.satisfied, item.by) == (True, owner.ring.member)


# outcomes


def test_nobody_ticks_what_the_vault_sees_for_itself(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        for item in [one.id for one in items(hr).values() if one.check == "automatic"]:
            with pytest.raises(BadInput) as refused:
                settle(hr, OPERATOR, [item], "done", text="真的")
            assert refused.value.facts["reason"] == "checked_by_the_vault"


@pytest.mark.parametrize(
    ("outcome", "more", "reason"),
    [
        ("done", {}, "evidence_missing"),
        ("submitted", {"text": "已提交"}, "recheck_missing"),
        ("submitted", {"recheck": "2020-01-01"}, "not_a_day_ahead"),
        ("submitted", {"recheck": "soon"}, "not_a_day_ahead"),
        ("impossible", {"text": "平台不支持"}, "nobody_accepts"),
        ("impossible", {"accepted_by": LEAD}, "reason_missing"),
        ("not_applicable", {}, "reason_missing"),
        ("ticked", {"text": "x"}, "unknown_outcome"),
        ("done", {"evidence": ("a.png", bytes(1_048_001))}, "evidence_too_large"),
    ],
)
def test_there_is_no_bare_tick(team: Team, outcome, more, reason):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        with pytest.raises(BadInput) as refused:
            settle(hr, OPERATOR, manual(hr)[:1], outcome, **more)
        assert refused.value.facts["reason"] == reason


def test_what_was_submitted_opens_again_by_itself(team: Team, monkeypatch: pytest.MonkeyPatch):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        (item, *_) = manual(hr)
        settle(hr, OPERATOR, [item], "submitted", recheck=today(3))
        found = items(hr)[item]
        assert (found.outcome, found.satisfied, found.recheck_at) == ("submitted", False, today(3))
        now = hr.clock_ms()
        monkeypatch.setattr(Session, "clock_ms", lambda _: now + 4 * 86_400_000)
        found = items(hr)[item]
        assert (found.outcome, found.recheck_over, found.satisfied) == ("", True, False)


def test_evidence_is_sealed_and_comes_back(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        (item, *_) = manual(hr)
        settle(hr, OPERATOR, [item], "done", evidence=("截图.png", b"\x89PNG what the console shows"))
        assert b"what the console shows" not in team.path.read_bytes()
    with team.of(AUDITOR) as (auditor,):
        name, raw = open_evidence(auditor, find_case(auditor, OPERATOR), item)
        assert (name, raw) == ("截图.png", b"\x89PNG what the console shows")


def test_who_is_waited_for_and_since_when(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        assign(hr, OPERATOR, manual(hr)[:2], LEAD, due=today(5))
        (row,) = list_cases(hr)
        ((name, count),) = [(one.name, one.items) for one in row.waiting]
        assert (name, count) == (LEAD, 2)
        assert remind(hr, OPERATOR, LEAD) == [one.id for one in items(hr).values() if one.assignee]
        assert list_cases(hr)[0].waiting[0].reminded_at > 0
        with pytest.raises(NotFound):
            remind(hr, OPERATOR, OWNER)


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


def days_on(monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    real = Session.clock_ms
    monkeypatch.setattr(Session, "clock_ms", lambda self: real(self) + days * 86_400_000)


def test_from_the_last_day_on_their_own_client_refuses_though_nobody_wrote_it(
    team: Team, monkeypatch: pytest.MonkeyPatch
):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(5))
    with team.of(OPERATOR) as (leaver,):
        days_on(monkeypatch, 4)
        leaver.refresh()
        days_on(monkeypatch, 1)
        with pytest.raises(Disabled) as refused:
            leaver.refresh()
        assert refused.value.facts["reason"] == "last_day"
    with pytest.raises(Disabled):
        team.enter(OPERATOR)


def test_the_first_client_of_the_office_writes_it_on_that_day(team: Team, monkeypatch: pytest.MonkeyPatch):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(5), heir=LEAD)
    days_on(monkeypatch, 4)
    with team.of(LEAD) as (lead,):
        assert show_case(lead, case).state == "planned"
    days_on(monkeypatch, 1)
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


def test_another_last_day_counts_and_the_old_one_does_not(team: Team, monkeypatch: pytest.MonkeyPatch):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(2))
        replan(hr, case, last_day=today(20), heir=LEAD)
        assert (show_case(hr, case).last_day, show_case(hr, case).heir) == (today(20), LEAD)
    days_on(monkeypatch, 10)
    with team.of(OPERATOR):
        pass
    days_on(monkeypatch, 10)
    with pytest.raises(Disabled):
        team.enter(OPERATOR)
