"""What was confirmed is there at the next unlock, whatever stood in a field and whatever lay in the database."""

from __future__ import annotations

import pytest

from tests.prepared import judge
from vault.accounts import AccountDraft, add_account
from vault.errors import BadInput
from vault.persons import add_person

LONG = "长" * 5000


@pytest.mark.parametrize(
    "write",
    [
        lambda session: add_person(session, "某人", contact=LONG),
        lambda session: add_account(session, AccountDraft(platform="weibo", brand=LONG, name="新号", password="p")),
        lambda session: add_account(session, AccountDraft(platform="weibo", name="新号", admin=LONG, password="p")),
    ],
    ids=["a contact", "a brand", "an administrator"],
)
def test_what_no_reader_could_decode_is_refused_before_it_is_signed(vault, write):
    """Bounds hold when decoding: an entry beyond them would be stored, confirmed, and then have no effect."""
    with vault.session() as session:
        before = session.state.seq
        with pytest.raises(BadInput) as told:
            write(session)
        assert told.value.facts["reason"] == "too_long"
        assert session.state.seq == before
    assert len(vault.rows()) == before


@pytest.mark.parametrize(
    ("device", "n"),
    [("no id at all", 1), ("aaaaaaaaaaaaaaaa", 1), ("aaaaaaaaaaaaaaaa", -5), ("aaaaaaaaaaaaaaaa", 2**60)],
)
def test_a_planted_activity_row_spoils_no_later_entry(vault, device, n):
    """Its name is never taken into an entry, where it would make the whole entry unreadable."""
    vault.sql("INSERT INTO activity VALUES (?, ?, x'00')", device, n)
    with vault.session() as session:
        add_person(session, "后来者")
    vault.forget("snapshot")
    with vault.session() as session:
        assert "后来者" in {person.name for person in session.state.persons.values()}
        assert session.state.rejected == []
    assert judge(vault) is not None  # and the planted row is told


def test_every_entry_that_a_use_case_writes_is_read_back_the_same(vault):
    """The state that was kept while writing is the one that replaying from the first entry gives."""
    from vault.ledger.replay import replay
    from vault.ledger.state import State

    with vault.session() as session:
        add_person(session, "x" * 200, contact="c" * 4096)
        add_account(session, AccountDraft(platform="weibo", brand="b" * 200, name="n" * 200, password="p" * 10_000))
        state = State()
        replay(state, session.store.rows(), session.ring)
        assert state.rejected == []
        for table in ("members", "devices", "brands", "grants", "persons", "controls", "accounts"):
            assert getattr(state, table) == getattr(session.state, table), table
