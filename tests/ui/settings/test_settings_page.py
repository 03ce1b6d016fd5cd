"""Settings hold at once and stay; backups are made, told and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import PASSWORD
from ui import i18n
from ui.kit.buttons import IconButton
from ui.kit.toast import Toast
from ui.settings.page import SettingsPage
from ui.settings.restore_test import RestoreTestDialog
from vault import founding, unlocking
from vault.device import Device


@pytest.fixture
def page(qtbot, desk, vault_path):
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        desk.run(
            desk,
            lambda: unlocking.unlock(desk.device, str(vault_path), member=None, password=PASSWORD),
            done=desk.opened,
        )
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.activate()
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=10_000)
    return made


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_language_changes_at_once_and_is_remembered(qtbot, desk, page):
    choose(page.device.language, "zh")
    qtbot.waitUntil(lambda: page.title.text() == "设置")
    assert i18n.language() == "zh"
    assert desk.device.setting("language", "") == "zh"


def test_idle_time_offers_nothing_longer_than_the_policy(qtbot, desk, page):
    page.device.limit_idle(5)
    offered = [page.device.idle.itemData(index) for index in range(page.device.idle.count())]
    assert offered == [1, 3, 5]
    choose(page.device.idle, 3)
    assert desk.idle_minutes() == 3


def test_compact_rows_are_told_to_the_window(qtbot, desk, page):
    with qtbot.waitSignal(desk.settings_changed):
        page.device.compact.click()
    assert desk.device.setting("compact_rows", False) is True


def test_without_a_backup_the_page_says_so(page):
    assert page.backup.status.text.text() == "There is no backup yet"


def test_a_backup_is_made_in_every_folder_and_told(qtbot, tmp_path, desk, page):
    (tmp_path / "disk").mkdir()
    (tmp_path / "elsewhere").mkdir()
    page.backup.add_place(tmp_path / "disk", offsite=False)
    page.backup.add_place(tmp_path / "elsewhere", offsite=True)
    qtbot.waitUntil(lambda: len(page.backup.folders()) == 2)
    qtbot.mouseClick(page.backup.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.backup._state and page.backup._state.last_backup_at), timeout=20_000)
    assert list((tmp_path / "disk").iterdir())
    assert list((tmp_path / "elsewhere").iterdir())
    assert page.backup.status.text.text().startswith("Last backup")
    assert page.backup.now.isEnabled()
    assert page.focusWidget() is page.backup.now  # Enter makes the next one


def test_a_folder_that_cannot_be_written_is_named_and_the_page_goes_on(qtbot, tmp_path, desk, page):
    (tmp_path / "file").write_text("in the way")
    page.backup.add_place(tmp_path / "file", offsite=False)
    qtbot.waitUntil(lambda: len(page.backup.folders()) == 1)
    qtbot.mouseClick(page.backup.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.backup.status.text.text() != "There is no backup yet", timeout=20_000)
    assert str(tmp_path / "file") in page.backup.status.text.text() + page.backup.status.proof.text()
    assert page.backup.now.isEnabled()


def test_folders_are_remembered_for_this_vault(qtbot, tmp_path, desk, page):
    page.backup.add_place(tmp_path / "disk", offsite=False)
    qtbot.waitUntil(lambda: page.backup.folders() == [(str(tmp_path / "disk"), False)])
    again = SettingsPage(desk)
    qtbot.addWidget(again)
    again.activate()
    qtbot.waitUntil(lambda: again.backup.folders() == [(str(tmp_path / "disk"), False)])
    remove = next(button for button in page.backup.rows.findChildren(IconButton) if "disk" in button.accessibleName())
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.backup.folders() == [])


@pytest.fixture
def backed_up(qtbot, tmp_path, page):
    page.backup._back_up([str(tmp_path / "disk")])
    qtbot.waitUntil(lambda: bool(page.backup._state and page.backup._state.last_backup_at), timeout=20_000)
    return page.backup


def test_the_next_backup_and_the_last_test_are_told(backed_up):
    assert backed_up.due.control.text() not in ("", "Now")
    assert backed_up.tested.help.text().startswith("Never")


def test_a_restore_test_takes_the_newest_copy_and_leaves_nothing(qtbot, desk, page, backed_up):
    before = {path for path in desk.device.home.rglob("*") if path.is_file()}
    location = desk.session.location
    qtbot.mouseClick(backed_up.test, Qt.MouseButton.LeftButton)
    dialog = page.findChild(RestoreTestDialog) or page.window().findChild(RestoreTestDialog)
    assert dialog.which.currentData() == backed_up._state.file
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: backed_up._state.last_restore_test_at is not None, timeout=20_000)
    assert not backed_up.tested.help.text().startswith("Never")
    assert backed_up.test.isEnabled()
    assert {path for path in desk.device.home.rglob("*") if path.is_file()} == before
    assert desk.device.last_used().location == location
    said = [toast.label.text() for toast in page.findChildren(Toast) if toast.isVisible()]
    assert said == ["The backup came back whole"]


def test_a_spoilt_copy_fails_its_test_and_the_day_is_not_noted(qtbot, desk, backed_up):
    file = Path(backed_up._state.file)
    file.write_bytes(file.read_bytes()[:8192])
    backed_up.test_file(file)
    qtbot.waitUntil(lambda: backed_up.test.isEnabled() and not desk.background.busy, timeout=20_000)
    assert backed_up._state.last_restore_test_at is None
    assert backed_up.status.text.text() == "This backup does not come back"


def test_another_vaults_copy_is_no_test_of_this_one(qtbot, tmp_path, desk, backed_up, cheap_kdf):
    other = tmp_path / "other.vault"
    founding.create_vault(
        Device.open(tmp_path / "other-home", "file"), str(other), team="x", name="y", password=PASSWORD
    ).session.lock()
    backed_up.test_file(other)
    qtbot.waitUntil(lambda: backed_up.test.isEnabled() and not desk.background.busy, timeout=20_000)
    assert backed_up.status.text.text() == "This is another vault's backup"
    assert backed_up._state.last_restore_test_at is None


def test_the_policy_is_listed_with_its_values(qtbot, page):
    qtbot.waitUntil(lambda: "lock.idle_minutes" in page.policy.rows)
    assert page.policy.rows["lock.idle_minutes"].words.text() == "Minutes without use until the vault locks"


def test_the_kit_can_not_be_shown_again_and_the_page_says_so(page):
    assert "can't be shown again" in page.member._kit.help.text()
