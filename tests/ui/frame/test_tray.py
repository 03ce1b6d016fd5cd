"""The tray: how much is due, a menu, one message a day; locked it knows nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from tests.team import LEAD, OWNER, SECRETS
from tests.ui.hand import Hand
from ui.app import use_language
from ui.frame.tray import Tray
from vault.rotation.changing import start_rotation
from vault.rotation.reminders import told_today
from vault.team.policy_setting import set_policy

#: What the tray says of three passwords and three reviews on each rung.
RUNGS = {
    77: "fall due within two weeks",
    84: "fall due within a week",
    89: "fall due tomorrow",
    92: "are due",
    120: "are overdue",
}


def tray_of(hand: Hand, *, after_look: bool = True) -> Tray:
    hand.wait(lambda: hasattr(hand.shell, "outside"))
    if after_look:
        hand.shell.outside.look()
        hand.rest()
    return hand.shell.outside.tray


def menu(tray: Tray) -> list[str]:
    tray.menu.aboutToShow.emit()
    return [action.text() for action in tray.menu.actions() if action.text()]


def choose(tray: Tray, text: str) -> None:
    next(action for action in tray.menu.actions() if action.text() == text).trigger()


@pytest.mark.parametrize("days", RUNGS)
def test_every_rung_shows_in_tray_badge_and_board_and_is_said_once_a_day(enter, at, messages, days):
    at(days)
    hand = enter(OWNER)
    tray = tray_of(hand)
    first, second = tray.icon.toolTip().split("\n")[1:]
    assert first.startswith("3 passwords " + RUNGS[days])
    assert second.startswith("3 access reviews " + RUNGS[days])
    assert menu(tray)[:2] == [first, second]
    assert messages == [f"{first}\n{second}"]
    number = hand.shell.rail.buttons["rotation"].number
    assert (number > 0) == (days >= 92)
    assert tray.number == number
    hand.shell.show_page("rotation")
    board = hand.shell.pages["rotation"].board
    hand.wait(lambda: board.model.rowCount() > 0)
    tray_of(hand)
    assert len(messages) == 1
    at(days + 1)
    tray_of(hand)
    assert len(messages) == 2


def test_before_anything_is_near_it_says_so_and_nothing_unasked(enter, messages):
    tray = tray_of(enter(OWNER))
    assert tray.icon.toolTip() == "Shouhao 守号\nNothing is due"
    assert messages == []
    assert menu(tray) == ["Open the window", "Search…", "Lock"]


def test_who_answers_for_nothing_is_told_of_nothing(enter, at, messages):
    at(120)
    assert "Nothing is due" in tray_of(enter(LEAD)).icon.toolTip()
    assert messages == []


def test_names_stay_inside_unless_policy_lets_them_out(enter, at, team, messages):
    at(92)
    hand = enter(OWNER)
    tray = tray_of(hand)
    assert not any(name in tray.icon.toolTip() + messages[0] + " ".join(menu(tray)) for name in SECRETS)
    with team.of(OWNER) as (owner,):
        set_policy(owner, {"reminders.names": "1"})
    hand.wait(lambda: "reminders.names" in hand.shell.desk.session.state.policy)
    assert all(name in tray_of(hand).icon.toolTip() for name in SECRETS)


def test_locked_it_shows_nothing_of_what_was_inside(enter, at, messages):
    at(92)
    hand = enter(OWNER)
    tray = tray_of(hand)
    assert tray.icon.isVisible()
    hand.shell.desk.lock()
    hand.rest()
    assert tray.icon.toolTip() == "Shouhao 守号: locked"
    assert menu(tray) == ["Open the window"]
    assert tray.number == 0
    hand.shell.outside.look()
    hand.shell.outside.see_the_day()
    assert menu(tray) == ["Open the window"]


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # no screen, nothing to be in front of
def test_the_menu_opens_the_window_the_palette_and_the_rotation_page_and_locks(enter, at, messages):
    at(92)
    hand = enter(OWNER)
    tray = tray_of(hand)
    hand.shell.showMinimized()
    menu(tray)
    choose(tray, "Open the window")
    assert not hand.shell.isMinimized()
    choose(tray, "Search…")
    hand.wait(lambda: hand.shell._palette is not None and hand.shell._palette.isVisible())
    hand.shell._palette.close()
    tray.icon.messageClicked.emit()
    assert hand.shell.stack.currentWidget() is hand.shell.pages["rotation"]
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert hand.shell.isVisible()
    choose(tray, "Lock")
    hand.wait(lambda: hand.shell.desk.session is None)


def test_where_there_is_no_tray_the_window_works_and_nobody_counts_as_told(enter, at):
    at(92)
    hand = enter(OWNER)
    tray = tray_of(hand)
    assert not tray.icon.isVisible()
    assert not tray._said
    assert not told_today(hand.shell.desk.session)
    assert hand.shell.rail.buttons["rotation"].number == 6


def test_a_new_day_is_seen_while_the_window_stays_open(enter, at, messages):
    at(76.5)
    hand = enter(OWNER)
    tray_of(hand)
    messages.clear()
    at(92)
    hand.shell.outside.see_the_day()
    hand.wait(lambda: hand.shell.rail.buttons["rotation"].number == 6)
    hand.wait(lambda: any("are due" in text for text in messages))


def test_what_is_in_hand_goes_out_of_the_tray(enter, at, team, messages):
    at(92)
    hand = enter(OWNER)
    assert "3 passwords" in tray_of(hand).icon.toolTip()
    with team.of(OWNER) as (owner,):
        for name in SECRETS:
            start_rotation(owner, name)
    hand.wait(lambda: len(hand.shell.desk.session.state.rotations) == 3)
    assert "passwords" not in tray_of(hand).icon.toolTip()


def test_it_speaks_chinese(enter, at, dressed, messages):
    use_language(dressed, "zh")
    at(92)
    tray = tray_of(enter(OWNER))
    assert tray.icon.toolTip() == "Shouhao 守号\n3 个密码已到期\n3 个访问复核已到期"
    assert menu(tray)[2:] == ["打开窗口", "搜索…", "锁定"]


def test_the_number_is_drawn_into_the_icon(dressed):
    from ui.frame.tray import picture

    plain, three, many = (picture(number).pixmap(64).toImage() for number in (0, 3, 250))
    assert plain != three != many
