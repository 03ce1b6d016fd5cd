"""The recovery key in the settings: tried out, split into sheets; and one's own new password."""

from __future__ import annotations

import stat

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import OWNER, PASSWORD, TEAM
from ui.settings.page import SettingsPage
from ui.settings.recovery_dialogs import CheckDialog, PasswordDialog, SplitDialog
from vault import founding, unlocking
from vault.crypto.kdf import FLOOR
from vault.crypto.shares import split_into_shares
from vault.recovery import read_recovery_key

NEW = "quarry-lantern-orchid-seventeen-moss"


@pytest.fixture
def paper(device, tmp_path, cheap_kdf, monkeypatch):
    monkeypatch.setattr("vault.team.own_password.DEFAULT_COST", FLOOR)
    made = founding.create_vault(device, str(tmp_path / "team.vault"), team=TEAM, name=OWNER, password=PASSWORD)
    made.session.lock()
    return made.recovery_key


@pytest.fixture
def page(qtbot, desk, tmp_path, paper):
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        desk.run(
            desk,
            lambda: unlocking.unlock(desk.device, str(tmp_path / "team.vault"), member=None, password=PASSWORD),
            done=desk.opened,
        )
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.activate()
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=10_000)
    return made


def opened(qtbot, page, button, kind):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return page.window().findChildren(kind)[-1]


def test_a_paper_that_opens_the_vault_is_dated(qtbot, page, paper):
    assert page.recovery._last.help.text().startswith("Never checked")
    dialog = opened(qtbot, page, page.recovery.check, CheckDialog)
    dialog.paper.paper.setPlainText(paper)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.recovery.result.isVisible, timeout=10_000)
    assert page.recovery._last.help.text().startswith("Last checked on this computer on 20")


def test_one_that_does_not_is_explained_and_may_be_mended(qtbot, page, paper):
    dialog = opened(qtbot, page, page.recovery.check, CheckDialog)
    dialog.paper.paper.setPlainText(split_into_shares(bytes(32), 3, 2)[0])
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.failure.isVisible, timeout=10_000)
    assert dialog.isVisible()
    assert dialog.failure.text.text() == "It takes 2 shares, and 1 was given"
    assert dialog.paper.text
    dialog.paper.paper.setPlainText("\n".join(split_into_shares(bytes(32), 3, 2)[:2]))
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not this vault's" in dialog.failure.text.text(), timeout=10_000)
    assert page.recovery._last.help.text().startswith("Never checked")
    dialog.reject()


def test_sheets_are_written_that_open_the_vault_together(qtbot, tmp_path, page, paper, monkeypatch):
    drawn = []
    monkeypatch.setattr("ui.share_pdf.code_image", lambda text: drawn.append(text) or _real(text))
    dialog = opened(qtbot, page, page.recovery.split, SplitDialog)
    dialog.paper.paper.setPlainText(paper)
    dialog.shares.setCurrentIndex(dialog.shares.findData(5))
    dialog.threshold.setCurrentIndex(dialog.threshold.findData(3))
    (tmp_path / "sheets").mkdir()
    dialog.save_to(tmp_path / "sheets")
    qtbot.waitUntil(page.recovery.result.isVisible, timeout=20_000)
    sheets = sorted((tmp_path / "sheets").iterdir())
    assert [sheet.name for sheet in sheets] == [f"recovery-share-{number}-of-5.pdf" for number in range(1, 6)]
    assert all(sheet.read_bytes().startswith(b"%PDF") for sheet in sheets)
    assert {stat.S_IMODE(sheet.stat().st_mode) for sheet in sheets} == {0o600}
    assert read_recovery_key("\n".join(drawn[1:4])) == read_recovery_key(paper)


def _real(text):
    from ui.kit_pdf import code_image

    return code_image(text)


def test_a_sheet_in_the_way_stops_all_of_them(qtbot, tmp_path, page, paper):
    dialog = opened(qtbot, page, page.recovery.split, SplitDialog)
    dialog.paper.paper.setPlainText(paper)
    folder = tmp_path / "sheets"
    folder.mkdir()
    (folder / "recovery-share-2-of-3.pdf").write_text("mine")
    dialog.save_to(folder)
    qtbot.waitUntil(dialog.failure.isVisible, timeout=10_000)
    assert [file.name for file in folder.iterdir()] == ["recovery-share-2-of-3.pdf"]
    assert (folder / "recovery-share-2-of-3.pdf").read_text() == "mine"
    dialog.reject()


def test_the_threshold_never_exceeds_the_sheets(qtbot, page):
    dialog = opened(qtbot, page, page.recovery.split, SplitDialog)
    dialog.shares.setCurrentIndex(dialog.shares.findData(4))
    dialog.threshold.setCurrentIndex(dialog.threshold.findData(4))
    dialog.shares.setCurrentIndex(dialog.shares.findData(2))
    assert [dialog.threshold.itemData(at) for at in range(dialog.threshold.count())] == [2]
    assert dialog.threshold.currentData() == 2
    dialog.reject()


def test_the_password_is_changed_by_who_knows_the_present_one(qtbot, desk, tmp_path, page):
    dialog = opened(qtbot, page, page.member.password, PasswordDialog)
    dialog.present.setText("not mine")
    qtbot.keyClicks(dialog.new.password, NEW)
    qtbot.keyClicks(dialog.new.again, NEW)
    qtbot.waitUntil(dialog.act_button.isEnabled, timeout=10_000)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.failure.isVisible, timeout=10_000)
    assert dialog.failure.text.text() == "The password is wrong."
    dialog.present.setText(PASSWORD)
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.locked):
        desk.lock()
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=10_000)
    unlocking.unlock(desk.device, str(tmp_path / "team.vault"), member=None, password=NEW).close()
