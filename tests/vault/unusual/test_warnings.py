"""Who is shown which warning, who deals with it, and that the record is read once."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER
from tests.vault.unusual.conftest import did, many_looks, ordinary_weeks
from vault import activity
from vault.audit import list_audit
from vault.errors import BadInput, NotFound, NotPermitted, Tampered
from vault.offboarding.opening import open_case
from vault.persons import edit_person
from vault.team.grants import give_grant
from vault.team.policy_setting import set_policy
from vault.unusual.warnings import clear_warning, list_warnings, look_further, waiting_warnings


@pytest.fixture
def looked(team):
    """The operator opened both accounts of the lead's brand again and again, two hours ago."""
    with team.of(OPERATOR) as (operator,):
        many_looks(operator, "山岚官微", "山岚抖音")
    return team


def seen(team, name):
    with team.of(name) as (session,):
        return list_warnings(session)


def test_a_burst_is_one_warning_with_everything_that_there_is_to_say(looked):
    (row,) = seen(looked, OWNER)
    assert (row.member, row.reasons, row.state, row.hidden) == (OPERATOR, ["volume"], "open", 0)
    assert {one.name for one in row.accounts} == {"山岚官微", "山岚抖音"}
    assert row.signs[0].facts | {"count": 24, "limit": 20} == dict(row.signs[0].facts)
    assert len(row.devices) == 1


@pytest.mark.parametrize(("name", "shown"), [(OWNER, 1), (LEAD, 1), (AUDITOR, 1), (HR, 0), (OPERATOR, 0)])
def test_whoever_reads_the_record_sees_it(looked, name, shown):
    assert len(seen(looked, name)) == shown


def test_a_lead_is_told_nothing_of_what_they_do_not_lead(team):
    with team.of(OWNER) as (owner,):
        give_grant(owner, to=OPERATOR, account="北禾官微", level="view")
    with team.of(OPERATOR) as (operator,):
        many_looks(operator, "北禾官微", hours_ago=30)
    assert seen(team, LEAD) == []
    with team.of(OPERATOR) as (operator,):
        many_looks(operator, "北禾官微", "山岚官微")
    (row,) = seen(team, LEAD)
    assert ([one.name for one in row.accounts], row.hidden) == (["山岚官微"], 1)
    assert "北禾" not in str(row)
    (row,) = seen(team, OWNER)
    assert {one.name for one in row.accounts} == {"北禾官微", "山岚官微"}


def test_somebody_else_deals_with_it_and_it_stays_dealt_with(looked):
    with looked.of(LEAD) as (lead,):
        assert waiting_warnings(lead) == 0  # nothing has been read yet
        assert look_further(lead, 100)
        assert waiting_warnings(lead) == 1
        (row,) = list_warnings(lead)
        done = clear_warning(lead, row.id[:6], found="harmless", note="搬家，一次看全了")
        assert (done.state, done.cleared_by, done.note) == ("cleared", LEAD, "搬家，一次看全了")
        assert waiting_warnings(lead) == 0
    (row,) = seen(looked, AUDITOR)
    assert (row.id, row.state) == (done.id, "cleared")
    with looked.of(OWNER) as (owner,):
        told = [one for one in list_audit(owner) if one.kind == "warning_cleared"]
        assert [(one.by, one.facts["name"]) for one in told] == [(LEAD, OPERATOR)]


def test_a_warning_takes_a_note_and_somebody_who_may(looked):
    with looked.of(LEAD, OPERATOR, HR) as (lead, operator, hr):
        (row,) = list_warnings(lead)
        for note, reason in ((" ", "empty"), ("x" * 2001, "too_long")):
            with pytest.raises(BadInput) as refused:
                clear_warning(lead, row.id, found="harmless", note=note)
            assert refused.value.facts["reason"] == reason
        for session in (operator, hr):
            with pytest.raises(NotFound):
                clear_warning(session, row.id, found="harmless", note="nothing")
        assert [one.state for one in list_warnings(lead)] == ["open"]


def test_nobody_clears_their_own(team):
    with team.of(OWNER) as (owner,):
        many_looks(owner, "山岚官微", "北禾官微")
        (row,) = list_warnings(owner)
        assert (row.member, row.may_clear, waiting_warnings(owner)) == (OWNER, False, 0)
        with pytest.raises(NotPermitted):
            clear_warning(owner, row.id, found="harmless", note="that was me")
    assert seen(team, LEAD) != []
    with team.of(LEAD) as (lead,):
        many_looks(lead, "山岚官微")
    assert [row.member for row in seen(team, LEAD)] == [OWNER]


