"""The published formula: what a finding costs, and what the score is made of."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vault.test_findings import TODAY, account, measured
from vault.finding_kinds import ACTION, COST, KINDS, OF_NO_ACCOUNT, SEVERITY
from vault.findings import Yardstick, findings_of
from vault.health_score import RiskCell, points_of, score_of

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "health-score.md"


def table() -> dict[str, list[str]]:
    """The rows of the document's table, by the kind in their first cell."""
    lines = [line for line in DOCUMENT.read_text("utf-8").splitlines() if line.startswith("| `")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {cells[0].strip("`"): cells[1:] for cells in rows}


def test_the_document_names_every_kind_with_what_it_costs_and_what_to_do():
    rows = table()
    assert list(rows) == list(KINDS)
    for kind, (severity, cost, action, *_) in rows.items():
        assert (severity, action.strip("`")) == (SEVERITY[kind], ACTION[kind])
        assert int(cost) == (0 if kind in OF_NO_ACCOUNT else COST[SEVERITY[kind]])


def test_the_documents_example_is_what_the_program_counts():
    counts = {"weak": 6, "stale": 12, "no_second_factor": 1}
    assert points_of(counts, 64) == {"weak": 4, "stale": 3, "no_second_factor": 1}
    assert score_of(counts, 64) == 92


def test_a_single_account_costs_what_its_findings_weigh():
    result = measured(account(strength=0, changed_on=None))
    assert {one.kind: one.points for one in result.findings} == {"weak": 40, "stale": 15}
    assert result.score == 45


def test_whatever_is_to_be_mended_costs_a_point_at_least():
    assert points_of({"exposed": 1}, 10_000) == {"exposed": 1}


def test_the_platforms_without_codes_lose_nothing_for_it():
    assert measured(account(totp_applicable=False)).score == 100
    assert measured(account(totp_applicable=True)).score == 85


def test_what_concerns_the_vault_itself_costs_nothing():
    assert score_of(dict.fromkeys(OF_NO_ACCOUNT, 1), 1) == 100


@given(st.integers(1, 300).flatmap(lambda size: st.tuples(st.just(size), counts_up_to(size))))
@settings(max_examples=200)
def test_points_and_score_always_make_a_hundred(drawn):
    size, counts = drawn
    points, score = points_of(counts, size), score_of(counts, size)
    assert sum(points.values()) + score == 100
    assert score >= 0
    assert all(cost >= 0 for cost in points.values())
    if score:  # nothing had to be scaled: mending one returns just its points
        for kind in points:
            assert score_of(counts | {kind: 0}, size) == score + points[kind]


def counts_up_to(size: int):
    return st.fixed_dictionaries({}, optional={kind: st.integers(0, size) for kind in KINDS})


def test_findings_are_grouped_by_what_mends_them_the_most_worth_first():
    rows = [account("a", strength=1, rotation="overdue"), account("b", password="x"), account("c", password="x")]
    result = measured(*rows, account("d", totp_applicable=True))
    groups = [(one.action, one.kinds, one.accounts, one.points) for one in result.groups]
    assert groups == [
        ("rotate_first", ["reused", "weak"], 3, 30),
        ("change_password", ["overdue"], 1, 10),
        ("enrol_code", ["no_second_factor"], 1, 4),
    ]
    assert sum(one.points for one in result.groups) + result.score == 100


def test_brands_and_members_are_scored_as_the_whole_is_the_lowest_first():
    rows = [
        account("a", brand="山岚", responsible="m1", strength=0),
        account("b", brand="山岚", responsible="m2"),
        account("c", brand="北禾", responsible="m1"),
    ]
    result = measured(*rows)
    assert [(one.id, one.accounts, one.score, one.counts) for one in result.brands] == [
        ("山岚", 2, 80, {"weak": 1}),
        ("北禾", 1, 100, {}),
    ]
    assert [(one.id, one.score) for one in result.responsible] == [("m1", 80), ("m2", 100)]


def test_every_account_has_its_place_in_the_matrix():
    rows = [
        account("fine"),
        account("core", core=True, strength=0),
        account("verified", verified_until=account().changed_on.replace(year=2030), changed_on=None),
        account("paused", paused=True, rotation="due"),
    ]
    cells = {(one.likelihood, one.impact): (one.accounts, one.level) for one in measured(*rows).risks}
    assert cells == {
        (4, 4): (["core"], "high"),
        (3, 3): (["verified"], "medium"),
        (2, 1): (["paused"], "low"),
        (1, 2): (["fine"], "low"),
    }


def test_what_a_register_says_of_an_account_that_is_not_looked_at_any_more_breaks_nothing():
    yardstick = Yardstick(today=TODAY, days=90, core_days=60, leavers={}, backup_overdue=False)
    result = findings_of([account("a")], yardstick, {"vendor_expiring": (["a", "retired"], ["某代运营"])})
    assert [one.accounts for one in result.findings] == [["a", "retired"]]
    assert (result.score, result.brands[0].counts) == (100, {"vendor_expiring": 1})
    assert [(cell.likelihood, cell.accounts) for cell in result.risks] == [(3, ["a"])]


@pytest.mark.parametrize(
    ("likelihood", "impact", "level"), [(1, 3, "low"), (1, 4, "medium"), (3, 3, "medium"), (3, 4, "high")]
)
def test_likelihood_and_impact_together_make_the_level(likelihood, impact, level):
    assert RiskCell(likelihood, impact, []).level == level
