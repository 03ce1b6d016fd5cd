"""Whatever members do, there is one state: folded live, replayed from the first row, or loaded from the snapshot."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vault.small import Small, picture
from vault.accounts import AccountDraft, add_account, add_totp, delete_account, edit_account
from vault.audit import verify
from vault.brands import add_brand
from vault.controls import add_control, edit_control
from vault.ledger import changes as c
from vault.persons import add_person, edit_person
from vault.scoring import score_missing
from vault.session import Session
from vault.totp import parse_seed

FEW = st.integers(0, 7)
Do = Callable[[Session, int], None]


def pick(found: Any, number: int) -> Any:
    return list(found)[number % len(found)] if found else None


def _add(session: Session, number: int) -> None:
    draft = AccountDraft(platform="weibo", brand=f"品牌{number % 3}", name=f"号{session.state.seq}")
    draft.password, draft.phone = f"Vr7#qLw2!m{number}", f"1990000000{number}"
    draft.admin, draft.operators = f"运营{number}", ["运营甲", f"运营{number % 2}"]
    add_account(session, draft)


def _edit(session: Session, number: int) -> None:
    if account := pick(session.state.accounts, number):
        edit_account(session, account, AccountDraft(note=f"注{number}", tier=("normal", "core")[number % 2]))


def _write(session: Session, number: int) -> None:
    if account := pick(session.state.accounts, number):
        edit_account(
            session, account, AccountDraft(password=("", "first", "second")[number % 3], email=f"a{number}@x.example")
        )


def _enrol(session: Session, number: int) -> None:
    if account := pick(session.state.accounts, number):
        add_totp(session, account, parse_seed("JBSWY3DPEHPK3PXP"))


def _delete(session: Session, number: int) -> None:
    if account := pick(session.state.accounts, number):
        delete_account(session, account)


def _person(session: Session, number: int) -> None:
    edit_person(session, add_person(session, f"人{session.state.seq}"), contact=f"分机 {number}", left_on="2026-11")


def _control(session: Session, number: int) -> None:
    account = pick(session.state.accounts, number)
    control = add_control(
        session, kind="sim", label=f"1990000{session.state.seq:04}", accounts=[account] if account else []
    )
    edit_control(session, control, holder=f"运营{number}", company=True)


def _brand(session: Session, _number: int) -> None:
    add_brand(session, f"新品牌{session.state.seq}")


def _policy(session: Session, number: int) -> None:
    session.commit(lambda intention: intention.add(c.PolicySet("rotation.days", 30 + number)))


def _score(session: Session, _number: int) -> None:
    score_missing(session)


def _activity(session: Session, _number: int) -> None:
    session.record("look", pick(session.state.accounts, 0) or "")


DOINGS: list[Do] = [_add, _add, _edit, _write, _enrol, _delete, _person, _control, _brand, _policy, _score, _activity]


def whole(session: Session) -> dict[str, Any]:
    """The state, and what was opened of it."""
    there = session.state.accounts
    return {
        **picture(session.state),
        "profiles": msgspec.to_builtins({one: session.profiles[one] for one in there}),
        "stray profiles": sorted(set(session.profiles) - set(there)),
        "scores": {one: tuple(score) for one, score in session.scores.items() if one in there},
        "passwords": {one: session.open_secret(one, "password") for one in there},
        "seeds": {one: session.open_secret(one, "totp") for one in there},
        "labels": {one.id: session.open_control(one) for one in session.state.controls.values()},
    }


# What the fixture replaces is the same for every example.
@settings(
    deadline=None,
    database=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.tuples(st.sampled_from(DOINGS), FEW), min_size=1, max_size=9))
def test_live_replayed_and_remembered_states_are_the_same(first_small, kept_derivations, doings):
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        shutil.copytree(first_small.folder, Path(folder) / "small")
        small = Small(Path(folder) / "small")
        session = small.open()
        for do, number in doings:
            do(session, number)
        live = whole(session)
        session.lock()
        with small.session() as remembered:
            assert whole(remembered) == live
        with small.session(pinned=False) as replayed:
            assert whole(replayed) == live
            assert verify(replayed).ok


@pytest.fixture
def filled(small: Small) -> Small:
    with small.session() as session:
        for number in range(6):
            _add(session, number)
    return small


def test_another_open_window_sees_the_same_after_refreshing(filled):
    with filled.session() as writing, filled.session() as reading:
        for number, do in enumerate(DOINGS):
            do(writing, number)
        assert reading.refresh()
        assert whole(reading) == whole(writing)
        assert not reading.refresh()


def test_an_intention_too_large_for_one_body_is_spilled_and_means_the_same(filled, monkeypatch):
    """The limits are lowered here; what a spilled entry is made of stays the same."""
    monkeypatch.setattr("vault.committing.INLINE_LIMIT", 2000)
    monkeypatch.setattr("vault.committing.SPILL_CHUNK", 3)

    with filled.session() as session:

        def build(intention):
            for number in range(9):
                intention.add(
                    c.PersonAdded("person" + "aaaaaaaaa" + "abcdefghi"[number], f"大量{number}", "x" * 300, "", "")
                )

        session.commit(build)
        _add(session, 5)
        edit_account(
            session, pick(session.state.accounts, 0), AccountDraft(password="in a spilled entry", note="x" * 3900)
        )
        live = whole(session)
        content = session.read_changes(session.state.seq)
        assert len(content) > 1
        session.lock()
    for more in ({}, {"pinned": False}):
        with filled.session(**more) as session:
            assert whole(session) == live
            assert verify(session).ok


def test_a_damaged_foreign_or_missing_snapshot_is_replaced_by_a_replay(filled):
    with filled.session() as session:
        live = whole(session)
    filled.open().lock()
    snapshot = filled.private("snapshot")
    good = snapshot.read_bytes()
    for spoiled in (b"", good[:-1], good[:100], b"SHS1" + bytes(50), flipped(good, 20), flipped(good, len(good) // 2)):
        snapshot.write_bytes(spoiled)
        with filled.session() as session:
            assert whole(session) == live
    snapshot.unlink()
    with filled.session() as session:
        assert whole(session) == live


def flipped(raw: bytes, at: int) -> bytes:
    return raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]


def test_an_older_snapshot_is_folded_forward(filled):
    filled.open().lock()
    older = filled.private("snapshot").read_bytes()
    with filled.session() as session:
        _add(session, 1)
        live = whole(session)
        session.lock()
    filled.private("snapshot").write_bytes(older)
    with filled.session() as session:
        assert whole(session) == live


def test_a_snapshot_shows_nothing_to_who_reads_the_disk(filled):
    filled.open().lock()
    raw = filled.private("snapshot").read_bytes()
    for canary in ("山岚", "号3", "19900000003", "运营甲", "品牌1", "Vr7#qLw2"):
        assert canary.encode() not in raw


def test_what_was_committed_is_there_after_locking_and_nothing_opens_a_locked_session(filled):
    session = filled.open()
    account = pick(session.state.accounts, 2)
    edit_account(session, account, AccountDraft(password="kept for good"))
    ring, journal = session.ring, session.journal
    session.lock()
    assert (session.profiles, session.state.accounts, ring.opened.team, ring.keys.signing) == ({}, {}, {}, b"")
    assert journal.state.accounts == {}
    assert session._secret_key == journal.spool._key == b""
    with filled.session() as session:
        assert session.open_secret(account, "password") == "kept for good"


def test_locking_forgets_the_keys_even_where_the_disk_is_full(filled, monkeypatch):
    session = filled.open()

    def full(*_arguments: Any, **_more: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("vault.snapshot.write_atomically", full)
    _add(session, 3)
    with pytest.raises(OSError, match="No space"):
        session.lock()
    assert session.ring.keys.signing == b""
    assert session.state.accounts == {}