def test_a_leaver_is_not_told_that_they_are_one(team):
    with team.of(AUDITOR) as (auditor,):
        rows = [did(auditor, 2, "copy", "山岚官微", field="password")]
        assert auditor.journal.write(rows)
        member = auditor.ring.member
    with team.of(OWNER) as (owner,):
        person = next(one.id for one in owner.state.persons.values() if one.member == member)
        edit_person(owner, person, left_on=(owner.now() - timedelta(days=3)).date().isoformat())
    assert seen(team, AUDITOR) == []
    assert [row.reasons for row in seen(team, OWNER)] == [["leaving"]]


def test_a_planned_case_makes_last_days_for_whoever_may_read_it(team):
    with team.of(OPERATOR) as (operator,):
        names = ("山岚官微", "山岚抖音")
        rows = [did(operator, 30 - number / 60, "copy", names[number % 2], field="password") for number in range(12)]
        assert operator.journal.write(rows)
    with team.of(OWNER) as (owner,):
        set_policy(owner, {"unusual.leaver_accounts": "1"})
        assert list_warnings(owner) == []
        open_case(owner, OPERATOR, last_day=(owner.now() + timedelta(days=5)).date().isoformat())
        assert [row.reasons for row in list_warnings(owner)] == [["leaving"]]
    assert [row.reasons for row in seen(team, LEAD)] == [["leaving"]]
    assert seen(team, OPERATOR) == []


def test_hours_are_the_persons_own(team):
    with team.of(OPERATOR) as (operator,):
        ordinary_weeks(operator, "山岚官微")
        night = datetime.now().replace(hour=3, minute=0)
        ago = (operator.clock_ms() - night.timestamp() * 1000) / 3_600_000
        assert operator.journal.write([did(operator, ago if ago > 0 else ago + 24, "copy", "山岚官微")])
    (row,) = seen(team, LEAD)
    assert (row.reasons, row.zone[:3]) == (["hours"], "UTC")
    assert (row.signs[0].facts["first"], row.signs[0].facts["last"]) == (9 * 60, 18 * 60 + 30)


# read once


@pytest.fixture
def read_rows(monkeypatch):
    """How many rows of activity are opened."""
    real, count = activity._open_records, [0]

    def counted(*args):
        count[0] += 1
        return real(*args)

    monkeypatch.setattr(activity, "_open_records", counted)
    return count


def test_what_was_read_is_not_read_again_at_the_next_unlock(team, read_rows):
    with team.of(OPERATOR) as (operator,):
        for number in range(150):
            operator.journal.write([did(operator, 100 - number / 100, "copy", "山岚官微")])
        many_looks(operator, "山岚官微")
    first = seen(team, LEAD)
    assert read_rows[0] > 150
    kept = next(team.home_of(LEAD).glob("*/*/unusual"))
    assert "山岚" not in kept.read_bytes().decode("latin-1")
    read_rows[0] = 0
    with team.of(LEAD) as (lead,):
        assert list_warnings(lead) == first
        assert list_warnings(lead) == first
        assert 0 < read_rows[0] < 10, "only what the unlock itself and others left since"
    kept.write_bytes(b"SHU1 damaged")
    assert seen(team, LEAD) == first


def test_it_goes_on_in_pieces(team):
    with team.of(OPERATOR) as (operator,):
        for number in range(30):
            operator.journal.write([did(operator, 3 - number / 600, "reveal", "山岚官微")])
    with team.of(LEAD) as (lead,):
        pieces = 0
        while not look_further(lead, 7):
            pieces += 1
        assert pieces > 3
        assert waiting_warnings(lead) == 1


def test_rows_older_than_anything_that_matters_are_skipped(team, read_rows):
    with team.of(OPERATOR) as (operator,):
        for number in range(40):
            operator.journal.write([did(operator, 24 * (400 - number), "reveal", "山岚官微")])
        many_looks(operator, "山岚官微")
    assert len(seen(team, LEAD)) == 1
    assert read_rows[0] < 15


def test_a_row_that_was_altered_is_not_read_over(looked):
    seen(looked, LEAD)
    looked.sql("UPDATE activity SET bytes = zeroblob(300) WHERE n = 2")
    with looked.of(OWNER) as (owner,), pytest.raises(Tampered):
        list_warnings(owner)
