"""Roles: copied, renamed and set as a team likes, and never past the owner's own."""

from __future__ import annotations

import pytest

from tests.team import HR, OPERATOR, SECOND, SECRETS
from vault.accounts import get_field, list_accounts
from vault.errors import ApprovalNeeded, BadInput, Exists, NotFound, NotPermitted
from vault.ledger.rights import ROLES
from vault.team.grants import give_grant
from vault.team.members import set_member_role
from vault.team.requests import approve_request, list_requests
from vault.team.roles import copy_role, find_role, list_roles, rename_role, set_role


def test_the_posts_of_the_product_are_there_with_who_has_them(owner):
    rows = {row.id: row for row in list_roles(owner)}
    assert set(rows) == set(ROLES)
    assert all(row.built_in and row.capabilities == ROLES[row.id] for row in rows.values())
    assert (rows["operator"].members, rows["viewer"].members) == (1, 0)


def test_a_copy_may_less_and_its_members_lose_it_at_once(team, owner):
    role = copy_role(owner, "hr", "人事专员")
    set_member_role(owner, HR, role)
    with team.of(HR) as (hr,):
        assert len(list_accounts(hr)) == len(SECRETS)
        set_role(owner, role, {"see_profiles": "own"})
        hr.refresh()
        assert list_accounts(hr) == []
    assert find_role(owner, "人事专员").members == 1


def test_a_post_that_may_give_still_opens_nothing_without_a_grant(team, owner):
    """A capability is no key: the operator may now give grants everywhere, and holds nothing to give."""
    set_role(owner, "operator", {"give_grants": "all", "see_profiles": "all"})
    with team.of(OPERATOR) as (operator,):
        with pytest.raises(NotPermitted) as refused:
            give_grant(operator, to=OPERATOR, brand="北禾", level="use")
        assert refused.value.facts["missing"] == "grant:manage"
        with pytest.raises(NotPermitted):
            get_field(operator, "北禾官微", "password")


@pytest.mark.parametrize("name", ["operator", "HR 二", ""])
def test_names_tell_roles_apart(owner, name):
    copy_role(owner, "hr", "HR 二")
    with pytest.raises((Exists, BadInput)):
        copy_role(owner, "viewer", name)
    with pytest.raises((Exists, BadInput)):
        rename_role(owner, "viewer", name)


def test_a_built_in_post_may_be_called_as_the_team_does(owner):
    rename_role(owner, "operator", "新媒体专员")
    assert find_role(owner, "新媒体专员").id == "operator"
    assert find_role(owner, "operator").name == "新媒体专员"


def test_the_owners_post_stays_as_it_is(owner):
    for attempt in (lambda: set_role(owner, "owner", {"export": None}), lambda: rename_role(owner, "owner", "老板")):
        with pytest.raises(BadInput) as refused:
            attempt()
        assert refused.value.facts["reason"] == "owner_role_is_fixed"


@pytest.mark.parametrize("rights", [{"fly": "all"}, {"audit": "everywhere"}])
def test_what_is_no_right_is_refused(owner, rights):
    with pytest.raises(BadInput) as refused:
        set_role(owner, "viewer", rights)
    assert refused.value.facts["reason"] == "unknown_capability"


def test_only_an_owner_sets_roles(team, lead):
    for attempt in (lambda: set_role(lead, "lead", {"invite": "all"}), lambda: copy_role(lead, "owner", "二")):
        with pytest.raises(NotPermitted):
            attempt()
    with pytest.raises(NotFound):
        set_role(lead, "emperor", {})


def test_two_owners_decide_together_and_see_what_they_sign(owners):
    with owners.of("管理员", SECOND) as (first, second):
        with pytest.raises(ApprovalNeeded) as needed:
            set_role(first, "viewer", {"export": "own", "audit": None})
        second.refresh()
        (row,) = [row for row in list_requests(second) if row.may_answer]
        (proposed,) = row.proposes
        assert (proposed.what, proposed.name) == ("role", "viewer")
        assert set(proposed.value.split(", ")) == {"export=own", "audit=-"}
        approve_request(second, str(needed.value.facts["request_id"]))
        assert find_role(second, "viewer").capabilities["export"] == "own"
