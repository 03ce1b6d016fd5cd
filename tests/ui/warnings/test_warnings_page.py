"""The page of warnings in the hands of a lead: seen, understood, looked into; and an alert that an operator brings."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from tests.team import LEAD, OPERATOR, OWNER
from tests.ui.clipping import clipped
from tests.ui.warnings.conftest import THEFT
from ui.app import use_language
from ui.kit.banner import Banner
from ui.kit.text import Label
from ui.team.rows import RowsTable
from ui.warnings.dialogs import AlertDialog, _shrunk
from vault.alerts.recording import evidence_of, list_alerts
from vault.reviews.sealed import MOST_EVIDENCE
from vault.unusual.warnings import list_warnings

#: Said by the offscreen platform about every window and every menu.
MENU = pytest.mark.qt_log_ignore("propagateSizeHints", "grabbing the keyboard", r"raise\(\)")


def words(hand, kind=QLabel):
    return " ".join(one.text() for one in hand.see("warning_detail").findChildren(kind) if one.isVisible())


def open_page(hand):
    hand.wait(lambda: hand.shell.rail.buttons["warnings"].number)
    hand.click(hand.shell.rail.buttons["warnings"])
    table = hand.see("warnings_table", RowsTable)
    hand.wait(lambda: table.rows.rowCount())
    return table


def kinds(table):
    return [row.cells[0].chip.text for row in table.rows.rows]


def test_what_waits_is_counted_beside_the_page_and_said_in_words(enter):
    hand = enter(LEAD)
    table = open_page(hand)
    assert hand.shell.rail.buttons["warnings"].number == 2
    assert set(kinds(table)) == {"Theft", "Many at once"}
    table.choose(table.rows.rows[kinds(table).index("Many at once")].id)
    hand.wait(lambda: OPERATOR in words(hand))
    assert "24" in words(hand)
    assert {one.text() for one in hand.see("warning_detail").findChildren(QPushButton, "warning_account")} == {
        "山岚官微",
        "山岚抖音",
    }
    table.choose(table.rows.rows[kinds(table).index("Theft")].id)
    hand.wait(lambda: THEFT in words(hand))
    assert "1. " in words(hand)


def test_a_lead_looks_into_it_and_the_number_goes_down(enter, team, qtbot):
    hand = enter(LEAD)
    table = open_page(hand)
    table.choose(table.rows.rows[kinds(table).index("Many at once")].id)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    act = hand.see("act", QPushButton)
    assert not act.isEnabled()
    hand.click("found_harmless")
    hand.type("接手新品牌", into="warning_note")
    hand.click("act")
    hand.wait(lambda: kinds(table) == ["Theft"])
    hand.wait(lambda: hand.shell.rail.buttons["warnings"].number == 1)
    hand.click("warnings_all")
    assert len(kinds(table)) == 2
    with team.of(OWNER) as (owner,):
        (row,) = list_warnings(owner)
    assert (row.state, row.found, row.note, row.cleared_by) == ("cleared", "harmless", "接手新品牌", LEAD)


def test_an_operator_sees_the_alerts_of_their_accounts_and_clears_none(enter):
    hand = enter(OPERATOR)
    hand.click(hand.shell.rail.buttons["warnings"])
    table = hand.see("warnings_table", RowsTable)
    hand.wait(lambda: table.rows.rowCount())
    assert kinds(table) == ["Theft"]
    assert hand.shell.rail.buttons["warnings"].number == 0
    assert not [one for one in hand.shell.findChildren(QPushButton, "warning_clear") if one.isVisible()]


def bring(hand):
    page = hand.shell.pages["accounts"]
    profiles = hand.shell.desk.session.profiles
    page.select(next(account for account, profile in profiles.items() if profile.name == "山岚官微"))
    hand.wait(lambda: page.detail.account_id)
    hand.click("moreButton")
    hand.choose_in_menu("Platform alert…")
    return hand.see("alert_text", QPlainTextEdit)


@MENU
def test_a_pasted_alert_is_judged_before_it_is_recorded(enter, team):
    hand = enter(OPERATOR)
    text = bring(hand)
    assert not hand.see("act", QPushButton).isEnabled()
    text.setPlainText("您的手机号已换绑")
    hand.click("act")
    verdict = hand.see("alert_verdict", Banner)
    assert verdict.text.text() == "Theft"
    assert "Nobody has set that here" in hand.see("alert_reasons", Label).text()
    with team.of(OWNER) as (owner,):
        assert len(list_alerts(owner)) == 1
    text.setPlainText(THEFT)
    assert not verdict.isVisible()
    hand.click("act")
    hand.wait(verdict.isVisible)
    hand.click("act")
    hand.wait(lambda: not hand.shell.findChildren(AlertDialog))
    with team.of(OWNER) as (owner,):
        assert [row.by for row in list_alerts(owner)] == [OPERATOR, OWNER]


@MENU
def test_a_picture_is_pasted_dropped_or_too_large(enter, team, tmp_path):
    hand = enter(OPERATOR)
    text = bring(hand)
    dialog = hand.see("alert_dialog")
    data = QMimeData()
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 40, 60))
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)
    text.paste()
    assert dialog._picture.startswith(b"\x89PNG")
    large = tmp_path / "large.png"
    large.write_bytes(bytes(MOST_EVIDENCE + 1))
    dialog._take_file(large)
    assert "1048000" in dialog.text_field.error.replace(",", "")
    small = tmp_path / "alert.png"
    small.write_bytes(b"what the telephone showed")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(small))])
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, *none))
    text.setPlainText(THEFT)
    hand.click("act")
    hand.wait(hand.see("alert_verdict", Banner).isVisible)
    hand.click("act")
    hand.wait(lambda: not hand.shell.findChildren(AlertDialog))
    with team.of(OWNER) as (owner,):
        newest = next(row for row in list_alerts(owner) if row.by == OPERATOR)
        assert evidence_of(owner, newest.id) == small.read_bytes()


def test_a_screen_that_is_too_large_becomes_a_smaller_picture():
    noise = QImage(os.urandom(1400 * 1000 * 4), 1400, 1000, QImage.Format.Format_RGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    noise.save(buffer, "PNG")
    assert buffer.size() > MOST_EVIDENCE
    assert 0 < len(_shrunk(noise)) <= MOST_EVIDENCE


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_word_is_cut_off(enter, dressed, lang):
    use_language(dressed, lang)
    hand = enter(LEAD)
    hand.shell.resize(1024, 640)
    table = open_page(hand)
    for row in table.rows.rows:
        table.choose(row.id)
        hand.wait(lambda: clipped(hand.shell) == [])
    hand.click("warning_clear")
    hand.wait(lambda: clipped(hand.see("clear_warning")) == [])
    hand.click("cancel")
    dialog = AlertDialog(hand.shell.desk, hand.shell, "山岚官微", "山岚官微")
    dialog.open()
    dialog.text.setPlainText(THEFT)
    hand.click("act")
    hand.wait(dialog.verdict.isVisible)
    hand.wait(lambda: clipped(dialog) == [])


def test_nothing_of_it_stays_when_the_window_locks(enter):
    hand = enter(LEAD)
    open_page(hand)
    hand.shell.desk.lock()
    hand.rest()
    assert "warnings" not in hand.shell.pages
    assert not [label for label in hand.shell.findChildren(QLabel) if label.isVisible() and OPERATOR in label.text()]
