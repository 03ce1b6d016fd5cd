"""The way back in without the password, clicked from the unlock page to an open vault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.ui.conftest import OWNER, TEAM
from ui.shell import Shell
from ui.unlock.key_sheet import groups
from vault.crypto.kdf import FLOOR
from vault.crypto.shares import split_into_shares
from vault.founding import create_vault
from vault.recovery import read_recovery_key

PASSWORD = "correct-horse-battery-staple-9"
NEW = "quarry-lantern-orchid-seventeen-moss"


@pytest.fixture
def paper(device, tmp_path, cheap_kdf, monkeypatch):
    """The recovery key of a vault whose password nobody knows any more."""
    monkeypatch.setattr("vault.recovery.recovering.DEFAULT_COST", FLOOR)
    made = create_vault(device, str(tmp_path / "team.vault"), team=TEAM, name=OWNER, password=PASSWORD)
    made.session.lock()
    return made.recovery_key


@pytest.fixture
def shell(qtbot, desk, paper):
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def wizard(qtbot, shell):
    qtbot.mouseClick(shell.locked_view.form.forgot, Qt.MouseButton.LeftButton)
    return shell.locked_view._recover


def press_next(qtbot, wizard):
    qtbot.waitUntil(wizard.next.isEnabled, timeout=10_000)
    qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)


def fill_in(qtbot, wizard, text):
    wizard.who.paper.paper.setPlainText(text)
    qtbot.keyClicks(wizard.who.new.password, NEW)
    qtbot.keyClicks(wizard.who.new.again, NEW)


def test_from_a_lost_password_to_an_open_vault(qtbot, tmp_path, desk, shell, wizard, paper):
    assert wizard.who.member.text() == OWNER  # who unlocked here last
    assert not wizard.next.isEnabled()
    fill_in(qtbot, wizard, paper)
    press_next(qtbot, wizard)
    qtbot.waitUntil(lambda: wizard.present == 1, timeout=10_000)
    assert wizard.who.paper.text == ""
    assert wizard.who.new.password.text() == ""
    assert not wizard.kit.recovery.isVisible()
    assert not wizard.next.isEnabled()
    wizard.kit.save_to(tmp_path / "kit.pdf")
    key = wizard._recovered.secret_key
    press_next(qtbot, wizard)
    assert len(set(wizard.check.asked)) == 2
    for number, editor in zip(wizard.check.asked, wizard.check.editors, strict=True):
        qtbot.keyClicks(editor, groups(key)[number - 1].lower())
    with qtbot.waitSignal(desk.unlocked, timeout=5000):
        press_next(qtbot, wizard)
    assert desk.session.member.name == OWNER
    assert shell.outer.currentWidget() is shell.frame


def test_shares_come_from_files_and_pictures(qtbot, tmp_path, wizard, paper):
    import segno

    shares = split_into_shares(read_recovery_key(paper), 3, 2)
    (tmp_path / "one.txt").write_text(shares[0] + "\n")
    rows = [list(row) for row in segno.make_qr(shares[2]).matrix_iter(scale=4, border=4)]
    image = QImage(len(rows[0]), len(rows), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    assert image.save(str(tmp_path / "two.png"))
    wizard.who.paper.take([tmp_path / "one.txt", tmp_path / "two.png"])
    qtbot.waitUntil(lambda: wizard.who.paper.text != "", timeout=10_000)
    assert wizard.who.paper.text.splitlines() == [shares[0], shares[2]]


def test_what_is_wrong_is_said_and_what_was_typed_stays(qtbot, wizard, paper):
    fill_in(qtbot, wizard, split_into_shares(read_recovery_key(paper), 3, 2)[0])
    press_next(qtbot, wizard)
    qtbot.waitUntil(wizard.who.failure.isVisible, timeout=10_000)
    assert wizard.who.failure.text.text() == "It takes 2 shares, and 1 was given"
    assert wizard.who.new.password.text() == NEW
    assert wizard.present == 0


def test_a_file_that_says_nothing_is_told(qtbot, tmp_path, wizard):
    (tmp_path / "photo.png").write_bytes(bytes([0x89, 0x50, 0xFF, 0xFE]))
    wizard.who.paper.take([tmp_path / "photo.png"])
    qtbot.waitUntil(lambda: wizard.who.paper.field.error != "", timeout=10_000)
    assert wizard.who.paper.text == ""


def test_giving_up_before_anything_was_done_goes_back(qtbot, shell, wizard):
    wizard.who.paper.paper.setPlainText("abandon")
    qtbot.mouseClick(wizard.cancel, Qt.MouseButton.LeftButton)
    assert shell.locked_view.stack.currentIndex() == 0
    assert shell.locked_view._recover is None


def test_enter_in_the_paper_is_a_line_and_no_button(qtbot, wizard, paper):
    fill_in(qtbot, wizard, paper)
    qtbot.waitUntil(wizard.next.isEnabled, timeout=10_000)
    wizard.who.paper.paper.setFocus()
    qtbot.keyClick(wizard.who.paper.paper, Qt.Key.Key_Return)
    assert wizard.present == 0
    assert wizard.next.isEnabled()
