"""Re-checking with the help of other processes: the same answers, no key leaves this one, and it can be stopped."""

from __future__ import annotations

import pickle
from multiprocessing import active_children

import pytest

from tests.bench.record import small_changes, write_quickly
from tests.vault.small import Small, signed
from tests.vault.test_audit import altered
from vault.audit import verify
from vault.audit.signatures import Signatures, check_signatures, keys_by_author
from vault.errors import Tampered
from vault.ledger.entry import parse_entry

ENTRIES = 600


@pytest.fixture
def eager(monkeypatch):
    """Even a small record is worth processes."""
    monkeypatch.setattr("vault.audit.signatures.WORTH_PROCESSES", 1)
    monkeypatch.setattr("vault.audit.signatures._CHUNK", 50)


@pytest.fixture
def long(small: Small) -> Small:
    with small.session() as session:
        write_quickly(session, small_changes(ENTRIES))
    return small


def test_other_processes_give_the_same_verdict(long, eager, monkeypatch):
    with long.session() as session:
        long.plant(signed(session, [], author="gone" + "g" * 12))
        session.refresh()
        session.record("look")
        helped = verify(session)
        assert not helped.ok
        monkeypatch.setattr("vault.audit.signatures.WORTH_PROCESSES", 10**9)
        assert verify(session) == helped


@pytest.mark.parametrize("seq", [2, ENTRIES // 2])
def test_a_changed_row_is_found_however_many_look(long, eager, seq):
    with long.session() as session:
        long.garble(seq, altered(long.rows()[seq - 1][1]))
        with pytest.raises(Tampered) as caught:
            verify(session)
        assert caught.value.facts["seq"] == seq


def test_the_signatures_are_really_checked_over_there(long, eager, monkeypatch):
    with long.session() as session:

        def at_home(*_):
            raise AssertionError("checked here although it was answered over there")

        monkeypatch.setattr("vault.ledger.entry.Entry.signed_by", at_home)
        with Signatures(keys_by_author(session.state), ENTRIES) as signatures:
            for _, raw in signatures.ahead(session.store.rows()):
                assert signatures.signed_by(parse_entry(raw), session.ring.public.signing)


def test_nothing_but_rows_and_public_keys_is_handed_over(long, eager, monkeypatch):
    handed: list[bytes] = []
    real = Signatures._ask

    def spy(self, chunk, kind):
        handed.append(pickle.dumps([raw for _, raw in chunk]))
        handed.append(pickle.dumps(dict(self._keys)))
        return real(self, chunk, kind)

    monkeypatch.setattr(Signatures, "_ask", spy)
    with long.session() as session:
        verify(session)
        keys = session.ring.keys
        secrets = [keys.signing, keys.kem, keys.local, *session.ring.opened.team.values(), long.password.encode()]
        assert len(handed) > 2
        assert not [secret for secret in secrets for each in handed if secret in each]


def test_stopping_it_leaves_no_process_behind(long, eager):
    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done >= 100:
            raise Stopped

    with long.session() as session:
        with pytest.raises(Stopped):
            verify(session, stop)
        assert active_children() == []
        assert verify(session).ok


def test_where_no_process_can_be_had_the_answer_is_the_same(long, eager, monkeypatch):
    def refused(*_arguments, **_more):
        raise OSError

    with long.session() as session:
        expected = verify(session)
        monkeypatch.setattr("vault.audit.signatures.ProcessPoolExecutor", refused)
        assert verify(session) == expected


def test_processes_that_die_cost_time_and_nothing_else(long, eager, monkeypatch):
    with long.session() as session:
        expected = verify(session)
        monkeypatch.setattr("vault.audit.signatures.check_signatures", _die)
        assert verify(session) == expected


def _die(*_arguments):
    import os

    os._exit(1)


def test_a_row_that_is_no_entry_is_signed_by_nobody():
    assert check_signatures([b"", b"x" * 500], False) == [b"", b""]


def test_progress_reaches_its_end(long):
    with long.session() as session:
        told: list[tuple[int, int]] = []
        verify(session, lambda done, total: told.append((done, total)))
        assert told == sorted(told)
        assert told[0][0] == 0
        assert {total for _, total in told} == {told[-1][1]}
        assert told[-1][0] > told[-1][1] - 200
