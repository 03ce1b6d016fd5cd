"""Backups from the command line: a drill harms nothing, a lost vault is replaced, no folder is forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

FIRST, SECOND = "Xr7!qLw2#vN9pKde\n", "Zt5?mBw8%cQ3sHfy\n"
NAME = "山岚官方微博"


@pytest.fixture
def made(team, tmp_path):
    """A copy from before a change that this device saw."""
    team.add(NAME, "--password-stdin", stdin=FIRST)
    file = team.ask("backup", "create", str(tmp_path / "disk"))["file"]
    team.ask("account", "edit", NAME, "--password-stdin", stdin=SECOND)
    return file


def remembered(team) -> dict[Path, bytes]:
    """All that this device knows, but for the note of when backups were made and tried."""
    home = team.folder / "home"
    return {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and path.name != "backups.json"}


def password_of(team, *more: str) -> str:
    value: str = team.ask(*more, "account", "get", NAME, "--field", "password")["value"]
    return value + "\n"


def test_a_drill_leaves_the_live_vault_and_this_devices_memory_alone(team, made):
    before = remembered(team)
    answer = team.ask("backup", "restore", made, "--to", str(team.folder / "drill.vault"))
    assert answer["drill"] is True
    assert answer["opened"] is True
    assert answer["live"] == str(team.folder / "team.vault")
    assert answer["last_restore_test_at"] is not None
    assert remembered(team) == before
    assert password_of(team) == SECOND
    assert team.ask("audit", "verify")["ok"] is True
    assert not [row for row in team.ask("audit", "list") if row["kind"] == "history_accepted"]


def test_a_drill_says_which_vault_goes_on(team, made):
    said = team("backup", "restore", made, "--to", str(team.folder / "drill.vault"))
    assert said.code == 0
    assert f"{team.folder / 'team.vault'} goes on being used" in said.text


def test_a_drill_with_a_wrong_password_or_a_spoilt_copy_fails_and_leaves_nothing(team, made):
    (team.folder / "password").write_text("not this one\n", encoding="utf-8")
    target = team.folder / "drill.vault"
    said = team("--json", "backup", "restore", made, "--to", str(target))
    assert (said.code, said.error["code"]) == (5, "wrong_password")
    Path(made).write_bytes(Path(made).read_bytes()[:8192])
    assert team("--json", "backup", "restore", made, "--to", str(target)).code == 4
    assert not target.exists()


def lose(team):
    (team.folder / "team.vault").unlink()


def damage(team):
    path = team.folder / "team.vault"
    path.write_bytes(path.read_bytes()[:8192])


@pytest.mark.parametrize("harm", [lose, damage])
def test_a_lost_or_damaged_vault_is_replaced_and_the_record_says_so(team, made, harm):
    harm(team)
    target = str(team.folder / "restored.vault")
    answer = team.ask("backup", "restore", made, "--to", target)
    assert (answer["drill"], answer["live"], answer["opened"]) == (False, None, True)
    assert password_of(team, "--vault", target) == FIRST
    accepted = [row for row in team.ask("--vault", target, "audit", "list") if row["kind"] == "history_accepted"]
    assert len(accepted) == 1
    said = team("backup", "restore", made, "--to", str(team.folder / "again.vault"))
    assert f"{target} goes on being used" in said.text  # which is this device's vault now


def test_a_vault_behind_what_this_device_saw_is_replaced(team, made):
    (team.folder / "team.vault").write_bytes(Path(made).read_bytes())
    target = str(team.folder / "restored.vault")
    assert team.ask("backup", "restore", made, "--to", target)["drill"] is False
    assert password_of(team, "--vault", target) == FIRST


def test_a_new_folder_does_not_push_out_the_ones_from_before(team, tmp_path):
    team.ask("backup", "create", str(tmp_path / "disk"), "--offsite", str(tmp_path / "far"))
    answer = team.ask("backup", "create", str(tmp_path / "new"))
    assert Path(answer["file"]).parent == tmp_path / "new"
    kept = {(Path(place["folder"]).name, place["offsite"]) for place in answer["places"]}
    assert kept == {("disk", False), ("far", True), ("new", False)}
    assert len(answer["files"]) == 3
    assert len(team.ask("backup", "create")["files"]) == 3


def test_a_disk_that_is_not_there_is_told_kept_and_not_made_up(team, tmp_path):
    team.ask("backup", "create", str(tmp_path / "disk"), str(tmp_path / "stick"))
    (tmp_path / "stick").rename(tmp_path / "unplugged")
    answer = team.ask("backup", "create")
    assert answer["failed"] == [{"folder": str(tmp_path / "stick"), "reason": "no_folder"}]
    assert len(answer["files"]) == 1
    assert not (tmp_path / "stick").exists()
    (tmp_path / "unplugged").rename(tmp_path / "stick")
    assert len(team.ask("backup", "create")["files"]) == 2


def test_a_folder_that_never_took_a_copy_is_not_remembered(team, tmp_path):
    (tmp_path / "file").write_text("in the way")
    answer = team.ask("backup", "create", str(tmp_path / "disk"), str(tmp_path / "file"))
    assert len(answer["failed"]) == 1
    assert [place["folder"] for place in answer["places"]] == [str(tmp_path / "disk")]


def test_the_next_backup_is_due_a_day_after_the_last(team, tmp_path):
    from datetime import datetime, timedelta

    assert team.ask("backup", "status")["next_due_at"] is None
    made = team.ask("backup", "create", str(tmp_path / "disk"))
    last, due = (datetime.fromisoformat(made[key]) for key in ("last_backup_at", "next_due_at"))
    assert due - last == timedelta(days=1)
