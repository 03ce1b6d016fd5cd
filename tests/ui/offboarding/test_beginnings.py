"""Several leavers at once, a lost SIM, a contract that ends, who left without a case, and who takes accounts over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate

from tests.team import HR, LEAD, OPERATOR, OWNER, Team
from tests.ui.hand import Hand
from tests.ui.offboarding.conftest import hold_no_secret, page_of
from tests.vault.offboarding.conftest import OPENED, READABLE, account_id, today
from ui.offboarding.handing import HandingView
from ui.offboarding.leavers import LeaversCard
from ui.offboarding.opening import OpeningForm
from vault.offboarding.opening import open_case
from vault.offboarding.showing import list_cases
from vault.offboarding.views import CaseRow
from vault.persons import add_person, edit_person
from vault.registers.vendors import VendorDraft, add_vendor
from vault.team.transfer import transfer

MENU = pytest.mark.qt_log_ignore("does not support", extend=True)  # said by the offscreen platform about a menu


def cases(hand: Hand) -> dict[str, str]:
    """Read where the session lives."""
    answers: list[list[CaseRow]] = []
    desk = hand.shell.desk
    desk.run(hand.shell, lambda: list_cases(desk.session), done=answers.append)
    hand.rest()
    return {row.person: row.state for row in answers[0]}


def test_several_leavers_get_a_case_each(team: Team, enter):
    hand = enter(HR)
    hand.click("nav_offboarding")
    hand.click("first_case")
    form = hand.see("opening_form", OpeningForm)
    hand.type(f"{OPERATOR}、{LEAD}", "case_who")
    hand.click("open_cases")
    hand.wait(lambda: page_of(hand).board.isVisible())
    hand.rest()
    assert cases(hand) == {OPERATOR: "planned", LEAD: "planned"}
    assert form.who.text() == ""


def test_a_name_that_nobody_has_is_told_of_and_stays(team: Team, enter):
    hand = enter(HR)
    hand.click("nav_offboarding")
    hand.click("first_case")
    form = hand.see("opening_form", OpeningForm)
    hand.type(f"{OPERATOR}、不认识的人", "case_who")
    hand.click("open_cases")
    hand.wait(lambda: form.who_field.error)
    assert "不认识的人" in form.who_field.error
    assert form.who.text() == "不认识的人"
    assert cases(hand) == {OPERATOR: "planned"}


def test_whoever_names_a_day_that_has_come_is_asked_first(team: Team, enter):
    hand = enter(HR)
    hand.click("nav_offboarding")
    hand.click("first_case")
    form = hand.see("opening_form", OpeningForm)
    hand.type(OPERATOR, "case_who")
    form.day.setDate(QDate.currentDate())
    hand.click("open_cases")
    hand.see("dialog")
    assert cases(hand) == {}
    hand.click("act")
    hand.see("case_view")
    hand.rest()
    assert cases(hand) == {OPERATOR: "revoked"}


def test_the_preview_says_why_one_may_not_open_a_case(team: Team, enter):
    hand = enter(HR)
    hand.click("nav_offboarding")
    hand.click("first_case")
    form = hand.see("opening_form", OpeningForm)
    hand.type(HR, "case_who")
    hand.wait(lambda: "nobody runs the case about themselves" in form.pane.trouble.text())


@MENU
def test_a_lost_sim_opens_a_case_with_what_hangs_on_it(team: Team, enter):
    with team.of(HR) as (hr,):
        open_case(hr, LEAD, last_day=today(30))
    hand = enter(HR)
    hand.click("nav_offboarding")
    hand.click("begin_case")
    hand.choose_in_menu("A SIM or a device is lost…")
    combo = hand.see("lost_thing")
    hand.awake()
    hand.click("act")
    hand.wait(lambda: "Choose what is lost." in hand.see("lost_dialog").thing_field.error)
    combo.setCurrentIndex(0)
    hand.click("act")
    hand.see("case_view")
    hand.rest()
    assert page_of(hand).case.look.case.kind == "lost"
    assert page_of(hand).case.look.case.items


@MENU
def test_a_contract_that_ends_lists_the_agencys_people(team: Team, enter):
    with team.of(HR) as (hr,):
        open_case(hr, LEAD, last_day=today(30))
        add_vendor(hr, VendorDraft(name="星野传媒", until=today(12), persons=[OPERATOR]))
    hand = enter(HR)
    hand.click("nav_offboarding")
    hand.click("begin_case")
    hand.choose_in_menu("A contract ends…")
    hand.awake()
    hand.type("星野传媒", "contract_name")
    assert hand.see("contract_people").text() == OPERATOR  # as the register has it
    hand.click("act")
    hand.see("case_view")
    hand.rest()
    look = page_of(hand).case.look
    assert (look.case.name, look.case.kind, look.case.last_day) == ("星野传媒", "contract_end", today(12))
    assert any(item.kind == "register" for item in look.case.items)


def test_who_left_without_a_case_gets_one_after_a_tick_and_a_click(team: Team, enter):
    with team.of(OWNER) as (owner,):
        add_person(owner, "运营戌", left_on=today(-20))
        edit_person(owner, OPERATOR, left_on=today(9))
    hand = enter(HR)
    hand.click("nav_offboarding")
    banner = hand.see("leavers_without_case")
    assert cases(hand) == {}
    hand.click(banner.button)
    dialog = hand.see("leavers_dialog")
    next(box for box in dialog.list.boxes if box.text() == "运营戌").click()
    hand.click("act")
    hand.wait(lambda: cases(hand) == {OPERATOR: "planned"})


def test_the_import_offers_cases_and_opens_none_by_itself(team: Team, enter, qtbot):
    with team.of(OWNER) as (owner,):
        edit_person(owner, OPERATOR, left_on=today(-2))
    hand = enter(HR)
    card = LeaversCard(hand.shell.desk)
    qtbot.addWidget(card)
    card.look([OPERATOR])
    qtbot.waitUntil(lambda: card.isVisibleTo(card.parentWidget()) and len(card.list.boxes) == 1)
    assert cases(hand) == {}
    card.open.click()
    hand.wait(lambda: cases(hand) == {OPERATOR: "revoked"})
    hand.rest()
    assert "1 case" in card.title.text()
    card.look([OPERATOR])
    hand.rest()
    assert not card.isVisibleTo(card.parentWidget())


def test_a_lead_hands_the_accounts_over_in_one_press(team: Team, enter):
    with team.of(OWNER, HR) as (owner, hr):
        transfer(owner, OWNER, OPERATOR, [account_id(owner, OPENED), account_id(owner, READABLE)])
        hr.refresh()
        case = open_case(hr, OPERATOR, last_day=today(9), heir=LEAD)
    reader = enter(HR)
    reader.shell.show_page("offboarding", {"case": case})
    reader.rest()
    page_of(reader)._act("transfer")
    view = reader.see("handing_view", HandingView)
    reader.wait(lambda: view.groups)
    assert not view.groups[0].go.isVisible()  # HR names a successor, and hands nobody's keys on
    hold_no_secret(reader)
    hand = enter(OWNER)
    hand.shell.show_page("offboarding", {"case": case})
    hand.rest()
    page_of(hand)._act("transfer")
    view = hand.see("handing_view", HandingView)
    hand.wait(lambda: view.groups)
    (group,) = view.groups
    assert group.taker.currentText() == LEAD
    assert OPERATOR not in [group.taker.itemText(at) for at in range(group.taker.count())]
    hand.click("hand_over")
    state = hand.shell.desk.session.state
    lead = next(one.id for one in state.members.values() if one.name == LEAD)
    hand.wait(lambda: {state.accounts[one].responsible for one in _both(hand)} == {lead})


def _both(hand: Hand) -> list[str]:
    return [account_id(hand.shell.desk.session, name) for name in (OPENED, READABLE)]
