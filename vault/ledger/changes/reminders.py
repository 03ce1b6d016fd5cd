"""Robots that carry reminders into a group or a mailbox: where to, and on which days they did."""

from __future__ import annotations

from vault.ledger.changes.parts import Change, Count, Id, Name, Sealed, Word


class RobotSet(Change, frozen=True):
    """One robot as it is from here on. ``kind``: wecom, dingtalk, feishu, mail; ``brand`` empty: the whole vault.

    Whoever has the ``address`` can write into the group, so it is sealed to exactly who may send. Not ``anew``: the
    address is the one that it had, for somebody who may send from here on.
    """

    robot: Id
    kind: Word
    name: Name
    brand: Word
    address: Sealed
    keyset: Count
    anew: bool


class RobotRemoved(Change, frozen=True):
    robot: Id


class ReminderSent(Change, frozen=True):
    """Written before anything is sent: what somebody else wrote for this day, nobody sends again."""

    robot: Id
    day: Word
