"""The way to a new vault, clicked from the first start to the import page."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import OWNER, PASSWORD, TEAM
from ui.shell import Shell
from ui.unlock.key_sheet import groups
from ui.unlock.new_vault import file_name


@pytest.fixture
def shell(qtbot, desk, cheap_kdf):
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def wizard(qtbot, shell):
    qtbot.mouseClick(shell.locked_view.first.new, Qt.MouseButton.LeftButton)
    return shell.locked_view._new_vault


def press_next(qtbot, wizard):
    qtbot.waitUntil(wizard.next.isEnabled, timeout=10_000)
    qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)


def fill_in_team(qtbot, wizard, password=PASSWORD):
    press_next(qtbot, wizard)
    qtbot.keyClicks(wizard.team.password, password)
    qtbot.keyClicks(wizard.team.again, password)
    wizard.team.team.setText(TEAM)
    wizard.team.name.setText(OWNER)


def make(qtbot, wizard):
    fill_in_team(qtbot, wizard)
    press_next(qtbot, wizard)
    qtbot.waitUntil(lambda: wizard.present == 2, timeout=10_000)


def test_nothing_known_means_the_first_run(shell):
    assert shell.locked_view.stack.currentIndex() == 1
    assert shell.locked_view.first.isVisible()


def test_from_the_first_start_to_an_open_vault(qtbot, tmp_path, desk, shell, wizard):
    make(qtbot, wizard)
    kit = tmp_path / "kit.pdf"
    assert not wizard.next.isEnabled()
    wizard.kit.save_to(kit)
    assert kit.read_bytes().startswith(b"%PDF")
    assert os.stat(kit).st_mode & 0o077 == 0
    created = wizard._created
    press_next(qtbot, wizard)
    assert not wizard.next.isEnabled()
    for key, number, editor in zip(
        (created.secret_key, created.recovery_key), wizard.check.asked, wizard.check.editors, strict=True
    ):
        qtbot.keyClicks(editor, groups(key)[number - 1].lower())
    with qtbot.waitSignal(desk.unlocked, timeout=5000):
        press_next(qtbot, wizard)
    assert desk.session.team == TEAM
    assert desk.session.member.role == "owner"
    assert shell.stack.currentWidget() is shell.pages["import"]


def test_a_weak_password_is_explained_and_goes_no_further(qtbot, wizard):
    fill_in_team(qtbot, wizard, "woaini1314")
    qtbot.waitUntil(lambda: wizard.team.new.reason.text() != "", timeout=10_000)
    assert wizard.team.new.bar.score < 3
    assert not wizard.next.isEnabled()


def test_two_different_passwords_are_told(qtbot, wizard):
    fill_in_team(qtbot, wizard)
    wizard.team.again.setText("something else")
    assert wizard.team.new.fields["again"].error == "The two passwords differ."
    assert not wizard.next.isEnabled()


def test_a_suggested_password_is_shown_and_strong(qtbot, wizard):
    press_next(qtbot, wizard)
    qtbot.mouseClick(wizard.team.new.suggest, Qt.MouseButton.LeftButton)
    assert wizard.team.password.shown
    qtbot.waitUntil(lambda: wizard.team.new.bar.score == 4, timeout=10_000)


def test_a_group_that_the_kit_does_not_say_is_told(qtbot, wizard):
    wizard.check.set_keys("SHK-AAAAA-BBBBB-CCCCC", "SHR-DDDDD-EEEEE-FFFFF")
    wizard.check.editors[0].setText("ZZ")
    assert wizard.check.fields[0].error == "This is not what the kit says there."
    assert not wizard.check.ready


def test_a_kit_is_never_written_over_a_file(qtbot, tmp_path, wizard):
    make(qtbot, wizard)
    there = tmp_path / "kit.pdf"
    there.write_text("mine")
    wizard.kit.save_to(there)
    assert there.read_text() == "mine"
    assert wizard.kit.result.isVisible()
    assert not wizard.next.isEnabled()


def test_a_vault_is_never_made_over_a_file_and_what_was_typed_stays(qtbot, tmp_path, wizard):
    wizard.place.set_folder(tmp_path)
    (tmp_path / file_name(TEAM)).write_text("mine")
    fill_in_team(qtbot, wizard)
    press_next(qtbot, wizard)
    qtbot.waitUntil(wizard.team.failure.isVisible, timeout=10_000)
    assert (tmp_path / file_name(TEAM)).read_text() == "mine"
    assert wizard.team.password.text() == PASSWORD


def test_giving_up_before_anything_was_made_goes_back(qtbot, shell, wizard):
    qtbot.mouseClick(wizard.cancel, Qt.MouseButton.LeftButton)
    assert shell.locked_view.stack.currentIndex() == 1
    assert shell.desk.device.vaults() == []


def test_the_keys_are_painted_and_nothing_reads_them_out(qtbot, wizard):
    from PySide6.QtWidgets import QLabel, QWidget

    make(qtbot, wizard)
    group = groups(wizard._created.recovery_key)[0]
    told = [child.accessibleName() for child in wizard.findChildren(QWidget)]
    told += [label.text() for label in wizard.findChildren(QLabel)]
    assert not any(group in text for text in told)


@pytest.mark.parametrize(
    ("team", "name"), [("山岚集团", "山岚集团.vault"), ("a/b:c", "a b c.vault"), ("...", "shouhao.vault")]
)
def test_a_team_becomes_a_file_name_that_every_system_takes(team, name):
    assert file_name(team) == name
    assert Path(name).name == name


def test_what_is_still_missing_is_said_beside_the_button(qtbot, wizard):
    press_next(qtbot, wizard)
    assert not wizard.next.isEnabled()
    assert wizard.note.text() == "Fill in team and name"
    wizard.team.team.setText(TEAM)
    wizard.team.name.setText(OWNER)
    assert wizard.note.text() == "Choose a password"
    qtbot.keyClicks(wizard.team.password, PASSWORD)
    assert wizard.note.text() == "Type the password again"
    qtbot.keyClicks(wizard.team.again, PASSWORD)
    qtbot.waitUntil(wizard.next.isEnabled, timeout=10_000)
    assert wizard.note.text() == "Nothing has been written yet"
    qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.present == 2, timeout=10_000)
    assert wizard.note.text() == "Save the kit first"
