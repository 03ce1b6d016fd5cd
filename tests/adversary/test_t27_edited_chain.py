"""T27: a record of fifty entries is cut, doubled, reordered and edited byte by byte."""

from __future__ import annotations

import random
import shutil
import struct

import pytest

from tests import prepared
from tests.prepared import Prepared, flipped, judge, stretch
from vault.errors import Integrity
from vault.ledger.entry import SIGNATURE_SIZE

#: Where each field of the envelope begins and ends, from the front; the signature is the last 64 bytes.
FIELDS = (0, 4, 20, 28, 60, 76, 92, 100, 104, 108)


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    made = prepared.make(tmp_path_factory.mktemp("long") / "vault")
    session = made.open()
    stretch(session, 50)
    session.lock()
    assert len(made.rows()) == 50
    assert judge(made) is None
    return made


@pytest.fixture
def attacked(long: Prepared):
    """The same vault for every attack of a test; ``put`` restores what is not attacked."""
    whole = long.path.read_bytes()
    home = long.folder / "home.kept"
    if not home.exists():
        shutil.copytree(long.home, home)
    yield long
    long.path.write_bytes(whole)
    shutil.rmtree(long.home)
    shutil.copytree(home, long.home)


def test_every_deleted_row_is_told(attacked):
    rows = attacked.rows()
    for index in range(50):
        attacked.put_rows(rows[:index] + rows[index + 1 :])
        assert isinstance(judge(attacked), Integrity), index


def test_every_deleted_row_is_told_when_the_rest_moves_up(attacked):
    rows = attacked.rows()
    for index in range(50):
        rest = [raw for _, raw in rows[:index] + rows[index + 1 :]]
        attacked.put_rows(list(enumerate(rest, 1)))
        assert isinstance(judge(attacked), Integrity), index


def test_every_swapped_pair_is_told(attacked):
    rows = attacked.rows()
    for index in range(49):
        swapped = [raw for _, raw in rows]
        swapped[index], swapped[index + 1] = swapped[index + 1], swapped[index]
        attacked.put_rows(list(enumerate(swapped, 1)))
        assert isinstance(judge(attacked), Integrity), index


def test_every_doubled_row_is_told(attacked):
    rows = [raw for _, raw in attacked.rows()]
    for index in range(50):
        attacked.put_rows(list(enumerate([*rows[: index + 1], rows[index], *rows[index + 1 :]], 1)))
        assert isinstance(judge(attacked), Integrity), index
        attacked.put_rows(list(enumerate([*rows, rows[index]], 1)))
        assert isinstance(judge(attacked), Integrity), index


def test_every_replaced_row_is_told(attacked):
    rows = [raw for _, raw in attacked.rows()]
    for index in range(50):
        attacked.put_rows(list(enumerate([*rows[:index], rows[index - 1], *rows[index + 1 :]], 1)))
        assert isinstance(judge(attacked), Integrity), index


@pytest.mark.parametrize("remembering", [True, False], ids=["pinned", "fresh device"])
def test_flipped_bits_of_every_row_are_told(attacked, remembering):
    """Every row at its structural offsets and at sampled ones; without a pin every row but the last."""
    chance = random.Random(27)
    rows = attacked.rows()
    for index, (seq, raw) in enumerate(rows):
        structural = chance.sample([*FIELDS, len(raw) - SIGNATURE_SIZE, len(raw) - 1], 3 if remembering else 1)
        for offset in [*structural, chance.randrange(len(raw))]:
            attacked.sql(
                "UPDATE ledger SET bytes = ? WHERE seq = ?", flipped(raw, offset, 1 << chance.randrange(8)), seq
            )
            assert isinstance(judge(attacked, pinned=remembering), Integrity), (index, offset)
        attacked.sql("UPDATE ledger SET bytes = ? WHERE seq = ?", raw, seq)
    assert judge(attacked, pinned=remembering) is None


def test_every_bit_of_one_row_is_told(attacked):
    """In memory: the replay alone, for all bits of a row in the middle."""
    from vault.ledger.replay import replay
    from vault.ledger.state import State

    rows = attacked.rows()
    state, (seq, raw) = State(), rows[20]
    with attacked.session() as session:
        replay(state, rows[:20], session.ring)
        before = (state.seq, state.hash, state.tail)
        for place in range(len(raw) * 8):
            with pytest.raises(Integrity):
                replay(state, [(seq, flipped(raw, place // 8, 1 << place % 8)), rows[21]], session.ring)
            state.advance(*before)
            state.noise.clear()
        replay(state, rows[20:22], session.ring)


def test_cuts_in_the_middle_are_told(attacked):
    rows = attacked.rows()
    for start, end in ((1, 49), (10, 40), (24, 26), (0, 25), (25, 50)):
        attacked.put_rows(rows[:start] + rows[end:])
        assert isinstance(judge(attacked), Integrity), (start, end)
        attacked.put_rows(list(enumerate((raw for _, raw in rows[:start] + rows[end:]), 1)))
        assert isinstance(judge(attacked), Integrity), (start, end)


def test_a_row_with_its_number_edited_too_is_told(attacked):
    """Consistently renumbered: column and envelope agree, only the signature knows."""
    rows = attacked.rows()
    seq, raw = rows[-1]
    renumbered = raw[:20] + struct.pack(">Q", seq + 1) + raw[28:]
    attacked.put_rows([*rows[:-1], (seq, renumbered)])
    assert isinstance(judge(attacked), Integrity)
    attacked.put_rows([*rows, (seq + 1, renumbered)])
    assert isinstance(judge(attacked), Integrity)


@pytest.mark.parametrize("offset", [0, 30, 100, 200, -1])
def test_the_program_says_the_record_was_altered(attacked, offset):
    raw = dict(attacked.rows())[25]
    attacked.sql("UPDATE ledger SET bytes = ? WHERE seq = 25", flipped(raw, offset % len(raw)))
    for command in (("audit", "verify"), ("account", "list")):
        said = attacked.program(*command)
        assert said.code == 4
        assert said.error in ("tampered", "forked")


def test_control_the_same_hand_puts_it_back(attacked):
    attacked.put_rows(attacked.rows())
    assert attacked.program("audit", "verify").json["ok"] is True
