"""Where a vault must not be written: shares whose locks do not hold, folders whose files are swapped underneath."""

from __future__ import annotations

from pathlib import Path

import pytest

from vault import location
from vault.location import why_unsafe


def test_an_ordinary_folder_is_safe(tmp_path):
    assert why_unsafe(tmp_path / "team.vault") is None


@pytest.mark.parametrize(
    "name", ["Dropbox", "OneDrive - Shanlan", "坚果云", "百度网盘同步空间", "Syncthing", "My Drive"]
)
def test_a_folder_with_a_sync_programs_name_is_not(tmp_path, name):
    assert why_unsafe(tmp_path / name / "deep" / "team.vault") == "sync_folder"


@pytest.mark.parametrize("marker", [".stfolder", ".dropbox", ".sync"])
def test_a_folder_with_a_sync_programs_mark_is_not(tmp_path, marker):
    (tmp_path / marker).mkdir()
    (tmp_path / "deep").mkdir()
    assert why_unsafe(tmp_path / "deep" / "team.vault") == "sync_folder"


def test_a_link_into_a_sync_folder_is_not(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "innocent").symlink_to(tmp_path / "Dropbox")
    assert why_unsafe(tmp_path / "innocent" / "team.vault") == "sync_folder"


def test_a_sync_folder_that_leads_elsewhere_is_not_either(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "Dropbox").symlink_to(tmp_path / "elsewhere")
    assert why_unsafe(tmp_path / "Dropbox" / "team.vault") == "sync_folder"


@pytest.mark.parametrize(
    ("mounts", "unsafe"),
    [
        ("/dev/sda1 / ext4 rw 0 0\nserver:/x {here} nfs4 rw 0 0", True),
        ("/dev/sda1 / ext4 rw 0 0\n//server/x {here} cifs rw 0 0", True),
        ("server:/x / nfs4 rw 0 0\n/dev/sda1 {here} ext4 rw 0 0", False),
        ("server:/x {here}-other nfs4 rw 0 0\n/dev/sda1 / ext4 rw 0 0", False),
        ("", False),
        ("nonsense", False),
    ],
    ids=["nfs", "cifs", "a disk within a share", "a name that only begins alike", "no table", "no such table"],
)
def test_a_share_is_told_by_the_mount_that_the_file_lies_on(tmp_path, monkeypatch, mounts, unsafe):
    table, real = mounts.format(here=str(tmp_path).replace(" ", "\\040")), Path.read_text

    def read(path: Path, *arguments: str) -> str:
        return table if str(path) == "/proc/self/mounts" else real(path, *arguments)

    monkeypatch.setattr(location.Path, "read_text", read)
    assert why_unsafe(tmp_path / "team.vault") == ("network_share" if unsafe else None)
