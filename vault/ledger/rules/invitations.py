"""Rules about ways in: invitations, approvals by a second member, and recovery."""

from __future__ import annotations

import msgspec.structs

from vault.ledger import changes as c
from vault.ledger.records import GrantRecord, InvitationRecord, MemberRecord, PersonRecord
from vault.ledger.rights import LED_ROLES
from vault.ledger.rules.base import (
    RECOVERY,
    RECOVERY_AUTHOR,
    Author,
    Rejected,
    active_owners,
    grant_key,
    hold,
    level_of,
    may,
    may_somewhere,
    need,
    reach,
    rule,
)
from vault.ledger.rules.circles import directory_readers, holders_of_directory, is_weighty
from vault.ledger.rules.grants import spend_approval
from vault.ledger.rules.members import active_member, close, hold_new_keys, knows_role
from vault.ledger.state import Overlay


@rule(c.InvitationIssued)
def _invitation_issued(overlay: Overlay, author: Author, change: c.InvitationIssued) -> None:
    _need_to_invite(overlay, author.member, change.role, change.brands)
    hold(knows_role(overlay, change.role), "unknown_role")
    taken = change.invitation in overlay.invitations or change.invitation in overlay.members
    hold(change.invitation != RECOVERY_AUTHOR, "invitation_exists")
    hold(not taken and change.keys.are_sound(), "invitation_exists")
    hold(all(one.keys.signing != change.keys.signing for one in overlay.members.values()), "duplicate_key")
    hold(len(set(change.brands)) == len(change.brands), "no_such_brand")
    hold(all(brand in overlay.brands for brand in change.brands), "no_such_brand")
    hold(change.expires > author.clock, "expired")
    person = overlay.persons.get(change.person)
    hold(person is not None and is_free(overlay, person), "no_such_person")
    overlay.invitations.put(
        change.invitation,
        InvitationRecord(
            change.invitation,
            change.name,
            change.role,
            change.brands,
            change.person,
            change.keys,
            change.expires,
            change.login,
            author.member,
            author.clock,
            "open",
        ),
    )
    overlay.team_holders = [*overlay.team_holders, change.invitation]
    _add_reader(overlay, author, change.invitation)


def is_free(overlay: Overlay, person: PersonRecord) -> bool:
    """Nobody's keys stand for this person: they have none yet, or none any more."""
    member = overlay.members.get(person.member)
    return member is None or not (member.active or member.pending)


def _need_to_invite(overlay: Overlay, inviter: str, role: str, brands: list[str]) -> None:
    """Raises Rejected. Nobody lets somebody in who may change rights that they may not change themselves."""
    if reach(overlay, role, "change_policy") is not None and not may(overlay, inviter, "change_policy"):
        raise Rejected("not_permitted", "change_policy")
    if may(overlay, inviter, "invite"):
        return
    led = bool(brands) and all(level_of(overlay, inviter, brand) == "manage" for brand in brands)
    if not (may_somewhere(overlay, inviter, "invite") and led and role in LED_ROLES):
        raise Rejected("not_permitted", "invite")


def _add_reader(overlay: Overlay, author: Author, invitation: str) -> None:
    """The directory keys lie sealed beside the entry; here stands only who holds them from now on."""
    for brand in list(overlay.brands.values()):
        if invitation in directory_readers(overlay, brand.id):
            hold(author.member in holders_of_directory(brand), "not_a_reader")
            readers = [*brand.directory, c.Bundle(invitation, b"")]
            overlay.brands.put(brand.id, msgspec.structs.replace(brand, directory=readers))
            overlay.touched_brands.add(brand.id)


@rule(c.InvitationClosed)
def _invitation_closed(overlay: Overlay, author: Author, change: c.InvitationClosed) -> None:
    invitation = overlay.invitations.get(change.invitation)
    hold(invitation is not None and invitation.state == "open", "no_such_invitation")
    assert invitation is not None
    if invitation.by != author.member:
        expired = author.clock > invitation.expires and may_somewhere(overlay, author.member, "invite")
        if not expired and not may(overlay, author.member, "offboard"):
            need(overlay, author, "invite")
    close(overlay, invitation)


@rule(c.MemberJoined)
def _member_joined(overlay: Overlay, author: Author, change: c.MemberJoined) -> None:
    hold(knows_role(overlay, change.role), "unknown_role")
    hold(change.member not in overlay.members and change.member not in overlay.invitations, "member_exists")
    hold(change.member != RECOVERY_AUTHOR, "member_exists")
    hold(author.seq > 1 or author.member == change.member, "not_invited")
    hold_new_keys(overlay, change.member, change.keys, change.proof)
    record = MemberRecord(change.member, change.name, change.role, change.keys, author.clock, 0, b"", True)
    if author.seq == 1:
        overlay.team_holders = [*overlay.team_holders, change.member]
        overlay.members.put(change.member, record)
    else:
        _join(overlay, author, record)


