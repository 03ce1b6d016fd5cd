"""T20: another process of the same user looks into this one. Not stoppable; made as hard as the system allows."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.prepared import ROOT

pytestmark = pytest.mark.engines("sqlite")

LOOK = """
import os, resource, sys
sys.path.insert(0, {root!r})
import main
main.harden()
print(resource.getrlimit(resource.RLIMIT_CORE), flush=True)
for line in open('/proc/self/status'):
    if line.startswith('CoreDumping'): print(line.strip())
import ctypes
print('dumpable', ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def hardened():
    if sys.platform != "linux":
        pytest.fail("the suite of attacks runs on Linux")
    child = subprocess.Popen(
        [sys.executable, "-c", LOOK.format(root=str(ROOT))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    yield child
    child.communicate("\n")


def test_there_is_no_core_dump_and_no_look_at_the_memory(hardened):
    said = [hardened.stdout.readline().strip() for _ in range(3)]
    assert said[0] == "(0, 0)"
    assert said[-1] == "dumpable 0"
    # Not dumpable means that the memory belongs to root, whoever started it.
    owner = subprocess.run(
        ["stat", "-c", "%U", f"/proc/{hardened.pid}/mem"], capture_output=True, text=True, check=True
    )
    assert owner.stdout.strip() == "root"


def test_the_program_hardens_itself_before_it_reads_anything():
    text = (ROOT / "main.py").read_text(encoding="utf-8")
    body = text.split("def main(")[1]
    assert body.index("harden()") < body.index("from ui")
