"""Rules about robots: who may set one and send by it, and that nobody sends twice on one day."""

from __future__ import annotations

import re
from typing import Final

import msgspec.structs

from vault.ledger import changes as c
from vault.ledger.records import RobotRecord
from vault.ledger.rules.base import Author, View, brand_of, exactly, hold, may, need, rule
from vault.ledger.rules.grants import midnight_after
from vault.ledger.state import Overlay

ROBOTS: Final = ("wecom", "dingtalk", "feishu", "mail")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
#: How far a day may lie ahead of its author's clock: somebody east of them may have it already, nobody a later one.
_AHEAD_MS: Final = 48 * 3_600_000


def senders(view: View, brand: str) -> set[str]:
    """Who may open a robot's address and send by it: whoever approves in the brand, or everywhere if it has none."""
    return {member.id for member in view.members.values() if may(view, member.id, "approve", brand)}


@rule(c.RobotSet)
def _robot_set(overlay: Overlay, author: Author, change: c.RobotSet) -> None:
    if change.brand:
        brand_of(overlay, change.brand)
    need(overlay, author, "approve", change.brand)
    hold(change.kind in ROBOTS, "unknown_robot")
    hold(change.keyset < len(author.keysets), "no_such_keyset")
    to = author.keysets[change.keyset].bundles
    exactly(to, senders(overlay, change.brand))
    known = overlay.robots.get(change.robot)
    hold(known is not None or change.anew, "no_such_robot")
    if known is not None:  # where it belongs decides who opens it, and what it is decides what its address means
        hold((known.brand, known.kind) == (change.brand, change.kind), "another_robot")
    holders = sorted(
        {bundle.to for bundle in to} | set(known.known_to if known is not None and not change.anew else ())
    )
    record = RobotRecord(
        change.robot,
        change.kind,
        change.name,
        change.brand,
        change.address,
        author.seq,
        change.keyset,
        author.member,
        author.clock,
        holders,
        known.sent_on if known is not None else "",
    )
    overlay.robots.put(change.robot, record)


def _robot(overlay: Overlay, author: Author, robot: str) -> RobotRecord:
    record = overlay.robots.get(robot)
    hold(record is not None, "no_such_robot")
    assert record is not None
    need(overlay, author, "approve", record.brand)
    return record


@rule(c.RobotRemoved)
def _robot_removed(overlay: Overlay, author: Author, change: c.RobotRemoved) -> None:
    overlay.robots.remove(_robot(overlay, author, change.robot).id)


@rule(c.ReminderSent)
def _reminder_sent(overlay: Overlay, author: Author, change: c.ReminderSent) -> None:
    """Once for one day, and never for a day before the last one: of two clients that race, one finds it written."""
    robot = _robot(overlay, author, change.robot)
    hold(_DATE.fullmatch(change.day) is not None, "bad_date")
    hold(midnight_after(change.day) <= author.clock + _AHEAD_MS, "bad_date")
    hold(change.day > robot.sent_on, "reminder_sent")
    overlay.robots.put(robot.id, msgspec.structs.replace(robot, sent_on=change.day))
