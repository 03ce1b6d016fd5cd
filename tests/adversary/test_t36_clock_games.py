"""T36: entries dated into the past or the future by their authors. Order is the chain's, dates are only shown."""

from __future__ import annotations

import pytest

from tests.forging import NOW, colleague, forge, with_clock
from tests.prepared import judge
from vault.errors import Integrity
from vault.ledger import changes as c
from vault.ledger.replay import replay

pytestmark = pytest.mark.engines("sqlite")

DAY = 86_400_000


@pytest.mark.parametrize("clock", [0, 1, NOW - 3650 * DAY, NOW + 3650 * DAY, 253_402_300_799_999])
def test_the_later_entry_counts_whatever_its_date(original, clock):
    with original.session() as session:
        _, _, state = colleague(session, "viewer")
        first = forge(session, [c.PolicySet("rotation.days", 30)], clock=NOW)
        replay(state, [(state.seq + 1, first)], session.ring)
        second = forge(session, [c.PolicySet("rotation.days", 60)], seq=state.seq + 1, prev=state.hash, clock=clock)
        replay(state, [(state.seq + 1, second)], session.ring)
    assert state.policy["rotation.days"].value == 60
    assert state.rejected == []


@pytest.mark.parametrize("clock", [253_402_300_800_000, 2**63, 2**64 - 1])
def test_a_date_that_no_calendar_has_is_rejected(original, clock):
    with original.session() as session:
        _, _, state = colleague(session, "viewer")
        raw = forge(session, [c.PolicySet("rotation.days", 30)], clock=clock)
        replay(state, [(state.seq + 1, raw)], session.ring)
    assert [record.reason for record in state.rejected] == ["impossible_clock"]


def test_a_date_altered_by_the_database_is_told(vault):
    seq, raw = vault.rows()[5]
    vault.sql("UPDATE ledger SET bytes = ? WHERE seq = ?", with_clock(raw, NOW), seq)
    assert isinstance(judge(vault), Integrity)
