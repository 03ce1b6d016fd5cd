"""Inviting: who may, what the text carries, and what becomes of it."""

from __future__ import annotations

import base64

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECRETS
from vault.crypto.keys import derive_invitation_keys
from vault.errors import BadInput, Exists, NotFound, NotPermitted
from vault.persons import add_person, list_persons
from vault.team.invitations import _location_for, close_invitation, invite, list_invitations, read_invitation
from vault.team.joining import _carried


def test_the_text_names_vault_founder_and_how_far_the_record_had_come(owner):
    text = read_invitation(invite(owner, name="运营庚", role="operator").invite)
    assert (text.vault, text.seq, text.head) == (owner.vault_id, owner.state.seq, owner.state.hash[:16])
    assert text.id in owner.state.invitations


def test_neither_database_nor_a_repr_tells_the_secret(team, owner):
    invited = invite(owner, name="运营庚", role="operator")
    text = read_invitation(invited.invite)
    assert invited.invite not in repr(invited)
    assert repr(text.secret)[2:-1] not in repr(text)
    raw = team.path.read_bytes()
    assert text.secret not in raw
    assert base64.b32encode(text.secret).rstrip(b"=") not in raw


@pytest.mark.parametrize("slip", [lambda t: t[:-1], lambda t: t.replace("SHI", "SHK"), lambda t: t[:40], lambda _: ""])
def test_a_text_with_a_slip_in_it_is_no_invitation(owner, slip):
    text = invite(owner, name="运营庚", role="operator").invite
    with pytest.raises(BadInput) as refused:
        read_invitation(slip(text))
    assert refused.value.facts["reason"] == "not_an_invitation"


def test_a_text_is_taken_however_it_was_typed(owner):
    text = invite(owner, name="运营庚", role="operator").invite
    assert read_invitation(f"  {text.lower().replace('-', ' ')}\n") == read_invitation(text)


@pytest.mark.parametrize("who", [OPERATOR, HR, AUDITOR])
def test_who_may_not_invite_is_told_who_may(team, who):
    with team.of(who) as (session,), pytest.raises(NotPermitted) as refused:
        invite(session, name="自己人", role="viewer")
    assert refused.value.facts == {"missing": "invite", "ask": [OWNER]}


def test_a_lead_invites_into_their_own_brand_and_to_lesser_posts_only(lead):
    invite(lead, name="运营庚", role="operator", brands=["山岚"])
    for role, brands in (("operator", ["北禾"]), ("operator", []), ("lead", ["山岚"]), ("owner", []), ("hr", ["山岚"])):
        with pytest.raises(NotPermitted):
            invite(lead, name="自己人", role=role, brands=brands)


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"name": " "}, BadInput),
        ({"name": "x" * 201}, BadInput),
        ({"role": "emperor"}, NotFound),
        ({"brands": ["没有的"]}, NotFound),
        ({"hours": 0}, BadInput),
        ({"hours": 24 * 31}, BadInput),
    ],
)
def test_what_is_no_invitation_writes_nothing(owner, more, error):
    before = owner.state.seq
    with pytest.raises(error):
        invite(owner, **{"name": "运营庚", "role": "operator", **more})
    assert owner.state.seq == before


def test_whoever_has_keys_is_not_invited_again(owner):
    with pytest.raises(Exists) as refused:
        invite(owner, name=OPERATOR, role="viewer")
    assert refused.value.facts == {"kind": "member", "name": OPERATOR}


def test_a_person_whom_the_register_names_is_the_one_who_is_invited(owner):
    known = add_person(owner, "运营庚")
    invite(owner, name="运营庚", role="operator")
    assert [person.id for person in list_persons(owner) if person.name == "运营庚"] == [known]


def test_whoever_is_invited_to_a_database_is_told_of_their_own_login():
    where = "postgresql://ana:secret@127.0.0.1:5432/team"
    assert _location_for(where, "bo") == "postgresql://bo@127.0.0.1:5432/team"
    assert _location_for("/vaults/team.vault", "bo") == "/vaults/team.vault"


def test_a_closed_invitation_cannot_be_closed_again(owner):
    invite(owner, name="运营庚", role="operator")
    close_invitation(owner, "运营庚")
    assert [one.state for one in list_invitations(owner) if one.name == "运营庚"] == ["closed"]
    with pytest.raises(NotFound):
        close_invitation(owner, "运营庚")


def test_a_lead_does_not_close_what_the_owner_issued(owner, lead):
    invite(owner, name="运营庚", role="viewer")
    lead.refresh()
    with pytest.raises(NotPermitted):
        close_invitation(lead, "运营庚")


def test_an_invitation_opens_no_secret(team, owner):
    """What lies beside the entry are keys to the record and the directory; the brands' pairs are not among them."""
    text = read_invitation(invite(owner, name="运营庚", role="operator", brands=["山岚"]).invite)
    carried = _carried(owner.store, text, derive_invitation_keys(text.secret))
    assert carried.team
    assert {name.partition(":")[0] for name in carried.directory} == {
        brand.id for brand in owner.state.brands.values() if brand.name == "山岚"
    }
    assert (carried.brand, carried.entry, carried.data) == ({}, {}, {})
    assert not any(secret.encode() in repr(carried).encode() for secret in SECRETS.values())


def test_the_list_shows_the_newest_first_and_when_one_expired(owner, monkeypatch):
    invite(owner, name="运营庚", role="operator", hours=1)
    invite(owner, name="运营辛", role="viewer", brands=["山岚"])
    rows = list_invitations(owner)
    assert [row.name for row in rows[:2]] == ["运营辛", "运营庚"]
    assert (rows[0].role, rows[0].brands, rows[0].by, rows[0].state) == ("viewer", ["山岚"], OWNER, "open")
    now = owner.clock_ms()
    monkeypatch.setattr(type(owner), "clock_ms", lambda _: now + 2 * 3_600_000)
    assert [row.state for row in list_invitations(owner)[:2]] == ["open", "expired"]
    assert {row.name for row in list_invitations(owner)} >= {LEAD, OPERATOR, HR, AUDITOR}
