"""The score on the check-up page: how it comes about, whose it is, how it went, the risks, and a file of it all."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.clipping import clipped
from ui.app import use_language
from ui.health.chart import TrendChart
from ui.health.formula import FormulaDialog
from ui.health.looking import Scope, narrowed
from ui.health.page import HealthPage
from ui.health.rows import FindingRow
from ui.health.trend import TrendCard
from ui.kit.text import Label
from ui.kit.toast import Toast
from vault.accounts import AccountDraft, add_account
from vault.findings import Examined, Yardstick, findings_of
from vault.health import check_up
from vault.health_trend import Sample, note
from vault.session import Session

ROOT = Path(__file__).resolve().parents[3]
WEAK, STRONG = "Woaini1314", "vR7#qLw2!mZ9xT4p"


@pytest.fixture
def page(qtbot, desk):
    made = HealthPage(desk)
    qtbot.addWidget(made)
    made.resize(1124, 748)
    made.show()
    return made


@pytest.fixture
def two_brands(on_worker):
    """Two weak passwords in one brand, a strong one in the other."""
    kept = {"admin": "运营甲", "deputy": "运营乙"}
    return {
        name: on_worker(
            lambda session, name=name, brand=brand, password=password: add_account(
                session, AccountDraft(platform="weibo", brand=brand, name=name, password=password, **kept)
            )
        )
        for brand, name, password in (("山岚", "甲", WEAK), ("山岚", "乙", WEAK + "1"), ("北禾", "丙", STRONG))
    }


def look(qtbot, page) -> None:
    page.activate()
    qtbot.waitUntil(lambda: not page._desk.background.busy and page._shown is not None and not page._to_come)
    qtbot.waitUntil(lambda: set(rows(page)) == {finding.kind for finding in page._shown.findings})
    qtbot.waitUntil(page.again.isEnabled)


def rows(page) -> dict[str, FindingRow]:
    return {row.finding.kind: row for row in page.findChildren(FindingRow) if row.isVisible()}


def choose(qtbot, page, words: str) -> None:
    page.scope.setCurrentIndex(page.scope.findText(words))
    page.scope.activated.emit(page.scope.currentIndex())
    wanted = page.scope.currentData()
    qtbot.waitUntil(lambda: page._shown.scope == wanted and not page._to_come)
    qtbot.waitUntil(lambda: set(rows(page)) == {finding.kind for finding in page._shown.findings})


def test_the_ring_shows_the_score_that_the_command_line_says(qtbot, page, two_brands, on_worker):
    look(qtbot, page)
    score = on_worker(check_up).score
    assert page.summary.ring.score == score
    assert page.summary.ring.accessibleName() == f"Score: {score} of 100"


def test_the_points_on_the_page_and_the_score_make_a_hundred(qtbot, page, two_brands):
    look(qtbot, page)
    shown = [row.points.text() for row in rows(page).values() if row.points.text()]
    told = sum(int(text.strip("−").split()[0]) for text in shown)
    assert told + page.summary.ring.score == 100


def test_how_it_is_computed_is_said_with_its_own_numbers(qtbot, page, two_brands):
    look(qtbot, page)
    qtbot.mouseClick(page.summary.how, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(FormulaDialog)
    said = [label.text() for label in dialog.findChildren(Label)]
    assert "40 × 2 ÷ 3" in said  # two weak ones of three
    assert str(page.summary.ring.score) in said
    assert "40 when it is grave, 15 when it is medium and 5" in dialog.sentence.text()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)


def test_findings_stand_under_what_to_do_the_one_that_returns_most_first(qtbot, page, two_brands):
    look(qtbot, page)
    groups = page._shown.groups
    assert [group.points for group in groups] == sorted((group.points for group in groups), reverse=True)
    assert groups[0].kinds[0] == next(iter(rows(page)))


def test_one_brand_alone_has_its_own_score_findings_and_list(qtbot, desk, page, two_brands):
    look(qtbot, page)
    choose(qtbot, page, "Brand: 北禾")
    assert page._shown.accounts == 1
    assert "weak" not in rows(page)
    assert page.summary.ring.score > 50
    choose(qtbot, page, "Brand: 山岚")
    with qtbot.waitSignal(desk.navigate) as asked:
        qtbot.mouseClick(rows(page)["weak"].button, Qt.MouseButton.LeftButton)
    assert asked.args == ["accounts", frozenset({two_brands["甲"], two_brands["乙"]})]
    page.check()
    qtbot.waitUntil(lambda: not desk.background.busy and not page._to_come)
    assert page.scope.currentText() == "Brand: 山岚"  # looking again keeps the choice


def test_the_parts_of_a_scope_make_a_hundred_too():
    accounts = [
        Examined(id="a", brand="x", responsible="m", has_password=True, strength=0, changed_on=date(2026, 1, 1)),
        Examined(id="b", brand="y", responsible="m", has_password=True, strength=4, changed_on=date(2026, 11, 1)),
    ]
    stick = Yardstick(today=date(2026, 11, 2), days=90, core_days=60, leavers={}, backup_overdue=True)
    result = findings_of(accounts, stick)
    for scope in (Scope(), Scope("brand", "x"), Scope("brand", "y"), Scope("responsible", "m"), Scope("brand", "gone")):
        shown = narrowed(result, {"a": ("x", "m"), "b": ("y", "m")}, scope)
        assert shown.score + sum(one.points for one in shown.findings) == 100
        assert sum(len(cell.accounts) for cell in shown.risks) == shown.accounts
    assert narrowed(result, {}, Scope("brand", "gone")).scope == Scope()


def test_a_place_of_the_matrix_opens_the_accounts_in_it(qtbot, desk, page, two_brands):
    look(qtbot, page)
    full = [button for button in page.risks.buttons.values() if button.cell.accounts]
    assert sum(int(button.text()) for button in full) == 3
    assert all("risk" in button.accessibleName() for button in full)
    with qtbot.waitSignal(desk.navigate) as asked:
        full[0].setFocus()
        qtbot.keyClick(full[0], Qt.Key.Key_Space)
    assert asked.args == ["accounts", frozenset(full[0].cell.accounts)]
    empty = next(button for button in page.risks.buttons.values() if not button.cell.accounts)
    assert empty.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_trend_is_drawn_from_the_second_day_on(qtbot, desk, page, two_brands, on_worker, monkeypatch):
    look(qtbot, page)
    assert page.trend.chart is None
    assert "second one" in page.trend.words.text()

    def earlier(session: Session) -> None:
        now = session.clock_ms()
        with monkeypatch.context() as patched:
            patched.setattr(Session, "clock_ms", lambda self: now - 35 * 86_400_000)
            note(session, msgspec.structs.replace(check_up(session), score=41))

    on_worker(earlier)
    page.check()
    qtbot.waitUntil(lambda: page.trend.chart is not None and page.trend.chart.isVisible())
    chart = page.trend.chart
    assert chart.line.count() == 2
    assert chart.last.at(0).y() == page.summary.ring.score
    assert f"41 → {page.summary.ring.score}" in chart.accessibleDescription()
    assert "A month ago it was 41." in page.summary.detail.text()


def test_a_chart_fits_its_scores_and_marks_days_on_which_many_came(qtbot):
    card = TrendCard()
    qtbot.addWidget(card)
    first = date(2026, 9, 1)
    card.show_trend(
        [
            Sample(first + timedelta(days=at), score, {"accounts": 5 if at < 3 else 30})
            for at, score in enumerate((97, 100, 4, 0))
        ]
    )
    assert isinstance(card.chart, TrendChart)
    assert card.chart.scores.min() <= 0
    assert card.chart.scores.max() >= 100
    assert card.chart.jumps() == 1
    assert "Dashed" in card.words.text()
    card.show_trend([Sample(first, 50, {}), Sample(first + timedelta(days=1), 50, {})])
    assert (card.chart.scores.min(), card.chart.jumps()) == (50, 0)
    card.show_trend([])
    assert not card.chart.isVisibleTo(card)


@pytest.mark.parametrize("name", ["of it.pdf", "of it.xlsx"])
def test_a_file_is_written_also_over_an_older_one(qtbot, page, two_brands, tmp_path, name):
    look(qtbot, page)
    file = tmp_path / name
    file.write_bytes(b"older")
    page.write_file(file)
    qtbot.waitUntil(page.export.isEnabled, timeout=20_000)
    assert file.read_bytes()[:4] == (b"%PDF" if name.endswith("pdf") else b"PK\x03\x04")
    assert list(tmp_path.glob(".*")) == []
    assert any("in the file" in toast.label.text() for toast in page.findChildren(Toast))


def test_a_place_that_cannot_be_written_is_said(qtbot, desk, page, two_brands, tmp_path):
    look(qtbot, page)
    with qtbot.waitSignal(desk.troubled):
        page.write_file(tmp_path / "no such folder" / "x.pdf")
    assert page.export.isEnabled()


def test_charts_are_not_loaded_before_there_is_something_to_draw():
    """They cost a start, and whoever never looks at the trend, some memory."""
    code = "import sys, ui.shell, ui.health.page; sys.exit('PySide6.QtCharts' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_word_is_cut_off(qtbot, dressed, page, two_brands, lang):
    use_language(dressed, lang)
    look(qtbot, page)
    page.trend.show_trend(
        [Sample(date(2026, 9, 1), 40, {"accounts": 2}), Sample(date(2026, 9, 3), 90, {"accounts": 99})]
    )
    for width in (1124, 972):
        page.resize(width, 588)
        qtbot.waitUntil(lambda: clipped(page) == [])
    page.summary.how.click()
    dialog = page.window().findChild(FormulaDialog)
    qtbot.waitUntil(lambda: clipped(dialog) == [])
    dialog.reject()


def test_everything_can_be_reached_by_the_keyboard(qtbot, page, two_brands):
    look(qtbot, page)
    page.activateWindow()
    page.scope.setFocus()
    qtbot.waitUntil(page.scope.hasFocus)
    reached = set()
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus is None or focus.objectName() in reached:
            break
        reached.add(focus.objectName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    wanted = {"check_scope", "export_report", "check_again", "start_mending", "how_computed", "mend_weak"}
    assert wanted <= reached
    assert any(name.startswith("risk_") for name in reached)
    assert page.findChild(QPushButton, "export_report").text()
