"""What the check-up calls wrong, and what it does not."""

from __future__ import annotations

import json
import time
from datetime import date, timedelta

import pytest

from vault.examined import RENEWAL_DAYS
from vault.findings import KINDS, Examined, Yardstick, digest_of, findings_of
from vault.registers.checking import KINDS as REGISTERS

TODAY = date(2026, 11, 21)
KEY = b"a key that is fresh in each run."


def account(id: str = "a", *, password: str | None = "made-up", **rest: object) -> Examined:
    """An account with nothing wrong but what the test says."""
    whole: dict[str, object] = {"strength": 4, "changed_on": TODAY, "admin": "运营甲", "operators": ["运营乙"]}
    digest = None if password is None else digest_of(f"{password} of {id}" if password == "made-up" else password, KEY)
    return Examined(id=id, has_password=password is not None, digest=digest, **{**whole, **rest})


def measured(*accounts: Examined, leavers=None, backup_overdue=False):
    yardstick = Yardstick(today=TODAY, days=90, core_days=60, leavers=leavers or {}, backup_overdue=backup_overdue)
    return findings_of(accounts, yardstick)


def found(*accounts: Examined, **rest) -> dict[str, list[str]]:
    return {finding.kind: finding.accounts for finding in measured(*accounts, **rest).findings}


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_a_team_with_nothing_wrong_gets_no_finding_and_the_whole_score():
    result = measured(account())
    assert result.findings == []
    assert result.groups == []
    assert result.score == 100
    assert result.counts["accounts"] == 1
    assert set(result.counts.values()) == {0, 1}


def test_an_empty_vault_lacks_only_its_backup():
    assert list(found(backup_overdue=True)) == ["backup_overdue"]


@pytest.mark.parametrize(("score", "is_weak"), [(0, True), (2, True), (3, False), (4, False), (None, False)])
def test_a_password_is_weak_below_three(score, is_weak):
    assert ("weak" in found(account(strength=score))) is is_weak


def test_the_weakest_passwords_come_first():
    assert found(account("fair", strength=2), account("bad", strength=0))["weak"] == ["bad", "fair"]


def test_a_reused_password_names_every_account_that_has_it_side_by_side():
    pair, three = ["p", "q"], ["x", "y", "z"]
    rows = [account(id, password="Same-1") for id in pair] + [account(id, password="Same-2") for id in three]
    rows[1], rows[2] = rows[2], rows[1]
    assert found(*rows)["reused"] == ["x", "y", "z", "p", "q"]


def test_accounts_without_a_password_share_none_and_are_never_weak_stale_or_circulated():
    bare = [account(id, password=None, strength=0, changed_on=None, circulated=True) for id in "ab"]
    assert found(*bare) == {}


@pytest.mark.parametrize(
    ("age", "core", "is_stale"), [(90, False, False), (91, False, True), (60, True, False), (61, True, True)]
)
def test_a_password_is_stale_when_older_than_policy(age, core, is_stale):
    assert ("stale" in found(account(changed_on=days_ago(age), core=core))) is is_stale


def test_a_password_that_this_member_may_not_open_still_counts_for_its_age_and_strength():
    sealed = [Examined(id=id, has_password=True, strength=1, circulated=True) for id in "ab"]
    assert set(found(*sealed)) == {"weak", "stale", "circulated"}


def test_an_unknown_age_is_stale_and_comes_first():
    rows = [account("old", changed_on=days_ago(400)), account("unknown", changed_on=None)]
    assert found(*rows)["stale"] == ["unknown", "old"]


def test_an_account_is_held_by_one_when_every_post_is_the_same_person():
    alone = account(admin="运营甲", operators=["运营甲"], sim_holders=["运营甲"], deputy="")
    assert measured(alone).findings[0].kind == "held_by_one"
    assert measured(alone).findings[0].persons == ["运营甲"]


@pytest.mark.parametrize("second", [{"deputy": "运营乙"}, {"sim_holders": ["运营乙"]}, {"operators": ["运营乙"]}])
def test_any_second_person_ends_being_held_by_one(second):
    assert found(account(**{"admin": "运营甲", "operators": [], **second})) == {}


def test_an_account_that_names_nobody_is_not_held_by_one():
    assert found(account(admin=None, operators=[])) == {}


@pytest.mark.parametrize(
    ("applicable", "has", "is_missing"), [(True, False, True), (True, True, False), (False, False, False)]
)
def test_a_second_factor_is_missing_only_where_the_platform_has_one(applicable, has, is_missing):
    assert ("no_second_factor" in found(account(totp_applicable=applicable, has_totp=has))) is is_missing


@pytest.mark.parametrize(
    "post",
    [
        {"admin": "运营癸"},
        {"operators": ["运营乙", "运营癸"]},
        {"deputy": "运营癸"},
        {"sim_holders": ["运营癸"]},
        {"named_elsewhere": ["运营癸"]},
    ],
)
def test_a_leaver_is_found_in_every_post(post):
    finding = measured(account(**post), leavers={"运营癸": days_ago(1)}).findings[0]
    assert (finding.kind, finding.accounts, finding.persons) == ("leaver_named", ["a"], ["运营癸"])


@pytest.mark.parametrize(
    ("left_on", "has_left"), [(days_ago(1), True), (TODAY, True), (days_ago(-1), False), (None, True)]
)
def test_somebody_has_left_from_the_last_day_on_or_when_nobody_knows_the_day(left_on, has_left):
    assert ("leaver_named" in found(account(), leavers={"运营甲": left_on})) is has_left


