"""On the accounts page people find an account, copy what it holds by key, and see what it wants."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.accounts.memory_team import PASSWORD, team
from ui.accounts.listing import URGENCY, Filter
from ui.accounts.parts import EventLine
from ui.app import use_language
from ui.kit.chip import Chip
from ui.kit.dialogs import Dialog
from vault.errors import NotPermitted

FIRST = "山岚官方微博"
SCAN = "山岚集团服务号"
CODED = "北禾海外主页"


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def press(qtbot, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    page.browser.table.setFocus()
    qtbot.keyClick(page.browser.table, key, modifier)


CTRL = Qt.KeyboardModifier.ControlModifier


class Catcher(QObject):
    """Stands where the browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def catch(self, url: QUrl) -> None:
        self.urls.append(url)


def test_the_most_urgent_account_is_selected_and_shown(page):
    assert page.browser.current().name == FIRST
    assert page.detail.name.text() == FIRST
    assert page.detail.banner.isVisible()


def test_enter_copies_the_password_and_the_vault_knows(qtbot, page, service, choose):
    choose(CODED)
    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clipboard() == PASSWORD)
    assert service.asked == [("password", "copy")]
    assert page.detail.copied.isVisible()


def test_enter_shows_who_can_let_me_in_where_a_scan_is_the_way(qtbot, page, choose):
    choose(SCAN)
    assert page.detail.doorkeepers.isVisible()
    assert not page.detail.strength.isVisible()
    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: SCAN in clipboard())
    assert "主管戊" in clipboard()
    assert "运营甲" in clipboard()


def test_ctrl_b_copies_the_login_and_ctrl_t_the_code(qtbot, page, service, choose):
    choose(CODED)
    press(qtbot, page, Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(lambda: clipboard() == "beihe.official")
    press(qtbot, page, Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: clipboard() == "482913")


def test_a_code_that_is_about_to_end_waits_for_the_next(qtbot, page, service, choose):
    service.seconds_left = 1
    choose(CODED)
    press(qtbot, page, Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: clipboard() == "205771", timeout=4000)


def test_the_foot_bar_shows_only_keys_that_do_something(page, choose):
    choose(CODED)
    assert page.browser.foot.valid_keys() == ["Enter", "Ctrl+B", "Ctrl+T", "F2", "Ctrl+L"]
    choose(SCAN)
    assert "Ctrl+T" not in page.browser.foot.valid_keys()
    assert page.browser.foot.hints["Enter"].label.text() == "Who can let me in"


def test_letters_typed_in_the_table_go_on_in_the_search(qtbot, page):
    page.browser.table.setFocus()
    qtbot.keyClicks(page.browser.table, "b")
    assert page.browser.bar.search.text() == "b"
    qtbot.keyClicks(page.browser.bar.search, "hhw")
    qtbot.waitUntil(lambda: page.browser.model.rowCount() == 1)
    assert page.browser.current().name == CODED


def test_escape_clears_the_search_then_returns_to_the_table(qtbot, page):
    search = page.browser.bar.search
    search.setFocus()
    qtbot.keyClicks(search, "douyin")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert page.browser.model.rowCount() == len(team())
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.browser.table.hasFocus)


def test_filtered_to_nothing_offers_to_clear_the_filters(qtbot, page):
    page.search("nothing is called this")
    assert page.browser.nothing.isVisible()
    qtbot.mouseClick(page.browser.nothing.button, Qt.MouseButton.LeftButton)
    assert page.browser.table.isVisible()
    assert page.browser.bar.search.text() == ""


def test_the_detail_goes_with_the_last_match_and_comes_back(qtbot, page):
    page.search("nothing is called this")
    qtbot.waitUntil(lambda: page.detail.account_id == "")
    page.browser.bar.search.clear()
    qtbot.waitUntil(lambda: page.detail.account_id != "")


