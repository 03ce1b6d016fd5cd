"""F22 and T36: the clock jumps, by accident or on purpose."""

from __future__ import annotations

import subprocess
import time

import pytest

from tests.forging import forge
from tests.prepared import PASSWORDS, judge, passwords
from vault.audit import list_audit
from vault.errors import LockedOut, WrongPassword
from vault.ledger import changes as c
from vault.persons import add_person

pytestmark = pytest.mark.engines("sqlite")

YEAR_NS = 365 * 86_400 * 10**9


@pytest.fixture
def clock(monkeypatch):
    """Sets the clock so many years off."""
    real = time.time_ns

    def set_off(years: float) -> None:
        monkeypatch.setattr(time, "time_ns", lambda: real() + int(years * YEAR_NS))

    return set_off


@pytest.mark.parametrize("years", [-10, 10])
def test_writing_with_an_odd_clock_changes_no_order_and_loses_nothing(vault, clock, years):
    clock(years)
    session = vault.open()
    add_person(session, "奇怪的时候")
    session.lock()
    clock(0)
    with vault.session() as session:
        assert passwords(session) == PASSWORDS
        assert "奇怪的时候" in {person.name for person in session.state.persons.values()}
        seqs = [row.seq for row in list_audit(session) if row.seq is not None]
        assert sorted(seqs) == list(range(1, session.state.seq + 1))
        assert ("clock_back" in session.warnings) is (years > 0)
    assert judge(vault) is None


def test_a_clock_behind_the_last_entry_warns(vault, clock):
    clock(-1)
    with vault.session() as session:
        assert "clock_back" in session.warnings


def test_an_entry_dated_beyond_the_calendar_has_no_effect(vault):
    with vault.session() as session:
        raw, seq = forge(session, [c.HistoryAccepted(1, bytes(32), "")], clock=2**64 - 1), session.state.seq + 1
    vault.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
    with vault.session() as session:
        assert [record.reason for record in session.state.rejected] == ["impossible_clock"]
        assert "clock_back" not in session.warnings
        assert passwords(session) == PASSWORDS


def _fail(vault, times=5):
    for _ in range(times):
        with pytest.raises(WrongPassword):
            vault.open("wrong")


def test_setting_the_clock_back_ends_no_wait(vault, clock):
    _fail(vault)
    clock(-1)
    with pytest.raises(LockedOut):
        vault.open()


def test_a_clock_that_was_years_ahead_locks_nobody_out_for_years(vault, clock):
    clock(10)
    _fail(vault)
    clock(0)
    with pytest.raises(LockedOut) as told:
        vault.open()
    assert told.value.facts["retry_after_s"] <= 15 * 60
    clock(20 / (365 * 24 * 60))
    with vault.session() as session:
        assert passwords(session) == PASSWORDS


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"])
def test_time_zones_change_nothing_that_is_stored(vault, zone):
    said = vault.program("audit", "list", env={"TZ": zone})
    assert said.code == 0
    assert all(row["at"].endswith("Z") for row in said.json)


@pytest.mark.parametrize("when", ["-10y", "+10y"])
def test_the_program_works_with_any_clock(vault, when):
    import sys

    from tests.prepared import ROOT

    command = ["faketime", "-f", when, sys.executable, str(ROOT / "main.py"), *vault.words(), "--json", "brand", "list"]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
