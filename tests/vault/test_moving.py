"""A vault that lies where it must not be written goes on from a local disk, whole."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from tests.vault.small import PASSWORD
from vault.audit import verify
from vault.errors import Exists, UnsafeLocation
from vault.moving import move_to
from vault.persons import add_person
from vault.unlocking import unlock


@pytest.fixture
def synced(small, tmp_path):
    """The same vault, in a folder that a program synchronises."""
    place = tmp_path / "坚果云" / "team.vault"
    place.parent.mkdir()
    shutil.move(small.path, place)
    with closing(unlock(small.device(), str(place), member=None, password=PASSWORD)) as session:
        yield small, place, session


def test_it_is_whole_there_and_can_be_written_again(synced, tmp_path):
    small, place, session = synced
    before = place.read_bytes()
    new = move_to(session, str(tmp_path / "disk" / "team.vault"))
    assert small.device().last_used().location == new
    with closing(unlock(small.device(), None, member=None, password=PASSWORD)) as moved:
        assert "unsafe_location" not in moved.warnings
        add_person(moved, "又能写了")
        assert verify(moved).ok
    assert place.read_bytes() == before
    assert [path.name for path in (tmp_path / "disk").iterdir()] == ["team.vault"]


def test_no_better_place_and_no_file_of_somebody_elses_is_taken(synced, tmp_path):
    small, place, session = synced
    with pytest.raises(UnsafeLocation):
        move_to(session, str(tmp_path / "Dropbox" / "team.vault"))
    taken = tmp_path / "taken.vault"
    taken.write_text("theirs")
    with pytest.raises(Exists):
        move_to(session, str(taken))
    assert taken.read_text() == "theirs"
    assert small.device().last_used().location == str(place)
