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


def test_who_opens_one_of_two_accounts_is_not_told_that_they_share_a_password(team, owner):
    edit_account(owner, BEIHE, AccountDraft(password=SECRETS[SHANLAN]))
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="view")
    give_grant(owner, to=OPERATOR, brand="北禾", level="none")
    assert found(owner)["reused"] == {SHANLAN, BEIHE}
    with team.of(OPERATOR) as (operator,):
        assert {SHANLAN, BEIHE} <= {row.name for row in list_accounts(operator)}
        before = operator.state.seq
        result = check_up(operator)
        assert result.counts["reused"] == 0
        assert operator.state.seq == before, "and nothing about it was written"
        assert "reused" not in {one.kind for one in result.findings}
        assert not any("reused" in part.counts for part in (*result.brands, *result.responsible))


def test_who_answers_for_accounts_and_has_left_is_a_finding(team, owner):
    add_person_leaving(owner, LEAD)
    edit_account(owner, SHANLAN, AccountDraft(responsible=LEAD))
    assert found(owner)["no_responsible"] == {SHANLAN}
    assert named(owner, "no_responsible") == {LEAD}


def add_person_leaving(session, name):
    from vault.persons import edit_person

    person = next(one.id for one in session.state.persons.values() if one.name == name)
    edit_person(session, person, left_on=(session.now() - timedelta(days=1)).date().isoformat())


def test_an_account_that_many_hold_is_found_and_who_manages_it_is_not_counted(owner):
    crowd = [f"外包{number}" for number in range(4)]
    edit_account(owner, SHANLAN, AccountDraft(admin=crowd[0], operators=crowd[:3]))
    assert "held_by_many" not in found(owner)
    give_grant(owner, to=LEAD, account=SHANLAN, level="manage")
    assert "held_by_many" not in found(owner)
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use")
    assert found(owner)["held_by_many"] == {SHANLAN}
