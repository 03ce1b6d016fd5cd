"""Brands, persons and control points: who is named where, and what falls when one of them goes."""

from __future__ import annotations

import pytest

from vault.accounts import AccountDraft, add_account
from vault.brands import add_brand, find_brand, list_brands
from vault.controls import add_control, edit_control, find_control, list_controls, show_control
from vault.controls.impact import impact
from vault.errors import Ambiguous, BadInput, Exists, NotFound
from vault.persons import add_person, edit_person, find_person, list_persons, show_person
from vault.session import Session

pytestmark = pytest.mark.engines("sqlite", "postgres")


@pytest.fixture
def accounts(opened: Session) -> list[str]:
    people = {"admin": "运营甲", "operators": ["运营乙"], "deputy": "运营丙", "real_name": "运营甲"}
    return [
        add_account(opened, AccountDraft(platform="weibo", brand="山岚", name="一号", **people)),
        add_account(opened, AccountDraft(platform="douyin", brand="山岚", name="二号", admin="运营乙")),
    ]


def test_a_brand_has_one_name_and_counts_its_accounts(opened, accounts):
    add_brand(opened, " 北禾 ")
    assert [(row.name, row.accounts) for row in list_brands(opened)] == [("山岚", 2), ("北禾", 0)]
    with pytest.raises(Exists):
        add_brand(opened, "北禾")
    for name in ("", "  ", "名" * 201):
        with pytest.raises(BadInput):
            add_brand(opened, name)
    assert find_brand(opened.state, "北禾").name == "北禾"
    with pytest.raises(NotFound):
        find_brand(opened.state, "云杉")


def test_a_person_keeps_what_is_not_said_and_loses_what_is_emptied(opened):
    person = add_person(opened, " 运营甲 ", contact="分机 201", left_on="2026-11")
    edit_person(opened, person, name="运营甲甲")
    shown = show_person(opened, person)
    assert (shown.name, shown.contact, shown.left_on, shown.member) == ("运营甲甲", "分机 201", "2026-11", None)
    edit_person(opened, "运营甲甲", contact="", left_on="")
    shown = show_person(opened, person)
    assert (shown.contact, shown.left_on) == ("", None)


def test_a_person_is_refused_without_a_name_twice_or_with_no_date(opened):
    add_person(opened, "运营甲")
    with pytest.raises(Exists):
        add_person(opened, "运营甲 ")
    for bad in (
        {"name": ""},
        {"name": "名" * 201},
        {"name": "x", "left_on": "soon"},
        {"name": "x", "left_on": "2026-13"},
    ):
        with pytest.raises(BadInput):
            add_person(opened, **bad)
    with pytest.raises(BadInput):
        edit_person(opened, "运营甲", name=" ")
    with pytest.raises(NotFound):
        edit_person(opened, "nobody", contact="x")


def test_the_founder_is_a_person_too(opened):
    (row,) = list_persons(opened)
    assert row.member == row.name


def test_a_person_shows_what_they_are_named_as(opened, accounts):
    add_control(opened, kind="device", label="测试机", holder="运营乙")
    roles = {row.name: row.roles for row in list_persons(opened)}
    assert roles["运营甲"] == {"admin": 1, "real_name": 1}
    assert roles["运营乙"] == {"operator": 1, "admin": 1, "device": 1}
    assert roles["运营丙"] == {"deputy": 1}


def test_two_persons_of_one_name_are_ambiguous_with_both_as_candidates(opened):
    first, second = add_person(opened, "运营甲"), add_person(opened, "运营乙")
    edit_person(opened, second, name="运营甲")
    with pytest.raises(Ambiguous) as refused:
        find_person(opened.state, "运营甲")
    assert {one["id"] for one in refused.value.facts["candidates"]} == {first, second}
    assert show_person(opened, second).id == second


def test_a_control_point_is_masked_where_it_is_a_number_or_an_address(opened, accounts):
    shown = {
        kind: show_control(opened, add_control(opened, kind=kind, label=label, accounts=accounts)).label
        for kind, label in (("sim", "19900000001"), ("mailbox", "brand@corp.example"), ("device", "19900000001"))
    }
    assert shown == {"sim": "199****0001", "mailbox": "br****@corp.example", "device": "19900000001"}
    sim = find_control(opened.state, "199****0001")
    assert opened.open_control(sim) == "19900000001"


def test_a_control_point_is_held_moved_and_let_go(opened, accounts):
    control = add_control(opened, kind="sim", label="19900000001", holder="运营甲", company=True, accounts=accounts[:1])
    edit_control(opened, control, accounts=accounts)
    row = show_control(opened, control)
    assert (row.holder, row.company_owned, row.accounts) == ("运营甲", True, accounts)
    edit_control(opened, control, holder="", company=False, accounts=[])
    row = show_control(opened, control)
    assert (row.holder, row.company_owned, row.accounts) == (None, False, [])
    edit_control(opened, control, holder="新来的")
    assert "新来的" in [person.name for person in list_persons(opened)]


def test_a_control_point_that_cannot_be_is_refused(opened, accounts, small):
    before = len(small.rows())
    for bad in ({"kind": "magic", "label": "x"}, {"kind": "sim", "label": " "}, {"kind": "sim", "label": "x" * 201}):
        with pytest.raises(BadInput):
            add_control(opened, **bad)
    with pytest.raises(NotFound):
        add_control(opened, kind="sim", label="19900000001", accounts=["gone" + "g" * 12])
    assert len(small.rows()) == before
    control = add_control(opened, kind="sim", label="19900000001", accounts=[accounts[0], accounts[0]])
    assert show_control(opened, control).accounts == [accounts[0]]
    with pytest.raises(NotFound):
        edit_control(opened, control, accounts=["gone" + "g" * 12])


def test_what_falls_with_a_phone(opened, accounts):
    add_control(opened, kind="sim", label="19900000001", holder="运营甲", accounts=accounts[:1])
    found = impact(opened, "199****0001")
    assert [(one.id, one.name, one.via) for one in found] == [(accounts[0], "一号", "sim 199****0001")]


def test_what_falls_with_a_person_and_by_what(opened, accounts):
    add_control(opened, kind="device", label="测试机", holder="运营乙", accounts=[accounts[1]])
    found = {one.name: one.via for one in impact(opened, "运营乙")}
    assert found == {"一号": "operator", "二号": "device 测试机,admin"}
    assert {one.name: one.via for one in impact(opened, "运营甲")} == {"一号": "admin,real_name"}
    with pytest.raises(NotFound):
        impact(opened, "nobody")


def test_a_wechat_identity_called_like_its_holder_hides_nothing_of_the_holder(opened, accounts):
    add_control(opened, kind="wechat", label="运营乙", holder="运营乙", accounts=[accounts[0]])
    add_control(opened, kind="sim", label="19900000002", holder="运营乙", accounts=[accounts[1]])
    found = {one.name: one.via for one in impact(opened, "运营乙")}
    assert found == {"一号": "wechat 运营乙,operator", "二号": "sim 199****0002,admin"}


def test_a_person_is_found_by_the_beginning_of_an_id(opened, accounts):
    person = next(person for person in list_persons(opened) if person.name == "运营乙")
    assert impact(opened, person.id[:10]) == impact(opened, "运营乙")


def test_the_list_of_control_points_is_whole(opened, accounts):
    made = [add_control(opened, kind="tool", label=f"工具{number}") for number in range(3)]
    assert [row.id for row in list_controls(opened)] == made
