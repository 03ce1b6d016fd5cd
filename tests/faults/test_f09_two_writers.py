"""F09: two windows, two processes, one vault."""

from __future__ import annotations

import pytest

from tests.faults.conftest import Writer
from tests.prepared import judge
from vault.audit import verify
from vault.errors import Busy
from vault.persons import add_person
from vault.store import postgres_connection, sqlite

EACH = 100


@pytest.mark.engines("sqlite")  # T38 races for a database
def test_two_processes_write_a_hundred_entries_each_and_none_is_lost(vault):
    writers = [Writer(None), Writer(None)]
    for number, one in enumerate(writers):
        one.start(vault, "add_many", name=f"进程{number}", count=EACH)
    ended = [one.end() for one in writers]
    for one in writers:
        one.close()
    for number, one in enumerate(ended):
        assert one.failed == ""
        assert {f"进程{number}-{count}" for count in range(EACH)} <= set(one.told)
    with vault.session() as session:
        there = {person.name for person in session.state.persons.values()}
        assert {name for one in ended for name in one.told if name != "ready"} <= there
        assert session.state.rejected == []
        assert verify(session).ok


def test_a_second_session_sees_what_the_first_wrote(vault):
    with vault.session() as one, vault.session() as other:
        add_person(one, "第一个窗口")
        assert other.refresh()
        add_person(other, "第二个窗口")
        assert one.refresh()
        assert {"第一个窗口", "第二个窗口"} <= {person.name for person in one.state.persons.values()}


def test_the_window_that_closes_last_does_not_put_the_pin_back(vault):
    one, other = vault.open(), vault.open()
    add_person(one, "后来的")
    one.lock()
    other.lock()
    assert judge(vault) is None


def test_a_lock_that_never_goes_away_is_told_as_busy(vault, monkeypatch):
    monkeypatch.setattr(sqlite, "BUSY_MS", 100)
    monkeypatch.setattr(postgres_connection, "BUSY_MS", 100)
    with vault.session() as session, vault.session() as blocker:
        with blocker.store.writer():
            with pytest.raises(Busy):
                add_person(session, "某人")
            session.record("look")  # an activity does not wait for anybody: it goes to the spool
            assert len(session.journal.spool.read()) == 1
        add_person(session, "某人")
    assert judge(vault) is None
