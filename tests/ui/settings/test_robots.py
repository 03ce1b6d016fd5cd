"""Robots in the settings: for who may send by them; set, tried out and removed without showing an address again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.far_end import certificate as certificate
from tests.far_end import robots as robots
from tests.team import LEAD, OPERATOR, OWNER, Team, make_team
from tests.ui.clipping import clipped
from tests.ui.hand import Hand
from tests.ui.team_window import enter as enter
from ui.app import use_language
from ui.kit.toast import Toast
from ui.settings.robot_dialog import RobotDialog
from vault.robots.address import Mailbox, Webhook
from vault.robots.setting import find_robot, list_robots, open_address

URL = "https://oapi.dingtalk.com/robot/send?access_token=canary-of-the-group"
Choose = Callable[[Hand], RobotDialog]


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("robots") / "first")


@pytest.fixture
def team(first_team: Team, tmp_path: Path) -> Team:
    return first_team.copy(tmp_path / "team")


def section_of(hand: Hand) -> Any:
    hand.shell.show_page("settings", "robots")
    hand.rest()
    return hand.shell.pages["settings"].robots


def dialog_of(hand: Hand, kind: str) -> RobotDialog:
    section_of(hand)
    hand.click("add_robot")
    dialog = hand.see("robot_dialog", RobotDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    return dialog


def words(section: Any) -> str:
    return " ".join(row.label.text() + " " + row.help.text() for row in section.rows.findChildren(type(section.add())))


def test_set_try_out_and_remove(enter, team, robots):
    hand = enter(LEAD)
    dialog = dialog_of(hand, "dingtalk")
    assert [dialog.scope.itemData(at) for at in range(dialog.scope.count())] == ["山岚"]
    hand.type("运营群", "robot_name")
    hand.type(URL, "robot_url")
    hand.type("SECmade-up", "robot_secret")
    hand.click("act")
    hand.wait(lambda: not hand.shell.findChildren(RobotDialog) or not dialog.isVisible())
    section = hand.shell.pages["settings"].robots
    hand.wait(lambda: section._known)
    assert "DingTalk group · 山岚" in words(section)
    with team.of(OWNER) as (owner,):
        assert open_address(owner, find_robot(owner, "运营群")) == Webhook(URL, "SECmade-up")
    hand.click("test_robot")
    hand.wait(lambda: robots.told)
    hand.wait(lambda: any("on its way" in toast.label.text() for toast in hand.shell.findChildren(Toast)))
    assert "This is a test" in robots.texts()[0]
    hand.click("remove_robot")
    hand.click("act")
    hand.wait(lambda: not section._known)
    with team.of(OWNER) as (owner,):
        assert list_robots(owner) == []


def test_a_wrong_address_stands_below_its_field_and_what_was_typed_stays(enter):
    hand = enter(OWNER)
    dialog = dialog_of(hand, "wecom")
    hand.type("群", "robot_name")
    hand.type("https://canary.example/hook", "robot_url")
    hand.click("act")
    hand.wait(lambda: dialog._of_group[0].error)
    assert "no address of such a robot" in dialog._of_group[0].error
    assert dialog.url.text() == "https://canary.example/hook"
    hand.shell.desk.lock()
    hand.rest()
    assert not any(each.isVisible() for each in hand.shell.findChildren(RobotDialog))


def test_a_mailbox(enter, team):
    hand = enter(OWNER)
    dialog_of(hand, "mail")
    for name, text in (
        ("robot_name", "mailbox"),
        ("robot_host", "smtp.corp.example:2465"),
        ("robot_sender", "u@corp.example"),
        ("robot_to", "a@corp.example, b@corp.example"),
        ("robot_user", "u@corp.example"),
        ("robot_password", "made-up phrase"),
    ):
        hand.type(text, name)
    hand.click("act")
    hand.wait(lambda: hand.shell.pages["settings"].robots._known)
    with team.of(OWNER) as (owner,):
        assert open_address(owner, find_robot(owner, "mailbox")) == Mailbox(
            host="smtp.corp.example",
            port=2465,
            security="tls",
            user="u@corp.example",
            password="made-up phrase",
            sender="u@corp.example",
            to=["a@corp.example", "b@corp.example"],
        )


def test_who_may_approve_nothing_is_offered_none(enter):
    assert not section_of(enter(OPERATOR)).isVisible()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_is_cut_off(enter, dressed, lang):
    use_language(dressed, lang)
    hand = enter(OWNER)
    dialog = dialog_of(hand, "mail")
    hand.wait(lambda: clipped(dialog) == [])
    assert dialog.height() < 620
    dialog.kind.setCurrentIndex(dialog.kind.findData("feishu"))
    hand.wait(lambda: clipped(dialog) == [])
    dialog.reject()
    hand.wait(lambda: clipped(hand.shell.pages["settings"].robots) == [])
