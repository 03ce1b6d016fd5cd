"""A prepared vault for every fault, and a process that writes to it and may die."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from tests import prepared
from tests.prepared import ROOT, Prepared
from vault import keyslot
from vault.audit import verifying

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory, engine: str) -> Prepared:
    return prepared.make(tmp_path_factory.mktemp("prepared") / "original", engine)


@pytest.fixture
def vault(original: Prepared, tmp_path: Path) -> Prepared:
    """A whole vault of this test's own."""
    return original.copy(tmp_path / "vault")


@pytest.fixture(autouse=True)
def cheap_derivations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of unlocks with one password: the same Argon2 result is kept, and the head code is not computed."""
    monkeypatch.setattr(keyslot, "derive_from_password", lru_cache(keyslot.derive_from_password))
    monkeypatch.setattr(verifying, "head_code", lambda vault, seq, head: f"{seq}: (not computed)")


@dataclass
class Ended:
    """One job: what it told as done, what failed, how it ended, and what the shim counted."""

    told: list[str] = field(default_factory=list)
    failed: str = ""
    status: int = -1
    counted: int = 0

    @property
    def killed(self) -> bool:
        return os.WIFSIGNALED(self.status)


class Writer:
    """Drives ``writer.py``."""

    def __init__(self, shim: Path | None) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **({"LD_PRELOAD": str(shim)} if shim else {})}
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "writer.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=environment,
        )

    def start(self, vault: Prepared, job: str, **more: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"folder": str(vault.folder), "job": job, **more}) + "\n")
        self._process.stdin.flush()

    def line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")

    def end(self, heard: Callable[[str], None] = lambda line: None) -> Ended:
        ended = Ended()
        while not (line := self.line()).startswith("= "):
            assert line, "the writer itself died"
            assert not line.startswith("!!"), line
            heard(line)
            if line.startswith("! "):
                ended.failed = line[2:].strip()
            elif line.startswith("# "):
                ended.counted = int(line[2:])
            elif not line.startswith("@ "):
                ended.told.append(line)
        ended.status = int(line[2:])
        return ended

    def run(self, vault: Prepared, job: str, **more: Any) -> Ended:
        self.start(vault, job, **more)
        return self.end()

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that dies or fails at a chosen change of a file."""
    made = tmp_path_factory.mktemp("shim") / "crashat.so"
    command = ["gcc", "-shared", "-fPIC", "-O1", "-o", str(made), str(HERE / "crashat.c"), "-ldl"]
    subprocess.run(command, check=True)
    return made


@pytest.fixture(scope="module")
def writer(shim: Path) -> Iterator[Writer]:
    made = Writer(shim)
    yield made
    made.close()
