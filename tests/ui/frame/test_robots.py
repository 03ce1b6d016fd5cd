"""The window sends the day's reminder by itself: once, beside the worker, and says in a sentence what failed."""

from __future__ import annotations

import threading

import pytest

from tests.far_end import certificate as certificate
from tests.far_end import robots as robots
from tests.team import LEAD, OPERATOR, OWNER, Team
from tests.ui.hand import Hand
from vault.audit import list_audit
from vault.robots.address import Webhook
from vault.robots.setting import list_robots, set_robot

URL = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=canary-of-the-group"


@pytest.fixture
def group(team: Team) -> None:
    with team.of(OWNER) as (owner,):
        set_robot(owner, kind="wecom", name="运营群", brand="山岚", address=Webhook(URL))


def look(hand: Hand) -> None:
    hand.wait(lambda: hasattr(hand.shell, "outside"))
    hand.shell.outside.look()
    hand.rest()


def test_the_first_window_that_may_sends_and_the_next_one_does_not(enter, at, team, group, robots):
    at(92)
    look(enter(OPERATOR))
    first = enter(LEAD)
    look(first)
    first.wait(lambda: robots.told)
    first.wait(lambda: not any(thread.name == "reminder" for thread in threading.enumerate()))
    first.rest()
    look(enter(OWNER))
    assert robots.texts() == ["守号 Shouhao\n2 passwords are due\n2 access reviews are due"]
    with team.of(OWNER) as (owner,):
        told = [(row.kind, row.by) for row in list_audit(owner) if row.kind.startswith("reminder")]
    assert told == [("reminder_sent", LEAD), ("reminder_delivered", LEAD)]


def test_what_fails_is_a_sentence_in_the_window_and_stays_told_in_the_list(enter, at, group, robots):
    robots.answer = lambda handler: robots.say(handler, b'{"errcode": 93000}')
    at(92)
    hand = enter(LEAD)
    look(hand)
    hand.wait(lambda: "refused the message" in hand.shell.trouble.text.text())
    assert "canary" not in hand.shell.trouble.text.text()
    hand.rest()
    assert [row.failed for row in list_robots(hand.shell.desk.session)] == ["refused"]
    look(hand)
    assert len(robots.told) == 1


def test_a_robot_that_does_not_answer_holds_up_nothing(enter, at, group, robots):
    go_on = threading.Event()
    robots.answer = lambda handler: (go_on.wait(20), robots.say(handler, b'{"errcode": 0}'))
    at(92)
    hand = enter(LEAD)
    look(hand)  # ends once the worker rests, while the message is still under way
    hand.wait(lambda: robots.told)
    hand.shell.show_page("rotation")
    hand.wait(lambda: hand.shell.pages["rotation"].board.model.rowCount() > 0)
    hand.shell.desk.lock()
    go_on.set()
    hand.rest()
    assert not hand.shell.trouble.isVisible()


def test_without_a_robot_nothing_is_looked_for(enter, at, robots):
    at(92)
    hand = enter(OWNER)
    look(hand)
    assert robots.told == []
    assert hand.shell.outside.robots._looked is None
