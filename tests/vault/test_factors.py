"""The rule of second factors: who is free, whom to ask, how long it lasts, and what never stands in for what."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.team import LEAD, OPERATOR, OWNER, SECOND, Team, make_team
from vault.accounts import AccountDraft, current_code, edit_account, get_field, show_account
from vault.audit import list_audit
from vault.errors import ApprovalNeeded, BadInput, NotPermitted, SecondFactorNeeded, WrongPassword
from vault.factors import EXPORT, KEYS, POLICY, ROLE, TRANSFER, USE, approvers, confirm_password, hold_factor
from vault.session import Session
from vault.team.grants import give_grant
from vault.team.requests import approve_request, deny_request
from vault.totp import parse_seed

CORE, OTHER_CORE, ALONE = "山岚官微", "山岚抖音", "北禾官微"
SEED = "otpauth://totp/X:a?secret=4OOKRK3XOAX7345UOSN6BVIFG2MGICYN"


def prepare(team: Team) -> Team:
    """Two core accounts of the owner's in 山岚; 北禾官微 is core too, and an operator answers for it."""
    with team.of(OWNER) as (owner,):
        edit_account(owner, CORE, AccountDraft(tier="core", totp=parse_seed(SEED)))
        edit_account(owner, OTHER_CORE, AccountDraft(tier="core"))
        edit_account(owner, ALONE, AccountDraft(responsible=OPERATOR))
        edit_account(owner, ALONE, AccountDraft(tier="core"))
        give_grant(owner, to=OPERATOR, account=CORE, level="view")
    return team


