"""T21: the whole database is put back to what it was yesterday."""

from __future__ import annotations

import pytest

from tests.prepared import PASSWORD
from vault.accounts import AccountDraft, edit_account, get_field
from vault.audit import accept_history, list_audit, verify
from vault.errors import BadInput, Forked, Integrity, RolledBack
from vault.headcode import head_code
from vault.unlocking import unlock


@pytest.fixture
def yesterday(vault):
    """A copy from before the last password change."""
    old = vault.keep()
    session = vault.open()
    edit_account(session, "山岚官方微博", AccountDraft(password="Today!is-newer"))
    session.lock()
    return old


def test_an_older_copy_is_told_as_rolled_back(vault, yesterday):
    vault.put_back(yesterday)
    with pytest.raises(RolledBack) as told:
        vault.open()
    assert told.value.facts["pinned"] > told.value.facts["found"]


@pytest.mark.parametrize("command", [("account", "list"), ("audit", "verify"), ("health",)], ids=" ".join)
def test_every_command_of_the_program_refuses_it(vault, yesterday, command):
    vault.put_back(yesterday)
    said = vault.program(*command)
    assert (said.code, said.error) == (4, "rolled_back")


@pytest.mark.parametrize("lost", ["nothing", "snapshot"])
def test_a_copy_that_was_written_to_since_is_told_as_another_history(vault, yesterday, tmp_path, lost):
    """As long as ours, and not ours: somebody else went on from yesterday."""
    elsewhere = vault.copy(tmp_path / "elsewhere")
    elsewhere.put_back(yesterday)
    elsewhere.forget()
    session = elsewhere.open()
    for number in range(4):
        edit_account(session, "山岚官方微博", AccountDraft(password=f"Other!history-{number}"))
    session.lock()
    vault.put_back(elsewhere.keep())
    vault.forget(lost)
    with pytest.raises(Forked):
        vault.open()


def test_only_the_head_code_that_a_colleague_reads_out_lets_it_be_accepted(vault, yesterday):
    vault.put_back(yesterday)
    with unlocked(vault) as probe:
        code = head_code(probe.vault_id, probe.state.seq, probe.state.hash)
    device, place = vault.device(), vault.location
    with pytest.raises(BadInput):
        accept_history(device, place, member=None, password=PASSWORD, code="1: abandon abandon")
    with pytest.raises(Integrity):
        vault.open()
    accept_history(device, place, member=None, password=PASSWORD, code=code, reason="restored by hand").lock()
    with vault.session() as session:
        assert verify(session).ok
        assert "history_accepted" in [row.kind for row in list_audit(session)]
        assert get_field(session, "山岚官方微博", "password") != "Today!is-newer"


def test_an_open_session_notices_it_too(vault, yesterday):
    with vault.session() as session:
        raw = vault.rows()[-1]
        vault.sql("DELETE FROM ledger WHERE seq = ?", raw[0])
        with pytest.raises(Integrity):
            edit_account(session, "山岚官方微博", AccountDraft(password="Never!stored"))
        with pytest.raises(Integrity):
            session.refresh()


def unlocked(vault):
    from contextlib import closing

    return closing(unlock(vault.device(), vault.location, member=None, password=PASSWORD, pinned=False))
