"""One window stays open for 120 days of the system's clock: every rung shows, and no step takes a password away."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.team import OWNER, SECRETS, Team
from tests.ui.frame.walk import DAYS

ROOT = Path(__file__).resolve().parents[3]
WORDS = {
    "14": "3 passwords fall due within two weeks",
    "7": "3 passwords fall due within a week",
    "1": "3 passwords fall due tomorrow",
    "due": "3 passwords are due",
    "overdue": "3 passwords are overdue and refused until they are changed",
}
STATES = {"": "ok", "14": "due_soon", "7": "due_soon", "1": "due_soon", "due": "due", "overdue": "overdue"}


def walked(team: Team, tmp_path: Path) -> dict[str, dict]:
    clock = shutil.which("faketime")
    assert clock is not None, "faketime is missing: .ci/setup test installs it"
    (tmp_path / "password").write_text(team.password, encoding="utf-8")
    place = [team.location, str(team.home_of(OWNER)), str(tmp_path / "password")]
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "FAKETIME_CACHE_DURATION": "1",  # the walk sets the clock anew at every step
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_FORCE_MONOTONIC_FIX": "0",  # else threads that wait for one another take half a minute
    }
    command = [clock, "-f", "+0d", sys.executable, "-m", "tests.ui.frame.walk", *place]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False, cwd=ROOT, env=env)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_every_rung_shows_in_the_window_and_no_password_is_lost(team, tmp_path):
    shown = walked(team, tmp_path)
    assert len({look["day"] for look in shown.values()}) == len(DAYS), "the clock did not move"
    for days, rung in DAYS.items():
        look = shown[str(days)]
        lines = look["tray"].split("\n")[1:]
        assert lines[0] == (WORDS[rung] if rung else "Nothing is due"), days
        assert (look["badge"] > 0) == (rung in ("due", "overdue")), days
        assert look["icon"] == look["badge"], days
        assert look["board"] == [STATES[rung]], days
        assert look["password"] == {"refused": rung == "overdue", "current": SECRETS["山岚官微"]}, days
