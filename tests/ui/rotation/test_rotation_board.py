"""The board: groups, what leads may do, break-glass, a calendar, ten thousand passwords."""

from __future__ import annotations

from time import perf_counter

import pytest

from tests.team import LEAD, OPERATOR, OWNER
from tests.ui.rotation.steps import DOUYIN, NEW, WEIBO, begin, board_of, no_dialog, page_of, words_in
from ui.kit.grouped import Heading
from ui.rotation.board import Board
from ui.rotation.dialogs import PostponeDialog
from vault.rotation.changing import start_rotation
from vault.rotation.deadlines import list_rotations
from vault.rotation.glass import break_glass, open_glass
from vault.rotation.postponing import list_blackouts
from vault.rotation.views import RotationRow, SumRow


def test_a_locked_window_leaves_no_name_on_the_page(enter, team):
    hand = enter(LEAD)
    page = begin(hand)
    wizard, board = page.wizard, page.board
    hand.shell.desk.lock()
    assert WEIBO not in words_in(wizard)
    assert board.model.rowCount() == 0


def test_the_board_stands_in_groups_by_what_is_to_be_done(enter, team, at):
    at(85)
    with team.of(OWNER) as (owner,):
        start_rotation(owner, DOUYIN, password=NEW)
    hand = enter(LEAD)
    hand.shell.show_page("rotation")
    board = page_of(hand).board
    hand.wait(lambda: board.model.rowCount() == 4)
    entries = [board.model.entry(at) for at in range(4)]
    assert [each.group for each in entries if isinstance(each, Heading)] == ["soon", "in_progress"]
    assert [each.name for each in entries if not isinstance(each, Heading)] == [WEIBO, DOUYIN]


def test_a_lead_puts_one_password_off_once_with_a_reason(enter, team):
    hand = enter(LEAD)
    board = board_of(hand)
    name, before = board.current().name, board.current().rotation_due_at
    hand.click("postpone")
    hand.click("act")
    dialog = hand.see("postpone_dialog", PostponeDialog)
    hand.wait(lambda: dialog.reason_field.error)  # a reason is asked for, and what was chosen stays
    hand.type("live show all week", into="postpone_reason")
    hand.click("act")
    hand.wait(lambda: no_dialog(hand))
    with team.of(OWNER) as (owner,):
        row = next(row for row in list_rotations(owner) if row.name == name)
        assert (row.sum.postponed, row.rotation_due_at > before) == (7, True)
    account = board.model.position_of(row.id)
    hand.wait(lambda: board.model.entry(account).sum.postponed == 7)
    board.list.setCurrentIndex(board.model.index(account))
    hand.wait(lambda: not board.postpone.isVisible())  # once


def test_a_blackout_is_set_and_ended(enter, team):
    hand = enter(LEAD)
    board_of(hand)
    hand.click("blackouts")
    hand.type("618", into="blackout_name")
    hand.click("act")
    hand.wait(lambda: no_dialog(hand))
    with team.of(OWNER) as (owner,):
        (row,) = list_blackouts(owner)
        assert row.name == "618"
    hand.wait(lambda: page_of(hand)._blackouts)
    hand.click("blackouts")
    hand.click(f"end_{row.id}")
    hand.wait(lambda: no_dialog(hand))
    with team.of(OWNER) as (owner,):
        assert list_blackouts(owner) == []


def test_a_break_glass_stands_on_top_until_it_was_looked_into(enter, team, at):
    at(120)
    with team.of(LEAD) as (lead,):
        break_glass(lead, WEIBO, "stream was down")
    hand = enter(OWNER)
    board = board_of(hand)
    hand.wait(board.glass.isVisible)
    assert "stream was down" in words_in(board.glass)
    before = hand.shell.rail.buttons["rotation"].accessibleName()
    assert "7 waiting" in before  # three overdue passwords, three reviews, and this
    hand.click("clear_glass")
    hand.type("talked about it", into="glass_note")
    hand.click("act")
    hand.wait(lambda: not board.glass.isVisible())
    hand.wait(lambda: "6 waiting" in hand.shell.rail.buttons["rotation"].accessibleName())
    with team.of(OWNER) as (owner,):
        assert open_glass(owner) == []


def test_who_leads_nothing_is_offered_neither_blackouts_nor_putting_off(enter, team):
    board = board_of(enter(OPERATOR))
    assert not board.blackouts.isVisible()
    assert not board.postpone.isVisible()
    assert not board.change.isVisible()  # level use is not enough


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no real popups
def test_due_dates_go_into_a_calendar_file_without_names(enter, team, tmp_path):
    hand = enter(OWNER)
    board_of(hand)
    hand.click("calendar")
    hand.name_file(tmp_path / "due.ics")
    hand.wait((tmp_path / "due.ics").exists)
    text = (tmp_path / "due.ics").read_text()
    assert "BEGIN:VEVENT" in text
    assert WEIBO not in text


def test_ten_thousand_passwords_are_grouped_and_drawn_at_once(qtbot):
    total = SumRow("2026-01-01", "changed", 90, "rotation.days", 0, [])
    rows = [
        RotationRow(
            f"a{at:05d}", f"account {at}", "weibo", "Weibo", "brand", "me", "normal", f"2026-04-{1 + at % 28:02d}",
            ("overdue", "due", "due_soon", "ok")[at % 4], False, False, True, None, None, total,
        )
        for at in range(10_000)
    ]  # fmt: skip
    board = Board(lambda _: None, lambda _: False)
    qtbot.addWidget(board)
    board.resize(1100, 700)
    board.show()
    started = perf_counter()
    board.show_rows(rows)
    board.grab()
    board.list.scrollToBottom()
    board.grab()
    assert perf_counter() - started < 1
    assert board.model.rowCount() == 10_004
