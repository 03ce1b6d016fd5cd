"""Many grants in one entry, and what sending somebody away means before it is done."""

from __future__ import annotations

import pytest

from tests.team import LEAD, OPERATOR, OWNER
from vault.errors import BadInput, NotPermitted
from vault.ledger.rules.base import grant_key
from vault.team.grants import give_grant
from vault.team.leaving import plan_disable
from vault.team.matrix import GrantWish, change_grants
from vault.team.members import find_member, who_may_approve


def scopes(session):
    return {profile.name: account for account, profile in session.profiles.items()}


def test_several_grants_are_one_entry(owner):
    member, names, before = find_member(owner.state, OPERATOR).id, scopes(owner), owner.state.seq
    wishes = [GrantWish(member, names["山岚官微"], "use"), GrantWish(member, names["北禾官微"], "view", "2999-12-31")]
    assert change_grants(owner, wishes) == 2
    assert owner.state.seq == before + 1
    assert owner.state.grants[grant_key(member, names["北禾官微"])].until == "2999-12-31"


def test_what_is_so_already_writes_nothing(owner):
    member = find_member(owner.state, LEAD).id
    brand = next(one.id for one in owner.state.brands.values() if one.name == "山岚")
    before = owner.state.seq
    assert change_grants(owner, [GrantWish(member, brand, "manage"), GrantWish("nobody", brand, None)]) == 0
    assert owner.state.seq == before


def test_a_brand_goes_from_its_only_holder_to_another_at_once(owner):
    taker = find_member(owner.state, OPERATOR).id
    brand = next(one.id for one in owner.state.brands.values() if one.name == "北禾")
    wishes = [GrantWish(owner.ring.member, brand, None), GrantWish(taker, brand, "manage")]
    assert change_grants(owner, wishes) == 2
    assert grant_key(owner.ring.member, brand) not in owner.state.grants


def test_one_that_may_not_be_given_leaves_all_as_they_were(lead):
    member, names = find_member(lead.state, OPERATOR).id, scopes(lead)
    other = next(one.id for one in lead.state.brands.values() if one.name == "北禾")
    before = lead.state.seq
    with pytest.raises(NotPermitted):
        change_grants(lead, [GrantWish(member, names["山岚官微"], "use"), GrantWish(member, other, "use")])
    assert lead.state.seq == before


@pytest.mark.parametrize(
    ("level", "until", "reason"),
    [("all", "", "unknown_level"), ("use", "tomorrow", "not_a_date"), ("use", "2001-01-01", "in_the_past")],
)
def test_what_is_no_level_or_day_is_refused(owner, level, until, reason):
    member, names = find_member(owner.state, OPERATOR).id, scopes(owner)
    with pytest.raises(BadInput) as refused:
        change_grants(owner, [GrantWish(member, names["山岚官微"], level, until)])
    assert refused.value.facts["reason"] == reason


def test_a_leaver_is_known_to_know_what_they_could_read(owner):
    assert plan_disable(owner, OPERATOR).could_read == 0
    give_grant(owner, to=OPERATOR, level="use", account="山岚官微")
    leaving = plan_disable(owner, OPERATOR)
    assert (leaving.could_read, leaving.grants, leaving.devices, leaving.responsible_for) == (1, 2, 1, 0)


def test_only_another_owner_lets_in_whom_an_owner_invited(owners):
    from tests.team import CHEAP_AND_UNSAFE_KDF, PASSWORD, SECOND
    from vault.team.invitations import invite
    from vault.team.joining import join

    with owners.of(OWNER) as (owner,):
        text = invite(owner, name="Lee", role="lead").invite
        device = owners.device_of("Lee")
        join(device, owners.location, text, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF).session.close()
        owner.refresh()
        assert [one.name for one in who_may_approve(owner, "Lee")] == [SECOND]
