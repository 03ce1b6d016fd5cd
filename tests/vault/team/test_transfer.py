"""Transfer: one entry, somebody active, and what goes along told before."""

from __future__ import annotations

import pytest

from tests.team import HR, LEAD, OPERATOR, OWNER, SECRETS
from vault.accounts import AccountDraft, edit_account, find_account, get_field, list_accounts
from vault.controls import add_control
from vault.errors import ApprovalNeeded, BadInput, NotPermitted, SecondFactorNeeded
from vault.team.grants import withdraw_grant
from vault.team.members import disable_member
from vault.team.requests import approve_request
from vault.team.transfer import plan_transfer, transfer

SHANLAN, DOUYIN, BEIHE = SECRETS


def responsible(session):
    return {row.name: row.responsible for row in list_accounts(session)}


def test_a_plan_tells_what_would_happen_and_does_nothing(owner):
    before = owner.state.seq
    planned = plan_transfer(owner, OWNER, OPERATOR)
    assert len(planned.transferred) == len(SECRETS)
    assert {(one.what, one.detail) for one in planned.moves_along} == {("grant", "view")}
    assert owner.state.seq == before
    assert transfer(owner, OWNER, OPERATOR) == planned
    assert owner.state.seq == before + 1


def test_the_taker_can_open_what_they_answer_for(team, lead):
    transfer(lead, OWNER, OPERATOR, [SHANLAN])
    with team.of(OPERATOR) as (operator,):
        assert get_field(operator, SHANLAN, "password") == SECRETS[SHANLAN]
        with pytest.raises(NotPermitted):
            get_field(operator, DOUYIN, "password")


def test_a_lead_hands_on_within_their_brands_only(lead):
    done = transfer(lead, OWNER, LEAD)
    assert {responsible(lead)[name] for name in (SHANLAN, DOUYIN)} == {LEAD}
    assert len(done.transferred) == 2
    with pytest.raises(NotPermitted):
        transfer(lead, OWNER, LEAD, [BEIHE])


def test_without_the_keys_responsibility_goes_and_the_plan_says_what_is_missing(team, owner):
    withdraw_grant(owner, to=OWNER, brand="山岚")
    planned = transfer(owner, OWNER, OPERATOR, [SHANLAN])
    assert [one.what for one in planned.moves_along] == ["grant_missing"]
    with team.of(OPERATOR) as (operator,), pytest.raises(NotPermitted) as refused:
        get_field(operator, SHANLAN, "password")
    assert refused.value.facts["ask"] == [LEAD]


def test_what_stays_in_the_givers_hands_is_told(owner):
    edit_account(owner, SHANLAN, AccountDraft(responsible=OPERATOR, admin=OPERATOR))
    add_control(owner, kind="sim", label="19900000001", holder=OPERATOR, accounts=[find_account(owner, SHANLAN).id])
    planned = plan_transfer(owner, OPERATOR, LEAD, [SHANLAN])
    assert {one.what for one in planned.moves_along} == {"stays_admin", "stays_sim"}


@pytest.mark.parametrize(
    ("giver", "taker", "accounts", "reason"),
    [
        (OWNER, OWNER, [], "same_member"),
        (HR, LEAD, [], "nothing_to_transfer"),
        (LEAD, OPERATOR, [SHANLAN], "not_responsible"),
    ],
)
def test_what_is_no_transfer_is_refused(owner, giver, taker, accounts, reason):
    with pytest.raises(BadInput) as refused:
        transfer(owner, giver, taker, accounts)
    assert refused.value.facts["reason"] == reason


def test_nobody_takes_over_who_has_left(owner):
    disable_member(owner, OPERATOR)
    with pytest.raises(BadInput) as refused:
        transfer(owner, OWNER, OPERATOR)
    assert refused.value.facts["reason"] == "not_active"


@pytest.mark.parametrize("who", [OPERATOR, HR])
def test_who_may_not_transfer_does_not_take_either(team, who):
    with team.of(who) as (session,), pytest.raises(NotPermitted) as refused:
        transfer(session, OWNER, who, [SHANLAN])
    assert refused.value.facts["missing"] == "transfer"


def test_a_core_account_is_handed_on_with_a_second_pair_of_eyes(team, owner, lead):
    edit_account(owner, SHANLAN, AccountDraft(tier="core"))
    lead.refresh()
    with pytest.raises(ApprovalNeeded) as needed:
        transfer(lead, OWNER, OPERATOR, [SHANLAN, DOUYIN])
    assert needed.value.facts["ask"] == [OWNER]
    assert responsible(lead)[DOUYIN] == OWNER  # not one of them went
    owner.refresh()
    approve_request(owner, str(needed.value.facts["request_id"]))
    transfer(lead, OWNER, OPERATOR, [SHANLAN, DOUYIN])
    assert find_account(lead, SHANLAN).responsible == OPERATOR


def test_an_owner_with_a_core_account_of_another_brand_gives_the_password_again(owner):
    edit_account(owner, BEIHE, AccountDraft(tier="core"))
    with pytest.raises(SecondFactorNeeded) as needed:
        transfer(owner, OWNER, OPERATOR, [BEIHE])
    assert needed.value.facts["missing"] == "password_again"
