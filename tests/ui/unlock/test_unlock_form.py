"""Unlocking, clicked through with real widgets, the real worker and a real vault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import OWNER, PASSWORD, TEAM
from ui.shell import Shell
from ui.unlock import page as unlock_page
from vault.views import KnownMember


@pytest.fixture
def shell(qtbot, desk, vault_path):
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def form(shell):
    return shell.locked_view.form


def type_password(qtbot, form, password):
    form.password.clear()
    qtbot.keyClicks(form.password, password)
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)


def test_the_right_password_opens_the_vault_and_is_wiped(qtbot, desk, form):
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        type_password(qtbot, form, PASSWORD)
    assert desk.session.member.name == OWNER
    assert form.password.text() == ""


def test_enter_in_the_password_unlocks(qtbot, desk, form):
    qtbot.keyClicks(form.password, PASSWORD)
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        qtbot.keyClick(form.password, Qt.Key.Key_Return)


def test_a_wrong_password_says_how_many_attempts_are_left_and_keeps_what_was_typed(qtbot, desk, form):
    type_password(qtbot, form, "not the password")
    qtbot.waitUntil(lambda: form.password_field.error != "", timeout=10_000)
    assert form.password_field.error == "The password is wrong. 4 attempts are left; after them you wait 15 minutes."
    assert form.password.text() == "not the password"
    assert desk.session is None
    assert form.button.isEnabled()


def test_after_five_wrong_passwords_the_window_counts_the_wait_down(qtbot, device, desk, shell, form):
    vault = device.vaults()[0]
    for _ in range(5):
        device.note_failure(vault.id, vault.members[0].id)
    form.show_vault(vault)
    qtbot.waitUntil(lambda: form.password_field.error != "", timeout=10_000)
    assert "Too many wrong passwords in a row" in form.password_field.error
    assert not form.button.isEnabled()
    before = form.button.text()
    qtbot.waitUntil(lambda: form.button.text() != before, timeout=3000)
    assert form.button.text().startswith("Wait 14:5")


def test_the_wait_over_one_may_try_again(qtbot, form):
    form._set_wait(1)
    assert not form.button.isEnabled()
    qtbot.waitUntil(form.button.isEnabled, timeout=3000)
    assert form.password_field.error == ""


def test_another_member_has_their_own_tile_and_password(qtbot, device, desk, shell, form):
    vault = device.vaults()[0]
    device.remember(vault.id, TEAM, vault.location, KnownMember("a" * 16, "运营甲", "operator"))
    device.remember(vault.id, TEAM, vault.location, vault.members[0])
    form.show_vault(device.vaults()[0])
    assert form.password_field.label.text() == f"{OWNER}'s password"
    qtbot.keyClicks(form.password, "half a pass")
    other = next(tile for tile in form.tiles.tiles if tile.member.name == "运营甲")
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert form.password_field.label.text() == "运营甲's password"
    assert form.password.text() == ""


def test_a_computer_without_the_secret_key_asks_for_it_from_the_kit(qtbot, device, desk, shell, form):
    vault = device.vaults()[0]
    (device.home / vault.id / vault.members[0].id / "secret.key").unlink()
    form.show_vault(vault)
    qtbot.waitUntil(lambda: form.key_field.isVisibleTo(form), timeout=10_000)
    assert form.key_field.label.text() == "Secret key from the emergency kit"


def test_the_window_says_its_words_in_the_other_language_at_once(qtbot, shell, form):
    assert form.button.text() == "Unlock"
    qtbot.mouseClick(shell.locked_view.language, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.button.text() == "解锁")
    assert shell.locked_view.new.text() == "新建保险库"
    assert shell.desk.device.setting("language", "") == "zh"


def test_argon2_leaves_the_window_alive(qtbot, desk, form):
    from PySide6.QtCore import QTimer

    beats = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        type_password(qtbot, form, PASSWORD)
        beats.clear()
    assert beats


def test_the_form_is_as_wide_as_drawn(form):
    assert form.width() == unlock_page._WIDTH == 440


def test_a_vault_that_was_moved_is_recognised_and_asks_for_no_key(qtbot, tmp_path, desk, vault_path):
    moved = vault_path.rename(tmp_path / "elsewhere.vault")
    desk.location = str(moved)
    window = Shell(desk)
    qtbot.addWidget(window)
    window.show()
    form = window.locked_view.form
    qtbot.waitUntil(lambda: form.team.text() == TEAM, timeout=10_000)
    assert not form.key_field.isVisibleTo(form)
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        type_password(qtbot, form, PASSWORD)
    assert desk.session.location == str(moved)
