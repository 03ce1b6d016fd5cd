"""A new vault: its first member, their keys, and the first entry of its ledger."""

from __future__ import annotations

import os
import platform
import time
from dataclasses import dataclass, field
from typing import Final

import msgspec

from vault.crypto.kdf import DEFAULT_COST as DEFAULT_COST
from vault.crypto.kdf import KdfCost as KdfCost  # front ends name a cost, and know nothing of crypto
from vault.crypto.kdf import cost_is_acceptable, sha256
from vault.crypto.keys import SUITE_NAME, MemberKeys, derive_recovery_keys, make_member_keys
from vault.crypto.printed import RECOVERY_KEY, SECRET_KEY, to_text
from vault.crypto.sealing import make_key, seal
from vault.crypto.signing import sign
from vault.device import SECRET_KEY_SIZE, Device
from vault.errors import BadInput, UnsafeLocation
from vault.ids import new_id
from vault.keyring import seal_team_key
from vault.keyslot import make_keyslot
from vault.ledger import changes as c
from vault.ledger.entry import ENTRY, NO_PREV, Body, Delivery, body_context, encode_body, make_entry
from vault.ledger.rules.members import proof_of_possession
from vault.location import why_unsafe
from vault.session import Session
from vault.store import discard, new_store, normal_location, open_store, require_free
from vault.unlocking import open_session, require_sound_build

__all__ = ["Created", "KdfCost", "create_vault"]

LONGEST: Final = {"team": 200, "name": 200, "password": 10_000}


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault. Both keys are for the emergency kit, shown once."""

    vault_id: str
    member_id: str
    secret_key: str = field(repr=False)
    recovery_key: str = field(repr=False)
    session: Session = field(repr=False)


def create_vault(
    device: Device, location: str, *, team: str, name: str, password: str, kdf: KdfCost | None = None
) -> Created:
    """A new vault with its first member, an owner. Raises Exists, BadInput, KeychainTrouble, ReadOnly."""
    require_sound_build()
    cost = kdf or DEFAULT_COST
    if not cost_is_acceptable(cost):
        raise BadInput(reason="kdf_out_of_bounds", field="kdf")
    for label, value in (("team", team), ("name", name), ("password", password)):
        if not value.strip():
            raise BadInput(reason="empty", field=label)
        if len(value.strip()) > LONGEST[label]:
            raise BadInput(reason="too_long", field=label)
    place = normal_location(location)
    require_free(location, device)
    if (reason := why_unsafe(place)) is not None:
        raise UnsafeLocation(path=place, reason=reason)
    vault, member, device_id = new_id(), new_id(), new_id()
    keys, team_key = make_member_keys(), make_key()
    secret_key, recovery_key = os.urandom(SECRET_KEY_SIZE), os.urandom(32)
    slot = make_keyslot(vault, member, 1, keys, password, secret_key, cost)
    device.save_secret_key(vault, member, secret_key)
    founding: list[c.AnyChange] = [
        c.VaultCreated(team.strip(), SUITE_NAME, derive_recovery_keys(recovery_key).public()),
        _joining(vault, member, name.strip(), keys),
        c.DeviceAdded(device_id, platform.node()),
        c.KeyslotWritten(1, sha256(slot)),
        c.PersonAdded(new_id(), name.strip(), "", "", member),
    ]
    raw = _first_entry(vault, member, device_id, keys, team_key, recovery_key, founding)
    with new_store(place, vault, device) as store:
        store.append(1, raw, [])
        store.put_keyslot(member, slot)
    store = open_store(place, device)
    try:
        session = open_session(device, store, keys, secret_key, member, device_id, None)
    except BaseException:
        store.close()
        discard(place)
        raise
    session.warnings.clear()
    return Created(vault, member, to_text(SECRET_KEY, secret_key), to_text(RECOVERY_KEY, recovery_key), session)


def _joining(vault: str, member: str, name: str, keys: MemberKeys) -> c.MemberJoined:
    public = keys.public()
    proof = sign(keys.signing, proof_of_possession(vault, member, public.signing, public.kem))
    return c.MemberJoined(member, name, "owner", public, proof)


def _first_entry(
    vault: str,
    member: str,
    device_id: str,
    keys: MemberKeys,
    team_key: bytes,
    recovery_key: bytes,
    founding: list[c.AnyChange],
) -> bytes:
    """Entry 1 carries its author's keys in clear, because nothing before it could name them."""
    recovery = derive_recovery_keys(recovery_key).public()
    deliveries = [
        Delivery(member, 1, seal_team_key(vault, 1, team_key, member, keys.public())),
        Delivery("recovery", 1, seal_team_key(vault, 1, team_key, "recovery", recovery)),
    ]
    purpose = body_context(ENTRY, vault=vault, seq=1, prev=NO_PREV, author=member, device=device_id, epoch=1)
    sealed = seal(team_key, c.encode(c.Content([], founding, [])), purpose)
    return make_entry(
        ENTRY,
        vault=vault,
        seq=1,
        prev=NO_PREV,
        author=member,
        device=device_id,
        clock=time.time_ns() // 1_000_000,
        epoch=1,
        body=encode_body(Body(msgspec.msgpack.encode(keys.public()), deliveries, sealed)),
        signing=keys.signing,
    )
