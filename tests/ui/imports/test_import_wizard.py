"""The import wizard on a real vault, from the file to the check-up, by its buttons."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.imports.answers import DayDialog
from ui.imports.page import CHECK, CHOOSE, DONE, ImportPage
from ui.kit.text import Label
from vault.accounts import list_accounts
from vault.demo import write_register
from vault.health import check_up

SOURCE_PASSWORD = "made-up file phrase"


@pytest.fixture
def page(qtbot, desk):
    made = ImportPage(desk)
    qtbot.addWidget(made)
    made.resize(1124, 748)
    made.show()
    return made


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "账号台账.xlsx"
    write_register(path, date.today())
    return path


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    """A small table with a guessed column, a password that is none, and somebody's own."""
    path = tmp_path / "旧表.csv"
    rows = [
        ("平台", "账号名称", "登录账号", "密码", "谁在管它", "备注"),
        ("微博", "山岚官方微博", "shanlan_gf", "Woaini1314", "运营甲", ""),
        ("抖音", "北禾旗舰店", "beihe_dy", "同上", "运营乙", ""),
        ("知乎", "北禾知乎号", "beihe_zh", "qwerty888", "运营乙", "运营乙个人微信密码是abc12345"),
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


@pytest.fixture
def locked_source(tmp_path: Path) -> Path:
    from pykeepass import create_database

    path = tmp_path / "team.kdbx"
    made = create_database(str(path), password=SOURCE_PASSWORD)
    made.add_entry(made.root_group, "山岚官方微博", "shanlan_gf", "Woaini1314", url="https://weibo.com/")
    made.save()
    return path


def press(qtbot, page, name: str) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def read(qtbot, page, *paths: Path) -> None:
    page.choose.chosen.emit([str(path) for path in paths])
    qtbot.waitUntil(lambda: page.steps.currentIndex() == CHECK)


def write(qtbot, page) -> None:
    press(qtbot, page, "import_go")
    qtbot.waitUntil(lambda: page.steps.currentIndex() == DONE)
    qtbot.waitUntil(lambda: not page.done.scoring.isVisible())


def texts(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def test_a_register_goes_in_by_two_buttons_and_ends_at_the_check_up(qtbot, desk, page, on_worker, register):
    read(qtbot, page, register)
    assert on_worker(list_accounts) == []  # nothing before consent
    accounts = page._draft.amounts.added
    assert page.go.text() == f"Write {accounts} accounts"
    write(qtbot, page)
    assert len(on_worker(list_accounts)) == accounts
    with qtbot.waitSignal(desk.navigate) as asked:
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    assert asked.args == ["health", None]


def test_what_was_imported_is_judged_and_known_as_circulated(qtbot, page, on_worker, register):
    read(qtbot, page, register)
    amounts = page._draft.amounts
    write(qtbot, page)
    result = on_worker(check_up)
    assert result.counts["circulated"] == amounts.circulated > 0
    assert result.counts["weak"] > 0
    assert f"{amounts.circulated} passwords circulated" in texts(page)


def test_the_second_time_there_is_nothing_to_write(qtbot, page, register):
    read(qtbot, page, register)
    write(qtbot, page)
    read(qtbot, page, register)
    assert page.go.text() == "Nothing to write"
    assert not page.go.isEnabled()


def test_problems_are_listed_with_the_safe_choice(qtbot, page, doubtful):
    read(qtbot, page, doubtful)
    shown = "\n".join(page.check.problems.sentences())
    assert "Account without password" in shown
    assert "This cell stays out" in shown
    assert "abc12345" not in texts(page)


def test_mending_a_column_plans_anew(qtbot, page, doubtful):
    read(qtbot, page, doubtful)
    before = page._draft
    box = next(box for box in page.check.table.boxes if box.objectName() == "field_of_登录账号")
    box.setCurrentIndex(box.findData(""))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page._draft is not before and page.go.isEnabled())
    assert page._draft.source.mapping["旧表.csv"].get("登录账号") is None
    assert all(not account.login for account in page._draft.plan.accounts)


def test_a_locked_file_asks_for_its_password_and_says_when_it_is_wrong(qtbot, page, locked_source):
    page.choose.chosen.emit([str(locked_source)])
    qtbot.waitUntil(page.choose.password_card.isVisible)
    qtbot.keyClicks(page.choose.password_edit, "not this one")
    press(qtbot, page, "open_source")
    qtbot.waitUntil(lambda: page.choose.password_card.isVisible() and page.choose.password_field.error != "")
    assert page.choose.password_edit.text() == ""
    qtbot.keyClicks(page.choose.password_edit, SOURCE_PASSWORD)
    press(qtbot, page, "open_source")
    qtbot.waitUntil(lambda: page.steps.currentIndex() == CHECK)
    assert page._draft.amounts.added == 1


def test_a_file_that_cannot_be_read_is_told_and_another_may_be_chosen(qtbot, page, tmp_path):
    path = tmp_path / "photo.pdf"
    path.write_bytes(b"%PDF-1.7 made up")
    page.choose.chosen.emit([str(path)])
    qtbot.waitUntil(page.choose.trouble.isVisible)
    assert page.choose.drop.isVisible()
    assert page.steps.currentIndex() == CHOOSE


def test_cancelling_writes_nothing_and_forgets_the_file(qtbot, desk, page, on_worker, register):
    read(qtbot, page, register)
    with qtbot.waitSignal(desk.navigate) as asked:
        press(qtbot, page, "import_cancel")
    assert asked.args == ["accounts", None]
    assert page._draft is None
    assert page.check.table.preview().columnCount() == 0
    assert on_worker(list_accounts) == []


def test_an_answer_that_comes_after_stopping_is_dropped(qtbot, page, on_worker, register):
    page.choose.chosen.emit([str(register)])
    press(qtbot, page, "stop_reading")
    on_worker(list_accounts)  # behind the reading in the queue
    assert page.steps.currentIndex() == CHOOSE
    assert page._draft is None


def test_locking_while_checking_leaves_nothing_of_the_file(qtbot, desk, page, register):
    read(qtbot, page, register)
    desk.lock()
    assert page.steps.currentIndex() == CHOOSE
    assert page.check.table.preview().columnCount() == 0
    assert "微博" not in texts(page)


def test_a_stray_enter_on_arriving_writes_nothing(qtbot, page, on_worker, register):
    read(qtbot, page, register)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert not page._writing
    assert on_worker(list_accounts) == []


def test_every_button_of_every_step_is_named(qtbot, page, doubtful):
    for step in (lambda: None, lambda: read(qtbot, page, doubtful), lambda: write(qtbot, page)):
        step()
        for button in page.findChildren(QPushButton):
            if button.isVisible():
                assert button.text() or button.accessibleName()


def test_imported_passwords_get_their_scores_without_being_asked(qtbot, page, on_worker, register):
    read(qtbot, page, register)
    told: list[tuple[int, int]] = []
    page.judging.progressed.connect(lambda done, of: told.append((done, of)))
    write(qtbot, page)
    qtbot.waitUntil(lambda: bool(told) and told[-1][0] == told[-1][1])
    rows = on_worker(list_accounts)
    assert all(row.strength is not None for row in rows if row.has_password)
    assert told[-1][1] == sum(row.has_password for row in rows)


@pytest.fixture
def open_questions(tmp_path: Path) -> Path:
    """One of each problem that leaves a choice."""
    path = tmp_path / "总表.csv"
    rows = [
        ("平台", "账号名称", "登录账号", "密码", "上次改密日期"),
        ("小红书", "山岚生活家", "xhs@corp.example", "Xhs#2026-first", "去年"),
        ("快手", "山岚好物", "ks@corp.example", "同上", ""),
        ("小破", "北禾研究所", "lab@corp.example", "Lab#2026-third", "2026-01-05"),
        ("小破", "北禾研究所二", "lab2@corp.example", "Lab#2026-fourth", "2026-01-05"),
        ("小红书", "山岚生活家", "xhs@corp.example", "Xhs#2026-other", ""),
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def boxes(page):
    return {(problem.row, problem.message): box for problem, box in page.check.problems.boxes.items()}


def answer(qtbot, page, row: int, code: str, data: str) -> None:
    """Chosen by keyboard, as a person without a mouse does."""
    box = boxes(page)[row, code]
    wanted = box.findData(data)
    box.setFocus()
    for _ in range(abs(wanted - box.currentIndex())):
        qtbot.keyClick(box, Qt.Key.Key_Down if wanted > box.currentIndex() else Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.go.isEnabled())


def circulated(page) -> int:
    return page._draft.amounts.circulated


def test_every_open_question_has_a_box_with_the_safe_answer(qtbot, page, open_questions):
    read(qtbot, page, open_questions)
    assert {key: box.currentText() for key, box in boxes(page).items()} == {
        (2, "bad_date"): "Time unknown",
        (3, "same_as_above"): "Account without password",
        (4, "unknown_platform"): "Own platform, choose later",
        (5, "unknown_platform"): "Own platform, choose later",
        (6, "duplicate_differs"): "Newer one current, other kept",
    }
    assert all(box.accessibleName() for box in boxes(page).values())
    assert "you can change it" in page.check.problems_note.text()


def test_an_answer_changes_the_numbers_at_once_and_is_written(qtbot, page, on_worker, open_questions):
    from vault.accounts import show_account

    read(qtbot, page, open_questions)
    assert circulated(page) == 3
    answer(qtbot, page, 3, "same_as_above", "above")
    qtbot.waitUntil(lambda: circulated(page) == 4)
    assert boxes(page)[3, "same_as_above"].hasFocus()
    assert any("Password of row 2" in sentence for sentence in page.check.problems.sentences())
    answer(qtbot, page, 6, "duplicate_differs", "skip")
    write(qtbot, page)
    first = on_worker(lambda session: show_account(session, "山岚生活家", reveal=True).password)
    second = on_worker(lambda session: show_account(session, "山岚好物", reveal=True).password)
    assert first == second == "Xhs#2026-first"


def test_one_answer_settles_a_platform_wherever_it_stands(qtbot, page, on_worker, open_questions):
    read(qtbot, page, open_questions)
    box = boxes(page)[4, "unknown_platform"]
    box.setCurrentIndex(box.findData("bilibili"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: boxes(page)[5, "unknown_platform"].currentData() == "bilibili")
    write(qtbot, page)
    platforms = on_worker(lambda session: sorted(row.platform for row in list_accounts(session)))
    assert platforms == ["bilibili", "bilibili", "kuaishou", "xiaohongshu"]


def test_the_safe_answer_can_be_taken_again(qtbot, page, open_questions):
    read(qtbot, page, open_questions)
    answer(qtbot, page, 3, "same_as_above", "above")
    qtbot.waitUntil(lambda: circulated(page) == 4)
    answer(qtbot, page, 3, "same_as_above", "")
    qtbot.waitUntil(lambda: circulated(page) == 3)


def test_a_date_is_typed_and_checked(qtbot, page, on_worker, open_questions):
    read(qtbot, page, open_questions)
    box = boxes(page)[2, "bad_date"]
    box.setCurrentIndex(box.findData("?"))
    box.activated.emit(box.currentIndex())
    dialog = page.window().findChild(DayDialog)
    qtbot.keyClicks(dialog.edit, "last year")
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.field.error
    dialog.edit.setText((date.today() + timedelta(days=1)).isoformat())
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert "future" in dialog.field.error
    dialog.edit.clear()
    qtbot.keyClicks(dialog.edit, "2025-11-30")
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: boxes(page)[2, "bad_date"].currentData() == "2025-11-30")
    answer(qtbot, page, 6, "duplicate_differs", "skip")
    write(qtbot, page)
    rows = on_worker(list_accounts)
    assert {row.name: row.password_changed_at for row in rows}["山岚生活家"] == "2025-11-30"


def test_two_answers_in_a_row_both_hold(qtbot, page, open_questions):
    read(qtbot, page, open_questions)
    for row, code, data in ((3, "same_as_above", "above"), (6, "duplicate_differs", "skip")):
        box = boxes(page)[row, code]
        box.setCurrentIndex(box.findData(data))
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.go.isEnabled())
    assert sorted(page._draft.plan.resolutions.values()) == ["above", "skip"]


def test_another_file_begins_with_the_safe_answers(qtbot, page, open_questions):
    read(qtbot, page, open_questions)
    answer(qtbot, page, 3, "same_as_above", "above")
    page._start_over()
    read(qtbot, page, open_questions)
    assert boxes(page)[3, "same_as_above"].currentData() == ""
