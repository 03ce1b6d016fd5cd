"""Ways in and out: invitations, joining, approvals, roles, disabling, devices, security keys, and the recovery key."""

from __future__ import annotations

from typing import Any

import pytest

from tests.vault.ledger.world import (
    ACCOUNT,
    BRAND,
    GONE,
    KEM_PUBLIC,
    KEYS,
    NEW,
    NOW,
    OTHER_ACCOUNT,
    OTHER_BRAND,
    PERSON,
    VAULT,
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
    settle,
    world,
)
from vault.crypto.keys import MemberKeys, PublicKeys, make_member_keys
from vault.crypto.signing import sign
from vault.ledger import changes as c
from vault.ledger.records import EarlierPair, PersonRecord, RequestRecord
from vault.ledger.rights import LED_ROLES, ROLES
from vault.ledger.rules.base import RECOVERY, RECOVERY_AUTHOR
from vault.ledger.rules.circles import directory_readers, holders_of_directory
from vault.ledger.rules.members import proof_of_possession
from vault.ledger.state import State

GUEST, JOINER, OTHER_PERSON = "guest" + "g" * 11, "joiner" + "j" * 10, "personb" + "b" * 9
KEYS.update({name: make_member_keys() for name in ("guest", "joiner", "again")})
WEAK = b"\1" + bytes(31)
END = 5000
INVITE = c.InvitationIssued(GUEST, "运营乙", "operator", [BRAND], PERSON, KEYS["guest"].public(), END, "")


def proven(pair: MemberKeys, who: str) -> bytes:
    public = pair.public()
    return sign(pair.signing, proof_of_possession(VAULT, who, public.signing, public.kem))


def joining(role: str = "operator", **other: Any) -> list[c.AnyChange]:
    joined = c.MemberJoined(JOINER, "运营乙", role, KEYS["joiner"].public(), proven(KEYS["joiner"], JOINER))
    return [changed(joined, **other), c.DeviceAdded(NEW, "笔记本"), c.KeyslotWritten(1, bytes(32))]


def join(state: State, changes: list[c.AnyChange] | None = None, *, clock: int = NOW + 2, **other: Any) -> str:
    return judge(state, "", changes or joining(**other), member=GUEST, device=NEW, clock=clock, seq=12)


def invited(role: str = "operator", brands: tuple[str, ...] = (BRAND,), by: str = "owner") -> State:
    state = world()
    assert judge(state, by, [changed(INVITE, role=role, brands=[*brands])]) == ""
    return state


# inviting


@pytest.mark.parametrize("wanted", ROLES)
@pytest.mark.parametrize("role", ROLES)
def test_owners_invite_anybody_and_leads_a_few_into_their_brands(role, wanted):
    allowed = role == "owner" or (role == "lead" and wanted in LED_ROLES)
    said = judge(world(), role, [changed(INVITE, role=wanted)])
    assert said == ("" if allowed else "not_permitted")
    elsewhere = judge(world(), role, [changed(INVITE, role=wanted, brands=[OTHER_BRAND])])
    assert elsewhere == ("" if role == "owner" else "not_permitted")
    nowhere = judge(world(), role, [changed(INVITE, role=wanted, brands=[])])
    assert nowhere == ("" if role == "owner" else "not_permitted")


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"role": "emperor"}, "unknown_role"),
        ({"brands": [BRAND, BRAND]}, "no_such_brand"),
        ({"brands": [GONE]}, "no_such_brand"),
        ({"person": GONE}, "no_such_person"),
        ({"expires": NOW}, "expired"),
        ({"expires": 0}, "expired"),
        ({"invitation": member("viewer")}, "invitation_exists"),
        ({"invitation": RECOVERY_AUTHOR}, "invitation_exists"),
        ({"keys": PublicKeys(WEAK, KEM_PUBLIC)}, "invitation_exists"),
        ({"keys": KEYS["viewer"].public()}, "duplicate_key"),
    ],
)
def test_an_invitation_that_is_refused(other, reason):
    assert judge(world(), "owner", [changed(INVITE, **other)]) == reason


def test_an_invitation_is_issued_once_and_for_somebody_without_keys():
    state = invited()
    assert judge(state, "owner", [INVITE], seq=11) == "invitation_exists"
    state.persons[PERSON] = changed(state.persons[PERSON], member=member("viewer"))
    again = changed(INVITE, invitation=NEW, keys=KEYS["again"].public())
    assert judge(state, "owner", [again], seq=11) == "no_such_person"
    state.members[member("viewer")] = changed(state.members[member("viewer")], active=False)
    settle(state)
    assert judge(state, "owner", [again], seq=11) == "", "who left may come back"


