"""Secrets in widgets: asked for, shown for a while, never copied, read aloud or kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.kit import clipboard as clipboard_module
from ui.kit import secret_edit, secret_field
from ui.kit.clipboard import SecretClipboard
from ui.kit.code_field import CodeField, grouped
from ui.kit.secret_edit import SecretEdit
from ui.kit.secret_field import SecretField
from vault.views import CodeView

SECRET = "Ab3$xY9!qLm2"


@pytest.fixture
def system_clipboard(dressed):
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


@pytest.fixture
def edit(qtbot, dressed):
    made = SecretEdit()
    qtbot.addWidget(made)
    made.show()
    made.setText(SECRET)
    return made


def heard(widget: QWidget) -> str:
    """Everything that a screen reader is told of a widget and its children."""
    told = []
    for one in [widget, *widget.findChildren(QWidget)]:
        reader = QAccessible.queryAccessibleInterface(one)
        if reader is not None:
            told += [reader.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    return " ".join(told)


def test_an_input_method_is_never_offered_a_secret(edit):
    assert not edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    hints = edit.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    edit.show_secret()
    assert not edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


@pytest.mark.parametrize("shown", [False, True])
def test_a_secret_that_is_typed_cannot_be_copied_out(qtbot, edit, system_clipboard, shown):
    edit._set_shown(shown)
    system_clipboard.setText("before")
    edit.selectAll()
    edit.copy()
    qtbot.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert system_clipboard.text() == "before"
    assert edit.text() == SECRET


@pytest.mark.parametrize("shown", [False, True])
def test_a_screen_reader_is_not_told_the_secret(edit, shown):
    edit._set_shown(shown)
    assert SECRET not in heard(edit)
    assert edit.echoMode() == QLineEdit.EchoMode.Password


def test_the_eye_shows_and_hides_and_time_hides_again(qtbot, edit, monkeypatch):
    monkeypatch.setattr(edit._hide_again, "interval", lambda: 10, raising=False)
    edit._hide_again.setInterval(30)
    qtbot.mouseClick(edit._eye, Qt.MouseButton.LeftButton)
    assert edit.shown
    qtbot.waitUntil(lambda: not edit.shown, timeout=2000)


def test_shown_characters_stand_where_the_dots_stood(qtbot, edit):
    before = edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    edit.show_secret()
    assert edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle) == before


def test_caps_lock_is_told_by_what_arrives(qtbot, edit):
    qtbot.keyClick(edit, "A")
    assert edit.caps_lock_is_on
    assert edit._chip.isVisible()
    qtbot.keyClick(edit, "a")
    assert not edit.caps_lock_is_on
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert edit.caps_lock_is_on is (edit.text()[-1].islower())


def test_wiping_leaves_nothing_to_undo(edit):
    edit.wipe()
    edit.undo()
    assert edit.text() == ""


def test_a_field_shows_twelve_dots_whatever_the_length():
    assert secret_field.secret_text.DOTS == "•" * 12


@pytest.fixture
def field(qtbot, dressed):
    made = SecretField(lambda show: show(SECRET))
    made.set_name("password")
    qtbot.addWidget(made)
    made.show()
    return made


def test_revealing_asks_first_and_hides_after_a_while(qtbot, field):
    assert field.eye.toolTip() == "Show password"
    field._hide_again.setInterval(30)
    with qtbot.waitSignal(field.revealed):
        qtbot.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.is_revealed
    assert SECRET not in heard(field)
    with qtbot.waitSignal(field.hidden, timeout=2000):
        pass
    assert not field.is_revealed


def test_an_answer_that_comes_after_hiding_is_not_shown(qtbot, dressed):
    waiting = []
    field = SecretField(waiting.append)
    qtbot.addWidget(field)
    field.show()
    field.toggle()
    field.wipe()
    waiting[0](SECRET)
    assert not field.is_revealed


def test_going_out_of_sight_hides_a_secret(field):
    field.toggle()
    field.hide()
    assert not field.is_revealed


def test_a_code_is_two_groups_with_its_seconds_and_successor(qtbot, dressed):
    views = [CodeView(code="482913", seconds_left=4, next="205771", period=30)]
    field = CodeField(lambda show: show(views[0]))
    qtbot.addWidget(field)
    field.show()
    assert field.code.text() == "••• •••"
    qtbot.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.code.text() == "482 913"
    assert field.next.text() == "then 205 771"
    field.hide()
    assert field.code.text() == "••• •••"


def test_eight_digits_are_two_fours():
    assert grouped("12345678") == "1234 5678"


def test_a_copied_secret_asks_every_history_to_leave_it_out(dressed, system_clipboard):
    SecretClipboard().copy(SECRET, "password")
    data = system_clipboard.mimeData()
    assert data.text() == SECRET
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    formats = " ".join(data.formats())
    assert "ExcludeClipboardContentFromMonitorProcessing" in formats
    assert "CanIncludeInClipboardHistory" in formats
    assert "org.nspasteboard.ConcealedType" in formats


def test_a_copied_secret_is_cleared_when_its_time_is_over(qtbot, dressed, system_clipboard):
    board = SecretClipboard(seconds=1)
    with qtbot.waitSignal(board.cleared, timeout=4000) as told:
        board.copy(SECRET, "password")
    assert told.args == ["password"]
    assert system_clipboard.text() == ""


def test_what_somebody_else_copied_since_is_left_alone(qtbot, dressed, system_clipboard):
    board = SecretClipboard(seconds=1)
    board.copy(SECRET)
    other = QMimeData()
    other.setText("a shopping list")
    system_clipboard.setMimeData(other)
    assert not board.holds_secret
    board.clear()
    assert system_clipboard.text() == "a shopping list"


def test_leaving_the_program_clears_what_is_still_ours(dressed, desk, system_clipboard):
    desk.clipboard.copy(SECRET, "password")
    desk.close()
    assert system_clipboard.text() == ""


def test_shown_secrets_go_after_twenty_seconds_and_copied_ones_after_forty_five():
    assert secret_field.SHOWN_FOR_MS == secret_edit.SHOWN_FOR_MS == 20_000
    assert clipboard_module.CLEAR_AFTER_S == 45
