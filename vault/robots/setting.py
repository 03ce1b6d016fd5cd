"""Setting, listing and removing robots; their addresses are sealed to exactly who may send by them."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

import msgspec

from vault.brands import find_brand
from vault.directory import robot_context
from vault.errors import BadInput, Exists, Integrity, NotPermitted
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import RobotRecord
from vault.ledger.rules.base import View, members_with
from vault.ledger.rules.reminders import senders
from vault.naming import pick
from vault.robots.address import Address, check, from_bytes, to_bytes
from vault.session import Session
from vault.times import iso

LONGEST_NAME: Final = 100


class RobotRow(msgspec.Struct, frozen=True, gc=False):
    """One robot without its address. ``brand`` is None where it tells of the whole vault.

    ``known_elsewhere`` counts those who opened the address and may not send any more; ``failed`` is why the last
    message from this device did not arrive, or empty.
    """

    id: str
    kind: str
    name: str
    brand: str | None
    by: str
    at: str
    sent_on: str | None
    known_elsewhere: int
    failed: str


def set_robot(session: Session, *, kind: str, name: str, address: Address, brand: str = "") -> str:
    """A robot of this name, or a new address for the one that has it. ``brand`` empty: the whole vault. Its id.

    Raises BadInput, Exists (the name, of another kind or brand), NotFound and Ambiguous (brand), NotPermitted.
    """
    name = name.strip()
    if not name or len(name) > LONGEST_NAME:
        raise BadInput(reason="too_long" if name else "empty", field="name")
    check(kind, address)
    scope = find_brand(session.state, brand).id if brand else ""
    hold_sender(session, scope)

    def build(intention: Intention) -> str:
        known = next((one for one in intention.overlay.robots.values() if one.name == name), None)
        if known is not None and (known.kind, known.brand) != (kind, scope):
            raise Exists(kind="robot", name=name)
        robot = known.id if known is not None else new_id()
        _seal(intention, robot, kind, name, scope, to_bytes(address), anew=True)
        return robot

    return session.commit(build)


def _seal(intention: Intention, robot: str, kind: str, name: str, brand: str, raw: bytes, *, anew: bool) -> None:
    to = frozenset(senders(intention.overlay, brand))
    sealed, keyset = intention.seal_for(to, raw, robot_context(intention.vault, robot))
    intention.add(c.RobotSet(robot, kind, name, brand, sealed, keyset, anew))


def hold_sender(session: Session, brand: str) -> None:
    """Raises NotPermitted for whoever may not send for the brand, or for the whole vault."""
    if not session.may("approve", brand=brand):
        raise NotPermitted(missing="approve", ask=members_with(session.state, "approve", session.ring.member))


def sendable(session: Session) -> list[RobotRecord]:
    """The robots that this member may send by, by name."""
    mine = [one for one in session.state.robots.values() if session.may("approve", brand=one.brand)]
    return sorted(mine, key=lambda one: (one.name, one.id))


def list_robots(session: Session) -> list[RobotRow]:
    """Those that this member may send by: nobody else has any use for them."""
    return [_row(session, one) for one in sendable(session)]


def _row(session: Session, robot: RobotRecord) -> RobotRow:
    state = session.state
    by = state.members.get(robot.by)
    return RobotRow(
        robot.id,
        robot.kind,
        robot.name,
        state.brands[robot.brand].name if robot.brand in state.brands else None,
        by.name if by is not None else robot.by,
        iso(robot.at),
        robot.sent_on or None,
        len(set(robot.known_to) - senders(state, robot.brand)),
        last_failure(session, robot.id),
    )


def find_robot(session: Session, wanted: str) -> RobotRecord:
    """By id, the beginning of one, or name. Raises NotFound, Ambiguous."""
    return pick("robot", wanted, sendable(session), id_of=lambda one: one.id, name_of=lambda one: one.name)


def remove_robot(session: Session, wanted: str) -> None:
    """Raises NotFound, Ambiguous, NotPermitted."""
    robot = find_robot(session, wanted).id
    session.commit(lambda intention: intention.add(c.RobotRemoved(robot)))
    note_failure(session, robot, "")


def open_address(session: Session, robot: RobotRecord) -> Address:
    """Raises NotPermitted where it was sealed before this member could send; Tampered, Damaged, BadInput."""
    able = holders(session.state, robot)
    in_hand = f"{robot.seq}:{robot.keyset}" in session.ring.opened.entry  # handed on by a recovery
    if session.ring.member not in able and not in_hand:
        names = sorted(session.state.members[one].name for one in able & senders(session.state, robot.brand))
        raise NotPermitted(missing="grant", ask=names)
    key = session.ring.entry_key(robot.seq, robot.keyset, session.read_changes, session.state)
    raw = session.unsealed.open(key, robot.address, robot_context(session.vault_id, robot.id), "robot")
    return from_bytes(robot.kind, raw)


def hand_on(session: Session) -> None:
    """Seal what this member can open to whoever may send since. Raises StoreTrouble; the rest waits for another."""
    for robot in sendable(session):
        if _lacking(session.state, robot):
            with suppress(BadInput, NotPermitted, Integrity):
                _hand_on(session, robot, to_bytes(open_address(session, robot)))


def _hand_on(session: Session, opened: RobotRecord, raw: bytes) -> None:
    def build(intention: Intention) -> None:
        robot = intention.overlay.robots.get(opened.id)
        if robot is not None and robot.address == opened.address and _lacking(intention.overlay, robot):
            _seal(intention, robot.id, robot.kind, robot.name, robot.brand, raw, anew=False)

    session.commit(build)


def holders(view: View, robot: RobotRecord) -> set[str]:
    """Who can open the address: it was sealed to the keys that they have now, not to some that a recovery replaced."""
    members = (view.members.get(one) for one in view.keysets.get(f"{robot.seq}:{robot.keyset}") or ())
    return {one.id for one in members if one is not None and one.recovered_in < robot.seq}


def _lacking(view: View, robot: RobotRecord) -> set[str]:
    return senders(view, robot.brand) - holders(view, robot)


def last_failure(session: Session, robot: str) -> str:
    """Why the last message that this device sent did not arrive; empty where it did, or none was sent."""
    return str(session.device.setting(_setting(session, robot), ""))


def note_failure(session: Session, robot: str, reason: str) -> None:
    if last_failure(session, robot) != reason:
        session.device.set_setting(_setting(session, robot), reason)


def _setting(session: Session, robot: str) -> str:
    return f"robot_failed:{session.vault_id}:{robot}"
