"""The dossier in the window: a piece goes in by typing and pasting, is looked at, taken out, and all of it printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.reading_pdf import texts
from tests.ui.clipping import clipped
from ui.app import use_language
from ui.audit.documents import DocumentDialog
from ui.dossier.dialog import DossierDialog
from ui.dossier.service import DossierService
from vault.accounts import AccountDraft, add_account
from vault.dossier import add_item, show_dossier


@pytest.fixture
def account(on_worker):
    draft = AccountDraft(platform="weibo", brand="山岚", name="山岚官微", login="shanlan", password="Vr7#qLw2!")
    return on_worker(lambda session: add_account(session, draft))


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot, desk, account, window):
    made = DossierDialog(DossierService(desk), window, account, "山岚官微")
    made.open()
    rest(qtbot, desk)
    return made


def rest(qtbot, desk) -> None:
    qtbot.waitUntil(lambda: not desk.background.busy)


def press(qtbot, dialog, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    rest(qtbot, dialog._service.desk)


def words(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_pasted_picture_becomes_a_piece_that_can_be_looked_at(qtbot, dialog, on_worker, account):
    assert "Nothing is kept here yet." in words(dialog)
    press(qtbot, dialog, "add_piece")
    assert dialog.form.kind.currentData() == "registration"
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    dialog.form.evidence.paste()
    rest(qtbot, dialog._service.desk)
    dialog.form.text.setPlainText("注册页截图，原件在行政 <b>")
    dialog.form.day.setText("2019-03-12")
    press(qtbot, dialog, "keep_piece")
    (item,) = on_worker(lambda session: show_dossier(session, account)).items
    assert (item.kind, item.text, item.on) == ("registration", "注册页截图，原件在行政 <b>", "2019-03-12")
    assert "注册页截图，原件在行政 <b>" in words(dialog)
    press(qtbot, dialog, f"look_{item.id}")
    shown = dialog.findChild(QLabel, "piece_picture").pixmap()
    assert 0 < shown.width() <= 580
    press(qtbot, dialog, "dossier_back")
    assert dialog.views.currentWidget() is dialog.pieces


def test_what_is_refused_is_said_and_what_was_typed_stays(qtbot, dialog, on_worker, account):
    press(qtbot, dialog, "add_piece")
    press(qtbot, dialog, "keep_piece")
    assert dialog.form.text_field.error
    dialog.form.text.setPlainText("第 12 条")
    dialog.form.day.setText("12.3.2019")
    press(qtbot, dialog, "keep_piece")
    assert dialog.form.day_field.error
    assert dialog.form.text.toPlainText() == "第 12 条"
    assert on_worker(lambda session: show_dossier(session, account)).items == []


def test_a_piece_is_taken_out_only_after_the_question(qtbot, dialog, on_worker, account):
    item = on_worker(lambda session: add_item(session, account, "clause", text="第 12 条"))
    dialog._read()
    rest(qtbot, dialog._service.desk)
    press(qtbot, dialog, f"remove_{item}")
    assert len(on_worker(lambda session: show_dossier(session, account)).items) == 1
    press(qtbot, dialog, f"sure_{item}")
    rest(qtbot, dialog._service.desk)
    assert on_worker(lambda session: show_dossier(session, account)).items == []
    assert "Nothing is kept here yet." in words(dialog)


def test_the_dossier_is_printed_over_the_file_that_was_chosen(qtbot, dialog, on_worker, account, tmp_path, monkeypatch):
    path = tmp_path / "dossier.pdf"
    path.write_text("older")
    monkeypatch.setattr("ui.kit.files.ask_where_to_save", lambda *said: said[-1](path))
    press(qtbot, dialog, "export_dossier")
    whole = "".join(texts(path))
    assert "山岚官微" in whole
    assert "nothingkeptyet" in whole
    assert dialog.trouble.isHidden()
    assert on_worker(lambda session: [one.kind for one in session.state.documents.values()]) == ["dossier"]


def test_a_file_that_cannot_be_made_is_said_in_the_dialog(qtbot, dialog, on_worker, tmp_path, monkeypatch):
    monkeypatch.setattr("ui.kit.files.ask_where_to_save", lambda *said: said[-1](tmp_path / "no" / "where.pdf"))
    press(qtbot, dialog, "export_dossier")
    assert dialog.trouble.isVisible()
    assert on_worker(lambda session: len(session.state.documents)) == 0


def test_locking_closes_it(qtbot, dialog, desk):
    desk.locked.emit()
    assert not dialog.isVisible()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_word_is_cut_off_in_any_of_its_views(qtbot, qapp, desk, on_worker, account, window, lang):
    use_language(qapp, lang)
    long = "劳动合同第 12 条：岗位所用账号归公司。" * 8
    item = on_worker(
        lambda session: add_item(session, account, "payment", text=long, evidence=b"x" * 9, file="发票.bin")
    )
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialogs = DossierDialog(DossierService(desk), window, account, "山岚官微"), DocumentDialog(desk, window)
    for dialog in dialogs:
        dialog.open()
    dossier, papers = dialogs
    rest(qtbot, desk)
    papers.digest.setText("7")
    papers.act_button.click()
    rest(qtbot, desk)
    qtbot.waitUntil(lambda: clipped(papers) == [], timeout=2000)
    dossier.findChild(QAbstractButton, f"remove_{item}").click()
    qtbot.waitUntil(lambda: clipped(dossier) == [], timeout=2000)
    dossier._start()
    qtbot.waitUntil(lambda: clipped(dossier) == [], timeout=2000)
    dossier._show_list()
    dossier._look(item)
    rest(qtbot, desk)
    qtbot.waitUntil(lambda: clipped(dossier) == [], timeout=2000)
    use_language(qapp, "en")
