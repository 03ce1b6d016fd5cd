"""The check-up page: what it shows of a vault, and where its buttons lead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.health.page import HealthPage
from ui.health.rows import FindingRow
from ui.kit.text import Label
from vault.accounts import AccountDraft, add_account, edit_account

STRONG = "vR7#qLw2!mZ9xT4p"


@pytest.fixture
def page(qtbot, desk):
    made = HealthPage(desk)
    qtbot.addWidget(made)
    made.resize(1124, 748)
    made.show()
    return made


def look(qtbot, page) -> None:
    page.activate()
    qtbot.waitUntil(lambda: not page._desk.background.busy and page.checked.text() != "")
    qtbot.waitUntil(lambda: page.empty.isVisible() or bool(rows(page)))


def rows(page) -> dict[str, FindingRow]:
    return {row.finding.kind: row for row in page.findChildren(FindingRow) if row.isVisible()}


def press(qtbot, page, name: str) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def texts(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


@pytest.fixture
def two_weak(on_worker):
    drafts = [
        AccountDraft(platform="weibo", brand="山岚", name=name, password="Woaini1314", admin="运营甲", deputy="运营乙")
        for name in ("山岚官方微博", "北禾旗舰店")
    ]
    return [on_worker(lambda session, draft=draft: add_account(session, draft)) for draft in drafts]


def test_an_empty_vault_is_offered_the_import_and_a_backup(qtbot, desk, page):
    look(qtbot, page)
    assert page.empty.isVisible()
    assert not page.summary.isVisible()
    assert "None yet" in page.backup.chip.spec.text
    with qtbot.waitSignal(desk.navigate) as asked:
        press(qtbot, page, "import_first")
    assert asked.args == ["import", None]


def test_each_finding_says_how_many_and_names_some(qtbot, page, two_weak):
    look(qtbot, page)
    assert rows(page)["weak"].title.text() == "Weak 2"
    assert "山岚官方微博" in rows(page)["reused"].sentence.text()


def test_a_findings_button_opens_the_list_of_just_these_accounts(qtbot, desk, page, two_weak):
    look(qtbot, page)
    with qtbot.waitSignal(desk.navigate) as asked:
        press(qtbot, page, "mend_weak")
    assert asked.args == ["accounts", frozenset(two_weak)]


def test_only_the_first_button_is_primary(qtbot, page, two_weak):
    look(qtbot, page)
    kinds = [row.button.property("kind") for row in rows(page).values()]
    assert kinds.count("primary") == 1
    assert kinds[0] == "primary"


def test_the_first_thing_to_do_is_the_headline(qtbot, page, two_weak):
    look(qtbot, page)
    assert "Change 2 passwords first" in texts(page)


def test_mending_something_elsewhere_is_seen_without_asking(qtbot, page, two_weak, on_worker):
    look(qtbot, page)
    on_worker(lambda session: edit_account(session, two_weak[0], AccountDraft(password=STRONG)))
    qtbot.waitUntil(lambda: "reused" not in rows(page) and "weak" in rows(page))


def test_locking_leaves_no_name_on_the_page(qtbot, desk, page, two_weak):
    look(qtbot, page)
    desk.lock()
    assert rows(page) == {}
    assert "山岚官方微博" not in texts(page)


def test_every_button_can_be_reached_and_is_named(qtbot, page, two_weak):
    look(qtbot, page)
    for button in page.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_backing_up_leads_to_the_settings(qtbot, desk, page):
    look(qtbot, page)
    with qtbot.waitSignal(desk.navigate) as asked:
        press(qtbot, page, "back_up_now")
    assert asked.args == ["settings", "backup"]


def test_in_a_narrow_window_the_cards_go_below_the_work(qtbot, page, two_weak):
    look(qtbot, page)
    page.resize(972, 588)
    qtbot.waitUntil(lambda: page.backup.mapTo(page, page.backup.rect().topLeft()).x() < 100)


def test_looking_again_leaves_the_focus_where_it_was(qtbot, page, two_weak):
    look(qtbot, page)
    page.again.setFocus()
    page.again.click()
    assert not page.again.isEnabled()
    qtbot.waitUntil(page.again.isEnabled)
    assert page.focusWidget() is page.again
