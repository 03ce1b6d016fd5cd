"""Files of this device's home are cut, garbled, emptied or gone: each costs what it must and no more."""

from __future__ import annotations

import os
import time

import pytest

from tests.prepared import PASSWORD, PASSWORDS, Prepared, flipped, judge, passwords
from vault.audit import accept_history
from vault.errors import CannotUnlock, LockedOut, SecretKeyMissing, Tampered, WrongPassword
from vault.headcode import head_code

pytestmark = pytest.mark.engines("sqlite")


def _ways(raw: bytes) -> dict[str, bytes | None]:
    return {
        "gone": None,
        "emptied": b"",
        "cut": raw[: len(raw) // 2],
        "one byte": raw[:1],
        "a bit": flipped(raw, len(raw) // 2) if raw else b"x",
        "the end": flipped(raw, -1) if raw else b"y",
        "zeros": bytes(len(raw)),
        "garbled": os.urandom(len(raw) or 50),
        "not text": b"\xff\xfe\xfd" * 20,
    }


WAYS = list(_ways(b"xx"))


def _damage(vault: Prepared, name: str, way: str) -> None:
    path = vault.home / name if name == "device.json" else vault.private_folder() / name
    content = _ways(path.read_bytes() if path.exists() else b"")[way]
    path.unlink(missing_ok=True)
    if content is not None:
        path.write_bytes(content)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["snapshot", "device.json", "spool"])
def test_what_is_only_a_convenience_costs_nothing_but_time(vault, name, way):
    if name == "spool":
        with pytest.raises(WrongPassword):
            vault.open("wrong")
    _damage(vault, name, way)
    with vault.session() as session:
        assert passwords(session) == PASSWORDS
    assert judge(vault) is None


@pytest.mark.parametrize("way", [way for way in WAYS if way != "gone"])
def test_a_damaged_pin_is_told_and_has_a_way_out(vault, way):
    _damage(vault, "pin", way)
    with pytest.raises(Tampered) as told:
        vault.open()
    assert told.value.facts["what"] == "pin"
    with vault.session(pinned=False) as session:
        code = head_code(session.vault_id, session.state.seq, session.state.hash)
    accept_history(vault.device(), vault.location, member=None, password=PASSWORD, code=code).lock()
    assert judge(vault) is None


@pytest.mark.parametrize("way", [way for way in WAYS if way != "the end"])  # whose last bits say nothing
def test_a_damaged_secret_key_asks_for_the_kit(vault, way):
    _damage(vault, "secret.key", way)
    with pytest.raises(CannotUnlock) as told:
        vault.open()
    assert isinstance(told.value, SecretKeyMissing) or told.value.code == "keychain"


@pytest.mark.parametrize("way", [way for way in WAYS if way != "gone"])
def test_a_damaged_counter_of_failures_costs_one_wait(vault, way):
    with pytest.raises(WrongPassword):
        vault.open("wrong")
    _damage(vault, "failures", way)
    with pytest.raises(LockedOut) as told:
        vault.open()
    assert 0 < told.value.facts["retry_after_s"] <= 900
    path = vault.private_folder() / "failures"
    long_ago = time.time() - 901
    os.utime(path, (long_ago, long_ago))
    with vault.session() as session:
        assert passwords(session) == PASSWORDS


def test_a_snapshot_with_a_true_checksum_and_false_secrets_is_told_calmly(vault):
    """Not an accident but a hand: the checksum fits, a sealed chunk does not open."""
    import zlib

    path = vault.private_folder() / "snapshot"
    body = flipped(path.read_bytes()[:-4], -1)
    path.write_bytes(body + zlib.crc32(body).to_bytes(4, "big"))
    with vault.session() as session, pytest.raises(Tampered) as told:
        passwords(session)
    assert told.value.facts == {"what": "snapshot"}
    with vault.session() as session:
        assert passwords(session) == PASSWORDS


@pytest.mark.parametrize("name", ["snapshot", "device.json", "pin", "failures", "spool", "secret.key"])
def test_the_program_says_one_sentence_whatever_lies_there(vault, name):
    vault.words()
    _damage(vault, name, "not text")
    said = vault.program("account", "list")
    assert "Traceback" not in said.err
    if said.code:
        assert said.error in ("tampered", "locked_out", "secret_key_missing", "keychain")


def test_a_folder_in_a_files_place_is_told_calmly(vault):
    for name in ("pin", "secret.key"):
        path = vault.private_folder() / name
        path.unlink()
        path.mkdir()
        said = vault.program("account", "list")
        assert said.code in (4, 5)
        assert said.error in ("tampered", "keychain")
        path.rmdir()
