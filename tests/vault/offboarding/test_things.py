"""Cases that begin with a thing: a lost phone, a lost card, an agency whose contract ends."""

from __future__ import annotations

import pytest

from tests.team import HR, OPERATOR, OWNER, SECRETS, Team
from tests.vault.offboarding.conftest import NAMED, OPENED, account_id, today
from vault.accounts import AccountDraft, edit_account
from vault.controls import add_control
from vault.controls.links import add_link
from vault.errors import BadInput, Exists, NotPermitted
from vault.offboarding.closing import close_case
from vault.offboarding.revoking import revoke
from vault.offboarding.settling import settle
from vault.offboarding.showing import show_case
from vault.offboarding.things import open_contract_end, open_lost, open_vendor_end
from vault.persons import add_person
from vault.registers.vendors import VendorDraft, add_vendor


def test_a_lost_phone_lists_what_it_was_signed_in_to_and_their_passwords(team: Team):
    with team.of(OWNER) as (owner,):
        account = account_id(owner, OPENED)
        phone = add_control(owner, kind="device", label="直播间手机", holder="运营辛", company=True, accounts=[account])
        case = open_lost(owner, phone)
        found = show_case(owner, case)
        assert (found.state, found.name) == ("revoked", "直播间手机")
        items = {one.id: one for one in found.items}
        assert set(items) == {f"change_password:{account}", f"kick_devices:{account}"}
        with pytest.raises(Exists):
            open_lost(owner, phone)
        settle(owner, case, [f"kick_devices:{account}"], "done", text="已逐台移除")
        assert not next(one for one in show_case(owner, case).items if one.id.startswith("change")).satisfied
        edit_account(owner, OPENED, AccountDraft(password=SECRETS[OPENED] + "-x"))
        settle(owner, case, [f"kick_devices:{account}"], "not_applicable", text="已重置")
        close_case(owner, case)


def test_a_lost_card_is_suspended_first_and_nobody_is_blamed(team: Team):
    with team.of(HR) as (hr,):
        control = next(iter(hr.state.controls))
        case = open_lost(hr, control)
        items = {one.id: one for one in show_case(hr, case).items}
        assert f"suspend_sim:{control}" in items
        assert f"rebind_phone:{account_id(hr, NAMED)}" in items
        assert not [one for one in items if one.startswith(("name_another", "hand_over", "end_", "take_"))]
        assert hr.state.members[next(one.id for one in hr.state.members.values() if one.name == OPERATOR)].active


def test_what_lies_in_a_lost_phone_is_lost_with_it(team: Team):
    with team.of(OWNER) as (owner,):
        phone = add_control(
            owner, kind="device", label="直播间手机", company=True, accounts=[account_id(owner, OPENED)]
        )
        card = next(one.id for one in owner.state.controls.values() if one.kind == "sim")
        add_link(owner, phone, card, "inside")
        items = {one.id for one in show_case(owner, open_lost(owner, phone)).items}
        assert {f"suspend_sim:{card}", f"rebind_phone:{account_id(owner, NAMED)}"} <= items


def test_what_cannot_be_lost_is_said_so(team: Team):
    with team.of(OWNER) as (owner,):
        mailbox = add_control(owner, kind="mailbox", label="reg@corp.example", accounts=[account_id(owner, NAMED)])
        with pytest.raises(BadInput) as refused:
            open_lost(owner, mailbox)
        assert refused.value.facts["reason"] == "not_losable"


def test_an_agencys_people_and_tools_are_one_case(team: Team):
    with team.of(OWNER) as (owner,):
        agent = add_person(owner, "代运营张三")
        edit_account(owner, NAMED, AccountDraft(operators=[OPERATOR, "代运营张三"]))
        tool = add_control(owner, kind="tool", label="矩阵发布器", accounts=[account_id(owner, OPENED)])
        case = open_contract_end(owner, "甲方代运营", last_day=today(20), persons=[agent], controls=[tool])
        found = show_case(owner, case)
        assert found.state == "planned"
        ids = {one.id for one in found.items}
        assert {f"name_another:{account_id(owner, NAMED)}", f"take_back_tools:{tool}"} <= ids
        assert not [one for one in found.items if one.kind in ("member", "grant", "secret")]
        revoke(owner, case)
        assert show_case(owner, case).state == "revoked"


def test_a_third_party_of_the_register_goes_on_its_contracts_last_day(team: Team):
    with team.of(OWNER) as (owner,):
        add_person(owner, "代运营张三")
        draft = VendorDraft(name="甲方代运营", until=today(20), persons=["代运营张三"], accounts=[OPENED])
        case = open_vendor_end(owner, add_vendor(owner, draft))
        found = show_case(owner, case)
        assert (found.name, found.last_day, found.kind) == ("甲方代运营", today(20), "contract_end")
        account = account_id(owner, OPENED)
        assert f"revoke_grants:{account}" in {one.id for one in found.items}
        assert not [one for one in found.items if one.kind == "register"]


def test_an_agency_of_which_nothing_is_known_is_no_case(team: Team):
    with team.of(OWNER) as (owner,), pytest.raises(BadInput):
        open_contract_end(owner, "甲方代运营", last_day=today(20), persons=[], controls=[])
    with team.of(OPERATOR) as (operator,), pytest.raises(NotPermitted):
        open_lost(operator, next(iter(operator.state.controls)))
