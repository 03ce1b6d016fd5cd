"""T15: rows are deleted before somebody leaves, so that the list of what they could read comes out short."""

from __future__ import annotations

import pytest

from tests.team import HR, OPERATOR, OWNER
from vault.accounts import list_accounts
from vault.errors import Integrity
from vault.team.grants import give_grant
from vault.team.members import disable_member


@pytest.fixture
def granted(team):
    """The operator was given one account and opened it; the row that says so is the last one."""
    with team.of(OWNER, OPERATOR) as (owner, operator):
        give_grant(owner, to=OPERATOR, account="山岚官微", level="use")
        operator.refresh()
        operator.record("copy", next(iter(operator.state.accounts)), field="password")
        seq = owner.state.seq
    return team, seq


def exposed(session) -> set[str]:
    return {row.name for row in list_accounts(session) if row.exposed}


def test_control_the_list_names_it(granted):
    team, _ = granted
    with team.of(HR, OWNER) as (hr, owner):
        disable_member(hr, OPERATOR)
        owner.refresh()
        assert exposed(owner) == {"山岚官微"}


def test_without_the_grants_row_the_vault_is_called_broken(granted):
    team, seq = granted
    with team.of(OWNER) as (owner,):
        owner.save_pin(keychain=False)
    team.sql("DELETE FROM ledger WHERE seq = ?", seq)
    with pytest.raises(Integrity):
        team.enter(OWNER)


def test_without_what_was_opened_the_list_is_the_same(granted):
    """Activity is what a client told; nobody's list is shortened by its absence."""
    team, _ = granted
    with team.of(HR, OWNER) as (hr, owner):
        team.sql("DELETE FROM activity")
        disable_member(hr, OPERATOR)
        owner.refresh()
        assert exposed(owner) == {"山岚官微"}
