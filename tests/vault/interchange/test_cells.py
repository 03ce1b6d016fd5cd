"""Single cells: dates, phones, people, passwords and seeds in the forms that people give them."""

# ruff: noqa: E501 - tables of cells, as many to a line as fit

from __future__ import annotations

from datetime import datetime

import pytest

from tests.vault.interchange.registers_made import HEADER, one
from vault.interchange.registers.dates import read_day
from vault.interchange.registers.people import read_people
from vault.interchange.registers.phones import read_emails, read_phones
from vault.interchange.registers.secrets import read_password, read_seed


@pytest.mark.parametrize(
    "written",
    [
        datetime(2026, 7, 1), datetime(2026, 7, 1, 23, 59), 46204, 46204.75, 20260701, "2026-07-01", "2026/7/1", "2026.7.1",
        "2026年7月1日", "2026 7 1", "26.7.1", "26/7/1", "26年7月1日", "2026年07月01号", "20260701", "46204", "2026/07/01 12:30",
        "2026-07-01T12:30:00Z", "２０２６／７／１", "2026-7-1 星期三", "2026年7月1日（周三）", "Jul 1, 2026", "1 July 2026",
        "1st Jul 2026", "二〇二六年七月一日", "2025-07-01至2026-07-01", "2025.7.1-2026.7.1", "2025/7/1 - 2026/7/1",
    ],
)  # fmt: skip
def test_a_day_in_many_forms(written):
    assert read_day(written).text == "2026-07-01"
    assert read_day(written).trouble == ""


@pytest.mark.parametrize(
    "written", ["2026-07", "2026年7月", "2026/7", "2026.07", "202607", "26年7月", "2026年7月底", 2026.7, "Jul 2026"]
)
def test_a_month_stays_a_month_and_is_told(written):
    assert (read_day(written).text, read_day(written).trouble) == ("2026-07", "month_only")


@pytest.mark.parametrize(
    "written",
    [
        "去年",
        "上个月",
        "昨天",
        "7月1日",
        "2026",
        2026,
        "2026-02-30",
        "2026-13-01",
        12,
        2026.1,
        True,
        "0000-00-00",
        "x" * 100,
    ],
)
def test_what_is_no_day_is_told_and_not_taken(written):
    assert (read_day(written).text, read_day(written).trouble) == ("", "bad_date")


def test_a_day_that_could_be_read_both_ways_is_told_and_not_taken():
    assert read_day("7/8/2026").trouble == "ambiguous_date"
    assert read_day("7/13/2026").text == "2026-07-13"
    assert read_day("13/7/2026").text == "2026-07-13"


@pytest.mark.parametrize("written", ["长期", "永久有效", "未认证"])
def test_no_end_is_no_date_and_no_problem(written):
    assert (read_day(written).text, read_day(written).trouble) == ("", "")


def test_days_of_a_workbook_that_counts_from_1904():
    assert read_day(44742, date_1904=True).text == "2026-07-01"


@pytest.mark.parametrize(
    "written",
    [
        19900000001, 19900000001.0, "19900000001", "19900000001.0", "199 0000 0001", "199-0000-0001", "199.0000.0001",
        "+86 199-0000-0001", "+8619900000001", "0086 19900000001", "8619900000001", "1.9900000001E+10", "(+86)19900000001",
        "１９９００００００01", "199—0000—0001", "手机：19900000001", "19900000001（运营甲）", "运营甲 19900000001",
    ],
)  # fmt: skip
def test_a_phone_in_many_forms(written):
    found = read_phones(written)
    assert (found.numbers, found.trouble) == (("19900000001",), "")


def test_a_number_shown_in_a_narrow_column_lost_digits_and_is_told():
    assert (read_phones("1.99E+10").numbers, read_phones("1.99E+10").trouble) == (("19900000000",), "phone_rounded")


def test_foreign_and_fixed_line_numbers_stay_what_they_are():
    assert read_phones("+1 415 555 0100").numbers == ("+14155550100",)
    assert read_phones("021-5555 1234").numbers == ("02155551234",)


@pytest.mark.parametrize(
    ("written", "trouble"),
    [("公司座机", "bad_phone"), ("199****0001", "phone_masked"), (6.22e18, "bad_phone"), ("12345", "bad_phone")],
)
def test_what_is_no_phone_is_told_and_not_taken(written, trouble):
    assert (read_phones(written).numbers, read_phones(written).trouble) == ((), trouble)


