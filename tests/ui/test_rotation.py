"""Changing passwords in the window: the way past an overdue one, the wizard step by step, the board."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.team import LEAD, OPERATOR, OWNER, SECRETS, Team, make_team
from tests.ui.clipping import clipped
from tests.ui.hand import Hand
from ui.app import use_language
from ui.desk import Desk
from ui.kit.buttons import Button
from ui.kit.dialogs import Dialog
from ui.kit.toast import Toast
from ui.rotation.board import Board
from ui.rotation.dialogs import PostponeDialog
from ui.rotation.model import Heading
from ui.rotation.page import RotationPage
from ui.shell import Shell
from vault.accounts import get_field
from vault.audit import list_audit
from vault.rotation.changing import show_rotation, start_rotation
from vault.rotation.deadlines import list_rotations
from vault.rotation.glass import break_glass, open_glass
from vault.rotation.postponing import list_blackouts
from vault.rotation.views import RotationRow, SumRow
from vault.session import Session
from vault.team.grants import give_grant
from vault.unlocking import unlock

DAY = 86_400_000
WEIBO, DOUYIN = "山岚官微", "山岚抖音"
NEW = "Brand-New-Secret-42!"
Enter = Callable[[str], Hand]


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("rotation") / "first")
    with team.of(OWNER) as (owner,):
        give_grant(owner, to=OPERATOR, account=WEIBO, level="use")
    return team


@pytest.fixture
def team(first_team: Team, tmp_path: Path) -> Team:
    return first_team.copy(tmp_path / "team")


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Set every session's clock so many days ahead."""
    real = Session.clock_ms

    def go(days: float) -> None:
        monkeypatch.setattr(Session, "clock_ms", lambda self: real(self) + int(days * DAY))

    return go


@pytest.fixture
def enter(qtbot, team: Team) -> Iterator[Enter]:
    """A window of this member's, with the accounts in it."""
    desks: list[Desk] = []

    def call(name: str) -> Hand:
        device = team.device_of(name)
        desk = Desk(device, team.location)
        desks.append(desk)
        shell = Shell(desk)
        qtbot.addWidget(shell)
        shell.show()
        hand = Hand(qtbot, shell)
        hand.awake()
        with qtbot.waitSignal(desk.unlocked, timeout=20_000):
            desk.run(desk, lambda: unlock(device, team.location, member=None, password=team.password), done=desk.opened)
        hand.wait(lambda: shell.pages["accounts"].browser.model.rowCount() >= 1)
        hand.rest()
        return hand

    QGuiApplication.clipboard().clear()
    yield call
    for desk in desks:
        desk.close()


