"""Runs the command line inside the test's process, and a real vault to run it on."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ui.cli.entry import run

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "北禾 correct horse 2026"
CHEAP_KDF = ("--kdf-memory", "19", "--kdf-time", "2", "--kdf-lanes", "1")


@dataclass
class Said:
    """What one run left behind."""

    code: int
    out: bytes
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out.decode("utf-8"))

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")

    @property
    def error(self) -> dict[str, Any]:
        return self.json["error"]


Shouhao = Callable[..., Said]


def in_process(*arguments: str, stdin: str | bytes = b"", lang: str = "en") -> Said:
    """One command inside this process: no terminal, English unless ``lang`` says so."""
    data = stdin.encode() if isinstance(stdin, str) else stdin
    out, err = io.BytesIO(), io.BytesIO()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
        patched.setattr(sys, "stdout", io.TextIOWrapper(out, "utf-8"))
        patched.setattr(sys, "stderr", io.TextIOWrapper(err, "utf-8"))
        code = run(["--lang", lang, *arguments])
        sys.stdout.flush()
        sys.stderr.flush()
        return Said(code, out.getvalue(), err.getvalue().decode())


@pytest.fixture
def shouhao() -> Shouhao:
    """``shouhao("account", "list", stdin="…")``."""
    return in_process


def program(
    *arguments: str, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """The real program as a process of its own."""
    command = [sys.executable, "-bb", str(ROOT / "main.py"), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=115, env=env, check=False, cwd=ROOT)


@dataclass
class Team:
    """A vault with one owner, and the words that reach it."""

    shouhao: Shouhao
    folder: Path
    secret_key: str
    recovery_key: str
    vault_id: str

    @property
    def words(self) -> tuple[str, ...]:
        return (
            *("--vault", str(self.folder / "team.vault")),
            *("--home", str(self.folder / "home")),
            *("--device-store", "file"),
            *("--password-file", str(self.folder / "password")),
        )

    def __call__(self, *arguments: str, stdin: str | bytes = b"", lang: str = "en") -> Said:
        return self.shouhao(*self.words, *arguments, stdin=stdin, lang=lang)

    def ask(self, *arguments: str, stdin: str | bytes = b"") -> Any:
        """The JSON answer of a command that has to work."""
        said = self("--json", *arguments, stdin=stdin)
        assert said.code == 0, said.text + said.err
        return said.json

    def add(self, name: str, *more: str, platform: str = "weibo", brand: str = "山岚", stdin: str = "") -> str:
        made: str = self.ask(
            "account", "add", "--platform", platform, "--brand", brand, "--name", name, *more, stdin=stdin
        )["id"]
        return made


@pytest.fixture
def team(shouhao: Shouhao, tmp_path: Path) -> Team:
    (tmp_path / "password").write_text(PASSWORD + "\n", encoding="utf-8")
    made = Team(shouhao, tmp_path, "", "", "")
    answer = made.ask("init", "--team", "山岚集团", "--name", "主管戊", *CHEAP_KDF)
    made.secret_key, made.recovery_key = answer["secret_key"], answer["recovery_key"]
    made.vault_id = answer["vault_id"]
    return made
