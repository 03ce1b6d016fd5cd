"""T12: somebody whose membership ended keeps the key and writes on."""

from __future__ import annotations

import pytest

from tests.forging import NOW, colleague, forge
from vault.errors import Tampered
from vault.ledger import changes as c
from vault.ledger.replay import replay

pytestmark = pytest.mark.engines("sqlite")

TEN_YEARS = 10 * 365 * 86_400_000
CHANGE = [c.HistoryAccepted(1, bytes(32), "I was here")]


@pytest.mark.parametrize("clock", [NOW, NOW - TEN_YEARS, NOW + TEN_YEARS, 0])
@pytest.mark.parametrize("role", ["owner", "viewer"])
def test_what_counts_is_the_place_in_the_chain_not_the_clock(original, role, clock):
    with original.session() as session:
        member, keys, state = colleague(session, role, active=False)
        raw = forge(session, CHANGE, author=member, signing=keys.signing, clock=clock)
        replay(state, [(state.seq + 1, raw)], session.ring)
    assert [record.reason for record in state.rejected] == ["author_not_active"]
    assert state.clock != clock


def test_an_entry_that_follows_an_old_one_is_a_broken_row(original):
    with original.session() as session:
        member, keys, state = colleague(session, "owner")
        raw = forge(session, CHANGE, author=member, signing=keys.signing, prev=bytes(32))
        with pytest.raises(Tampered):
            replay(state, [(state.seq + 1, raw)], session.ring)


def test_a_row_put_between_two_honest_ones_is_a_broken_row(vault):
    with vault.session() as session:
        old = session.store.rows(4)
        seq, _ = next(old)
        old.close()
        planted = forge(session, CHANGE, seq=seq)
    rows = vault.rows()
    moved = [*rows[: seq - 1], (seq, planted), *((number + 1, raw) for number, raw in rows[seq - 1 :])]
    vault.put_rows(moved)
    with pytest.raises(Tampered):
        vault.open()
    vault.forget()
    with pytest.raises(Tampered):
        vault.open()
