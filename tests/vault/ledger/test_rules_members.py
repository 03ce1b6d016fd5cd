"""Who is here: disabling, roles, devices, security keys, and new keys by the recovery key."""

from __future__ import annotations

from typing import Any

import pytest

from tests.vault.ledger.newcomers import (
    GUEST,
    INVITE,
    JOINER,
    OTHER_PERSON,
    invited,
    join,
    joining,
    proven,
    waiting,
)
from tests.vault.ledger.world import (
    ACCOUNT,
    BRAND,
    GONE,
    KEM_PUBLIC,
    KEYS,
    NEW,
    OTHER_ACCOUNT,
    OTHER_BRAND,
    bundles,
    changed,
    completed,
    device,
    enlist,
    give,
    judge,
    member,
    new_epoch,
    renewed_directory,
    renewed_pair,
    world,
)
from vault.ledger import changes as c
from vault.ledger.records import EarlierPair, PersonRecord, RequestRecord
from vault.ledger.rights import ROLES
from vault.ledger.rules.base import RECOVERY
from vault.ledger.rules.circles import directory_readers, holders_of_directory
from vault.ledger.state import State

# disabling


def test_who_may_send_whom_away():
    for role in ROLES:
        state = world()
        gone = completed(state, [c.MemberDisabled(member("operator"))])
        allowed = role in ("owner", "hr", "lead")
        assert judge(state, role, gone) == ("" if allowed else "not_permitted"), role
    for other, scope in (("finance", ACCOUNT), ("auditor", ""), ("operator", OTHER_ACCOUNT), ("viewer", "")):
        state = world()
        if scope == OTHER_ACCOUNT:
            give(state, other, scope, "view")
        gone = completed(state, [c.MemberDisabled(member(other))])
        assert judge(state, "lead", gone) == "not_permitted", f"{other}: not a lead's to send away"


def test_one_entry_takes_everything():
    state = world()
    enlist(state, "owner2", "owner")
    give(state, "owner2", BRAND, "manage")
    state.accounts[ACCOUNT] = changed(state.accounts[ACCOUNT], responsible=member("lead"))
    by_lead = [
        c.RequestOpened(NEW, "access", ACCOUNT, "view", ""),
        INVITE,
        c.SecurityKeyEnrolled(NEW, "钥匙", "credential", "public"),
    ]
    assert judge(state, "lead", by_lead) == ""
    gone = completed(state, [c.MemberDisabled(member("lead"))])
    assert judge(state, "hr", gone, seq=11) == ""
    assert state.members[member("lead")].active is False
    assert not list(state.grants_of(member("lead")))
    assert state.requests[NEW].state == "denied"
    assert state.invitations[GUEST].state == "closed"
    assert state.security_keys == {}
    assert state.devices[device("lead")].revoked
    assert state.accounts[ACCOUNT].responsible == member("owner"), "the longest manager of the brand"
    assert state.brands[BRAND].lapsed
    assert {member("lead"), GUEST} & {*state.team_holders, *holders_of_directory(state.brands[BRAND])} == set()
    assert state.epoch == 2
    assert judge(state, "lead", [c.HistoryAccepted(1, bytes(32), "")], seq=12) == "author_not_active"
    assert judge(state, "hr", [c.MemberDisabled(member("lead"))], seq=12) == "no_such_member"


def test_an_invitation_ends_with_its_inviter_also_where_they_read_nothing_any_more():
    state = invited("auditor", (), by="owner")
    enlist(state, "owner2", "owner")
    state.invitations[GUEST] = changed(state.invitations[GUEST], by=member("viewer"))  # whose role was another then
    gone = completed(state, [c.MemberDisabled(member("viewer"))])
    assert judge(state, "hr", gone, seq=11) == ""
    for brand in (BRAND, OTHER_BRAND):
        assert holders_of_directory(state.brands[brand]) == directory_readers(state, brand)
        assert GUEST not in holders_of_directory(state.brands[brand])


def test_responsibility_falls_to_an_owner_where_nobody_manages_the_brand():
    state = world()
    state.accounts[OTHER_ACCOUNT] = changed(state.accounts[OTHER_ACCOUNT], responsible=member("viewer"))
    assert judge(state, "hr", completed(state, [c.MemberDisabled(member("viewer"))])) == ""
    assert state.accounts[OTHER_ACCOUNT].responsible == member("owner")