def test_filters_narrow_and_a_second_click_takes_them_away(qtbot, page):
    row = page.browser.filters.row("state", "overdue")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert page.browser.model.rowCount() == row.count == 4
    assert page.browser.bar.title.text() == "Overdue"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert page.browser.model.filter == Filter()


def test_all_accounts_takes_every_filter_away(qtbot, page):
    for group, key in (("scope", "mine"), ("brand", "北禾"), ("scope", "all")):
        qtbot.mouseClick(page.browser.filters.row(group, key), Qt.MouseButton.LeftButton)
    assert page.browser.model.filter == Filter()


def test_the_rest_of_the_platforms_unfolds(qtbot, page):
    with pytest.raises(KeyError):
        page.browser.filters.row("platform", "toutiao")
    qtbot.mouseClick(page.browser.filters.row("more", "platform"), Qt.MouseButton.LeftButton)
    assert page.browser.filters.row("platform", "toutiao").count == 1


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no real popups
def test_a_narrow_window_folds_the_filters_into_a_button(qtbot, page):
    page.resize(972, 588)
    assert page.browser.bar.filters.isVisible()
    assert not page.browser.filters.isVisible()
    qtbot.mouseClick(page.browser.bar.filters, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.browser.filters.row("scope", "core"), Qt.MouseButton.LeftButton)
    assert page.browser.model.rowCount() == 2
    assert page.browser.bar.filters.text() == "Filter 1"
    page.browser.filters.window().hide()
    page.resize(1300, 700)
    assert page.browser.filters.isVisible()
    assert not page.browser.bar.filters.isVisible()


def test_a_header_sorts_and_the_selection_stays(qtbot, page, choose):
    choose(CODED)
    header = page.browser.table.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: page.browser.model.row_at(0).name != FIRST)
    assert page.browser.current().name == CODED
    header.setSortIndicator(URGENCY, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: page.browser.model.row_at(0).name == FIRST)


def test_the_eye_shows_the_password_and_another_account_hides_it(qtbot, page, service, choose):
    choose(CODED)
    field = page.detail.fields.secrets["password"]
    qtbot.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: field.is_revealed)
    assert service.asked == [("password", "look")]
    page.browser.table.select_position(0)
    qtbot.waitUntil(lambda: not field.is_revealed)


def test_who_may_only_use_an_account_is_not_offered_to_see_it(qtbot, page, service, choose):
    service.rows = [msgspec.structs.replace(each, level="use") for each in service.rows]
    page.reload()
    qtbot.waitUntil(lambda: page.browser.current() is not None and page.browser.current().level == "use")
    qtbot.waitUntil(lambda: page.detail._detail.row.level == "use")
    field = page.detail.fields.secrets["password"]
    assert field.eye.isHidden()
    assert not field.copy_button.isHidden()


def test_a_refusal_is_explained_and_shows_nothing(qtbot, desk, page, service, choose):
    choose(CODED)
    service.refuse = NotPermitted(missing="grant:view", ask=["主管戊"])
    with qtbot.waitSignal(desk.troubled):
        qtbot.mouseClick(page.detail.fields.secrets["password"].eye, Qt.MouseButton.LeftButton)
    assert not page.detail.fields.secrets["password"].is_revealed


def test_lock_leaves_nothing_in_any_widget(qtbot, desk, page, choose):
    choose(CODED)
    qtbot.mouseClick(page.detail.fields.secrets["password"].eye, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.detail.fields.secrets["password"].is_revealed)
    desk.lock()
    assert page.browser.model.rowCount() == 0
    assert page.detail.account_id == ""
    assert page.detail.fields.secrets == {}
    assert page.browser.bar.search.text() == ""


def test_delete_says_what_will_happen_and_does_it_only_then(qtbot, page, service, choose):
    wanted = choose(CODED)
    press(qtbot, page, Qt.Key.Key_Delete)
    dialog = page.findChild(Dialog)
    assert CODED in dialog.title.text()
    assert service.deleted == []
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.wait(50)
    assert service.deleted == []
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    press(qtbot, page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(Dialog)))
    dialog = next(each for each in page.findChildren(Dialog) if each.isVisible())
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: service.deleted == [wanted.id])
    qtbot.waitUntil(lambda: page.browser.model.position_of(wanted.id) == -1)


