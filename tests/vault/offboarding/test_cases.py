"""What a case lists, and how its items end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, Team
from tests.vault.offboarding.conftest import NAMED, OPENED, READABLE, account_id, items, manual, today
from vault.accounts import AccountDraft, edit_account
from vault.controls import edit_control
from vault.errors import BadInput, NotFound
from vault.offboarding.opening import open_case
from vault.offboarding.reading import find_case, open_evidence
from vault.offboarding.revoking import revoke
from vault.offboarding.settling import assign, remind, settle
from vault.offboarding.showing import list_cases
from vault.team.grants import give_grant

Clock = Callable[[float], None]


# what it lists


def test_the_list_is_what_they_opened_could_read_hold_and_are_named_on(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        found = items(hr)
        by = {one: account_id(hr, one) for one in (OPENED, READABLE, NAMED)}
        assert found[f"change_password:{by[OPENED]}"].tier == "opened"
        assert found[f"change_password:{by[READABLE]}"].tier == "could_read"
        assert f"change_password:{by[NAMED]}" not in found
        assert found[f"name_another:{by[NAMED]}"].tier == "platform"
        control = next(iter(hr.state.controls))
        assert f"hand_over_control:{control}" in found
        assert found[f"rebind_phone:{by[NAMED]}"].check == "manual"  # it is their own card, and stays with them
        tiers = [one.tier for one in found.values()]
        assert tiers == sorted(tiers, key=["opened", "could_read", "platform"].index)
        assert not any(one.satisfied for one in found.values())


def test_the_phone_comes_before_what_it_can_take_back(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        found, phone = items(hr), f"rebind_phone:{account_id(hr, NAMED)}"
        about = [one for one in found.values() if one.account == account_id(hr, NAMED) and one.check == "manual"]
        about = [one for one in about if one.id != phone]
        assert len(about) > 3
        assert all(one.depends_on == [phone] for one in about)
        order = list(found)
        assert all(order.index(before) < order.index(one.id) for one in about for before in one.depends_on)


def test_a_companys_own_card_is_handed_back_and_the_accounts_stay_on_it(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        control = next(iter(owner.state.controls))
        edit_control(owner, control, company=True)
        hr.refresh()
        open_case(hr, OPERATOR, last_day=today(30))
        found = items(hr)
        assert found[f"transfer_sim:{control}"].check == "manual"
        assert not [one for one in found if one.startswith("rebind_phone")]
        kicked = found[f"kick_devices:{account_id(hr, NAMED)}"]
        assert kicked.depends_on == [f"transfer_sim:{control}"]


def test_what_they_are_given_after_it_was_opened_is_on_it_too(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        open_case(hr, OPERATOR, last_day=today(30))
        owner.refresh()
        give_grant(owner, to=OPERATOR, account=NAMED, level="view")
        hr.refresh()
        assert f"change_password:{account_id(hr, NAMED)}" in items(hr)


def test_a_new_password_that_they_can_read_again_ends_nothing(team: Team):
    with team.of(HR, OWNER) as (hr, owner):
        open_case(hr, OPERATOR, last_day=today(30))
        owner.refresh()
        edit_account(owner, OPENED, AccountDraft(password="Zr8!mNq3#tP2"))
        hr.refresh()
        assert not items(hr)[f"change_password:{account_id(hr, OPENED)}"].satisfied
        revoke(hr, OPERATOR)
        assert not items(hr)[f"change_password:{account_id(hr, OPENED)}"].satisfied
        owner.refresh()
        edit_account(owner, OPENED, AccountDraft(password="Yq5%vBw9^kL4"))
        hr.refresh()
        item = items(hr)[f"change_password:{account_id(hr, OPENED)}"]
        assert (item.satisfied, item.by) == (True, owner.ring.member)


# outcomes


def test_nobody_ticks_what_the_vault_sees_for_itself(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        for item in [one.id for one in items(hr).values() if one.check == "automatic"]:
            with pytest.raises(BadInput) as refused:
                settle(hr, OPERATOR, [item], "done", text="真的")
            assert refused.value.facts["reason"] == "checked_by_the_vault"


@pytest.mark.parametrize(
    ("outcome", "more", "reason"),
    [
        ("done", {}, "evidence_missing"),
        ("submitted", {"text": "已提交"}, "recheck_missing"),
        ("submitted", {"recheck": "2020-01-01"}, "not_a_day_ahead"),
        ("submitted", {"recheck": "soon"}, "not_a_day_ahead"),
        ("impossible", {"text": "平台不支持"}, "nobody_accepts"),
        ("impossible", {"accepted_by": LEAD}, "reason_missing"),
        ("not_applicable", {}, "reason_missing"),
        ("ticked", {"text": "x"}, "unknown_outcome"),
        ("done", {"evidence": ("a.png", bytes(1_048_001))}, "evidence_too_large"),
    ],
)
def test_there_is_no_bare_tick(team: Team, outcome, more, reason):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        with pytest.raises(BadInput) as refused:
            settle(hr, OPERATOR, manual(hr)[:1], outcome, **more)
        assert refused.value.facts["reason"] == reason


def test_what_was_submitted_opens_again_by_itself(team: Team, at: Clock):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        (item, *_) = manual(hr)
        settle(hr, OPERATOR, [item], "submitted", recheck=today(3))
        found = items(hr)[item]
        assert (found.outcome, found.satisfied, found.recheck_at) == ("submitted", False, today(3))
        at(4)
        found = items(hr)[item]
        assert (found.outcome, found.recheck_over, found.satisfied) == ("", True, False)


def test_evidence_is_sealed_and_comes_back(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        (item, *_) = manual(hr)
        settle(hr, OPERATOR, [item], "done", evidence=("截图.png", b"\x89PNG what the console shows"))
        assert b"what the console shows" not in team.path.read_bytes()
    with team.of(AUDITOR) as (auditor,):
        name, raw = open_evidence(auditor, find_case(auditor, OPERATOR), item)
        assert (name, raw) == ("截图.png", b"\x89PNG what the console shows")


def test_who_is_waited_for_and_since_when(team: Team):
    with team.of(HR) as (hr,):
        open_case(hr, OPERATOR, last_day=today(30))
        assign(hr, OPERATOR, manual(hr)[:2], LEAD, due=today(5))
        (row,) = list_cases(hr)
        ((name, count),) = [(one.name, one.items) for one in row.waiting]
        assert (name, count) == (LEAD, 2)
        assert remind(hr, OPERATOR, LEAD) == [one.id for one in items(hr).values() if one.assignee]
        assert list_cases(hr)[0].waiting[0].reminded_at > 0
        with pytest.raises(NotFound):
            remind(hr, OPERATOR, OWNER)
