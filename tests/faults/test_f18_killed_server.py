"""F18: kill -9 of the server under load: what was confirmed is stored, and the database is sound."""

from __future__ import annotations

import time

import pytest

from tests import postgres, prepared
from tests.faults.conftest import Writer
from tests.prepared import judge

KILLS, WRITERS = 2, 2


@pytest.fixture
def durable(monkeypatch):
    """A server that waits for the disk, as a real one does."""
    server = postgres.Server({"autovacuum": "off"})
    try:
        server.prepared("prepared")
        monkeypatch.setattr(postgres, "server", lambda: server)
        yield server
    finally:
        server.remove()


def test_what_was_confirmed_before_the_server_was_killed_is_there(durable, tmp_path):
    vault = prepared.make(tmp_path / "vault", "postgres")
    told: set[str] = set()
    writers = [Writer(None) for _ in range(WRITERS)]
    for kill in range(KILLS):
        for number, one in enumerate(writers):
            one.start(vault, "add_many", name=f"第{kill}批{number}", count=150)
            assert one.line().startswith("@ ")
            assert one.line() == "ready"
        time.sleep(0.4)
        durable.crash()
        for one in writers:
            ended = one.end()
            told |= set(ended.told)
            assert "unreachable" in ended.failed or ended.failed == ""
        with vault.session() as session:
            there = [person.name for person in session.state.persons.values()]
        assert len(there) == len(set(there))
        assert told <= set(there)
        assert len(set(there) - told) <= 3 + WRITERS * (kill + 1)  # at most what was on its way
    for one in writers:
        one.close()
    assert len(told) > 20
    assert judge(vault) is None
    durable.check(vault.database)
