"""F11: nothing but the database's driver ever opens the vault's file: a second handle would drop its locks."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.prepared import ROOT

pytestmark = pytest.mark.engines("sqlite")

WATCH = """
import os, runpy, sys
place = os.path.realpath(sys.argv[1])
opened = []
def hook(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        path = os.path.realpath(os.fsdecode(arguments[0]))
        if path.startswith(place): opened.append(path)
sys.addaudithook(hook)
sys.argv = [{main!r}, *sys.argv[2:]]
try:
    runpy.run_path({main!r}, run_name="__main__")
except SystemExit as left:
    code = left.code
print("OPENED", len(opened), opened, "CODE", code, file=sys.stderr)
"""


def test_everyday_commands_open_it_through_the_driver_only(vault):
    main = str(ROOT / "main.py")
    for words in (
        ("account", "list"),
        ("account", "get", "山岚官方微博", "--field", "password"),
        ("brand", "add", "新牌"),
        ("audit", "verify"),
    ):
        command = [sys.executable, "-c", WATCH.format(main=main), vault.location, *vault.words(), "--json", *words]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60, check=False)
        assert "OPENED 0" in done.stderr, (words, done.stderr)
        assert "CODE 0" in done.stderr, (words, done.stderr)
