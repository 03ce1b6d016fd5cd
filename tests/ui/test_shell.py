"""The window: locked it shows nothing of the vault, open it goes from page to page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from tests.ui.conftest import OWNER, PASSWORD, TEAM
from ui.frame.idle import Idle
from ui.frame.rail import NARROW, USUAL
from ui.kit import dialogs, toast
from ui.shell import Shell
from vault import unlocking


@pytest.fixture
def shell(qtbot, desk, vault_path):
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    opened = []
    desk.background.run(
        made,
        lambda: unlocking.unlock(desk.device, str(vault_path), member=None, password=PASSWORD),
        done=lambda session: (desk.opened(session), opened.append(session)),
        failed=pytest.fail,
    )
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    return made


def words(widget: QWidget) -> str:
    shown = [label.text() for label in widget.findChildren(QLabel)]
    names = [child.accessibleName() for child in widget.findChildren(QWidget)]
    return " ".join([*shown, *names, widget.windowTitle()])


def test_the_rail_names_team_and_member(shell):
    assert shell.rail.team.text() == TEAM
    assert shell.rail.member.accessibleName() == f"Member {OWNER}, Owner"


def test_a_page_is_made_when_it_is_first_asked_for(qtbot, shell):
    assert "settings" not in shell.pages
    qtbot.mouseClick(shell.rail.buttons["settings"], Qt.MouseButton.LeftButton)
    assert shell.stack.currentWidget() is shell.pages["settings"]
    assert shell.rail.buttons["settings"].isChecked()


def test_locking_leaves_nothing_from_inside(qtbot, desk, shell):
    toast.show(shell, "Account 北禾海外主页 saved")
    dialogs.ask(shell, "Delete 北禾海外主页?", "It is gone then.", "Delete", then=lambda: None)
    with qtbot.waitSignal(desk.locked):
        desk.lock()
    qtbot.waitUntil(lambda: not shell.pages and "北禾" not in words(shell))
    assert shell.outer.currentWidget() is shell.locked_view
    assert OWNER not in words(shell.frame)
    assert TEAM not in words(shell.frame)
    assert shell.windowTitle() == "Shouhao 守号"
    assert desk.session is None


def test_ctrl_l_locks(qtbot, desk, shell):
    with qtbot.waitActive(shell):
        shell.activateWindow()
    with qtbot.waitSignal(desk.locked, timeout=5000):
        qtbot.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_the_lock_button_locks(qtbot, desk, shell):
    with qtbot.waitSignal(desk.locked):
        qtbot.mouseClick(shell.top.lock, Qt.MouseButton.LeftButton)


def test_sleep_locks(qtbot, desk, shell):
    with qtbot.waitSignal(desk.locked):
        shell._watch.on_state(True)


def test_nobody_there_locks_by_a_clock_that_runs_on_while_asleep(qtbot, dressed):
    now = [0.0]
    idle = Idle(dressed, minutes=10, clock=lambda: now[0])
    idle.start()
    now[0] = 599
    with qtbot.assertNotEmitted(idle.expired):
        idle.check()
    now[0] = 600
    with qtbot.waitSignal(idle.expired):
        idle.check()
    idle.stop()


@pytest.fixture
def window(qtbot):
    """A window as the system knows it: that is where keys arrive."""
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_first_key_after_a_long_sleep_finds_a_locked_window(qtbot, dressed, window):
    now = [0.0]
    idle = Idle(dressed, minutes=10, clock=lambda: now[0])
    idle.start()
    now[0] = 36_000
    with qtbot.waitSignal(idle.expired):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    idle.stop()


def test_a_touch_puts_the_lock_off(qtbot, dressed, window):
    now = [0.0]
    idle = Idle(dressed, minutes=10, clock=lambda: now[0])
    idle.start()
    now[0] = 500
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    now[0] = 1000
    with qtbot.assertNotEmitted(idle.expired):
        idle.check()
    idle.stop()


def test_a_touch_in_a_dialog_that_came_later_counts_as_well(qtbot, dressed, window):
    now = [0.0]
    idle = Idle(dressed, minutes=10, clock=lambda: now[0])
    idle.start()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    now[0] = 500
    QTest.mouseClick(dialog.windowHandle(), Qt.MouseButton.LeftButton)
    now[0] = 1000
    with qtbot.assertNotEmitted(idle.expired):
        idle.check()
    idle.stop()


def test_the_policy_limits_idle_time(qtbot, desk, shell):
    qtbot.waitUntil(lambda: desk.idle_limit == 10)
    desk.device.set_setting("idle_minutes", 30)
    assert desk.idle_minutes() == 10
    desk.device.set_setting("idle_minutes", 3)
    assert desk.idle_minutes() == 3


def test_trouble_is_told_in_the_window_and_can_be_put_away(qtbot, desk, shell):
    from vault.errors import Busy

    desk.explain(Busy(reason="contended"))
    assert shell.trouble.isVisible()
    assert shell.trouble.text.text() == "Somebody else is writing to the vault"
    qtbot.mouseClick(shell.trouble.button, Qt.MouseButton.LeftButton)
    assert not shell.trouble.isVisible()


def test_a_vault_that_is_not_whole_cannot_be_waved_away(desk, shell):
    from vault.errors import Tampered

    desk.explain(Tampered(what="entry", seq=7))
    assert shell.trouble.isVisible()
    assert not shell.trouble.button.isVisible()
    assert "7" in shell.trouble.text.text()


def test_a_bug_of_ours_is_one_calm_sentence_and_a_line_in_the_log(desk, shell):
    desk.explain(ZeroDivisionError("hunter2"))
    log = (desk.device.home / "shouhao.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert "hunter2" not in log
    assert shell.trouble.text.text() == "Something went wrong inside the program"
    assert "hunter2" not in words(shell)


def test_a_narrow_window_shows_icons_only(qtbot, shell):
    shell.resize(1100, 700)
    qtbot.waitUntil(lambda: shell.rail.width() == NARROW)
    shell.resize(1280, 800)
    qtbot.waitUntil(lambda: shell.rail.width() == USUAL)


def let_go(path, *, over: QWidget) -> tuple[QDragEnterEvent, QDropEvent]:
    """A file dragged onto ``over`` and let go there, through the application as the system does it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(str(path))  # file managers send the name as text, too
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered, dropped = QDragEnterEvent(over.rect().center(), *how), QDropEvent(over.rect().center(), *how)
    QCoreApplication.sendEvent(over, entered)
    if entered.isAccepted():
        QCoreApplication.sendEvent(over, dropped)
    return entered, dropped


