"""A change with a password of one's own, left in the middle, found again elsewhere, and what it leaves to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.team import OWNER, SECRETS
from tests.ui.clipping import clipped
from tests.ui.rotation.steps import NEW as TOO_LONG
from tests.ui.rotation.steps import WEIBO, begin, copied, page_of
from ui.app import use_language
from ui.rotation.step import COPY_NEW, LAST, SIGN_IN
from vault.audit import list_audit
from vault.errors import BadInput, NotFound
from vault.rotation.changing import (
    close_rotation,
    confirm_rotation,
    note_step,
    replace_pending,
    show_rotation,
    start_rotation,
)

NEW = "Xr9$kTm4!vQz2#"


def forward(hand, times=1):
    for _ in range(times):
        hand.click("step_next")
        hand.rest()


def to_the_new_one(hand):
    wizard = begin(hand).wizard
    forward(hand, 2)
    assert wizard._at == COPY_NEW
    return wizard


def type_own(hand, text):
    hand.type(text, into=page_of(hand).wizard.own.box.edit)


def pending(team):
    with team.of(OWNER) as (owner,):
        return show_rotation(owner, WEIBO).pending


def test_a_password_of_ones_own_is_judged_as_one_types_and_stored(team, enter):
    hand = enter(OWNER)
    wizard = to_the_new_one(hand)
    hand.click("type_own")
    field = wizard.own.box.edit
    hand.wait(field.isVisible)
    hand.awake()
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    type_own(hand, "shanlan2026")
    hand.wait(lambda: wizard.own.box.bar.isVisible())
    hand.rest()
    assert not wizard.own.take.isEnabled()
    assert wizard.own.box.reasons.text()
    type_own(hand, TOO_LONG)
    hand.wait(lambda: "longer than the platform takes" in wizard.own.box.reasons.text())
    assert not wizard.own.take.isEnabled()
    type_own(hand, NEW)
    hand.wait(wizard.own.take.isEnabled)
    hand.click("take_own")
    hand.wait(lambda: not wizard.own.isVisible())
    hand.rest()
    assert field.text() == ""
    assert pending(team) == NEW
    hand.click("step_act")
    hand.wait(lambda: copied() == NEW)


def test_one_of_the_last_five_is_refused_in_a_sentence_and_nothing_is_lost(team, enter):
    hand = enter(OWNER)
    wizard = to_the_new_one(hand)
    before = pending(team)
    hand.click("type_own")
    hand.awake()
    type_own(hand, SECRETS[WEIBO])
    hand.wait(wizard.own.take.isEnabled)
    hand.click("take_own")
    hand.wait(wizard.own.trouble.isVisible)
    assert wizard.own.trouble.text().startswith("This was one of the last 5 passwords")
    assert wizard.own.box.password() == SECRETS[WEIBO]
    assert pending(team) == before
    hand.click("no_own")
    assert wizard.own.box.password() == ""


def test_it_goes_on_where_it_was_left_in_another_window(team, enter):
    hand = enter(OWNER)
    to_the_new_one(hand)
    hand.click("leave_change")
    hand.rest()
    hand.shell.desk.close()
    again = enter(OWNER)
    assert begin(again).wizard._at == COPY_NEW
    forward(again)
    again.rest()
    with team.of(OWNER) as (owner,):  # the platform has it: that is kept at once, and not only on leaving
        (rotation,) = owner.state.rotations.values()
        assert rotation.step == "sign_in"
    third = enter(OWNER)
    assert begin(third).wizard._at == SIGN_IN


def test_locking_in_the_middle_keeps_the_step(team, enter):
    hand = enter(OWNER)
    to_the_new_one(hand)
    hand.shell.desk.lock()
    hand.rest()
    with team.of(OWNER) as (owner,):
        (rotation,) = owner.state.rotations.values()
        assert rotation.step == "paste_new"


def test_what_was_ticked_at_the_end_and_what_was_left_is_on_record(team, enter):
    hand = enter(OWNER)
    wizard = to_the_new_one(hand)
    forward(hand, 2)
    hand.wait(lambda: wizard._at == LAST)
    hand.awake()
    hand.see("chore_sign_out").setFocus()
    hand.key(Qt.Key.Key_Space)
    forward(hand)
    with team.of(OWNER) as (owner,):
        (noted,) = [row for row in list_audit(owner) if row.kind == "rotation_noted" and row.facts["step"] == "finish"]
        assert noted.facts["done"] == "sign_out"
        assert noted.facts["left"] == "apps,sub_accounts"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_word_is_cut_off_while_one_types(team, enter, dressed, lang):
    use_language(dressed, lang)
    hand = enter(OWNER)
    hand.shell.resize(1024, 640)
    wizard = to_the_new_one(hand)
    hand.click("type_own")
    hand.awake()
    type_own(hand, "weibo123")
    hand.wait(lambda: wizard.own.box.bar.isVisible())
    hand.wait(lambda: clipped(hand.shell) == [])


def test_another_pending_password_is_one_entry_and_a_refused_one_none(team):
    with team.of(OWNER) as (owner,):
        with pytest.raises(NotFound):
            replace_pending(owner, WEIBO)
        start_rotation(owner, WEIBO)
        before, seq = show_rotation(owner, WEIBO).pending, owner.state.seq
        with pytest.raises(BadInput, match="reused_password"):
            replace_pending(owner, WEIBO, password=SECRETS[WEIBO])
        assert (show_rotation(owner, WEIBO).pending, owner.state.seq) == (before, seq)
        replace_pending(owner, WEIBO, password=NEW)
        assert (show_rotation(owner, WEIBO).pending, owner.state.seq) == (NEW, seq + 1)
        note_step(owner, WEIBO, "sign_in")
        note_step(owner, WEIBO, "sign_in")
        assert owner.state.seq == seq + 2  # the same step twice is written once
        with pytest.raises(BadInput, match="unknown_value"):
            note_step(owner, WEIBO, "finish")
        confirm_rotation(owner, WEIBO)
        close_rotation(owner, WEIBO, done=[], left=["apps"])
        with pytest.raises(NotFound):
            note_step(owner, WEIBO, "sign_in")
