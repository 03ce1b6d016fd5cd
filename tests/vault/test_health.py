"""The check-up of a real vault, from what was written to what is called wrong."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

import pytest

from vault.accounts import AccountDraft, add_account, edit_account, list_accounts
from vault.backup import create_backup
from vault.controls import add_control, edit_control, list_controls
from vault.crypto.kdf import FLOOR
from vault.device import Device
from vault.founding import create_vault
from vault.health import check_up
from vault.persons import add_person, edit_person
from vault.scoring import score_missing, unscored
from vault.session import Session
from vault.totp import parse_seed

SEED = "otpauth://totp/X:a?secret=4OOKRK3XOAX7345UOSN6BVIFG2MGICYN"
STRONG = "vR7#qLw2!mZ9xT4p"


@pytest.fixture
def session(tmp_path: Path):
    device = Device.open(tmp_path / "home", "file")
    made = create_vault(
        device, str(tmp_path / "team.shouhao"), team="山岚集团", name="主管戊", password="made-up phrase", kdf=FLOOR
    )
    yield made.session
    made.session.lock()


def add(session: Session, name: str, **rest) -> str:
    whole = {"platform": "weibo", "brand": "山岚", "password": f"{STRONG}{name}", "admin": "运营甲", "deputy": "运营乙"}
    return add_account(session, AccountDraft(name=name, **{**whole, **rest}))


def found(session: Session) -> dict[str, list[str]]:
    return {finding.kind: finding.accounts for finding in check_up(session).findings}


def in_days(session: Session, days: int) -> str:
    return (session.now() + timedelta(days=days)).date().isoformat()


def test_a_new_vault_lacks_only_what_costs_no_points(session):
    result = check_up(session)
    assert {one.kind: one.points for one in result.findings} == {"terminal_unattested": 0, "backup_overdue": 0}
    assert result.score == 100
    assert result.counts["accounts"] == 0


def test_a_backup_ends_its_finding(session, tmp_path):
    (tmp_path / "copies").mkdir()
    create_backup(session.device, session.location, [str(tmp_path / "copies")])
    assert "backup_overdue" not in found(session)


def test_weak_and_reused_passwords_are_found_and_good_ones_are_not(session):
    add(session, "山岚生活家")
    easy = [add(session, name, password="Woaini1314") for name in ("山岚官方微博", "北禾旗舰")]
    result = found(session)
    assert sorted(result["weak"]) == sorted(easy)
    assert sorted(result["reused"]) == sorted(easy)


def test_changing_the_password_ends_weak_and_reused(session):
    first, second = (add(session, name, password="qwerty888") for name in ("甲", "乙"))
    edit_account(session, first, AccountDraft(password=STRONG))
    result = found(session)
    assert result["weak"] == [second]
    assert "reused" not in result


def test_codes_are_missed_only_where_the_platform_has_them(session):
    bare = add(session, "Shanlan on X", platform="x")
    add(session, "Beihe on X", platform="x", totp=parse_seed(SEED))
    add(session, "山岚官方微博", platform="weibo")
    assert found(session)["no_second_factor"] == [bare]


def test_a_leaver_is_found_as_sim_holder_and_named(session):
    leaver = add_person(session, "运营癸", left_on=in_days(session, -10))
    kept = add(session, "山岚官方微博", phone="19900000001", holder="运营癸")
    add(session, "山岚生活家")
    finding = check_up(session).findings[0]
    assert (finding.kind, finding.accounts, finding.persons) == ("leaver_named", [kept], [leaver])


def test_somebody_who_leaves_next_week_is_no_leaver_yet(session):
    person = add_person(session, "运营癸")
    edit_person(session, person, left_on=in_days(session, 7))
    add(session, "山岚官方微博", admin="运营癸")
    assert "leaver_named" not in found(session)


def test_an_account_in_one_persons_hands_is_found_with_that_person(session):
    alone = add(session, "山岚官方微博", admin="运营甲", deputy="", phone="19900000001", holder="运营甲")
    finding = check_up(session).findings[0]
    assert (finding.kind, finding.accounts) == ("held_by_one", [alone])
    assert len(finding.persons) == 1


def test_a_well_kept_official_account_without_codes_has_the_whole_score(session):
    until = in_days(session, 200)
    posts = {"admin": "运营甲", "operators": ["运营乙"], "deputy": "运营丙", "real_name": "运营甲"}
    kept = AccountDraft(platform="wechat_official_account", brand="山岚", name="公众号", verified_until=until, **posts)
    account = add_account(session, kept)
    add_control(session, kind="wechat", label="shanlan_wx", holder="运营甲", accounts=[account])
    add_control(session, kind="sim", label="19900000001", holder="运营乙", company=True, accounts=[account])
    result = check_up(session)
    assert result.score == 100
    assert [one.kind for one in result.findings if one.accounts] == []


def test_what_opens_an_account_is_the_companys_and_somebody_stands_in_for_its_holder(session):
    private = add(session, "甲", phone="19900000001", holder="运营甲", deputy="")
    add(session, "乙", email="brand@corp.example", deputy="运营乙")
    lent = add(session, "丙", deputy="运营乙")
    add_control(session, kind="device", label="直播手机", holder="运营甲", company=True, accounts=[lent])
    result = found(session)
    assert result["control_single"] == [private]
    assert len(result["control_private"]) == 2
    for control in list_controls(session):
        edit_control(session, control.id, company=True)
    edit_account(session, private, AccountDraft(deputy="运营丙"))
    assert not {"control_single", "control_private"} & set(found(session))


def test_passwords_fall_due_and_overdue_and_a_change_ends_it(session, at):
    account = add(session, "山岚官方微博")
    for days, kinds in ((89, set()), (91, {"stale", "due"}), (97, {"stale", "due"}), (98, {"stale", "overdue"})):
        at(days)
        assert set(found(session)) & {"stale", "due", "overdue"} == kinds, days
        for status in ("due", "overdue"):
            rows = [row.id for row in list_accounts(session, statuses=[status])]
            assert rows == found(session).get(status, []), (days, status)
    edit_account(session, account, AccountDraft(note="an edit is no change"))
    assert "overdue" in found(session)
    edit_account(session, account, AccountDraft(password=f"{STRONG}-next"))
    assert not set(found(session)) & {"stale", "due", "overdue"}


def test_recovery_codes_are_missed_where_codes_are_enrolled(session):
    account = add(session, "Beihe on X", platform="x", totp=parse_seed(SEED))
    assert found(session)["recovery_codes_missing"] == [account]
    edit_account(session, account, AccountDraft(recovery_codes="made-up-1 made-up-2"))
    assert "recovery_codes_missing" not in found(session)


def test_a_verification_that_ends_is_told_two_months_before(session):
    account = add(session, "山岚官方微博", verified_until=in_days(session, 61))
    assert "verification_expiring" not in found(session)
    edit_account(session, account, AccountDraft(verified_until=in_days(session, 60)))
    assert found(session)["verification_expiring"] == [account]


def test_it_is_told_as_early_as_the_platform_itself_reminds(session):
    until = in_days(session, 90)
    add(session, "山岚官方微博", verified_until=until)
    account = add(session, "山岚公众号", platform="wechat_official_account", verified_until=until)
    assert found(session)["verification_expiring"] == [account]


def test_a_retired_account_is_not_looked_at(session):
    account = add(session, "山岚官方微博", password="Woaini1314")
    edit_account(session, account, AccountDraft(state="retired"))
    assert check_up(session).counts["accounts"] == 0


def test_no_password_leaves_the_session_in_the_result(session):
    for name in ("甲", "乙"):
        add(session, name, password="Woaini1314")
    assert "Woaini1314" not in repr(check_up(session))


def test_looking_is_no_reading_that_the_audit_would_show(session):
    add(session, "山岚官方微博")
    before = session.journal.n
    check_up(session)
    assert session.journal.n == before


def test_missing_scores_are_computed_first_and_kept_in_the_vault(session):
    add(session, "山岚官方微博", password="Woaini1314")
    forget_scores(session)
    assert len(unscored(session)) == 1
    told: list[tuple[int, int]] = []
    assert score_missing(session, lambda done, of: told.append((done, of))) == 1
    assert told == [(1, 1)]
    assert unscored(session) == []
    assert list_accounts(session)[0].strength is not None


def forget_scores(session: Session) -> None:
    """As after an import, which writes passwords without judging them."""
    import msgspec

    session.scores.clear()
    for account, profile in session.profiles.items():
        session.profiles[account] = msgspec.structs.replace(profile, score=-1, score_version=0)


def test_the_check_up_of_a_thousand_accounts_takes_a_tenth_of_a_second(session):
    fill(session, 1000)
    began = time.process_time()
    result = check_up(session)
    took = time.process_time() - began
    assert result.counts["reused"] == 1000
    assert took < 0.25  # of one core: ten thousand are to take a second


def fill(session: Session, count: int) -> None:
    """Many accounts in one entry, each password on two of them."""
    from vault.brands import brand_for
    from vault.directory import Profile
    from vault.ids import new_id
    from vault.ledger import changes as c

    def build(intention) -> None:
        brand = brand_for(intention, "山岚")
        for number in range(count):
            account = new_id()
            profile = Profile(f"账号{number}", score=4, score_version=1)
            sealed = intention.seal_profile(account, brand, profile)
            member = session.member.id
            intention.add(c.AccountAdded(account, brand, "weibo", "normal", member, "password", sealed))
            intention.write_secret(account, "password", f"{STRONG}{number // 2}")

    session.commit(build)
