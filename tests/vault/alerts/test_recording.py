"""Alerts that are kept: who brings them, who reads them, who deals with them, and what later ones learn from them."""

from __future__ import annotations

import pytest

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, Team, make_team
from tests.vault.team.test_one_team_state import account_named
from vault.accounts import get_field
from vault.alerts.recording import add_alert, clear_alert, evidence_of, judge_alert, list_alerts, waiting_alerts
from vault.audit import list_audit
from vault.errors import BadInput, NotFound, NotPermitted
from vault.ledger import changes as c
from vault.reviews.sealed import MOST_EVIDENCE
from vault.team.grants import give_grant

ELSEWHERE = "检测到您的账号在新设备异地登录，地点：深圳，设备 vivo X100"
PICTURE = b"\x89PNG what the telephone showed"


@pytest.fixture(scope="session")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    made = make_team(tmp_path_factory.mktemp("team") / "first")
    with made.of(OWNER) as (owner,):
        give_grant(owner, to=OPERATOR, account="山岚官微", level="use")
        give_grant(owner, to=LEAD, brand="山岚", level="manage")
    return made


@pytest.fixture
def team(first_team: Team, tmp_path, kept_derivations: None) -> Team:
    return first_team.copy(tmp_path / "team")


def test_judged_before_it_is_kept_and_kept_as_it_was_judged(team):
    with team.of(OPERATOR) as (operator,):
        before = operator.state.seq
        shown = judge_alert(operator, "山岚官微", ELSEWHERE, evidence=PICTURE)
        assert (shown.verdict, shown.state, operator.state.seq) == ("theft", "preview", before)
        kept = add_alert(operator, "山岚官微", ELSEWHERE, evidence=PICTURE)
        assert (kept.verdict, kept.reasons, kept.text) == (shown.verdict, shown.reasons, ELSEWHERE)
        assert (kept.places, kept.device, kept.state, kept.may_clear) == (["广东深圳"], "vivo X100", "open", False)
    assert ELSEWHERE.encode() not in team.path.read_bytes()
    assert PICTURE not in team.path.read_bytes()
    with team.of(LEAD, AUDITOR, HR) as (lead, auditor, hr):
        for session in (lead, auditor, hr):
            assert [row.id for row in list_alerts(session)] == [kept.id]
            assert evidence_of(session, kept.id) == PICTURE
        assert [waiting_alerts(one) for one in (lead, auditor, hr)] == [1, 0, 0]
        told = [row for row in list_audit(lead) if row.kind == "alert_recorded"]
        assert [(row.by, row.facts["account"], row.facts["verdict"]) for row in told] == [
            (OPERATOR, "山岚官微", "theft")
        ]


def test_theft_says_what_to_do_first_the_platforms_own_way_marked_as_unverified(team):
    with team.of(OWNER) as (owner,):
        steps = judge_alert(owner, "山岚官微", "您的手机号已换绑").first_steps
        assert (steps[0].word, steps[0].verified, set(steps[0].text)) == ("stolen", False, {"zh", "en"})
        assert [step.word for step in steps[1:]][:2] == ["change_password", "sign_out_others"]
        assert judge_alert(owner, "山岚官微", "今天在北京登录").first_steps == []


def test_nobody_reads_alerts_of_accounts_that_they_do_not_see(team):
    with team.of(OWNER, OPERATOR, LEAD) as (owner, operator, lead):
        other = add_alert(owner, "北禾官微", ELSEWHERE)
        for session in (operator, lead):
            session.refresh()
            assert list_alerts(session) == []
            with pytest.raises(NotFound):
                evidence_of(session, other.id)
            with pytest.raises(NotPermitted):
                add_alert(session, "北禾官微", ELSEWHERE)
        assert [row.id for row in list_alerts(owner, "北禾官微")] == [other.id]
        assert list_alerts(owner, "山岚官微") == []


