"""T23: the last N rows of the record are cut off."""

from __future__ import annotations

import pytest

from tests.prepared import flipped, judge
from vault.accounts import AccountDraft, edit_account
from vault.errors import Damaged, Integrity, RolledBack, Tampered


def test_cutting_the_last_n_entries_is_told_for_every_n(vault):
    rows = vault.rows()
    for keep in range(len(rows)):
        vault.put_rows(rows[:keep])
        told = judge(vault)
        assert isinstance(told, RolledBack if keep else Damaged), keep
    vault.put_rows(rows)
    assert judge(vault) is None


def test_cutting_the_last_n_activities_is_told_for_every_n(vault):
    """The pin holds this device's own head, so even rows that no entry has anchored yet are held."""
    rows = vault.sql("SELECT device, n, bytes FROM activity ORDER BY n")
    assert len({device for device, _, _ in rows}) == 1
    for keep in reversed(range(len(rows))):
        vault.sql("DELETE FROM activity WHERE n > ?", keep)
        assert isinstance(judge(vault), Integrity), keep
    for row in rows:
        vault.sql("INSERT INTO activity VALUES (?, ?, ?)", *row)
    assert judge(vault) is None


def test_without_a_pin_the_anchors_still_hold_what_they_name(vault):
    session = vault.open()
    edit_account(session, "山岚官方微博", AccountDraft(password="Anchors!all-before"))
    session.close()
    vault.forget()
    vault.sql("DELETE FROM activity WHERE n > 2")
    assert isinstance(judge(vault), Integrity)


def test_an_anchored_row_altered_is_told_by_unlocking_alone(vault):
    session = vault.open()
    edit_account(session, "山岚官方微博", AccountDraft(password="Anchors!all-before"))
    session.close()
    vault.forget()
    device, n, raw = vault.sql("SELECT device, n, bytes FROM activity ORDER BY n DESC LIMIT 1")[0]
    vault.sql("UPDATE activity SET bytes = ? WHERE device = ? AND n = ?", flipped(raw, 120), device, n)
    with pytest.raises(Tampered):
        vault.open()


@pytest.mark.parametrize("cut", [1, 5])
def test_the_program_says_rolled_back(vault, cut):
    vault.sql("DELETE FROM ledger WHERE seq > (SELECT max(seq) FROM ledger) - ?", cut)
    said = vault.program("account", "list")
    assert (said.code, said.error) == (4, "rolled_back")
