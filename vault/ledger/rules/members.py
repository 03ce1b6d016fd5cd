"""Rules about the vault's beginning, its members, their devices and keyslots."""

from __future__ import annotations

from typing import Final

import msgspec.structs

from vault.crypto.context import context
from vault.crypto.keys import SUITE_NAME, PublicKeys
from vault.crypto.signing import verifies
from vault.ledger import changes as c
from vault.ledger.records import DeviceRecord, InvitationRecord, MemberRecord, SecurityKeyRecord
from vault.ledger.rights import ALL, LED_ROLES, ROLES
from vault.ledger.rules.base import (
    RECOVERY,
    Author,
    Rejected,
    active_owners,
    hold,
    hold_two_signatures,
    level_of,
    may,
    need,
    opens_nothing,
    reach,
    rule,
    scope_of,
)
from vault.ledger.rules.circles import holders_of_directory
from vault.ledger.rules.grants import give_up_secrets, next_responsible, withdraw
from vault.ledger.state import Overlay

#: What a member may say of a device: its disk is encrypted, a virus scanner runs, public networks are used by VPN only.
ATTESTED: Final = frozenset({"disk_encryption", "antivirus", "vpn"})


@rule(c.VaultCreated)
def _vault_created(overlay: Overlay, author: Author, change: c.VaultCreated) -> None:
    hold(author.seq == 1 and overlay.team == "", "not_the_beginning")
    hold(change.suite == SUITE_NAME and change.recovery.are_sound(), "unknown_suite")
    overlay.team = change.team
    overlay.recovery = change.recovery
    overlay.team_holders = [RECOVERY]


def proof_of_possession(vault: str, member: str, signing: bytes, kem: bytes) -> bytes:
    """What a new member signs with the new key, so that nobody enrols a key of somebody else's."""
    return context(b"shouhao/possession/1", vault, member, signing, kem)


def hold_new_keys(overlay: Overlay, member: str, keys: PublicKeys, proof: bytes) -> None:
    """Sound, nobody else's now or before, and in the hands of whoever enrols them."""
    hold(keys.are_sound(), "unsound_key")
    known = [member.keys for member in overlay.members.values()] + [one.keys for one in overlay.invitations.values()]
    former = {key for earlier in overlay.former.values() for key in earlier}
    hold(all(keys.signing != one.signing and keys.kem != one.kem for one in known), "duplicate_key")
    hold(keys.signing not in former, "duplicate_key")
    statement = proof_of_possession(overlay.vault, member, keys.signing, keys.kem)
    hold(verifies(keys.signing, proof, statement), "no_possession")


def knows_role(overlay: Overlay, role: str) -> bool:
    return role in ROLES or role in overlay.roles


@rule(c.DeviceAdded)
def _device_added(overlay: Overlay, author: Author, change: c.DeviceAdded) -> None:
    hold(change.device == author.device and change.device not in overlay.devices, "device_exists")
    member = author.acts_for or author.member
    hold(member in overlay.members, "unknown_device")  # an invitation or the recovery key has none of its own
    overlay.devices.put(change.device, DeviceRecord(change.device, member, change.label, author.clock))


@rule(c.DeviceRevoked)
def _device_revoked(overlay: Overlay, author: Author, change: c.DeviceRevoked) -> None:
    device = overlay.devices.get(change.device)
    hold(device is not None and not device.revoked, "no_such_device")
    assert device is not None
    hold(device.id != author.device, "own_device")
    if device.member != author.member:
        need_over(overlay, author, device.member)
        owners = active_owners(overlay)  # whom nobody sends away alone, nobody locks out device by device
        hold(device.member not in owners or author.member in owners, "needs_second_owner")
    overlay.devices.put(device.id, msgspec.structs.replace(device, revoked=True))


@rule(c.DeviceAttested)
def _device_attested(overlay: Overlay, author: Author, change: c.DeviceAttested) -> None:
    device = overlay.devices.get(change.device)
    hold(device is not None and not device.revoked, "no_such_device")
    assert device is not None
    hold(device.member == author.member, "not_permitted")  # nobody vouches for a machine that somebody else sits at
    points = set(change.points)
    hold(0 < len(points) == len(change.points) and points <= ATTESTED, "bad_attestation")
    attested = msgspec.structs.replace(device, attested_at=author.clock, attested=change.points)
    overlay.devices.put(device.id, attested)


@rule(c.KeyslotWritten)
def _keyslot_written(overlay: Overlay, author: Author, change: c.KeyslotWritten) -> None:
    member = overlay.members.get(author.acts_for or author.member)
    hold(member is not None and change.version == member.keyslot_version + 1, "keyslot_out_of_order")
    assert member is not None
    overlay.members.put(
        member.id,
        msgspec.structs.replace(member, keyslot_version=change.version, keyslot_digest=change.digest),
    )