def test_an_open_invitation_reads_what_its_role_will_read():
    for role, brands, readable in (
        ("operator", (BRAND,), [BRAND]),
        ("operator", (), []),
        ("auditor", (), [BRAND, OTHER_BRAND]),
        ("lead", (BRAND,), []),
        ("owner", (), []),
    ):
        state = invited(role, brands)
        assert GUEST in state.team_holders
        reads = [brand for brand in (BRAND, OTHER_BRAND) if GUEST in holders_of_directory(state.brands[brand])]
        assert reads == readable, role


def test_nobody_invites_somebody_mightier_than_themselves():
    state = world()
    state.roles["scout"] = role_record(invite="all", see_profiles="all")
    state.roles["deputy"] = role_record(change_policy="all")
    enlist(state, "scout", "scout")
    for role, reason in (("owner", "not_permitted"), ("deputy", "not_permitted"), ("lead", ""), ("operator", "")):
        assert judge(state, "scout", [changed(INVITE, role=role)]) == reason, role
        state.invitations.pop(GUEST, None)
        settle(state)


def role_record(**capabilities: str) -> Any:
    from vault.ledger.records import RoleRecord

    return RoleRecord("", "一个岗位", dict(capabilities))


# closing


CLOSE = [c.InvitationClosed(GUEST)]


def test_who_may_close_an_invitation_before_its_end_and_after():
    for role in ROLES:
        for clock in (NOW + 1, END + 1):
            state = invited()
            allowed = role in ("owner", "hr") or (role == "lead" and clock > END)
            said = judge(state, role, completed(state, CLOSE), clock=clock, seq=11)
            assert said == ("" if allowed else "not_permitted"), (role, clock)
    state = invited(by="lead")
    assert judge(state, "lead", completed(state, CLOSE), seq=11) == "", "one's own at any time"


def test_whoever_holds_the_text_of_a_closed_invitation_counts_as_somebody_who_left():
    state = invited()
    whole = completed(state, CLOSE)
    assert [type(change).__name__ for change in whole[1:]] == ["DirectoryRenewed", "EpochStarted"]
    assert judge(state, "owner", CLOSE, seq=11) == "team_key_due"
    assert judge(state, "owner", [CLOSE[0], new_epoch(state)], seq=11) == "wrong_recipients"
    assert judge(state, "owner", [whole[0], whole[2]], seq=11) == "directory_key_due"
    assert judge(state, "owner", whole, seq=11) == ""
    assert join(state) == "not_invited"
    assert judge(state, "owner", CLOSE, seq=12) == "no_such_invitation"


# joining


def test_joining_takes_the_invitations_place_everywhere():
    state = invited()
    assert join(state) == ""
    record = state.members[JOINER]
    assert (record.active, record.pending, record.brands, record.invited_by) == (True, False, [BRAND], member("owner"))
    assert record.keyslot_version == 1
    assert (state.invitations[GUEST].state, state.invitations[GUEST].member) == ("used", JOINER)
    assert JOINER in state.team_holders
    assert GUEST not in state.team_holders
    assert holders_of_directory(state.brands[BRAND]) == directory_readers(state, BRAND) >= {JOINER}
    assert state.persons[PERSON].member == JOINER
    assert state.devices[NEW].member == JOINER
    assert state.grants[f"{JOINER}:{BRAND}"].level == "none"
    other = {"member": GONE, "keys": KEYS["again"].public(), "proof": proven(KEYS["again"], GONE)}
    assert join(state, joining(**other)) == "not_invited", "an invitation is good once"


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"role": "viewer"}, "other_role"),
        ({"role": "owner"}, "other_role"),
        ({"role": "emperor"}, "unknown_role"),
        ({"member": member("viewer")}, "member_exists"),
        ({"member": GUEST}, "member_exists"),
        ({"member": RECOVERY_AUTHOR}, "member_exists"),
        ({"proof": bytes(64)}, "no_possession"),
        ({"proof": proven(KEYS["joiner"], NEW)}, "no_possession"),
        ({"keys": KEYS["viewer"].public()}, "duplicate_key"),
        ({"keys": KEYS["guest"].public(), "proof": proven(KEYS["guest"], JOINER)}, "duplicate_key"),
        ({"keys": PublicKeys(WEAK, KEM_PUBLIC)}, "unsound_key"),
    ],
)
def test_joining_with_another_role_or_other_keys_is_refused(other, reason):
    assert join(invited(), joining(**other)) == reason