def test_several_phones_in_a_cell_are_all_kept():
    found = read_phones("19900000001/19900000002、+86 199-0000-0003")
    assert found.numbers == ("19900000001", "19900000002", "19900000003")
    assert found.trouble == "several_phones"


def test_a_phone_is_repeated_nowhere_in_print():
    assert "1990000" not in repr(read_phones("19900000001 运营甲"))


@pytest.mark.parametrize(
    "written",
    [
        "运营甲、运营乙", "运营甲,运营乙", "运营甲，运营乙", "运营甲/运营乙", "运营甲；运营乙", "运营甲;运营乙", "运营甲 运营乙", "运营甲　运营乙",
        "运营甲和运营乙", "运营甲&运营乙", "运营甲＆运营乙", "运营甲\n运营乙", "运营甲+运营乙", "运营甲 与 运营乙", "运营甲|运营乙", "@运营甲 @运营乙",
        "运营甲（主）、运营乙（备）", "运营甲 19900000001、运营乙 19900000002", "运营甲、运营乙、运营甲", "运营甲、运营乙等2人", "运营甲、无、运营乙",
    ],
)  # fmt: skip
def test_two_people_in_many_forms(written):
    assert read_people(written).names == ("运营甲", "运营乙")


@pytest.mark.parametrize("written", ["王和平", "Ana Li", "欧阳 ", "及第", "Ana Li（外包）"])
def test_one_person_stays_one(written):
    assert len(read_people(written).names) == 1


@pytest.mark.parametrize("written", ["无", "-", "/", "待定", "暂无", "?", "N/A"])
def test_nobody_is_nobody(written):
    assert read_people(written).names == ()


def test_who_has_left_is_told_apart_from_the_name():
    found = read_people("运营甲、运营癸（已离职）")
    assert (found.names, found.left) == (("运营甲", "运营癸"), ("运营癸",))


def test_a_mailbox_is_found_in_its_cell():
    assert read_emails("邮箱：reg00@corp.example（运营甲）") == (("reg00@corp.example",), "")
    assert read_emails("a@x.example;b@x.example") == (("a@x.example", "b@x.example"), "several_emails")
    assert read_emails("同手机") == ((), "bad_email")


@pytest.mark.parametrize(
    "written",
    [
        "无", "-", "/", "——", "N/A", "n/a", "暂无", "没有", "无密码", "扫码", "扫码登录", "微信扫码", "管理员扫码", "验证码登录", "手机验证码",
        "短信验证码登录", "扫码登录（管理员）", "免密", "App扫码", "人脸识别".replace("识别", ""), "QQ登录", "scan", "未设置", "***", "×", "",
    ],
)  # fmt: skip
def test_a_word_for_having_no_password_is_no_password_and_no_problem(written):
    assert (read_password(written).value, read_password(written).trouble) == ("", "")


@pytest.mark.parametrize(
    "written",
    ["同上", "同 上", "〃", '"', "同前", "同第13行", "同微博密码", "和快手一样", "跟公众号一致", "ditto", "见上"],
)
def test_same_as_above_is_told_and_no_password(written):
    assert (read_password(written).value, read_password(written).trouble) == ("", "same_as_above")


@pytest.mark.parametrize("written", ["问运营甲", "找主管要", "在保险柜里", "每周五更换"])
def test_an_answer_is_told_and_no_password(written):
    assert (read_password(written).value, read_password(written).trouble) == ("", "not_a_password")


@pytest.mark.parametrize("written", [datetime(2026, 7, 1), 1.5, 6.222e18])
def test_a_password_that_the_spreadsheet_rewrote_is_told_and_not_taken(written):
    assert (read_password(written).value, read_password(written).trouble) == ("", "password_not_text")


def test_a_password_with_a_remark_is_taken_whole_and_told():
    found = read_password("Abc123（旧的别用）")
    assert (found.value, found.trouble) == ("Abc123（旧的别用）", "unclear_password")


def test_several_lines_in_a_password_s_cell_are_all_kept():
    found = read_password("New#2026\nOld#2025")
    assert (found.value, found.older, found.trouble) == ("New#2026", ("Old#2025",), "several_passwords")


