"""The program as a process: what reaches standard output, standard error and the exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest

from main import names_a_command
from tests.cli.conftest import ROOT, program


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ([], False),
        (["--vault", "x.vault", "--home=h", "--yes"], False),
        (["--lang", "zh"], False),
        (["--vault", "account", "account"], True),
        (["--help"], True),
        (["--json"], True),
        (["rotation", "list"], True),
    ],
)
def test_the_desktop_opens_only_without_a_command(typed, command):
    assert names_a_command(typed) is command


@pytest.mark.parametrize(
    "typed", [["rotation", "list"], ["account"], ["account", "bogus"], ["--json"], ["--bogus", "init"]]
)
def test_what_does_not_exist_is_a_usage_error(typed):
    done = program("--json", *typed)
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] == "usage"
    assert done.stderr == b""


def test_without_json_the_sentence_is_on_standard_error_alone():
    done = program("--lang", "zh", "bogus")
    assert done.returncode == 2
    assert done.stdout == b""
    assert len(done.stderr.decode().splitlines()) == 1


def test_json_may_be_asked_for_after_the_command_too():
    assert json.loads(program("platform", "list", "--json").stdout)[0]["id"]


def test_json_is_utf_8_in_a_terminal_that_speaks_something_else():
    done = program("--json", "--lang", "zh", "platform", "show", "weibo", env={**os.environ, "PYTHONIOENCODING": "gbk"})
    assert json.loads(done.stdout.decode("utf-8"))["name"].endswith("微博")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_help_is_there_at_every_level(lang):
    for words in ([], ["account"], ["account", "add"], ["totp"], ["import"]):
        done = program("--lang", lang, *words, "--help")
        assert done.returncode == 0
        assert "--help" in done.stdout.decode() or words == ["account"]
        assert done.stderr == b""


def test_the_help_speaks_chinese():
    assert "用法" in program("--lang", "zh", "--help").stdout.decode()


def test_a_command_line_that_needs_no_window_imports_no_qt_and_no_framework():
    code = (
        "import sys; sys.argv=['main.py']; import main; main.main(['--lang','en','password','generate']);"
        "late = {'PySide6', 'typer', 'rich', 'pydantic', 'openpyxl', 'keyring'};"
        "print(sorted({name.split('.')[0] for name in sys.modules} & late))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True, cwd=ROOT)
    assert done.stdout.decode().splitlines()[-1] == "[]"


def test_the_process_leaves_no_core_and_no_memory_to_read():
    code = (
        "import ctypes, resource, main; main.harden();"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True, cwd=ROOT)
    assert done.stdout.decode().split() == ["(0,", "0)", "0"]


def test_a_reader_that_goes_away_is_no_mishap():
    command = f"{sys.executable} main.py --json platform list | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=60, check=False, cwd=ROOT)
    assert done.stderr == b""


def test_ctrl_c_is_quiet(tmp_path):
    waiting = tmp_path / "password"
    os.mkfifo(waiting)
    words = ["--vault", str(tmp_path / "v"), "--home", str(tmp_path / "h"), "--password-file", str(waiting)]
    started = subprocess.Popen(
        [sys.executable, "main.py", *words, "init", "--team", "t", "--name", "n"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        # Whatever runs tests in the background ignores the signal, and every child would as well.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    # Opening returns once the program is waiting for the password.
    with started, os.fdopen(os.open(waiting, os.O_WRONLY), "wb"):
        started.send_signal(signal.SIGINT)
        out, err = started.communicate(timeout=30)
    assert (started.returncode, out, err) == (130, b"", b"")


def test_bytes_that_are_no_text_are_refused_calmly():
    done = subprocess.run(
        [sys.executable, "main.py", "--json", "platform", "show", b"\xff\xfe"],
        capture_output=True,
        timeout=60,
        check=False,
        cwd=ROOT,
    )
    assert (done.returncode, json.loads(done.stdout)["error"]["code"], done.stderr) == (2, "usage", b"")


def test_a_server_is_not_taken_for_a_file(tmp_path):
    for vault, code in (("mysql://db.example/x", "usage"), ("postgresql://nobody:x@127.0.0.1:1/x", "unreachable")):
        done = program("--vault", vault, "--home", str(tmp_path), "--json", "backup", "status")
        assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == ({"usage": 2}.get(code, 6), code)
        assert not (ROOT / vault.partition("/")[0]).exists()
