"""Copies: made while the vault is in use, counted by the device they lie on, and opened as a vault when asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import postgres
from tests.vault.small import PASSWORD, Small
from vault.accounts import AccountDraft, add_account, list_accounts
from vault.audit import verify
from vault.backup import backup_is_overdue, backup_status, create_backup, restore_backup, verify_backup
from vault.device import Device
from vault.errors import BadInput, CannotWriteFile, NotFound, Tampered, Unreachable, WrongPassword
from vault.ledger import changes as c
from vault.location import normal_location
from vault.persons import add_person
from vault.unlocking import unlock

pytestmark = pytest.mark.engines("sqlite", "postgres")

DAY_MS = 24 * 3600 * 1000


@pytest.fixture
def filled(small: Small) -> Small:
    with small.session() as session:
        add_account(session, AccountDraft(platform="weibo", brand="山岚", name="山岚官微", password="Vr7#qLw2"))
        session.lock()
    return small


def copied(small: Small, *folders: str, **more: list[str]) -> str:
    file = create_backup(small.device(), small.location, [str(small.folder / one) for one in folders], **more).file
    assert file is not None
    return file


def test_a_copy_needs_nobodys_password_and_is_named_by_what_it_holds(filled):
    state = create_backup(filled.device(), filled.location, [str(filled.folder / "copies")])
    seq = len(filled.rows())
    assert state.entries == seq
    assert state.file is not None
    assert f"-{seq}-{state.head[:8]}" in state.file
    assert list((filled.folder / "copies").glob("*.part")) == []
    assert backup_status(filled.device(), None).last_backup_at == state.last_backup_at


def test_copies_on_one_device_count_once_and_what_is_missing_is_said(filled):
    state = create_backup(
        filled.device(),
        filled.location,
        [str(filled.folder / "a"), str(filled.folder / "b")],
        [str(filled.folder / "c")],
    )
    assert len(state.files) == 3
    assert state.copies <= 1
    assert state.shortfall > 0


def test_the_next_copy_goes_where_the_last_one_went(filled):
    copied(filled, "copies")
    with filled.session() as session:
        add_person(session, "运营甲")
    state = create_backup(filled.device(), None, [])
    assert state.entries == len(filled.rows())
    assert len(list((filled.folder / "copies").iterdir())) >= 1
    fresh = Device.open(filled.folder / "other home", "file")
    with pytest.raises(BadInput):
        create_backup(fresh, filled.location, [])
    with pytest.raises(NotFound):
        create_backup(fresh, None, ["x"])


def test_a_folder_that_cannot_be_written_is_told_while_another_works(filled):
    (filled.folder / "file").write_text("x")
    bad = str(filled.folder / "file" / "inside")
    state = create_backup(filled.device(), filled.location, [bad, str(filled.folder / "good")])
    assert [one["folder"] for one in state.failed] == [bad]
    with pytest.raises(CannotWriteFile):
        create_backup(Device.open(filled.folder / "other home", "file"), filled.location, [bad])


def test_a_copy_that_is_gone_no_longer_counts(filled):
    Path(copied(filled, "copies")).unlink()
    assert backup_status(filled.device(), filled.location).files == []


def test_a_missed_day_is_overdue(filled):
    vault = filled.device().vaults()[0].id
    with filled.session() as session:
        now = session.clock_ms()
        assert backup_is_overdue(filled.device(), vault, now)
        copied(filled, "copies")
        assert not backup_is_overdue(filled.device(), vault, now)
        assert backup_is_overdue(filled.device(), vault, now + 2 * DAY_MS)


def test_a_copy_is_verified_byte_for_byte_and_as_a_vault(filled):
    file = copied(filled, "copies")
    assert verify_backup(filled.device(), file).entries == len(filled.rows())
    assert verify_backup(filled.device(), file, password=PASSWORD).last_verified_at is not None
    with pytest.raises(WrongPassword):
        verify_backup(filled.device(), file, password="not the password")
    raw = bytearray(Path(file).read_bytes())
    raw[-1] ^= 1
    Path(file).write_bytes(raw)
    with pytest.raises(Tampered):
        verify_backup(filled.device(), file)


def test_looking_at_an_older_copy_leaves_the_pin_where_it_is(filled):
    file = copied(filled, "copies")
    with filled.session() as session:
        add_person(session, "运营甲")
    pin = filled.private("pin").read_bytes()
    verify_backup(filled.device(), file, password=PASSWORD)
    assert filled.private("pin").read_bytes() == pin
    filled.open().close()


def test_a_copy_with_planted_noise_is_good_to_keep(filled):
    """A row that only noise can be is no reason to have no backup; who verifies it is told."""
    filled.plant(b"planted")
    with filled.session() as session:
        add_person(session, "运营甲")
    file = copied(filled, "copies")
    with pytest.raises(Tampered):
        verify_backup(filled.device(), file, password=PASSWORD)


def test_a_restored_vault_is_this_devices_vault_and_says_what_it_replaced(filled):
    file = copied(filled, "copies")
    with filled.session() as session:
        add_person(session, "lost again")
    filled.remove()
    place = filled.folder / "restored" / "team.vault"
    assert restore_backup(filled.device(), file, str(place), password=PASSWORD).live is None
    session = unlock(filled.device(), str(place), member=None, password=PASSWORD)
    assert [row.name for row in list_accounts(session)] == ["山岚官微"]
    last = [change for seq in range(1, session.state.seq + 1) for change in session.read_changes(seq)][-1]
    assert isinstance(last, c.HistoryAccepted)
    assert last.reason == "restored"
    session.lock()
    assert backup_status(filled.device(), str(place)).last_restore_test_at is not None


def test_a_restore_beside_a_vault_that_is_well_is_a_drill(filled):
    file = copied(filled, "copies")
    pin = filled.private("pin").read_bytes()
    found = restore_backup(filled.device(), file, str(filled.folder / "drill.vault"), password=PASSWORD)
    assert found.live == normal_location(filled.location)
    assert filled.private("pin").read_bytes() == pin
    filled.open().close()


def test_a_bare_machine_restores_with_the_kit_and_the_password(filled):
    file = copied(filled, "copies")
    bare, place = Device.open(filled.folder / "bare", "file"), filled.folder / "restored.vault"
    restore_backup(bare, file, str(place), password=PASSWORD, secret_key_text=filled.secret_key)
    session = unlock(bare, str(place), member=None, password=PASSWORD)
    assert session.open_secret(list_accounts(session)[0].id, "password") == "Vr7#qLw2"
    session.lock()


@pytest.mark.engines("postgres")
def test_a_copy_becomes_a_database_again(filled):
    """Also one that lies elsewhere: the copy is a file, whatever it was taken from."""
    file = copied(filled, "copies")
    server = postgres.server()
    place = server.url(server.copied("prepared"))
    filled.remove()
    assert restore_backup(filled.device(), file, place, password=PASSWORD).live is None
    session = unlock(filled.device(), None, member=None, password=PASSWORD)
    assert session.location == normal_location(place)
    assert [row.name for row in list_accounts(session)] == ["山岚官微"]
    assert verify(session).ok
    session.lock()


@pytest.mark.engines("postgres")
def test_a_server_that_is_only_away_is_not_taken_for_lost(filled, tmp_path):
    file = copied(filled, "copies")
    pin = filled.private("pin").read_bytes()
    postgres.server().stop()
    try:
        with pytest.raises(Unreachable):
            restore_backup(filled.device(), file, str(tmp_path / "restored.vault"), password=PASSWORD)
    finally:
        postgres.server().start()
    assert not (tmp_path / "restored.vault").exists()
    assert filled.private("pin").read_bytes() == pin
    filled.open().close()
