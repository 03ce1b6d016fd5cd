"""The handover sheet: what goes from one person to another, as the vault knows it at that moment."""

from __future__ import annotations

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECRETS, Team, make_team
from vault.accounts import AccountDraft, add_account, edit_account
from vault.controls import add_control
from vault.errors import BadInput, NotFound, NotPermitted
from vault.handover import handover
from vault.persons import add_person
from vault.reviews.answering import start_review
from vault.rotation.changing import start_rotation
from vault.team.grants import give_grant
from vault.team.requests import open_request
from vault.team.transfer import transfer

WEIBO, DOUYIN, FAR = "山岚官微", "山岚抖音", "北禾官微"
OUTSIDER = "代理公司小周"


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    """The lead answers for two accounts, is administrator of one and holds its SIM; a password change is under way."""
    team = make_team(tmp_path_factory.mktemp("team") / "first")
    with team.of(OWNER, LEAD, OPERATOR) as (owner, lead, operator):
        transfer(owner, OWNER, LEAD, [WEIBO, DOUYIN])
        draft = AccountDraft(admin=LEAD, operators=[LEAD, OUTSIDER], subject="山岚文化", verified_until="2027-03-01")
        edit_account(owner, WEIBO, draft)
        account = next(one for one, profile in owner.profiles.items() if profile.name == WEIBO)
        add_control(owner, kind="sim", label="19900000001", holder=LEAD, company=True, accounts=[account])
        add_control(owner, kind="device", label="直播手机", holder=OUTSIDER, accounts=[account])
        give_grant(owner, to=OPERATOR, account=DOUYIN, level="view", until="2099-01-31")
        lead.refresh()
        start_rotation(lead, WEIBO, password="Pending-One-7!x")
        start_review(lead, WEIBO)
        operator.refresh()
        open_request(operator, WEIBO, level="use", reason="周末值班")
    return team


@pytest.fixture
def team(first_team, tmp_path, kept_derivations) -> Team:
    return first_team.copy(tmp_path / "team")


def account(sheet, name):
    return next(one for one in sheet.accounts if one.name == name)


def test_all_that_a_member_holds_goes_on_the_sheet(team):
    with team.of(OWNER) as (owner,):
        sheet = handover(owner, LEAD, OPERATOR)
    assert (sheet.giver, sheet.taker, sheet.hidden) == (LEAD, OPERATOR, 0)
    assert [one.name for one in sheet.accounts] == [WEIBO, DOUYIN]
    weibo, douyin = account(sheet, WEIBO), account(sheet, DOUYIN)
    assert weibo.roles == ["responsible", "admin", "operator"]
    assert (weibo.subject, weibo.login, weibo.responsible) == ("山岚文化", WEIBO, LEAD)
    assert (weibo.giver_level, weibo.taker_level, weibo.known_to_giver) == ("manage", "none", True)
    assert douyin.taker_level == "view"
    assert [(one.kind, one.label, one.holder, one.company_owned, one.accounts) for one in sheet.controls] == [
        ("sim", "199****0001", LEAD, True, [WEIBO]),
        ("device", "直播手机", OUTSIDER, False, [WEIBO]),
    ]
    assert [(one.brand, one.level) for one in sheet.brands] == [("山岚", "manage")]


def test_what_is_open_and_what_is_due_stands_on_it(team):
    with team.of(OWNER) as (owner,):
        sheet = handover(owner, LEAD, OPERATOR)
    assert {(one.kind, one.account, one.by, one.text) for one in sheet.open} == {
        ("rotation", WEIBO, LEAD, ""),
        ("review", WEIBO, LEAD, ""),
        ("request", WEIBO, OPERATOR, "周末值班"),
    }
    due = {(one.kind, one.account) for one in sheet.deadlines}
    assert {("verification", WEIBO), ("password", WEIBO), ("password", DOUYIN), ("grant", DOUYIN)} <= due
    assert [one.on for one in sheet.deadlines] == sorted(one.on for one in sheet.deadlines)
    assert "2099-01-31" in [one.on for one in sheet.deadlines if one.kind == "grant"]


