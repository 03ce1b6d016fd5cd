"""What takes two owners, and roles of a team's own."""

from __future__ import annotations

import pytest

from tests.vault.ledger.newcomers import INVITE, role_record
from tests.vault.ledger.world import (
    ACCOUNT,
    BRAND,
    GONE,
    NEW,
    OTHER_BRAND,
    changed,
    completed,
    enlist,
    give,
    judge,
    member,
    settle,
    world,
)
from vault.crypto.kdf import sha256
from vault.ledger import changes as c
from vault.ledger.rights import CAPABILITIES, ROLES
from vault.ledger.rules.base import may
from vault.ledger.rules.circles import directory_readers, holders_of_directory
from vault.ledger.state import State

POLICY = c.PolicySet("rotation.days", 30)
ROLE = c.RoleDefined("scout", "观察员", [c.Capability("audit", "all")])
RISE = c.MemberRoleSet(member("service"), "operator")
LEAVE = c.MemberDisabled("owner2" + "m" * 10)
DECISIONS: dict[str, c.AnyChange] = {"policy": POLICY, "role": ROLE, "member's role": RISE, "owner leaves": LEAVE}


def owners(count: int) -> State:
    state = world()
    for number in range(2, count + 1):
        enlist(state, f"owner{number}", "owner")
    return state


def propose(*changes: c.AnyChange, request: str = NEW) -> c.Proposed:
    return c.Proposed(request, c.encode(list(changes)), "因为")


def sign_for(state: State, request: str = NEW, *, by: str = "owner2") -> list[c.AnyChange]:
    """The second signature, with the keys that have to move."""
    return completed(state, [c.Approved(request, sha256(state.requests[request].changes))], by=by)


# one, two, three owners


@pytest.mark.parametrize("name", ["policy", "role", "member's role"])
def test_an_only_owner_decides_alone(name):
    assert judge(owners(1), "owner", [DECISIONS[name]]) == ""


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("name", DECISIONS)
def test_where_there_are_two_owners_two_of_them_sign(name, count):
    state, change = owners(count), DECISIONS[name]
    assert judge(state, "owner", [change]) == "needs_second_owner"
    assert judge(state, "owner", [propose(change)]) == ""
    before = state.requests[NEW]
    digest = sha256(before.changes)
    assert judge(state, "owner", [c.Approved(NEW, digest)], seq=11) == "own_request"
    for role in ROLES:
        if role != "owner":
            assert judge(state, role, [c.Approved(NEW, digest)], seq=11) == "needs_second_owner", role
    second = "owner2" if name != "owner leaves" else f"owner{count}"
    if second == "owner2" and name == "owner leaves":
        assert judge(state, second, sign_for(state, by=second), seq=11) == "device_revoked", "not over oneself"
        return
    assert judge(state, second, [c.Approved(NEW, bytes(32))], seq=11) == "other_proposal"
    assert judge(state, second, [c.Approved(GONE, digest)], seq=11) == "no_such_request"
    whole = sign_for(state, by=second)
    assert judge(state, second, whole, seq=11) == ""
    assert (state.requests[NEW].state, state.requests[NEW].answered_by) == ("approved", member(second))
    assert judge(state, second, whole, seq=12) == "no_such_request", "a proposal takes effect once"


def test_what_two_decided_stands_in_the_proposers_name():
    state = owners(2)
    assert judge(state, "owner", [propose(POLICY)]) == ""
    assert state.policy == {}, "nothing has changed yet"
    assert judge(state, "owner2", sign_for(state), seq=11) == ""
    assert (state.policy["rotation.days"].value, state.policy["rotation.days"].by) == (30, member("owner"))


