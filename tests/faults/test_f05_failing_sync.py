"""F05: the disk says that it could not keep what was written."""

from __future__ import annotations

import shutil

import pytest

from tests.prepared import PASSWORDS, judge, passwords

pytestmark = pytest.mark.engines("sqlite")


def test_a_failed_sync_is_told_and_leaves_the_vault_whole(original, writer, tmp_path):
    dry = original.copy(tmp_path / "dry")
    syncs = writer.run(dry, "add_one", name="新账号", fail_from=10**9).counted
    assert syncs >= 3
    outcomes = set()
    for first in range(syncs):
        vault = original.copy(tmp_path / f"from{first}")
        ended = writer.run(vault, "add_one", name="新账号", fail_from=first)
        assert not ended.killed
        outcomes.add(ended.failed)
        assert judge(vault) is None, first
        with vault.session() as session:
            names = [profile.name for profile in session.profiles.values()]
            assert PASSWORDS.items() <= passwords(session).items()
        assert ("新账号" in names) or not ended.told, first
        assert names.count("新账号") <= 1
        shutil.rmtree(vault.folder)
    assert outcomes - {""}
    assert all(one == "" or one.split()[0] in ("read_only", "cannot_write") for one in outcomes), outcomes
