"""What the import shows of a foreign file before anything is written: never a secret, always what is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from ui.imports.cells import DOTS, shown
from ui.imports.check import CheckStep
from ui.imports.choose import ChooseStep
from ui.imports.jobs import FIXED
from ui.imports.table import PreviewModel, PreviewTable
from ui.imports.troubles import TABLE, trouble
from ui.imports.written import Amounts
from vault.importing import Choice
from vault.interchange.rows import Sheet, SheetColumn
from vault.views import Problem

ROOT = Path(__file__).resolve().parents[3]
NOTHING = Amounts(added=0, updated=0, skipped=0, persons=0, controls=0, leavers=0, circulated=0, spread_days=30)


def sheet(*rows: tuple[str, ...], kind: str = "accounts") -> Sheet:
    named = (
        ("平台", "platform", True),
        ("谁管", "responsible", False),
        ("密码", "password", True),
        ("备注", "note", True),
    )
    columns = tuple(SheetColumn(at, header, field, sure) for at, (header, field, sure) in enumerate(named))
    return Sheet("账号", kind, columns, tuple(enumerate(rows, 4)), len(rows))


ROWS = (("微博", "运营甲", "Woaini1314", "直播用"), ("抖音", "运营乙", "同上", "个人微信密码 abc"))


@pytest.fixture
def table(qtbot):
    made = PreviewTable()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def check(qtbot):
    made = CheckStep()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def cell_texts(table: PreviewTable) -> list[str]:
    model = table.preview()
    cells = [model.index(row, column) for row in range(1, model.rowCount()) for column in range(model.columnCount())]
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return [str(cell.data(role)) for cell in cells for role in roles if cell.data(role)]


@pytest.mark.parametrize(
    ("text", "field", "header", "seen"),
    [
        ("Woaini1314", "password", "密码", DOTS),
        ("kkxz wwhp", "totp", "密钥", DOTS),
        ("1", "password", "密码", DOTS),
        ("", "password", "密码", ""),
        ("Woaini1314", "fields", "邮箱密码", DOTS),
        ("11010119900101", "personal", "身份证号", DOTS),
        ("19900000001", "phone", "手机", "199****0001"),
        ("19900000001、199 0000 0002", "phone", "手机", "199****0001、199****0002"),
        ("199-0000-0001", "login", "登录账号", "199****0001"),
        ("shanlan_gf", "login", "登录账号", "shanlan_gf"),
        ("brand@beihe.example", "email", "邮箱", "br****@beihe.example"),
        ("直播\n用", "note", "备注", "直播 用"),
    ],
)
def test_a_cell_is_shown_without_what_it_must_not_tell(text, field, header, seen):
    assert shown(text, field, header) == seen


def test_no_role_of_the_preview_holds_a_password(table):
    table.show_sheet(sheet(*ROWS), [4, 5], {})
    assert not any("Woaini1314" in text for text in cell_texts(table))


def test_the_model_keeps_its_promises(qtmodeltester, table):
    model = PreviewModel()
    model.set_sheet(sheet(*ROWS), [4, 5], {(5, "password"): "no password"})
    qtmodeltester.check(model)


def test_sure_and_guessed_columns_differ_by_icon_and_by_words(table):
    table.show_sheet(sheet(*ROWS), [4, 5], {})
    sure, guessed = table.boxes[0], table.boxes[1]
    assert sure.property("sure") is True
    assert guessed.property("sure") is False
    assert sure.accessibleDescription() != guessed.accessibleDescription()


def test_choosing_another_field_says_which_column_is_which(qtbot, table):
    table.show_sheet(sheet(*ROWS), [4, 5], {})
    table.show()
    box = table.boxes[1]
    with qtbot.waitSignal(table.column_changed) as changed:
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_End)
        box.activated.emit(box.currentIndex())
    assert changed.args == ["谁管", box.currentData()]


def test_trouble_is_marked_in_its_cell_and_told_in_words(check):
    check.show_file(sheet(*ROWS), [Problem("账号", 5, "password", "same_as_above")], NOTHING)
    model = check.table.preview()
    marked = model.index(2, 2)
    assert marked.data(Qt.ItemDataRole.DisplayRole) == "同上"  # no secret: it says where to look
    assert "same as above" in str(marked.data(Qt.ItemDataRole.ToolTipRole))
    assert any("Account without password" in sentence for sentence in check.problems.sentences())


def test_a_personal_password_is_refused_and_not_shown(check):
    check.show_file(sheet(*ROWS), [Problem("账号", 5, "note", "personal_password")], NOTHING)
    assert check.table.preview().index(2, 3).data() == DOTS
    assert "This cell stays out" in check.problems.sentences()[0]
    assert "abc" not in check.problems.sentences()[0]


def test_a_problem_tells_what_stands_there_but_never_of_a_secret(check):
    problems = [Problem("账号", 5, "responsible", "bad_person"), Problem("账号", 4, "password", "unclear_password")]
    check.show_file(sheet(*ROWS), problems, NOTHING)
    person, password = check.problems.sentences()
    assert "运营乙" in person
    assert "Woaini1314" not in password


def test_a_thousand_problems_are_counted_and_fifty_told(qtmodeltester, check):
    problems = [Problem("账号", row, "password", "too_long") for row in range(1000)]
    check.show_file(sheet(*ROWS), problems, NOTHING)
    assert len(check.problems.sentences()) == 51
    assert check.problems.sentences()[-1].startswith("950 more rows")
    qtmodeltester.check(check.problems.model())


def test_rows_that_need_a_look_are_among_those_shown(check):
    many = [("微博", "运营甲", "x", "")] * 30
    check.show_file(sheet(*many), [Problem("账号", 25, "password", "too_long")], NOTHING)
    model = check.table.preview()
    numbers = [model.headerData(row, Qt.Orientation.Vertical) for row in range(1, model.rowCount())]
    assert "25" in numbers
    assert numbers == sorted(numbers, key=int)


def test_without_problems_it_says_so(check):
    check.show_file(sheet(*ROWS), [], NOTHING)
    assert check.fine.isVisible()
    assert not check.problems.isVisible()


def test_columns_that_the_format_knows_are_not_to_be_mended(check):
    check.show_file(sheet(*ROWS, kind=FIXED), [], NOTHING)
    assert check.table.boxes == []
    assert check.table.isRowHidden(0)


def test_clearing_leaves_nothing_of_the_file(check):
    check.show_file(sheet(*ROWS), [Problem("账号", 5, "password", "same_as_above")], NOTHING)
    check.clear()
    assert cell_texts(check.table) == []
    assert check.table.preview().columnCount() == 0


def test_every_problem_that_a_reader_tells_has_words():
    told = re.compile(r"""(?:\.tell\([^)]*|trouble=|Problem\([^)]*|Secret\([^)]*)"([a-z]+(?:_[a-z]+)+)"\)""")
    codes = {
        code for path in (ROOT / "vault/interchange").rglob("*.py") for code in told.findall(path.read_text("utf-8"))
    }
    assert len(codes) > 10
    assert codes - set(TABLE) == set()


def test_a_problem_of_a_later_version_is_still_told():
    assert trouble(Problem("账号", 4, "note", "from_the_future")).what == "This cell is unclear"


def test_a_file_let_go_over_the_page_is_chosen(qtbot, tmp_path):
    step = ChooseStep()
    qtbot.addWidget(step)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "账号台账.xlsx")), QUrl("https://example.invalid/x.xlsx")])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(step.chosen) as chosen:
        step.drop.dropEvent(event)
    assert chosen.args == [[str(tmp_path / "账号台账.xlsx")]]


def test_fifty_boxes_come_a_few_at_a_time(qtbot, check):
    problems = [Problem("账号", row, "password", "same_as_above") for row in range(60)]
    offered = {each: Choice("above", 1) for each in problems}
    check.show_file(sheet(*ROWS), problems, NOTHING, offered)
    assert 0 < len(check.problems.boxes) < 10
    qtbot.waitUntil(lambda: len(check.problems.boxes) == 50)


def test_problems_with_a_choice_are_told_before_those_without(check):
    plain = [Problem("账号", row, "password", "too_long") for row in range(100)]
    open_one = Problem("账号", 200, "password", "same_as_above")
    check.show_file(sheet(*ROWS), [*plain, open_one], NOTHING, {open_one: Choice("above", 4)})
    assert list(check.problems.boxes) == [open_one]


def test_another_answer_leaves_the_boxes_where_they_are(check):
    problem = Problem("账号", 5, "password", "same_as_above")
    offered = {problem: Choice("above", 4)}
    check.show_file(sheet(*ROWS), [problem], NOTHING, offered)
    box = check.problems.boxes[problem]
    check.show_file(sheet(*ROWS), [problem], NOTHING, offered, {problem: "above"})
    assert check.problems.boxes[problem] is box
    assert box.currentText() == "Password of row 4"
    assert "Password of row 4" in check.problems.sentences()[0]
