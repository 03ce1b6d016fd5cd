"""What was being typed when the window locked is sealed, comes back after unlocking, and goes with the form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import PASSWORD
from ui.accounts.page import AccountsPage
from ui.kit.toast import Toast
from ui.shell import Shell
from vault import unlocking
from vault.accounts import AccountDraft, add_account, delete_account, list_accounts
from vault.totp import parse_seed

SECRET = "Kq7#canary-never-in-clear-77"
SEED = "NB2W45DFOIZA4TPNB2W45DFOIZDEMRT"
NAME = "北禾草稿账号"


@pytest.fixture
def shell(qtbot, desk, vault_path):
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    unlock(qtbot, desk, made, vault_path)
    yield made
    desk.close()


def unlock(qtbot, desk, shell, vault_path):
    desk.background.run(
        shell,
        lambda: unlocking.unlock(desk.device, str(vault_path), member=None, password=PASSWORD),
        done=desk.opened,
        failed=pytest.fail,
    )
    qtbot.waitUntil(lambda: desk.session is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not desk.background.busy)


def lock_and_unlock(qtbot, desk, shell, vault_path):
    desk.lock()
    qtbot.waitUntil(lambda: not desk.background.busy)
    unlock(qtbot, desk, shell, vault_path)


def page_of(shell) -> AccountsPage:
    return shell.pages["accounts"]


def begin(qtbot, shell, platform="instagram"):
    page = page_of(shell)
    page.new_account()
    tile = next(button for button in page.editor.chooser._buttons if button.platform.id == platform)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    return page.editor


def drafts(desk):
    return list(desk.device.home.rglob("draft-*"))


def add(qtbot, desk, **more):
    session, done = desk.session, []
    draft = AccountDraft(platform="instagram", brand="北禾", name="北禾海外主页", login="beihe.official", **more)
    desk.run(desk, lambda: add_account(session, draft), done=done.append)
    qtbot.waitUntil(lambda: bool(done) and not desk.background.busy)
    return done[0]


def edit(qtbot, shell, account):
    page = page_of(shell)
    qtbot.waitUntil(lambda: account in {row.id for row in page.browser.model.listing.rows})
    page.select(account)
    qtbot.waitUntil(lambda: page.detail.account_id == account)
    page.edit_account()
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.editor)
    return page.editor


def in_editor(shell):
    page = page_of(shell)
    return page.views.currentWidget() is page.editor


def type_everything(qtbot, editor):
    form = editor.form
    for name, text in {"name": NAME, "brand": "北禾", "login": "draft@corp.example", "phone": "19900000009"}.items():
        form.edits[name].setText(text)
    form.operators.setText("运营甲、运营乙")
    form.note.setPlainText("第一行\n第二行")
    form.recovery.setPlainText("1111-2222\n3333-4444")
    form.core.setChecked(True)
    qtbot.keyClicks(form.password.edit, SECRET)
    form.totp.edit.setText(SEED)


def test_a_new_account_comes_back_as_it_was_typed(qtbot, desk, shell, vault_path):
    editor = begin(qtbot, shell)
    type_everything(qtbot, editor)
    before = editor.form.values()
    lock_and_unlock(qtbot, desk, shell, vault_path)
    qtbot.waitUntil(lambda: in_editor(shell))
    editor = page_of(shell).editor
    assert editor.isVisible()
    assert editor.form.values() == before
    assert editor.form.password.password() == SECRET
    assert editor.form.totp.seed() == parse_seed(SEED)
    assert editor.chooser.platform.id == "instagram"
    assert editor.title.text() == "New account"
    assert "what you typed" in shell.findChild(Toast).label.text()


def test_a_change_comes_back_over_what_the_vault_holds(qtbot, desk, shell, vault_path):
    account = add(qtbot, desk, phone="19900000001", password="older-" + SECRET)
    editor = edit(qtbot, shell, account)
    editor.form.edits["login"].setText("beihe.renamed")
    editor.form.totp.edit.setText("NB2W4")  # not yet a whole key
    lock_and_unlock(qtbot, desk, shell, vault_path)
    qtbot.waitUntil(lambda: in_editor(shell))
    editor = page_of(shell).editor
    assert editor.title.text() == "Edit 北禾海外主页"
    assert editor.form.values() == {"login": "beihe.renamed"}
    assert editor.form.totp.edit.text() == "NB2W4"
    assert editor.form.edits["name"].text() == "北禾海外主页"


def test_a_draft_holds_nothing_that_can_be_read(qtbot, desk, shell, vault_path):
    type_everything(qtbot, begin(qtbot, shell))
    desk.lock()
    qtbot.waitUntil(lambda: not desk.background.busy)
    (kept,) = drafts(desk)
    raw = kept.read_bytes()
    for canary in (SECRET, SEED, NAME, "19900000009", "draft@corp.example", "1111-2222", "运营甲", "instagram"):
        assert canary.encode() not in raw
    assert kept.stat().st_mode & 0o077 == 0


def test_the_lock_leaves_the_form_empty_and_keeps_nothing_in_the_window(qtbot, desk, shell):
    editor = begin(qtbot, shell)
    type_everything(qtbot, editor)
    edits = {name: edit.text for name, edit in editor.form.edits.items()}
    with qtbot.waitSignal(desk.locked):
        desk.lock()
    assert desk.session is None
    assert {text() for text in edits.values()} == {""}


def test_saving_deletes_the_draft(qtbot, desk, shell, vault_path):
    type_everything(qtbot, begin(qtbot, shell))
    lock_and_unlock(qtbot, desk, shell, vault_path)
    qtbot.waitUntil(lambda: in_editor(shell))
    assert drafts(desk)
    qtbot.mouseClick(page_of(shell).editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not in_editor(shell))
    assert not drafts(desk)
    lock_and_unlock(qtbot, desk, shell, vault_path)
    assert not in_editor(shell)


def test_giving_up_deletes_the_draft(qtbot, desk, shell, vault_path):
    type_everything(qtbot, begin(qtbot, shell))
    lock_and_unlock(qtbot, desk, shell, vault_path)
    qtbot.waitUntil(lambda: in_editor(shell))
    page_of(shell).editor._give_up()
    qtbot.waitUntil(lambda: not desk.background.busy)
    assert not drafts(desk)


def test_a_form_that_was_emptied_does_not_come_back(qtbot, desk, shell, vault_path):
    editor = begin(qtbot, shell)
    editor.form.edits["name"].setText(NAME)
    lock_and_unlock(qtbot, desk, shell, vault_path)
    qtbot.waitUntil(lambda: in_editor(shell))
    page_of(shell).editor.form.edits["name"].clear()
    lock_and_unlock(qtbot, desk, shell, vault_path)
    assert not drafts(desk)
    assert not in_editor(shell)


def test_locking_while_it_is_being_saved_does_not_bring_it_back(qtbot, desk, shell, vault_path):
    type_everything(qtbot, begin(qtbot, shell))
    page_of(shell).editor.save()
    lock_and_unlock(qtbot, desk, shell, vault_path)  # the answer never came, the entry did
    session, rows = desk.session, []
    desk.run(desk, lambda: list_accounts(session), done=rows.extend)
    qtbot.waitUntil(lambda: bool(rows))
    assert [row.name for row in rows] == [NAME]
    assert not in_editor(shell)


def test_what_was_typed_for_an_account_that_is_gone_becomes_a_new_one(qtbot, desk, shell, vault_path):
    account = add(qtbot, desk)
    edit(qtbot, shell, account).form.edits["login"].setText("beihe.renamed")
    desk.lock()
    qtbot.waitUntil(lambda: not desk.background.busy)
    session = unlocking.unlock(desk.device, str(vault_path), member=None, password=PASSWORD)
    delete_account(session, account)
    session.lock()
    unlock(qtbot, desk, shell, vault_path)
    qtbot.waitUntil(lambda: in_editor(shell))
    editor = page_of(shell).editor
    assert editor.title.text() == "New account"
    assert editor.form.edits["login"].text() == "beihe.renamed"


def test_a_home_that_takes_nothing_does_not_stop_the_lock(qtbot, desk, shell, monkeypatch):
    def refuse(*_args, **_more):
        raise OSError("no")

    type_everything(qtbot, begin(qtbot, shell))
    session = desk.session
    monkeypatch.setattr("vault.drafts.write_atomically", refuse)
    desk.lock()
    qtbot.waitUntil(lambda: not desk.background.busy)
    assert session.ring.keys.local == b""
    assert shell.outer.currentWidget() is shell.locked_view


def test_a_form_that_cannot_tell_does_not_stop_the_lock(qtbot, desk, shell):
    def fail():
        raise ZeroDivisionError

    session = desk.session
    desk.keep_over_lock("other", fail)
    desk.lock()
    qtbot.waitUntil(lambda: not desk.background.busy)
    assert session.ring.keys.local == b""
