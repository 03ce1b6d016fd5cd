"""Requests: asking for access, answering, and what nobody may answer for themselves."""

from __future__ import annotations

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECRETS
from vault.accounts import get_field, list_accounts
from vault.errors import BadInput, NotFound, NotPermitted
from vault.team.grants import give_grant, list_grants
from vault.team.members import disable_member
from vault.team.requests import (
    approve_request,
    deny_request,
    find_request,
    list_requests,
    open_request,
    show_request,
    who_may_answer,
)

SHANLAN, DOUYIN, BEIHE = SECRETS


def test_access_is_asked_for_and_given_with_the_answer(team, operator, lead):
    request = open_request(operator, SHANLAN, level="view", reason="直播")
    assert set(who_may_answer(operator, find_request(operator, request))) == {OWNER, LEAD}
    lead.refresh()
    (row,) = list_requests(lead)
    assert (row.kind, row.by, row.account, row.level, row.reason, row.state, row.mine, row.may_answer) == (
        *("access", OPERATOR, SHANLAN, "view", "直播"),
        *("open", False, True),
    )
    before = lead.state.seq
    approve_request(lead, request[:8], until="2999-01-01")
    assert lead.state.seq == before + 1
    operator.refresh()
    assert get_field(operator, SHANLAN, "password") == SECRETS[SHANLAN]
    assert [row.until for row in list_grants(operator, account=SHANLAN) if row.member == OPERATOR and row.account] == [
        "2999-01-01"
    ]
    (answered,) = list_requests(operator)
    assert (answered.state, answered.answered_by) == ("approved", LEAD)


def test_a_denied_request_gives_nothing_and_may_be_made_again(operator, lead):
    request = open_request(operator, SHANLAN, level="view", reason="直播")
    lead.refresh()
    deny_request(lead, request)
    operator.refresh()
    with pytest.raises(NotPermitted):
        get_field(operator, SHANLAN, "password")
    assert open_request(operator, SHANLAN, level="use", reason="直播") != request


@pytest.mark.parametrize(
    ("level", "reason", "why"),
    [("view", " ", "empty"), ("none", "直播", "unknown_level"), ("all", "直播", "unknown_level")],
)
def test_a_request_says_what_and_why(operator, level, reason, why):
    with pytest.raises(BadInput) as refused:
        open_request(operator, SHANLAN, level=level, reason=reason)
    assert refused.value.facts["reason"] == why


def test_what_is_asked_for_or_held_already_is_not_asked_again(team, owner, operator):
    give_grant(owner, to=OPERATOR, account=DOUYIN, level="view")
    operator.refresh()
    with pytest.raises(BadInput) as refused:
        open_request(operator, DOUYIN, level="use", reason="直播")
    assert refused.value.facts["reason"] == "already_granted"
    open_request(operator, DOUYIN, level="manage", reason="直播")
    with pytest.raises(BadInput) as refused:
        open_request(operator, DOUYIN, level="manage", reason="直播")
    assert refused.value.facts["reason"] == "already_asked"


def test_nobody_asks_for_what_they_do_not_see(operator):
    with pytest.raises(NotPermitted):
        open_request(operator, BEIHE, level="use", reason="直播")


def test_nobody_answers_their_own_request_but_may_take_it_back(operator):
    request = open_request(operator, SHANLAN, level="manage", reason="直播")
    with pytest.raises(NotPermitted) as refused:
        approve_request(operator, request)
    assert refused.value.facts["missing"] in ("approve", "second_member")
    deny_request(operator, request)
    assert [row.state for row in list_requests(operator)] == ["denied"]


@pytest.mark.parametrize("who", [HR, AUDITOR])
def test_who_may_not_approve_neither_sees_nor_answers(team, operator, who):
    request = open_request(operator, SHANLAN, level="manage", reason="直播")
    with team.of(who) as (session,):
        assert list_requests(session) == []
        for answer in (approve_request, deny_request):
            with pytest.raises(NotPermitted):
                answer(session, request)


def test_hr_may_ask_and_is_let_only_by_who_can_open_it(team, lead):
    with team.of(HR) as (hr,):
        request = open_request(hr, BEIHE, level="use", reason="交接")
        lead.refresh()
        with pytest.raises(NotPermitted):
            approve_request(lead, request)
        assert BEIHE in {row.name for row in list_accounts(hr)}
        assert show_request(hr, request).state == "open"


def test_requests_fall_with_who_made_them(team, owner, operator, lead):
    request = open_request(operator, SHANLAN, level="manage", reason="直播")
    disable_member(owner, OPERATOR)
    lead.refresh()
    with pytest.raises(NotFound):
        approve_request(lead, request)


def test_an_answered_request_is_not_answered_again(operator, lead):
    request = open_request(operator, SHANLAN, level="use", reason="直播")
    lead.refresh()
    approve_request(lead, request)
    for answer in (approve_request, deny_request):
        with pytest.raises(NotFound) as refused:
            answer(lead, request)
        assert refused.value.facts["kind"] == "request"
