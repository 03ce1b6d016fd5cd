"""Second factors in the window: what waits, what it says, and that it goes on by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tests.soft_key import SoftKey
from tests.team import LEAD, OPERATOR, OWNER, SECRETS, Team, make_team
from tests.ui.clipping import clipped
from tests.ui.hand import Hand
from tests.ui.team_window import enter as enter
from ui.app import use_language
from ui.factors.touch import Asking, TouchDialog
from ui.kit.buttons import Button
from ui.kit.chip import Chip
from ui.kit.dialogs import Dialog
from vault import authenticators
from vault.accounts import AccountDraft, edit_account
from vault.audit import list_audit
from vault.errors import SecurityKeyTrouble
from vault.team.requests import approve_request, deny_request, list_requests

CORE, ALONE = "山岚官微", "北禾官微"


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("window") / "first")
    with team.of(OWNER) as (owner,):
        edit_account(owner, CORE, AccountDraft(tier="core"))
        edit_account(owner, ALONE, AccountDraft(responsible=OPERATOR))
        edit_account(owner, ALONE, AccountDraft(tier="core"))
    return team


@pytest.fixture
def team(first_team: Team, tmp_path: Path) -> Team:
    return first_team.copy(tmp_path / "team")


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> list[SoftKey]:
    found: list[SoftKey] = []
    monkeypatch.setattr(authenticators, "plugged_in", lambda: list(found))
    return found


def copy_password(hand: Hand, name: str) -> None:
    page = hand.shell.pages["accounts"]
    row = next(row for row in page.browser.model.listing.rows if row.name == name)
    page.select(row.id)
    hand.wait(lambda: page.detail.account_id == row.id)
    hand.awake()
    page.browser.table.setFocus()
    hand.key(Qt.Key.Key_Return)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def words_in(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def chip_of(hand: Hand, name: str) -> str:
    return hand.see(name, Chip).spec.text


def on_worker(hand: Hand, call: Callable[[Any], Any]) -> Any:
    answers: list[Any] = []
    desk = hand.shell.desk
    desk.run(desk, lambda: call(desk.session), done=answers.append, failed=answers.append)
    hand.wait(lambda: answers)
    if isinstance(answers[0], Exception):
        raise answers[0]
    return answers[0]


def test_a_copy_asks_first_and_goes_on_by_itself_once_a_colleague_agrees(enter, team):
    hand = enter(LEAD)
    copy_password(hand, CORE)
    dialog = hand.see("approval_dialog", Dialog)
    assert CORE in words_in(dialog)
    assert OWNER in words_in(dialog)
    with team.of(OWNER) as (owner,):
        assert list_requests(owner) == []  # nothing was asked before somebody said so
    hand.type("live show", into="approval_reason")
    hand.click(dialog.act_button)
    assert hand.wait(lambda: chip_of(hand, "approval_state") == "Waits for approval") is None
    with team.of(OWNER) as (owner,):
        (row,) = list_requests(owner)
        assert (row.by, row.account, row.reason, row.level) == (LEAD, CORE, "live show", "use")
        assert copied() == ""
        approve_request(owner, row.id)
    hand.wait(lambda: copied() == SECRETS[CORE])
    assert not dialog_is_open(hand)


def dialog_is_open(hand: Hand) -> bool:
    return any(dialog.isVisible() for dialog in hand.shell.findChildren(Dialog))


def test_a_no_is_told_and_nothing_is_opened(enter, team):
    hand = enter(LEAD)
    copy_password(hand, CORE)
    hand.click(hand.see("approval_dialog", Dialog).act_button)
    hand.wait(lambda: chip_of(hand, "approval_state") == "Waits for approval")
    with team.of(OWNER) as (owner,):
        deny_request(owner, list_requests(owner)[0].id)
    hand.wait(lambda: chip_of(hand, "approval_state") == f"Refused by {OWNER}")
    assert copied() == ""


def test_a_closed_dialog_leaves_the_question_standing_and_the_yes_counts_later(enter, team):
    hand = enter(LEAD)
    copy_password(hand, CORE)
    hand.click(hand.see("approval_dialog", Dialog).act_button)
    hand.wait(lambda: chip_of(hand, "approval_state") == "Waits for approval")
    hand.key(Qt.Key.Key_Escape)
    hand.wait(lambda: not dialog_is_open(hand))
    copy_password(hand, CORE)
    hand.wait(lambda: chip_of(hand, "approval_state") == "Waits for approval")  # not asked for again
    hand.key(Qt.Key.Key_Escape)
    with team.of(OWNER) as (owner,):
        (row,) = list_requests(owner)
        approve_request(owner, row.id)
    hand.rest()
    on_worker(hand, lambda session: session.refresh())
    copy_password(hand, CORE)
    hand.wait(lambda: copied() == SECRETS[CORE])


def test_alone_the_password_and_a_reason_in_the_window(enter, team):
    hand = enter(OWNER)
    copy_password(hand, ALONE)
    dialog = hand.see("password_again_dialog", Dialog)
    hand.type(team.password, into="again_password")
    hand.click(dialog.act_button)
    assert copied() == ""
    assert "Say why." in words_in(dialog)
    hand.type("colleague is ill", into="again_reason")
    hand.type("not it", into="again_password")
    hand.click(dialog.act_button)
    hand.wait(lambda: "The password is wrong." in words_in(dialog))
    assert hand.see("again_password", QLineEdit).text() == ""
    hand.type(team.password, into="again_password")
    hand.click(dialog.act_button)
    hand.wait(lambda: copied() == SECRETS[ALONE])
    told = [row.facts["reason"] for row in on_worker(hand, list_audit) if row.kind == "password_again"]
    assert told == ["colleague is ill"]


def enrol(hand: Hand, team: Team, label: str = "desk") -> None:
    hand.shell.show_page("settings", "security_keys")
    hand.click(hand.see("add_security_key", Button))
    hand.type(label, into="key_label")
    hand.click(hand.see("key_label_dialog", Dialog).act_button)
    again = hand.see("password_again_dialog", Dialog)
    hand.type("new key", into="again_reason")
    hand.type(team.password, into="again_password")
    hand.click(again.act_button)


@pytest.mark.parametrize("verifies", ["finger", "pin"])
def test_a_key_is_enrolled_in_the_settings_and_touched_for_a_core_account(enter, team, plugged, verifies):
    key = SoftKey(verifies)
    plugged.append(key)
    hand = enter(OWNER)
    enrol(hand, team)
    give_pin(hand, key)
    hand.wait(lambda: hand.shell.findChildren(Button, "remove_security_key"))
    hand.wait(lambda: not dialog_is_open(hand))
    on_worker(hand, lambda session: session.factors._shown.clear())
    hand.shell.show_page("accounts")
    copy_password(hand, ALONE)
    give_pin(hand, key)
    hand.wait(lambda: copied() == SECRETS[ALONE])


def give_pin(hand: Hand, key: SoftKey) -> None:
    if key.verifies == "pin":
        hand.type(key.pin, into="key_pin")
        hand.click(hand.see("touch_dialog", Dialog).act_button)


def test_no_key_plugged_in_is_told_and_tried_again(enter, team, plugged):
    hand = enter(OWNER)
    enrol(hand, team)
    hand.wait(lambda: chip_of(hand, "touch_state") == "Not yet")
    dialog = hand.see("touch_dialog", Dialog)
    assert "No security key is plugged in" in words_in(dialog)
    plugged.append(SoftKey())
    hand.click(dialog.act_button)
    hand.wait(lambda: hand.shell.findChildren(Button, "remove_security_key"))


def test_a_wrong_pin_is_told_and_not_kept(enter, team, plugged):
    key = SoftKey("pin")
    plugged.append(key)
    hand = enter(OWNER)
    enrol(hand, team)
    hand.type("0000", into="key_pin")
    dialog = hand.see("touch_dialog", Dialog)
    hand.click(dialog.act_button)
    hand.wait(lambda: "This is not the security key's PIN" in words_in(dialog))
    assert hand.see("key_pin", QLineEdit).text() == ""
    assert key.retries == 7


def test_waiting_for_a_touch_holds_up_nobody_and_is_cancelled_with_the_dialog(enter, team, plugged, monkeypatch):
    from threading import Event

    stopped = Event()

    def wait_for_ever(challenge: Any, *, pin: str, cancel: Event) -> None:
        cancel.wait(20)
        stopped.set()

    monkeypatch.setattr(authenticators, "make", wait_for_ever)
    hand = enter(OWNER)
    enrol(hand, team)
    hand.wait(lambda: chip_of(hand, "touch_state") == "Waiting for the key")
    hand.see("touch_dialog", Dialog)
    assert on_worker(hand, lambda session: session.team) == "山岚集团"
    hand.wait(lambda: not hand.shell.desk.background.busy)
    hand.see("touch_dialog", Dialog).reject()
    assert stopped.wait(5)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_that_the_dialogs_say_is_cut_off(enter, team, plugged, dressed, lang):
    use_language(dressed, lang)
    hand = enter(LEAD)
    copy_password(hand, CORE)
    dialog = hand.see("approval_dialog", Dialog)
    hand.wait(lambda: clipped(dialog) == [])
    hand.click(dialog.act_button)
    hand.wait(lambda: dialog.told.isVisible() and clipped(dialog) == [])
    hand.key(Qt.Key.Key_Escape)
    for reason in ("pin_needed", "wrong_pin", "no_pin", "no_key_found"):
        touch = TouchDialog(hand.shell.desk, hand.shell, failing(reason))
        touch.open()
        hand.wait(lambda touch=touch: touch.told.isVisible() and clipped(touch) == [])
        touch.reject()


def failing(reason: str) -> Asking:
    def ask(challenge: Any, pin: str, cancel: Any) -> None:
        raise SecurityKeyTrouble(reason=reason)

    return Asking("Touch your security key", CORE, lambda _: None, ask, lambda *_: None)


def test_locking_closes_what_waits(enter, team):
    hand = enter(LEAD)
    copy_password(hand, CORE)
    hand.see("approval_dialog", Dialog)
    hand.shell.desk.lock()
    hand.wait(lambda: not dialog_is_open(hand))
    assert copied() == ""


def test_who_leaves_the_dialog_is_told_no_error(enter, team):
    hand = enter(LEAD)
    copy_password(hand, CORE)
    hand.see("approval_dialog", Dialog)
    hand.key(Qt.Key.Key_Escape)
    hand.wait(lambda: not dialog_is_open(hand))
    assert not hand.shell.trouble.isVisible()


def test_the_editor_keeps_what_was_typed_when_the_dialog_is_left(enter, team):
    """A form that waited for a factor hears of the refusal, as of any other."""
    hand = enter(LEAD)
    heard: list[Exception] = []
    done: list[object] = []
    desk = hand.shell.desk
    draft = AccountDraft(tier="normal")
    desk.run(
        hand.shell,
        lambda: edit_account(desk.session, CORE, draft),
        done=done.append,
        failed=heard.append,
    )
    hand.see("approval_dialog", Dialog)
    hand.key(Qt.Key.Key_Escape)
    hand.wait(lambda: heard)
    assert getattr(heard[0], "code", "") == "approval_needed"
    assert done == []
