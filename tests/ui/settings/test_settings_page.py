"""Settings hold at once and stay; backups are made, told and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import PASSWORD
from ui import i18n
from ui.settings.page import SettingsPage
from vault import unlocking


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
    page.backup.add_place(tmp_path / "disk", offsite=False)
    page.backup.add_place(tmp_path / "elsewhere", offsite=True)
    qtbot.mouseClick(page.backup.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.backup._state and page.backup._state.last_backup_at), timeout=20_000)
    assert list((tmp_path / "disk").iterdir())
    assert list((tmp_path / "elsewhere").iterdir())
    assert page.backup.status.text.text().startswith("Last backup")
    assert page.backup.now.isEnabled()


def test_a_folder_that_cannot_be_written_is_named_and_the_page_goes_on(qtbot, tmp_path, desk, page):
    (tmp_path / "file").write_text("in the way")
    page.backup.add_place(tmp_path / "file", offsite=False)
    qtbot.mouseClick(page.backup.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.backup.status.text.text() != "There is no backup yet", timeout=20_000)
    assert str(tmp_path / "file") in page.backup.status.text.text() + page.backup.status.proof.text()
    assert page.backup.now.isEnabled()


def test_folders_are_remembered_for_this_vault(tmp_path, desk, page):
    page.backup.add_place(tmp_path / "disk", offsite=False)
    assert SettingsPage(desk).backup.folders() == [(str(tmp_path / "disk"), False)]
    page.backup._remove(str(tmp_path / "disk"))
    assert SettingsPage(desk).backup.folders() == []


def test_the_policy_is_listed_with_its_values(page):
    assert "Minutes without use until the vault locks" in [
        label.text() for label in page.policy.findChildren(type(page.title))
    ]


def test_the_kit_can_not_be_shown_again_and_the_page_says_so(page):
    assert "can't be shown again" in page.member._kit.help.text()
