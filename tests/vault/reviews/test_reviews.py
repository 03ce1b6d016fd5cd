"""Access reviews: what is asked, what counts as an answer, what is written back, and when the next one is due."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.team import AUDITOR, LEAD, OPERATOR, OWNER, Team, make_team
from vault.accounts import AccountDraft, add_account, edit_account, list_accounts, show_account
from vault.crypto.sealing import make_key
from vault.errors import BadInput, NotFound, NotPermitted
from vault.health import check_up
from vault.ledger import changes as c
from vault.reviews.answering import (
    answer_point,
    evidence_of,
    finish_review,
    list_reviews,
    show_review,
    start_review,
)
from vault.reviews.points import NEEDS_EVIDENCE
from vault.reviews.sealed import MOST_EVIDENCE
from vault.team.grants import give_grant
from vault.times import day_of

DAY = 86_400_000
SCAN, PHONE = "山岚公众号", "19900000001"
PICTURE = b"\x89PNG what the console shows"


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("team") / "first")
    with team.of(OWNER) as (owner,):
        draft = AccountDraft(platform="wechat_official_account", brand="山岚", name=SCAN, login="gh_1")
        add_account(owner, draft)
        edit_account(owner, SCAN, AccountDraft(admin="甲一", operators=["乙二"], phone=PHONE))
    return team


@pytest.fixture
def team(first_team, tmp_path, kept_derivations) -> Team:
    return first_team.copy(tmp_path / "team")


def point(review, name):
    return next(row for row in review.points if row.id == name)


def answer_all(session, but=()):
    for row in show_review(session, SCAN).points:
        if row.id not in but:
            evidence = PICTURE if row.id in NEEDS_EVIDENCE else None
            answer_point(session, SCAN, row.id, answer="registered", evidence=evidence)


def row(session, name=SCAN):
    return next(row for row in list_accounts(session) if row.name == name)


def test_it_asks_by_what_the_account_logs_in_with_and_says_what_is_registered(team):
    with team.of(OWNER) as (owner,):
        review = start_review(owner, SCAN)
        assert [row.id for row in review.points] == [
            "administrator",
            "operators",
            "third_party_grants",
            "bound_phone",
            "real_name",
            "protections",
            "developer_keys",
        ]
        assert point(review, "administrator").registered == "甲一"
        assert point(review, "operators").registered == "乙二"
        assert point(review, "bound_phone").registered == "199****0001"
        assert {row.answer for row in review.points} == {None}
        with pytest.raises(BadInput, match="review_running"):
            start_review(owner, SCAN)
        assert [one.id for one in start_review(owner, "山岚抖音").points][:1] == ["bound_phone"]


def test_a_finished_review_moves_the_next_one_ninety_days_on(team, at):
    at(80)
    with team.of(OWNER) as (owner,):
        assert row(owner).review_state == "due_soon"
        start_review(owner, SCAN)
        answer_all(owner)
        done = finish_review(owner, SCAN)
        assert (done.state, done.review_state) == ("finished", "ok")
        assert done.review_due_at == (day_of(owner.clock_ms()) + timedelta(days=90)).isoformat()
        with pytest.raises(NotFound):
            finish_review(owner, SCAN)


def test_the_check_up_misses_protections_once_a_review_was_to_confirm_them(team, at):
    with team.of(OWNER) as (owner,):

        def missed():
            names = {one.id: one.name for one in list_accounts(owner)}
            return {names[account] for one in check_up(owner).findings for account in one.accounts
                    if one.kind == "protections_unconfirmed"}  # fmt: skip

        assert SCAN not in missed()
        start_review(owner, SCAN)
        answer_all(owner, but=["protections"])
        with pytest.raises(BadInput, match="on_or_unknown"):
            answer_point(owner, SCAN, "protections", answer="changed", value="off")
        answer_point(owner, SCAN, "protections", answer="unknown")
        assert SCAN not in missed()
        finish_review(owner, SCAN)
        assert SCAN in missed()
        start_review(owner, SCAN)
        answer_all(owner)
        finish_review(owner, SCAN)
        assert SCAN not in missed()
        at(100)
        assert SCAN not in missed()
        assert "山岚抖音" in missed()


def test_what_stays_unknown_leaves_the_account_due(team):
    with team.of(OWNER) as (owner,):
        start_review(owner, SCAN)
        answer_all(owner, but=["developer_keys"])
        answer_point(owner, SCAN, "developer_keys", answer="unknown")
        finish_review(owner, SCAN)
        assert row(owner).review_state == "due"
        start_review(owner, SCAN)
        answer_all(owner)
        finish_review(owner, SCAN)
        assert row(owner).review_state == "ok"


def test_an_answer_without_the_evidence_that_it_takes_does_not_count(team):
    with team.of(OWNER) as (owner,):
        start_review(owner, SCAN)
        answer_all(owner, but=["operators"])
        assert not point(answer_point(owner, SCAN, "operators", answer="registered"), "operators").counts
        with pytest.raises(BadInput, match="points_open") as raised:
            finish_review(owner, SCAN)
        assert raised.value.facts["points"] == ["operators"]
        answer_point(owner, SCAN, "operators", answer="registered", evidence=PICTURE)
        finish_review(owner, SCAN)


def test_differences_are_written_back_with_the_answer(team):
    with team.of(OWNER) as (owner,):
        start_review(owner, SCAN)
        before = owner.state.seq
        answer_point(owner, SCAN, "administrator", answer="changed", value="丙三")
        assert owner.state.seq == before + 1
        answer_point(owner, SCAN, "operators", answer="changed", value="丁四、戊五", evidence=PICTURE)
        review = answer_point(owner, SCAN, "bound_phone", answer="changed", value="19900000009")
        assert point(review, "bound_phone").value == "199****0009"
        shown = show_account(owner, SCAN, reveal=True)
        assert (shown.admin, shown.operators, shown.phone) == ("丙三", ["丁四", "戊五"], "19900000009")


def test_what_the_vault_has_no_field_for_is_what_the_next_review_compares_with(team):
    with team.of(OWNER) as (owner,):
        start_review(owner, SCAN)
        answer_all(owner, but=["third_party_grants"])
        said = {"answer": "changed", "value": "壹伴、微盟", "evidence": PICTURE}
        answer_point(owner, SCAN, "third_party_grants", **said)
        finish_review(owner, SCAN)
        assert point(start_review(owner, SCAN), "third_party_grants").registered == "壹伴、微盟"


def test_evidence_is_sealed_and_comes_back_byte_for_byte(team):
    with team.of(OWNER, AUDITOR) as (owner, auditor):
        start_review(owner, SCAN)
        answer_point(owner, SCAN, "operators", answer="changed", value="己六", evidence=PICTURE)
        auditor.refresh()
        assert evidence_of(auditor, SCAN, "operators") == PICTURE
        assert point(show_review(auditor, SCAN), "operators").value == "己六"
        with pytest.raises(NotFound):
            evidence_of(owner, SCAN, "administrator")
    assert PICTURE not in team.path.read_bytes()


@pytest.mark.parametrize(("size", "taken"), [(MOST_EVIDENCE, True), (MOST_EVIDENCE + 1, False), (0, False)])
def test_evidence_fits_into_a_blob_or_is_refused(team, size, taken):
    with team.of(OWNER) as (owner,):
        start_review(owner, SCAN)
        if not taken:
            with pytest.raises(BadInput):
                answer_point(owner, SCAN, "operators", answer="registered", evidence=bytes(size))
            return
        answer_point(owner, SCAN, "operators", answer="registered", evidence=bytes(size))
        assert max(len(raw) for _, raw in owner.store.blobs()) <= 1 << 20


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"answer": "fine"}, "unknown_value"),
        ({"answer": "changed"}, "empty"),
        ({"answer": "registered", "value": "x"}, "value_unasked"),
        ({"answer": "changed", "value": "x" * 2001}, "too_long"),
        ({"answer": "changed", "value": "\ud800"}, "unencodable"),
    ],
)
def test_what_is_no_answer_writes_nothing(team, said, reason):
    with team.of(OWNER) as (owner,):
        start_review(owner, SCAN)
        before = owner.state.seq
        with pytest.raises(BadInput, match=reason):
            answer_point(owner, SCAN, "third_party_grants", **said)
        with pytest.raises(NotFound):
            answer_point(owner, SCAN, "password", answer="registered")
        assert owner.state.seq == before


def test_who_may_do_what(team):
    with team.of(OWNER, LEAD, OPERATOR, AUDITOR) as (owner, lead, operator, auditor):
        give_grant(owner, to=OPERATOR, account=SCAN, level="view")
        for session in (lead, operator, auditor):
            session.refresh()
        with pytest.raises(NotPermitted):
            start_review(auditor, SCAN)
        start_review(operator, SCAN)
        answer_point(operator, SCAN, "administrator", answer="registered")
        with pytest.raises(NotPermitted) as raised:  # what is registered is changed by who may edit the account
            answer_point(operator, SCAN, "administrator", answer="changed", value="丙三")
        assert LEAD in raised.value.facts["ask"]
        lead.refresh()
        answer_point(lead, SCAN, "administrator", answer="changed", value="丙三")
        assert point(show_review(lead, SCAN), "administrator").by == LEAD
        (listed,) = [one for one in list_reviews(lead) if one.name == SCAN]
        assert listed.open_points == 6


def test_an_unreadable_answer_does_not_count_and_can_be_answered_again(team):
    with team.of(OWNER, LEAD) as (owner, lead):
        review = start_review(lead, SCAN)

        def garbage(intention):
            sealed = intention.seal_for_directory(owner.state.accounts[review.account].brand, b"x", b"other")
            sealed = c.Sealed(sealed.blob, make_key(), sealed.wrapped)
            intention.add(c.ReviewAnswered(review.id, "third_party_grants", "changed", sealed, sealed))

        lead.commit(garbage)
        owner.refresh()
        answer_all(owner, but=["third_party_grants"])
        seen = point(show_review(owner, SCAN), "third_party_grants")
        assert (seen.readable, seen.counts, seen.by) == (False, False, LEAD)
        with pytest.raises(BadInput, match="points_open"):
            finish_review(owner, SCAN)
        answer_point(owner, SCAN, "third_party_grants", answer="registered", evidence=PICTURE)
        finish_review(owner, SCAN)


def test_a_new_directory_key_leaves_the_answers_readable(team):
    with team.of(OWNER, OPERATOR) as (owner, _):
        start_review(owner, SCAN)
        answer_point(owner, SCAN, "operators", answer="changed", value="己六", evidence=PICTURE)
        account = show_review(owner, SCAN).account
        brand = owner.state.brands[owner.state.accounts[account].brand]
        from vault.team.members import disable_member

        disable_member(owner, OPERATOR)
        assert owner.state.brands[brand.id].directory_epoch > brand.directory_epoch
        assert point(show_review(owner, SCAN), "operators").value == "己六"
        assert evidence_of(owner, SCAN, "operators") == PICTURE
