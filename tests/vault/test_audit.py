"""What happened, as rows for a reader, and whether the record of it is whole."""

from __future__ import annotations

import shutil

import pytest

from tests.vault.small import OWNER, Small, signed
from vault.accounts import AccountDraft, add_account, get_field
from vault.audit import list_audit, verify
from vault.audit.telling import _HEADLINES, KINDS
from vault.crypto.kdf import sha256
from vault.errors import BadInput, CannotWriteFile, Damaged, Forked, Integrity, NotFound, Tampered
from vault.headcode import head_code
from vault.ledger import changes as c
from vault.ledger.entry import ACTIVITY
from vault.persons import add_person
from vault.session import Session
from vault.words import passphrase_words


@pytest.fixture
def filled(small: Small) -> Small:
    with small.session() as session:
        account = add_account(
            session, AccountDraft(platform="weibo", brand="山岚", name="山岚官微", password="Vr7#qLw2")
        )
        get_field(session, account, "password")
        add_person(session, "运营甲")
    return small


def test_every_entry_and_every_act_is_a_row_in_the_order_of_time(filled):
    with filled.session() as session:
        rows = list_audit(session)
        assert [row.seq for row in rows if row.seq is not None] == list(range(1, session.state.seq + 1))
        assert [row.at for row in rows] == sorted(row.at for row in rows)
        assert {row.by for row in rows} == {OWNER}
        assert {row.kind for row in rows} <= set(KINDS)
        assert [row.kind for row in rows if row.seq] == ["vault_created", "account_added", "person_added"]
        told = [(row.kind, row.facts) for row in rows if row.account]
        assert ("copy", {"field": "password", "account": "山岚官微"}) in told


def test_rows_are_narrowed_by_member_account_and_day(filled):
    with filled.session() as session:
        whole = list_audit(session)
        assert list_audit(session, member=OWNER) == whole
        assert {row.kind for row in list_audit(session, account="山岚官微")} == {"account_added", "copy"}
        assert list_audit(session, since="2999-01-01") == []
        assert list_audit(session, since=session.now().date().isoformat()) == whole
        with pytest.raises(BadInput):
            list_audit(session, since="yesterday")
        for nobody in ({"member": "nobody"}, {"account": "nothing"}):
            with pytest.raises(NotFound):
                list_audit(session, **nobody)


def test_every_kind_of_change_has_a_headline():
    """An entry that holds nothing else is told by its own kind."""
    told = {change.__name__ for change in c.AnyChange.__args__} - {"KeySetAdded"}
    assert told == {change.__name__ for change in _HEADLINES}


def test_a_row_that_came_since_the_last_look_is_left_for_the_next(filled):
    with filled.session() as session:
        before = list_audit(session)
        filled.plant(signed(session, [], author="gone" + "g" * 12))
        assert list_audit(session) == before
        session.refresh()
        assert [row.kind for row in list_audit(session) if row.seq == session.state.seq] == ["noise"]


def test_a_whole_record_verifies_and_tells_its_head(filled):
    with filled.session() as session:
        steps: list[tuple[int, int]] = []
        found = verify(session, lambda done, of: steps.append((done, of)))
        assert found.ok
        assert (found.entries, found.head) == (session.state.seq, session.state.hash.hex())
        assert found.activity == len(filled.sql("SELECT 1 FROM activity"))
        assert (found.noise, found.rejected) == ([], [])


def test_a_head_code_is_six_words_that_change_with_every_part_of_the_head():
    words = set(passphrase_words())
    code = head_code("v" * 16, 7, bytes(32))
    seq, _, said = code.partition(": ")
    assert seq == "7"
    assert len(said.split()) == 6
    assert set(said.split()) <= words
    others = [head_code("w" * 16, 7, bytes(32)), head_code("v" * 16, 8, bytes(32)), head_code("v" * 16, 7, b"\1" * 32)]
    assert len({code, *others}) == 4


def test_verifying_holds_the_file_against_what_this_session_knows(filled):
    with filled.session() as session:
        add_person(session, "运营乙")
        filled.sql("DELETE FROM ledger WHERE seq = ?", session.state.seq)
        with pytest.raises(Forked):
            verify(session)


def test_a_longer_history_of_others_is_a_fork_all_the_same(filled, quick_path):
    shutil.copy(filled.path, quick_path / "copy.vault")
    with filled.session() as session:
        add_person(session, "运营乙")
        shutil.copy(quick_path / "copy.vault", filled.path)
        filled.private("pin").unlink()
        with filled.session() as other:
            for number in range(3):
                add_person(other, f"别处{number}")
        with pytest.raises(Forked):
            verify(session)


