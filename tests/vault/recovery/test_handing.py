"""A brand whose last holder left: the recovery key hands it to an owner, and to nobody else."""

from __future__ import annotations

import pytest

from tests.team import LEAD, OPERATOR, OWNER, SECOND, make_team
from vault.accounts import AccountDraft, add_account, get_field
from vault.audit import verify
from vault.errors import ApprovalNeeded, BadInput
from vault.recovery import hand_over_brand, read_recovery_key
from vault.team.grants import give_grant, withdraw_grant
from vault.team.members import disable_member
from vault.team.requests import approve_request

PASSWORD = "Or7!phan-brand-99"


@pytest.fixture
def orphaned(quick_path, kept_derivations, request):
    team = make_team(quick_path / "team", second_owner=request.param)
    with team.of(OWNER) as [owner]:
        draft = AccountDraft(platform="weibo", brand="青禾", name="青禾官微", login="q", password=PASSWORD)
        add_account(owner, draft)
        give_grant(owner, to=LEAD, brand="青禾", level="manage")
        withdraw_grant(owner, to=OWNER, brand="青禾")
        disable_member(owner, LEAD)
    return team


def _hand(team, brand="青禾", to=OWNER):
    key = read_recovery_key(team.recovery_key)
    return hand_over_brand(team.device_of("any"), team.location, brand, to, key)


@pytest.mark.parametrize("orphaned", [False], indirect=True)
def test_the_only_owner_gets_it_with_everything_in_it(orphaned):
    _hand(orphaned)
    with orphaned.of(OWNER) as [owner]:
        assert get_field(owner, "青禾官微", "password") == PASSWORD
        assert owner.state.rejected == []
        assert verify(owner).ok


@pytest.mark.parametrize("orphaned", [True], indirect=True)
def test_with_two_owners_one_of_them_agrees_first_and_once(orphaned):
    with pytest.raises(ApprovalNeeded) as needed:
        _hand(orphaned)
    assert set(needed.value.facts["ask"]) == {OWNER, SECOND}
    with orphaned.of(SECOND, OPERATOR) as [second, operator]:
        assert operator.warnings == second.warnings == ["brand_recovery_asked:青禾"]
        approve_request(second, needed.value.facts["request_id"])
    _hand(orphaned)
    with orphaned.of(OWNER) as [owner]:
        assert get_field(owner, "青禾官微", "password") == PASSWORD
    with pytest.raises(BadInput) as refused:
        _hand(orphaned, to=SECOND)
    assert refused.value.facts["reason"] == "brand_has_holders"


@pytest.mark.parametrize("orphaned", [False], indirect=True)
def test_nobody_else_and_no_other_brand(orphaned):
    rows = orphaned.rows()
    for brand, to, reason in (("青禾", OPERATOR, "not_an_owner"), ("北禾", OWNER, "brand_has_holders")):
        with pytest.raises(BadInput) as refused:
            _hand(orphaned, brand, to)
        assert refused.value.facts["reason"] == reason
    assert orphaned.rows() == rows
