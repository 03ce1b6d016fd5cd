"""One intention is one entry, once: against other windows and processes, lost answers and full disks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.vault.small import PASSWORD, Small, picture
from vault.accounts import AccountDraft, add_account, delete_account, edit_account, list_accounts
from vault.audit import verify
from vault.brands import add_brand
from vault.committing import RACES
from vault.errors import (
    BadInput,
    Busy,
    CannotWriteFile,
    Exists,
    NotFound,
    ReadOnly,
    StoreTrouble,
    Unreachable,
    UnsafeLocation,
)
from vault.ids import new_id
from vault.ledger import changes as c
from vault.persons import add_person, edit_person, list_persons
from vault.session import Session
from vault.unlocking import unlock

pytestmark = pytest.mark.engines("sqlite", "postgres")

ROOT = Path(__file__).resolve().parents[2]


def names(session: Session) -> list[str]:
    return [row.name for row in list_persons(session)]


def test_one_intention_is_one_entry_however_many_changes_it_holds(opened, small):
    before = len(small.rows())
    draft = AccountDraft(platform="weibo", brand="山岚", name="山岚官微", password="Vr7#qLw2!mZ9", admin="运营甲")
    add_account(opened, draft)
    assert len(small.rows()) == before + 1
    kinds = {type(change).__name__ for change in opened.read_changes(before + 1)}
    assert kinds == {"BrandAdded", "PersonAdded", "AccountAdded", "KeySetAdded", "SecretWritten"}


def test_what_changes_nothing_writes_nothing(opened, small):
    account = add_account(opened, AccountDraft(platform="weibo", brand="山岚", name="山岚官微", password="Vr7#qLw2"))
    before = len(small.rows())
    edit_account(opened, account, AccountDraft(name="山岚官微", password="Vr7#qLw2"))
    edit_person(opened, "主管戊", name="主管戊")
    opened.commit(lambda _intention: None)
    assert len(small.rows()) == before


def test_an_intention_that_fails_half_way_writes_nothing(opened, small):
    before, state = len(small.rows()), picture(opened.state)

    def build(intention):
        intention.add(c.PolicySet("rotation.days", 30))
        intention.add(c.BrandRenamed("gone" + "g" * 12, "云杉"))

    with pytest.raises(BadInput):
        opened.commit(build)
    assert len(small.rows()) == before
    assert picture(opened.state) == state


def test_observers_are_told_of_own_and_others_changes_until_they_stop(small):
    with small.session() as one, small.session() as other:
        heard: list[int] = []
        stop = one.on_change(lambda: heard.append(one.state.seq))
        add_person(one, "运营甲")
        add_person(other, "运营乙")
        one.refresh()
        stop()
        add_person(one, "运营丙")
        assert heard == [one.state.seq - 2, one.state.seq - 1]


def test_two_windows_make_one_chain_and_lose_nothing(small):
    with small.session() as one, small.session() as other:
        for number in range(10):
            add_person(one, f"甲{number}")
            add_person(other, f"乙{number}")
        one.refresh()
        assert picture(one.state) == picture(other.state)
        assert len(names(one)) == 21
        assert verify(one).ok


def test_the_second_of_two_who_add_the_same_is_told_that_it_exists(small):
    with small.session() as one, small.session() as other:
        add_person(one, "运营甲")
        add_brand(one, "山岚")
        for again in (lambda: add_person(other, "运营甲"), lambda: add_brand(other, "山岚")):
            with pytest.raises(Exists):
                again()


def test_an_edit_of_what_another_window_deleted_is_not_found(small):
    with small.session() as one, small.session() as other:
        account = add_account(one, AccountDraft(platform="weibo", brand="山岚", name="山岚官微"))
        other.refresh()
        delete_account(one, account)
        with pytest.raises(NotFound):
            edit_account(other, account, AccountDraft(note="x"))
        assert list_accounts(other) == []


def test_who_loses_the_race_builds_again_on_what_is_true_then(small):
    with small.session() as one, small.session() as other:
        runs: list[int] = []

        def build(intention):
            if not runs:
                add_person(other, "运营乙")
            runs.append(intention.author.seq)
            intention.add(c.PolicySet("rotation.days", 30))

        one.commit(build)
        assert runs == [runs[0], runs[0] + 1]
        assert "运营乙" in names(one)
        assert verify(one).ok


def test_who_loses_every_race_is_told_that_the_vault_is_busy(small, monkeypatch):
    monkeypatch.setattr("vault.store.sqlite.BUSY_MS", 50)
    monkeypatch.setattr("vault.store.postgres_connection.BUSY_MS", 50)
    with small.session() as one, small.session() as other:

        def build(intention):
            add_person(other, f"运营{intention.author.seq}")
            intention.add(c.PolicySet("rotation.days", 30))

        with pytest.raises(Busy):
            one.commit(build)
        assert verify(other).ok
        assert "rotation.days" not in other.state.policy


def test_processes_make_one_chain_and_lose_nothing(small):
    rounds, who = 12, ("甲", "乙")
    command = [sys.executable, "-bb", "-m", "tests.vault.race", str(small.home), small.location]
    running = [
        subprocess.Popen(
            [*command, one, str(rounds)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        for one in who
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    said = []
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in running:
        said.append(process.communicate(timeout=60)[0])
        assert process.returncode == 0
    with small.session() as session:
        found = names(session)
        assert sorted(found) == sorted(
            ["主管戊", *(f"{one}{n}" for one in who for n in range(rounds)), *(f"同名{n}" for n in range(rounds))]
        )
        assert "".join(said).count("exists") == rounds
        assert verify(session).ok


# lost answers and full disks


class Flaky:
    """A store that loses the answer to one COMMIT, after it took effect or instead of it."""

    def __init__(self, store: Any, *, stored: bool, deaf: bool = False) -> None:
        self._store = store
        self._stored = stored
        self._deaf = deaf
        self._left = 1

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def rows(self, after: int = 0) -> Iterator[tuple[int, bytes]]:
        if self._deaf and not self._left:
            raise Unreachable(reason="connection_lost")
        return self._store.rows(after)  # type: ignore[no-any-return]

    @contextmanager
    def writer(self) -> Iterator[None]:
        if not self._left:
            with self._store.writer():
                yield
            return
        self._left -= 1
        with self._store.writer():
            yield
            if not self._stored:
                raise Unreachable(reason="connection_lost")
        raise Unreachable(reason="connection_lost")


def test_a_commit_whose_answer_was_lost_is_done_once(small):
    with small.session() as session:
        session.store = Flaky(session.store, stored=True)
        before = len(small.rows())
        account = add_account(
            session, AccountDraft(platform="weibo", brand="山岚", name="山岚官微", password="Vr7#qLw2")
        )
        assert len(small.rows()) == before + 1
        assert session.open_secret(account, "password") == "Vr7#qLw2"
        add_person(session, "运营甲")
        assert verify(session).ok


def test_a_commit_that_never_took_effect_is_told_and_can_be_tried_again(small):
    with small.session() as session:
        session.store = Flaky(session.store, stored=False)
        with pytest.raises(StoreTrouble):
            add_person(session, "运营甲")
        assert "运营甲" not in names(session)
        add_person(session, "运营甲")
        assert names(session).count("运营甲") == 1
        assert verify(session).ok


def test_where_nothing_answers_any_more_the_next_refresh_tells_what_became_of_it(small):
    with small.session() as session:
        real = session.store
        session.store = Flaky(real, stored=True, deaf=True)
        with pytest.raises(Unreachable):
            add_person(session, "运营甲")
        session.store = real
        assert session.refresh()
        with pytest.raises(Exists):
            add_person(session, "运营甲")


def test_a_full_home_does_not_make_a_commit_look_failed(small, monkeypatch):
    with small.session() as session:

        def full(*_arguments: Any, **_more: Any) -> None:
            raise CannotWriteFile(path="pin", reason="full")

        monkeypatch.setattr("vault.device.write_atomically", full)
        before = len(small.rows())
        add_person(session, "运营甲")
        session.record("look")
        assert len(small.rows()) == before + 1
        assert "pin_not_saved" in session.warnings


def test_a_locked_vault_is_busy_and_an_activity_waits(small, monkeypatch):
    monkeypatch.setattr("vault.store.sqlite.BUSY_MS", 50)
    monkeypatch.setattr("vault.store.postgres_connection.BUSY_MS", 50)
    with small.session() as session, small.session() as other:
        with other.store.writer():
            with pytest.raises(Busy):
                add_person(session, "运营甲")
            session.record("look")
            assert [record.kind for record in session.journal.spool.read()] == ["look"]
        session.record("copy")
        assert list(session.journal.spool.read()) == []


@pytest.mark.engines("sqlite")
def test_a_file_that_may_not_be_written_is_read(small):
    mode = small.path.stat().st_mode
    with small.session() as session:
        add_person(session, "运营甲")
    small.path.chmod(0o400)
    small.path.parent.chmod(0o500)
    try:
        if os.access(small.path, os.W_OK):  # root writes anything: take the right away where it is decided
            read_only_by_sql(small)
            return
        with small.session() as session:
            assert "运营甲" in names(session)
            with pytest.raises(ReadOnly):
                add_person(session, "运营乙")
    finally:
        small.path.parent.chmod(0o700)
        small.path.chmod(mode)


def read_only_by_sql(small: Small) -> None:
    with small.session() as session:
        session.store._connection.execute("PRAGMA query_only=ON")
        assert "运营甲" in names(session)
        with pytest.raises(ReadOnly):
            add_person(session, "运营乙")
        session.record("look")


@pytest.mark.engines("sqlite")
def test_a_vault_in_a_sync_folder_is_read_and_never_written(small):
    place = small.path.parent
    place.rename(place.with_name("Dropbox"))
    moved = place.with_name("Dropbox") / small.path.name
    before = moved.read_bytes()
    session = unlock(small.device(), str(moved), member=None, password=PASSWORD)
    assert "unsafe_location" in session.warnings
    assert names(session)
    session.record("look")
    with pytest.raises(UnsafeLocation):
        add_person(session, "运营甲")
    session.lock()
    assert moved.read_bytes() == before


@pytest.mark.parametrize("text", ["\ud800", "运营\udfff"])
def test_half_a_character_is_refused_and_nothing_is_written(opened, small, text):
    before = len(small.rows())
    attempts = (
        lambda: add_person(opened, text),
        lambda: add_person(opened, "运营甲", contact=text),
        lambda: add_brand(opened, text),
        lambda: add_account(opened, AccountDraft(platform="weibo", brand="山岚", name="x", admin=text)),
        lambda: add_account(opened, AccountDraft(platform="weibo", brand="山岚", name="x", email=text)),
    )
    for attempt in attempts:
        with pytest.raises(BadInput):
            attempt()
    assert len(small.rows()) == before


def test_a_text_that_readers_would_reject_is_refused_before_it_is_signed(opened, small):
    before = len(small.rows())
    with pytest.raises(BadInput):
        add_person(opened, "运营甲", contact="x" * 5000)
    with pytest.raises(BadInput):
        opened.commit(lambda intention: intention.add(c.PolicySet("k" * 65, 1)))
    assert len(small.rows()) == before


def test_who_loses_every_race_makes_the_others_wait_and_has_a_turn(small):
    """Without it a quick writer beside a slow one would keep the slow one from ever writing."""
    with small.session() as slow, small.session() as quick:
        tries = 0

        def build(intention):
            nonlocal tries
            tries += 1
            if tries <= RACES:  # then it has the lock, and nobody is faster
                add_person(quick, f"抢先{tries}")
            intention.add(c.PersonAdded(new_id(), "总是慢一步", "", "", ""))

        slow.commit(build)
        quick.refresh()
        assert "总是慢一步" in names(quick)
        assert tries == RACES + 1
        assert verify(quick).ok
