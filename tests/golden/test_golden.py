"""Vaults that older versions recorded: every later version must make the same of them, row by row."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.golden.make import told
from vault.crypto.keys import derive_recovery_keys
from vault.crypto.printed import RECOVERY_KEY, SECRET_KEY, from_text
from vault.device import SECRET_KEY_SIZE, Device
from vault.ledger.changes import AnyChange, Proposed, decode_changes
from vault.persons import add_person, list_persons
from vault.session import Session
from vault.unlocking import add_device, unlock

RECORDED = sorted(Path(__file__).resolve().parent.glob("*.vault"))


@pytest.fixture(params=RECORDED, ids=lambda path: path.stem)
def recorded(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    """A copy of the vault, and what was made of it when it was recorded."""
    copy = tmp_path / "golden.vault"
    shutil.copy(request.param, copy)
    whole: dict[str, Any] = json.loads(request.param.with_suffix(".json").read_text("utf-8"))
    return copy, whole


def opened(path: Path, whole: dict[str, Any]) -> Session:
    """As it lies there, writing nothing."""
    device = Device.open(path.parent / "home", "file")
    key = from_text(SECRET_KEY, whole["secret_key"], SECRET_KEY_SIZE)
    device.save_secret_key(whole["vault"], whole["member"], key)
    return unlock(device, str(path), member=whole["member"], password=whole["password"], pinned=False)


def test_there_is_a_recorded_vault():
    assert RECORDED


def test_a_recorded_vault_means_what_it_meant(recorded):
    path, whole = recorded
    before = path.read_bytes()
    session = opened(path, whole)
    found = told(session)
    session.close()
    for part, expected in whole["told"].items():
        assert as_before(found[part], expected) == expected, part
    assert path.read_bytes() == before


def as_before(found: Any, expected: Any) -> Any:
    """Without what later versions have to say besides: further keys of a dict, further fields at the end of a row."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return {key: as_before(found.get(key), value) for key, value in expected.items()}
    if isinstance(expected, list) and isinstance(found, list):
        is_row = not all(isinstance(one, list) for one in expected)
        kept = found[: len(expected)] if is_row else found
        pairs = [as_before(one, old) for one, old in zip(kept, expected, strict=False)]
        return [*pairs, *kept[len(pairs) :]]
    return found


def test_a_recorded_vault_can_be_written_on(recorded):
    path, whole = recorded
    device = Device.open(path.parent / "laptop", "file")
    session = add_device(
        device, str(path), secret_key_text=whole["secret_key"], password=whole["password"], member=None
    )
    add_person(session, "十年后")
    session.lock()
    session = unlock(device, str(path), member=None, password=whole["password"])
    assert "十年后" in [row.name for row in list_persons(session)]
    session.close()


def test_its_printed_recovery_key_is_still_the_one_that_the_ledger_names(recorded):
    path, whole = recorded
    session = opened(path, whole)
    keys = derive_recovery_keys(from_text(RECOVERY_KEY, whole["recovery_key"], 32))
    assert session.state.recovery == keys.public()
    session.close()


def test_the_recorded_vaults_hold_every_kind_of_change(tmp_path):
    seen: set[str] = set()
    for vault in RECORDED:
        path = tmp_path / vault.stem / "golden.vault"
        path.parent.mkdir()
        shutil.copy(vault, path)
        seen |= kinds(opened(path, json.loads(vault.with_suffix(".json").read_text("utf-8"))))
    known = {change.__name__ for change in AnyChange.__args__}
    assert known - seen == {"FormatRaised"}  # which is what stops a reader of the format before


def kinds(session: Session) -> set[str]:
    bad = {*session.state.noise, *(one.seq for one in session.state.rejected)}
    changes = [
        change for seq in range(1, session.state.seq + 1) if seq not in bad for change in session.read_changes(seq)
    ]
    proposed = [one for change in changes if isinstance(change, Proposed) for one in decode_changes(change.changes)]
    session.close()
    return {type(change).__name__ for change in (*changes, *proposed)}
