"""Security keys: enrolled with a touch, believed only for their own fresh answer, never instead of four eyes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.soft_key import SoftKey
from tests.team import LEAD, OPERATOR, OWNER, SECOND, Team, make_team
from vault import authenticators
from vault.accounts import AccountDraft, edit_account, get_field
from vault.audit import list_audit
from vault.errors import ApprovalNeeded, BadInput, NotFound, SecondFactorNeeded, SecurityKeyTrouble
from vault.factors import KEYS, POLICY, USE, confirm_password, hold_factor
from vault.ids import new_id
from vault.ledger import changes as c
from vault.security_keys import (
    Challenge,
    ask_key,
    ask_new_key,
    enrol_key,
    list_security_keys,
    remove_key,
    take_answer,
)
from vault.session import Session
from vault.team.members import set_member_role
from vault.team.policy_setting import set_policy
from vault.team.requests import approve_request
from vault.team.roles import copy_role

CORE = "山岚官微"


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("keys") / "first", second_owner=True)
    with team.of(OWNER) as (owner,):
        edit_account(owner, CORE, AccountDraft(tier="core"))
    return team


@pytest.fixture
def team(first_team: Team, quick_path, kept_derivations) -> Team:
    return first_team.copy(quick_path / "team")


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> list[SoftKey]:
    """What is plugged in: nothing, until a test puts a key here."""
    found: list[SoftKey] = []
    monkeypatch.setattr(authenticators, "plugged_in", lambda: list(found))
    return found


@pytest.fixture
def lead(team: Team) -> Iterator[Session]:
    """The lead, who may use the core account and does not answer for it."""
    with team.of(LEAD) as (session,):
        yield session


def enrolled(team: Team, session: Session, plugged: list[SoftKey], key: SoftKey, label: str = "办公桌") -> str:
    """A key of the member's, with the owner's approval where the rule asks for it."""
    plugged[:] = [key]
    try:
        challenge = ask_new_key(session, label)
    except ApprovalNeeded as needed:
        with team.of(OWNER) as (owner,):
            approve_request(owner, str(needed.facts["request_id"]))
        session.refresh()
        challenge = ask_new_key(session, label)
    return enrol_key(session, challenge, label, authenticators.make(challenge, pin=key.pin))


def account_id(session: Session) -> str:
    return next(key for key, profile in session.profiles.items() if profile.name == CORE)


def touched(session: Session, key: SoftKey) -> None:
    challenge = ask_key(session, USE, [account_id(session)])
    take_answer(session, challenge, authenticators.touch(challenge, pin=key.pin))


@pytest.mark.parametrize("verifies", ["finger", "pin"])
def test_a_touch_opens_a_core_account_for_the_shift(team, lead, plugged, verifies):
    key = SoftKey(verifies)
    enrolled(team, lead, plugged, key)
    lead.factors.forget()
    with pytest.raises(SecondFactorNeeded) as needed:
        get_field(lead, CORE, "password")
    assert needed.value.facts["missing"] == "security_key"
    touched(lead, key)
    assert get_field(lead, CORE, "password")
    asked = key.asked
    assert get_field(lead, CORE, "password")
    assert key.asked == asked
    assert [row.kind for row in list_audit(lead)][-3:] == ["key_touched", "copy", "copy"]


def test_the_first_key_takes_another_members_approval(team, plugged):
    """Else whoever sits at an open window would make themselves a second factor."""
    with team.of(OPERATOR) as (operator,):
        with pytest.raises(ApprovalNeeded) as needed:
            ask_new_key(operator, "家里")
        request = operator.state.requests[needed.value.facts["request_id"]]
        assert (request.kind, request.scope, request.level) == ("approval", operator.ring.member, KEYS)
        assert needed.value.facts["ask"] == sorted([OWNER, "管理员乙"])
        key = enrolled(team, operator, plugged, SoftKey(), "家里")
        assert [(row.id, row.label) for row in list_security_keys(operator)] == [(key, "家里")]


def test_the_second_key_takes_a_touch_of_the_first(team, lead, plugged):
    first, second = SoftKey(), SoftKey()
    enrolled(team, lead, plugged, first)
    lead.factors.forget()
    with pytest.raises(SecondFactorNeeded):
        ask_new_key(lead, "备用")
    challenge = ask_key(lead, KEYS, [lead.ring.member])
    take_answer(lead, challenge, authenticators.touch(challenge))
    enrolled(team, lead, plugged, second, "备用")
    lead.factors.forget()
    touched(lead, second)
    assert get_field(lead, CORE, "password")


def test_an_answer_is_good_once(team, lead, plugged):
    key = SoftKey()
    enrolled(team, lead, plugged, key)
    challenge = ask_key(lead, USE, [account_id(lead)])
    answer = authenticators.touch(challenge)
    take_answer(lead, challenge, answer)
    lead.factors._shown.clear()
    with pytest.raises(SecondFactorNeeded) as refused:
        take_answer(lead, challenge, answer)
    assert refused.value.facts["reason"] == "answered_before"
    fresh = ask_key(lead, USE, [account_id(lead)])
    with pytest.raises(SecondFactorNeeded) as refused:
        take_answer(lead, fresh, answer)
    assert refused.value.facts["reason"] == "bad_answer"
    with pytest.raises(SecondFactorNeeded):
        get_field(lead, CORE, "password")
    assert "factor_refused" in [row.kind for row in list_audit(lead)]


def test_a_colleagues_key_is_not_mine(team, lead, plugged):
    mine, theirs = SoftKey(), SoftKey()
    enrolled(team, lead, plugged, mine)
    lead.factors.forget()
    with team.of(OPERATOR) as (operator,):
        enrolled(team, operator, plugged, theirs)
        their_challenge = ask_key(operator, USE, [])
    lead.refresh()
    challenge = ask_key(lead, USE, [])
    plugged[:] = [theirs]
    with pytest.raises(SecurityKeyTrouble) as refused:
        authenticators.touch(challenge)
    assert refused.value.facts["reason"] == "not_enrolled"
    forged = changed(challenge, credentials=their_challenge.credentials)
    with pytest.raises(SecondFactorNeeded) as wrong:
        take_answer(lead, challenge, authenticators.touch(forged))
    assert wrong.value.facts["reason"] == "wrong_key"


def at_ease(team: Team, session: Session, plugged: list[SoftKey]) -> None:
    """A key enrolled, and touched for this shift."""
    key = SoftKey()
    enrolled(team, session, plugged, key)
    touched(session, key)


def changed(challenge: Challenge, **other: object) -> Challenge:
    """The challenge as a modified client could change it."""
    from dataclasses import replace

    return replace(challenge, **other)


@pytest.mark.parametrize(
    "other",
    [
        {"operation": "export"},
        {"scopes": ("a" * 16,)},
        {"at_ms": 1},
        {"member": "b" * 16},
        {"vault": "c" * 16},
        {"nonce": bytes(32)},
    ],
    ids=lambda other: next(iter(other)),
)
def test_the_answer_is_bound_to_all_that_was_asked(team, lead, plugged, other):
    enrolled(team, lead, plugged, SoftKey())
    lead.factors._shown.clear()
    challenge = ask_key(lead, USE, [account_id(lead)])
    answer = authenticators.touch(changed(challenge, **other))
    with pytest.raises(SecondFactorNeeded) as refused:
        take_answer(lead, challenge, answer)
    assert refused.value.facts["reason"] == "bad_answer"


def test_a_late_answer_counts_for_nothing(team, lead, plugged, monkeypatch):
    enrolled(team, lead, plugged, SoftKey())
    lead.factors._shown.clear()
    challenge = ask_key(lead, USE, [])
    answer = authenticators.touch(challenge)
    later = lead.clock_ms() + 6 * 60_000
    monkeypatch.setattr(lead, "clock_ms", lambda: later)
    with pytest.raises(SecondFactorNeeded) as refused:
        take_answer(lead, challenge, answer)
    assert refused.value.facts["reason"] == "too_late"


def test_a_touch_is_over_after_the_shift(team, lead, plugged, monkeypatch):
    key = SoftKey()
    enrolled(team, lead, plugged, key)
    touched(lead, key)
    get_field(lead, CORE, "password")
    later = lead.clock_ms() + 8 * 3_600_000
    monkeypatch.setattr(lead, "clock_ms", lambda: later)
    with pytest.raises(SecondFactorNeeded):
        get_field(lead, CORE, "password")


def test_a_clock_set_back_does_not_stretch_a_touch(team, lead, plugged, monkeypatch):
    key = SoftKey()
    enrolled(team, lead, plugged, key)
    touched(lead, key)
    earlier = lead.clock_ms() - 1000
    monkeypatch.setattr(lead, "clock_ms", lambda: earlier)
    with pytest.raises(SecondFactorNeeded):
        get_field(lead, CORE, "password")


@pytest.mark.parametrize(
    ("key", "pin", "reason"),
    [
        (None, "", "no_key_found"),
        (SoftKey("nothing"), "", "no_pin"),
        (SoftKey("pin"), "", "pin_needed"),
        (SoftKey("pin"), "0000", "wrong_pin"),
    ],
    ids=["none", "no pin", "pin wanted", "wrong pin"],
)
def test_why_a_key_was_not_enrolled(team, lead, plugged, key, pin, reason):
    at_ease(team, lead, plugged)
    challenge = ask_new_key(lead, "另一把")
    plugged[:] = [key] if key is not None else []
    with pytest.raises(SecurityKeyTrouble) as trouble:
        authenticators.make(challenge, pin=pin)
    assert trouble.value.facts["reason"] == reason


def test_wrong_pins_lock_the_key_and_nobody_else_is_tried(team, lead, plugged):
    at_ease(team, lead, plugged)
    challenge, key, other = ask_new_key(lead, "另一把"), SoftKey("pin"), SoftKey("pin", "9999")
    key.retries = 1
    plugged[:] = [key]
    for reason in ("wrong_pin", "pin_blocked"):
        with pytest.raises(SecurityKeyTrouble) as trouble:
            authenticators.make(challenge, pin="0000")
        assert trouble.value.facts["reason"] == reason
    plugged[:] = [key, other]
    with pytest.raises(SecurityKeyTrouble) as trouble:
        authenticators.make(challenge, pin="9999")
    assert trouble.value.facts["reason"] == "several_keys"
    assert other.retries == 8


def test_nobody_touches_it(team, lead, plugged):
    key = SoftKey()
    enrolled(team, lead, plugged, key)
    key.touched = False
    with pytest.raises(SecurityKeyTrouble) as trouble:
        authenticators.touch(ask_key(lead, USE, []))
    assert trouble.value.facts["reason"] == "not_touched"


def test_the_same_key_is_not_enrolled_twice(team, lead, plugged):
    at_ease(team, lead, plugged)
    with pytest.raises(SecurityKeyTrouble) as trouble:
        authenticators.make(ask_new_key(lead, "再来"))
    assert trouble.value.facts["reason"] == "enrolled_already"


def test_a_credential_for_another_challenge_is_not_enrolled(team, lead, plugged):
    at_ease(team, lead, plugged)
    made = authenticators.make(changed(ask_new_key(lead, "甲"), credentials=()))
    challenge = ask_new_key(lead, "乙")
    with pytest.raises(BadInput) as refused:
        enrol_key(lead, challenge, "乙", made)
    assert refused.value.facts["reason"] == "not_a_new_key"


def test_a_lost_key_is_removed_with_another_members_approval(team, lead, plugged, pass_hours):
    enrolled(team, lead, plugged, SoftKey())
    pass_hours(9)  # the approval that enrolled it is over
    (row,) = list_security_keys(lead)
    with pytest.raises(NotFound):
        remove_key(lead, "没有这把")
    with pytest.raises(ApprovalNeeded) as needed:
        remove_key(lead, row.label)
    with team.of(OWNER) as (owner,):
        approve_request(owner, str(needed.value.facts["request_id"]))
    remove_key(lead, row.label)
    assert list_security_keys(lead) == []
    with pytest.raises(ApprovalNeeded):  # back to four eyes, never to less
        get_field(lead, CORE, "password")


def test_a_key_in_the_ledger_that_is_none_opens_nothing(team, lead, plugged):
    """Only one's own client writes one's keys: a broken record is one's own trouble, and an error, not a way in."""
    enrolled(team, lead, plugged, SoftKey())
    lead.factors._shown.clear()
    lead.commit(lambda intention: intention.add(c.SecurityKeyEnrolled(new_id(), "坏", "AAAA", "oA")))
    challenge = ask_key(lead, USE, [])
    with pytest.raises(SecondFactorNeeded):
        take_answer(lead, challenge, authenticators.touch(challenge))


