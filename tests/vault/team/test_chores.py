"""What a client does by itself at its unlock, and does not do."""

from __future__ import annotations

from datetime import timedelta

from tests.team import HR, LEAD, OPERATOR, OWNER, SECOND, SECRETS
from tests.vault.small import CHEAP_AND_UNSAFE_KDF, PASSWORD
from vault.accounts import AccountDraft, edit_account, get_field
from vault.session import Session
from vault.team.grants import give_grant, list_grants
from vault.team.invitations import invite, list_invitations
from vault.team.joining import join
from vault.team.members import approve_member, disable_member

SHANLAN, DOUYIN, BEIHE = SECRETS


def move_clock(monkeypatch, session, days):
    now = session.clock_ms()
    monkeypatch.setattr(Session, "clock_ms", lambda _: now + days * 86_400_000)


def test_a_grant_past_its_last_day_is_taken_by_the_first_client_that_sees_it(team, owner, monkeypatch):
    today = owner.now().date()
    give_grant(owner, to=OPERATOR, account=SHANLAN, level="use", until=(today + timedelta(days=1)).isoformat())
    give_grant(owner, to=OPERATOR, account=DOUYIN, level="use", until=(today + timedelta(days=9)).isoformat())
    move_clock(monkeypatch, owner, 4)
    with team.of(LEAD) as (lead,):
        assert {row.account for row in list_grants(lead, member=OPERATOR)} == {None, DOUYIN}


def test_an_expired_invitation_is_closed_and_its_keys_renewed(team, owner, monkeypatch):
    invite(owner, name="运营庚", role="operator", brands=["山岚"])
    epoch = owner.state.epoch
    move_clock(monkeypatch, owner, 4)
    with team.of(LEAD) as (lead,):
        assert next(row.state for row in list_invitations(lead) if row.name == "运营庚") == "closed"
        assert lead.state.epoch > epoch


def test_a_lapsed_brand_is_renewed_by_the_next_manager_and_nobody_loses_anything(team, owner):
    with team.of(HR) as (hr,):
        disable_member(hr, LEAD)
        brand = next(one for one in hr.state.brands.values() if one.name == "山岚")
        assert brand.lapsed
    owner.refresh()
    edit_account(owner, SHANLAN, AccountDraft(password="Zq8!between-made-up"))
    owner.close()
    with team.of(OWNER) as (again,):
        assert not next(one for one in again.state.brands.values() if one.name == "山岚").lapsed
        assert get_field(again, SHANLAN, "password") == "Zq8!between-made-up"
        assert get_field(again, DOUYIN, "password") == SECRETS[DOUYIN]
        give_grant(again, to=OPERATOR, brand="山岚", level="view")
    with team.of(OPERATOR) as (operator,):
        assert get_field(operator, SHANLAN, "password") == "Zq8!between-made-up"


def test_the_brands_that_a_lead_was_promised_come_from_whoever_holds_them(owners):
    with owners.of(OWNER, SECOND) as (first, second):
        give_grant(first, to=SECOND, brand="山岚", level="none")
        text = invite(first, name="主管己", role="lead", brands=["山岚"]).invite
        joined = join(owners.device_of("主管己"), owners.location, text, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF)
        joined.session.lock()
        second.refresh()
        approve_member(second, "主管己", words=joined.words)  # who lets them in cannot open the brand
        assert [row.level for row in list_grants(second, member="主管己")] == ["none"]
    with owners.of(OWNER) as (_first,), owners.of("主管己") as (lead,):
        assert get_field(lead, SHANLAN, "password") == SECRETS[SHANLAN]


def test_a_clock_that_is_far_ahead_takes_no_other_ones_rights(team, owner, monkeypatch):
    """An operator's own computer cannot end what others hold by being set to next year."""
    until = (owner.now().date() + timedelta(days=5)).isoformat()
    give_grant(owner, to=LEAD, account=SHANLAN, level="use", until=until)
    move_clock(monkeypatch, owner, 365)
    with team.of(OPERATOR) as (operator,):
        assert any(grant.until == until for grant in operator.state.grants.values())
