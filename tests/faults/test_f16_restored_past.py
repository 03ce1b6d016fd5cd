"""F16: a vault is restored from before something happened; the device remembers that it did."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.prepared import PASSWORD
from tests.team import HR, OPERATOR, OWNER, make_team
from tests.vault.small import PASSWORD as TEAMS
from vault.accounts import AccountDraft, edit_account
from vault.audit import list_audit, verify
from vault.backup import create_backup, restore_backup
from vault.errors import BadInput, Disabled, NotFound, RolledBack
from vault.store import SqliteStore
from vault.team.grants import give_grant
from vault.team.members import disable_member
from vault.unlocking import unlock


@pytest.fixture
def older(vault, tmp_path):
    """A copy from before a change that this device saw."""
    state = create_backup(vault.device(), vault.location, [str(tmp_path / "copies")])
    session = vault.open()
    edit_account(session, "山岚官方微博", AccountDraft(password="After!the-backup"))
    session.lock()
    return state.file


def test_an_older_copy_put_in_place_by_hand_is_not_accepted(vault, older):
    if vault.database:
        with closing(SqliteStore.open(Path(older))) as copy:
            vault.put_rows(list(copy.rows()))
    else:
        shutil.copy(older, vault.path)
    with pytest.raises(RolledBack):
        vault.open()


def test_a_restore_of_a_lost_vault_is_on_record_with_what_was_known(vault, older, tmp_path):
    target = tmp_path / "restored.vault"
    vault.remove()
    restore_backup(vault.device(), older, str(target), password=PASSWORD)
    session = unlock(vault.device(), str(target), member=None, password=PASSWORD)
    accepted = [row for row in list_audit(session) if row.kind == "history_accepted"]
    assert [row.facts["reason"] for row in accepted] == ["restored"]
    assert accepted[0].facts["seq"] > 10
    assert verify(session).ok
    session.lock()


def test_the_newer_vault_is_then_another_history(vault, older, tmp_path):
    """The device follows the restored one; the old file does not come back unnoticed."""
    lost = vault.keep()
    vault.remove()
    restore_backup(vault.device(), older, str(tmp_path / "restored.vault"), password=PASSWORD)
    vault.put_back(lost)
    with pytest.raises(Exception, match=r"forked|rolled_back|tampered|damaged"):
        vault.open()


@pytest.fixture
def before_a_departure(tmp_path, engine):
    """A team whose operator left, and a copy from before."""
    team = make_team(tmp_path / "team", engine)
    state = create_backup(team.device_of(OWNER), team.location, [str(tmp_path / "copies")])
    with team.of(OWNER, HR) as (owner, hr):
        give_grant(owner, to=OPERATOR, account="山岚官微", level="view")
        hr.refresh()
        disable_member(hr, OPERATOR)
        owner.refresh()
        owner.save_pin(keychain=True)
    return team, state.file


def test_who_left_since_does_not_come_back_with_the_copy(before_a_departure, tmp_path):
    team, older = before_a_departure
    team.remove()
    target = str(tmp_path / "restored.vault")
    device = team.device_of(OWNER)
    restore_backup(device, older, target, password=TEAMS, left_since={OPERATOR: "2026-11-20"})
    with pytest.raises(Disabled):
        unlock(team.device_of(OPERATOR), target, member=None, password=TEAMS)
    with closing(unlock(device, target, member=None, password=TEAMS)) as session:
        member = next(one for one in session.state.members.values() if one.name == OPERATOR)
        person = next(one for one in session.state.persons.values() if one.member == member.id)
        assert (member.active, person.left_on) == (False, "2026-11-20")
        assert session.state.epoch > 1
        assert verify(session).ok


def test_a_leaver_who_is_not_there_stops_the_restore_and_leaves_nothing(before_a_departure, tmp_path):
    team, older = before_a_departure
    team.remove()
    target = tmp_path / "restored.vault"
    with pytest.raises(NotFound):
        restore_backup(team.device_of(OWNER), older, str(target), password=TEAMS, left_since={"谁也不是": "2026-11-20"})
    assert not target.exists()


def test_rights_are_not_ended_without_somebody_who_may(before_a_departure, tmp_path):
    team, older = before_a_departure
    with pytest.raises(BadInput, match="left_since_needs_password"):
        restore_backup(team.device_of(OWNER), older, str(tmp_path / "r.vault"), left_since={OPERATOR: "2026-11-20"})
