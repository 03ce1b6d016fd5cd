"""Five wrong passwords, then a wait that grows, survives a restart, and is not talked away by editing a file."""

from __future__ import annotations

import os

import pytest

from tests.vault.small import PASSWORD, Small
from vault import activity
from vault.audit import list_audit
from vault.crypto.printed import SECRET_KEY, to_text
from vault.device import FIRST_WAIT_S, LONGEST_WAIT_S, wait_after
from vault.errors import LockedOut, Tampered, WrongPassword
from vault.persons import list_persons

MINUTE = 60_000


class Clock:
    """The device's clock, which moves only when a test says so."""

    def __init__(self) -> None:
        self.ms = 1_800_000_000_000

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr("vault.device._now_ms", made)
    return made


def fail(small: Small) -> WrongPassword:
    with pytest.raises(WrongPassword) as refused:
        small.open("not the password")
    return refused.value


def lock_out(small: Small) -> WrongPassword:
    return [fail(small) for _ in range(5)][-1]


def waits(small: Small) -> int:
    with pytest.raises(LockedOut) as refused:
        small.open(PASSWORD)
    left = refused.value.facts["retry_after_s"]
    assert isinstance(left, int)
    return left


def test_each_failure_tells_how_many_tries_are_left_and_the_fifth_what_it_costs(small, clock):
    assert [fail(small).facts for _ in range(5)] == [
        {"attempts_left": 4, "wait_s": 0},
        {"attempts_left": 3, "wait_s": 0},
        {"attempts_left": 2, "wait_s": 0},
        {"attempts_left": 1, "wait_s": 0},
        {"attempts_left": 0, "wait_s": FIRST_WAIT_S},
    ]


def test_during_the_wait_even_the_right_password_is_not_tried(small, clock):
    lock_out(small)
    assert waits(small) == FIRST_WAIT_S
    clock.ms += 14 * MINUTE
    assert waits(small) == 60
    clock.ms += MINUTE
    small.open().close()


def test_a_successful_unlock_starts_the_count_anew(small, clock):
    for _ in range(4):
        fail(small)
    small.open().close()
    assert fail(small).facts["attempts_left"] == 4


def test_each_further_failure_doubles_the_wait_up_to_a_day(small, clock):
    lock_out(small)
    seen = []
    for _ in range(9):
        clock.ms += waits(small) * 1000
        seen.append(fail(small).facts["wait_s"])
    assert seen == [min(FIRST_WAIT_S * 2**doubled, LONGEST_WAIT_S) for doubled in range(1, 10)]
    assert wait_after(10_000) == LONGEST_WAIT_S


def test_the_wait_survives_a_restart(small, clock):
    lock_out(small)
    restarted = Small(small.folder)
    assert restarted.device().lockout(*ids(small)).failures == 5
    assert waits(restarted) == FIRST_WAIT_S


def ids(small: Small) -> tuple[str, str]:
    (known,) = small.device().vaults()
    return known.id, known.members[0].id


def test_a_clock_set_back_does_not_end_the_wait_and_does_not_stretch_it_for_years(small, clock):
    lock_out(small)
    clock.ms -= 10 * 365 * 24 * 60 * MINUTE
    assert waits(small) == FIRST_WAIT_S
    clock.ms += 15 * MINUTE
    small.open().close()


@pytest.mark.parametrize(
    "edited",
    [b"", b'{"count":0,"last_ms":0}', b'{"count":0,"last_ms":0}\n' + b"0" * 64, os.urandom(90)],
    ids=["emptied", "without its tag", "with another tag", "garbage"],
)
def test_editing_the_counter_costs_the_wait_once(small, clock, edited):
    fail(small)
    counter = small.private("failures")
    counter.write_bytes(edited)
    os.utime(counter, ns=(clock.ms * 1_000_000, clock.ms * 1_000_000))
    assert waits(small) == FIRST_WAIT_S
    clock.ms += 15 * MINUTE
    small.open().close()


def test_a_wrong_secret_key_is_a_wrong_password_and_nothing_else(small, clock):
    small.private("secret.key").write_text(to_text(SECRET_KEY, bytes(16)))
    small.private("pin").unlink()
    fail(small)


def test_a_keyslot_that_was_tampered_with_spends_no_attempt(small, clock):
    ((member, raw),) = small.sql("SELECT member, bytes FROM keyslots")
    small.sql("UPDATE keyslots SET bytes = ? WHERE member = ?", raw[:-1] + bytes([raw[-1] ^ 1]), member)
    for _ in range(7):
        with pytest.raises(Tampered):
            small.open("not the password")
    small.sql("UPDATE keyslots SET bytes = ? WHERE member = ?", raw, member)
    assert fail(small).facts["attempts_left"] == 4


def test_failed_unlocks_are_on_record_after_the_next_good_one(small, clock):
    fail(small)
    fail(small)
    with small.session() as session:
        kinds = [(row.kind, row.facts.get("failures")) for row in list_audit(session) if row.seq is None]
        assert kinds[-3:] == [("unlock_failed", 1), ("unlock_failed", 2), ("unlock", None)]
        assert list(session.journal.spool.read()) == []


def test_what_waits_to_be_recorded_is_sealed_and_bounded(small, monkeypatch):
    monkeypatch.setattr(activity, "SPOOL_LIMIT", 3)
    with small.session() as session:
        spool = session.journal.spool
        spool.add([activity.Record(1, "refused", "", {"failures": number}) for number in range(5)])
        assert [record.facts["failures"] for record in spool.read()] == [2, 3, 4]
        assert b"refused" not in small.private("spool").read_bytes()
        small.private("spool").write_bytes(b"garbage")
        assert spool.read() == []
        assert list_persons(session)
