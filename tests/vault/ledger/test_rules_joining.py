"""Ways in: invitations, joining, approvals."""

from __future__ import annotations

import pytest

from tests.vault.ledger.newcomers import (
    APPROVE,
    END,
    GUEST,
    INVITE,
    JOINER,
    WEAK,
    invited,
    join,
    joining,
    proven,
    role_record,
    waiting,
)
from tests.vault.ledger.world import (
    BRAND,
    GONE,
    KEM_PUBLIC,
    KEYS,
    NEW,
    NOW,
    OTHER_BRAND,
    PERSON,
    changed,
    completed,
    enlist,
    give,
    judge,
    member,
    new_epoch,
    settle,
    world,
)
from vault.crypto.keys import PublicKeys
from vault.ledger import changes as c
from vault.ledger.rights import LED_ROLES, ROLES
from vault.ledger.rules.base import RECOVERY_AUTHOR
from vault.ledger.rules.circles import directory_readers, holders_of_directory

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
