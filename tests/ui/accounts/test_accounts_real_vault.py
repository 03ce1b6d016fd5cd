"""The page over a real vault: what is added, changed, copied and deleted by hand is in the ledger and the activity."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ui.accounts.page import AccountsPage
from ui.kit.dialogs import Dialog
from vault.accounts import AccountDraft, add_account, get_field, list_accounts
from vault.audit import list_audit
from vault.founding import create_vault
from vault.totp import parse_seed

PASSWORD = "Vq7#made-up-once-77"
MEMBER_PASSWORD = "correct horse 9 battery"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture
def page(qtbot, desk, device, tmp_path, cheap_kdf):
    def make():
        place = str(tmp_path / "team.vault")
        session = create_vault(
            device, place, team="山岚集团", name="主管戊", password="correct horse 9 battery"
        ).session
        add_account(
            session,
            AccountDraft(platform="instagram", brand="北禾", name="北禾海外主页", login="beihe.official",
                         password=PASSWORD, totp=parse_seed(SECRET), phone="19900000001"),
        )  # fmt: skip
        add_account(
            session,
            AccountDraft(platform="wechat_official_account", brand="山岚", name="山岚服务号", admin="主管戊",
                         operators=["运营甲"]),
        )  # fmt: skip
        return session

    opened: list[object] = []
    desk.run(desk, make, done=opened.append)
    qtbot.waitUntil(lambda: opened != [], timeout=20_000)
    desk.opened(opened[0])
    made = AccountsPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 748)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.activate()
    qtbot.waitUntil(lambda: made.browser.model.rowCount() == 2)
    yield made
    desk.close()


def on_worker(qtbot, desk, call):
    answer: list[object] = []
    desk.run(desk, call, done=answer.append)
    qtbot.waitUntil(lambda: answer != [])
    return answer[0]


def choose(qtbot, page, name):
    wanted = next(row for row in page.browser.model.listing.rows if row.name == name)
    page.select(wanted.id)
    qtbot.waitUntil(lambda: page.detail.account_id == wanted.id)
    return wanted


def test_copying_by_key_is_on_record(qtbot, desk, page):
    wanted = choose(qtbot, page, "北禾海外主页")
    qtbot.keyClick(page.browser.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == PASSWORD)
    session = desk.session
    records = on_worker(qtbot, desk, lambda: list_audit(session, member=None, account=wanted.id, since=None))
    assert any(record.kind.endswith("copy") for record in records)


def test_looking_at_the_phone_and_the_code(qtbot, desk, page):
    choose(qtbot, page, "北禾海外主页")
    phone = page.detail.fields.secrets["phone"]
    qtbot.mouseClick(phone.eye, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: phone.is_revealed)
    qtbot.mouseClick(page.detail.fields.code.eye, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.detail.fields.code.ring.isVisible())


def test_a_scan_account_names_who_can_let_one_in(qtbot, desk, page):
    choose(qtbot, page, "山岚服务号")
    assert page.detail.doorkeepers.isVisible()
    qtbot.keyClick(page.browser.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "运营甲" in QGuiApplication.clipboard().text())


def test_adding_an_account_by_hand(qtbot, desk, page):
    qtbot.mouseClick(page.browser.bar.new_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.editor.chooser.search, "weibo")
    qtbot.keyClick(page.editor.chooser.search, Qt.Key.Key_Return)
    form = page.editor.form
    form.edits["name"].setText("山岚官方微博")
    form.edits["brand"].setText("山岚")
    form.focus_on("password")
    qtbot.keyClicks(form.password.edit, "an other Made-up 88")
    qtbot.mouseClick(page.editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.browser.model.rowCount() == 3, timeout=10_000)
    qtbot.waitUntil(lambda: page.browser.current() is not None and page.browser.current().name == "山岚官方微博")
    session, wanted = desk.session, page.browser.current().id
    assert on_worker(qtbot, desk, lambda: get_field(session, wanted, "password")) == "an other Made-up 88"


def test_changing_the_login_keeps_the_password(qtbot, desk, page):
    wanted = choose(qtbot, page, "北禾海外主页")
    qtbot.keyClick(page.browser.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.editor)
    page.editor.form.edits["login"].setText("beihe.main")
    qtbot.mouseClick(page.editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.browser.current() is not None and page.browser.current().login == "beihe.main")
    session = desk.session
    assert on_worker(qtbot, desk, lambda: get_field(session, wanted.id, "password")) == PASSWORD


def test_deleting_takes_it_from_the_list(qtbot, desk, page):
    choose(qtbot, page, "北禾海外主页")
    page.delete_account()
    qtbot.mouseClick(page.findChild(Dialog).act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.browser.model.rowCount() == 1)
    session = desk.session
    assert [row.name for row in on_worker(qtbot, desk, lambda: list_accounts(session))] == ["山岚服务号"]


def test_locking_empties_the_page(qtbot, desk, page):
    choose(qtbot, page, "北禾海外主页")
    desk.lock()
    assert page.browser.model.rowCount() == 0
    assert page.detail.account_id == ""
