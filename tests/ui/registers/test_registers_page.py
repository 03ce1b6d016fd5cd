"""The registers in the window: who sees them, what is due, and rows written with evidence that comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, Team
from tests.ui.clipping import clipped
from tests.ui.hand import Hand
from tests.ui.registers.conftest import AGENCY
from ui.app import use_language
from ui.kit.text import Label
from ui.registers.forms import DocumentBox
from vault.registers.letters import letters_issued, list_letters
from vault.registers.training import list_training
from vault.registers.vendors import evidence_of_vendor, list_vendors, show_vendor


def opened(hand: Hand, view: str = "vendors"):
    hand.shell.show_page("registers", view)
    hand.rest()
    page = hand.shell.pages["registers"]
    hand.wait(lambda: page.views[view].table.rows.rows)
    return page.views[view]


def asked(team: Team, what: Callable[..., Any], *more: Any) -> Any:
    """What the vault holds, by a session of the test's own: the window's belongs to its worker."""
    with team.of(OWNER) as (session,):
        return what(session, *more)


def rows(view, column: int = 0) -> list[str]:
    model = view.table.rows
    return [model.index(at, column).data() for at in range(model.rowCount())]


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "signed.txt"
    path.write_text("一份签好的文件", encoding="utf-8")
    return path


def put_evidence(hand: Hand, sheet: Path) -> None:
    hand.see("evidence_box", DocumentBox).take_file(sheet)
    words = hand.see("evidence_words", Label)
    hand.wait(lambda: "signed.txt" in words.text())


@pytest.mark.parametrize(
    ("name", "there"), [(OWNER, True), (HR, True), (AUDITOR, True), (LEAD, True), (OPERATOR, False)]
)
def test_the_page_stands_in_the_rail_of_who_keeps_or_audits_registers(dressed, team, enter, name, there):
    hand = enter(name)
    assert hand.shell.rail.buttons["registers"].isVisible() == there


def test_what_is_missing_and_what_has_run_out_stands_in_the_table(dressed, team, enter):
    use_language(dressed, "en")
    view = opened(enter(OWNER))
    assert rows(view) == ["剪辑工具", AGENCY]
    assert rows(view, 2) == ["Expired", "4 papers missing"]


def test_an_auditor_looks_and_is_offered_nothing_to_change(dressed, team, enter):
    hand = enter(AUDITOR)
    view = opened(hand)
    view.table.choose(asked(team, list_vendors)[1].id)
    assert hand.see("see_contract")
    for name in ("add_to_register", "edit_vendor", "end_vendor", "paper_dpa"):
        assert not [one for one in hand.shell.findChildren(QPushButton, name) if one.isVisible()]


def test_who_keeps_no_register_is_led_to_what_they_have_to_sign_and_learn_themselves(dressed, team, enter):
    hand = enter(OPERATOR)
    assert rows(opened(hand, "letters")) == [OPERATOR]
    assert rows(opened(hand, "training")) == [OPERATOR]
    page = hand.shell.pages["registers"]
    assert not page.segments.buttons["vendors"].isVisible()
    page.show_view("vendors")
    page.reload()
    hand.rest()
    hand.wait(lambda: page.present == "letters")
    for name in ("add_to_register", "issue_letter", "void_letter", "record_result", "mend_test"):
        assert not [one for one in hand.shell.findChildren(QPushButton, name) if one.isVisible()]


def test_a_lead_sees_the_agencies_on_their_accounts_only(dressed, team, enter):
    assert rows(opened(enter(LEAD))) == [AGENCY]


def test_a_third_party_is_added_and_a_slip_keeps_what_was_typed(dressed, team, enter):
    hand = enter(OWNER)
    opened(hand)
    hand.click("add_to_register")
    hand.type("云杉剪辑", "register_name")
    hand.type("next year", "register_until")
    hand.click("act")
    until = hand.see("register_until", QLineEdit)
    hand.wait(lambda: until.hasFocus())
    assert until.text() == "next year"
    hand.type("2999-06-30", "register_until")
    hand.type("山岚官微、北禾官微", "register_accounts")
    hand.click("act")
    hand.rest()
    row = asked(team, show_vendor, "云杉剪辑")
    assert (row.until, [one.name for one in row.accounts]) == ("2999-06-30", ["山岚官微", "北禾官微"])


def test_a_document_is_put_on_file_and_can_be_looked_at(dressed, team, enter, sheet):
    hand = enter(OWNER)
    view = opened(hand)
    view.table.choose(asked(team, show_vendor, AGENCY).id)
    hand.click("paper_dpa")
    put_evidence(hand, sheet)
    hand.type("2999-06-30", "register_dpa")
    hand.click("act")
    hand.rest()
    assert asked(team, evidence_of_vendor, AGENCY, "dpa") == sheet.read_bytes()
    hand.click("see_dpa")
    assert "签好" in hand.see("evidence_text").toPlainText()


def test_a_contract_ends_after_it_was_asked(dressed, team, enter):
    hand = enter(OWNER)
    view = opened(hand)
    view.table.choose(asked(team, show_vendor, AGENCY).id)
    hand.click("end_vendor")
    hand.click("cancel")
    hand.rest()
    assert asked(team, show_vendor, AGENCY).state == "ok"
    hand.click("end_vendor")
    hand.click("act")
    hand.rest()
    row = asked(team, show_vendor, AGENCY)
    assert (row.state, row.missing) == ("ended", ["deletion"])


def test_who_has_not_signed_stands_first_and_is_recorded_with_the_sheet(dressed, team, enter, sheet):
    hand = enter(HR)
    view = opened(hand, "letters")
    assert rows(view)[-1] == OPERATOR
    view.table.choose(f"unsigned:red_lines:{LEAD}")
    hand.click("record_letter")
    hand.click("act")
    assert LEAD in asked(team, letters_issued)[0].unsigned, "no sheet, no signature"
    put_evidence(hand, sheet)
    hand.click("act")
    hand.rest()
    assert LEAD not in asked(team, letters_issued)[0].unsigned
    hand.wait(lambda: f"unsigned:red_lines:{LEAD}" not in [row.id for row in view.table.rows.rows])


def test_a_new_text_asks_everybody_to_sign_anew(dressed, team, enter):
    hand = enter(HR)
    view = opened(hand, "letters")
    hand.click("issue_letter")
    hand.see("register_letter").setCurrentIndex(1)
    hand.see("register_text").setPlainText("不得点击陌生链接。")
    hand.click("act")
    hand.rest()
    assert [row.state for row in asked(team, list_letters)] == ["outdated"]
    hand.wait(lambda: f"unsigned:red_lines:{OPERATOR}" in [row.id for row in view.table.rows.rows])


def test_a_signature_is_struck_out_only_after_it_was_asked(dressed, team, enter):
    hand = enter(HR)
    view = opened(hand, "letters")
    view.table.choose(asked(team, list_letters)[0].id)
    hand.click("void_letter")
    hand.click("act")
    hand.rest()
    assert [row.state for row in asked(team, list_letters)] == ["void"]


def test_a_result_is_recorded_and_judged(dressed, team, enter):
    use_language(dressed, "en")
    hand = enter(HR)
    view = opened(hand, "training")
    assert "To be taken again" in rows(view, 1)
    view.table.choose(next(row.id for row in view.table.rows.rows if row.cells[0].text == LEAD))
    hand.click("record_result")
    hand.type("a lot", "register_score")
    hand.click("act")
    assert len(asked(team, list_training)) == 3
    hand.type("95", "register_score")
    hand.click("act")
    hand.rest()
    newest = [row for row in asked(team, list_training) if row.person == LEAD]
    assert sorted(row.score for row in newest) == [74, 95]
    hand.wait(lambda: "To be taken again" not in rows(view, 1))


def test_a_locked_window_holds_nothing_of_the_registers(dressed, team, enter):
    hand = enter(OWNER)
    view = opened(hand)
    hand.shell.desk.lock()
    hand.wait(lambda: not view.table.rows.rows)
    assert view.pane.title.text() == ""


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
def test_no_word_is_cut_off(qtbot, dressed, enter, size, lang):
    use_language(dressed, lang)
    hand = enter(OWNER)
    hand.shell.resize(*size)
    for name in ("vendors", "training", "letters"):
        view = opened(hand, name)
        hand.rest()
        qtbot.waitUntil(lambda: clipped(hand.shell) == [], timeout=2000)
        if name == "letters":
            view.issue()
        else:
            view.add()
        qtbot.waitUntil(lambda: clipped(hand.shell) == [], timeout=2000)
        hand.click("cancel")
        hand.rest()
