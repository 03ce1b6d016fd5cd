"""Rules about the vault itself, its members, their devices and keyslots."""

from __future__ import annotations

import msgspec.structs

from vault.crypto.context import context
from vault.crypto.keys import SUITE_NAME
from vault.crypto.signing import verifies
from vault.ledger import changes as c
from vault.ledger.rights import ROLES
from vault.ledger.rules.base import Author, hold, rule
from vault.ledger.state import DeviceRecord, MemberRecord, Overlay


@rule(c.VaultCreated)
def _vault_created(overlay: Overlay, author: Author, change: c.VaultCreated) -> None:
    hold(author.seq == 1 and overlay.team == "", "not_the_beginning")
    hold(change.suite == SUITE_NAME and change.recovery.are_sound(), "unknown_suite")
    overlay.team = change.team
    overlay.recovery = change.recovery


def proof_of_possession(vault: str, member: str, signing: bytes, kem: bytes) -> bytes:
    """What a new member signs with the new key, so that nobody enrols a key of somebody else's."""
    return context(b"shouhao/possession/1", vault, member, signing, kem)


@rule(c.MemberJoined)
def _member_joined(overlay: Overlay, author: Author, change: c.MemberJoined) -> None:
    hold(author.seq == 1 and author.member == change.member, "not_invited")
    hold(change.role in ROLES, "unknown_role")
    hold(change.keys.are_sound(), "unsound_key")
    hold(all(known.keys.signing != change.keys.signing for known in overlay.members.values()), "duplicate_key")
    statement = proof_of_possession(overlay.vault, change.member, change.keys.signing, change.keys.kem)
    hold(verifies(change.keys.signing, change.proof, statement), "no_possession")
    record = MemberRecord(change.member, change.name, change.role, change.keys, author.clock, 0, b"", True)
    overlay.members.put(change.member, record)


@rule(c.DeviceAdded)
def _device_added(overlay: Overlay, author: Author, change: c.DeviceAdded) -> None:
    hold(change.device == author.device and change.device not in overlay.devices, "device_exists")
    overlay.devices.put(change.device, DeviceRecord(change.device, author.member, change.label, author.clock))


@rule(c.KeyslotWritten)
def _keyslot_written(overlay: Overlay, author: Author, change: c.KeyslotWritten) -> None:
    member = overlay.members.get(author.member)
    hold(member is not None and change.version == member.keyslot_version + 1, "keyslot_out_of_order")
    assert member is not None
    overlay.members.put(
        member.id,
        msgspec.structs.replace(member, keyslot_version=change.version, keyslot_digest=change.digest),
    )
