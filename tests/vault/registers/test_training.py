"""Training: what passes, who sees whose score, and by when somebody has to pass again."""

from __future__ import annotations

from datetime import date

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER
from vault.errors import BadInput, NotPermitted
from vault.ledger import changes as c
from vault.registers.checking import check_registers
from vault.registers.quarters import Attempt, Terms, quarter_of, standing
from vault.registers.training import (
    edit_training,
    evidence_of_training,
    list_training,
    record_training,
    show_training,
    training_due,
)

TERMS = Terms(every=1, retake_days=7)
LONG_AGO = date(2020, 1, 1)


def day(text: str) -> date:
    return date.fromisoformat(text)


def where(today: str, *attempts: tuple[str, str, bool], since: date = LONG_AGO, every: int = 1) -> tuple[str, str, str]:
    made = [Attempt(quarter=quarter, on=on, passed=passed) for quarter, on, passed in attempts]
    at = standing(made, since, day(today), Terms(every=every, retake_days=7))
    return at.state, at.quarter, at.due_on.isoformat()


PASSED_Q3, PASSED_Q4 = ("2026-Q3", "2026-09-10", True), ("2026-Q4", "2026-11-10", True)


@pytest.mark.parametrize(
    ("today", "attempts", "expected"),
    [
        ("2026-11-22", [PASSED_Q4], ("ok", "2027-Q1", "2027-03-31")),
        ("2026-11-22", [PASSED_Q3], ("open", "2026-Q4", "2026-12-31")),
        ("2026-12-16", [PASSED_Q3], ("open", "2026-Q4", "2026-12-31")),
        ("2026-12-17", [PASSED_Q3], ("due_soon", "2026-Q4", "2026-12-31")),
        ("2026-12-31", [PASSED_Q3], ("due_soon", "2026-Q4", "2026-12-31")),
        ("2027-01-01", [PASSED_Q3], ("overdue", "2026-Q4", "2026-12-31")),
        ("2026-11-22", [], ("overdue", "2026-Q3", "2026-09-30")),
        ("2026-11-22", [("2026-Q4", "2026-11-20", False), PASSED_Q3], ("retake", "2026-Q4", "2026-11-27")),
        ("2026-11-27", [("2026-Q4", "2026-11-20", False), PASSED_Q3], ("retake", "2026-Q4", "2026-11-27")),
        ("2026-11-28", [("2026-Q4", "2026-11-20", False), PASSED_Q3], ("overdue", "2026-Q4", "2026-11-27")),
        ("2026-11-28", [PASSED_Q4, ("2026-Q4", "2026-11-01", False)], ("ok", "2027-Q1", "2027-03-31")),
    ],
)
def test_where_somebody_stands(today, attempts, expected):
    assert where(today, *attempts) == expected


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        ("2026-11-22", ("open", "2026-Q4", "2026-12-31")),
        ("2026-12-01", ("open", "2026-Q4", "2026-12-31")),
        ("2026-12-02", ("open", "2027-Q1", "2027-03-31")),
    ],
)
def test_who_came_late_in_a_quarter_has_until_the_end_of_the_next(since, expected):
    assert where(since, since=day(since)) == expected


def test_a_rule_may_ask_for_a_test_every_half_year():
    assert where("2026-11-22", ("2026-Q3", "2026-09-10", True), every=2) == ("ok", "2027-Q2", "2027-06-30")
    assert where("2027-01-02", ("2026-Q3", "2026-09-10", True), every=2) == ("open", "2027-Q2", "2027-06-30")


@pytest.mark.parametrize(("text", "quarter"), [("2026-01-01", "2026-Q1"), ("2026-12-31", "2026-Q4")])
def test_a_day_lies_in_its_quarter(text, quarter):
    assert quarter_of(day(text)) == quarter