def test_a_key_left_with_somebody_who_went_is_refused():
    state = world()
    leave, *keys = completed(state, [c.MemberDisabled(member("operator"))])
    renewed, epoch = keys
    assert judge(state, "owner", [leave]) == "team_key_due"
    assert judge(state, "owner", [leave, epoch]) == "directory_key_due"
    assert judge(state, "owner", [leave, renewed]) == "team_key_due"
    for spoiled in (
        changed(epoch, bundles=[*epoch.bundles, *bundles(member("operator"))]),
        changed(epoch, bundles=epoch.bundles[1:]),
        changed(epoch, bundles=[*epoch.bundles, epoch.bundles[0]]),
        changed(epoch, bundles=[*epoch.bundles, *bundles(GONE)]),
    ):
        assert judge(state, "owner", [leave, renewed, spoiled]) == "wrong_recipients"
    assert judge(state, "owner", [epoch, leave, renewed]) == "wrong_recipients"
    assert judge(state, "owner", [leave, renewed, epoch]) == ""


def test_nobody_sends_themselves_away_and_a_vault_keeps_an_owner():
    state = world()
    assert judge(state, "owner", [c.MemberDisabled(member("owner"))]) == "last_owner"
    assert judge(state, "owner", [c.MemberRoleSet(member("owner"), "viewer")]) == "last_owner"
    gone = completed(state, [c.MemberDisabled(member("hr"))])
    assert judge(state, "hr", gone) == "device_revoked"
    assert judge(state, "owner", [c.MemberDisabled(GONE)]) == "no_such_member"


def test_a_pending_member_is_sent_away_like_any_other():
    state = waiting()
    assert judge(state, "hr", completed(state, [c.MemberDisabled(JOINER)]), seq=13) == ""
    assert not state.members[JOINER].pending
    assert JOINER not in state.team_holders


# roles, devices, security keys


def test_a_role_is_set_for_who_is_here():
    state = world()
    for change, reason in (
        (c.MemberRoleSet(member("viewer"), "viewer"), "unknown_role"),
        (c.MemberRoleSet(member("viewer"), "emperor"), "unknown_role"),
        (c.MemberRoleSet(GONE, "viewer"), "no_such_member"),
    ):
        assert judge(state, "owner", [change]) == reason
    rise = c.MemberRoleSet(member("viewer"), "auditor")
    assert judge(state, "owner", [rise]) == "directory_key_due"
    assert judge(state, "owner", completed(state, [rise])) == ""
    assert state.members[member("viewer")].role == "auditor"
    fall = completed(state, [c.MemberRoleSet(member("viewer"), "viewer")])
    assert {type(change).__name__ for change in fall[1:]} == {"DirectoryRenewed"}
    assert judge(state, "owner", fall, seq=11) == ""


def test_a_device_is_revoked_by_its_member_and_by_who_may_send_them_away():
    for role in ROLES:
        allowed = role in ("owner", "hr", "lead")
        said = judge(world(), role, [c.DeviceRevoked(device("operator"))])
        if role == "operator":
            assert said == "own_device", "one needs another device for that"
        else:
            assert said == ("" if allowed else "not_permitted"), role
    state = world()
    assert judge(state, "operator", [c.DeviceAdded(NEW, "旧电脑")], device=NEW) == ""
    assert judge(state, "operator", [c.DeviceRevoked(NEW)], seq=11) == ""
    assert judge(state, "operator", [c.DeviceRevoked(NEW)], seq=12) == "no_such_device"
    assert judge(state, "operator", [c.DeviceRevoked(GONE)], seq=12) == "no_such_device"
    override = [c.HistoryAccepted(1, bytes(32), "")]
    assert judge(state, "operator", override, device=NEW, seq=12) == "device_revoked"
    assert judge(state, "operator", override, seq=12) == ""


def test_nobody_locks_an_owner_out_device_by_device():
    state = world()
    assert judge(state, "hr", [c.DeviceRevoked(device("owner"))]) == "needs_second_owner"
    enlist(state, "owner2", "owner")
    assert judge(state, "owner2", [c.DeviceRevoked(device("owner"))]) == ""


def test_a_security_key_is_its_members_own():
    state = world()
    enrolled = c.SecurityKeyEnrolled(NEW, "钥匙", "credential", "public")
    assert judge(state, "viewer", [enrolled]) == ""
    assert judge(state, "lead", [enrolled], seq=11) == "key_exists"
    assert judge(state, "lead", [changed(enrolled, key=GONE)], seq=11) == "key_exists", "nor under another id"
    assert judge(state, "owner", [c.SecurityKeyRemoved(NEW)], seq=11) == "no_such_key"
    assert judge(state, "viewer", [c.SecurityKeyRemoved(NEW)], seq=11) == ""
    assert judge(state, "viewer", [c.SecurityKeyRemoved(NEW)], seq=12) == "no_such_key"


# the recovery key


