"""T24, T25: the database shows two colleagues different histories, or hides a removal from one of them."""

from __future__ import annotations

import pytest

from tests.team import HR, LEAD, OPERATOR, OWNER
from vault.audit import verify
from vault.errors import Forked, Integrity, RolledBack
from vault.persons import add_person
from vault.session import Session
from vault.team.grants import give_grant
from vault.team.members import disable_member


def test_the_first_row_from_the_other_history_shows_the_fork(team):
    kept = team.keep()
    with team.of(LEAD) as (lead,):
        add_person(lead, "只有主管看见")
        theirs = team.sql("SELECT seq, bytes FROM ledger ORDER BY seq")
    team.put_back(kept)
    with team.of(OWNER) as (owner,):
        add_person(owner, "只有管理员看见")
        seq, raw = theirs[-1]
        assert owner.state.seq == seq
        team.sql("DELETE FROM ledger WHERE seq = ?", seq)
        team.sql("INSERT INTO ledger (seq, bytes) VALUES (?, ?)", seq, raw)
        with pytest.raises(Forked):
            owner.refresh()


def test_head_codes_differ_once_histories_do(team, monkeypatch):
    monkeypatch.undo()  # the real code, which is slow on purpose
    kept = team.keep()
    with team.of(LEAD) as (lead,):
        add_person(lead, "只有主管看见")
        theirs = verify(lead).head_code
    team.put_back(kept)
    with team.of(OWNER) as (owner,):
        add_person(owner, "只有管理员看见")
        assert verify(owner).head_code != theirs


def test_a_client_that_saw_the_removal_is_never_shown_a_vault_without_it(team):
    kept = team.keep()
    with team.of(OWNER, HR) as (owner, hr):
        disable_member(hr, OPERATOR)
        owner.refresh()
        owner.save_pin(keychain=False)
    team.put_back(kept)
    with pytest.raises(RolledBack):
        team.enter(OWNER)


def test_a_share_made_in_a_history_without_the_removal_never_joins_the_real_one(team):
    """Not preventable for a client that never saw it: what it writes stands on the wrong row, and that shows."""
    kept = team.keep()
    with team.of(OWNER, HR) as (_, hr):
        disable_member(hr, OPERATOR)
    real = team.keep()
    team.put_back(kept)
    with team.of(LEAD) as (lead,):
        give_grant(lead, to=OPERATOR, account="山岚官微", level="view")
        planted = team.sql("SELECT seq, bytes FROM ledger ORDER BY seq")[-1]
    team.put_back(real)
    seq = team.sql("SELECT max(seq) FROM ledger")[0][0] + 1
    team.sql("INSERT INTO ledger (seq, bytes) VALUES (?, ?)", seq, planted[1])
    with pytest.raises(Integrity):
        team.enter(HR)


def test_a_client_that_is_shown_nobody_elses_work_says_so(team, monkeypatch):
    """What is withheld cannot be seen; that nobody has been heard of for days can."""
    with team.of(OWNER) as (owner,):
        assert "members_unconfirmed" not in owner.warnings
        later = owner.clock_ms() + 9 * 86_400_000
    monkeypatch.setattr(Session, "clock_ms", lambda _self: later)
    with team.of(OWNER) as (owner,):
        assert "members_unconfirmed" in owner.warnings
    with team.of(LEAD, OWNER) as (_, owner):
        assert "members_unconfirmed" not in owner.warnings