@pytest.mark.parametrize(
    ("text", "evidence", "reason"),
    [
        (" \n", None, "empty"),
        ("登录" * 2001, None, "too_long"),
        ("登录", b"", "empty"),
        ("登录", bytes(MOST_EVIDENCE + 1), "evidence_too_large"),
    ],
)
def test_what_is_no_alert_or_too_large_is_refused_and_nothing_written(team, text, evidence, reason):
    with team.of(OWNER) as (owner,):
        before = owner.state.seq
        with pytest.raises(BadInput) as refused:
            add_alert(owner, "山岚官微", text, evidence=evidence)
        assert (refused.value.facts["reason"], owner.state.seq) == (reason, before)


def test_the_largest_picture_that_is_taken_fits_into_the_vault(team):
    with team.of(OWNER) as (owner,):
        kept = add_alert(owner, "山岚官微", ELSEWHERE, evidence=bytes(MOST_EVIDENCE))
        assert len(evidence_of(owner, kept.id)) == MOST_EVIDENCE


def test_a_password_copied_here_explains_it_and_teaches_where_the_account_is_used(team):
    login = "刚刚在浙江杭州用 iPhone 15 Pro 登录"
    with team.of(OPERATOR, LEAD) as (operator, lead):
        assert judge_alert(lead, "山岚官微", login).verdict == "unclear"
        get_field(operator, "山岚官微", "password")
        kept = add_alert(lead, "山岚官微", login)
        assert (kept.verdict, kept.state) == ("harmless", "cleared")
        assert "used_here" in kept.reasons
        lead.clock_ms = lambda real=lead.clock_ms: real() + 3 * 3_600_000
        assert judge_alert(lead, "山岚官微", "在杭州用 iPhone 15 Pro 登录").reasons[:2] == [
            "place_usual",
            "device_usual",
        ]
        assert judge_alert(lead, "山岚官微", "在新疆用 vivo 登录").verdict == "theft"
        assert judge_alert(lead, "山岚抖音", "在杭州登录").reasons[0] == "place_of_team"


def test_the_lead_deals_with_it_and_what_was_harmless_is_usual_from_then_on(team):
    with team.of(OPERATOR, LEAD) as (operator, lead):
        unclear = add_alert(operator, "山岚官微", "在广西桂林登录")
        bad = add_alert(operator, "山岚官微", ELSEWHERE)
        with pytest.raises(NotPermitted):
            clear_alert(operator, unclear.id, found="harmless", note="是我")
        lead.refresh()
        with pytest.raises(BadInput):
            clear_alert(lead, unclear.id, found="harmless", note="")
        done = clear_alert(lead, unclear.id, found="harmless", note="在桂林直播")
        assert (done.state, done.found, done.cleared_by, done.note) == ("cleared", "harmless", LEAD, "在桂林直播")
        clear_alert(lead, bad.id, found="misuse", note="已找回")
        assert waiting_alerts(lead) == 0
        assert "place_usual" in judge_alert(lead, "山岚官微", "在桂林登录").reasons
        assert "place_new" in judge_alert(lead, "山岚官微", "在深圳登录").reasons
        with pytest.raises(BadInput) as twice:
            clear_alert(lead, bad.id, found="harmless", note="doch nicht")
        assert twice.value.facts["reason"] == "already_cleared"


def test_one_that_somebody_sealed_wrongly_hides_no_other(team):
    with team.of(OWNER) as (owner,):
        account = account_named(owner, "山岚官微")
        wrong = owner.state.accounts[account].profile
        kept = add_alert(owner, "山岚官微", ELSEWHERE)
        garbled = c.AlertRecorded("g" * 16, account, "harmless", [], wrong, None)
        owner.commit(lambda intention: intention.add(garbled))
        assert {row.id: row.readable for row in list_alerts(owner)} == {kept.id: True, "g" * 16: False}
        assert judge_alert(owner, "山岚官微", ELSEWHERE).verdict == "theft"
