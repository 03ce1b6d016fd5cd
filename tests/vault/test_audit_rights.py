"""Who may read how much of the record: all of it, what concerns the brands they lead, or what they did themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, Team, make_team
from tests.vault.small import CHEAP_AND_UNSAFE_KDF
from vault.accounts import AccountDraft, add_account, delete_account, get_field
from vault.audit import list_audit
from vault.ledger.changes import AccountDeleted, BrandRenamed
from vault.persons import add_person
from vault.recovery import read_recovery_key, recover_member
from vault.team.grants import give_grant


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("team") / "first")


@pytest.fixture
def team(first_team: Team, tmp_path: Path) -> Team:
    return first_team.copy(tmp_path / "team")


@pytest.fixture
def lively(team: Team) -> Team:
    """Something happened in both brands, by several people."""
    with team.of(OWNER, LEAD, OPERATOR) as (owner, lead, operator):
        give_grant(lead, to=OPERATOR, account="山岚官微", level="use")
        owner.refresh()
        add_person(owner, "供应商甲")
        get_field(owner, "北禾官微", "password")
        get_field(owner, "山岚抖音", "password")
        operator.refresh()
        get_field(operator, "山岚官微", "password")
    return team


def told(team: Team, name: str) -> list[tuple[str, str, object]]:
    with team.of(name) as (session,):
        session.refresh()
        return [(row.by, row.kind, row.facts.get("account")) for row in list_audit(session)]


@pytest.mark.parametrize("name", [OWNER, AUDITOR])
def test_owners_and_auditors_read_all_of_it(lively, name):
    with lively.of(name) as (session,):
        rows = list_audit(session)
        assert [row.seq for row in rows if row.seq] == list(range(1, session.state.seq + 1))
    assert (OWNER, "copy", "北禾官微") in told(lively, name)


def test_a_lead_reads_what_concerns_their_brand_and_nothing_of_another(lively):
    rows = told(lively, LEAD)
    assert (OWNER, "copy", "山岚抖音") in rows
    assert (OPERATOR, "copy", "山岚官微") in rows
    assert (LEAD, "grant_given", None) in rows
    assert (LEAD, "unlock", None) in rows
    assert not [row for row in rows if "北禾官微" in row]
    assert not [row for row in rows if row[1] in ("person_added", "vault_created")]


@pytest.mark.parametrize("name", [OPERATOR, HR])
def test_everybody_else_reads_what_they_did_themselves(lively, name):
    rows = told(lively, name)
    assert rows
    assert {by for by, _, _ in rows} == {name}
    assert "member_joined" in [kind for _, kind, _ in rows]


def test_asking_for_what_one_may_not_read_finds_nothing(lively):
    with lively.of(OPERATOR) as (session,):
        assert list_audit(session, member=OWNER) == []
        assert {row.by for row in list_audit(session, account="山岚官微")} == {OPERATOR}


def test_a_lead_still_reads_of_an_account_that_was_deleted(lively):
    with lively.of(OWNER) as (owner,):
        delete_account(owner, add_account(owner, AccountDraft(platform="weibo", brand="山岚", name="短命")))
        delete_account(owner, add_account(owner, AccountDraft(platform="weibo", brand="北禾", name="短命乙")))
    kinds = [kind for _, kind, _ in told(lively, LEAD)]
    assert kinds.count("account_deleted") == 1


def test_an_entry_that_touches_two_brands_tells_a_lead_of_one(lively):
    """What it did elsewhere must not show, neither as its headline nor as its account."""
    with lively.of(OWNER) as (owner,):
        mixed = owner.state.seq + 1
        ids = {profile.name: account for account, profile in owner.profiles.items()}

        def build(intention):
            brand = owner.state.accounts[ids["山岚官微"]].brand
            intention.add(AccountDeleted(ids["北禾官微"]))
            intention.add(BrandRenamed(brand, "山岚新名"))

        owner.commit(build)
    with lively.of(LEAD) as (lead,):
        found = [row for row in list_audit(lead) if row.seq == mixed]
        assert [(row.kind, row.account, row.facts["name"]) for row in found] == [("brand_renamed", None, "山岚新名")]


def test_using_the_recovery_key_is_told_to_everybody(team):
    recover_member(
        team.device_of(OWNER),
        team.location,
        OWNER,
        read_recovery_key(team.recovery_key),
        "another made-up phrase",
        kdf=CHEAP_AND_UNSAFE_KDF,
    ).session.close()
    assert "member_recovered" in [kind for _, kind, _ in told(team, OPERATOR)]
