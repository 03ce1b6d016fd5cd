"""What a newcomer gets: as the others of the post have it, until facts say that it is done."""

from __future__ import annotations

import pytest

from tests.team import HR, OPERATOR, OWNER
from vault.errors import NotFound
from vault.onboarding import Welcome, welcome
from vault.registers.letters import issue_letter, record_letter
from vault.registers.training import record_training
from vault.session import Session
from vault.team.attesting import attest_device
from vault.team.grants import give_grant

NEWCOMER, COLLEAGUE = "运营庚", "运营辛"


def states(session: Session, kind: str, who: str = NEWCOMER) -> dict[str, str]:
    return {row.name: row.state for row in welcome(session, who).rows if row.kind == kind}


@pytest.fixture
def owner(team):
    with team.of(OWNER) as (session,):
        team.bring(session, NEWCOMER, "operator", ["山岚"])
        yield session


def test_a_grant_that_the_others_of_the_post_hold_is_open_until_it_is_given(owner):
    row = next(row for row in welcome(owner, NEWCOMER).rows if row.kind == "grant")
    assert (row.name, row.level, row.state, row.held_by, row.of) == ("山岚官微", "use", "open", 1, 1)
    give_grant(owner, to=NEWCOMER, account="山岚官微", level="use")
    assert states(owner, "grant") == {"山岚官微": "done"}


def test_a_grant_on_the_whole_brand_covers_its_accounts(owner):
    give_grant(owner, to=NEWCOMER, brand="山岚", level="view")
    assert states(owner, "grant") == {"山岚官微": "done"}


def test_what_a_minority_of_the_post_holds_is_not_usual(team, owner):
    team.bring(owner, COLLEAGUE, "operator", ["山岚"])
    give_grant(owner, to=COLLEAGUE, account="山岚抖音", level="use")
    assert states(owner, "grant").keys() == {"山岚官微", "山岚抖音"}, "one of two is half"
    team.bring(owner, "运营壬", "operator", ["山岚"])
    give_grant(owner, to="运营壬", account="山岚官微", level="view")
    rows = {row.name: (row.level, row.held_by, row.of) for row in welcome(owner, NEWCOMER).rows if row.kind == "grant"}
    assert rows == {"山岚官微": ("use", 2, 3)}, "of two levels as common the lower one"


def test_other_posts_and_other_brands_say_nothing_of_this_one(team, owner):
    team.bring(owner, "客服癸", "service", ["山岚"])
    give_grant(owner, to="客服癸", account="山岚抖音", level="use")
    give_grant(owner, to=OPERATOR, account="北禾官微", level="use")
    assert states(owner, "grant").keys() == {"山岚官微"}


def test_letters_and_training_end_by_what_was_recorded(owner, on):
    issue_letter(owner, "red_lines", "不得私下索要客户隐私。")
    assert states(owner, "letter") == {"red_lines": "open"}
    today = owner.now().date().isoformat()
    record_letter(owner, NEWCOMER, "red_lines", signed_on=today, evidence=b"a signed sheet")
    assert states(owner, "letter") == {"red_lines": "done"}
    assert set(states(owner, "training").values()) == {"open"}
    record_training(owner, {NEWCOMER: 95}, taken_on=today)
    assert set(states(owner, "training").values()) <= {"done", "open"}
    assert welcome(owner, NEWCOMER).open == sum(row.state != "done" for row in welcome(owner, NEWCOMER).rows)


def test_a_newcomer_sees_their_own_list_and_who_keeps_no_register_sees_no_letter_of_others(team, owner):
    issue_letter(owner, "red_lines", "不得私下索要客户隐私。")
    with team.of(NEWCOMER, OPERATOR) as (newcomer, operator):
        own: Welcome = welcome(newcomer, NEWCOMER)
        assert {row.kind for row in own.rows} == {"letter", "training", "device", "grant"}
        assert {row.kind for row in welcome(operator, NEWCOMER).rows} == {"grant"}


def test_a_device_is_open_until_its_own_member_attests_it(team, owner):
    assert set(states(owner, "device").values()) == {"open"}
    with team.of(NEWCOMER) as (newcomer,):
        attest_device(newcomer)
        assert set(states(newcomer, "device").values()) == {"done"}


def test_who_waits_for_approval_is_told_so_and_nobody_else(team, owner):
    from tests.vault.small import CHEAP_AND_UNSAFE_KDF, PASSWORD
    from vault.team.invitations import invite
    from vault.team.joining import join

    invited = invite(owner, name="主管子", role="lead", brands=["山岚"])
    join(
        team.device_of("主管子"), team.location, invited.invite, password=PASSWORD, kdf=CHEAP_AND_UNSAFE_KDF
    ).session.close()
    owner.refresh()
    assert states(owner, "approval", "主管子") == {"主管子": "open"}
    assert states(owner, "approval", HR) == {}
    with pytest.raises(NotFound):
        welcome(owner, "没有这个人")
