"""The wizard of one change: step by step, left and found again, given up, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.team import LEAD, OWNER, SECRETS
from tests.ui.rotation.steps import (
    NEW,
    WEIBO,
    begin,
    choose,
    copied,
    copy_password,
    fits,
    no_dialog,
    on_worker,
    told,
    words_in,
)
from ui.app import use_language
from ui.kit.buttons import Button
from ui.kit.dialogs import Dialog
from vault.accounts import get_field
from vault.audit import list_audit
from vault.rotation.changing import show_rotation, start_rotation


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
        assert list(owner.state.rotations) == []


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
