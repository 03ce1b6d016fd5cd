"""Two desktops on one vault: what one changes the other shows within a second, also after the server was away."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests import postgres
from tests.vault.small import PASSWORD, Small, make_small
from ui.desk import Desk
from ui.frame import keeping_up
from ui.shell import Shell
from vault.persons import add_person
from vault.unlocking import unlock


@pytest.fixture
def small(tmp_path: Path, engine: str) -> Small:
    made, created = make_small(tmp_path / "small", engine)
    created.session.lock()
    return made


@pytest.fixture
def shell(qtbot, small):
    desk = Desk(small.device())
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    opened: list[object] = []
    desk.background.run(
        made,
        lambda: unlock(desk.device, small.location, member=None, password=PASSWORD),
        done=lambda session: (desk.opened(session), opened.append(session)),
        failed=pytest.fail,
    )
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    yield made
    desk.close()


def names(shell: Shell) -> set[str]:
    session = shell.desk.session
    return {person.name for person in session.state.persons.values()} if session is not None else set()


def at_rest(shell: Shell) -> bool:
    return not shell.desk.background.busy


@pytest.mark.engines("sqlite", "postgres")
def test_what_another_desktop_writes_shows_within_a_second(qtbot, shell, small):
    qtbot.waitUntil(lambda: at_rest(shell), timeout=10_000)
    qtbot.wait(2 * keeping_up.LOOK_MS)
    told: list[bool] = []
    shell.desk.changed.connect(lambda: told.append(True))
    with small.session() as other:
        add_person(other, "另一台电脑写的")
        written = time.monotonic()
        qtbot.waitUntil(lambda: bool(told) and "另一台电脑写的" in names(shell), timeout=5_000)
        assert time.monotonic() - written < 1
    assert shell.top.sync.state == "synced"


@pytest.mark.engines("postgres")
def test_a_server_that_was_away_is_said_and_nothing_is_missed(qtbot, shell, small, monkeypatch):
    monkeypatch.setattr(keeping_up, "AWAY_MS", 200)
    qtbot.waitUntil(lambda: at_rest(shell), timeout=10_000)
    postgres.server().stop()
    try:
        qtbot.waitUntil(lambda: shell.top.sync.state == "offline", timeout=10_000)
    finally:
        postgres.server().start()
    with small.session() as other:
        add_person(other, "停机后写的")
    qtbot.waitUntil(lambda: "停机后写的" in names(shell), timeout=10_000)
    qtbot.waitUntil(lambda: shell.top.sync.state == "synced", timeout=10_000)


@pytest.mark.engines("postgres")
def test_while_nobody_writes_the_server_is_asked_nothing(qtbot, shell, small):
    qtbot.waitUntil(lambda: at_rest(shell), timeout=10_000)
    qtbot.wait(2 * keeping_up.LOOK_MS)
    last = "SELECT max(query_start)::text FROM pg_stat_activity WHERE application_name = 'shouhao'"
    before = small.sql(last)
    qtbot.wait(5 * keeping_up.LOOK_MS)
    assert small.sql(last) == before
