"""Members: invited, let in by six words, given other roles, sent away; devices and roles."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.team import CHEAP_AND_UNSAFE_KDF, HR, OPERATOR, OWNER, PASSWORD
from ui.kit.text import Label
from vault.team.invitations import invite
from vault.team.joining import join
from vault.team.members import list_devices


def choose(hand, name):
    view = hand.shell.pages["team"].views["members"]
    hand.wait(lambda: any(row.cells[0].text == name for row in view.table.rows.rows))
    view.table.choose(next(row.id for row in view.table.rows.rows if row.cells[0].text == name))
    return view


def member(team, name):
    with team.of(OWNER) as (session,):
        return next(one for one in session.state.members.values() if one.name == name)


def test_an_invitation_is_made_shown_once_and_joins(team, enter):
    hand = enter(team, OWNER)
    hand.click("invite_member")
    hand.type("Gina", into="invite_name")
    hand.click("act")
    text = hand.see("invitation_text").toPlainText()
    assert text.startswith("SHI-")
    hand.click("copy_invitation")
    hand.click("close_invitation_text")
    joined = join(team.device_of("Gina"), team.location, text, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF)
    assert joined.state == "active"
    joined.session.close()
    choose(hand, "Gina")


def test_an_invitation_without_a_name_says_so_and_makes_nothing(team, enter):
    hand = enter(team, OWNER)
    hand.click("invite_member")
    hand.click("act")
    assert hand.see("invite_name").property("wrong")
    with team.of(OWNER) as (session,):
        assert all(one.state != "open" for one in session.state.invitations.values())


def test_a_newcomer_waits_with_six_words_and_comes_in_when_they_are_compared(team, enter):
    with team.of(OWNER) as (owner,):
        invited = invite(owner, name="Lee", role="lead", brands=["北禾"])
    joined = join(team.device_of("Lee"), team.location, invited.invite, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF)
    joined.session.lock()
    newcomer, owner_window = enter(team, "Lee", "accounts"), enter(team, OWNER)
    words = newcomer.see("own_words").text()
    assert words == joined.words
    assert not any(button.isVisible() for button in newcomer.shell.rail.buttons.values())
    choose(owner_window, "Lee")
    owner_window.click("approve_member")
    assert owner_window.see("six_words").text() == words
    assert not owner_window.see("act").isEnabled()
    owner_window.click("words_heard")
    owner_window.click("act")
    newcomer.wait(lambda: newcomer.shell.stack.currentWidget() is newcomer.shell.pages.get("accounts"))
    assert newcomer.shell.rail.buttons["team"].isVisible()


def test_whoever_was_let_in_is_shown_with_what_is_usual_for_their_post(team, enter):
    with team.of(OWNER) as (owner,):
        invited = invite(owner, name="Lee", role="lead", brands=["山岚"])
    join(
        team.device_of("Lee"), team.location, invited.invite, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF
    ).session.lock()
    hand = enter(team, OWNER)
    choose(hand, "Lee")
    hand.click("approve_member")
    hand.click("words_heard")
    hand.click("act")
    said = [label.text() for label in hand.see("welcome_dialog").findChildren(Label)]
    assert "Grant on 山岚" in said, "the other lead manages this brand"
    assert any(text.startswith("Pass the training") for text in said)
    hand.click("close_welcome")
    choose(hand, OPERATOR)
    choose(hand, "Lee")
    hand.rest()
    card = hand.see("welcome_section")
    hand.wait(lambda: any("Still to do" in label.text() for label in card.findChildren(Label)))


def test_a_disabled_member_is_locked_out_while_they_look(team, enter):
    operator, owner = enter(team, OPERATOR, "accounts"), enter(team, OWNER)
    choose(owner, OPERATOR)
    owner.click("disable_member")
    dialog = owner.see("dialog")
    assert "safe" not in dialog.sentence.text()
    owner.click("act")
    operator.wait(lambda: operator.shell.desk.session is None)
    assert operator.shell.locked_view.trouble.isVisible()
    assert member(team, OPERATOR).active is False


def test_escape_lets_a_member_stay(team, enter):
    owner = enter(team, OWNER)
    choose(owner, OPERATOR)
    owner.click("disable_member")
    owner.see("dialog")
    owner.key(Qt.Key.Key_Escape)
    owner.rest()
    assert member(team, OPERATOR).active


def test_a_role_is_given_after_a_sentence(team, enter):
    owner = enter(team, OWNER)
    choose(owner, HR)
    combo = owner.see("member_role")
    combo.setCurrentIndex(combo.findData("finance"))
    combo.activated.emit(combo.currentIndex())
    owner.click("act")
    owner.rest()
    assert member(team, HR).role == "finance"


def test_one_vouches_for_ones_own_device_and_for_no_other(team, enter):
    hand = enter(team, OPERATOR)
    hand.click("segment_devices")
    view = hand.shell.pages["team"].views["devices"]
    hand.wait(lambda: bool(view.table.rows.rows))
    hand.click("attest_device")
    hand.click("act")

    def until():
        with team.of(OPERATOR) as (session,):
            return [row.attested_until for row in list_devices(session)]

    hand.wait(lambda: until() != [None])
    owner = enter(team, OWNER)
    owner.click("segment_devices")
    view = owner.shell.pages["team"].views["devices"]
    owner.wait(lambda: any(row.cells[0].text == OPERATOR for row in view.table.rows.rows))
    theirs = next(row for row in view.table.rows.rows if row.cells[0].text == OPERATOR)
    assert theirs.cells[4].text != "–"
    view.table.choose(theirs.id)
    assert not view.attest.isVisible()


def test_a_device_is_shut_out(team, enter):
    owner = enter(team, OWNER)
    owner.click("segment_devices")
    view = owner.shell.pages["team"].views["devices"]
    view.table.choose(next(row.id for row in view.table.rows.rows if row.cells[0].text == OPERATOR))
    owner.click("revoke_device")
    owner.click("act")
    owner.rest()
    who = member(team, OPERATOR).id
    with team.of(OWNER) as (session,):
        assert all(one.revoked for one in session.state.devices.values() if one.member == who)


def test_a_role_is_copied_and_its_rights_set(team, enter):
    owner = enter(team, OWNER)
    owner.click("segment_roles")
    view = owner.shell.pages["team"].views["roles"]
    column = next(at for at, head in enumerate(view.model.columns) if head.id == "viewer")
    view.table.setCurrentIndex(view.model.index(0, column))
    owner.click("copy_role")
    owner.type("Trainee", into="role_name")
    owner.click("act")
    owner.wait(lambda: any(head.name == "Trainee" for head in view.model.columns))
    column = next(at for at, head in enumerate(view.model.columns) if head.name == "Trainee")
    row = next(at for at, head in enumerate(view.model.rows) if head.id == "export")
    owner.awake()
    view.table.setFocus()
    owner.wait(view.table.hasFocus)
    view.table.setCurrentIndex(view.model.index(row, column))
    owner.key(Qt.Key.Key_1)
    owner.click("save_roles")
    owner.click("act")
    owner.rest()
    with team.of(OWNER) as (session,):
        (role,) = [one for one in session.state.roles.values() if one.name == "Trainee"]
        assert role.capabilities["export"] == "own"
