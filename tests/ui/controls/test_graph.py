"""The control graph in the window: selected, walked by keys, filtered, searched, and acted on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.graph import invented
from tests.ui.clipping import clipped
from tests.ui.controls.world import MAILBOX, PHONE, SIM
from ui.app import use_language
from ui.controls.lines import LineList
from ui.controls.placing import CLUSTER, Wanted, cluster, place
from ui.kit.text import Label
from vault.accounts import show_account
from vault.controls.impact import impact


def click(area, node):
    area.canvas.go_to(node)
    place = area.canvas.place_of(node).center()
    QTest.mouseClick(area.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)


def key(area, which):
    QTest.keyClick(area.canvas, which)


def words(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(Label) if label.isVisibleTo(part)]


def listed(area, section: str) -> dict[str, str]:
    (lines,) = area.pane.findChild(QWidget, section).findChildren(LineList)
    return {line.name: line.why for line in lines.lines}


def settle(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.background.busy)


def test_a_click_tells_what_falls_and_the_command_line_says_the_same(area, ids, ask):
    click(area, ids["19900000001"])
    told = {one.id: one.effect for one in ask(lambda session: impact(session, SIM))}
    shown = {one: how for one, how in area.canvas.light.effects.items() if area.look.graph.nodes[one].kind == "account"}
    assert shown == told
    assert area.pane.title.text() == "If it goes, 6 accounts are in trouble"
    assert listed(area, "falls_locked") == {
        "北禾抖音旗舰店": "SMS login",
        "山岚抖音号": "SMS login",
        "山岚头条号": "Same login as 山岚抖音号",
    }
    assert listed(area, "falls_reset") == {
        "北禾海外主页": "SMS recovery",
        "山岚 X": f"by {MAILBOX}",
        "山岚百家号": f"by {MAILBOX}",
    }
    assert area.canvas.light.is_dim(ids["山岚官方微博"])
    assert not area.canvas.light.is_dim(ids["brand@shanlan.example"])


def test_the_order_to_act_in_begins_with_what_stops_others(area, ids):
    click(area, ids["19900000001"])
    steps = [text for text in words(area.pane.findChild(QWidget, "in_order")) if not text.isdigit()][1:]
    assert steps == [
        "Report the loss to the carrier, 行政卯",
        f"Secure the mailbox {MAILBOX}, 运营甲",
        "Bind another phone to 3 accounts",
        "Change the password of 3 accounts",
    ]


def test_a_line_of_the_pane_leads_to_what_it_names(qtbot, area, ids):
    click(area, ids["19900000001"])
    (lines,) = area.pane.findChild(QWidget, "falls_reset").findChildren(LineList)
    at = next(at for at, line in enumerate(lines.lines) if line.name == "山岚 X")
    place = lines.visualRect(lines.model().index(at, 0)).center()
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert area.pane.node.id == area.canvas.current == ids["山岚 X"]
    assert [line.name for line in area.pane.findChild(LineList, "behind").lines] == [MAILBOX]


def test_escape_and_a_click_beside_everything_clear(area, ids):
    click(area, ids["19900000001"])
    key(area, Qt.Key.Key_Escape)
    assert (area.canvas.light.start, area.pane.node) == ("", None)
    click(area, ids["19900000001"])
    QTest.mouseClick(
        area.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.canvas.viewport().width() - 3, 3)
    )
    assert area.pane.node is None


def test_keys_walk_the_columns_along_the_links_and_enter_selects(area, ids):
    area.canvas.setFocus()
    area.canvas.go_to(ids["19900000003"])
    key(area, Qt.Key.Key_Left)
    assert area.look.graph.nodes[area.canvas.current].label == "运营丙"
    key(area, Qt.Key.Key_Right)
    assert area.look.graph.nodes[area.canvas.current].holder == area.look.graph.nodes[ids["19900000003"]].holder
    area.canvas.go_to(ids["19900000003"])
    key(area, Qt.Key.Key_Right)
    assert area.canvas.current in (ids["山岚生活家"], ids["山岚好物"])
    before = area.canvas.current
    key(area, Qt.Key.Key_Down)
    key(area, Qt.Key.Key_Up)
    assert area.canvas.current == before
    key(area, Qt.Key.Key_Home)
    assert area.canvas.current == area.canvas.scene.columns[2][0].id
    key(area, Qt.Key.Key_Return)
    assert area.pane.node.id == area.canvas.current
    assert area.look.graph.nodes[area.canvas.current].label in area.canvas.accessibleDescription()


def test_tab_goes_through_the_columns_and_then_on(area):
    area.canvas.setFocus()
    columns = []
    for _ in range(3):
        columns.append(area.canvas.scene.spots[area.canvas.current].column)
        QTest.keyClick(area.canvas, Qt.Key.Key_Tab)
    assert columns == [0, 1, 2]
    assert QApplication.focusWidget() is not area.canvas


def test_enter_on_the_selected_account_opens_it_in_the_list(qtbot, page, area, ids):
    click(area, ids["山岚 X"])
    key(area, Qt.Key.Key_Return)
    assert not page.is_in_controls
    qtbot.waitUntil(lambda: page.browser.current() is not None and page.browser.current().id == ids["山岚 X"])


def test_from_far_away_there_is_a_row_a_brand_and_a_click_looks_closer(area, ids):
    click(area, ids["19900000001"])
    area.canvas.set_zoom(0.4)
    spots = area.canvas.scene.spots.values()
    assert {spot.kind for spot in spots} == {CLUSTER}
    assert {spot.label for spot in spots} == {"山岚", "北禾"}
    assert area.canvas.light.effects
    assert area.foot.factor.text() == "By brand"
    accounts = next(spot for spot in spots if spot.column == 2 and spot.label == "北禾")
    QTest.mouseClick(area.canvas.viewport(), Qt.MouseButton.LeftButton, pos=area.canvas.place_of(accounts.id).center())
    assert area.canvas.current in accounts.members
    assert area.canvas.zoom == 1


def test_zoom_keeps_what_is_under_the_eye_and_fit_shows_all(area):
    for _ in range(3):
        area.canvas.step(1)
    assert area.canvas.zoom == 2
    assert area.canvas.horizontalScrollBar().maximum() > 0
    area.canvas.fit()
    assert area.canvas.verticalScrollBar().maximum() == 0


def test_search_marks_what_fits_and_enter_goes_from_one_to_the_next(qtbot, area, ids):
    qtbot.keyClicks(area.bar.search, "dy")  # 抖音 by its initials, and 代运
    found = {area.look.graph.nodes[one].label for one in area.canvas.found}
    assert found == {"北禾抖音旗舰店", "山岚抖音号", "青木代运营"}
    seen = set()
    for _ in range(3):
        qtbot.keyClick(area.bar.search, Qt.Key.Key_Return)
        seen.add(area.canvas.current)
    assert seen == area.canvas.found
    assert area.pane.node.id == area.canvas.current


def test_filters_by_brand_kind_and_around_one(qtbot, desk, area, ids):
    area.bar.brand.setCurrentIndex(area.bar.brand.findData("北禾"))
    area.bar.brand.activated.emit(1)
    settle(qtbot, desk)
    accounts = {spot.label for spot in area.canvas.scene.columns[2]}
    assert accounts == {"北禾抖音旗舰店", "北禾海外主页", "北禾会员小程序"} | (accounts & {"山岚抖音号"})
    area.bar.brand.setCurrentIndex(0)
    area.bar.toggle_kind("device")
    settle(qtbot, desk)
    assert [spot.label for spot in area.canvas.scene.columns[1]] == [PHONE]
    area.bar.toggle_kind("device")
    settle(qtbot, desk)
    click(area, ids["主管戊"])
    qtbot.mouseClick(area.pane.findChild(QWidget, "graph_only"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert {spot.label for spot in area.canvas.scene.columns[2]} == {"山岚集团服务号", "北禾会员小程序"}
    qtbot.mouseClick(area.bar.around, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert len(area.canvas.scene.columns[2]) == 12


def test_a_deputy_is_named_beside_what_hangs_on_one(qtbot, desk, area, ids, ask):
    click(area, ids["19900000001"])
    assert area.pane.act.text() == "Name a deputy"
    qtbot.mouseClick(area.pane.act, Qt.MouseButton.LeftButton)
    dialog = area.window().findChild(QWidget, "deputy_dialog")
    dialog.deputy.setText("运营甲")
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "single" not in area.look.graph.nodes[ids["19900000001"]].marks)
    settle(qtbot, desk)
    assert ask(lambda session: show_account(session, ids["北禾抖音旗舰店"], reveal=False)).deputy == "运营甲"
    assert area.pane.act.text() == "Edit"


def test_what_a_leaver_holds_is_marked_and_its_holder_changed(qtbot, desk, area, ids):
    click(area, ids["19900000003"])
    assert "In a leaver's hands" in area.pane.chips.texts()
    assert area.pane.act.text() == "Change the holder"
    qtbot.mouseClick(area.pane.act, Qt.MouseButton.LeftButton)
    dialog = area.window().findChild(QWidget, "control_dialog")
    dialog.holder.setText("运营丁")
    dialog.company.click()
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "leaver" not in area.look.graph.nodes[ids["19900000003"]].marks)
    settle(qtbot, desk)
    assert area.pane.chips.texts()[-1] == "Company-owned"


def test_a_link_is_noted_and_taken_back(qtbot, desk, area, ids):
    click(area, ids["山岚 X"])
    assert area.pane.title.text() == "No account falls with it"
    qtbot.mouseClick(area.pane.findChild(QWidget, "graph_link"), Qt.MouseButton.LeftButton)
    dialog = area.window().findChild(QWidget, "link_dialog")
    dialog.side.setCurrentIndex(1)
    dialog.other.search.setText("服务号")
    dialog.other.list.setCurrentRow(
        next(at for at in range(dialog.other.list.count()) if not dialog.other.list.item(at).isHidden())
    )
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ids["山岚集团服务号"] in area.pane.falls)
    settle(qtbot, desk)
    qtbot.mouseClick(area.pane.findChild(QWidget, "graph_link"), Qt.MouseButton.LeftButton)
    off = f"unlink_recovery_{ids['山岚 X']}_{ids['山岚集团服务号']}"
    qtbot.mouseClick(area.window().findChild(QWidget, off), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: area.pane.falls == {})


def test_locked_it_holds_nothing_and_comes_back_empty(area, page, desk, ids):
    area.show_view("people")
    area.show_view("points")
    area.show_view("graph")
    click(area, ids["19900000001"])
    QTest.mouseMove(area.canvas.viewport(), area.canvas.place_of(ids["19900000001"]).center())
    desk.lock()
    assert (area.look.graph.nodes, area.canvas.scene.spots, area.pane.node) == ({}, {}, None)
    assert not page.is_in_controls
    assert (area.canvas.accessibleDescription(), area.canvas.viewport().toolTip()) == ("", "")
    assert (area.points.table.rows.rows, area.people.table.rows.rows) == ([], [])
    assert SIM not in str([label.text() for label in area.findChildren(Label)])


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", [972, 1124])
def test_nothing_is_clipped(qtbot, dressed, desk, page, area, ids, lang, width):
    use_language(dressed, lang)
    page.resize(width, 580)
    for view in ("graph", "points", "people"):
        area.show_view(view)
        for node in ("19900000001", "运营丙", "山岚 X"):
            area.select(ids[node])
            settle(qtbot, desk)
            qtbot.waitUntil(lambda: clipped(page) == [], timeout=3000)
    for dialog in (
        lambda: area.acts.add("points"),
        lambda: area.acts.add("people"),
        lambda: area.acts.edit(ids["19900000003"]),
        lambda: area.acts.link(ids["山岚 X"]),
    ):
        dialog()
        shown = area.acts.dialog
        qtbot.waitUntil(lambda shown=shown: shown.isVisible() and clipped(shown) == [], timeout=3000)
        shown.reject()


def test_another_page_asks_for_one_thing_and_it_comes_into_sight(qtbot, page, desk, ids):
    page.activate({"controls": ids["山岚头条号"]})
    area = page.controls
    qtbot.waitUntil(lambda: area.pane.node is not None and not desk.background.busy)
    assert area.pane.node.id == area.canvas.current == ids["山岚头条号"]
    assert area.canvas.viewport().rect().contains(area.canvas.place_of(ids["山岚头条号"]))


def test_two_thousand_accounts_are_shown_by_brand_first_and_only_what_is_in_sight_is_drawn(area, monkeypatch):
    graph = invented()
    whole = place(graph, Wanted())
    area.canvas.show_scene(whole, cluster(graph, whole), anew=True)
    assert area.canvas.geometry_now().clustered
    area.canvas.go_to("a1500", middle=True)
    assert area.canvas.viewport().rect().contains(area.canvas.place_of("a1500"))
    drawn: list[str] = []
    box = area.canvas._brush.box
    monkeypatch.setattr(area.canvas._brush, "box", lambda *given: (drawn.append(given[2].id), box(*given)))
    area.canvas.grab()
    assert "a1500" in drawn
    assert len(drawn) < 80
