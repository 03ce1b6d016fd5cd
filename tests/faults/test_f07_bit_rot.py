"""F07: bytes of the file change by themselves: told, or harmless, but never a wrong password and never a crash."""

from __future__ import annotations

import random

import pytest

from tests.prepared import PASSWORDS, flipped, looked_at

pytestmark = pytest.mark.engines("sqlite")

BYTES = 250


@pytest.mark.parametrize("seed", [7, 77])
def test_no_flipped_byte_gives_a_wrong_password(original, tmp_path, seed):
    vault = original.copy(tmp_path / "vault")
    whole = vault.path.read_bytes()
    vault.forget()
    chance = random.Random(seed)
    told = 0
    for offset in chance.sample(range(len(whole)), BYTES):
        vault.path.write_bytes(flipped(whole, offset, 1 << chance.randrange(8)))
        found, error = looked_at(vault, pinned=False)
        assert found in (PASSWORDS, None), offset
        assert error != "wrong_password", offset
        told += error is not None
    assert told > BYTES // 10


def test_nor_does_a_header_of_any_shape(original, tmp_path):
    """The first page says what the file is: every byte of its header, in turn."""
    vault = original.copy(tmp_path / "vault")
    whole = vault.path.read_bytes()
    for offset in range(100):
        vault.path.write_bytes(flipped(whole, offset, 0xFF))
        found, error = looked_at(vault, pinned=False)
        assert found in (PASSWORDS, None), offset
        assert error in (None, "damaged", "tampered", "bad_input", "newer_version", "read_only"), offset


@pytest.mark.parametrize("keep", [0, 1, 100, 4096, 5000, -4096, -1])
def test_a_cut_file_is_told(original, tmp_path, keep):
    vault = original.copy(tmp_path / "vault")
    whole = vault.path.read_bytes()
    vault.path.write_bytes(whole[:keep])
    assert looked_at(vault)[1] in ("damaged", "tampered", "bad_input")


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 300, b"SQLite format 3\0" + bytes(8176)], ids=len)
def test_the_program_stays_calm_about_a_file_that_is_no_vault(vault, content):
    vault.path.write_bytes(content)
    said = vault.program("account", "list")
    assert said.code in (1, 4)
    assert said.error in ("bad_input", "damaged")
