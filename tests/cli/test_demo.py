"""The demo: a throw-away vault that is a real one."""

from __future__ import annotations

import json
import os
from pathlib import Path

from tests.cli.conftest import program


def test_the_demo_walks_the_main_jobs_and_pictures_every_page(tmp_path, shouhao):
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    folder = tmp_path / "demo"
    done = program("--json", "demo", str(folder), "--no-window", env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    answer = json.loads(done.stdout)
    assert set(answer) == {"vault", "home", "members", "pictures"}
    assert {Path(path).name for path in answer["pictures"]} >= {"accounts-zh-light.png", "health-en-dark.png"}
    assert all(Path(path).read_bytes().startswith(b"\x89PNG") for path in answer["pictures"])
    words = ("--vault", answer["vault"], "--home", answer["home"], "--device-store", "file", "--json")
    seen = {}
    for member in answer["members"]:
        who = ("--member", member["name"], "--password-file", member["password_file"])
        seen[member["role"]] = shouhao(*words, *who, "account", "list").json
        if member["role"] == "hr":
            vendors = shouhao(*words, *who, "vendor", "list").json
            training = shouhao(*words, *who, "training", "due").json
    assert set(seen) == {"owner", "lead", "operator", "service", "hr", "auditor"}
    assert [(row["state"], bool(row["missing"])) for row in vendors] == [("due_soon", True), ("ok", False)]
    assert "retake" in {row["state"] for row in training}
    assert len(seen["owner"]) == len(seen["auditor"]) == 18
    assert 0 < len(seen["lead"]) < 18
    assert sum(row["circulated"] for row in seen["owner"]) > 10
    assert any(row["exposed"] for row in seen["owner"])


def test_a_demo_never_lands_on_another(tmp_path, shouhao):
    (tmp_path / "demo.vault").write_bytes(b"mine")
    said = shouhao("--json", "demo", str(tmp_path), "--no-window")
    assert (said.code, said.error["code"]) == (1, "cannot_write")
    assert (tmp_path / "demo.vault").read_bytes() == b"mine"
