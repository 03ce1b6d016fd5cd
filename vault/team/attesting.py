"""What members say of their own devices once a year: disk encrypted, antivirus, VPN on public networks.

It is a statement on record, never a measurement; what this computer can see for itself is ``doctor``'s to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from vault.errors import BadInput
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import DeviceRecord
from vault.session import Session
from vault.team.members import find_device
from vault.terminals import POINTS, attested_until


class Attested(msgspec.Struct, frozen=True):
    """``until`` is the last day on which it counts; None where a point is missing."""

    id: str
    name: str
    points: list[str]
    until: str | None


def attest_device(session: Session, wanted: str = "", points: Sequence[str] = POINTS) -> Attested:
    """Of one's own devices; this one, where none is named. Raises NotFound, Ambiguous, BadInput."""
    if unknown := set(points).difference(POINTS):
        raise BadInput(reason="unknown_value", field="point", value=min(unknown)[:64])
    device = session.state.devices[find_device(session, wanted or session.device_id).id]
    if device.member != session.ring.member:
        raise BadInput(reason="not_own_device", field="device")
    if not points:
        raise BadInput(reason="empty", field="point")

    def build(intention: Intention) -> None:
        intention.add(c.DeviceAttested(device.id, [point for point in POINTS if point in points]))

    session.commit(build)
    attested = session.state.devices[device.id]
    return Attested(device.id, device.label, attested.attested, attested_until(attested))


def unattested(session: Session) -> Iterator[DeviceRecord]:
    """Devices in use without it: everybody's, for who may send members away; else one's own."""
    state, today = session.state, session.now().date().isoformat()
    everybody = session.may("offboard")
    for device in state.devices.values():
        if device.revoked or not state.members[device.member].active:
            continue
        if (everybody or device.member == session.ring.member) and (attested_until(device) or "") < today:
            yield device