def test_eighty_of_a_hundred_passes_unless_the_team_says_otherwise(team, on):
    on("2026-11-22")
    with team.of(OWNER) as (owner,):
        record_training(owner, {OPERATOR: 80, LEAD: 79}, taken_on="2026-11-20")
        assert {row.person: row.state for row in list_training(owner)} == {OPERATOR: "passed", LEAD: "failed"}
        due = {row.person: row for row in training_due(owner)}
        assert (due[OPERATOR].state, due[LEAD].state, due[LEAD].due_on) == ("ok", "retake", "2026-11-27")
        owner.commit(lambda intention: intention.add(c.PolicySet("training.pass_score", 90)))
        record_training(owner, {HR: 85}, taken_on="2026-11-20")
        assert {row.person: row.state for row in training_due(owner)}[HR] == "retake"


def test_a_team_that_never_trained_is_told_so_unless_its_rule_is_never(team, on):
    with team.of(OWNER) as (owner,):
        joined = quarter_of(owner.now().date())
        on(f"{int(joined[:4]) + 1}-12-31")
        assert {row.state for row in training_due(owner)} == {"overdue"}
        assert len(check_registers(owner)["training_due"][1]) == 5
        owner.commit(lambda intention: intention.add(c.PolicySet("training.every_quarters", 0)))
        assert (training_due(owner), "training_due" in check_registers(owner)) == ([], False)


def test_a_score_is_read_by_whose_it_is_and_by_who_keeps_the_register(team, on):
    on("2026-11-22")
    with team.of(HR) as (hr,):
        rows = record_training(hr, {OPERATOR: 92, AUDITOR: 60}, taken_on="2026-11-20", evidence=b"the answers")
    with team.of(OPERATOR) as (operator,):
        assert [(row.person, row.score) for row in list_training(operator)] == [(OPERATOR, 92)]
        assert [row.person for row in training_due(operator)] == [OPERATOR]
        assert evidence_of_training(operator, rows[0]) == b"the answers"
        with pytest.raises(NotPermitted):
            record_training(operator, {OPERATOR: 100}, taken_on="2026-11-21")
    with team.of(AUDITOR) as (auditor,):
        assert sorted(row.score for row in list_training(auditor)) == [60, 92]
        with pytest.raises(NotPermitted):
            edit_training(auditor, rows[1], score=100)


def test_nobody_passes_by_their_own_hand_and_a_lead_speaks_for_their_own_people_only(team, on):
    on("2026-11-22")
    with team.of(HR, LEAD) as (hr, lead):
        with pytest.raises(NotPermitted):
            record_training(hr, {HR: 100}, taken_on="2026-11-20")
        record_training(lead, {OPERATOR: 88}, taken_on="2026-11-20")
        with pytest.raises(NotPermitted):
            record_training(lead, {AUDITOR: 88}, taken_on="2026-11-20")
        with pytest.raises(NotPermitted):
            record_training(lead, {LEAD: 88}, taken_on="2026-11-20")


def test_a_mended_score_is_judged_again_and_a_test_that_was_struck_out_counts_no_more(team, on):
    on("2026-11-22")
    with team.of(HR) as (hr,):
        (row,) = record_training(hr, {OPERATOR: 70}, taken_on="2026-11-20")
        edit_training(hr, row, score=90, note="漏判一题")
        shown = show_training(hr, row)
        assert (shown.score, shown.state, shown.note) == (90, "passed", "漏判一题")
        edit_training(hr, row, void=True)
        assert {one.person: one.last_passed for one in training_due(hr)}[OPERATOR] is None


@pytest.mark.parametrize(
    ("scores", "more", "reason"),
    [
        ({}, {}, "empty"),
        ({OPERATOR: 101}, {}, "out_of_range"),
        ({OPERATOR: 90}, {"quarter": "2026-Q5"}, "not_a_quarter"),
        ({OPERATOR: 90}, {"taken_on": "2126-01-01"}, "in_future"),
    ],
)
def test_a_slip_of_the_hand_is_told_and_writes_nothing(team, scores, more, reason):
    with team.of(HR) as (hr,):
        head = hr.state.seq
        with pytest.raises(BadInput) as refused:
            record_training(hr, scores, **{"taken_on": "2026-11-20", **more})
        assert refused.value.facts["reason"] == reason
        assert hr.state.seq == head
