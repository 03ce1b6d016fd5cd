"""The editor asks what matters first, judges a password as it is typed, and never loses what was typed unasked."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from tests.ui.accounts.memory_team import PASSWORD
from ui.accounts.people_edit import names_in
from ui.kit.choice import Radio
from ui.kit.dialogs import Dialog
from vault.errors import BadInput, NotPermitted
from vault.platforms import load_catalogue

PICTURES = Path(__file__).parents[2] / "samples"
SAMPLE_QR = PICTURES / "totp-qr.png"
SAMPLE_EXPORT = PICTURES / "google-authenticator-export.png"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture
def editor(qtbot, page):
    page.new_account()
    return page.editor


def pick(qtbot, editor, platform: str) -> None:
    tile = next(button for button in editor.chooser._buttons if button.platform.id == platform)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)


def fill(editor, **texts: str) -> None:
    for name, text in texts.items():
        editor.form.edits[name].setText(text)


def test_a_platform_is_found_by_pinyin_initials_and_enter(qtbot, editor):
    qtbot.keyClicks(editor.chooser.search, "xhs")
    assert editor.chooser.grid.shown[0].platform.id == "xiaohongshu"
    qtbot.keyClick(editor.chooser.search, Qt.Key.Key_Return)
    assert editor.chooser.platform.id == "xiaohongshu"
    assert editor.form.isVisible()


@pytest.mark.parametrize(
    ("platform", "password", "holder"),
    [("instagram", True, False), ("wechat_official_account", False, False), ("douyin", False, True)],
)
def test_the_platform_decides_which_fields_matter(qtbot, editor, platform, password, holder):
    pick(qtbot, editor, platform)
    assert editor.form.root == load_catalogue().get(platform).trust_root
    assert editor.form.fields["password"].isVisible() == password
    assert editor.form.fields["holder"].isVisible() == holder


def test_another_way_in_shows_other_fields(qtbot, editor):
    pick(qtbot, editor, "wechat_official_account")
    editor.form.roots["password"].click()
    assert editor.form.fields["password"].isVisible()
    assert not editor.form.totp.isVisible()  # the platform knows no codes


def test_a_scan_account_may_have_a_password_as_well(qtbot, editor):
    pick(qtbot, editor, "wechat_official_account")
    editor.resize(900, 480)
    qtbot.mouseClick(editor.form.add_password, Qt.MouseButton.LeftButton)
    assert editor.form.fields["password"].isVisible()
    edit = editor.form.password.edit
    qtbot.waitUntil(lambda: edit.visibleRegion().boundingRect().height() == edit.height())


def test_what_was_typed_is_saved_and_nothing_else(qtbot, page, editor, service):
    pick(qtbot, editor, "instagram")
    fill(editor, name="北禾海外主页 2", brand="北禾", login="beihe.two", admin="主管戊")
    editor.form.operators.setText("运营甲、运营乙")
    qtbot.keyClicks(editor.form.password.edit, PASSWORD)
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: service.saved != [])
    account, values = service.saved[0]
    assert account is None
    assert values == {
        "platform": "instagram", "root_of_trust": "password", "name": "北禾海外主页 2", "brand": "北禾",
        "login": "beihe.two", "admin": "主管戊", "operators": ["运营甲", "运营乙"], "password": PASSWORD,
    }  # fmt: skip
    qtbot.waitUntil(lambda: page.views.currentWidget() is not page.editor)
    assert editor.form.password.password() == ""


def test_what_is_missing_is_said_at_its_field(qtbot, editor, service):
    pick(qtbot, editor, "instagram")
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    assert editor.form.fields["name"].error == "Give the account a name"
    assert service.saved == []
    fill(editor, name="x")
    assert editor.form.fields["name"].error == ""


def test_editing_sends_only_what_changed(qtbot, page, service, choose):
    wanted = choose("北禾海外主页")
    page.edit_account()
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.editor)
    assert page.editor.form.edits["login"].text() == "beihe.official"
    assert not page.editor.form.edits["brand"].isEnabled()
    assert page.editor.form.fields["brand"].message.text() == "An account stays with its brand"
    assert page.editor.form.fields["responsible"].message.text() == ""
    page.editor.form.edits["login"].setText("beihe.main")
    qtbot.mouseClick(page.editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: service.saved == [(wanted.id, {"login": "beihe.main"})])


def test_the_banner_leads_to_a_new_password(qtbot, desk, page, choose):
    wanted = choose("山岚官方微博")
    with qtbot.waitSignal(desk.navigate) as asked:
        qtbot.mouseClick(page.detail.banner.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["rotation", wanted.id]


def test_a_failure_is_explained_and_keeps_what_was_typed(qtbot, editor, service):
    pick(qtbot, editor, "instagram")
    fill(editor, name="北禾海外主页 2", brand="北禾")
    qtbot.keyClicks(editor.form.password.edit, PASSWORD)
    service.refuse = NotPermitted(missing="edit_accounts", ask=["owner"])
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.problem.isVisible)
    assert editor.form.password.password() == PASSWORD
    assert editor.form.edits["name"].text() == "北禾海外主页 2"
    assert editor.save_button.isEnabled()


def test_a_refused_field_says_so_itself(qtbot, editor, service):
    pick(qtbot, editor, "instagram")
    fill(editor, name="x", brand="北禾", verified_until="soon")
    service.refuse = BadInput(reason="not_a_date", field="verified_until")
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: editor.form.fields["verified_until"].error != "")


def test_leaving_asks_before_anything_is_lost(qtbot, page, editor):
    pick(qtbot, editor, "instagram")
    fill(editor, name="x")
    qtbot.mouseClick(editor.cancel, Qt.MouseButton.LeftButton)
    dialog = page.findChild(Dialog)
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert page.views.currentWidget() is editor
    assert editor.form.edits["name"].text() == "x"


def test_leaving_an_untouched_form_asks_nothing(qtbot, page, editor):
    pick(qtbot, editor, "instagram")
    qtbot.mouseClick(editor.cancel, Qt.MouseButton.LeftButton)
    assert page.views.currentWidget() is not editor


def test_locking_drops_what_was_typed(qtbot, desk, page, editor):
    pick(qtbot, editor, "instagram")
    qtbot.keyClicks(editor.form.password.edit, PASSWORD)
    editor.form.totp.edit.setText(SECRET)
    desk.lock()
    assert editor.form.password.password() == ""
    assert editor.form.totp.seed() is None


def test_strength_and_its_reason_follow_the_typing(qtbot, editor):
    pick(qtbot, editor, "instagram")
    fill(editor, brand="山岚", name="山岚海外")
    box = editor.form.password
    qtbot.keyClicks(box.edit, "shanlan2024")
    qtbot.waitUntil(lambda: box.judgement is not None)
    assert box.judgement.strength.score <= 1
    assert "brand" in box.reasons.text()
    box.edit.setText(PASSWORD)
    qtbot.waitUntil(lambda: box.judgement.strength.score >= 3)


def test_ten_thousand_characters_do_not_hold_the_window(qtbot, editor):
    pick(qtbot, editor, "instagram")
    box = editor.form.password
    started = time.perf_counter()
    box.edit.setText("Aa1!" * 2500)
    qtbot.waitUntil(lambda: box.judgement is not None)
    assert time.perf_counter() - started < 3


def test_the_generator_obeys_the_platform_and_shows_what_it_made(qtbot, editor):
    limited = next(p for p in load_catalogue().all() if p.password.max and p.trust_root == "password")
    pick(qtbot, editor, limited.id)
    qtbot.mouseClick(editor.form.password.make, Qt.MouseButton.LeftButton)
    made = editor.form.password.password()
    assert 1 <= len(made) <= limited.password.max
    assert editor.form.password.edit.shown
    assert str(limited.password.max) in editor.form.password.panel.rules.text()


def test_the_generator_makes_words_too(qtbot, editor):
    pick(qtbot, editor, "instagram")
    box = editor.form.password
    qtbot.mouseClick(box.make, Qt.MouseButton.LeftButton)
    box.panel.phrase.click()
    assert len(box.password().split("-")) == box.panel.words.value()
    first = box.password()
    box.panel.again.click()
    assert box.password() != first


def test_names_are_completed_by_pinyin_and_may_be_several(editor, qtbot):
    qtbot.waitUntil(lambda: editor.form.operators._known != ())
    assert editor.form.operators.suggestions("yy") == ["运营甲", "运营乙", "运营丁"]
    assert names_in("运营甲、运营乙, 运营甲；丁") == ["运营甲", "运营乙", "丁"]


class TestCodes:
    @pytest.fixture
    def box(self, qtbot, editor):
        pick(qtbot, editor, "instagram")
        return editor.form.totp

    def test_a_pasted_secret_shows_its_code_at_once(self, qtbot, box):
        box.edit.setText("jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp")
        assert box.seed().secret == SECRET
        assert box.code.text() != ""
        assert box.edit.text() == ""

    def test_an_address_is_taken_with_its_names(self, box):
        box.edit.setText(f"otpauth://totp/Beihe:main?secret={SECRET}&issuer=Beihe&algorithm=SHA256&digits=8")
        assert (box.seed().digits, box.found.text()) == (8, "Beihe · main")

    def test_what_is_no_secret_is_explained(self, box):
        box.edit.setText("this is no seed at all, is it? 0189")
        assert box.field.error != ""
        assert box.seed() is None

    def test_a_picture_in_the_clipboard_is_read(self, qtbot, box):
        QGuiApplication.clipboard().setImage(QImage(str(SAMPLE_QR)))
        qtbot.mouseClick(box.clipboard, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: box.seed() is not None)

    def test_a_chosen_picture_is_read(self, qtbot, box):
        box._read_files([SAMPLE_QR])
        qtbot.waitUntil(lambda: box.seed() is not None)

    def test_several_codes_are_offered_to_choose_from(self, qtbot, box):
        box.file.setFocus()
        box._read_files([SAMPLE_EXPORT])
        qtbot.waitUntil(box._pick.isVisible, timeout=15_000)
        qtbot.waitUntil(lambda: box.window().focusWidget() is box.findChild(Radio, "seed.0"))
        choice = box.findChild(Radio, "seed.1")
        choice.setChecked(True)
        assert box.seed() is not None

    def test_a_picture_without_a_code_is_explained(self, qtbot, box, tmp_path):
        plain = QImage(40, 40, QImage.Format.Format_RGB32)
        plain.fill(Qt.GlobalColor.white)
        plain.save(str(tmp_path / "plain.png"))
        box._read_files([tmp_path / "plain.png"])
        qtbot.waitUntil(lambda: box.field.error != "")

    def test_an_empty_clipboard_is_explained(self, qtbot, box):
        QGuiApplication.clipboard().clear()
        qtbot.mouseClick(box.clipboard, Qt.MouseButton.LeftButton)
        assert "picture" in box.field.error

    def test_another_one_may_be_taken_instead(self, qtbot, box):
        box.edit.setText(SECRET)
        qtbot.mouseClick(box.remove, Qt.MouseButton.LeftButton)
        assert box.seed() is None
        assert box.edit.isVisible()
