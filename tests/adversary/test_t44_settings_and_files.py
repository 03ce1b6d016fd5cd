"""T44: an edited settings file starts nothing and loosens nothing; what is written is private and replaces nothing."""

from __future__ import annotations

import json

import pytest

from tests.prepared import PASSWORDS, passwords

pytestmark = pytest.mark.engines("sqlite")

HOSTILE = {
    "auto_export": "/canary.csv",
    "export_on_unlock": True,
    "idle_minutes": 10**9,
    "clipboard_seconds": 10**9,
    "free_attempts": 10**9,
    "kdf_memory": 1,
    "verify": False,
    "on_unlock": "touch /canary",
}


def _settings(vault, values):
    path = vault.home / "device.json"
    held = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**held, "settings": values}), "utf-8")


def test_unknown_settings_do_nothing(vault, tmp_path):
    _settings(
        vault, {**HOSTILE, "auto_export": str(tmp_path / "canary.csv"), "on_unlock": f"touch {tmp_path / 'canary'}"}
    )
    before = set(tmp_path.rglob("*"))
    said = vault.program("account", "list")
    assert said.code == 0
    assert {path.name for path in set(tmp_path.rglob("*")) - before} <= {"password", "spool", "snapshot"}


def test_neither_attempts_nor_the_record_are_loosened(vault):
    _settings(vault, HOSTILE)
    for _ in range(5):
        with pytest.raises(Exception, match="wrong_password"):
            vault.open("wrong")
    with pytest.raises(Exception, match="locked_out"):
        vault.open()


@pytest.mark.parametrize("value", [10**9, -5, 0, "never", True, 1.5, None, [], {}])
def test_the_idle_time_is_never_longer_than_the_policys(vault, value, qapp):
    from ui.desk import Desk

    _settings(vault, {"idle_minutes": value})
    desk = Desk(vault.device())
    try:
        assert desk.idle_minutes() <= desk.idle_limit
    finally:
        desk.deleteLater()


@pytest.mark.parametrize("value", ['{"settings": []}', "[]", '{"vaults": 7}', "null", "{" * 1000])
def test_a_settings_file_of_another_shape_is_ignored(vault, value):
    (vault.home / "device.json").write_text(value)
    with vault.session() as session:
        assert passwords(session) == PASSWORDS


def test_a_reveal_is_recorded_before_anything_is_shown(vault, monkeypatch):
    """Whatever goes wrong afterwards, the record of it is there."""
    from vault.accounts import show_account
    from vault.audit import list_audit

    with vault.session() as session:
        monkeypatch.setattr("vault.session.Session.open_secret", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            show_account(session, "山岚官方微博", reveal=True)
        monkeypatch.undo()
        assert [row.kind for row in list_audit(session)][-1] == "reveal"


def test_nothing_replaces_a_file_that_is_there(vault, tmp_path):
    there = tmp_path / "there.vault"
    there.write_text("mine")
    words = [word if word != vault.location else str(there) for word in vault.words()]
    from tests.prepared import CHEAP_WORDS, program

    assert program(*words, "init", "--team", "T", "--name", "N", *CHEAP_WORDS).error == "exists"
    kit = tmp_path / "kit.pdf"
    kit.write_text("mine")
    fresh = [word if word != vault.location else str(tmp_path / "new.vault") for word in vault.words()]
    assert (
        program(*fresh, "init", "--team", "T", "--name", "N", "--kit", str(kit), *CHEAP_WORDS).error == "cannot_write"
    )
    assert (there.read_text(), kit.read_text()) == ("mine", "mine")
    assert not (tmp_path / "new.vault").exists()