def test_a_password_does_not_stand_in_for_an_enrolled_key(team, lead, plugged):
    enrolled(team, lead, plugged, SoftKey())
    lead.factors.forget()
    with pytest.raises(SecondFactorNeeded):
        confirm_password(lead, team.password, "没带密钥", USE, [account_id(lead)])
    with pytest.raises(SecondFactorNeeded):
        hold_factor(lead, USE, account_id(lead))


def test_no_key_no_challenge(lead):
    with pytest.raises(SecondFactorNeeded) as needed:
        ask_key(lead, USE, [])
    assert needed.value.facts["reason"] == "no_key_enrolled"


def test_an_owner_with_a_key_touches_it_for_rules_roles_and_second_signatures(team, plugged):
    with team.of(SECOND, OWNER) as (second, owner):
        with pytest.raises(ApprovalNeeded) as needed:
            ask_new_key(owner, "办公桌")
        second.refresh()
        approve_request(second, str(needed.value.facts["request_id"]))
        owner.refresh()
        plugged[:] = [key := SoftKey()]
        challenge = ask_new_key(owner, "办公桌")
        enrol_key(owner, challenge, "办公桌", authenticators.make(challenge, pin=key.pin))
        owner.factors.forget()
        second.refresh()
        with pytest.raises(ApprovalNeeded) as proposal:
            set_policy(second, {"clipboard.seconds": "30"})
        owner.refresh()
        weighty = (
            lambda: set_policy(owner, {"clipboard.seconds": "20"}),
            lambda: set_member_role(owner, OPERATOR, "service"),
            lambda: copy_role(owner, "operator", "直播运营"),
            lambda: approve_request(owner, str(proposal.value.facts["request_id"])),
        )
        for act in weighty:
            with pytest.raises(SecondFactorNeeded):
                act()
        assert not owner.state.policy
        challenge = ask_key(owner, POLICY, [owner.ring.member])
        take_answer(owner, challenge, authenticators.touch(challenge))
        approve_request(owner, str(proposal.value.facts["request_id"]))
        assert owner.state.policy["clipboard.seconds"].value == 30
