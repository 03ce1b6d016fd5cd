"""Sending a day's reminders: whoever unlocks first takes the turn by an entry, and only then sends.

So no day is told twice, and a message that fails is not told again that day. Taking the turn and noting what came of
it are the session's; the sending between them knows no session, and front ends do it off the session's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

import msgspec

from vault.errors import BadInput, Integrity, NotPermitted, StoreTrouble
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import RobotRecord
from vault.robots.address import Address
from vault.robots.messages import Letter
from vault.robots.setting import find_robot, hand_on, holders, note_failure, open_address, sendable
from vault.robots.wire import Wire
from vault.rotation.reminders import reminders_of, shortened
from vault.rotation.views import ReminderRow
from vault.session import Session
from vault.times import day_of

Words = Callable[[list[ReminderRow]], Letter]


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message on its way."""

    robot: str
    name: str
    kind: str
    address: Address = field(repr=False)
    letter: Letter
    at_ms: int


class Outcome(msgspec.Struct, frozen=True, gc=False):
    """What came of one robot. ``outcome``: sent, failed (with its ``reason``), told_today, nothing_due."""

    robot: str
    name: str
    outcome: str
    reason: str = ""


def usual_wire() -> Wire:
    return Wire()


def take_turn(session: Session, words: Words) -> tuple[list[Parcel], list[Outcome]]:
    """What is this client's to send now, each committed as sent; and of the other robots, why nothing is.

    Raises StoreTrouble and what else ``commit`` raises.
    """
    parcels: list[Parcel] = []
    others: list[Outcome] = []
    if session.is_read_only:
        return parcels, others
    hand_on(session)
    for robot in sendable(session):
        made = _take(session, robot, words)
        parcels += [made] if isinstance(made, Parcel) else []
        others += [made] if isinstance(made, Outcome) else []
    return parcels, others


def _take(session: Session, robot: RobotRecord, words: Words) -> Parcel | Outcome:
    day = day_of(session.latest_ms()).isoformat()
    told = Outcome(robot.id, robot.name, "told_today")
    if robot.sent_on >= day:
        return told
    rows = [shortened(row) for row in reminders_of(session, robot.brand)]
    if not rows:
        return Outcome(robot.id, robot.name, "nothing_due")
    try:
        address = open_address(session, robot)
    except NotPermitted:  # not handed on yet: somebody else sends it, where there is somebody
        if not holders(session.state, robot):
            note_failure(session, robot.id, "no_address")
        return Outcome(robot.id, robot.name, "failed", "no_address")
    except (Integrity, BadInput):
        note_failure(session, robot.id, "damaged")
        return Outcome(robot.id, robot.name, "failed", "damaged")

    def build(intention: Intention) -> bool:
        newest = intention.overlay.robots.get(robot.id)
        if newest is None or newest.sent_on >= day:
            return False
        intention.add(c.ReminderSent(robot.id, day))
        return True

    if not session.commit(build):
        return told
    return Parcel(robot.id, robot.name, robot.kind, address, words(rows), session.clock_ms())


def trial(session: Session, wanted: str, letter: Letter) -> Parcel:
    """A message to see whether a robot works; it takes nobody's turn. Raises NotFound, Ambiguous, NotPermitted, …"""
    robot = find_robot(session, wanted)
    return Parcel(robot.id, robot.name, robot.kind, open_address(session, robot), letter, session.clock_ms())


def deliver(parcel: Parcel, wire: Wire) -> None:
    """Raises RobotTrouble."""
    wire.send(parcel.kind, parcel.address, parcel.letter, parcel.at_ms)


def note(session: Session, parcel: Parcel, reason: str = "") -> Outcome:
    """Write down what came of it; ``reason`` empty for what arrived. Never raises for a store that is away."""
    if reason:
        session.record("reminder_failed", name=parcel.name, reason=reason)
    else:
        session.record("reminder_delivered", name=parcel.name)
    with suppress(StoreTrouble):
        note_failure(session, parcel.robot, reason)
    return Outcome(parcel.robot, parcel.name, "failed" if reason else "sent", reason)
