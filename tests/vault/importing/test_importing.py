"""From a file into a vault: matched, never doubled, nothing lost, nothing that was changed here undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.samples import EXPECTED, FOLDER, KDBX_PASSWORD, REGISTER
from tests.vault.interchange.registers_made import DOUYIN, HEADER, WEIBO, book, text_file
from vault.accounts import AccountDraft, add_account, edit_account, find_account, list_accounts, show_account
from vault.controls import list_controls
from vault.device import Device
from vault.founding import KdfCost, create_vault
from vault.importing import ImportPlan, ImportResult, carry_out, plan_import, score_imported
from vault.interchange import read_source
from vault.persons import list_persons
from vault.platforms import load_catalogue
from vault.session import Session
from vault.views import AccountDetail, Problem

CHEAP = KdfCost(19, 2, 1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    device = Device.open(tmp_path / "home", "file")
    place = str(tmp_path / "team.vault")
    made = create_vault(device, place, team="山岚集团", name="主管戊", password="correct 北禾 horse 27", kdf=CHEAP)
    yield made.session
    made.session.close()


def planned(session: Session, *paths: Path, brand: str | None = None, **how: Any) -> ImportPlan:
    return plan_import(session, read_source(paths, catalogue=load_catalogue(), **how), brand=brand)


def imported(session: Session, *paths: Path, brand: str | None = None, **how: Any) -> ImportResult:
    return carry_out(session, planned(session, *paths, brand=brand, **how))


def sheet(folder: Path, *rows: Sequence[Any], header: Sequence[str] = HEADER) -> Path:
    return book(folder, {"账号总表": [header, *rows]})


def shown(session: Session, name: str) -> AccountDetail:
    return show_account(session, name, reveal=True)


def told(problems: Sequence[Problem]) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.field, problem.message) for problem in problems]


def test_the_sample_register_arrives_key_by_key(session):
    imported(session, REGISTER)
    for wanted in EXPECTED["register"]:
        found = shown(session, wanted["name"])
        row = found.row
        assert (row.platform, row.tier, row.brand, row.login) == tuple(
            wanted[key] for key in ("platform_id", "tier", "brand", "login")
        )
        assert (found.password, found.phone, found.email) == tuple(
            wanted[key] for key in ("password", "phone", "email")
        )
        assert (found.admin, "、".join(found.operators), found.note) == tuple(
            wanted[key] for key in ("admin", "operators", "note")
        )
        assert (row.verified_until, row.password_changed_at) == (wanted["verified"], wanted["changed"])
        assert (found.totp_secret or "", row.changed_at_is_claim) == (wanted["totp"], True)
        sim = next(control for control in found.controls if control.kind == "sim")
        assert (sim.label, sim.holder) == (wanted["phone"], wanted["holder"])


def test_an_import_is_one_entry_however_many_accounts_it_brings(session):
    before = session.state.seq
    assert imported(session, REGISTER) == ImportResult(42, 0, 0)
    assert session.state.seq == before + 1


def test_the_same_file_again_writes_nothing(session):
    imported(session, REGISTER)
    before = session.state.seq
    assert imported(session, REGISTER) == ImportResult(0, 0, 42)
    assert session.state.seq == before
    assert len(list_accounts(session)) == 42


def test_planning_writes_nothing(session):
    before = session.state.seq
    plan = planned(session, REGISTER)
    assert (plan.new, plan.updated, plan.skipped, plan.circulated) == (42, 0, 0, 42)
    assert (session.state.seq, list_accounts(session)) == (before, [])


def test_every_imported_secret_is_marked_as_circulated(session):
    imported(session, REGISTER)
    assert all(row.circulated for row in list_accounts(session) if row.has_password)


def test_what_arrives_is_never_overdue(session):
    imported(session, REGISTER)
    assert {row.rotation_state for row in list_accounts(session)} <= {"ok", "due_soon"}


def test_people_phones_and_mailboxes_become_persons_and_control_points(session):
    plan = planned(session, REGISTER)
    carry_out(session, plan)
    assert set(plan.persons) == {"运营甲", "运营乙", "运营丙", "客服丁"}
    assert {person.name for person in list_persons(session)} == {*plan.persons, "主管戊"}
    kinds = [control.kind for control in list_controls(session)]
    assert (kinds.count("sim"), kinds.count("mailbox")) == (42, 42)
    assert len(plan.controls) == len(kinds)


def test_the_administrator_s_wechat_controls_what_a_scan_opens(session):
    imported(session, REGISTER)
    held = {control.holder: len(control.accounts) for control in list_controls(session) if control.kind == "wechat"}
    assert held["运营丙"] >= 1
    assert "wechat" in {control.kind for control in shown(session, "山岚旗舰微信公众号").controls}


def test_leavers_are_reported_and_remembered(session):
    plan = planned(session, REGISTER)
    carry_out(session, plan)
    assert plan.leavers == [{"name": "运营甲", "date": "2026-10-31"}]
    assert next(person.left_on for person in list_persons(session) if person.name == "运营甲") == "2026-10-31"


def test_a_leaver_without_a_day_has_left_today_at_the_latest(session, tmp_path):
    plan = planned(session, sheet(tmp_path, (*WEIBO[:6], "运营癸（已离职）", "")))
    carry_out(session, plan)
    assert plan.leavers == [{"name": "运营癸", "date": None}]
    left = next(person.left_on for person in list_persons(session) if person.name == "运营癸")
    assert left == session.now().date().isoformat()


def test_exports_of_the_same_accounts_find_them_and_make_no_second_one(session):
    imported(session, REGISTER)
    for name in ("chrome-passwords.csv", "bitwarden-export.json", "team.kdbx"):
        assert imported(session, FOLDER / name, source_password=KDBX_PASSWORD).imported == 0
    assert len(list_accounts(session)) == 42
    assert shown(session, "北禾官方天猫").row.platform == "tmall"


def test_a_browser_s_host_renames_no_account(session):
    imported(session, REGISTER)
    imported(session, FOLDER / "chrome-passwords.csv")
    assert {row["name"] for row in EXPECTED["register"]} == {row.name for row in list_accounts(session)}


def test_old_passwords_of_a_new_account_become_its_history(session):
    imported(session, FOLDER / "bitwarden-export.json")
    found = shown(session, "山岚旗舰微信公众号")
    assert found.password == "shanlan@2024"
    assert len(found.history) == 2
    assert session.open_secret(found.row.id, "password", 1) == "Old-shanlan@2024"


def test_a_different_password_becomes_a_new_version(session, tmp_path):
    imported(session, sheet(tmp_path, WEIBO))
    plan = planned(session, sheet(tmp_path, (*WEIBO[:4], "Weibo#2027y", *WEIBO[5:])))
    assert carry_out(session, plan) == ImportResult(0, 1, 0)
    found = shown(session, "山岚官方微博")
    assert (found.password, len(found.history), found.row.circulated) == ("Weibo#2027y", 2, True)
    assert plan.problems == []


def test_a_password_that_the_account_had_before_changes_nothing_and_is_told(session, tmp_path):
    imported(session, sheet(tmp_path, WEIBO))
    imported(session, sheet(tmp_path, (*WEIBO[:4], "Weibo#2027y", *WEIBO[5:])))
    plan = planned(session, sheet(tmp_path, (*WEIBO[:6], "运营丙", "别的备注")))
    assert carry_out(session, plan) == ImportResult(0, 0, 1)
    assert told(plan.problems) == [(2, "password", "earlier_password")]
    found = shown(session, "山岚官方微博")
    assert (found.password, found.admin, found.note) == ("Weibo#2027y", "运营甲", "")


def test_an_account_whose_password_was_changed_here_is_left_alone_and_told(session, tmp_path):
    imported(session, sheet(tmp_path, WEIBO))
    edit_account(session, "山岚官方微博", AccountDraft(password="Changed-here-1!"))
    plan = planned(session, sheet(tmp_path, (*WEIBO[:4], "Weibo#2027y", *WEIBO[5:])))
    assert carry_out(session, plan) == ImportResult(0, 0, 1)
    assert told(plan.problems) == [(2, "password", "changed_here")]
    assert shown(session, "山岚官方微博").password == "Changed-here-1!"


def test_the_first_sheet_again_after_a_change_here_changes_nothing(session, tmp_path):
    imported(session, sheet(tmp_path, WEIBO))
    edit_account(session, "山岚官方微博", AccountDraft(password="Changed-here-1!"))
    plan = planned(session, sheet(tmp_path, WEIBO))
    assert carry_out(session, plan) == ImportResult(0, 0, 1)
    assert told(plan.problems) == [(2, "password", "earlier_password")]


def test_an_account_typed_in_by_hand_is_found_and_kept(session, tmp_path):
    add_account(
        session,
        AccountDraft(platform="weibo", brand="山岚", name="山岚微博", login="WEIBO@corp.example", password="Typed-1!"),
    )
    plan = planned(session, sheet(tmp_path, WEIBO))
    assert (plan.new, told(plan.problems)) == (0, [(2, "password", "changed_here")])


def test_words_that_changed_are_updated_and_blanks_erase_nothing(session, tmp_path):
    imported(session, sheet(tmp_path, (*WEIBO[:7], "直播用")))
    result = imported(session, sheet(tmp_path, (*WEIBO[:5], "19900000009", "运营丙", "")))
    found = shown(session, "山岚官方微博")
    assert result == ImportResult(0, 1, 0)
    assert (found.admin, found.phone, found.note) == ("运营丙", "19900000009", "直播用")


def test_accounts_are_matched_by_platform_and_login_before_their_name(session, tmp_path):
    imported(session, sheet(tmp_path, WEIBO))
    assert imported(session, sheet(tmp_path, (*WEIBO[:2], "山岚官方微博（新）", *WEIBO[3:]))) == ImportResult(0, 1, 0)
    assert [row.name for row in list_accounts(session)] == ["山岚官方微博（新）"]


def test_accounts_are_matched_by_platform_and_name_where_no_login_is_known(session, tmp_path):
    imported(session, sheet(tmp_path, ("微博", "山岚", "山岚官方微博", "", "Weibo#2026x", "", "", "")))
    assert imported(session, sheet(tmp_path, WEIBO)) == ImportResult(0, 1, 0)
    assert [row.login for row in list_accounts(session)] == ["weibo@corp.example"]


def test_one_login_on_two_platforms_is_two_accounts(session, tmp_path):
    imported(session, sheet(tmp_path, WEIBO, ("抖音", *WEIBO[1:])))
    assert len(list_accounts(session)) == 2


def test_two_logins_under_one_name_are_two_accounts_also_the_second_time(session, tmp_path):
    path = sheet(tmp_path, WEIBO, (*WEIBO[:3], "second@corp.example", *WEIBO[4:]))
    assert imported(session, path) == ImportResult(2, 0, 0)
    assert imported(session, path) == ImportResult(0, 0, 2)


def test_a_row_told_twice_is_one_account(session, tmp_path):
    plan = planned(session, sheet(tmp_path, WEIBO, WEIBO))
    assert carry_out(session, plan) == ImportResult(1, 0, 1)
    assert told(plan.problems) == [(3, "login", "duplicate_row")]


def test_a_row_told_twice_with_two_passwords_keeps_both_the_later_one_current(session, tmp_path):
    plan = planned(session, sheet(tmp_path, WEIBO, (*WEIBO[:4], "Weibo#2027y", *WEIBO[5:])))
    carry_out(session, plan)
    found = shown(session, "山岚官方微博")
    assert (found.password, len(found.history)) == ("Weibo#2027y", 2)
    assert told(plan.problems) == [(3, "password", "duplicate_differs")]


def test_the_day_of_a_change_decides_which_of_two_passwords_is_the_newer(session, tmp_path):
    header = (*HEADER, "上次改密")
    rows = ((*WEIBO, "2026-07-01"), (*WEIBO[:4], "Weibo#old", *WEIBO[5:], "2025-07-01"))
    imported(session, sheet(tmp_path, *rows, header=header))
    found = shown(session, "山岚官方微博")
    assert (found.password, found.row.password_changed_at) == ("Weibo#2026x", "2026-07-01")


def test_brands_come_from_the_option_then_the_row_then_the_account_then_nowhere(session, tmp_path):
    bare = text_file(tmp_path, "平台,登录账号,密码\n知乎,zhihu@corp.example,Zhihu#1\n")
    imported(session, sheet(tmp_path, WEIBO))
    imported(session, sheet(tmp_path, DOUYIN), brand="联名")
    imported(session, bare)
    brands = {row.platform: row.brand for row in list_accounts(session)}
    assert brands == {"weibo": "山岚", "douyin": "联名", "zhihu": "未分品牌"}
    assert (
        imported(session, text_file(tmp_path, "平台,登录账号,密码\n微博,weibo@corp.example,Weibo#2026x\n")).imported
        == 0
    )


def test_a_matched_account_keeps_its_brand_and_the_row_says_so(session, tmp_path):
    imported(session, sheet(tmp_path, WEIBO))
    plan = planned(session, sheet(tmp_path, ("微博", "北禾", *WEIBO[2:])))
    assert told(plan.problems) == [(2, "brand", "brand_kept")]
    assert imported(session, sheet(tmp_path, ("微博", "北禾", *WEIBO[2:]))) == ImportResult(0, 0, 1)


def test_a_password_of_unknown_age_claims_nothing(session, tmp_path):
    imported(session, sheet(tmp_path, (*WEIBO, "去年"), header=(*HEADER, "上次改密")))
    row = find_account(session, "山岚官方微博")
    assert (row.password_changed_at, row.circulated) == (None, True)


def test_a_month_stays_a_month_in_the_vault(session, tmp_path):
    header = (*HEADER, "上次改密", "认证到期")
    imported(session, sheet(tmp_path, (*WEIBO, "2026-07", "2027-03"), header=header))
    found = shown(session, "山岚官方微博")
    assert (found.row.password_changed_at, found.row.verified_until) == ("2026-07", None)
    assert found.fields["verified_until"] == "2027-03"


def test_a_change_that_has_not_happened_yet_is_no_claim(session, tmp_path):
    plan = planned(session, sheet(tmp_path, (*WEIBO, "2099-01-01"), header=(*HEADER, "上次改密")))
    assert told(plan.problems) == [(2, "changed_at", "future_date")]
    carry_out(session, plan)
    assert find_account(session, "山岚官方微博").password_changed_at is None


def test_the_responsible_person_is_a_member_or_kept_as_a_word(session, tmp_path):
    header = (*HEADER, "负责人")
    plan = planned(session, sheet(tmp_path, (*WEIBO, "主管戊"), (*DOUYIN, "运营癸"), header=header))
    carry_out(session, plan)
    assert told(plan.problems) == [(3, "responsible", "responsible_not_member")]
    assert {row.responsible for row in list_accounts(session)} == {"主管戊"}
    assert shown(session, "北禾旗舰抖音").fields["responsible"] == "运营癸"
    assert "运营癸" in plan.persons


def test_a_leaver_named_as_responsible_is_told(session, tmp_path):
    sheets = {
        "账号": [(*HEADER, "负责人"), (*WEIBO, "运营癸")],
        "离职": [("姓名", "离职日期"), ("运营癸", "2026-10-31")],
    }
    plan = planned(session, book(tmp_path, sheets))
    assert told(plan.problems) == [(2, "responsible", "leaver_named")]


def test_every_seed_of_a_picture_without_an_account_becomes_one(session):
    picture = FOLDER / "google-authenticator-export.png"
    assert imported(session, picture) == ImportResult(5, 0, 0)
    assert imported(session, picture) == ImportResult(0, 0, 5)
    assert {row.login for row in list_accounts(session)} == {one["name"] for one in EXPECTED["google"]}
    assert all(row.has_totp and not row.has_password for row in list_accounts(session))


def test_a_seed_finds_the_account_that_it_belongs_to(session, tmp_path):
    imported(session, sheet(tmp_path, ("X", "山岚", "Shanlan", "brand0@corp.example", "X#2026x", "", "", "")))
    assert imported(session, FOLDER / "google-authenticator-export.png") == ImportResult(4, 1, 0)
    assert shown(session, "Shanlan").totp_secret == EXPECTED["google"][0]["secret"]


def test_another_thing_s_password_is_sealed_beside_the_account_s(session, tmp_path):
    imported(session, sheet(tmp_path, (*WEIBO, "Mail#1"), header=(*HEADER, "邮箱密码")))
    account = find_account(session, "山岚官方微博").id
    assert session.open_secret(account, "private_note") == "邮箱密码: Mail#1"
    assert "Mail#1" not in repr(session.profiles[account])


def test_a_phone_with_several_accounts_is_one_control_point(session, tmp_path):
    imported(session, sheet(tmp_path, WEIBO, (*DOUYIN[:5], WEIBO[5], *DOUYIN[6:])))
    sims = [control for control in list_controls(session) if control.kind == "sim"]
    assert [len(control.accounts) for control in sims] == [2]


def test_rows_as_they_would_be_stored_name_their_place_and_hold_everything(session):
    rows = planned(session, REGISTER).stored_rows()
    first, wanted = rows[0], EXPECTED["register"][0]
    assert (first["sheet"], first["row"], first["action"]) == ("账号总表", 4, "new")
    keys = ("name", "login", "password", "phone", "email", "brand", "tier", "holder", "admin", "note")
    assert {key: first[key] for key in keys} == {key: wanted[key] for key in keys}
    assert first["password_changed_at"] == wanted["changed"]
    assert rows[1]["totp_secret"] == EXPECTED["register"][1]["totp"]


def test_rows_for_a_screen_are_masked(session):
    plan = planned(session, REGISTER)
    printed = str(list(plan.masked_rows())) + repr(plan)
    assert not [row for row in EXPECTED["register"] if row["password"] in printed or row["phone"] in printed]


def test_a_plan_made_before_somebody_else_wrote_is_made_again(session, tmp_path):
    plan = planned(session, sheet(tmp_path, WEIBO, DOUYIN))
    imported(session, text_file(tmp_path, "平台,品牌,登录账号,密码\n微博,山岚,weibo@corp.example,Weibo#2026x\n"))
    assert carry_out(session, plan) == ImportResult(1, 1, 0)
    assert len(list_accounts(session)) == 2


def test_scores_follow_as_a_second_entry_and_tell_their_progress(session, tmp_path):
    imported(session, sheet(tmp_path, WEIBO, (*DOUYIN[:4], "Woaini1314", *DOUYIN[5:])))
    before, steps = session.state.seq, []
    note: Callable[[int, int], None] = lambda done, of: steps.append((done, of))  # noqa: E731
    assert score_imported(session, note) == 2
    assert (session.state.seq, steps[-1]) == (before + 1, (2, 2))
    assert find_account(session, "北禾旗舰抖音").strength == 0


def test_two_accounts_that_a_row_could_mean_are_left_alone_and_told(session, tmp_path):
    for name in ("甲", "乙"):
        add_account(session, AccountDraft(platform="weibo", brand="山岚", name=name, login="weibo@corp.example"))
    plan = planned(session, sheet(tmp_path, WEIBO))
    assert (plan.new, plan.updated, told(plan.problems)) == (0, 0, [(2, "login", "ambiguous_match")])


def test_problems_come_in_the_file_s_order(session, tmp_path):
    imported(session, sheet(tmp_path, DOUYIN))
    edit_account(session, "北禾旗舰抖音", AccountDraft(password="Changed-here-1!"))
    rows = (
        (*WEIBO[:4], "同上", *WEIBO[5:]),
        (*DOUYIN[:4], "Other#1", *DOUYIN[5:]),
        ("知乎", "", "", "", "", "", "甲", ""),
    )
    plan = planned(session, sheet(tmp_path, *rows))
    assert [problem.row for problem in plan.problems] == [2, 3, 4]
