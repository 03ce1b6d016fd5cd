"""No word of the page is cut off, in both languages and at both sizes; ten thousand items cost what is in sight."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.team import HR, LEAD, OPERATOR, OWNER, Team
from tests.ui.clipping import clipped
from tests.ui.offboarding.conftest import page_of
from tests.vault.offboarding.conftest import today
from ui.app import use_language
from ui.kit.card import Scroll
from ui.offboarding.case_list import CaseList
from ui.offboarding.looking import CaseLook
from vault.offboarding.opening import open_case
from vault.offboarding.previewing import Concern
from vault.offboarding.revoking import revoke
from vault.offboarding.settling import assign, settle
from vault.offboarding.showing import show_case
from vault.offboarding.views import Case, Item
from vault.persons import add_person


def running_case(team: Team) -> str:
    with team.of(HR) as (hr,):
        open_case(hr, LEAD, last_day=today(20), kind="post_change")
        case = open_case(hr, OPERATOR, last_day=today(-6), heir=LEAD)
        items = [item.id for item in show_case(hr, case).items if item.check == "manual"]
        assign(hr, case, items[:2], LEAD, due=today(3))
        assign(hr, case, items[2:3], OWNER)
        settle(hr, case, items[:1], "submitted", recheck=today(3))
        settle(hr, case, items[2:3], "impossible", text="平台不支持", accepted_by=LEAD)
        settle(hr, case, items[3:4], "not_applicable", text="没有这项")
        revoke(hr, case)
    return case


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_word_is_cut_off(qtbot, dressed, team: Team, enter, lang: str):
    case = running_case(team)
    use_language(dressed, lang)
    hand = enter(HR)
    hand.shell.show_page("offboarding", {"case": case})
    hand.rest()
    page = page_of(hand)
    items = page.case.look.case.items
    chosen = [
        next(one for one in items if one.outcome == "impossible"),
        next(one for one in items if one.check == "automatic" and not one.satisfied),
        next(one for one in items if one.check == "manual" and not one.outcome),
    ]

    def fits() -> None:
        hand.rest()
        qtbot.waitUntil(lambda: clipped(hand.shell) == [], timeout=2000)

    for size in ((1280, 800), (1024, 640)):
        hand.shell.resize(*size)
        page.show_case(case)
        for item in chosen:
            page.case.list.select(item.id)
            fits()
        for outcome in page.case.pane.form.cards.values():
            outcome.click()
            fits()
        page._act("transfer")
        fits()
        page.begin("leaving")
        page.opening.who.setText(OWNER)
        hand.see("preview_card")
        fits()
        page.show_board()
        fits()


def many(count: int) -> CaseLook:
    items = [
        Item(
            f"change_password:{at}",
            "could_read",
            "secret",
            "automatic",
            "change_password",
            f"a{at}",
            "",
            f"{at}",
            "",
            1,
        )
        for at in range(count)
    ]
    case = Case("c", "p", "m", OPERATOR, "leaving", "revoked", today(), "", HR, 1, "", 0, "", 0, items)
    return CaseLook(case, [], Concern(), {}, {}, True, False, date.today(), {"open": count}, count)


def test_ten_thousand_items_draw_only_what_is_in_sight(qtbot):
    page = Scroll()
    listed = CaseList(lambda _: None)
    page.body.addWidget(listed)
    holder = QWidget()
    QVBoxLayout(holder).addWidget(page)
    holder.resize(800, 600)
    qtbot.addWidget(holder)
    holder.show()
    listed.show_look(many(10_000))
    qtbot.wait(10)
    drawn: list[int] = []
    paint = listed._drawn.paint

    def counting(painter, option, index):
        drawn.append(index.row())
        paint(painter, option, index)

    listed._drawn.paint = counting
    page.viewport().repaint()
    qtbot.waitUntil(lambda: bool(drawn))
    assert len(drawn) < 60
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: 10_000 in drawn)
    assert page.verticalScrollBar().value() > page.verticalScrollBar().maximum() - 30
    assert len(drawn) < 200
    at = listed.currentIndex().row()
    qtbot.keyClick(listed, Qt.Key.Key_PageUp)
    assert 5 < at - listed.currentIndex().row() < 20


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_word_of_a_dialog_is_cut_off(qtbot, dressed, team: Team, enter, lang: str):
    with team.of(OWNER) as (owner,):
        add_person(owner, "运营戌", left_on=today(-20))
    case = running_case(team)
    use_language(dressed, lang)
    hand = enter(HR)
    hand.shell.show_page("offboarding", {"case": case})
    hand.rest()
    page = page_of(hand)
    look = page.case.look

    def fits(name: str) -> None:
        dialog = hand.see(name)
        qtbot.waitUntil(lambda: clipped(dialog) == [], timeout=2000)
        dialog.reject()

    page._assign([item for item in look.case.items if not item.satisfied][:2])
    fits("assign_dialog")
    for what, name in (("replan", "replan_dialog"), ("revoke", "revoke_dialog"), ("reason", "case_reason_dialog")):
        page._act(what)
        fits(name)
    for what, name in (("lost", "lost_dialog"), ("contract_end", "contract_dialog")):
        page.begin(what)
        fits(name)
    page.show_board()
    hand.rest()
    page._ask_about_leavers()
    fits("leavers_dialog")