def test_the_last_owner_stays_whoever_signs():
    state = owners(1)
    assert judge(state, "hr", [propose(c.MemberDisabled(member("owner")))]) == ""
    digest = sha256(state.requests[NEW].changes)
    assert judge(state, "owner", [c.Approved(NEW, digest)], seq=11) == "last_owner"
    state = owners(2)
    both = [c.MemberRoleSet(member("owner"), "viewer"), c.MemberRoleSet(member("owner2"), "viewer")]
    assert judge(state, "owner", [propose(*both)]) == ""
    digest = sha256(state.requests[NEW].changes)
    assert judge(state, "owner2", [c.Approved(NEW, digest)], seq=11) == "not_permitted", "the first takes the right"


# who proposes, and what became of them


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", ["policy", "role", "member's role"])
def test_a_proposal_by_who_may_not_decide_gets_nowhere(name, role):
    state = owners(2)
    assert judge(state, role, [propose(DECISIONS[name])]) == "", "a wish is free"
    digest = sha256(state.requests[NEW].changes)
    said = judge(state, "owner2", [c.Approved(NEW, digest)], seq=11)
    assert said == ("" if role == "owner" else "not_permitted")


def test_a_proposer_who_lost_the_right_meanwhile_counts_no_more():
    state = owners(3)
    assert judge(state, "owner", [propose(POLICY)]) == ""
    state.members[member("owner")] = changed(state.members[member("owner")], role="auditor")
    assert judge(state, "owner2", [c.Approved(NEW, sha256(state.requests[NEW].changes))], seq=11) == "not_permitted"


def test_a_proposal_falls_with_who_made_it():
    state = owners(3)
    assert judge(state, "owner2", [propose(POLICY)]) == ""
    assert judge(state, "owner", [propose(LEAVE, request=GONE)], seq=11) == ""
    assert judge(state, "owner3", sign_for(state, GONE, by="owner3"), seq=12) == ""
    assert state.requests[NEW].state == "denied"
    assert judge(state, "owner3", [c.Approved(NEW, sha256(c.encode([POLICY])))], seq=13) == "no_such_request"


def test_hr_sends_an_owner_away_with_an_owners_signature():
    state = owners(2)
    assert judge(state, "hr", [LEAVE]) == "needs_second_owner"
    assert judge(state, "hr", [propose(LEAVE)]) == ""
    assert judge(state, "owner", sign_for(state, by="owner"), seq=11) == ""
    assert not state.members[member("owner2")].active


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (c.encode([]), "not_proposable"),
        (c.encode([c.GrantGiven(member("viewer"), BRAND, "use", "")]), "not_proposable"),
        (c.encode([POLICY, INVITE]), "not_proposable"),
        (c.encode([propose(POLICY)]), "not_proposable"),
        (c.encode([c.Approved(NEW, bytes(32))]), "not_proposable"),
        (b"", "undecodable"),
        (b"\x90 ", "undecodable"),
        (c.encode([POLICY])[:-1], "undecodable"),
    ],
)
def test_only_decisions_are_proposed(raw, reason):
    assert judge(owners(2), "owner", [c.Proposed(NEW, raw, "")]) == reason


def test_a_proposal_is_one_of_its_own_and_denied_by_its_author_or_an_owner():
    state = owners(2)
    assert judge(state, "viewer", [propose(POLICY)]) == ""
    assert judge(state, "owner", [propose(POLICY)], seq=11) == "bad_request"
    assert judge(state, "owner", [c.RequestAnswered(NEW, True)], seq=11) == "approve_by_signature"
    assert judge(state, "lead", [c.RequestAnswered(NEW, False)], seq=11) == "not_permitted"
    assert judge(state, "viewer", [c.RequestAnswered(NEW, False)], seq=11) == ""
    assert judge(state, "owner", [propose(POLICY, request=GONE)], seq=12) == ""
    assert judge(state, "owner2", [c.RequestAnswered(GONE, False)], seq=13) == ""


