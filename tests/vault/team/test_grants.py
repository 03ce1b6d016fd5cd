"""Grants: what a level opens, to whom, until when, and what a lost one leaves behind."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECRETS
from vault.accounts import AccountDraft, current_code, edit_account, get_field, list_accounts, show_account
from vault.errors import BadInput, NotFound, NotPermitted
from vault.session import Session
from vault.team.grants import ending_soon, give_grant, list_grants, managers, withdraw_grant
from vault.team.members import set_member_role
from vault.team.roles import copy_role

SHANLAN, DOUYIN, BEIHE = SECRETS


def move_clock(monkeypatch, session, days):
    now = session.clock_ms()
    monkeypatch.setattr(Session, "clock_ms", lambda _: now + days * 86_400_000)


def day(session, days=0):
    return (session.now() + timedelta(days=days)).date().isoformat()


def test_each_level_opens_what_it_says_and_no_more(team, owner):
    edit_account(owner, SHANLAN, AccountDraft(recovery_codes="1111-2222", phone="19900000001"))
    opens = {
        "use": ["password"],
        "view": ["password", "phone"],
        "manage": ["password", "phone", "recovery_codes"],
    }
    for level, fields in opens.items():
        give_grant(owner, to=OPERATOR, account=SHANLAN, level=level)
        with team.of(OPERATOR) as (session,):
            for field in ("password", "phone", "recovery_codes"):
                if field in fields:
                    assert get_field(session, SHANLAN, field)
                else:
                    with pytest.raises(NotPermitted) as refused:
                        get_field(session, SHANLAN, field)
                    assert set(refused.value.facts["ask"]) == {OWNER, LEAD}
            if level == "use":
                with pytest.raises(NotPermitted):
                    show_account(session, SHANLAN, reveal=True)


def test_an_older_secret_opens_at_once_and_a_newer_one_too(team, owner):
    for version in ("first", "second"):
        edit_account(owner, SHANLAN, AccountDraft(password=f"Zq8!{version}-made-up"))
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="view")
    with team.of(OPERATOR) as (session,):
        assert session.open_secret(session_account(session, SHANLAN), "password", 1) == SECRETS[SHANLAN]
        edit_account(owner, SHANLAN, AccountDraft(password="Zq8!third-made-up"))
        session.refresh()
        assert get_field(session, SHANLAN, "password") == "Zq8!third-made-up"


def session_account(session, name):
    return next(account for account, profile in session.profiles.items() if profile.name == name)


def test_a_grant_on_one_account_opens_no_other(team, owner):
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="manage")
    with team.of(OPERATOR) as (session,), pytest.raises(NotPermitted):
        get_field(session, DOUYIN, "password")


def test_a_withdrawn_grant_opens_neither_the_next_password_nor_with_old_keys(team, owner):
    give_grant(owner, to=OPERATOR, brand="山岚", level="use")
    with team.of(OPERATOR) as (session,):
        assert get_field(session, SHANLAN, "password") == SECRETS[SHANLAN]
        withdraw_grant(owner, to=OPERATOR, brand="山岚")
        edit_account(owner, SHANLAN, AccountDraft(password="Zq8!after-made-up"))
        session.refresh()
        account = next(one.id for one in session.state.accounts.values() if one.password_version == 2)
        with pytest.raises(NotPermitted):
            session.open_secret(account, "password")
    with team.of(LEAD) as (lead,):
        assert get_field(lead, SHANLAN, "password") == "Zq8!after-made-up"


def test_the_last_day_counts_and_the_day_after_does_not(team, owner, monkeypatch):
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use", until=day(owner, 1))
    with team.of(OPERATOR) as (session,):
        move_clock(monkeypatch, session, 1)
        assert get_field(session, SHANLAN, "password") == SECRETS[SHANLAN]
        monkeypatch.undo()
        move_clock(monkeypatch, session, 2)
        with pytest.raises(NotPermitted):
            get_field(session, SHANLAN, "password")
        assert not [row for row in list_grants(session, member=OPERATOR) if row.until and row.until >= day(session)]


def test_grants_that_end_soon_are_told_to_who_can_renew_them(team, owner, lead):
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use", until=day(owner, 14))
    give_grant(owner, to=OPERATOR, account=DOUYIN, level="use", until=day(owner, 15))
    lead.refresh()
    assert [row.account for row in ending_soon(lead)] == [SHANLAN]
    give_grant(lead, to=OPERATOR, account=SHANLAN, level="use", until=day(owner, 90))
    assert ending_soon(lead) == []


@pytest.mark.parametrize("who", [OPERATOR, HR, AUDITOR])
def test_who_may_not_give_cannot_even_to_themselves(team, who):
    with team.of(who) as (session,), pytest.raises(NotPermitted) as refused:
        give_grant(session, to=who, brand="山岚", level="use")
    assert (refused.value.facts["missing"], refused.value.facts["ask"]) == ("give_grants", [OWNER])


def test_an_owner_who_does_not_manage_it_is_told_who_does(team, owner):
    withdraw_grant(owner, to=OWNER, brand="山岚")
    with pytest.raises(NotPermitted) as refused:
        give_grant(owner, to=OPERATOR, account=SHANLAN, level="use")
    assert refused.value.facts == {"missing": "grant:manage", "ask": [LEAD]}
    assert managers(owner, session_account(owner, SHANLAN)) == [LEAD]


def test_the_last_holder_of_a_brand_stays(owner):
    for attempt in (
        lambda: withdraw_grant(owner, to=OWNER, brand="北禾"),
        lambda: give_grant(owner, to=OWNER, brand="北禾", level="none"),
    ):
        with pytest.raises(BadInput) as refused:
            attempt()
        assert refused.value.facts["reason"] == "last_holder"


def test_the_same_grant_again_writes_nothing(owner):
    row = give_grant(owner, to=OPERATOR, account=SHANLAN, level="use")
    assert (row.member, row.account, row.brand, row.level, row.until, row.by) == (
        *(OPERATOR, SHANLAN, "山岚", "use"),
        *(None, OWNER),
    )
    before = owner.state.seq
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use")
    assert owner.state.seq == before


def test_a_grant_that_is_not_there_cannot_be_taken(owner):
    with pytest.raises(NotFound) as refused:
        withdraw_grant(owner, to=HR, account=SHANLAN)
    assert refused.value.facts == {"kind": "grant", "name": HR}


def test_a_member_may_give_a_grant_back(team, owner):
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use")
    with team.of(OPERATOR) as (session,):
        withdraw_grant(session, to=OPERATOR, account=SHANLAN)
        with pytest.raises(NotPermitted):
            get_field(session, SHANLAN, "password")


def test_everybody_sees_the_grants_in_their_sight(team, owner):
    give_grant(owner, to=OPERATOR, account=BEIHE, level="use")
    with team.of(OPERATOR, LEAD, AUDITOR) as (operator, lead, auditor):
        assert {row.member for row in list_grants(operator, member=OPERATOR)} == {OPERATOR}
        assert BEIHE not in {row.account for row in list_grants(lead)}
        assert BEIHE in {row.account for row in list_grants(auditor)}


def test_hr_and_auditors_hold_no_key_to_any_secret(team, owner):
    """Not through a use case, not past it: with everything that their keys open in the database."""
    for who in (HR, AUDITOR):
        with team.of(who) as (session,):
            assert len(list_accounts(session)) == len(SECRETS)
            for account, components in session.state.secrets.items():
                for name, component in components.items():
                    for version in component.versions:
                        with pytest.raises(NotPermitted):
                            session.open_secret(account, name, version.version)
            for brand in session.state.brands.values():
                with pytest.raises(NotPermitted):
                    session.ring.pair_key(brand)
            with pytest.raises(NotPermitted):
                current_code(session, SHANLAN)


@pytest.mark.parametrize("name", [HR, AUDITOR])
def test_no_post_that_oversees_others_is_ever_given_a_secret(owner, name):
    """HR and auditors never see a password: not by a command, and not with their own keys from the database."""
    for scope in ({"account": SHANLAN}, {"brand": "山岚"}):
        for level in ("use", "view", "manage"):
            with pytest.raises(NotPermitted) as refused:
                give_grant(owner, to=name, level=level, **scope)
            assert refused.value.facts["missing"] == "post"
        give_grant(owner, to=name, level="none", **scope)
    assert not any(name in (row.member,) and row.level != "none" for row in list_grants(owner))


def test_a_role_of_ones_own_that_oversees_like_them_opens_nothing_either(owner):
    role = copy_role(owner, "hr", "人事主管")
    set_member_role(owner, OPERATOR, "人事主管")
    assert owner.state.roles[role].name == "人事主管"
    with pytest.raises(NotPermitted):
        give_grant(owner, to=OPERATOR, account=SHANLAN, level="use")


def test_whose_new_post_opens_nothing_gives_up_what_they_held(owner):
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="view")
    set_member_role(owner, OPERATOR, "auditor")
    assert [row.level for row in list_grants(owner, member=OPERATOR)] == ["none"]
    assert {row.name for row in list_accounts(owner) if row.exposed} == {SHANLAN}


def test_the_last_holder_of_a_brand_takes_no_such_post(owner):
    give_grant(owner, to=LEAD, brand="北禾", level="manage")
    withdraw_grant(owner, to=OWNER, brand="北禾")
    with pytest.raises(BadInput, match="last_holder"):
        set_member_role(owner, LEAD, "hr")
