"""The real keychain of a desktop session: the secret key and a second copy of the pin lie there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vault.device import Device
from vault.errors import KeychainTrouble, SecretKeyMissing
from vault.keychain import FileKeychain, SystemKeychain

ROOT = Path(__file__).resolve().parents[2]
UNLOCKED = 'printf %s made-up | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
#: A daemon that nobody unlocked; its prompt is dismissed because there is nobody to show it to.
LOCKED = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$@"'
Walk = Callable[..., dict[str, Any]]


@pytest.fixture
def walk(tmp_path: Path) -> Walk:
    """``walk("make", …)`` in a desktop session of its own, whose home is thrown away."""
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    hidden = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "SHOUHAO_HOME", "SHOUHAO_DEVICE_STORE")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(run),
        "XDG_DATA_HOME": str(tmp_path / "share"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "PYTHONPATH": str(ROOT),
    }

    def go(*steps: str, session: str = UNLOCKED) -> dict[str, Any]:
        program = [sys.executable, "-bb", "-m", "tests.vault.keychain_walk", str(tmp_path), *steps]
        command = ["dbus-run-session", "--", "bash", "-c", session, "walk", *program] if session else program
        done = subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False, cwd=ROOT)
        assert done.returncode == 0, done.stderr.decode()
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    return go


def test_the_secret_key_lies_in_the_keychain_and_not_on_the_disk(walk):
    found = walk("make", "reopen")
    assert found["make"]["secret_key_on_disk"] is False
    assert "secret.key" not in found["make"]["files"]
    assert found["reopen"] == {"seq": 2, "warnings": [], "devices": 1}


def test_a_deleted_home_is_remembered_by_the_keychain_so_that_a_rollback_is_noticed(walk):
    found = walk("make", "rolled_back")["rolled_back"]
    assert found["whole"] == {"seq": 3, "warnings": [], "devices": 1}
    assert found["rolled_back"] == ["rolled_back", {"pinned": 3, "found": 2}]


def test_an_edited_copy_of_the_pin_is_noticed(walk):
    assert walk("make", "tamper")["tamper"] == ["tampered", {"what": "pin"}]


def test_the_next_desktop_session_finds_what_the_last_one_kept(walk):
    walk("make")
    assert walk("reopen")["reopen"]["warnings"] == []


def test_a_locked_keychain_is_told_and_opens_nothing(walk):
    walk("make")
    code, facts = walk("reopen", session=LOCKED)["reopen"]
    assert (code, facts) == ("keychain", {"reason": "keychain_locked"})


def test_no_keychain_at_all_is_told_and_makes_no_vault(walk, tmp_path):
    code, facts = walk("make", session="")["make"]
    assert (code, facts) == ("keychain", {"reason": "no_keychain"})
    assert not (tmp_path / "team.vault").exists()


def test_a_backend_that_fails_in_its_own_way_is_told_calmly(monkeypatch):
    import keyring

    def broken(*_arguments: str) -> str:
        raise RuntimeError("org.freedesktop.DBus.Error.NoReply")

    monkeypatch.setattr(keyring, "get_password", broken)
    with pytest.raises(KeychainTrouble) as told:
        SystemKeychain().get("x")
    assert told.value.facts == {"reason": "keychain_failed"}


def test_a_file_has_to_be_asked_for_and_is_then_found_again(tmp_path):
    device = Device.open(tmp_path / "home", "file")
    device.save_secret_key("v" * 16, "m" * 16, bytes(16))
    later = Device.open(tmp_path / "home")
    assert later.keychain_for("v" * 16, "m" * 16).kind == "file"
    assert later.secret_key("v" * 16, "m" * 16) == bytes(16)


def test_a_file_that_is_damaged_or_not_there_asks_for_the_kit(tmp_path):
    device = Device.open(tmp_path / "home", "file")
    with pytest.raises(SecretKeyMissing):
        device.secret_key("v" * 16, "m" * 16)
    device.save_secret_key("v" * 16, "m" * 16, bytes(16))
    path = next((tmp_path / "home").rglob("secret.key"))
    path.write_text("SHK-NOTAKEY")
    with pytest.raises(SecretKeyMissing):
        device.secret_key("v" * 16, "m" * 16)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(KeychainTrouble):
        FileKeychain(tmp_path / "home").get(f"{'v' * 16}:{'m' * 16}:secret")