def recovering(who: str = "operator", keys: str = "again", **other: Any) -> list[c.AnyChange]:
    recovered = c.MemberRecovered(member(who), KEYS[keys].public(), proven(KEYS[keys], member(who)))
    return [changed(recovered, **other), c.DeviceAdded(NEW, "新电脑"), c.KeyslotWritten(2, bytes(32))]


def approved_request(state: State, scope: str, answered: str = "approved") -> None:
    record = RequestRecord(GONE, "recovery", RECOVERY, scope, "", "", 0, answered)
    state.requests[GONE] = record


def recover(state: State, changes: list[c.AnyChange], *, seq: int = 11) -> str:
    whole = completed(state, changes, member=RECOVERY, device=NEW)
    return judge(state, "", whole, member=RECOVERY, device=NEW, seq=seq)


def test_recovery_gives_new_keys_and_trusts_the_old_ones_with_nothing():
    state = world()
    assert judge(state, "operator", [c.SecurityKeyEnrolled(GONE, "钥匙", "credential", "public")]) == ""
    approved_request(state, member("operator"))
    assert recover(state, recovering()) == ""
    record = state.members[member("operator")]
    assert record.keys == KEYS["again"].public()
    assert record.keyslot_version == 2
    assert state.former == {member("operator"): [KEYS["operator"].public().signing]}
    assert state.devices[device("operator")].revoked
    assert state.devices[NEW].member == member("operator")
    assert state.security_keys == {}
    assert state.epoch == 2
    assert state.brands[BRAND].directory_epoch == 2
    assert state.requests[GONE].state == "used"
    assert judge(state, "operator", [c.HistoryAccepted(1, bytes(32), "")], device=NEW, seq=12) == ""
    former = joining(keys=KEYS["operator"].public(), proof=proven(KEYS["operator"], JOINER))
    assert judge(state, "owner", [INVITE], seq=12) == ""
    assert join(state, former) == "duplicate_key", "and nobody enrols the old ones again"


def test_a_directory_key_that_lost_keys_opened_is_renewed_not_handed_on():
    state = world()
    approved_request(state, member("operator"))
    whole = completed(state, recovering(), member=RECOVERY, device=NEW)
    handed_on = c.DirectoryShared(BRAND, bundles(member("operator")))
    changes = [handed_on if isinstance(change, c.DirectoryRenewed) else change for change in whole]
    assert changes != whole
    assert judge(state, "", changes, member=RECOVERY, device=NEW) == "recovery_only"
    assert judge(state, "", whole, member=RECOVERY, device=NEW) == ""


def test_recovering_who_holds_a_pair_lapses_it():
    state = world()
    approved_request(state, member("lead"))
    whole = completed(state, recovering("lead"), member=RECOVERY, device=NEW)
    assert judge(state, "", whole, member=RECOVERY, device=NEW) == ""
    assert state.brands[BRAND].lapsed
    assert judge(state, "owner", [renewed_pair(state, BRAND)], seq=11) == ""
    assert not state.brands[BRAND].lapsed
    assert state.brands[BRAND].earlier[-1] == EarlierPair(
        KEM_PUBLIC, sorted({member("owner"), member("lead"), member("service"), RECOVERY})
    )


def test_the_recovery_key_needs_an_owners_yes_where_there_is_another_and_each_yes_counts_once():
    state = world()
    assert judge(state, "", recovering(), member=RECOVERY, device=NEW) == "needs_second_owner"
    for answered in ("open", "denied", "used"):
        approved_request(state, member("operator"), answered)
        assert judge(state, "", recovering(), member=RECOVERY, device=NEW) == "needs_second_owner"
    approved_request(state, member("viewer"))
    assert judge(state, "", recovering(), member=RECOVERY, device=NEW) == "needs_second_owner", "a yes for another"
    assert recover(state, recovering("owner")) == "", "the only owner has nobody to ask"
    state = world()
    approved_request(state, member("operator"))
    assert recover(state, recovering()) == ""
    assert judge(state, "", recovering(keys="joiner"), member=RECOVERY, device=NEW, seq=12) == "needs_second_owner"


def test_the_recovery_key_is_asked_for_in_the_open_and_answered_by_somebody_else():
    state = world()
    ask = c.RequestOpened(NEW, "recovery", member("operator"), "", "丢了电脑")
    assert judge(state, "owner", [ask]) == "not_the_recovery_key"
    assert judge(state, "", [ask], member=RECOVERY, device=GONE) == ""
    answer = c.RequestAnswered(NEW, True)
    for role in ROLES:
        reason = {"owner": "", "operator": "own_request"}.get(role, "not_permitted")
        assert judge(world_with(state), role, [answer], seq=11) == reason, role
    gone = c.RequestOpened(GONE, "recovery", GONE, "", "")
    assert judge(state, "", [gone], member=RECOVERY, device=GONE, seq=11) == "no_such_member"