def test_an_ask_for_access_is_no_proposal_to_sign():
    state = owners(2)
    assert judge(state, "viewer", [c.RequestOpened(NEW, "access", ACCOUNT, "view", "")]) == ""
    assert judge(state, "owner", [c.Approved(NEW, sha256(b""))], seq=11) == "no_such_request"


# roles of a team's own


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (changed(ROLE, role="owner"), "owner_role_is_fixed"),
        (changed(ROLE, capabilities=[c.Capability("fly", "all")]), "unknown_capability"),
        (changed(ROLE, capabilities=[c.Capability("audit", "far")]), "unknown_capability"),
        (
            changed(ROLE, capabilities=[c.Capability("audit", "all"), c.Capability("audit", "own")]),
            "unknown_capability",
        ),
    ],
)
def test_a_role_that_is_refused(change, reason):
    assert judge(world(), "owner", [change]) == reason


def test_two_roles_of_one_name_are_refused_and_one_is_defined_again():
    state = world()
    assert judge(state, "owner", [ROLE]) == ""
    assert judge(state, "owner", [changed(ROLE, role="other")], seq=11) == "role_exists"
    assert judge(state, "owner", [changed(ROLE, capabilities=[])], seq=11) == ""
    assert state.roles["scout"].capabilities == {}


def test_a_role_defined_anew_moves_the_keys_of_who_has_it():
    state = world()
    sees = changed(ROLE, role="viewer", name="观察", capabilities=[c.Capability("see_profiles", "all")])
    assert judge(state, "owner", [sees]) == "directory_key_due"
    assert judge(state, "owner", completed(state, [sees])) == ""
    assert member("viewer") in holders_of_directory(state.brands[OTHER_BRAND])
    blind = completed(state, [changed(sees, capabilities=[])])
    assert [type(change).__name__ for change in blind[1:]] == ["DirectoryRenewed", "DirectoryRenewed"]
    assert judge(state, "owner", blind, seq=11) == ""
    for brand in (BRAND, OTHER_BRAND):
        assert holders_of_directory(state.brands[brand]) == directory_readers(state, brand)


@pytest.mark.parametrize("capability", CAPABILITIES)
@pytest.mark.parametrize(
    ("reach", "expected"),
    [
        ("all", (True, True, True, True)),
        ("led", (False, False, True, False)),
        ("own", (False, False, True, True)),
    ],
)
def test_a_capability_reaches_as_far_as_the_role_says(capability, reach, expected):
    """Nothing, another brand, a brand with manage, an account with view."""
    state = world()
    state.roles["scout"] = role_record(**{capability: reach})
    enlist(state, "scout", "scout")
    give(state, "scout", BRAND, "manage")
    enlist(state, "watcher", "scout")
    give(state, "watcher", ACCOUNT, "view")
    found = (
        may(state, member("scout"), capability),
        may(state, member("scout"), capability, OTHER_BRAND),
        may(state, member("scout"), capability, BRAND),
        may(state, member("watcher"), capability, BRAND, ACCOUNT),
    )
    if capability == "edit_accounts" and reach == "own":
        expected = (False, False, True, False)  # editing is for who manages
    assert found == expected


def test_a_policy_makers_role_is_no_owners():
    """Who may change the policy by a role of the team's own proposes; an owner signs, also where there is only one."""
    state = world()
    state.roles["maker"] = role_record(change_policy="all")
    enlist(state, "maker", "maker")
    for change in (POLICY, ROLE, c.MemberRoleSet(member("maker"), "owner"), c.MemberRoleSet(member("viewer"), "owner")):
        assert judge(state, "maker", [change]) == "needs_second_owner"
    assert judge(state, "maker", [propose(c.MemberRoleSet(member("maker"), "owner"))]) == ""
    assert judge(state, "maker", [c.Approved(NEW, sha256(state.requests[NEW].changes))], seq=11) == "own_request"
    assert judge(state, "owner", sign_for(state, by="owner"), seq=11) == ""
    assert state.members[member("maker")].role == "owner"
    settle(state)