@pytest.mark.parametrize(
    ("written", "value"),
    [(123456, "123456"), (123456.0, "123456"), ("  Abc#1 ", "Abc#1"), ("密码：Abc#1", "Abc#1"), ("pwd: Abc#1", "Abc#1"),
     ("a b c", "a b c"), ("scan2Pay", "scan2Pay"), ("code123", "code123"), ("None1", "None1"), ("\u200bAbc#1\ufeff", "Abc#1")],
)  # fmt: skip
def test_a_password_is_taken_as_it_was_meant(written, value):
    assert (read_password(written).value, read_password(written).trouble) == (value, "")


def test_a_somebody_s_own_password_is_refused():
    assert (read_password("个人微信密码 abc123").value, read_password("个人微信密码 abc123").trouble) == (
        "",
        "personal_password",
    )


@pytest.mark.parametrize(
    "written",
    ["kkxz wwhp 2e6f ujfo nxaw 3bnm liqx xy35", "KKXZ-WWHP-2E6F-UJFO-NXAW-3BNM-LIQX-XY35", "KKXZWWHP2E6FUJFONXAW3BNMLIQXXY35",
     "otpauth://totp/微博:a?secret=KKXZWWHP2E6FUJFONXAW3BNMLIQXXY35&issuer=x"],
)  # fmt: skip
def test_a_seed_in_many_forms(written):
    assert read_seed(written).value == "KKXZWWHP2E6FUJFONXAW3BNMLIQXXY35"


def test_a_seed_of_another_kind_keeps_what_makes_it_so():
    found = read_seed("otpauth://totp/a?secret=KKXZWWHP2E6FUJFONXAW3BNMLIQXXY35&digits=8&period=60&algorithm=SHA256")
    assert "digits=8" in found.value
    assert "SHA256" in found.value


@pytest.mark.parametrize(
    ("written", "trouble"),
    [("123456", "bad_seed"), ("在运营甲手机上", "bad_seed"), ("同上", "same_as_above"), ("已绑定", ""), ("无", "")],
)
def test_what_is_no_seed_is_not_taken(written, trouble):
    assert (read_seed(written).value, read_seed(written).trouble) == ("", trouble)


def test_a_secret_never_shows_in_print():
    assert "Abc#1" not in repr(read_password("Abc#1\nOld#2"))


@pytest.mark.parametrize(
    ("header", "cell", "field", "code"),
    [
        ("上次改密", "去年", "changed_at", "bad_date"),
        ("上次改密", "2026-07", "changed_at", "month_only"),
        ("认证到期", "7/8/2026", "verified_until", "ambiguous_date"),
        ("绑定手机", "公司座机", "phone", "bad_phone"),
        ("绑定手机", "19900000001/19900000002", "phone", "several_phones"),
        ("绑定邮箱", "同手机", "email", "bad_email"),
        ("谷歌验证", "在手机上", "totp", "bad_seed"),
        ("管理员", "运营甲、运营乙", "admin", "several_people"),
        ("密码", "同上", "password", "same_as_above"),
        ("备注", "=HYPERLINK(\"http://x.invalid\")", "note", "formula"),
        ("备注", "看这里\u202ecod.exe", "note", "hidden_characters"),
    ],
)  # fmt: skip
def test_every_doubt_names_its_row_and_field(tmp_path, header, cell, field, code):
    _, problems = one(tmp_path, ("平台", "登录账号", header), ("微博", "weibo@corp.example", cell))
    assert problems == [(field, code)]


def test_a_formula_s_text_is_kept_and_nothing_is_evaluated(tmp_path):
    row, problems = one(tmp_path, HEADER, ("微博", "山岚", '=CONCAT("a","b")', "weibo@corp.example", "=A1", "", "", ""))
    assert (row.name, row.password) == ('=CONCAT("a","b")', "=A1")
    assert problems == [("name", "formula"), ("password", "formula")]


def test_zeros_that_only_a_format_shows_belong_to_the_password(tmp_path):
    from openpyxl import Workbook

    from tests.vault.interchange.registers_made import read

    made = Workbook()
    made.active.append(["平台", "登录账号", "密码"])
    made.active.append(["微博", "weibo@corp.example", 1234])
    made.active["C2"].number_format = "000000"
    made.save(tmp_path / "zeros.xlsx")
    assert read(tmp_path / "zeros.xlsx").rows[0].password == "001234"