@pytest.mark.parametrize("where", ["shell", "rail", "accountSearch"])
def test_a_register_let_go_anywhere_is_looked_at_by_the_import(qtbot, shell, tmp_path, where):
    path = tmp_path / "台账.csv"
    path.write_text("平台,账号名称,登录账号,密码\n微博,山岚官方微博,shanlan_gf,Woaini1314\n", encoding="utf-8")
    over = {"shell": shell, "rail": shell.rail}.get(where) or shell.pages["accounts"].browser.bar.search
    let_go(path, over=over)
    assert shell.stack.currentWidget() is shell.pages["import"]
    qtbot.waitUntil(lambda: shell.pages["import"].steps.currentIndex() == 1)


def test_a_file_let_go_over_a_locked_window_is_not_taken(qtbot, desk, shell, tmp_path):
    desk.lock()
    entered, _ = let_go(tmp_path / "台账.csv", over=shell)
    assert not entered.isAccepted()
    assert not shell.pages


def test_what_was_copied_is_told_on_every_page_and_only_once(qtbot, desk, shell):
    desk.clipboard.copy("made-up", "Password")
    assert shell.pages["accounts"].detail.isVisible()
    assert not shell.top.copied.isVisible()
    shell.show_page("settings")
    assert shell.top.copied.isVisible()
    desk.clipboard.clear()
    assert not shell.top.copied.isVisible()
