"""The clock that one-time codes depend on: told when nobody keeps it, or when it went back."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from vault.clock import clock_state
from vault.device import Device


@pytest.fixture
def device(tmp_path: Path) -> Device:
    return Device.open(tmp_path / "home", "file")


@pytest.fixture
def time_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A ``timedatectl`` of the test's own, first on the path."""

    def answers(text: str) -> None:
        tool = tmp_path / "bin" / "timedatectl"
        tool.parent.mkdir(exist_ok=True)
        tool.write_text(f"#!/bin/sh\n{text}\n")
        tool.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")

    return answers


@pytest.mark.parametrize(
    ("says", "found"),
    [("echo yes", "ok"), ("echo no", "not_synchronised"), ("exit 1", "cannot_tell"), ("echo what", "cannot_tell")],
)
def test_the_systems_word_on_its_time_service_counts(device, time_service, says, found):
    time_service(says)
    assert clock_state(device) == (found, 0)


def test_a_clock_behind_what_was_seen_here_is_told_by_how_much(device, time_service):
    time_service("echo yes")
    pin = device.folder("a" * 16, "b" * 16) / "pin"
    pin.write_bytes(b"")
    os.utime(pin, (time.time() + 3600, time.time() + 3600))
    found, behind = clock_state(device)
    assert found == "clock_back"
    assert 3590 <= behind <= 3600
