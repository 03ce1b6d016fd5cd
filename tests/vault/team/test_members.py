"""Members: letting in, changing post, going; and their devices."""

from __future__ import annotations

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECOND, SECRETS
from tests.vault.small import CHEAP_AND_UNSAFE_KDF, PASSWORD
from vault.accounts import AccountDraft, edit_account, get_field, list_accounts
from vault.crypto.printed import SECRET_KEY, to_text
from vault.errors import Ambiguous, ApprovalNeeded, BadInput, Disabled, LastOwner, NotFound, NotPermitted
from vault.exposure import Exposure
from vault.team.grants import give_grant
from vault.team.invitations import invite
from vault.team.joining import join
from vault.team.members import (
    approve_member,
    disable_member,
    find_device,
    find_member,
    list_devices,
    list_members,
    member_words,
    revoke_device,
    set_member_role,
    show_member,
)
from vault.team.requests import approve_request, list_requests
from vault.unlocking import add_device


def newcomer(team, by, role="lead"):
    text = invite(by, name="主管己", role=role, brands=["山岚"]).invite
    joined = join(team.device_of("主管己"), team.location, text, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF)
    joined.session.lock()
    by.refresh()
    return joined


def test_everybody_is_listed_with_what_they_hold(owner):
    rows = {row.name: row for row in list_members(owner)}
    assert {name: row.role for name, row in rows.items()} == {
        OWNER: "owner",
        LEAD: "lead",
        OPERATOR: "operator",
        HR: "hr",
        AUDITOR: "auditor",
    }
    assert (rows[OWNER].brands, rows[OWNER].responsible_for) == (["北禾", "山岚"], 3)
    assert (rows[LEAD].brands, rows[OPERATOR].brands, rows[HR].brands) == (["山岚"], ["山岚"], [])
    assert all(row.last_seen_at for row in rows.values())


def test_words_are_those_that_the_newcomer_sees(team, owner):
    joined = newcomer(team, owner)
    assert member_words(owner, "主管己") == joined.words
    with pytest.raises(BadInput) as refused:
        approve_member(owner, "主管己", words=member_words(owner, LEAD))
    assert refused.value.facts["reason"] == "other_words"
    assert show_member(owner, "主管己").state == "pending"
    approve_member(owner, "主管己", words="  ".join(joined.words.split()))
    with team.of("主管己") as (session,):
        assert get_field(session, "山岚官微", "password") == SECRETS["山岚官微"]


def test_whoever_invited_does_not_let_in_where_another_owner_could(owners):
    with owners.of(OWNER, SECOND) as (first, second):
        joined = newcomer(owners, first)
        with pytest.raises(ApprovalNeeded) as refused:
            approve_member(first, "主管己", words=joined.words)
        assert refused.value.facts == {"missing": "second_owner", "ask": [SECOND]}
        second.refresh()
        approve_member(second, "主管己", words=joined.words)
        first.refresh()
        assert show_member(first, "主管己").state == "active"


@pytest.mark.parametrize("who", [LEAD, OPERATOR, HR, AUDITOR])
def test_only_an_owner_lets_a_lead_in(team, owner, who):
    newcomer(team, owner)
    with team.of(who) as (session,), pytest.raises(NotPermitted) as refused:
        approve_member(session, "主管己")
    assert refused.value.facts["missing"] == "invite"


@pytest.mark.parametrize("who", [LEAD, OPERATOR, HR, AUDITOR])
def test_nobody_makes_themselves_an_owner(team, who):
    with team.of(who) as (session,), pytest.raises(NotPermitted) as refused:
        set_member_role(session, who, "owner")
    assert refused.value.facts == {"missing": "change_policy", "ask": [OWNER]}


def test_the_last_owner_stays(owner):
    for attempt in (lambda: set_member_role(owner, OWNER, "viewer"), lambda: disable_member(owner, OWNER)):
        with pytest.raises(LastOwner):
            attempt()
    with pytest.raises(BadInput) as refused:
        set_member_role(owner, OWNER, "owner")
    assert refused.value.facts["reason"] == "same_role"


def test_of_two_owners_one_goes_by_way_of_another_role(owners):
    with owners.of(OWNER, SECOND) as (first, second):
        with pytest.raises(NotPermitted) as refused:
            disable_member(first, SECOND)
        assert refused.value.facts == {"missing": "third_owner", "ask": [SECOND]}
        with pytest.raises(ApprovalNeeded) as needed:
            set_member_role(first, SECOND, "viewer")
        second.refresh()
        approve_request(second, str(needed.value.facts["request_id"]))
        disable_member(first, SECOND)
        with pytest.raises(Disabled):
            second.refresh()


def test_an_owner_goes_by_two_who_stay_and_signs_nothing_of_it(owners):
    with owners.of(OWNER, SECOND) as (first, second):
        owners.bring(first, "管理员丙", "operator", [])
        with pytest.raises(ApprovalNeeded) as needed:
            set_member_role(first, "管理员丙", "owner")
        second.refresh()
        approve_request(second, str(needed.value.facts["request_id"]))
        first.refresh()
        with pytest.raises(ApprovalNeeded) as needed:
            disable_member(first, SECOND)
        assert needed.value.facts["ask"] == ["管理员丙"]
        second.refresh()
        request = str(needed.value.facts["request_id"])
        assert request not in {row.id for row in list_requests(second) if row.may_answer}
        with pytest.raises((NotPermitted, BadInput)):
            approve_request(second, request)
        with owners.of("管理员丙") as (third,):
            approve_request(third, request)
        with pytest.raises(Disabled):
            second.refresh()


