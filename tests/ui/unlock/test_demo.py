"""The demo opens by itself, tells its password, and what is made after it belongs to this computer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.app import Dresser
from ui.kit import theme
from ui.shell import Shell


@pytest.fixture
def shell(qtbot, tmp_path, monkeypatch, desk, cheap_kdf):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.mouseClick(made.locked_view.first.demo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.session is not None, timeout=20_000)
    return made


def test_the_locked_demo_tells_its_password_and_opens_with_it(qtbot, desk, shell):
    desk.lock()
    view = shell.locked_view
    assert view.trouble.isVisible()
    password = view.trouble.accessibleName().rpartition(" ")[2]
    view.form.password.setText(password)
    view.form.unlock()
    qtbot.waitUntil(lambda: desk.session is not None, timeout=20_000)


def test_a_vault_made_after_the_demo_belongs_to_this_computer(desk, device, shell):
    assert desk.device is not device
    desk.lock()
    shell.locked_view.new.click()
    assert desk.device is device
    assert not shell.locked_view.trouble.isVisible()


def test_a_vault_opened_after_the_demo_belongs_to_this_computer(desk, device, shell, vault_path):
    desk.lock()
    shell.locked_view.open_file(vault_path)
    assert desk.device is device
    assert desk.location == str(vault_path)


def test_colours_chosen_in_the_demo_are_seen_and_stay_in_it(qapp, desk, device, shell):
    desk.dress = Dresser(qapp, desk).dress
    desk.device.set_setting("theme", "dark")
    desk.dress()
    assert theme.is_dark()
    desk.lock()
    shell.locked_view.new.click()
    assert not theme.is_dark()
    assert device.setting("theme", "") == ""
