"""A build whose cryptography does not give its known answers says so before anybody types a password."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from vault import selftest
from vault.crypto.kdf import FLOOR
from vault.device import Device
from vault.errors import BrokenBuild
from vault.founding import create_vault
from vault.unlocking import add_device, unlock


@pytest.fixture(autouse=True)
def _ask_again() -> Iterator[None]:
    selftest.self_test.cache_clear()
    yield
    selftest.self_test.cache_clear()


def test_this_build_gives_its_known_answers():
    assert selftest.self_test()


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("sign", lambda _seed, _message: bytes(64)),
        ("derive_public", lambda _seed: bytes(32)),
        ("verifies", lambda _public, _signature, _message: True),
        ("hkdf", lambda _key, _info, length, _salt: bytes(length)),
        ("argon2_known_answer", lambda: False),
        ("wrap", lambda _key, data: data),
        ("unwrap", lambda _key, data: data[:32]),
        ("open_payload", lambda *_arguments: b"known"),
        ("hpke_open", lambda *_arguments: b"known"),
        ("hpke_open", lambda *_arguments: b"other"),
    ],
)
def test_one_wrong_answer_stops_everything(monkeypatch, tmp_path, name, broken):
    monkeypatch.setattr(selftest, name, broken)
    assert not selftest.self_test()
    device, place = Device.open(tmp_path / "home", "file"), str(tmp_path / "team.vault")
    attempts = (
        lambda: create_vault(device, place, team="山岚集团", name="主管戊", password="made-up", kdf=FLOOR),
        lambda: unlock(device, place, member=None, password="made-up"),
        lambda: add_device(device, place, secret_key_text="SHK", password="made-up", member=None),
    )
    for attempt in attempts:
        with pytest.raises(BrokenBuild):
            attempt()
    assert not (tmp_path / "team.vault").exists()
