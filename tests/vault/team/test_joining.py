"""Joining: what a newcomer trusts, what they get, and what somebody between could try."""

from __future__ import annotations

import pytest

from tests.team import OWNER, SECRETS, Team
from tests.vault.small import CHEAP_AND_UNSAFE_KDF, PASSWORD
from vault.accounts import get_field, list_accounts
from vault.crypto.kdf import KdfCost
from vault.errors import BadInput, Disabled, Exists, Forked, Integrity, NotFound, NotPermitted, RolledBack
from vault.session import Session
from vault.team.grants import give_grant
from vault.team.invitations import close_invitation, invite
from vault.team.joining import join
from vault.team.members import disable_member, list_members, show_member
from vault.team.views import Joined

NEW = "运营庚"


def enter(team: Team, text: str, name: str = NEW, **more) -> Joined:
    words = {"password": PASSWORD, "kdf": CHEAP_AND_UNSAFE_KDF, **more}
    return join(team.device_of(name), team.location, text, **words)


def brought(team: Team, by: Session, role: str = "operator", **more) -> Joined:
    return enter(team, invite(by, name=NEW, role=role, **more).invite)


def test_a_newcomer_reads_the_directory_at_once_and_secrets_by_grant_only(team, owner):
    joined = brought(team, owner, brands=["山岚"])
    assert joined.state == "active"
    assert {row.name for row in list_accounts(joined.session)} == {"山岚官微", "山岚抖音"}
    with pytest.raises(NotPermitted):
        get_field(joined.session, "山岚官微", "password")
    joined.session.lock()
    owner.refresh()
    give_grant(owner, to=NEW, account="山岚官微", level="use")
    with team.of(NEW) as (session,):
        assert get_field(session, "山岚官微", "password") == SECRETS["山岚官微"]


def test_a_secret_key_is_given_once_and_kept_on_this_device(team, owner):
    joined = brought(team, owner)
    joined.session.lock()
    assert joined.secret_key.startswith("SHK-")
    assert joined.secret_key not in repr(joined)
    with team.of(NEW) as (session,):
        assert session.member.name == NEW


def test_a_lead_to_be_reads_nothing_until_somebody_compared_the_words(team, owner):
    joined = brought(team, owner, role="lead", brands=["山岚"])
    assert joined.state == "pending"
    assert list_accounts(joined.session) == []
    for attempt in (lambda s: give_grant(s, to=OWNER, brand="山岚", level="use"), lambda s: disable_member(s, OWNER)):
        with pytest.raises((NotPermitted, BadInput)):
            attempt(joined.session)
    joined.session.lock()


@pytest.mark.parametrize("change", [{"password": ""}, {"password": " "}, {"name": ""}, {"kdf": KdfCost(1, 1, 1)}])
def test_bad_input_leaves_the_invitation_good(team, owner, change):
    text = invite(owner, name=NEW, role="operator").invite
    given = {"password": PASSWORD, "kdf": CHEAP_AND_UNSAFE_KDF, "name": None, **change}
    with pytest.raises(BadInput):
        join(team.device_of(NEW), team.location, text, **given)
    enter(team, text).session.lock()


def test_of_two_who_hold_the_text_one_gets_in_and_the_other_is_seen(team, owner):
    text = invite(owner, name=NEW, role="operator").invite
    enter(team, text).session.lock()
    with pytest.raises(BadInput) as refused:
        enter(team, text, "另一个人")
    assert refused.value.facts["reason"] == "invitation_used"
    owner.refresh()
    assert sum(row.name == NEW for row in list_members(owner)) == 1


def test_a_closed_or_expired_text_opens_nothing(team, owner, monkeypatch):
    closed, late = (invite(owner, name=name, role="operator").invite for name in (NEW, "运营辛"))
    close_invitation(owner, NEW)
    with pytest.raises(BadInput) as refused:
        enter(team, closed)
    assert refused.value.facts["reason"] == "invitation_closed"
    now = owner.clock_ms()
    monkeypatch.setattr(Session, "clock_ms", lambda _: now + 73 * 3_600_000)
    with pytest.raises(BadInput) as refused:
        enter(team, late, "运营辛")
    assert refused.value.facts["reason"] == "invitation_expired"


def test_an_invitation_falls_with_who_issued_it(team, lead, owner):
    text = invite(lead, name=NEW, role="operator", brands=["山岚"]).invite
    disable_member(owner, lead.member.name)
    with pytest.raises(BadInput) as refused:
        enter(team, text)
    assert refused.value.facts["reason"] == "invitation_closed"


def test_a_vault_that_was_put_in_the_place_of_the_right_one_is_not_joined(team, first_owners, owner, quick_path):
    text = invite(owner, name=NEW, role="operator").invite
    other = first_owners.copy(quick_path / "other")
    with pytest.raises(NotFound):
        join(other.device_of(NEW), other.location, text, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF)


def test_a_vault_from_before_the_invitation_is_not_joined(team, owner):
    earlier = team.keep()
    text = invite(owner, name=NEW, role="operator").invite
    owner.close()
    team.put_back(earlier)
    with pytest.raises((NotFound, Forked, RolledBack, Integrity)):
        enter(team, text)


def test_the_newcomer_may_name_themselves_and_nothing_else(team, owner):
    text = invite(owner, name=NEW, role="viewer").invite
    with pytest.raises(Exists):
        join(team.device_of(NEW), team.location, text, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF, name=OWNER)
    join(
        team.device_of(NEW), team.location, text, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF, name="小庚"
    ).session.lock()
    owner.refresh()
    row = show_member(owner, "小庚")
    assert (row.role, row.state, row.person, row.devices) == ("viewer", "active", NEW, 1)
    with pytest.raises(Exists):
        invite(owner, name=OWNER, role="viewer")


def test_who_was_disabled_needs_a_new_invitation(team, owner):
    brought(team, owner).session.lock()
    owner.refresh()
    disable_member(owner, NEW)
    with pytest.raises(Disabled):
        team.enter(NEW)