def _join(overlay: Overlay, author: Author, record: MemberRecord) -> None:
    """``author`` is the invitation itself: its key signs one joining and nothing else."""
    invitation = overlay.invitations.get(author.member)
    hold(invitation is not None and invitation.state == "open", "not_invited")
    assert invitation is not None
    hold(author.clock <= invitation.expires, "expired")
    hold(record.role == invitation.role, "other_role")
    hold(record.keys.kem != invitation.keys.kem, "duplicate_key")
    _need_to_invite(overlay, invitation.by, invitation.role, invitation.brands)  # who lost the right invites nobody
    person = overlay.persons.get(invitation.person)
    hold(person is None or is_free(overlay, person), "no_such_person")
    weighty = is_weighty(overlay, record.role)
    member = msgspec.structs.replace(
        record, active=not weighty, pending=weighty, brands=invitation.brands, invited_by=invitation.by
    )
    overlay.members.put(member.id, member)
    overlay.invitations.put(invitation.id, msgspec.structs.replace(invitation, state="used", member=member.id))
    author.acts_for = member.id
    overlay.team_holders = [member.id if one == invitation.id else one for one in overlay.team_holders]
    for brand in list(overlay.brands.values()):
        if invitation.id in holders_of_directory(brand):
            readers = [c.Bundle(member.id, b"") if one.to == invitation.id else one for one in brand.directory]
            overlay.brands.put(brand.id, msgspec.structs.replace(brand, directory=readers))
            overlay.touched_brands.add(brand.id)
    if person is not None:
        overlay.persons.put(person.id, msgspec.structs.replace(person, member=member.id))
    if not weighty:
        _let_into_brands(overlay, member, author.clock)


def _let_into_brands(overlay: Overlay, member: MemberRecord, clock: int) -> None:
    """What the invitation promised at the least: to read the directory of its brands."""
    for brand in member.brands:
        if grant_key(member.id, brand) not in overlay.grants and brand in overlay.brands:
            grant = GrantRecord(member.id, brand, "none", "", member.invited_by, clock)
            overlay.grants.put(grant_key(member.id, brand), grant)
            overlay.touched_brands.add(brand)


@rule(c.MemberApproved)
def _member_approved(overlay: Overlay, author: Author, change: c.MemberApproved) -> None:
    need(overlay, author, "invite")
    member = overlay.members.get(change.member)
    hold(member is not None and member.pending, "no_such_member")
    assert member is not None
    hold(change.fingerprint == member.keys.fingerprint(), "other_fingerprint")
    alone = active_owners(overlay) == [author.member]
    hold(author.member != member.invited_by or alone, "needs_second_owner")
    approved = msgspec.structs.replace(member, active=True, pending=False)
    overlay.members.put(member.id, approved)
    overlay.touched_brands.update(brand.id for brand in overlay.brands.values())
    _let_into_brands(overlay, approved, author.clock)


@rule(c.MemberRecovered)
def _member_recovered(overlay: Overlay, author: Author, change: c.MemberRecovered) -> None:
    """The old keys may be in somebody's hands: nothing is sealed to them any more, and all that they opened lapses."""
    hold(author.member == RECOVERY, "not_the_recovery_key")
    member = active_member(overlay, change.member)
    hold_new_keys(overlay, change.member, change.keys, change.proof)
    if any(owner != member.id for owner in active_owners(overlay)):
        spend_approval(overlay, member.id)
    overlay.former.put(member.id, [*(overlay.former.get(member.id) or []), member.keys.signing])
    overlay.members.put(member.id, msgspec.structs.replace(member, keys=change.keys, recovered_in=author.seq))
    author.acts_for = member.id
    overlay.team_holders = [one for one in overlay.team_holders if one != member.id]
    for device in [device for device in overlay.devices.values() if device.member == member.id]:
        overlay.devices.put(device.id, msgspec.structs.replace(device, revoked=True))
    for key in [key for key in overlay.security_keys.values() if key.member == member.id]:
        overlay.security_keys.remove(key.id)
    for brand in list(overlay.brands.values()):
        _distrust(overlay, brand.id, member.id)


def _distrust(overlay: Overlay, brand_id: str, member: str) -> None:
    brand = overlay.brands.get(brand_id)
    assert brand is not None
    if member in holders_of_directory(brand):
        rest = [bundle for bundle in brand.directory if bundle.to != member]
        brand = msgspec.structs.replace(brand, directory=rest)
        overlay.touched_brands.add(brand_id)
    if any(bundle.to == member for bundle in brand.private):
        brand = msgspec.structs.replace(brand, lapsed=True)
    overlay.brands.put(brand_id, brand)
