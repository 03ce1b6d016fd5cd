"""Joining from the window: the invitation pasted or as a picture, a password, the kit, and the window or the wait."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from tests.team import OPERATOR, OWNER, Team, make_team
from tests.ui.hand import Hand
from ui.desk import Desk
from ui.kit import files
from ui.shell import Shell
from ui.team.qr import QrCode
from ui.unlock.key_sheet import groups
from vault.crypto.kdf import FLOOR
from vault.team.invitations import close_invitation, invite

NEW_PASSWORD = "seven brave otters paint the harbour 42"


@pytest.fixture(scope="module")
def first_team(tmp_path_factory) -> Team:
    return make_team(tmp_path_factory.mktemp("team") / "one")


@pytest.fixture
def team(first_team, tmp_path, monkeypatch) -> Team:
    monkeypatch.setattr("vault.team.joining.DEFAULT_COST", FLOOR)
    return first_team.copy(tmp_path / "team")


@pytest.fixture
def hand(qtbot, dressed, device):
    desk = Desk(device)
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    yield Hand(qtbot, shell)
    desk.close()


def invited(team, role="operator"):
    with team.of(OWNER) as (owner,):
        return invite(owner, name="Gina", role=role, brands=["山岚"])


def begin(hand, team, text):
    hand.click("join_vault")
    join = hand.shell.locked_view._join
    join.invitation.text.setPlainText(text)
    join.invitation.place.setText(team.location)
    hand.wait(lambda: join.next.isEnabled())
    return join


def go_through(hand, join, tmp_path, monkeypatch):
    hand.click("next")
    join.newcomer.new.password.setText(NEW_PASSWORD)
    join.newcomer.new.again.setText(NEW_PASSWORD)
    hand.wait(lambda: join.next.isEnabled())
    hand.click("next")
    hand.wait(lambda: join.present == 2)
    kit = tmp_path / "kit.pdf"
    monkeypatch.setattr(files, "ask_where_to_save", lambda _parent, _title, _name, _kinds, take: take(kit))
    secret = join._joined.secret_key
    hand.click("save_kit")
    hand.wait(lambda: join.next.isEnabled())
    hand.click("next")
    for number, editor in zip(join.check.asked, join.check.editors, strict=True):
        editor.setText(groups(secret)[number - 1])
    hand.wait(lambda: join.next.isEnabled())
    hand.click("next")
    hand.wait(lambda: hand.shell.desk.session is not None)


def test_an_operator_joins_and_is_in(hand, team, tmp_path, monkeypatch):
    join = begin(hand, team, invited(team).invite)
    go_through(hand, join, tmp_path, monkeypatch)
    hand.rest()
    assert hand.shell.desk.session.member.name == "Gina"
    assert hand.shell.stack.currentWidget() is hand.shell.pages["accounts"]


def test_a_lead_joins_and_waits_with_six_words(hand, team, tmp_path, monkeypatch):
    join = begin(hand, team, invited(team, "lead").invite)
    go_through(hand, join, tmp_path, monkeypatch)
    hand.wait(lambda: len(hand.see("own_words").text().split()) == 6)


def test_the_picture_of_the_code_is_read_from_the_clipboard(hand, team):
    text = invited(team).invite
    hand.click("join_vault")
    code = QrCode(text, 400)
    QGuiApplication.clipboard().setPixmap(code.grab())
    hand.click("join_clipboard")
    step = hand.shell.locked_view._join.invitation
    hand.wait(lambda: step.invitation == text)


def test_a_text_that_is_no_invitation_is_told_and_goes_nowhere(hand, team):
    hand.click("join_vault")
    join = hand.shell.locked_view._join
    join.invitation.text.setPlainText("SHI-" + "AAAAA-" * 12)
    join.invitation.place.setText(team.location)
    assert join.invitation.text_field.error
    assert not join.next.isEnabled()


def test_a_closed_invitation_is_explained_and_keeps_what_was_typed(hand, team):
    made = invited(team)
    with team.of(OWNER) as (owner,):
        close_invitation(owner, made.id)
    join = begin(hand, team, made.invite)
    hand.click("next")
    join.newcomer.new.password.setText(NEW_PASSWORD)
    join.newcomer.new.again.setText(NEW_PASSWORD)
    hand.wait(lambda: join.next.isEnabled())
    hand.click("next")
    hand.wait(lambda: join.newcomer.failure.isVisible())
    assert join.newcomer.new.password.text() == NEW_PASSWORD
    assert hand.shell.desk.session is None


@pytest.mark.qt_log_ignore("does not support")
def test_two_members_of_one_computer_have_tiles_and_switch(qtbot, dressed, team):
    from vault.unlocking import unlock

    device = team.device_of(OWNER)
    theirs = team.device_of(OPERATOR)
    (vault,) = theirs.vaults()
    (member,) = vault.members
    device.save_secret_key(vault.id, member.id, theirs.secret_key(vault.id, member.id))
    device.remember(vault.id, vault.team, vault.location, member)
    desk = Desk(device, team.location)
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    hand = Hand(qtbot, shell)
    assert hand.see(f"member_{member.id}").isVisible()
    desk.run(shell, lambda: unlock(device, team.location, member=OPERATOR, password=team.password), done=desk.opened)
    hand.wait(lambda: desk.session is not None)
    hand.rest()
    hand.wait(lambda: desk.idle_limit < 10)  # the policy for shared computers
    hand.click("member")
    hand.choose_in_menu("Switch member")
    hand.wait(lambda: desk.session is None)
    assert hand.see(f"member_{member.id}").isVisible()
    desk.close()