def test_hr_sends_away_without_a_key_and_nothing_stays_open(team, owner):
    give_grant(owner, to=OPERATOR, account="山岚官微", level="view")
    with team.of(HR, OPERATOR) as (hr, operator):
        before = hr.state.seq
        disable_member(hr, OPERATOR)
        assert hr.state.seq == before + 1
        with pytest.raises(Disabled):
            operator.refresh()
        assert show_member(hr, OPERATOR).state == "disabled"
        account = next(one for one in hr.state.accounts.values() if hr.profiles[one.id].name == "山岚官微")
        assert set().union(*Exposure(hr.state, "2026-11-22").of(account).values()) == {operator.member.id}
    with pytest.raises(Disabled):
        team.enter(OPERATOR)


def test_what_a_leaver_answered_for_has_somebody_who_answers(team, owner):
    edit_account(owner, "山岚官微", AccountDraft(responsible=OPERATOR))
    with team.of(HR) as (hr,):
        disable_member(hr, OPERATOR)
        members = {row.name: row.state for row in list_members(hr)}
        assert {members[row.responsible] for row in list_accounts(hr)} == {"active"}


@pytest.mark.parametrize(("who", "whom"), [(OPERATOR, LEAD), (AUDITOR, OPERATOR), (LEAD, HR), (LEAD, OWNER)])
def test_who_may_not_send_away_does_not(team, who, whom):
    with team.of(who) as (session,), pytest.raises(NotPermitted) as refused:
        disable_member(session, whom)
    assert refused.value.facts["missing"] == "offboard"
    assert set(refused.value.facts["ask"]) == {OWNER, HR}


def test_a_lead_sends_away_whoever_works_in_their_brands_alone(team, owner):
    with team.of(LEAD) as (lead,):
        disable_member(lead, OPERATOR)
        with pytest.raises(BadInput) as refused:
            disable_member(lead, OPERATOR)
        assert refused.value.facts["reason"] == "already_disabled"


def test_a_lead_does_not_reach_who_works_elsewhere_too(team, owner):
    give_grant(owner, to=OPERATOR, account="北禾官微", level="use")
    with team.of(LEAD) as (lead,), pytest.raises(NotPermitted):
        disable_member(lead, OPERATOR)


def test_a_new_post_brings_its_brands_and_keys(team, owner):
    set_member_role(owner, OPERATOR, "lead", brands=["北禾"])
    with team.of(OPERATOR) as (session,):
        assert get_field(session, "北禾官微", "password") == SECRETS["北禾官微"]
        with pytest.raises(NotPermitted):
            get_field(session, "山岚官微", "password")


def test_a_new_post_without_brands_to_lead_reads_the_directory(team, owner):
    set_member_role(owner, HR, "viewer", brands=["北禾"])
    with team.of(HR) as (session,):
        assert [row.name for row in list_accounts(session)] == ["北禾官微"]


def test_a_name_or_the_beginning_of_an_id_finds_a_member(owner):
    member = find_member(owner.state, OPERATOR)
    assert find_member(owner.state, member.id[:8]) == member
    for nobody in ("没有这个人", ""):
        with pytest.raises(NotFound):
            find_member(owner.state, nobody)


def test_who_came_back_under_their_old_name_is_meant_by_it(team, owner):
    disable_member(owner, OPERATOR)
    text = invite(owner, name="运营甲二", role="operator").invite
    device = team.device_of("again")
    words = {"password": PASSWORD, "kdf": CHEAP_AND_UNSAFE_KDF, "name": OPERATOR}
    joined = join(device, team.location, text, **words)
    joined.session.lock()
    owner.refresh()
    assert find_member(owner.state, OPERATOR).id == joined.member_id
    with pytest.raises((Ambiguous, NotFound)):
        find_member(owner.state, "运营甲二")


def test_a_revoked_device_is_locked_out_and_another_one_goes_on(team, owner):
    key = team.device_of(OPERATOR).secret_key(owner.vault_id, find_member(owner.state, OPERATOR).id)
    second = add_device(
        team.device_of("second"),
        team.location,
        secret_key_text=to_text(SECRET_KEY, key),
        password=PASSWORD,
        member=None,
    )
    mine = list_devices(second)
    assert len(mine) == 2
    assert {row.member for row in mine} == {OPERATOR}
    lost = next(row.id for row in mine if not row.this)
    revoke_device(second, lost)
    with pytest.raises(NotFound):
        find_device(second, lost)
    with pytest.raises(BadInput) as refused:
        revoke_device(second, second.device_id)
    assert refused.value.facts["reason"] == "own_device"
    second.close()
    with pytest.raises(Disabled):
        team.enter(OPERATOR)


def test_devices_of_others_are_seen_and_revoked_by_who_may_send_away(team, owner):
    assert {row.member for row in list_devices(owner)} == {OWNER, LEAD, OPERATOR, HR, AUDITOR}
    theirs = next(row.id for row in list_devices(owner) if row.member == OPERATOR)
    with team.of(AUDITOR) as (auditor,):
        assert {row.member for row in list_devices(auditor)} == {AUDITOR}
        with pytest.raises(NotFound):
            revoke_device(auditor, theirs)
