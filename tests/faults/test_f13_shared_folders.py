"""F13: the vault lies in a folder that a program synchronises, or on another machine's disk."""

from __future__ import annotations

import shutil

import pytest

from tests.prepared import PASSWORDS, Prepared, passwords
from vault.errors import UnsafeLocation
from vault.location import why_unsafe
from vault.persons import add_person

pytestmark = pytest.mark.engines("sqlite")


def _moved(vault: Prepared, to: str) -> Prepared:
    place = vault.folder / to
    place.mkdir(parents=True)
    shutil.move(vault.path, place / "team.vault")
    return type("Moved", (Prepared,), {"path": property(lambda _: place / "team.vault")})(vault.folder)


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Shanlan", "坚果云", "Nextcloud/team", "百度网盘同步空间"])
def test_it_is_read_there_and_never_written(vault, folder):
    moved = _moved(vault, folder)
    before = moved.path.read_bytes()
    with moved.session() as session:
        assert "unsafe_location" in session.warnings
        assert passwords(session) == PASSWORDS
        session.record("look")
        with pytest.raises(UnsafeLocation):
            add_person(session, "某人")
    assert moved.path.read_bytes() == before


def test_a_folder_that_a_sync_program_marked_counts_too(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert why_unsafe(tmp_path / "deep" / "team.vault") == "sync_folder"
    assert why_unsafe(tmp_path.parent / "team.vault") is None


def test_no_vault_is_made_there(tmp_path):
    from tests.prepared import CHEAP
    from vault.device import Device
    from vault.founding import create_vault

    device, place = Device.open(tmp_path / "home", "file"), tmp_path / "Dropbox" / "team.vault"
    with pytest.raises(UnsafeLocation):
        create_vault(device, str(place), team="T", name="N", password="long enough", kdf=CHEAP)
    assert not place.exists()


def test_a_conflicted_copy_is_another_file_and_nobody_merges_it(vault):
    copy = vault.path.with_name("team (conflicted copy 2026-11-22).vault")
    shutil.copy(vault.path, copy)
    with vault.session() as session:
        add_person(session, "只在原件里")
    with vault.session() as session:
        assert "只在原件里" in {person.name for person in session.state.persons.values()}
    assert copy.exists()


def test_the_program_exits_6_with_the_reason(vault):
    moved = _moved(vault, "Dropbox")
    said = moved.program("brand", "add", "新牌")
    assert (said.code, said.error) == (6, "unsafe_location")
