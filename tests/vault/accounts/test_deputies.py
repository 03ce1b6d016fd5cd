"""One deputy for several accounts at once."""

from __future__ import annotations

import pytest

from vault.accounts import AccountDraft, add_account, show_account
from vault.accounts.deputies import name_deputy
from vault.errors import BadInput, NotFound

pytestmark = pytest.mark.engines("sqlite")


@pytest.fixture
def accounts(opened):
    return [
        add_account(opened, AccountDraft(platform="weibo", brand="山岚", name=name, admin="运营甲"))
        for name in ("一号", "二号")
    ]


def test_all_get_the_deputy_by_one_entry_and_keep_the_rest(opened, accounts):
    before = opened.state.seq
    name_deputy(opened, accounts, "运营乙")
    assert opened.state.seq == before + 1
    shown = [show_account(opened, account, reveal=False) for account in accounts]
    assert [(one.deputy, one.admin) for one in shown] == [("运营乙", "运营甲")] * 2


def test_nobody_and_an_unknown_account_are_refused_and_nothing_is_written(opened, accounts):
    before = opened.state.seq
    with pytest.raises(BadInput):
        name_deputy(opened, accounts, " ")
    with pytest.raises(NotFound):
        name_deputy(opened, [accounts[0], "三号"], "运营乙")
    assert opened.state.seq == before
