"""Two letters of pinyin and Enter, from anywhere: the palette does what the selected line says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tests.ui.accounts.memory_team import PASSWORD, TODAY, team
from ui.accounts.finding import Finder
from ui.accounts.listing import build_listing
from ui.accounts.palette import Palette
from vault.views import PersonRow


@pytest.fixture
def palette(qtbot, desk, service):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    made = Palette(desk, window, service=service)
    made.open()
    qtbot.waitUntil(lambda: len(made.model.positions()) > 6)
    yield made
    desk.background.finish()


def titles(palette) -> list[str]:
    return [palette.model.item(at).title for at in palette.model.positions()]


def kinds(palette) -> list[str]:
    return [palette.model.item(at).kind for at in palette.model.positions()]


def test_its_model_keeps_to_the_rules(palette, qtmodeltester):
    qtmodeltester.check(palette.model)
    palette.search.setText("dy")
    qtmodeltester.check(palette.model)


def test_initials_find_accounts_and_control_points(qtbot, palette):
    qtbot.keyClicks(palette.search, "dy")
    assert titles(palette)[0] == "北禾抖音旗舰号"
    assert "抖音直播手机 2 号" in titles(palette)
    assert palette.how.isVisible()


def test_enter_copies_the_password_of_the_selected_account(qtbot, palette, service):
    qtbot.keyClicks(palette.search, "bhhw")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == PASSWORD)
    assert not palette.isVisible()
    assert service.asked == [("password", "copy")]


def test_a_scan_account_leads_to_who_can_let_me_in(qtbot, desk, palette):
    qtbot.keyClicks(palette.search, "jtfwh")
    assert palette.current().does == "Who can let me in"
    with qtbot.waitSignal(desk.navigate) as asked:
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert asked.args == ["accounts", palette.current().id]


def test_the_arrows_step_over_headings_and_around(qtbot, palette):
    qtbot.keyClicks(palette.search, "dy")
    positions = palette.model.positions()
    for expected in (*positions[1:], positions[0]):
        qtbot.keyClick(palette.search, Qt.Key.Key_Down)
        assert palette.list.currentIndex().row() == expected


def test_ctrl_b_copies_the_login(qtbot, palette):
    qtbot.keyClicks(palette.search, "bhhw")
    qtbot.keyClick(palette.search, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "beihe.official")


def test_commands_are_found_and_done(qtbot, desk, palette):
    qtbot.keyClicks(palette.search, "check")
    assert kinds(palette) == ["command"]
    with qtbot.waitSignal(desk.navigate) as asked:
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert asked.args == ["health", None]


def test_new_account_opens_the_editor(qtbot, desk, palette):
    qtbot.keyClicks(palette.search, "new acc")
    with qtbot.waitSignal(desk.navigate) as asked:
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert asked.args == ["accounts", {"do": "new"}]


def test_a_control_point_shows_what_falls_with_it(qtbot, desk, palette):
    palette.search.setText("直播手机")
    with qtbot.waitSignal(desk.navigate) as asked:
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert asked.args[0] == "accounts"
    assert asked.args[1].keys() == {"controls"}


def test_nothing_found_says_so(qtbot, palette):
    palette.search.setText("nothing is called this")
    assert palette.nothing.isVisible()
    assert palette.current() is None


def test_escape_does_nothing_else(qtbot, desk, palette):
    heard: list[object] = []
    desk.navigate.connect(lambda *arguments: heard.append(arguments))
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert heard == []


def test_locking_empties_and_closes_it(desk, palette):
    palette.search.setText("dy")
    desk.lock()
    assert palette.model.rowCount() == 0
    assert palette.search.text() == ""
    assert not palette.isVisible()


def test_the_finder_prefers_names_over_other_matches(dressed):
    finder = Finder()
    finder.take(build_listing(team(), me="", today=TODAY).indexed({}), [], [])
    found = [item.title for item in finder.find("运营") if item.kind == "account"]
    assert found[0] == "山岚天猫 · 运营 01"


def test_people_lead_to_their_accounts(dressed):
    finder = Finder()
    person = PersonRow(id="p", name="行政卯", member=None, left_on=None, contact="", roles={"sim": 2})
    finder.take(build_listing(team(), me="", today=TODAY).indexed({}), [person], [])
    item = next(item for item in finder.find("xzm") if item.kind == "person")
    assert (item.title, item.under) == ("行政卯", "on 2 accounts")
