"""What the check-up says of a team."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.team import AUDITOR, LEAD, OPERATOR, OWNER, SECOND, SECRETS
from vault.accounts import AccountDraft, edit_account, list_accounts
from vault.health import check_up
from vault.team.grants import give_grant, withdraw_grant
from vault.team.members import disable_member

SHANLAN, DOUYIN, BEIHE = SECRETS


def found(session):
    names = {row.id: row.name for row in list_accounts(session)}
    return {one.kind: {names[account] for account in one.accounts} for one in check_up(session).findings}


def named(session, kind):
    (finding,) = [one for one in check_up(session).findings if one.kind == kind]
    persons = {person.id: person.name for person in session.state.persons.values()}
    return {persons.get(one, one) for one in finding.persons}


def test_a_brand_that_one_member_opens_and_a_vault_with_one_owner_are_findings(owner):
    assert found(owner)["brand_held_by_one"] == {BEIHE}
    assert named(owner, "brand_held_by_one") == {OWNER}
    assert found(owner)["one_owner"] == set()
    assert check_up(owner).counts["brand_held_by_one"] == 1


def test_a_second_owner_with_keys_ends_both(owners):
    with owners.of(SECOND) as (session,):
        assert not {"one_owner", "brand_held_by_one"} & set(found(session))


@pytest.mark.parametrize(("who", "told"), [(OWNER, True), (AUDITOR, True), (LEAD, False), (OPERATOR, False)])
def test_one_owner_is_told_to_who_can_do_something_about_it(team, who, told):
    with team.of(who) as (session,):
        assert ("one_owner" in found(session)) is told


def test_a_leaver_exposes_what_they_could_read_until_it_is_changed(team, owner):
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use")
    assert "exposed" not in found(owner)
    disable_member(owner, OPERATOR)
    assert found(owner)["exposed"] == {SHANLAN}
    assert named(owner, "exposed") == {OPERATOR}
    assert [row.name for row in list_accounts(owner, statuses=["exposed"])] == [SHANLAN]
    assert [row.name for row in list_accounts(owner) if row.exposed] == [SHANLAN]
    edit_account(owner, SHANLAN, AccountDraft(note="an edit is no change of the password"))
    assert found(owner)["exposed"] == {SHANLAN}
    edit_account(owner, SHANLAN, AccountDraft(password="Zq8!changed-made-up"))
    assert "exposed" not in found(owner)


def test_a_grant_that_is_given_again_ends_the_exposure(owner):
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use")
    withdraw_grant(owner, to=OPERATOR, account=SHANLAN)
    assert found(owner)["exposed"] == {SHANLAN}
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use")
    assert "exposed" not in found(owner)


def test_grants_that_end_are_told_to_who_can_renew_them(team, owner):
    soon = (owner.now() + timedelta(days=14)).date().isoformat()
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use", until=soon)
    give_grant(owner, to=LEAD, brand="北禾", level="use", until=soon)
    assert found(owner)["grant_ending"] == {SHANLAN, BEIHE}
    assert named(owner, "grant_ending") == {OPERATOR, LEAD}
    with team.of(LEAD, OPERATOR) as (lead, operator):
        assert found(lead)["grant_ending"] == {SHANLAN}
        assert "grant_ending" not in found(operator)


def test_who_is_alone_is_told_of_no_team(small, kept_derivations):
    with small.session() as session:
        assert not {"one_owner", "brand_held_by_one", "grant_ending"} & set(found(session))