def test_a_leaver_whom_no_account_names_is_no_finding():
    assert found(account(), leavers={"运营癸": days_ago(30)}) == {}


def test_findings_come_in_the_order_in_which_they_are_worth_mending():
    rows = [account(id, password="x", strength=1, changed_on=None, circulated=True) for id in "ab"]
    alone = account("c", admin="运营癸", operators=[], totp_applicable=True, rotation="overdue", review="due")
    people = [f"运营{name}" for name in "丙丁戊己"]
    worn = account(
        *("d",), rotation="due", operators=people, verified_until=TODAY, control_holders=["运营丙"],
        private_controls=True, protected=False, totp_applicable=True, has_totp=True, responsible_gone="运营癸",
    )  # fmt: skip
    yardstick = Yardstick(today=TODAY, days=90, core_days=60, leavers={"运营癸": None}, backup_overdue=True)
    kinds = (
        "grant_ending",
        "one_owner",
        "brand_held_by_one",
        "exposed",
        "terminal_unattested",
        "reminder_robot",
        *REGISTERS,
    )
    result = findings_of([*rows, alone, worn], yardstick, {kind: (["a"], []) for kind in kinds})
    assert [each.kind for each in result.findings] == list(KINDS)
    assert result.counts["exposed"] == 1


def test_who_has_keys_of_their_own_counts_as_a_second_person():
    alone = account(operators=[], granted=["运营甲"])
    assert "held_by_one" in found(alone)
    assert "held_by_one" not in found(account(operators=[], granted=["运营乙"]))


@pytest.mark.parametrize(
    ("rotation", "review", "kinds"),
    [
        ("ok", "ok", []),
        ("due_soon", "due_soon", []),
        ("in_progress", "not_applicable", []),
        ("due", "due", ["review_due", "due"]),
        ("overdue", "overdue", ["overdue", "review_due"]),
    ],
)
def test_both_clocks_are_told_apart(rotation, review, kinds):
    assert list(found(account(rotation=rotation, review=review))) == kinds


@pytest.mark.parametrize(("operators", "is_many"), [(2, False), (3, True)])
def test_more_than_three_besides_who_leads_are_many(operators, is_many):
    crowd = account(operators=[f"运营{n}" for n in range(operators)], granted=["主管戊"], leads=["主管戊"])
    assert ("held_by_many" in found(crowd)) is is_many


@pytest.mark.parametrize(
    ("days", "is_told"), [(-1, True), (0, True), (RENEWAL_DAYS, True), (RENEWAL_DAYS + 1, False), (None, False)]
)
def test_a_verification_is_told_before_it_ends_and_after(days, is_told):
    until = None if days is None else days_ago(-days)
    assert ("verification_expiring" in found(account(verified_until=until))) is is_told


def test_the_verification_that_ends_first_comes_first():
    rows = [account("later", verified_until=days_ago(-30)), account("gone", verified_until=days_ago(3))]
    assert found(*rows)["verification_expiring"] == ["gone", "later"]


@pytest.mark.parametrize(("deputy", "is_alone"), [(None, True), ("", True), ("运营甲", True), ("运营乙", False)])
def test_who_holds_a_control_point_is_alone_unless_somebody_else_stands_in(deputy, is_alone):
    kept = account(control_holders=["运营甲"], deputy=deputy)
    assert ("control_single" in found(kept)) is is_alone


def test_who_is_gone_is_named_with_the_accounts_they_answered_for():
    finding = measured(account(responsible_gone="运营癸")).findings[0]
    assert (finding.kind, finding.persons, finding.action) == ("no_responsible", ["运营癸"], "transfer")


@pytest.mark.parametrize(
    ("applicable", "has_totp", "has_codes", "is_missing"),
    [(True, True, False, True), (True, True, True, False), (True, False, False, False), (False, True, False, False)],
)
def test_recovery_codes_are_missed_where_one_time_codes_are_enrolled(applicable, has_totp, has_codes, is_missing):
    row = account(totp_applicable=applicable, has_totp=has_totp, has_recovery_codes=has_codes)
    assert ("recovery_codes_missing" in found(row)) is is_missing


@pytest.mark.parametrize(("protected", "is_told"), [(True, False), (False, True), (None, False)])
def test_protections_are_told_once_somebody_was_to_confirm_them(protected, is_told):
    assert ("protections_unconfirmed" in found(account(protected=protected))) is is_told


def test_a_digest_says_nothing_without_the_key_of_its_run():
    assert digest_of("Woaini1314", b"one run") != digest_of("Woaini1314", b"another")


def test_neither_password_nor_digest_is_printed_with_an_account():
    row = account(password="Woaini1314")
    assert "Woaini1314" not in repr(row)
    assert "digest" not in repr(row)


def test_ten_thousand_accounts_are_examined_in_well_under_a_second():
    rows = [
        account(
            str(n), strength=n % 5, changed_on=days_ago(n % 200), admin=f"运营{n % 90}", operators=[f"运营{n % 70}"]
        )
        for n in range(10_000)
    ]
    began = time.process_time()
    result = measured(*rows, leavers={f"运营{n}": days_ago(1) for n in range(20)})
    assert time.process_time() - began < 0.5
    assert json.dumps(result.counts)
    assert result.counts["weak"] == 6_000
