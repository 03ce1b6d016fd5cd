"""Past an overdue password in the window, and a change that is under way in the detail."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.team import LEAD, OPERATOR, OWNER, SECRETS
from tests.ui.rotation.steps import NEW, WEIBO, choose, copied, copy_password, no_dialog, on_worker, page_of, words_in
from ui.accounts.palette import Palette
from ui.kit.dialogs import Dialog
from vault.accounts import get_field
from vault.rotation.changing import start_rotation
from vault.rotation.glass import open_glass


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


def test_the_palette_meets_an_overdue_password_the_same_way(enter, team, at):
    at(120)
    hand = enter(LEAD)
    hand.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hand.see("paletteSearch")
    hand.type(WEIBO, into="paletteSearch")
    palette = hand.see("palette", Palette)
    hand.wait(lambda: palette.current() is not None and palette.current().row is not None)
    hand.key(Qt.Key.Key_Return)
    hand.click("break_glass")
    hand.type("on the road", into="glass_reason")
    hand.click("break_glass")
    hand.wait(lambda: copied() == SECRETS[WEIBO])


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