def test_an_invitation_does_nothing_but_join():
    state = invited()
    first, added, slot = joining()
    for changes in ([first], [first, added], [added, slot], [*joining(), c.PolicySet("x", 1)], [*joining(), INVITE]):
        assert join(state, changes) == "joining_only", changes
    assert join(state, [added, first, slot]) != "", "nobody else's device"
    assert join(state, [first, first, added, slot]) != ""
    assert join(state, [first, added, slot, slot]) == "keyslot_out_of_order"
    for change in (c.HistoryAccepted(1, bytes(32), ""), c.RequestOpened(NEW, "access", BRAND, "view", "")):
        assert join(state, [change]) == "joining_only"


def test_an_invitation_ends_by_its_clock_by_its_inviters_rights_and_by_its_person():
    assert join(invited(), clock=END) == ""
    assert join(invited(), clock=END + 1) == "expired"
    state = invited(by="lead")
    give(state, "lead", BRAND, "view")
    assert join(state) == "not_permitted"
    state = invited()
    state.persons[PERSON] = changed(state.persons[PERSON], member=member("viewer"))
    assert join(state) == "no_such_person"


def test_a_weighty_newcomer_waits_and_may_do_nothing_but_set_up_a_device():
    state = invited("lead", (BRAND,))
    assert join(state, role="lead") == ""
    record = state.members[JOINER]
    assert (record.active, record.pending) == (False, True)
    assert JOINER in state.team_holders
    assert JOINER not in holders_of_directory(state.brands[BRAND])
    assert f"{JOINER}:{BRAND}" not in state.grants
    for changes in ([c.HistoryAccepted(1, bytes(32), "")], [c.KeyslotWritten(2, bytes(32)), c.PolicySet("x", 1)]):
        assert judge(state, "", changes, member=JOINER, device=NEW, seq=13) == "author_not_active"
    slot = [c.KeyslotWritten(2, bytes(32))]
    assert judge(state, "", slot, member=JOINER, device=NEW, seq=13) == ""


def test_a_role_of_the_teams_own_weighs_what_it_may_do():
    for capability, weighty in (("give_grants", True), ("invite", True), ("change_policy", True), ("export", False)):
        state = world()
        state.roles["scout"] = role_record(**{capability: "led"})
        assert judge(state, "owner", [changed(INVITE, role="scout")]) == ""
        assert join(state, role="scout") == ""
        assert state.members[JOINER].pending is weighty, capability


# approving


def waiting(by: str = "owner") -> State:
    state = invited("owner", (BRAND,), by=by)
    assert join(state, role="owner") == ""
    return state


APPROVE = c.MemberApproved(JOINER, KEYS["joiner"].public().fingerprint())


@pytest.mark.parametrize("role", ROLES)
def test_an_owner_lets_a_newcomer_in(role):
    state = waiting()
    said = judge(state, role, completed(state, [APPROVE]), seq=13)
    assert said == ("" if role == "owner" else "not_permitted")
    if role == "owner":
        assert state.members[JOINER].active
        assert JOINER in holders_of_directory(state.brands[OTHER_BRAND])
        assert state.grants[f"{JOINER}:{BRAND}"].level == "none"


def test_an_approval_is_of_these_keys_and_by_another_owner_where_there_is_one():
    state = waiting()
    assert judge(state, "owner", [changed(APPROVE, fingerprint=bytes(32))], seq=13) == "other_fingerprint"
    assert judge(state, "owner", [changed(APPROVE, member=member("viewer"))], seq=13) == "no_such_member"
    assert judge(state, "owner", [APPROVE], seq=13) == "directory_key_due", "with the directories that they read"
    enlist(state, "owner2", "owner")
    whole = completed(state, [APPROVE], by="owner2")
    assert judge(state, "owner", whole, seq=13) == "needs_second_owner", "not by who invited them"
    assert judge(state, "owner2", whole, seq=13) == ""
    assert judge(state, "owner2", [APPROVE], seq=14) == "no_such_member"


def test_who_may_invite_does_not_become_two_people():
    """A role of the team's own with ``invite``: what it lets in weighs, so another has to look at it."""
    state = world()
    state.roles["scout"] = role_record(invite="all", see_profiles="all")
    enlist(state, "scout", "scout")
    assert judge(state, "scout", [changed(INVITE, role="lead")]) == ""
    assert join(state, role="lead") == ""
    whole = completed(state, [APPROVE])
    assert judge(state, "scout", whole, seq=13) == "needs_second_owner"
    assert judge(state, "owner", whole, seq=13) == ""


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
