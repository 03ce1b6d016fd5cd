"""T52: the administrator flips a bit or takes rows away: every client calls it broken, also one without any pin."""

from __future__ import annotations

import pytest

from tests.forging import forge
from tests.prepared import PASSWORD, flipped
from vault.accounts import AccountDraft, edit_account
from vault.device import Device
from vault.errors import Damaged, Integrity, Tampered
from vault.ledger import changes as c
from vault.unlocking import add_device


@pytest.fixture
def newcomer(vault, tmp_path):
    """Opens the vault on a device that has never seen it."""

    def open_it():
        device = Device.open(tmp_path / f"home{len(list(tmp_path.iterdir()))}", "file")
        key = (vault.folder / "secret-key").read_text()
        return add_device(device, vault.location, secret_key_text=key, password=PASSWORD, member=None)

    return open_it


def _refused(vault, newcomer):
    for client in (newcomer, vault.open):
        with pytest.raises(Integrity):
            client()
    said = vault.program("account", "list")
    assert said.code == 4
    return said.error


@pytest.mark.parametrize("offset", [0, 25, 40, 70, 96, 103, 106, 200, -1])
@pytest.mark.parametrize("seq", [1, 2, 6, 9])
def test_a_flipped_bit_in_a_row_that_another_follows(vault, newcomer, seq, offset):
    raw = dict(vault.rows())[seq]
    vault.sql("UPDATE ledger SET bytes = ? WHERE seq = ?", flipped(raw, offset % len(raw)), seq)
    for client in (newcomer, vault.open):
        with pytest.raises(Integrity):
            client()


def test_two_rows_taken_away(vault, newcomer):
    vault.sql("DELETE FROM ledger WHERE seq IN (5, 6)")
    assert _refused(vault, newcomer) in ("damaged", "forked", "rolled_back")


def test_two_rows_taken_away_and_the_rest_moved_up(vault, newcomer):
    rows = [raw for seq, raw in vault.rows() if seq not in (5, 6)]
    vault.put_rows(list(enumerate(rows, 1)))
    assert _refused(vault, newcomer) in ("tampered", "rolled_back")


def test_a_row_in_the_middle_replaced_by_noise(vault, newcomer):
    vault.sql("UPDATE ledger SET bytes = randomblob(400) WHERE seq = 6")
    assert _refused(vault, newcomer) in ("tampered", "forked")


def test_a_planted_row_does_not_hide_what_stands_before_it(vault, newcomer):
    """Noise mixes in the head before it: what an honest entry follows reaches down through it."""
    seq = vault.rows()[-1][0] + 1
    vault.sql("INSERT INTO ledger VALUES (?, randomblob(300))", seq)
    session = vault.open()
    edit_account(session, "山岚官方微博", AccountDraft(password="After!the-noise"))
    session.lock()
    victim = seq - 1
    raw = dict(vault.rows())[victim]
    vault.sql("UPDATE ledger SET bytes = ? WHERE seq = ?", flipped(raw, 150), victim)
    with pytest.raises(Integrity):
        newcomer()
    with pytest.raises(Integrity):
        vault.open()


def test_the_last_row_is_told_by_the_pin_and_as_noise_to_a_newcomer(vault, newcomer):
    seq, raw = vault.rows()[-1]
    vault.sql("UPDATE ledger SET bytes = ? WHERE seq = ?", flipped(raw, 150), seq)
    with pytest.raises(Integrity):
        vault.open()
    from vault.audit import verify

    session = newcomer()
    assert not verify(session).ok
    session.close()


def test_nothing_is_written_on_top_of_a_broken_record(vault):
    """A session that was open while it happened stops too, and goes on stopping."""
    with vault.session() as session:
        raw, seq = forge(session, [c.HistoryAccepted(1, bytes(32), "")], prev=bytes(32)), session.state.seq + 1
        vault.sql("INSERT INTO ledger VALUES (?, ?)", seq, raw)
        for _ in range(3):
            with pytest.raises((Tampered, Damaged)):
                edit_account(session, "山岚官方微博", AccountDraft(password="Never!stored"))
    assert len(vault.rows()) == seq


def test_a_broken_record_is_not_accepted_by_any_code(vault):
    from vault.audit import accept_history

    vault.sql("UPDATE ledger SET bytes = randomblob(400) WHERE seq = 6")
    with pytest.raises(Integrity):
        accept_history(vault.device(), vault.location, member=None, password=PASSWORD, code="anything")