@rule(c.MemberRoleSet)
def _member_role_set(overlay: Overlay, author: Author, change: c.MemberRoleSet) -> None:
    need(overlay, author, "change_policy")
    hold_two_signatures(overlay, author)
    member = active_member(overlay, change.member)
    hold(knows_role(overlay, change.role) and change.role != member.role, "unknown_role")
    if member.role == "owner":
        hold(len(active_owners(overlay)) > 1, "last_owner")
    overlay.members.put(member.id, msgspec.structs.replace(member, role=change.role))
    if opens_nothing(overlay, change.role):
        give_up_secrets(overlay, member.id)
    overlay.touched_brands.update(brand.id for brand in overlay.brands.values())


@rule(c.MemberDisabled)
def _member_disabled(overlay: Overlay, author: Author, change: c.MemberDisabled) -> None:
    """Takes no key: grants fall, pairs lapse, responsibility passes on. Whoever writes it renews the circles."""
    member = overlay.members.get(change.member)
    hold(member is not None and (member.active or member.pending), "no_such_member")
    assert member is not None
    need_over(overlay, author, member.id)
    send_away(overlay, author, member)


def send_away(overlay: Overlay, author: Author, member: MemberRecord) -> None:
    """For who may do that; an owner goes by two signatures."""
    if member.role == "owner" and member.active:
        hold(len(active_owners(overlay)) > 1, "last_owner")
        hold_two_signatures(overlay, author)
    overlay.members.put(member.id, msgspec.structs.replace(member, active=False, pending=False))
    _take_everything(overlay, member.id)


def _take_everything(overlay: Overlay, member: str) -> None:
    for brand in list(overlay.brands.values()):
        if any(bundle.to == member for bundle in brand.directory):
            overlay.touched_brands.add(brand.id)
    for grant in [grant for grant in overlay.grants.values() if grant.member == member]:
        if grant.scope in overlay.accounts or grant.scope in overlay.brands:
            withdraw(overlay, member, grant.scope)
    for account in list(overlay.accounts.values()):
        if account.responsible == member:
            heir = next_responsible(overlay, account.brand)
            overlay.accounts.put(account.id, msgspec.structs.replace(account, responsible=heir))
    for request in list(overlay.requests.values()):
        if request.by == member and request.state == "open":
            overlay.requests.put(request.id, msgspec.structs.replace(request, state="denied"))
    for invitation in list(overlay.invitations.values()):
        if invitation.by == member and invitation.state == "open":
            close(overlay, invitation)
    for key in [key for key in overlay.security_keys.values() if key.member == member]:
        overlay.security_keys.remove(key.id)
    for device in [device for device in overlay.devices.values() if device.member == member]:
        overlay.devices.put(device.id, msgspec.structs.replace(device, revoked=True))


def close(overlay: Overlay, invitation: InvitationRecord) -> None:
    """Whoever has its text counts as somebody who left."""
    overlay.invitations.put(invitation.id, msgspec.structs.replace(invitation, state="closed"))
    for brand in overlay.brands.values():
        if invitation.id in holders_of_directory(brand):
            overlay.touched_brands.add(brand.id)


def active_member(overlay: Overlay, member: str) -> MemberRecord:
    record = overlay.members.get(member)
    if record is None or not record.active:
        raise Rejected("no_such_member")
    return record


def need_over(overlay: Overlay, author: Author, member_id: str) -> None:
    """Who may send a member away: everybody's offboarders, and a lead whose own brands hold all that they have."""
    signers = [author.member, author.second] if author.second else [author.member]
    if not all(may_send_away(overlay, signer, member_id) for signer in signers):
        raise Rejected("not_permitted", "offboard")


def may_send_away(overlay: Overlay, signer: str, member_id: str) -> bool:
    if may(overlay, signer, "offboard"):
        return True
    record, member = overlay.members.get(signer), overlay.members.get(member_id)
    if record is None or not record.active or member is None or member.role not in LED_ROLES:
        return False
    if reach(overlay, record.role, "offboard") in (None, ALL):
        return False
    scopes = [grant.scope for grant in overlay.grants.values() if grant.member == member_id]
    brands = [scope_of(overlay, scope)[0] for scope in scopes if scope in overlay.brands or scope in overlay.accounts]
    return bool(brands) and all(level_of(overlay, signer, brand) == "manage" for brand in brands)


@rule(c.SecurityKeyEnrolled)
def _security_key_enrolled(overlay: Overlay, author: Author, change: c.SecurityKeyEnrolled) -> None:
    hold(change.key not in overlay.security_keys, "key_exists")
    hold(all(key.credential != change.credential for key in overlay.security_keys.values()), "key_exists")
    record = SecurityKeyRecord(change.key, author.member, change.label, change.credential, change.public, author.clock)
    overlay.security_keys.put(change.key, record)


@rule(c.SecurityKeyRemoved)
def _security_key_removed(overlay: Overlay, author: Author, change: c.SecurityKeyRemoved) -> None:
    key = overlay.security_keys.get(change.key)
    hold(key is not None and key.member == author.member, "no_such_key")
    overlay.security_keys.remove(change.key)
