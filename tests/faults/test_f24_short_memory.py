"""F24: Argon2 does not get its memory, or is asked for an absurd amount of it."""

from __future__ import annotations

import pytest

from tests.prepared import ROOT, judge
from vault.crypto import kdf

pytestmark = pytest.mark.engines("sqlite")


def test_no_memory_is_told_and_harms_nothing(vault, monkeypatch):
    from argon2.exceptions import HashingError

    def starved(*_, **__):
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(kdf, "hash_secret_raw", starved)
    with pytest.raises(MemoryError):
        kdf.derive_from_password("password", bytes(16), kdf.DEFAULT_COST)
    monkeypatch.undo()
    assert judge(vault) is None


def test_the_program_stays_calm_when_memory_is_short(vault):
    """A cost of 2 GiB with much less to be had: one sentence, no stack trace, no counted guess."""
    import json
    import subprocess
    import sys

    password = vault.folder / "password"
    vault.words()
    place = vault.folder / "dear.vault"
    words = ["--vault", str(place), "--home", str(vault.folder / "home2"), "--device-store", "file"]
    limited = (
        "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_AS, (900 << 20, 900 << 20));"
        f"sys.argv[0] = {str(ROOT / 'main.py')!r}; runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    arguments = [
        "--lang",
        "en",
        "--json",
        *words,
        "--password-file",
        str(password),
        "init",
        "--team",
        "T",
        "--name",
        "N",
    ]
    command = [sys.executable, "-c", limited, *arguments, "--kdf-memory", "2048"]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, timeout=60, check=False, text=True)
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert json.loads(done.stdout)["error"]["code"] == "no_memory"
    assert not place.exists()


def test_absurd_costs_fail_at_once():
    for cost in (kdf.KdfCost(2**22, 3, 4), kdf.KdfCost(64, 2**31, 4), kdf.KdfCost(64, 3, 2**24)):
        with pytest.raises(ValueError, match="bounds"):
            kdf.derive_from_password("password", bytes(16), cost)
