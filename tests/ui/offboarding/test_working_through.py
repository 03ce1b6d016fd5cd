"""HR opens, works through and closes a case by mouse and keyboard, and never has a password before their eyes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, Team
from tests.ui.hand import Hand
from tests.ui.offboarding.conftest import accessible_names, hold_no_secret, page_of, visible_words
from tests.vault.offboarding.conftest import clear_up, today
from ui.offboarding.pane import ItemPane
from vault.offboarding.opening import open_case
from vault.offboarding.revoking import revoke
from vault.offboarding.settling import assign
from vault.offboarding.showing import show_case


def look(hand: Hand):
    found = page_of(hand).case.look
    assert found is not None
    return found


def enter_field(hand: Hand, field: QWidget) -> None:
    """The card that holds it grows when it is chosen: the first click may meet what stood there before."""

    def there() -> bool:
        if not field.hasFocus():
            hand.click(field)
        return field.hasFocus()

    hand.wait(there)


def open_the_case(hand: Hand) -> ItemPane:
    """The one that is first on the board; its pane."""
    hand.click("nav_offboarding")
    hand.click("open_case")
    pane = hand.see("item_pane", ItemPane)
    hand.wait(lambda: page_of(hand).case.look)
    hand.rest()
    return pane


def choose(hand: Hand, **wanted: str) -> None:
    """The first item that is so."""
    found = (item for item in look(hand).case.items if all(getattr(item, at) == value for at, value in wanted.items()))
    page_of(hand).case.list.select(next(found).id)


def follow(hand: Hand) -> None:
    """What colleagues have written reaches this window."""
    session = hand.shell.desk.session
    hand.shell.desk.run(hand.shell, session.refresh, done=lambda _: None)
    hand.rest()


@pytest.mark.qt_log_ignore("does not support", extend=True)  # said by the offscreen platform about a menu
def test_from_the_first_word_to_the_closed_case(team: Team, enter):
    hand = enter(HR)
    hand.click("nav_offboarding")
    hand.click("first_case")
    hand.type(OPERATOR, "case_who")
    hand.see("preview_card")
    hold_no_secret(hand)
    hand.click("case_day")
    hand.key(Qt.Key.Key_Up)
    hand.click("open_cases")
    hand.see("case_view")
    hand.rest()
    assert (look(hand).case.name, look(hand).case.state) == (OPERATOR, "planned")
    assert hand.see("case_concern").isVisible()
    hold_no_secret(hand)

    hand.click("case_next")
    hand.see("revoke_dialog")
    hand.click("act")
    hand.wait(lambda: look(hand).case.state == "revoked")
    with team.of(OWNER) as (owner,):
        clear_up(owner)
    follow(hand)
    hand.wait(lambda: all(item.satisfied for item in look(hand).case.items if item.check == "automatic"))

    hand.click("case_more")
    hand.choose_in_menu("Choose all that is open by hand")
    hand.awake()
    hand.wait(lambda: page_of(hand).case.list.hasFocus())
    hand.key(Qt.Key.Key_Return)  # from the list to the outcomes
    hand.key(Qt.Key.Key_Space)
    enter_field(hand, page_of(hand).case.pane.form.proof)
    hand.type("seen in every console")
    hand.click("outcome_save")
    hand.wait(lambda: look(hand).case.missing == 0)
    hold_no_secret(hand)

    hand.click("case_next")
    hand.click("act")
    hand.wait(lambda: look(hand).case.state == "closed")
    assert hand.see("case_next").text() == "Open again…"


def test_closing_jumps_from_one_open_item_to_the_next(team: Team, enter):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(9))
        revoke(hr, case)
    hand = enter(HR)
    open_the_case(hand)
    missing = look(hand).case.missing
    assert hand.see("case_next").text() == f"Close, {missing} to go"
    seen = []
    for _ in range(missing + 1):
        hand.click("case_next")
        (item,) = page_of(hand).case.list.items()
        seen.append(item.id)
    open_items = [item.id for item in look(hand).case.items if not item.satisfied]
    assert seen == [*open_items[1:], *open_items[:2]]  # the first one is chosen already


def test_what_the_vault_sees_has_no_control_but_the_way_to_make_it_true(team: Team, enter):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(9))
        revoke(hr, case)
    hand = enter(OWNER)
    pane = open_the_case(hand)
    choose(hand, action="change_password")
    assert not pane.form.isVisible()
    hand.click("automatic_act")
    hand.see("rotation_page")


def test_hr_is_told_whom_to_ask_where_they_may_not_do_it(team: Team, enter):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(9))
        revoke(hr, case)
    hand = enter(HR)
    pane = open_the_case(hand)
    choose(hand, action="change_password")
    assert not pane.act.isVisible()
    assert OWNER in pane.why_ask.text()


def test_somebody_is_asked_and_reminded_and_gets_the_task_as_text(team: Team, enter):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(9))
    hand = enter(HR)
    open_the_case(hand)
    manual = [item for item in look(hand).case.items if item.check == "manual"]
    page_of(hand).case.list.select_all([item.id for item in manual[:2]])
    hand.click("assign")
    hand.type(LEAD, "assign_who")
    hand.click("act")
    hand.wait(lambda: look(hand).waiting)
    assert [(one.name, one.items) for one in look(hand).waiting] == [(LEAD, 2)]
    QGuiApplication.clipboard().clear()
    hand.click(f"remind_{look(hand).waiting[0].id}")
    hand.wait(lambda: look(hand).waiting[0].reminded_at)
    text = QGuiApplication.clipboard().text()
    assert manual[0].subject in text
    assert OPERATOR not in text


def test_an_outcome_without_what_it_costs_is_refused_and_keeps_what_was_typed(team: Team, enter):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(9))
    hand = enter(HR)
    pane = open_the_case(hand)
    choose(hand, check="manual")
    hand.click("outcome_impossible")
    enter_field(hand, pane.form.risk)
    hand.type("the platform has no such page")
    hand.click("outcome_save")
    hand.wait(lambda: pane.trouble.text())
    assert "member" in pane.trouble.text()
    pane.form.taker.setCurrentIndex(pane.form.taker.findText(LEAD))
    hand.click("outcome_save")
    hand.wait(lambda: pane.told.isVisible())
    assert LEAD in pane.told_by.text()
    assert pane.told_words.text() == "the platform has no such page"


def test_a_pasted_text_is_kept_as_evidence_and_can_be_seen_again(team: Team, enter):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(9))
    hand = enter(HR)
    pane = open_the_case(hand)
    choose(hand, check="manual")
    hand.click("outcome_done")
    QGuiApplication.clipboard().setText("what the console says")
    hand.click("evidence_clipboard")
    hand.wait(lambda: pane.form.evidence.piece is not None)
    hand.click("outcome_save")
    hand.click("see_proof")
    hand.see("evidence_dialog")
    assert "what the console says" in visible_words(hand)


# who sees what


def test_the_leaver_sees_nothing_of_it(team: Team, enter):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(9))
        open_case(hr, LEAD, last_day=today(9))
    hand = enter(OPERATOR)
    assert not hand.shell.rail.buttons["offboarding"].isVisible()
    lead = enter(LEAD)
    lead.click("nav_offboarding")
    lead.rest()
    assert [row.person for row in page_of(lead)._board.rows] == [OPERATOR]
    assert LEAD not in {one.person for one in page_of(lead)._board.rows}


def test_an_auditor_reads_and_changes_nothing(team: Team, enter):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(9))
        items = [item.id for item in show_case(hr, case).items if item.check == "manual"]
        assign(hr, case, items[:1], LEAD)
    hand = enter(AUDITOR)
    pane = open_the_case(hand)
    page_of(hand).case.list.select(items[0])
    shown = [one for one in (pane.form, pane.assign, pane.remind, pane.save) if one.isVisible()]
    assert shown == []
    assert not page_of(hand).case.next.isVisible()
    assert not page_of(hand).case.report.isVisible()
    assert pane.copy.isVisible()


def test_what_waits_stands_beside_the_page(team: Team, enter):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(9))
        items = [item.id for item in show_case(hr, case).items if item.check == "manual"]
        assign(hr, case, items[:3], LEAD)
    hand = enter(LEAD)
    hand.wait(lambda: hand.shell.rail.buttons["offboarding"]._number == 3)


def test_locking_leaves_nothing_of_a_case_in_the_window(team: Team, enter):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(9))
    hand = enter(HR)
    open_the_case(hand)
    assert any(OPERATOR in name for name in accessible_names(hand))
    hand.shell.desk.lock()
    hand.rest()
    assert OPERATOR not in visible_words(hand)
    assert not [name for name in accessible_names(hand) if OPERATOR in name]


def test_who_may_edit_comes_to_the_editor_of_the_account(team: Team, enter):
    with team.of(HR) as (hr,):
        case = open_case(hr, OPERATOR, last_day=today(9))
        wanted = next(item.id for item in show_case(hr, case).items if item.action == "name_another")
    hand = enter(OWNER)
    open_the_case(hand)
    page_of(hand).case.list.select(wanted)
    hand.click("automatic_act")
    hand.wait(lambda: hand.shell.pages["accounts"].is_editing)


def test_the_board_says_how_far_a_case_is_after_it_was_worked_on(team: Team, enter):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(9))
    hand = enter(HR)
    pane = open_the_case(hand)
    before = page_of(hand)._board.rows[0].open
    choose(hand, check="manual")
    hand.click("outcome_not_applicable")
    enter_field(hand, pane.form.why_not)
    hand.type("there is no such thing here")
    hand.click("outcome_save")
    hand.wait(lambda: pane.told.isVisible())
    hand.click("leave_case")
    hand.wait(lambda: page_of(hand)._board.rows[0].open == before - 1)