def test_who_may_not_edit_is_not_offered_to(qtbot, page, service, session, choose):
    session.may_edit = False
    service.rows = [msgspec.structs.replace(each, level="use") for each in service.rows]
    choose(CODED)
    assert page.detail.edit_button.isHidden()
    assert not page.detail.banner.button.isVisible()
    press(qtbot, page, Qt.Key.Key_F2)
    assert page.views.currentWidget() is not page.editor


def test_a_finding_opens_the_accounts_that_it_means(qtbot, page, service):
    page.activate({"status": "circulated"})
    expected = sum(each.circulated for each in service.rows)
    qtbot.waitUntil(lambda: page.browser.model.rowCount() == expected)
    assert page.browser.bar.title.text() == "From the check-up"


def test_an_account_named_from_outside_is_brought_before_the_eyes(qtbot, page, choose):
    page.search("抖音")
    choose(SCAN)
    assert page.browser.current().name == SCAN
    assert page.browser.bar.search.text() == ""


def test_the_platforms_own_page_opens_and_only_over_https(qtbot, page, choose):
    catcher = Catcher()
    QDesktopServices.setUrlHandler("https", catcher, "catch")
    choose(SCAN)
    qtbot.mouseClick(page.detail.link, Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("https")
    assert [url.host() for url in catcher.urls] == ["mp.weixin.qq.com"]


def test_a_day_that_a_file_claims_is_not_told_as_a_day_on_which_somebody_imported(page, choose):
    choose(CODED)
    told = [label.text() for line in page.detail.more.findChildren(EventLine) for label in line.findChildren(QLabel)]
    assert "Changed, says the file that 主管戊 imported" in told
    assert "运营甲 changed the password" in told


def test_facts_that_nobody_verified_say_so(page, choose):
    choose(FIRST)
    unverified = [fact for fact in page._platform_of("weibo").facts[:2] if not fact.verified]
    assert len(page.detail.more.findChildren(Chip)) == len(unverified)


@pytest.mark.usefixtures("chinese")
def test_everything_is_said_in_chinese_too(page, choose):
    choose(CODED)
    assert page.browser.bar.title.text() == "全部账号"
    assert page.browser.foot.hints["Enter"].label.text() == "复制密码"


def test_changing_the_language_changes_every_word(qtbot, page, choose, dressed):
    choose(CODED)
    use_language(dressed, "zh")
    qtbot.waitUntil(lambda: page.browser.bar.title.text() == "全部账号")
    assert page.detail.edit_button.accessibleName() == "编辑"


def test_no_part_opens_a_window_of_its_own(qtbot, dressed, desk, service, page, choose):
    choose(CODED)
    page.new_account()
    page.editor.chooser.choose_again()
    assert [widget for widget in dressed.topLevelWidgets() if widget.isVisible()] == [page]


def test_every_control_has_a_name(page, choose):
    choose(CODED)
    nameless = [
        button.objectName()
        for button in page.findChildren(QPushButton)
        if button.isVisible() and not (button.text() or button.accessibleName())
    ]
    assert nameless == []


class TestEmpty:
    @pytest.fixture
    def service(self, service):
        service.rows = []
        return service

    def test_an_empty_vault_offers_the_first_steps(self, qtbot, desk, page):
        qtbot.waitUntil(page.browser.empty.isVisible)
        with qtbot.waitSignal(desk.navigate) as asked:
            qtbot.mouseClick(page.browser.empty.button, Qt.MouseButton.LeftButton)
        assert asked.args[0] == "import"
        qtbot.mouseClick(page.browser.add_first, Qt.MouseButton.LeftButton)
        assert page.views.currentWidget() is page.editor
