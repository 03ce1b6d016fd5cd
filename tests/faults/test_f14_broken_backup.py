"""F14: a backup is cut or altered after it was written, or could not be written at all."""

from __future__ import annotations

import random
import shutil

import pytest

from tests.prepared import PASSWORD, PASSWORDS, flipped, passwords
from vault.backup import backup_status, check_copy, create_backup, restore_backup, verify_backup
from vault.errors import CannotWriteFile, Exists, Integrity, VaultError
from vault.store import SqliteStore


@pytest.fixture
def copy(vault, tmp_path):
    state = create_backup(vault.device(), vault.location, [str(tmp_path / "copies")])
    assert state.last_verified_at is not None
    return tmp_path / "copies" / state.file.rsplit("/", 1)[1]


@pytest.mark.parametrize("keep", [0, 1, 512, 4096, -4096, -1])
def test_a_cut_copy_is_told(vault, copy, keep):
    copy.write_bytes(copy.read_bytes()[:keep])
    with pytest.raises(VaultError) as told:
        verify_backup(vault.device(), str(copy))
    assert told.value.code in ("damaged", "tampered", "bad_input")


@pytest.mark.engines("sqlite")
def test_every_altered_copy_is_told_where_it_was_made(vault, copy):
    whole, chance = copy.read_bytes(), random.Random(14)
    for offset in chance.sample(range(len(whole)), 60):
        copy.write_bytes(flipped(whole, offset, 1 << chance.randrange(8)))
        with pytest.raises(VaultError):
            verify_backup(vault.device(), str(copy))
    copy.write_bytes(whole)
    assert verify_backup(vault.device(), str(copy)).entries == len(vault.rows())


def test_a_row_altered_in_a_copy_is_told_without_any_key(vault, copy, tmp_path):
    import sqlite3

    for table in ("blobs", "ledger", "keyslots"):
        altered = tmp_path / f"{table}.shouhao-backup"
        shutil.copy(copy, altered)
        connection = sqlite3.connect(altered)
        connection.execute(f"UPDATE {table} SET bytes = x'00' WHERE rowid = (SELECT min(rowid) FROM {table})")
        connection.commit()
        connection.close()
        with pytest.raises(Integrity):
            check_copy(altered)


@pytest.mark.engines("sqlite")
def test_a_bad_copy_never_takes_the_place_of_the_last_good_one(vault, copy, monkeypatch):
    def half(self, path):
        with open(path, "wb") as file:
            file.write(vault.path.read_bytes()[:5000])

    monkeypatch.setattr(SqliteStore, "copy_to", half)
    with pytest.raises(CannotWriteFile) as told:
        create_backup(vault.device(), vault.location, [str(copy.parent)])
    assert told.value.facts["reason"] == "copy_is_bad"
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    assert backup_status(vault.device(), vault.location).file == str(copy)


def test_a_broken_vault_makes_no_copy_that_calls_itself_good(vault, copy):
    vault.sql("UPDATE ledger SET bytes = x'00' WHERE seq = 4")
    with pytest.raises(VaultError):
        create_backup(vault.device(), vault.location, [str(copy.parent)])
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]


def test_a_restore_that_fails_leaves_pin_place_and_disk_as_they_were(vault, copy, tmp_path):
    import sqlite3

    connection = sqlite3.connect(copy)
    connection.execute("DELETE FROM blobs WHERE hash = (SELECT min(hash) FROM blobs)")
    connection.commit()
    connection.close()
    session = vault.open()
    session.lock()
    before = {path: path.read_bytes() for path in vault.home.rglob("*") if path.name in ("pin", "device.json")}
    target = tmp_path / "restored.vault"
    with pytest.raises(Integrity):
        restore_backup(vault.device(), str(copy), str(target), password=PASSWORD)
    assert not target.exists()
    assert {path: path.read_bytes() for path in before} == before
    with vault.session() as session:
        assert passwords(session) == PASSWORDS


def test_a_restore_replaces_nothing_that_is_there(vault, copy):
    whole = vault.rows()
    with pytest.raises(Exists):
        restore_backup(vault.device(), str(copy), vault.location, password=PASSWORD)
    assert vault.rows() == whole


def test_copies_are_the_owners_alone(copy):
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700


def test_the_drill_through_the_program(vault, copy, tmp_path):
    target = tmp_path / "drill.vault"
    restored = vault.program("backup", "restore", str(copy), "--to", str(target))
    assert restored.code == 0, restored.out
    words = [word if word != vault.location else str(target) for word in vault.words()]
    from tests.prepared import program

    said = program(*words, "account", "get", "北禾小红书", "--field", "password")
    assert said.json["value"] == PASSWORDS["北禾小红书"]
    copy.write_bytes(flipped(copy.read_bytes(), 6000))
    assert vault.program("backup", "verify", str(copy)).code == 4
