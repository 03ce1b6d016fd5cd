"""Due dates: derived from what happened, spread after an import, worst first."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from vault.ageing import Clock
from vault.crypto.sealing import make_key
from vault.ids import new_id
from vault.ledger.changes import Sealed
from vault.ledger.records import (
    AccountRecord,
    AnswerRecord,
    BlackoutRecord,
    PolicyRecord,
    PostponedRecord,
    ReviewRecord,
)
from vault.ledger.state import State

DAY_MS = 24 * 3600 * 1000
TODAY = date(2026, 11, 21)
TODAY_MS = (TODAY - date(1970, 1, 1)).days * DAY_MS


def account(*, changed_days_ago: int = 0, claimed: str = "", circulated: bool = False, tier: str = "normal"):
    return AccountRecord(
        id=new_id(),
        brand=new_id(),
        platform="x",
        tier=tier,
        state="active",
        responsible=new_id(),
        root_of_trust="password",
        profile=Sealed(make_key(), make_key(), bytes(40)),
        added_at=TODAY_MS - changed_days_ago * DAY_MS,
        password_version=1,
        password_at=TODAY_MS - changed_days_ago * DAY_MS,
        password_claimed=claimed,
        password_circulated=circulated,
        totp_version=0,
        scores_seq=0,
    )


def clock() -> Clock:
    return Clock(State(), TODAY)


@pytest.mark.parametrize(("tier", "due"), [("normal", "2027-02-19"), ("core", "2027-01-20")])
def test_a_real_change_counts_ninety_days_and_sixty_for_core_accounts(tier, due):
    assert clock().rotation(account(tier=tier), 4).on == due


@pytest.mark.parametrize(
    ("days_ago", "state"),
    [(0, "ok"), (75, "ok"), (76, "due_soon"), (89, "due_soon"), (90, "due"), (97, "due"), (98, "overdue")],
)
def test_the_ladder_has_reminder_due_and_overdue(days_ago, state):
    assert clock().rotation(account(changed_days_ago=days_ago), 4).state == state


def test_an_import_is_never_overdue_on_arrival_and_falls_due_within_thirty_days():
    due = [clock().rotation(account(claimed="2019-01-01", circulated=True), 4) for _ in range(200)]
    assert {one.state for one in due} <= {"ok", "due_soon"}
    days = sorted({(date.fromisoformat(one.on) - TODAY).days for one in due})
    assert days[0] >= 1
    assert days[-1] <= 30
    assert len(days) > 5


def test_after_an_import_the_weak_come_first():
    def span(strength):
        found = [clock().rotation(account(circulated=True), strength).on for _ in range(100)]
        return min(found), max(found)

    assert span(1)[1] < span(4)[0]


def test_a_claimed_date_that_is_still_in_time_counts():
    due = clock().rotation(account(claimed="2026-09-01", circulated=True), 4)
    assert due == ("2026-11-30", "due_soon")


def test_an_account_without_a_password_has_nothing_to_rotate():
    bare = msgspec.structs.replace(account(), password_version=0)
    assert clock().rotation(bare, None) == (None, "not_applicable")


def test_where_the_password_opens_nothing_a_review_falls_due_instead():
    scan = msgspec.structs.replace(account(), root_of_trust="wechat_person", password_version=0)
    assert clock().review(scan).on == "2027-02-19"
    assert clock().review(account()).state == "not_applicable"


def state_with(*blackouts: tuple[str, str], **policy: object) -> State:
    state = State()
    for number, (first, last) in enumerate(blackouts):
        state.blackouts[str(number)] = BlackoutRecord(str(number), f"第{number}个", first, last, "m")
    for key, value in policy.items():
        state.policy[key] = PolicyRecord(value, "m", 0)
    return state


@pytest.mark.parametrize(
    ("blackouts", "due"),
    [
        ([("2027-02-19", "2027-02-19")], "2027-02-20"),
        ([("2027-02-20", "2027-02-28")], "2027-02-19"),
        ([("2027-02-21", "2027-02-25"), ("2027-02-10", "2027-02-20")], "2027-02-26"),
        ([("2027-02-10", "2027-02-15"), ("2027-02-19", "2027-02-20")], "2027-02-21"),
        ([("2027-02-19", "9999-12-31")], "2027-04-20"),  # nobody holds a due date for ever
        ([("9999-12-30", "9999-12-31"), ("2027-02-30", "2027-03-01"), ("soon", "later")], "2027-02-19"),
    ],
)
def test_a_due_date_waits_behind_blackouts_and_no_longer_than_they_may_last(blackouts, due):
    assert Clock(state_with(*blackouts), TODAY).rotation(account(), 4).on == due


def test_the_sum_says_what_a_due_date_is_made_of():
    one = account()
    state = state_with(("2027-02-20", "2027-02-25"))
    state.postponed[one.id] = PostponedRecord(one.id, 5, "直播", "m", 0)
    total = Clock(state, TODAY).explain(one, 4)
    assert (total.since, total.basis, total.days, total.rule) == (TODAY, "changed", 90, "rotation.days")
    assert (total.postponed, total.blackouts, total.on) == (5, ["第0个"], date(2027, 2, 26))
    assert Clock(state, TODAY).rotation(one, 4).on == "2027-02-26"


def test_the_shortest_rule_wins_whatever_a_modified_client_wrote_beside_it():
    one = account(tier="core")
    keys = {"platform": "rotation.days.platform.x", "brand": f"rotation.days.brand.{one.brand}"}

    def term(platform: object, brand: object) -> tuple[int, str]:
        state = state_with(**{keys["platform"]: platform, keys["brand"]: brand})
        total = Clock(state, TODAY).explain(one, 4)
        assert Clock(state, TODAY).rotation(one, 4).on == total.on.isoformat()
        return total.days, total.rule

    assert term(45, 30) == (30, keys["brand"])
    assert term(45, 90) == (45, keys["platform"])
    assert Clock(state_with(**{"rotation.days.platform.y": 30}), TODAY).rotation(one, 4).on == "2027-01-20"
    assert term(61, 0) == (60, "rotation.core_days")
    for junk in (0, -5, True, "1", 10**12):
        assert term(junk, junk) == (60, "rotation.core_days")


def test_what_a_review_left_unknown_is_due_again_at_once():
    scan = msgspec.structs.replace(account(), root_of_trust="wechat_person", password_version=0)
    answers = {"operators": AnswerRecord("unknown", "m", TODAY_MS, None, None, 1)}
    state = State()
    state.reviews["r"] = ReviewRecord("r", scan.id, "m", TODAY_MS, ["operators"], answers, TODAY_MS)
    assert Clock(state, TODAY).review(scan) == (TODAY.isoformat(), "due")
    later = msgspec.structs.replace(scan, reviewed_at=TODAY_MS + 1)
    assert Clock(state, TODAY).review(later).state == "ok"
