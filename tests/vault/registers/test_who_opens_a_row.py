"""Mathematics, not the screen, keeps a row shut: what keys open, after a recovery, and from a backup."""

from __future__ import annotations

from contextlib import closing

import pytest

from tests.team import AUDITOR, HR, OPERATOR, OWNER, Team
from tests.vault.small import CHEAP_AND_UNSAFE_KDF
from tests.vault.team.test_one_team_state import recover
from vault.backup import create_backup, restore_backup
from vault.brands import add_brand
from vault.errors import NotPermitted
from vault.founding import create_vault
from vault.recovery.recovering import recover_member
from vault.recovery.splitting import read_recovery_key
from vault.registers.letters import evidence_of_letter, issue_letter, list_letters, record_letter
from vault.registers.sealed import row_key
from vault.registers.training import list_training, record_training
from vault.registers.vendors import VendorDraft, add_vendor, evidence_of_vendor, list_vendors
from vault.session import Session
from vault.team.chores import do_chores
from vault.unlocking import unlock

SHEET, SCAN = b"\x89PNG a signed sheet", b"%PDF-1.7 invented"


@pytest.fixture
def owner(team):
    with team.of(OWNER) as (session,):
        issue_letter(session, "red_lines", "不得私下索要客户隐私。")
        record_letter(session, OPERATOR, "red_lines", signed_on="2026-11-01", evidence=SHEET)
        record_training(session, {HR: 91}, taken_on="2026-11-01")
        add_vendor(session, VendorDraft(name="示例代运营", purpose="保密条款", proofs={"contract": SCAN}))
        yield session


def opens(session: Session) -> set[str]:
    """The registers of which this member's keys open a row, whatever any rule of a client says."""
    found = set()
    for record in session.state.registers.values():
        try:
            row_key(session, record)
        except NotPermitted:
            continue
        found.add(record.register)
    return found


def test_the_keys_of_who_keeps_no_register_open_only_what_is_about_them(team, owner):
    team.bring(owner, "客服癸", "service", ["山岚"])
    with team.of(OPERATOR, HR, AUDITOR, "客服癸") as (operator, hr, auditor, service):
        assert opens(operator) == {"letter"}
        assert opens(hr) == opens(auditor) == {"vendor", "letter", "training"}
        assert opens(service) == set()
        do_chores(hr)
        service.refresh()
        assert opens(service) == set(), "nothing is handed on to who is no reader"


def test_a_recovered_member_reads_their_rows_again_at_once(team, owner):
    """Whoever else could read them may have lost their keys as well, or be nobody."""
    recover(team, OPERATOR)
    with team.of(OPERATOR) as (operator,):
        (row,) = list_letters(operator)
        assert row.readable
        assert evidence_of_letter(operator, row.id) == SHEET


def test_a_lone_owner_who_is_recovered_keeps_what_was_sealed_to_nobody_else(tmp_path, kept_derivations):
    alone = Team(tmp_path / "alone").choose("sqlite")
    created = create_vault(
        alone.device_of(OWNER),
        alone.location,
        team="山岚集团",
        name=OWNER,
        password=alone.password,
        kdf=CHEAP_AND_UNSAFE_KDF,
    )
    add_brand(created.session, "山岚")
    add_vendor(created.session, VendorDraft(name="示例代运营", purpose="保密条款", proofs={"contract": SCAN}))
    key = read_recovery_key(created.recovery_key)
    created.session.lock()
    again = recover_member(alone.device_of(OWNER), alone.location, OWNER, key, alone.password, kdf=CHEAP_AND_UNSAFE_KDF)
    again.session.lock()
    with alone.of(OWNER) as (owner,):
        assert [row.purpose for row in list_vendors(owner)] == ["保密条款"]
        assert evidence_of_vendor(owner, "示例代运营", "contract") == SCAN


def test_rows_and_their_evidence_come_back_from_a_backup(team, owner, tmp_path):
    made = create_backup(owner.device, team.location, [str(tmp_path / "copies")])
    add_vendor(owner, VendorDraft(name="后来的"))
    restored = tmp_path / "restored.vault"
    restore_backup(owner.device, str(made.file), str(restored))
    with closing(unlock(owner.device, str(restored), member=None, password=team.password, pinned=False)) as session:
        assert [row.name for row in list_vendors(session)] == ["示例代运营"]
        assert evidence_of_vendor(session, "示例代运营", "contract") == SCAN
        assert [row.score for row in list_training(session)] == [91]
