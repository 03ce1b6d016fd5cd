"""Who uses a core account without asking is named by nobody alone, several at once no more than one by one."""

from __future__ import annotations

import pytest

from tests.team import LEAD, OPERATOR, OWNER, Team
from vault.accounts import AccountDraft, edit_account, show_account
from vault.accounts.deputies import name_deputy
from vault.errors import ApprovalNeeded, NotPermitted


@pytest.mark.engines("sqlite")
def test_a_deputy_of_a_core_account_waits_for_an_approval(team: Team):
    with team.of(OWNER, LEAD, OPERATOR) as (owner, lead, operator):
        edit_account(owner, "山岚官微", AccountDraft(tier="core"))
        for session in (lead, operator):
            session.refresh()
        with pytest.raises(ApprovalNeeded):
            name_deputy(lead, ["山岚抖音", "山岚官微"], "运营乙")
        assert show_account(lead, "山岚抖音", reveal=False).deputy is None
        name_deputy(lead, ["山岚抖音"], "运营乙")
        with pytest.raises(NotPermitted):
            name_deputy(operator, ["山岚抖音"], "运营丙")