def test_after_a_transfer_it_says_what_became_true_and_what_did_not(team):
    with team.of(OWNER) as (owner,):
        done = transfer(owner, LEAD, OPERATOR, [DOUYIN])
        sheet = handover(owner, LEAD, OPERATOR, done.transferred)
    (row,) = sheet.accounts
    assert (row.name, row.responsible, row.roles) == (DOUYIN, OPERATOR, [])
    assert (row.giver_level, row.taker_level, row.known_to_giver) == ("manage", "view", True)


def test_a_new_password_is_one_that_the_giver_does_not_know(team):
    with team.of(OWNER) as (owner,):
        edit_account(owner, DOUYIN, AccountDraft(password="Brand-New-7!x"))
        assert account(handover(owner, LEAD, OPERATOR), DOUYIN).known_to_giver, "who manages the brand opens it too"
        assert not account(handover(owner, HR, OPERATOR, [DOUYIN]), DOUYIN).known_to_giver


def test_people_without_keys_hand_over_and_take_over(team):
    with team.of(OWNER) as (owner,):
        sheet = handover(owner, OUTSIDER, HR)
        assert [one.name for one in sheet.accounts] == [WEIBO]
        assert account(sheet, WEIBO).roles == ["operator"]
        assert (account(sheet, WEIBO).giver_level, account(sheet, WEIBO).known_to_giver) == ("none", False)
        add_person(owner, "新人")
        assert handover(owner, LEAD, "新人").taker == "新人"


def test_hr_makes_it_of_whatever_they_see_and_a_lead_of_what_they_lead(team):
    with team.of(OWNER, HR, LEAD) as (owner, hr, lead):
        assert [one.name for one in handover(hr, LEAD, OPERATOR).accounts] == [WEIBO, DOUYIN]
        edit_account(owner, FAR, AccountDraft(admin=OUTSIDER))
        lead.refresh()
        sheet = handover(lead, OUTSIDER, OPERATOR)
        assert ([one.name for one in sheet.accounts], sheet.hidden) == ([WEIBO], 0), (
            "and what they do not see is no hint"
        )
        with pytest.raises(NotPermitted):
            handover(lead, OUTSIDER, OPERATOR, [FAR])


def test_who_may_not_hand_over_makes_no_sheet(team):
    with team.of(AUDITOR, OPERATOR) as (auditor, operator):
        for session in (auditor, operator):
            with pytest.raises(NotPermitted) as refused:
                handover(session, LEAD, HR)
            assert OWNER in refused.value.facts["ask"]


def test_accounts_out_of_sight_are_counted(team):
    with team.of(OWNER, LEAD) as (owner, lead):
        transfer(owner, OWNER, LEAD, [FAR])
        lead.refresh()
        from vault.team.grants import withdraw_grant

        withdraw_grant(owner, to=LEAD, account=FAR)
        lead.refresh()
        sheet = handover(lead, LEAD, OPERATOR)
        assert ([one.name for one in sheet.accounts], sheet.hidden) == ([WEIBO, DOUYIN], 1)


def test_nobody_hands_over_to_themselves_or_nothing_or_as_nobody(team):
    with team.of(OWNER) as (owner,):
        for giver, taker, reason in ((LEAD, LEAD, "same_member"), (AUDITOR, LEAD, "nothing_to_hand_over")):
            with pytest.raises(BadInput) as refused:
                handover(owner, giver, taker)
            assert refused.value.facts["reason"] == reason
        with pytest.raises(NotFound):
            handover(owner, "谁", LEAD)


def test_a_grant_that_opens_nothing_is_nothing_to_hand_over(team):
    with team.of(OWNER) as (owner,):
        give_grant(owner, to=AUDITOR, account=FAR, level="none")
        with pytest.raises(BadInput):
            handover(owner, AUDITOR, LEAD)
        assert [one.name for one in handover(owner, OPERATOR, LEAD).accounts] == [DOUYIN], (
            "theirs by a grant of its own"
        )


def test_no_secret_is_anywhere_in_it(team):
    with team.of(OWNER) as (owner,):
        add_account(owner, AccountDraft(platform="weibo", brand="山岚", name="旧号", responsible=LEAD, state="retired"))
        sheet = handover(owner, LEAD, OPERATOR)
    whole = repr(sheet)
    assert not [secret for secret in (*SECRETS.values(), "Pending-One-7!x", "19900000001") if secret in whole]
