"""F01: kill -9 at any moment; what was told as done is there, and the record is whole."""

from __future__ import annotations

import os
import random
import signal
import threading

from tests.prepared import judge

KILLS = {"sqlite": 40, "postgres": 6}


def test_no_kill_loses_what_was_confirmed(vault, writer, engine):
    chance = random.Random(1)
    told: set[str] = set()
    for kill in range(KILLS[engine]):
        writer.start(vault, "add_many", name=f"第{kill}批")
        pid = int(writer.line().removeprefix("@ "))
        assert writer.line() == "ready", kill
        timer = threading.Timer(chance.uniform(0.0, 0.08), os.kill, (pid, signal.SIGKILL))
        timer.start()
        ended = writer.end()
        timer.join()
        assert ended.killed
        told |= set(ended.told)
        with vault.session() as session:
            there = {person.name for person in session.state.persons.values()}
        assert told <= there, kill
        assert len(there - told) <= kill + 3  # at most the one that was on its way, each time
    assert judge(vault) is None
    assert len(told) > KILLS[engine]


def test_a_vault_that_was_being_made_is_whole_or_not_there(tmp_path):
    """The real program, killed at random while it makes one."""
    import subprocess
    import sys
    import time

    from tests.prepared import CHEAP_WORDS, PASSWORD, ROOT

    chance = random.Random(2)
    password = tmp_path / "password"
    password.write_text(PASSWORD)
    for attempt in range(6):
        place, home = tmp_path / f"{attempt}.vault", tmp_path / f"home{attempt}"
        words = ["--vault", str(place), "--home", str(home), "--device-store", "file", "--password-file", str(password)]
        command = [sys.executable, str(ROOT / "main.py"), *words, "init", "--team", "T", "--name", "N", *CHEAP_WORDS]
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
        time.sleep(chance.uniform(0.2, 0.7))
        child.kill()
        child.wait()
        if place.exists():
            from vault.backup import check_copy

            assert check_copy(place) >= 1