def altered(raw: bytes, at: int = -1) -> bytes:
    changed = bytearray(raw)
    changed[at] ^= 1
    return bytes(changed)


def test_blobs_that_are_altered_missing_or_planted_are_told(filled):
    with filled.session() as session:
        digest, raw = filled.sql("SELECT hash, bytes FROM blobs LIMIT 1")[0]
        filled.sql("UPDATE blobs SET bytes = ? WHERE hash = ?", altered(raw), digest)
        with pytest.raises(Tampered):
            verify(session)
        filled.sql("DELETE FROM blobs WHERE hash = ?", digest)
        with pytest.raises(Damaged):
            verify(session)
        filled.sql("INSERT INTO blobs VALUES (?, ?)", digest, raw)
        assert verify(session).ok
        filled.sql("INSERT INTO blobs VALUES (?, ?)", sha256(b"planted"), b"planted")
        found = verify(session)
        assert (found.ok, len(found.noise)) == (False, 1)


def test_keyslots_that_are_altered_missing_or_planted_are_told(filled):
    with filled.session() as session:
        ((member, raw),) = filled.sql("SELECT member, bytes FROM keyslots")
        filled.sql("INSERT INTO keyslots VALUES (?, ?)", "z" * 16, raw)
        assert verify(session).noise == [{"seq": 0, "reason": f"keyslot {'z' * 16}"}]
        filled.sql("UPDATE keyslots SET bytes = ? WHERE member = ?", altered(raw), member)
        with pytest.raises(Tampered):
            verify(session)
        filled.sql("DELETE FROM keyslots WHERE member = ?", member)
        with pytest.raises(Damaged):
            verify(session)


def activity_rows(small: Small) -> list[tuple[str, int, bytes]]:
    return small.sql("SELECT device, n, bytes FROM activity ORDER BY n")


@pytest.mark.parametrize("which", [0, 1, -1])
def test_an_altered_activity_row_is_told(filled, which):
    with filled.session() as session:
        device, n, raw = activity_rows(filled)[which]
        for at in (0, 20, 30, 70, 90, 120, -1):
            filled.sql("UPDATE activity SET bytes = ? WHERE device = ? AND n = ?", altered(raw, at), device, n)
            with pytest.raises(Integrity):
                verify(session)


def test_activity_that_was_cut_or_has_a_gap_is_told(filled):
    with filled.session() as session:
        add_person(session, "anchors what came before")
        filled.sql("DELETE FROM activity WHERE n = 1")
        with pytest.raises(Integrity):
            verify(session)
        filled.sql("DELETE FROM activity")
        with pytest.raises(Damaged):
            verify(session)
    with pytest.raises(Damaged):
        filled.open()


def test_another_device_that_never_saw_the_activity_notices_a_cut_by_the_anchors(filled):
    with filled.session() as session:
        add_person(session, "anchors what came before")
    filled.private("pin").unlink()
    filled.private("snapshot").unlink()
    filled.sql("DELETE FROM activity WHERE n = (SELECT max(n) FROM activity)")
    filled.sql("DELETE FROM activity WHERE n > 1")
    with pytest.raises(Damaged):
        filled.open()


def test_anchors_of_own_entries_are_still_checked_after_a_restart_from_the_snapshot(filled):
    session = filled.open()
    add_person(session, "anchors what came before")
    session.lock()
    filled.private("pin").unlink()
    filled.sql("DELETE FROM activity WHERE n > 1")
    with pytest.raises(Damaged):
        filled.open()


def test_activity_in_the_name_of_a_device_that_nobody_added_is_told(filled):
    with filled.session() as session:
        _, n, raw = activity_rows(filled)[0]
        filled.sql("INSERT INTO activity VALUES (?, ?, ?)", "z" * 16, n, raw)
        with pytest.raises(Tampered):
            verify(session)
        add_person(session, "运营乙")  # and a planted name does not reach the entries
        assert set(session.state.anchors) == {session.device_id}


def test_an_activity_row_is_no_entry(filled):
    with filled.session() as session:
        _, _, raw = activity_rows(filled)[0]
    assert raw.startswith(ACTIVITY.magic)
    seq = filled.plant(raw)
    with filled.session() as session:
        assert list(session.state.noise) == [seq]


def test_recording_never_stands_in_the_way(opened: Session, monkeypatch):
    monkeypatch.setattr("vault.store.sqlite.BUSY_MS", 10)
    monkeypatch.setattr("vault.activity.write_atomically", raising)
    opened.journal.spool.add([])
    opened.record("look")


def raising(*_arguments: object, **_more: object) -> None:
    raise CannotWriteFile(path="x", reason="full")
