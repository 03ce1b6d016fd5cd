"""F04: the disk fills up in the middle of writing."""

from __future__ import annotations

import shutil

import pytest

from tests.faults.disks import small_disk
from tests.prepared import Prepared, judge
from vault.backup import create_backup, restore_backup
from vault.errors import CannotWriteFile
from vault.persons import add_person

pytestmark = pytest.mark.engines("sqlite")


def _persons(vault: Prepared) -> set[str]:
    with vault.session() as session:
        return {person.name for person in session.state.persons.values()}


def test_what_was_told_as_done_before_the_disk_was_full_is_there(original, writer, tmp_path):
    with small_disk(tmp_path / "disk", 700) as mounted:
        vault = original.copy(tmp_path / "disk" / "vault") if mounted else original.copy(tmp_path / "disk2")
        limit = {} if mounted else {"limit": 400_000}
        ended = writer.run(vault, "add_many", name="某人", size=3000, **limit)
        assert ended.failed.split()[0] in ("read_only", "cannot_write")
        assert not ended.killed
        told = {name for name in ended.told if name != "ready"}
        assert len(told) > 5
        roomy = vault.copy(tmp_path / "roomy")
    assert told <= _persons(roomy)
    assert judge(roomy) is None
    with roomy.session() as session:
        add_person(session, "有地方以后")
    assert "有地方以后" in _persons(roomy)


def test_the_reason_is_that_the_disk_is_full(original, writer, tmp_path):
    with small_disk(tmp_path / "disk", 400) as mounted:
        if mounted:
            ended = writer.run(original.copy(tmp_path / "disk" / "vault"), "add_many", name="某人", size=3000)
            assert ended.failed in ("read_only full", "cannot_write full")
        else:
            ended = writer.run(original.copy(tmp_path / "v"), "add_many", name="某人", size=3000, limit=300_000)
            assert ended.failed.split()[0] in ("read_only", "cannot_write")


def test_a_full_home_does_not_make_a_written_entry_look_failed(original, tmp_path, monkeypatch):
    """The pin cannot be noted; what is in the vault is in the vault, and the window says what it could not do."""
    vault = original.copy(tmp_path / "vault")

    def full(path, data, *, durable=True):
        raise CannotWriteFile(path=str(path), reason="full")

    with vault.session() as session:
        monkeypatch.setattr("vault.device.write_atomically", full)
        add_person(session, "写进去了")
        assert "pin_not_saved" in session.warnings
    monkeypatch.undo()
    assert "写进去了" in _persons(vault)


def test_a_copy_or_a_restore_on_a_full_disk_leaves_nothing_behind(original, tmp_path):
    vault = original.copy(tmp_path / "vault")
    copies = tmp_path / "copies"
    create_backup(vault.device(), vault.location, [str(copies)])
    (made,) = copies.iterdir()
    with small_disk(tmp_path / "disk", 16) as mounted:
        place = tmp_path / "disk" / "target"
        if not mounted:
            shutil.rmtree(tmp_path / "disk")
            (tmp_path / "disk").write_text("a file in the folder's place")
        with pytest.raises(CannotWriteFile):
            restore_backup(vault.device(), str(made), str(place / "restored.vault"))
        state = create_backup(vault.device(), vault.location, [str(place)])
        assert [told["folder"] for told in state.failed] == [str(place)]
        assert state.file.startswith(str(copies))
        assert not place.exists() or list(place.iterdir()) == []
        if not mounted:
            (tmp_path / "disk").unlink()
    assert judge(vault) is None
