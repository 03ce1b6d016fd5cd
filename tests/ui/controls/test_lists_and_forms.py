"""Control points and people as lists, and the forms that add and change them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.controls.world import SIM
from vault.controls import find_control, show_control
from vault.persons import show_person


def rows(table):
    return {
        row.cells[0].text: [cell.chip.text if cell.chip else cell.text for cell in row.cells[1:]]
        for row in table.rows.rows
    }


def settle(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.background.busy)


def press(qtbot, dialog):
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)


def dialog_of(area, name):
    return area.window().findChild(QWidget, name)


def test_the_list_says_kind_holder_owner_accounts_and_what_is_wrong(qtbot, area):
    qtbot.mouseClick(area.bar.switch.buttons["points"], Qt.MouseButton.LeftButton)
    found = rows(area.points.table)
    assert found[f"SIM {SIM}"] == ["SIM", "行政卯", "Company", "3", "Held by one"]
    assert found["SIM 199****0003"] == ["SIM", "运营丙", "Private", "2", "In a leaver's hands"]
    assert len(found) == 8
    area.bar.search.setText("qm")  # 青木, who holds the tool
    assert list(rows(area.points.table)) == ["多发助手"]
    area.bar.search.setText("nothing like it")
    assert area.points.views.currentWidget() is area.points.empty


def test_a_row_shows_what_falls_in_the_pane(qtbot, area, ids):
    area.show_view("points")
    area.points.table.choose(ids["19900000001"])
    assert area.pane.title.text() == "If it goes, 6 accounts are in trouble"


def test_a_control_point_is_added_masked_with_holder_and_accounts(qtbot, desk, area, ids, ask):
    area.show_view("points")
    qtbot.mouseClick(area.bar.add, Qt.MouseButton.LeftButton)
    dialog = dialog_of(area, "control_dialog")
    dialog.value.setText("19900000008")
    dialog.holder.setText("新来的")
    dialog.company.click()
    dialog.accounts.search.setText("好物")
    shown = [
        item for at in range(dialog.accounts.list.count()) if not (item := dialog.accounts.list.item(at)).isHidden()
    ]
    shown[0].setCheckState(Qt.CheckState.Checked)
    assert dialog.accounts.count.text() == "1 chosen"
    press(qtbot, dialog)
    qtbot.waitUntil(lambda: "SIM 199****0008" in rows(area.points.table))
    row = ask(lambda session: show_control(session, "199****0008"))
    assert (row.holder, row.company_owned, row.accounts) == ("新来的", True, [ids["山岚好物"]])
    assert ask(lambda session: session.open_control(find_control(session.state, row.id))) == "19900000008"


def test_an_empty_control_point_says_so_and_keeps_what_was_typed(qtbot, desk, area):
    area.show_view("points")
    qtbot.mouseClick(area.bar.add, Qt.MouseButton.LeftButton)
    dialog = dialog_of(area, "control_dialog")
    dialog.holder.setText("新来的")
    press(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.value_field.error != "")
    assert dialog.holder.text() == "新来的"
    assert dialog.act_button.isEnabled()
    dialog.reject()


def test_editing_touches_only_what_was_changed(qtbot, desk, area, ids, ask):
    before = ask(lambda session: show_control(session, ids["19900000001"]))
    area.show_view("points")
    area.points.table.choose(ids["19900000001"])
    area.points.table.acted.emit(ids["19900000001"])
    dialog = dialog_of(area, "control_dialog")
    assert set(dialog.accounts.chosen()) == set(before.accounts)
    dialog.accounts.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    press(qtbot, dialog)
    qtbot.waitUntil(lambda: rows(area.points.table)[f"SIM {SIM}"][3] == "2")
    after = ask(lambda session: show_control(session, ids["19900000001"]))
    assert (after.holder, after.company_owned) == (before.holder, before.company_owned)
    assert set(after.accounts) < set(before.accounts)


def test_people_say_what_they_hold_where_they_are_named_and_who_left(qtbot, area):
    qtbot.mouseClick(area.bar.switch.buttons["people"], Qt.MouseButton.LeftButton)
    found = rows(area.people.table)
    assert found["行政卯"] == ["", "2", "–", "", ""]
    assert found["运营丙"] == ["", "2", "1", "2020-01-31", "Has left"]
    assert found["路人辛"][0] == "分机 209"
    assert not area.bar.brand.isVisible()


def test_who_holds_nothing_is_shown_all_the_same(qtbot, area):
    area.show_view("people")
    area.people.table.choose(next(row.id for row in area.people.table.rows.rows if row.cells[0].text == "路人辛"))
    assert area.pane.title.text() == "No account falls with it"
    assert area.pane.act.text() == "Edit"


def test_a_person_is_added_edited_and_refused_with_a_date_that_is_none(qtbot, desk, area, ask):
    area.show_view("people")
    qtbot.mouseClick(area.bar.add, Qt.MouseButton.LeftButton)
    dialog = dialog_of(area, "person_dialog")
    dialog.name.setText("Gina")
    dialog.left.setText("soon")
    press(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.left_field.error != "")
    dialog.left.setText("2026-11")
    dialog.contact.setText("ext. 7")
    press(qtbot, dialog)
    qtbot.waitUntil(lambda: "Gina" in rows(area.people.table))
    area.people.table.acted.emit(next(row.id for row in area.people.table.rows.rows if row.cells[0].text == "Gina"))
    qtbot.waitUntil(lambda: dialog_of(area, "person_dialog") is not dialog)
    again = dialog_of(area, "person_dialog")
    again.left.setText("")
    press(qtbot, again)
    qtbot.waitUntil(lambda: rows(area.people.table)["Gina"][3] == "")
    shown = ask(lambda session: show_person(session, "Gina"))
    assert (shown.contact, shown.left_on) == ("ext. 7", None)


def test_what_falls_is_shown_as_a_list_of_accounts(qtbot, page, area, ids):
    area.select(ids["19900000002"])
    qtbot.mouseClick(area.pane.findChild(QWidget, "graph_listed"), Qt.MouseButton.LeftButton)
    assert not page.is_in_controls
    qtbot.waitUntil(lambda: page.browser.model.rowCount() == 1)
