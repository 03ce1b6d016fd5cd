"""Rules: within bounds, by owners, in one entry."""

from __future__ import annotations

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECOND
from vault.errors import ApprovalNeeded, BadInput, NotPermitted
from vault.policy import DEFAULTS, number, policy
from vault.team.policy_setting import BOUNDS, set_policy
from vault.team.requests import approve_request


def test_every_default_lies_within_its_own_bounds():
    for key, (least, most) in BOUNDS.items():
        value = DEFAULTS[key]
        assert isinstance(value, int)
        assert least <= value <= most


def test_rules_are_set_together_and_again_writes_nothing(owner):
    before = owner.state.seq
    for _ in range(2):
        set_policy(owner, {"rotation.days": "60", "reveal.seconds": " 15 "})
        assert owner.state.seq == before + 1
    assert (number(owner.state, "rotation.days"), number(owner.state, "reveal.seconds")) == (60, 15)
    assert policy(owner)["rotation.days"].changed_by == OWNER


@pytest.mark.parametrize(
    ("key", "text", "reason"),
    [
        ("rotation.day", "60", "unknown_rule"),
        ("rotation.days", "sixty", "not_a_number"),
        ("rotation.days", "-1", "not_a_number"),
        ("rotation.days", "٦٠", "not_a_number"),
        ("rotation.days", "0", "out_of_range"),
        ("rotation.days", "999999999", "out_of_range"),
        ("password.min_length", "1", "out_of_range"),
    ],
)
def test_a_slip_switches_no_protection_off(owner, key, text, reason):
    with pytest.raises(BadInput) as refused:
        set_policy(owner, {"reveal.seconds": "15", key: text})
    assert refused.value.facts["reason"] == reason
    assert number(owner.state, "reveal.seconds") == DEFAULTS["reveal.seconds"]


@pytest.mark.parametrize("who", [LEAD, OPERATOR, HR, AUDITOR])
def test_nobody_but_an_owner_sets_rules_not_even_to_what_they_are(team, who):
    with team.of(who) as (session,), pytest.raises(NotPermitted) as refused:
        set_policy(session, {"rotation.days": str(DEFAULTS["rotation.days"])})
    assert refused.value.facts == {"missing": "change_policy", "ask": [OWNER]}


def test_a_proposal_that_was_overtaken_still_means_what_was_signed(owners):
    with owners.of(OWNER, SECOND) as (first, second):
        with pytest.raises(ApprovalNeeded) as one:
            set_policy(first, {"rotation.days": "60"})
        second.refresh()
        with pytest.raises(ApprovalNeeded) as other:
            set_policy(second, {"rotation.days": "30"})
        assert one.value.facts["request_id"] != other.value.facts["request_id"]
        first.refresh()
        approve_request(first, str(other.value.facts["request_id"]))
        second.refresh()
        approve_request(second, str(one.value.facts["request_id"]))
        assert number(second.state, "rotation.days") == 60