@pytest.fixture
def browser() -> Iterator[list[str]]:
    """Stands where the browser would: the pages that were opened."""

    class Catcher(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.urls: list[str] = []

        @Slot(QUrl)
        def catch(self, url: QUrl) -> None:
            self.urls.append(url.toString())

    catcher = Catcher()
    QDesktopServices.setUrlHandler("https", catcher, "catch")
    yield catcher.urls
    QDesktopServices.unsetUrlHandler("https")


def choose(hand: Hand, name: str) -> None:
    page = hand.shell.pages["accounts"]
    row = next(row for row in page.browser.model.listing.rows if row.name == name)
    page.select(row.id)
    hand.wait(lambda: page.detail.account_id == row.id)
    hand.awake()


def copy_password(hand: Hand, name: str) -> None:
    choose(hand, name)
    hand.shell.pages["accounts"].browser.table.setFocus()
    hand.key(Qt.Key.Key_Return)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def words_in(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def no_dialog(hand: Hand) -> bool:
    return not any(dialog.isVisible() for dialog in hand.shell.findChildren(Dialog))


def told(hand: Hand) -> str:
    return " ".join(words_in(toast) for toast in hand.shell.findChildren(Toast))


def on_worker(hand: Hand, call: Callable[[Any], Any]) -> Any:
    answers: list[Any] = []
    desk = hand.shell.desk
    desk.run(desk, lambda: call(desk.session), done=answers.append, failed=answers.append)
    hand.wait(lambda: answers)
    if isinstance(answers[0], Exception):
        raise answers[0]
    return answers[0]


def page_of(hand: Hand) -> RotationPage:
    found = hand.shell.pages["rotation"]
    assert isinstance(found, RotationPage)
    return found


def begin(hand: Hand, name: str = WEIBO) -> RotationPage:
    """From the board."""
    hand.shell.show_page("rotation")
    page = page_of(hand)
    hand.wait(lambda: page.board.model.rowCount() > 0)
    account = next(account for account in hand.shell.desk.session.profiles.items() if account[1].name == name)[0]
    page.board.list.setCurrentIndex(page.board.model.index(page.board.model.position_of(account)))
    hand.click("change_password")
    hand.wait(lambda: page.wizard.isVisible() and page.wizard.account_id == account)
    hand.rest()
    return page


def test_an_overdue_password_opens_with_a_reason_and_the_copy_goes_on_by_itself(enter, team, at):
    at(120)
    hand = enter(LEAD)
    copy_password(hand, WEIBO)
    dialog = hand.see("overdue_dialog", Dialog)
    assert WEIBO in dialog.title.text()
    hand.click("break_glass")
    assert "four hours" in words_in(dialog)
    hand.click("break_glass")
    assert "Say why." in words_in(dialog)
    assert copied() == ""
    hand.type("live show is down", into="glass_reason")
    hand.click("break_glass")
    hand.wait(lambda: copied() == SECRETS[WEIBO])
    hand.wait(lambda: no_dialog(hand))
    with team.of(OWNER) as (owner,):
        (glass,) = open_glass(owner)
        assert glass.reason == "live show is down"


def test_leaving_the_overdue_dialog_copies_nothing(enter, team, at):
    at(120)
    hand = enter(LEAD)
    copy_password(hand, WEIBO)
    hand.see("overdue_dialog", Dialog)
    hand.key(Qt.Key.Key_Escape)
    hand.wait(lambda: no_dialog(hand))
    assert copied() == ""
    assert WEIBO not in hand.shell.trouble.text.text()


def test_an_overdue_password_is_revealed_once_there_is_a_reason(enter, team, at):
    at(120)
    hand = enter(LEAD)
    choose(hand, WEIBO)
    field = hand.shell.pages["accounts"].detail.fields.secrets["password"]
    hand.click(field.eye)
    hand.click("break_glass")
    hand.type("check", into="glass_reason")
    hand.click("break_glass")
    hand.wait(lambda: field.is_revealed)


def test_who_may_only_use_an_overdue_password_is_offered_no_change(enter, team, at):
    at(120)
    hand = enter(OPERATOR)
    copy_password(hand, WEIBO)
    dialog = hand.see("overdue_dialog", Dialog)
    assert not dialog.act_button.isVisible()
    assert "Ask somebody who may change it" in words_in(dialog)


def test_from_an_overdue_password_through_the_whole_change(enter, team, at, browser):
    at(120)
    hand = enter(LEAD)
    copy_password(hand, WEIBO)
    hand.click(hand.see("overdue_dialog", Dialog).act_button)
    hand.wait(lambda: "rotation" in hand.shell.pages and page_of(hand).wizard.account_id)
    wizard = page_of(hand).wizard
    hand.awake()
    assert wizard.stepper.present == 0
    hand.click("step_act")
    hand.wait(lambda: copied() == SECRETS[WEIBO])
    assert wizard.next.property("kind") == "primary"  # what was to be done is done: the way on is next
    hand.click("step_next")
    hand.click("step_act")
    assert browser
    assert browser[0].startswith("https://")
    hand.click("step_next")
    hand.click("step_act")
    hand.wait(lambda: copied() not in ("", SECRETS[WEIBO]))
    new = copied()
    hand.click("step_next")
    with team.of(OWNER) as (owner,):
        assert get_field(owner, WEIBO, "password") == SECRETS[WEIBO]  # nothing counts before it is confirmed
    hand.click("step_next")
    hand.wait(lambda: wizard.stepper.present == 4)
    assert "Sign out all other devices" in [
        box.text() for box in wizard.card.findChildren(QWidget) if "chore" in box.objectName()
    ]
    hand.click("step_next")
    hand.wait(page_of(hand).board.isVisible)
    with team.of(OWNER) as (owner,):
        assert get_field(owner, WEIBO, "password") == new


def test_closing_keeps_the_pending_password_says_so_and_comes_back_to_the_step(enter, team):
    hand = enter(LEAD)
    page = begin(hand)
    hand.click("step_next")
    hand.click("leave_change")
    assert "both passwords are kept" in told(hand)
    assert page.board.isVisible()
    with team.of(OWNER) as (owner,):
        assert show_rotation(owner, WEIBO).current == SECRETS[WEIBO]
        assert show_rotation(owner, WEIBO).started_by == LEAD
    begin(hand)
    assert page.wizard.stepper.present == 1


def test_what_began_on_another_device_goes_on_here_with_both_passwords(enter, team):
    with team.of(OWNER) as (owner,):
        start_rotation(owner, WEIBO, password=NEW)
    hand = enter(LEAD)
    page = begin(hand)
    assert OWNER in words_in(page.wizard.both)
    hand.click(page.wizard.both.pending.copy_button)
    hand.wait(lambda: copied() == NEW)
    hand.click(page.wizard.both.current.copy_button)
    hand.wait(lambda: copied() == SECRETS[WEIBO])
    hand.click(page.wizard.both.pending.eye)
    hand.wait(lambda: page.wizard.both.pending.is_revealed)


def test_giving_up_asks_first_and_keeps_the_old_password(enter, team):
    hand = enter(LEAD)
    page = begin(hand)
    hand.click("give_up")
    hand.click("act")
    hand.wait(page.board.isVisible)
    with team.of(OWNER) as (owner,):
        assert get_field(owner, WEIBO, "password") == SECRETS[WEIBO]
        assert owner.state.rotations == {} or not list(owner.state.rotations)


def test_a_password_that_the_platform_refuses_is_made_again(enter, team):
    with team.of(OWNER) as (owner,):
        start_rotation(owner, WEIBO, password=NEW)
    hand = enter(LEAD)
    begin(hand)
    hand.click("step_next")
    hand.click("step_next")
    hand.click("make_another")
    hand.wait(lambda: "Another new password" in told(hand))
    with team.of(OWNER) as (owner,):
        shown = show_rotation(owner, WEIBO)
        assert shown.current == SECRETS[WEIBO]
        assert shown.pending not in (NEW, SECRETS[WEIBO])


def test_the_detail_names_both_passwords_and_confirms(enter, team):
    with team.of(OWNER) as (owner,):
        start_rotation(owner, WEIBO, password=NEW)
    hand = enter(LEAD)
    choose(hand, WEIBO)
    under_way = hand.see("under_way")
    assert {"Present", "Pending"} <= set(words_in(under_way).split())
    hand.click(hand.shell.pages["accounts"].detail.under_way.both.pending.copy_button)
    hand.wait(lambda: copied() == NEW)
    hand.click("confirm_change")
    hand.click("act")
    hand.wait(lambda: not hand.shell.pages["accounts"].detail.under_way.isVisible())
    with team.of(OWNER) as (owner,):
        assert get_field(owner, WEIBO, "password") == NEW


def test_the_detail_leads_back_to_the_wizard_and_gives_up(enter, team):
    with team.of(OWNER) as (owner,):
        start_rotation(owner, WEIBO, password=NEW)
    hand = enter(LEAD)
    choose(hand, WEIBO)
    hand.click("go_on")
    hand.wait(lambda: page_of(hand).wizard.isVisible())
    hand.shell.show_page("accounts")
    choose(hand, WEIBO)
    hand.click("give_up_change")
    hand.click("act")
    hand.wait(lambda: not hand.shell.pages["accounts"].detail.under_way.isVisible())
    assert on_worker(hand, lambda session: get_field(session, WEIBO, "password")) == SECRETS[WEIBO]


def test_a_locked_window_leaves_no_name_on_the_page(enter, team):
    hand = enter(LEAD)
    page = begin(hand)
    wizard, board = page.wizard, page.board
    hand.shell.desk.lock()
    assert WEIBO not in words_in(wizard)
    assert board.model.rowCount() == 0


def test_the_board_stands_in_groups_by_what_is_to_be_done(enter, team, at):
    at(85)
    with team.of(OWNER) as (owner,):
        start_rotation(owner, DOUYIN, password=NEW)
    hand = enter(LEAD)
    hand.shell.show_page("rotation")
    board = page_of(hand).board
    hand.wait(lambda: board.model.rowCount() == 4)
    entries = [board.model.entry(at) for at in range(4)]
    assert [each.group for each in entries if isinstance(each, Heading)] == ["soon", "in_progress"]
    assert [each.name for each in entries if not isinstance(each, Heading)] == [WEIBO, DOUYIN]


def board_of(hand: Hand) -> Board:
    hand.shell.show_page("rotation")
    board = page_of(hand).board
    hand.wait(lambda: board.model.rowCount() > 0)
    return board


def test_a_lead_puts_one_password_off_once_with_a_reason(enter, team):
    hand = enter(LEAD)
    board = board_of(hand)
    name, before = board.current().name, board.current().rotation_due_at
    hand.click("postpone")
    hand.click("act")
    dialog = hand.see("postpone_dialog", PostponeDialog)
    hand.wait(lambda: dialog.reason_field.error)  # a reason is asked for, and what was chosen stays
    hand.type("live show all week", into="postpone_reason")
    hand.click("act")
    hand.wait(lambda: no_dialog(hand))
    with team.of(OWNER) as (owner,):
        row = next(row for row in list_rotations(owner) if row.name == name)
        assert (row.sum.postponed, row.rotation_due_at > before) == (7, True)
    account = board.model.position_of(row.id)
    hand.wait(lambda: board.model.entry(account).sum.postponed == 7)
    board.list.setCurrentIndex(board.model.index(account))
    hand.wait(lambda: not board.postpone.isVisible())  # once


def test_a_blackout_is_set_and_ended(enter, team):
    hand = enter(LEAD)
    board_of(hand)
    hand.click("blackouts")
    hand.type("618", into="blackout_name")
    hand.click("act")
    hand.wait(lambda: no_dialog(hand))
    with team.of(OWNER) as (owner,):
        (row,) = list_blackouts(owner)
        assert row.name == "618"
    hand.wait(lambda: page_of(hand)._blackouts)
    hand.click("blackouts")
    hand.click(f"end_{row.id}")
    hand.wait(lambda: no_dialog(hand))
    with team.of(OWNER) as (owner,):
        assert list_blackouts(owner) == []


def test_a_break_glass_stands_on_top_until_it_was_looked_into(enter, team, at):
    at(120)
    with team.of(LEAD) as (lead,):
        break_glass(lead, WEIBO, "stream was down")
    hand = enter(OWNER)
    board = board_of(hand)
    hand.wait(board.glass.isVisible)
    assert "stream was down" in words_in(board.glass)
    before = hand.shell.rail.buttons["rotation"].accessibleName()
    assert "4 waiting" in before  # three overdue passwords and this
    hand.click("clear_glass")
    hand.type("talked about it", into="glass_note")
    hand.click("act")
    hand.wait(lambda: not board.glass.isVisible())
    hand.wait(lambda: "3 waiting" in hand.shell.rail.buttons["rotation"].accessibleName())
    with team.of(OWNER) as (owner,):
        assert open_glass(owner) == []


def test_who_leads_nothing_is_offered_neither_blackouts_nor_putting_off(enter, team):
    board = board_of(enter(OPERATOR))
    assert not board.blackouts.isVisible()
    assert not board.postpone.isVisible()
    assert not board.change.isVisible()  # level use is not enough


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no real popups
def test_due_dates_go_into_a_calendar_file_without_names(enter, team, tmp_path):
    hand = enter(OWNER)
    board_of(hand)
    hand.click("calendar")
    hand.name_file(tmp_path / "due.ics")
    hand.wait((tmp_path / "due.ics").exists)
    text = (tmp_path / "due.ics").read_text()
    assert "BEGIN:VEVENT" in text
    assert WEIBO not in text


def test_ten_thousand_passwords_are_grouped_and_drawn_at_once(qtbot):
    total = SumRow("2026-01-01", "changed", 90, "rotation.days", 0, [])
    rows = [
        RotationRow(
            f"a{at:05d}", f"account {at}", "weibo", "Weibo", "brand", "me", "normal", f"2026-04-{1 + at % 28:02d}",
            ("overdue", "due", "due_soon", "ok")[at % 4], False, False, True, None, None, total,
        )
        for at in range(10_000)
    ]  # fmt: skip
    board = Board(lambda _: None, lambda _: False)
    qtbot.addWidget(board)
    board.resize(1100, 700)
    board.show()
    started = perf_counter()
    board.show_rows(rows)
    board.grab()
    board.list.scrollToBottom()
    board.grab()
    assert perf_counter() - started < 1
    assert board.model.rowCount() == 10_004


def fits(hand: Hand, widget: QWidget) -> None:
    hand.rest()
    for _ in range(20):
        QTest.qWait(50)
        if not clipped(widget):
            return
    assert clipped(widget) == []


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_that_the_change_says_is_cut_off(enter, team, at, dressed, lang):
    use_language(dressed, lang)
    at(120)
    hand = enter(LEAD)
    copy_password(hand, WEIBO)
    dialog = hand.see("overdue_dialog", Dialog)
    fits(hand, dialog)
    hand.click("break_glass")
    fits(hand, dialog)
    hand.key(Qt.Key.Key_Escape)
    for size in ((1280, 800), (1024, 640)):
        hand.shell.resize(*size)
        page = begin(hand)
        for step in range(5):
            page.wizard._go(step)
            fits(hand, hand.shell)
        page.wizard._go(0)
        hand.click("leave_change")
        fits(hand, hand.shell)
        for button in ("postpone", "blackouts"):
            hand.click(button)
            fits(hand, hand.see("cancel").window())
            hand.key(Qt.Key.Key_Escape)
            hand.wait(lambda: no_dialog(hand))
    hand.shell.show_page("accounts")
    choose(hand, WEIBO)
    hand.see("go_on", Button)
    fits(hand, hand.shell)


def test_the_record_says_who_asked_for_which_password(enter, team):
    hand = enter(LEAD)
    page = begin(hand)
    hand.click(page.wizard.both.pending.copy_button)
    hand.wait(lambda: copied() != "")
    kinds = [row.kind for row in on_worker(hand, list_audit) if row.by == LEAD]
    assert "reveal" in kinds
