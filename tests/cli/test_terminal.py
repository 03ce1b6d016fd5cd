"""What a person at a terminal sees: a hidden prompt, a question before something is deleted, tables."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time

import pytest

from tests.cli.conftest import CHEAP_KDF, PASSWORD, ROOT


class Terminal:
    """The program on a terminal of its own; ``seen`` is everything that appeared there."""

    def __init__(self, *arguments: str) -> None:
        self._side, other = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "main.py", "--lang", "en", *arguments],
            stdin=other,
            stdout=other,
            stderr=other,
            cwd=ROOT,
            start_new_session=True,
        )
        os.close(other)
        self.seen = ""

    def wait_for(self, text: str) -> None:
        ends = time.monotonic() + 20
        while text not in self.seen:
            assert time.monotonic() < ends, self.seen
            self._read()

    def type(self, text: str) -> None:
        os.write(self._side, text.encode())

    def finish(self) -> int:
        code = self.process.wait(20)
        while self._read():
            pass
        os.close(self._side)
        return code

    def _read(self) -> bool:
        if not select.select([self._side], [], [], 0.2)[0]:
            return False
        try:
            found = os.read(self._side, 65536)
        except OSError:  # the other side is closed: Linux says so with EIO
            return False
        self.seen += found.decode("utf-8", "replace")
        return bool(found)


@pytest.fixture
def unlocked(team):
    """The words that reach the team's vault, without its password."""
    return team.words[:-2]


def test_the_password_is_asked_for_and_never_echoed(team, unlocked):
    team.add("山岚官方微博")
    terminal = Terminal(*unlocked, "account", "list")
    terminal.wait_for("Password: ")
    terminal.type(PASSWORD + "\n")
    assert terminal.finish() == 0
    assert "山岚官方微博" in terminal.seen
    assert PASSWORD not in terminal.seen


def test_a_new_password_is_asked_for_twice(tmp_path):
    words = ("--vault", str(tmp_path / "v"), "--home", str(tmp_path / "h"), "--device-store", "file")
    terminal = Terminal(*words, "init", "--team", "t", "--name", "n")
    terminal.wait_for("New password: ")
    terminal.type("one\n")
    terminal.wait_for("The same again: ")
    terminal.type("another\n")
    assert terminal.finish() == 1
    assert "differ" in terminal.seen
    assert not (tmp_path / "v").exists()


def test_ending_the_input_at_the_prompt_is_no_mishap(unlocked, team):
    terminal = Terminal(*unlocked, "account", "list")
    terminal.wait_for("Password: ")
    terminal.type("\x04")
    assert terminal.finish() == 2
    assert not (team.folder / "home" / "shouhao.log").exists()


def test_an_invitation_is_drawn_as_well_with_what_to_do_with_it(team):
    terminal = Terminal(*team.words, "member", "invite", "--name", "运营甲", "--role", "operator")
    assert terminal.finish() == 0
    assert "SHI-" in terminal.seen
    assert terminal.seen.count("█") > 100
    assert f"--vault {team.folder / 'team.vault'} member join -" in terminal.seen


@pytest.mark.parametrize(("answer", "state"), [("n\n", "pending"), ("y\n", "active")])
def test_six_words_are_compared_by_a_person(team, shouhao, answer, state):
    invite = team.ask("member", "invite", "--name", "主管乙", "--role", "lead")["invite"]
    words = (*team.words[:2], "--home", str(team.folder / "other"), *team.words[4:])
    joined = shouhao(*words, "--json", "member", "join", invite, *CHEAP_KDF).json
    terminal = Terminal(*team.words, "member", "approve", "主管乙")
    terminal.wait_for("[y/N]")
    assert joined["words"] in terminal.seen
    terminal.type(answer)
    terminal.finish()
    assert team.ask("member", "show", "主管乙")["state"] == state


@pytest.mark.parametrize(("answer", "left"), [("n\n", 1), ("\n", 1), ("y\n", 0)])
def test_deleting_asks_and_only_yes_deletes(team, answer, left):
    team.add("山岚官方微博")
    terminal = Terminal(*team.words, "account", "delete", "山岚官方微博")
    terminal.wait_for("[y/N]")
    terminal.type(answer)
    terminal.finish()
    assert len(team.ask("account", "list")) == left
