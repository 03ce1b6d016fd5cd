"""Broken, noise, rejected: what each kind of bad row does to a real vault, pinned or not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import msgspec
import pytest

from tests.vault.small import Small, picture, signed, tables
from vault.accounts import AccountDraft, add_account, list_accounts
from vault.audit import acknowledge, list_audit, verify
from vault.crypto.keys import make_member_keys
from vault.errors import BadInput, Damaged, Forked, Integrity, NewerVersion, RolledBack, Tampered
from vault.ledger import changes as c
from vault.ledger.entry import PREV_AT, PREV_END, Body, Delivery, encode_body
from vault.ledger.state import State
from vault.persons import add_person, list_persons
from vault.session import Session
from vault.times import iso

NEW, GONE = "new" + "z" * 13, "gone" + "g" * 12
PERSON = c.PersonAdded(NEW, "运营乙", "", "", "")


@pytest.fixture
def filled(small: Small) -> Small:
    """A handful of entries behind the founding one; no snapshot and no pin left, as on a new device."""
    with small.session() as session:
        add_account(session, AccountDraft(platform="weibo", brand="山岚", name="山岚官微", password="Vr7#qLw2!mZ9"))
        for number in range(4):
            add_person(session, f"运营{number}")
    forget(small)
    return small


def forget(small: Small) -> None:
    for name in ("pin", "snapshot"):
        small.private(name).unlink(missing_ok=True)


@pytest.fixture(params=["pinned", "from the snapshot", "never seen"])
def known(request: pytest.FixtureRequest, filled: Small) -> Small:
    """The same vault on a device that remembers much, or nothing."""
    if request.param != "never seen":
        session = filled.open()
        session.lock() if request.param == "from the snapshot" else session.close()
    return filled


def noisy(small: Small) -> list[int]:
    with small.session() as session:
        return sorted(session.state.noise)


# noise


def noise_rows(small: Small) -> dict[str, bytes]:
    with small.session() as session:
        good = signed(session, [PERSON])
        stranger = make_member_keys()
        return {
            "nothing": b"",
            "garbage": os.urandom(300),
            "a short link": good[:100],
            "unsigned": good[:-1] + bytes([good[-1] ^ 1]),
            "by a stranger": signed(session, [PERSON], author=GONE, signing=stranger.signing),
            "by a stranger in our name": signed(session, [PERSON], signing=stranger.signing),
            "oversize": good + bytes(5 * 1024 * 1024),
            "body of another form": signed(session, [PERSON], body=b"\xc0"),
            "a clock beyond all calendars": signed(session, [PERSON], author=GONE, clock=2**64 - 1),
        }


KINDS_OF_NOISE = [
    "nothing",
    "garbage",
    "a short link",
    "unsigned",
    "by a stranger",
    "by a stranger in our name",
    "oversize",
    "body of another form",
    "a clock beyond all calendars",
]


@pytest.mark.parametrize("kind", KINDS_OF_NOISE)
def test_noise_has_no_effect_is_told_and_can_be_acknowledged(filled, kind):
    raw = noise_rows(filled)[kind]
    with filled.session() as session:
        before = tables(session.state)
    seq = filled.plant(raw)
    with filled.session() as session:
        assert tables(session.state) == before
        assert list(session.state.noise) == [seq]
        found = verify(session)
        assert (found.ok, found.noise) == (False, [{"seq": seq, "reason": "noise"}])
        assert [row.kind for row in list_audit(session) if row.seq == seq] == ["noise"]
        acknowledge(session, [seq])
        assert verify(session).ok
        assert "运营9" in [row.name for row in list_persons(session)] or add_person(session, "运营9")
    with filled.session() as session:
        assert verify(session).ok


@pytest.mark.parametrize("kind", KINDS_OF_NOISE)
def test_what_stands_above_noise_cannot_be_garbled_afterwards(filled, kind):
    """The planted row names what its planter likes; everything above it must stay chained to what comes below."""
    seq = filled.plant(noise_rows(filled)[kind])
    with filled.session() as session:
        add_person(session, "运营丁")
    rows = dict(filled.rows())
    for attack in (seq - 1, seq - 2, 3):
        shutil.copy(filled.path, filled.path.with_suffix(".kept"))
        filled.garble(attack, os.urandom(len(rows[attack])))
        forget(filled)
        with pytest.raises(Integrity):
            filled.open()
        shutil.copy(filled.path.with_suffix(".kept"), filled.path)


def test_a_planted_row_cannot_be_exchanged_for_another(known):
    seq = known.plant(b"first")
    with known.session() as session:
        add_person(session, "运营丁")
    known.garble(seq, b"other")
    with pytest.raises(Integrity):
        known.open()


def test_noise_over_noise_is_chained_too(filled):
    first, second = filled.plant(os.urandom(90)), filled.plant(os.urandom(10))
    with filled.session() as session:
        add_person(session, "运营丁")
        session.lock()
    with filled.session() as session:
        assert sorted(session.state.noise) == [first, second]
        assert verify(session).noise == [{"seq": seq, "reason": "noise"} for seq in (first, second)]
    filled.garble(first, os.urandom(90))
    with pytest.raises(Integrity):
        filled.open()


def test_a_pin_on_a_planted_row_holds(filled):
    seq = filled.plant(b"garbage")
    filled.open().lock()
    with filled.session() as session:
        assert "first_seen" not in session.warnings
        add_person(session, "运营丁")
    assert noisy(filled) == [seq]


def test_only_noise_can_be_acknowledged(filled):
    with filled.session() as session, pytest.raises(BadInput) as refused:
        acknowledge(session, [2])
    assert refused.value.facts["reason"] == "no_such_noise"


# broken


def test_a_flipped_bit_in_any_entry_that_another_follows_is_broken(known):
    rows = dict(known.rows())
    for seq in list(rows)[:-1]:
        for at in (0, 40, 70, 100, len(rows[seq]) - 1):
            raw = bytearray(rows[seq])
            raw[at] ^= 1
            known.garble(seq, bytes(raw))
            with pytest.raises(Tampered) as found:
                known.open()
            assert found.value.facts == {"what": "entry", "seq": seq}
        known.garble(seq, rows[seq])
    known.open().close()


def test_a_missing_entry_is_broken(known):
    known.sql("DELETE FROM ledger WHERE seq = 3")
    with pytest.raises(Integrity) as found:
        known.open()
    assert isinstance(found.value, Damaged)
    assert found.value.facts["seq"] == 3


def test_closing_the_gap_of_a_missing_entry_is_broken(known):
    known.sql("DELETE FROM ledger WHERE seq = 3")
    known.sql("UPDATE ledger SET seq = -seq WHERE seq > 3")
    known.sql("UPDATE ledger SET seq = -seq - 1 WHERE seq < 0")
    with pytest.raises((Tampered, RolledBack)):
        known.open()


def test_two_entries_in_each_others_place_are_broken(known):
    rows = dict(known.rows())
    known.garble(3, rows[4])
    known.garble(4, rows[3])
    with pytest.raises(Tampered):
        known.open()


def test_an_entry_said_twice_is_broken(known):
    rows = dict(known.rows())
    known.plant(rows[max(rows)])
    with pytest.raises(Tampered):
        known.open()


def test_an_old_entry_said_again_at_the_end_is_broken(known):
    known.plant(dict(known.rows())[3])
    with pytest.raises(Tampered):
        known.open()


def test_an_entry_of_a_known_member_on_another_predecessor_is_broken(filled):
    with filled.session() as session:
        forked = signed(session, [PERSON], prev=bytes(32))
    seq = filled.plant(forked)
    with pytest.raises(Tampered) as found:
        filled.open()
    assert found.value.facts["seq"] == seq


@pytest.mark.parametrize("other", [{"seq": 99}, {"vault": GONE}])
def test_an_entry_of_a_known_member_for_another_place_is_broken(filled, other):
    with filled.session() as session:
        moved = signed(session, [PERSON], **other)
    filled.plant(moved)
    with pytest.raises(Tampered):
        filled.open()


def test_a_vault_without_its_first_entry_or_any_is_damaged(filled):
    filled.sql("DELETE FROM ledger WHERE seq = 1")
    with pytest.raises(Integrity):
        filled.open()
    filled.sql("DELETE FROM ledger")
    with pytest.raises(Damaged):
        filled.open()


def test_a_shorter_ledger_is_rolled_back_where_it_was_pinned(filled):
    filled.open().close()
    filled.sql("DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)")
    with pytest.raises(RolledBack):
        filled.open()


def test_a_shorter_ledger_is_noticed_by_the_snapshot_when_the_pin_is_gone(filled):
    filled.open().lock()
    filled.private("pin").unlink()
    filled.sql("DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)")
    with pytest.raises(Forked):
        filled.open()


def test_another_history_of_the_same_length_is_a_fork_where_one_was_pinned(filled):
    shutil.copy(filled.path, filled.path.with_suffix(".old"))
    with filled.session() as session:
        add_person(session, "运营丁")
    pin = filled.private("pin").read_bytes()
    shutil.copy(filled.path.with_suffix(".old"), filled.path)
    forget(filled)
    with filled.session() as session:
        add_person(session, "运营戊")
    filled.private("pin").write_bytes(pin)
    with pytest.raises(Forked):
        filled.open()


@pytest.fixture
def broken(filled: Small) -> Iterator[Session]:
    """A session that was open when somebody planted a row that breaks the ledger."""
    session = filled.open()
    filled.plant(dict(filled.rows())[3])
    yield session
    session.close()


def test_an_open_session_never_builds_on_a_broken_row(broken, filled):
    length = len(filled.rows())
    for _ in range(3):
        with pytest.raises(Tampered):
            broken.refresh()
        with pytest.raises(Tampered):
            add_person(broken, "运营丁")
    assert len(filled.rows()) == length
    assert len(list_accounts(broken)) == 1  # reading goes on


def test_a_broken_row_is_neither_pinned_nor_kept_in_the_snapshot(broken, filled):
    with pytest.raises(Tampered):
        broken.refresh()
    broken.lock()
    with pytest.raises(Tampered):
        filled.open()
    filled.sql("DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)")
    filled.open().close()


def test_entries_before_a_broken_row_are_shown(filled):
    with filled.session() as reading:
        with filled.session() as writing:
            draft = AccountDraft(platform="weibo", brand="山岚", name="新号", password="Vr7#qLw2!mZ9")
            add_account(writing, draft)
        filled.plant(dict(filled.rows())[3])
        with pytest.raises(Tampered):
            reading.refresh()
        assert "新号" in [row.name for row in list_accounts(reading)]


# rejected


def rejected_entries(session: Session) -> dict[str, tuple[bytes, str]]:
    other = c.PersonAdded(NEW, "x" * 201, "", "", "")
    key = Body(b"founding", [], b"")
    return {
        "not allowed": (signed(session, [c.BrandRenamed(GONE, "云杉")]), "no_such_brand"),
        "good and bad": (signed(session, [PERSON, c.BrandRenamed(GONE, "云杉")]), "no_such_brand"),
        "unknown tag": (plain(session, [["SecretShredded", NEW]]), "undecodable"),
        "a name too long": (signed(session, [other]), "undecodable"),
        "another form of a number": (signed(session, [], plain=b"\x93\x90\x90\xdc\x00\x00"), "undecodable"),
        "nothing inside": (signed(session, []), "no_changes"),
        "garbage sealed": (signed(session, [], plain=b"\xc1"), "undecodable"),
        "nothing sealed": (signed(session, [], body=encode_body(Body(b"", [], b""))), "body_does_not_open"),
        "another epoch": (signed(session, [PERSON], epoch=session.state.epoch, device=GONE), "unknown_device"),
        "a second founding": (signed(session, [PERSON], body=encode_body(key)), "founding_twice"),
        "a clock beyond all calendars": (signed(session, [PERSON], clock=2**63), "impossible_clock"),
    }


def plain(session: Session, changes: list[list[object]]) -> bytes:
    return signed(session, [], plain=msgspec.msgpack.encode([[], changes, []]))


REJECTED = [
    "not allowed",
    "good and bad",
    "unknown tag",
    "a name too long",
    "another form of a number",
    "nothing inside",
    "garbage sealed",
    "nothing sealed",
    "another epoch",
    "a second founding",
    "a clock beyond all calendars",
]


@pytest.mark.parametrize("kind", REJECTED)
def test_a_rejected_entry_has_no_effect_is_shown_and_leaves_the_record_good(filled, kind):
    with filled.session() as session:
        before = tables(session.state)
        raw, reason = rejected_entries(session)[kind]
    seq = filled.plant(raw)
    with filled.session() as session:
        assert tables(session.state) == before
        found = verify(session)
        assert found.ok
        assert found.rejected == [{"seq": seq, "reason": reason}]
        shown = [row for row in list_audit(session) if row.seq == seq]
        assert [(row.kind, row.facts["reason"]) for row in shown] == [("rejected", reason)]
        add_person(session, "运营丁")
    with filled.session() as session:
        assert verify(session).ok


def test_an_entry_of_another_epoch_is_rejected(filled):
    with filled.session() as session:
        team = session.ring.opened.team
        team[2] = team[1]
        delivery = Delivery(session.ring.member, 2, b"")
        session.state.epoch = 2
        raw = signed(session, [PERSON], deliveries=[delivery])
    seq = filled.plant(raw)
    with filled.session() as session:
        assert [(one.seq, one.reason) for one in session.state.rejected] == [(seq, "wrong_epoch")]


def test_a_rejected_deletion_leaves_the_account_in_the_list(filled):
    """Live, in another open window, and from scratch."""
    with filled.session() as session:
        (row,) = list_accounts(session)
        raw = signed(session, [c.AccountDeleted(row.id), c.BrandRenamed(GONE, "x")])
        filled.plant(raw)
        session.refresh()
        assert [one.id for one in list_accounts(session)] == [row.id]
    with filled.session() as session:
        assert [one.id for one in list_accounts(session)] == [row.id]


def test_keys_of_a_rejected_entry_are_not_believed(filled):
    """A spilled list gives up its entry keys at once, but never those of an entry without effect."""
    with filled.session() as session:
        keyset = c.KeySetAdded(NEW, [c.Bundle(session.ring.member, os.urandom(1200))])
        raw = spilled(session, filled, [keyset, c.BrandRenamed(GONE, "x")])
    filled.plant(raw)
    forget(filled)
    with filled.session() as session:
        assert [one.reason for one in session.state.rejected] == ["no_such_brand"]
        assert verify(session).ok


def spilled(session: Session, small: Small, changes: list[c.AnyChange]) -> bytes:
    from vault.crypto.kdf import sha256
    from vault.crypto.sealing import seal_payload, wrap
    from vault.keyring import spill_context

    epoch = session.state.epoch
    payload = seal_payload(c.encode(changes), spill_context(session.vault_id, epoch, 0))
    digest = sha256(payload.blob)
    small.sql("INSERT INTO blobs VALUES (?, ?)", digest, payload.blob)
    sealed = c.Sealed(digest, payload.commitment, wrap(session.ring.opened.team[epoch], payload.data_key))
    return signed(session, [], plain=c.encode(c.Content([], [], [sealed])))


def test_a_spilled_entry_takes_effect_like_any_other(filled):
    with filled.session() as session:
        raw = spilled(session, filled, [PERSON])
    filled.plant(raw)
    with filled.session() as session:
        assert "运营乙" in [row.name for row in list_persons(session)]
        assert verify(session).ok


def test_a_lost_or_changed_spill_is_integrity_and_stays_so(filled):
    with filled.session() as session:
        filled.plant(spilled(session, filled, [PERSON]))
        digest = filled.sql("SELECT hash FROM blobs ORDER BY rowid DESC LIMIT 1")[0][0]
        filled.sql("DELETE FROM blobs WHERE hash = ?", digest)
        for _ in range(2):
            with pytest.raises(Damaged):
                session.refresh()
    with pytest.raises(Damaged):
        filled.open()
    filled.sql("INSERT INTO blobs VALUES (?, ?)", digest, b"other")
    with pytest.raises(Tampered):
        filled.open()


# formats


def test_a_raised_format_stops_this_client_with_newer_version(filled):
    with filled.session() as session:
        raw = signed(session, [c.FormatRaised(2)])
    filled.plant(raw)
    with pytest.raises(NewerVersion) as found:
        filled.open()
    assert found.value.facts == {"found": 2, "known": 1}


def test_a_format_raised_meanwhile_stops_an_open_session_for_good(filled):
    session = filled.open()
    filled.plant(signed(session, [c.FormatRaised(2)]))
    length = len(filled.rows())
    for _ in range(2):
        with pytest.raises(NewerVersion):
            session.refresh()
        with pytest.raises(NewerVersion):
            add_person(session, "运营丁")
    session.lock()
    assert len(filled.rows()) == length
    with pytest.raises(NewerVersion):
        filled.open()


def test_a_format_raised_by_who_may_not_or_out_of_order_stops_nobody(filled):
    with filled.session() as session:
        raw = signed(session, [c.FormatRaised(7)])
    filled.plant(raw)
    with filled.session() as session:
        assert session.state.format == 1
        assert [one.reason for one in session.state.rejected] == ["format_out_of_order"]


def test_a_replayed_state_is_the_same_from_anywhere(filled):
    filled.plant(os.urandom(80))
    with filled.session() as session:
        add_person(session, "运营丁")
        live = picture(session.state)
        session.lock()
    with filled.session() as session:
        assert picture(session.state) == live
    forget(filled)
    with filled.session(pinned=False) as session:
        assert picture(session.state) == live


def test_the_place_of_the_link_in_a_row_is_where_it_is_read(filled):
    rows = [raw for _, raw in filled.rows()]
    with filled.session() as session:
        assert session.state.hash != State().hash
        assert rows[0][PREV_AT:PREV_END] == bytes(32)


def test_a_time_that_no_calendar_knows_is_shown_as_the_last_one():
    assert iso(2**64) == "9999-12-31T23:59:59Z"