def world_with(other: State) -> State:
    state = world()
    state.requests.update(other.requests)
    return state


def test_the_recovery_key_writes_nothing_else():
    state = world()
    approved_request(state, member("operator"))
    alone: list[list[c.AnyChange]] = [
        [c.PolicySet("x", 1)],
        [c.HistoryAccepted(1, bytes(32), "")],
        [new_epoch(state)],
        [renewed_directory(state, BRAND)],
        [renewed_pair(state, BRAND)],
        [c.GrantWithdrawn(member("operator"), ACCOUNT)],
        [c.MemberDisabled(member("operator"))],
        [c.DeviceAdded(NEW, "")],
        [INVITE],
    ]
    for changes in alone:
        assert judge(state, "", changes, member=RECOVERY, device=NEW) == "recovery_only", changes
    for more in (c.PolicySet("x", 1), c.MemberRoleSet(member("operator"), "owner"), c.MemberDisabled(member("hr"))):
        assert judge(state, "", [*recovering(), more], member=RECOVERY, device=NEW) == "recovery_only"
    ask = c.RequestOpened(NEW, "access", BRAND, "manage", "")
    assert judge(state, "", [ask], member=RECOVERY, device=NEW) == "recovery_only"
    grant = c.GrantGiven(member("owner"), BRAND, "manage", "")
    assert judge(state, "", [grant], member=RECOVERY, device=NEW) == "brand_has_holders"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (recovering(proof=bytes(64)), "no_possession"),
        (recovering(keys="viewer"), "duplicate_key"),
        (recovering(keys="operator"), "duplicate_key"),
        (recovering(member=GONE), "no_such_member"),
        (recovering()[1:], "recovery_only"),
        ([*recovering()[1:], recovering()[0]], "unknown_device"),
    ],
)
def test_recovery_with_the_wrong_thing_is_refused(changes, reason):
    state = world()
    approved_request(state, member("operator"))
    assert judge(state, "", changes, member=RECOVERY, device=NEW) == reason


def test_a_brand_that_nobody_holds_comes_back_by_the_recovery_key():
    state = world()
    state.persons[OTHER_PERSON] = PersonRecord(OTHER_PERSON, "某人", "", "", "")
    grant = c.GrantGiven(member("owner"), OTHER_BRAND, "manage", "")
    whole = completed(state, [grant], member=RECOVERY, device=NEW)
    for spoiled, reason in (
        (changed(grant, level="view"), "recovery_only"),
        (changed(grant, until="2027-01-01"), "recovery_only"),
        (changed(grant, scope=OTHER_ACCOUNT), "recovery_only"),
        (changed(grant, member=member("lead")), "no_such_member"),
    ):
        assert judge(state, "", [spoiled], member=RECOVERY, device=NEW) == reason
    assert judge(state, "", whole, member=RECOVERY, device=NEW) == ""
    state = world()
    enlist(state, "owner2", "owner")
    assert judge(state, "", whole, member=RECOVERY, device=NEW) == "needs_second_owner"
    approved_request(state, OTHER_BRAND)
    assert judge(state, "", whole, member=RECOVERY, device=NEW) == ""


def test_a_device_is_vouched_for_by_its_own_member_only():
    every = ["disk_encryption", "antivirus", "vpn"]
    for role in ROLES:
        said = judge(world(), role, [c.DeviceAttested(device("operator"), every)])
        assert said == ("" if role == "operator" else "not_permitted"), role
    state = world()
    assert judge(state, "operator", [c.DeviceAttested(device("operator"), every)]) == ""
    assert judge(state, "operator", [c.DeviceAttested(device("operator"), ["vpn"])], seq=11) == ""
    assert state.devices[device("operator")].attested == ["vpn"], "the last word counts"
    for points in ([], ["vpn", "vpn"], ["prayer"]):
        assert judge(state, "operator", [c.DeviceAttested(device("operator"), points)], seq=12) == "bad_attestation"
    assert judge(state, "operator", [c.DeviceAttested(GONE, every)], seq=12) == "no_such_device"
    assert judge(state, "operator", [c.DeviceAdded(NEW, "旧电脑")], device=NEW, seq=12) == ""
    assert judge(state, "operator", [c.DeviceRevoked(NEW)], seq=13) == ""
    assert judge(state, "operator", [c.DeviceAttested(NEW, every)], seq=14) == "no_such_device"