@pytest.fixture(scope="module")
def one_owner(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return prepare(make_team(tmp_path_factory.mktemp("factors") / "one"))


@pytest.fixture(scope="module")
def two_owners(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return prepare(make_team(tmp_path_factory.mktemp("factors") / "two", second_owner=True))


@pytest.fixture
def team(one_owner: Team, quick_path, kept_derivations) -> Team:
    return one_owner.copy(quick_path / "team")


@pytest.fixture
def larger(two_owners: Team, quick_path, kept_derivations) -> Team:
    return two_owners.copy(quick_path / "larger")


@pytest.fixture
def lead(team: Team) -> Iterator[Session]:
    with team.of(LEAD) as (session,):
        yield session


def refused(session: Session, account: str = CORE) -> ApprovalNeeded:
    with pytest.raises(ApprovalNeeded) as needed:
        get_field(session, account, "password")
    return needed.value


def answer(team: Team, request: object, by: str = OWNER, *, approve: bool = True) -> None:
    with team.of(by) as (session,):
        (approve_request if approve else deny_request)(session, str(request))


def account_id(session: Session, name: str) -> str:
    return next(key for key, profile in session.profiles.items() if profile.name == name)


# who is free


def test_who_answers_for_the_account_uses_it_as_any_other(team):
    with team.of(OWNER) as (owner,):
        assert get_field(owner, CORE, "password")
        assert show_account(owner, CORE, reveal=True).password
        assert current_code(owner, CORE).code
        assert owner.state.requests == {}


def test_a_named_deputy_does_too_and_nobody_by_naming_themselves(team, lead):
    with pytest.raises(ApprovalNeeded) as needed:
        edit_account(lead, CORE, AccountDraft(deputy=LEAD))
    assert needed.value.facts["operation"] == "edit"
    with team.of(OWNER) as (owner,):
        edit_account(owner, CORE, AccountDraft(deputy=LEAD))
    lead.refresh()
    assert get_field(lead, CORE, "password")
    refused(lead, OTHER_CORE)


def test_an_ordinary_account_asks_nobody(team, lead):
    with team.of(OWNER) as (owner,):
        edit_account(owner, CORE, AccountDraft(tier="normal"))
    lead.refresh()
    assert get_field(lead, CORE, "password")
    hold_factor(lead, EXPORT, account_id(lead, CORE))


def test_calling_a_core_account_ordinary_takes_the_same(lead):
    with pytest.raises(ApprovalNeeded):
        edit_account(lead, CORE, AccountDraft(tier="normal"))
    assert lead.state.accounts[account_id(lead, CORE)].tier == "core"
    edit_account(lead, CORE, AccountDraft(note="别的不需要批准"))


def test_the_login_is_no_secret(lead):
    assert get_field(lead, CORE, "login")


# four eyes


@pytest.mark.parametrize(
    "use",
    [
        lambda session: get_field(session, CORE, "password"),
        lambda session: get_field(session, CORE, "password", copied=False),
        lambda session: get_field(session, CORE, "code"),
        lambda session: current_code(session, CORE),
        lambda session: show_account(session, CORE, reveal=True),
    ],
    ids=["copy", "look", "copy code", "code", "reveal"],
)
def test_every_way_to_a_secret_waits_for_another_member_and_one_yes_is_good_for_all(team, lead, use):
    with pytest.raises(ApprovalNeeded) as needed:
        use(lead)
    facts = needed.value.facts
    assert facts["ask"] == [OWNER]
    request = lead.state.requests[facts["request_id"]]
    assert (request.kind, request.by, request.level, request.state) == ("approval", lead.ring.member, USE, "open")
    assert request.scope == account_id(lead, CORE)
    (told,) = [row.facts for row in list_audit(lead) if row.kind == "factor_needed"]
    assert (told["operation"], told["missing"]) == (USE, "approval")
    answer(team, facts["request_id"])
    for _ in range(2):
        use(lead)
    assert get_field(lead, CORE, "password")
    assert len(lead.state.requests) == 1


def test_asking_twice_is_one_request_with_its_reason(lead):
    lead.factors.reason = "直播要用"
    first = refused(lead).facts["request_id"]
    assert refused(lead).facts["request_id"] == first
    assert lead.state.requests[first].reason == "直播要用"


def test_a_yes_for_one_account_is_none_for_another_nor_for_another_operation(team, lead):
    answer(team, refused(lead).facts["request_id"])
    assert get_field(lead, CORE, "password")
    refused(lead, OTHER_CORE)
    for operation in (EXPORT, TRANSFER):
        with pytest.raises(ApprovalNeeded):
            hold_factor(lead, operation, account_id(lead, CORE))


def test_several_accounts_are_asked_for_at_once(lead):
    accounts = [account_id(lead, CORE), account_id(lead, OTHER_CORE)]
    seq = lead.state.seq
    with pytest.raises(ApprovalNeeded) as needed:
        hold_factor(lead, EXPORT, *accounts)
    assert len(needed.value.facts["request_ids"]) == 2
    assert lead.state.seq == seq + 1


def test_nobody_approves_their_own(lead):
    request = refused(lead).facts["request_id"]
    with pytest.raises(NotPermitted):
        approve_request(lead, request)
    refused(lead)


def test_nor_does_who_may_not_approve(team, lead):
    request = refused(lead).facts["request_id"]
    with pytest.raises(NotPermitted):
        answer(team, request, by=OPERATOR)
    refused(lead)


def test_a_no_is_no_yes_and_one_may_ask_again(team, lead):
    first = refused(lead).facts["request_id"]
    answer(team, first, approve=False)
    assert refused(lead).facts["request_id"] != first


def test_the_lead_approves_within_their_brand(team):
    with team.of(OPERATOR) as (operator,):
        needed = refused(operator)
        assert needed.facts["ask"] == sorted([LEAD, OWNER])
        answer(team, needed.facts["request_id"], by=LEAD)
        assert get_field(operator, CORE, "password")


def test_an_approval_ends_with_the_shift(team, lead, pass_hours):
    answer(team, refused(lead).facts["request_id"])
    pass_hours(7.9)
    assert get_field(lead, CORE, "password")
    pass_hours(0.2)
    assert refused(lead).facts["request_id"]


def test_the_shift_begins_with_the_answer_not_with_the_question(team, lead, pass_hours):
    request = refused(lead).facts["request_id"]
    pass_hours(20)
    answer(team, request)
    pass_hours(7.9)
    assert get_field(lead, CORE, "password")


def test_how_long_is_the_teams_to_say(team, lead, pass_hours):
    from vault.ledger.changes import PolicySet

    with team.of(OWNER) as (owner,):
        owner.commit(lambda intention: intention.add(PolicySet("approval.hours", 1)))
    answer(team, refused(lead).facts["request_id"])
    pass_hours(1.1)
    refused(lead)


def test_a_clock_set_back_opens_nothing(team, lead, pass_hours):
    """Else an approval of last week would be good again."""
    answer(team, refused(lead).facts["request_id"])
    pass_hours(9)
    refused(lead)
    pass_hours(-8)
    refused(lead)


def test_an_answer_from_tomorrow_opens_nothing(team, lead, pass_hours):
    request = refused(lead).facts["request_id"]
    pass_hours(24)
    answer(team, request)
    pass_hours(-24)
    refused(lead)


def test_a_front_end_may_ask_before_it_asks(lead):
    lead.factors.asks = False
    needed = refused(lead)
    assert "request_id" not in needed.facts
    assert needed.facts["ask"] == [OWNER]
    assert lead.state.requests == {}


# alone


def test_who_is_alone_gives_the_password_again_and_a_reason(team):
    with team.of(OWNER) as (owner,):
        account = account_id(owner, ALONE)
        with pytest.raises(SecondFactorNeeded) as needed:
            get_field(owner, ALONE, "password")
        assert needed.value.facts["missing"] == "password_again"
        with pytest.raises(BadInput):
            confirm_password(owner, team.password, "  ", USE, [account])
        with pytest.raises(WrongPassword):
            confirm_password(owner, "not it", "运营甲病假", USE, [account])
        with pytest.raises(SecondFactorNeeded):
            get_field(owner, ALONE, "password")
        confirm_password(owner, team.password, "运营甲病假", USE, [account])
        assert get_field(owner, ALONE, "password")
        told = [row for row in list_audit(owner) if row.kind == "password_again"]
        assert [(row.facts["reason"], row.account, row.by) for row in told] == [("运营甲病假", account, OWNER)]
        with pytest.raises(SecondFactorNeeded):
            hold_factor(owner, EXPORT, account)


def test_the_reason_is_good_for_a_shift_and_ends_with_the_session(team, pass_hours):
    with team.of(OWNER) as (owner,):
        account = account_id(owner, ALONE)
        confirm_password(owner, team.password, "运营甲病假", USE, [account])
        pass_hours(8.1)
        with pytest.raises(SecondFactorNeeded):
            get_field(owner, ALONE, "password")
        confirm_password(owner, team.password, "运营甲病假", USE, [account])
    with team.of(OWNER) as (owner,), pytest.raises(SecondFactorNeeded):
        get_field(owner, ALONE, "password")


def test_where_somebody_could_approve_the_password_is_no_factor(lead, team):
    with pytest.raises(ApprovalNeeded):
        confirm_password(lead, team.password, "很急", USE, [account_id(lead, CORE)])
    refused(lead)


def test_a_second_approver_ends_being_alone(larger):
    with larger.of(OWNER) as (owner,):
        assert approvers(owner, account_id(owner, ALONE)) == [SECOND]
        request = refused(owner, ALONE).facts["request_id"]
        answer(larger, request, by=SECOND)
        assert get_field(owner, ALONE, "password")


# transfer, roles, rules, keys


def test_handing_a_core_account_over_takes_a_factor_even_of_who_answers_for_it(larger):
    with larger.of(OWNER) as (owner,):
        with pytest.raises(ApprovalNeeded) as needed:
            edit_account(owner, CORE, AccountDraft(responsible=LEAD))
        assert needed.value.facts["operation"] == TRANSFER
        answer(larger, needed.value.facts["request_id"], by=SECOND)
        edit_account(owner, CORE, AccountDraft(responsible=LEAD))
        assert owner.state.members[owner.state.accounts[account_id(owner, CORE)].responsible].name == LEAD


@pytest.mark.parametrize("operation", [ROLE, POLICY])
def test_the_only_owner_gives_the_password_again_to_change_roles_and_rules(team, operation):
    with team.of(OWNER) as (owner,):
        with pytest.raises(SecondFactorNeeded) as needed:
            hold_factor(owner, operation)
        assert needed.value.facts["missing"] == "password_again"
        confirm_password(owner, team.password, "新的规定", operation, needed.value.facts["scopes"])
        hold_factor(owner, operation)


@pytest.mark.parametrize("operation", [ROLE, POLICY])
def test_where_two_owners_sign_the_signature_is_the_approval(larger, operation):
    with larger.of(OWNER) as (owner,):
        hold_factor(owner, operation)


def test_for_oneself_only_owners_are_asked(team):
    with team.of(OPERATOR) as (operator,):
        with pytest.raises(ApprovalNeeded) as needed:
            hold_factor(operator, KEYS)
        assert needed.value.facts["ask"] == [OWNER]
        request = needed.value.facts["request_id"]
        with pytest.raises(NotPermitted):
            answer(team, request, by=LEAD)
        answer(team, request)
        hold_factor(operator, KEYS)


# the front end's way to a factor


def test_a_front_end_that_presents_nothing_is_refused(team):
    with team.of(OWNER) as (owner,):
        owner.factors.present = lambda *_: None
        with pytest.raises(SecondFactorNeeded):
            get_field(owner, ALONE, "password")


def test_a_front_end_presents_while_the_operation_waits(team):
    with team.of(OWNER) as (owner,):
        owner.factors.present = lambda session, needed, operation, scopes: confirm_password(
            session, team.password, "运营甲病假", operation, scopes
        )
        assert get_field(owner, ALONE, "password")


def test_no_password_and_no_reason_shows_in_what_holds_factors(team):
    with team.of(OWNER) as (owner,):
        owner.factors.reason = "made-up reason"
        confirm_password(owner, team.password, "x", USE, [account_id(owner, ALONE)])
        assert team.password not in repr(owner.factors) + repr(vars(owner.factors))
