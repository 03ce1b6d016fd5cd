"""The audit page: the record in sentences, narrowed, verified with its proof, exported; nothing left when locked."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from ui.app import use_language
from ui.audit.documents import DocumentDialog
from ui.audit.page import AuditPage
from ui.documents.dossier import write_dossier
from ui.kit.text import Label
from vault.accounts import AccountDraft, add_account, get_field
from vault.documents import issue_document
from vault.persons import add_person


@pytest.fixture
def page(qtbot, desk):
    made = AuditPage(desk)
    qtbot.addWidget(made)
    made.resize(1124, 748)
    made.show()
    return made


@pytest.fixture
def lively(on_worker):
    account = on_worker(
        lambda session: add_account(
            session, AccountDraft(platform="weibo", brand="山岚", name="山岚官微", password="Vr7#qLw2!")
        )
    )
    on_worker(lambda session: get_field(session, account, "password"))
    on_worker(lambda session: add_person(session, "供应商甲"))
    return account


def look(qtbot, page) -> None:
    page.activate()
    qtbot.waitUntil(lambda: page.model.count > 0 and not page._desk.background.busy)


def sentences(page) -> list[str]:
    return [page.model.index(at, 1).data() for at in range(page.model.rowCount()) if page.model.row_at(at)]


def press(qtbot, page, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page, name: str, text: str) -> None:
    combo = page.findChild(QComboBox, name)
    combo.setCurrentIndex(combo.findText(text))


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def verify(qtbot, page) -> None:
    press(qtbot, page, "audit_verify")
    qtbot.waitUntil(lambda: page.verdict.checked is not None and page.head.check.isEnabled(), timeout=20_000)


def corrupt(desk, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(desk.location)) as file, file:
        file.execute(statement, values)


def test_the_record_is_told_newest_first_under_its_day(qtbot, page, lively):
    look(qtbot, page)
    assert sentences(page)[:3] == [
        "主管戊 added the person 供应商甲",
        "主管戊 copied the password of 山岚官微",
        "主管戊 added 山岚官微",
    ]
    assert page.model.row_at(0) is None
    assert page.model.index(0, 0).data().startswith("Today, ")
    assert page.head.count.text() == f"{page.model.count} records"


def test_filters_and_search_narrow_it_and_can_be_cleared(qtbot, page, lively):
    look(qtbot, page)
    whole = page.model.count
    choose(page, "audit_account", "山岚官微")
    assert page.model.count == 2
    choose(page, "audit_kind", "Secrets looked at")
    assert sentences(page) == ["主管戊 copied the password of 山岚官微"]
    qtbot.keyClicks(page.findChild(QLineEdit, "audit_search"), "nothing like it")
    assert page.empty.isVisible()
    press(qtbot, page, "audit_clear_filters")
    assert page.model.count == whole
    assert page.table.isVisible()


def test_the_chosen_row_is_told_in_full_and_leads_to_its_account(qtbot, desk, page, lively):
    look(qtbot, page)
    page.table.select_position(2)
    qtbot.waitUntil(lambda: "copied the password of 山岚官微" in texts(page.detail))
    with qtbot.waitSignal(desk.navigate) as asked:
        press(qtbot, page, "audit_show_account")
    assert asked.args == ["accounts", lively]


def test_the_arrow_keys_step_over_the_heading_of_a_day(qtbot, page, lively):
    look(qtbot, page)
    page.table.select_position(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert page.table.currentIndex().row() == 1
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 2


def test_a_whole_record_is_said_to_be_whole_with_its_head_code(qtbot, page, lively):
    look(qtbot, page)
    assert "Not verified" in page.verdict.banner.text.text()
    verify(qtbot, page)
    assert page.verdict.banner.text.text() == "The record is whole; nothing was changed"
    code = page.verdict.checked.found.head_code
    assert code in page.verdict.banner.proof.text()
    press(qtbot, page, "audit_report")
    assert page.findChild(Label, "audit_head_code").text() == code
    assert len(code.partition(": ")[2].split()) == 6


def test_a_changed_entry_is_said_in_red_and_cannot_be_waved_away(qtbot, desk, page, lively):
    look(qtbot, page)
    corrupt(
        desk,
        "UPDATE ledger SET bytes = CAST(substr(bytes, 1, 200) || x'00' || substr(bytes, 202) AS BLOB) WHERE seq = 2",
    )
    verify(qtbot, page)
    assert page.verdict.checked.error is not None
    assert "2" in page.verdict.banner.text.text()
    assert page.verdict.banner.proof.text()
    assert not page.verdict.banner.button.isVisible()


def test_rows_that_do_not_belong_are_listed_with_what_to_do_and_acknowledged_by_an_owner(qtbot, desk, page, lively):
    look(qtbot, page)
    corrupt(desk, "INSERT INTO ledger SELECT max(seq) + 1, ? FROM ledger", b"planted by somebody" * 20)
    press(qtbot, page, "audit_verify")
    qtbot.waitUntil(lambda: page.verdict.checked is not None and not desk.background.busy, timeout=20_000)
    assert page.verdict.banner.text.text() == "1 row does not belong to the record"
    qtbot.waitUntil(lambda: "Not a valid entry" in texts(page.detail) and "then acknowledge it" in texts(page.detail))
    desk.run(desk, desk.session.refresh, done=lambda _: None)
    qtbot.waitUntil(lambda: not desk.background.busy)
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "audit_acknowledge").isVisible())
    page.findChild(QPushButton, "audit_acknowledge").click()
    qtbot.waitUntil(lambda: page.verdict.checked.is_whole, timeout=20_000)


def test_verifying_is_stopped_by_its_button(qtbot, page, lively, monkeypatch):
    def endless(_session, progress):
        while True:
            progress(1, 2)
            time.sleep(0.005)

    look(qtbot, page)
    monkeypatch.setattr("vault.audit.verify", endless)
    press(qtbot, page, "audit_verify")
    qtbot.waitUntil(page.verdict.cancel.isVisible)
    qtbot.waitUntil(lambda: page.verdict.doing.text() == "1 of 2 checked")
    press(qtbot, page, "audit_stop")
    qtbot.waitUntil(page.head.check.isEnabled)
    assert page.verdict.checked is None
    assert page.verdict.banner.isVisible()


def test_locking_stops_the_work_and_leaves_no_name(qtbot, desk, page, lively, monkeypatch):
    def endless(_session, progress):
        while True:
            progress(1, 2)
            time.sleep(0.005)

    look(qtbot, page)
    page.table.select_position(1)
    monkeypatch.setattr("vault.audit.verify", endless)
    press(qtbot, page, "audit_verify")
    desk.lock()
    assert page.model.rowCount() == 0
    assert "供应商甲" not in texts(page)
    assert page.findChild(QComboBox, "audit_member").count() == 1
    assert desk.background.finish(5000)


def test_what_is_shown_is_exported_and_the_export_is_on_record(qtbot, page, lively, tmp_path):
    look(qtbot, page)
    choose(page, "audit_account", "山岚官微")
    path = tmp_path / "audit.csv"
    page._export_to(path)
    qtbot.waitUntil(lambda: path.exists() and not page._desk.background.busy)
    lines = path.read_text("utf-8-sig").splitlines()
    assert len(lines) == 3
    assert all("山岚官微" in line for line in lines[1:])
    choose(page, "audit_account", "All accounts")
    qtbot.waitUntil(lambda: "主管戊 exported 2 lines of the record" in sentences(page))


def test_what_happens_elsewhere_appears_without_asking(qtbot, page, lively, on_worker):
    look(qtbot, page)
    on_worker(lambda session: add_person(session, "供应商乙"))
    qtbot.waitUntil(lambda: sentences(page)[0] == "主管戊 added the person 供应商乙")


def test_another_language_tells_and_finds_it_in_that_language(qtbot, dressed, page, lively):
    look(qtbot, page)
    use_language(dressed, "zh")
    assert sentences(page)[0] == "主管戊 添加了人员 供应商甲"
    qtbot.waitUntil(lambda: "添加了人员" in page.model.listing.found_by[0])
    page.head.search.setText("添加了人员")
    assert page.model.count == 1


def test_every_control_is_named_and_reached_by_tab(qtbot, page, lively):
    look(qtbot, page)
    controls = [*page.findChildren(QPushButton), *page.findChildren(QComboBox), page.head.search, page.table]
    for control in filter(QWidget.isVisible, controls):
        assert control.accessibleName() or control.text()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_verifying_gives_the_focus_back(qtbot, page, lively):
    look(qtbot, page)
    page.head.check.setFocus()
    verify(qtbot, page)
    assert page.focusWidget() is page.head.check


def compare(qtbot, page, typed: str) -> DocumentDialog:
    dialog = page.window().findChild(DocumentDialog) or page.findChild(DocumentDialog)
    dialog.digest.setText(typed)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.act_button.isEnabled() and not page._desk.background.busy)
    return dialog


def test_a_paper_is_held_against_the_record(qtbot, page, lively, on_worker):
    issued = on_worker(lambda session: issue_document(session, "dossier", b"what stands in it", [lively]))
    press(qtbot, page, "audit_documents")
    dialog = compare(qtbot, page, issued.digest[:16].upper())
    assert "Ownership dossier no. 1 was issued by 主管戊" in dialog.verdict.text.text()
    assert "山岚官微" in dialog.proof.text()
    assert issued.digest[:4] in dialog.proof.text()
    dialog = compare(qtbot, page, "0" * 16)
    assert "is not known here" in dialog.verdict.text.text()
    assert dialog.proof.isHidden()
    dialog = compare(qtbot, page, "twelve")
    assert "neither a document's number nor its digest" in dialog.digest_field.error
    assert dialog.verdict.isHidden()
    dialog.reject()


def test_a_pdf_is_compared_by_what_it_carries(qtbot, page, lively, on_worker, tmp_path):
    path = tmp_path / "dossier.pdf"
    on_worker(lambda session: write_dossier(session, lively, path))
    press(qtbot, page, "audit_documents")
    dialog = page.findChild(DocumentDialog)
    dialog.compare_file(path)
    qtbot.waitUntil(lambda: dialog.act_button.isEnabled() and not page._desk.background.busy)
    assert "no. 1 was issued by 主管戊" in dialog.verdict.text.text()
    assert "山岚官微" in dialog.content.toPlainText()
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-1.7 nothing in it")
    dialog.compare_file(other)
    qtbot.waitUntil(lambda: dialog.act_button.isEnabled() and not page._desk.background.busy)
    assert "does not carry what was printed" in dialog.digest_field.error
    assert dialog.content.isHidden()
    dialog.reject()
