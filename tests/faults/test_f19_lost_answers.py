"""F19: the line to the server is cut, at the worst moment: exactly once, or not at all, and the truth is told."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from tests import postgres
from tests.faults import proxy
from tests.prepared import PASSWORD, judge
from vault.errors import StoreTrouble
from vault.persons import add_person
from vault.unlocking import unlock

pytestmark = pytest.mark.engines("postgres")


@pytest.fixture
def line(vault):
    made = proxy.Proxy(postgres.server().port)
    yield made
    made.close()


@pytest.fixture
def session(vault, line):
    server = postgres.server()
    place = server.url(vault.database, port=line.port)
    opened = unlock(vault.device(), place, member=None, password=PASSWORD)
    yield opened
    opened.close()


def stored(vault, name):
    with vault.session() as session:
        return [person.name for person in session.state.persons.values()].count(name)


@contextmanager
def maybe(told: list[str]):
    try:
        yield
        told.append("done")
    except StoreTrouble as error:
        told.append(error.code)


def test_a_commit_whose_answer_is_lost_is_done_once(vault, session, line):
    for number in range(5):
        line.judge = proxy.once(b"COMMIT", proxy.forwarded_and_cut)
        add_person(session, f"某人{number}")
    for number in range(5):
        assert stored(vault, f"某人{number}") == 1
    assert judge(vault) is None


def test_a_commit_that_never_arrived_is_not_told_as_done(vault, session, line):
    line.judge = proxy.once(b"COMMIT", proxy.cut_before)
    with pytest.raises(StoreTrouble):
        add_person(session, "某人")
    assert stored(vault, "某人") == 0
    add_person(session, "某人")  # and the next try goes through, on a fresh connection
    assert stored(vault, "某人") == 1
    assert judge(vault) is None


def test_what_was_on_its_way_when_the_line_broke_is_waited_for(vault, session, line):
    """Whoever looks for the row before the old transaction has ended could be told either, and be wrong."""
    for number in range(3):
        told: list[str] = []
        line.judge = proxy.once(b"COMMIT", proxy.cut_and_late)
        with maybe(told):
            add_person(session, f"某人{number}")
        assert stored(vault, f"某人{number}") == (told == ["done"])
    assert judge(vault) is None


@pytest.mark.parametrize(
    "when", [b"BEGIN", b"pg_advisory", b"INSERT INTO shouhao.ledger", b"INSERT INTO shouhao.blobs"]
)
def test_a_line_that_breaks_anywhere_leaves_it_whole(vault, session, line, when):
    from vault.accounts import AccountDraft, edit_account

    told: list[str] = []
    line.judge = proxy.once(when, proxy.cut_before)
    with maybe(told):
        edit_account(session, "山岚官方微博", AccountDraft(password="After!the-cut"))
    from vault.accounts import get_field

    with vault.session() as other:
        assert (get_field(other, "山岚官方微博", "password") == "After!the-cut") == (told == ["done"])
    assert judge(vault) is None


def test_reading_goes_on_over_a_line_that_was_cut(vault, session, line):
    line.cut_all()
    assert session.refresh() is False
    line.cut_all()
    with vault.session() as other:
        add_person(other, "别人写的")
    assert session.store.changed_since_last_look()  # nobody can know what was missed
    assert session.refresh()
    assert "别人写的" in {person.name for person in session.state.persons.values()}


def test_activity_waits_while_the_server_is_away_and_follows_later(vault, session, line):
    line.close()
    session.record("reveal", next(iter(session.state.accounts)))
    assert len(session.journal.spool.read()) == 1
    with vault.session() as later:
        assert later.journal.spool.read() == []  # with the first thing that this device could tell again
    assert judge(vault) is None
