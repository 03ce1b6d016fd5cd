"""A brand whose last holder left opens for nobody but the recovery key, which hands it to an owner."""

from __future__ import annotations

from vault.brands import find_brand
from vault.device import Device
from vault.errors import BadInput
from vault.ledger import changes as c
from vault.ledger.rules.base import RECOVERY, active_owners, pair_holders
from vault.recovery.approving import hold_approved
from vault.recovery.opening import known_location, recovery_session
from vault.team.members import find_member


def hand_over_brand(device: Device, location: str | None, brand: str, to: str, recovery_key: bytes) -> str:
    """Give an owner the whole of such a brand; with two owners, after one of them approved it. The brand's id.

    Raises BadInput (``brand_has_holders``, ``not_an_owner``), NotFound, ApprovalNeeded, Integrity errors, StoreTrouble.
    """
    with recovery_session(device, known_location(device, location), recovery_key) as guest:
        state = guest.state
        found, member = find_brand(state, brand), find_member(state, to)
        owners = active_owners(state)
        if pair_holders(state, found.id) != {RECOVERY}:
            raise BadInput(reason="brand_has_holders", field="brand")
        if member.id not in owners:
            raise BadInput(reason="not_an_owner", field="member")
        hold_approved(guest, found.id, owners if len(owners) > 1 else [])
        guest.commit(lambda intention: intention.add(c.GrantGiven(member.id, found.id, "manage", "")))
        store = guest.store
    store.close()
    return found.id
