"""Registers of many shapes: titles, headers of one and two rows, merged cells, blocks, sheets, footers."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.vault.interchange.registers_made import DOUYIN, HEADER, WEIBO, book, logins, read, read_rows, text_file, told
from vault.interchange import read_source
from vault.interchange.rows import Leaver
from vault.platforms import load_catalogue

BOTH = ["weibo@corp.example", "douyin@corp.example"]


def test_a_plain_sheet_of_header_and_rows(tmp_path):
    found = read_rows(tmp_path, [HEADER, WEIBO, DOUYIN])
    assert logins(found) == BOTH
    assert [row.platform for row in found.rows] == ["weibo", "douyin"]
    assert told(found) == []


def test_titles_remarks_and_blank_lines_above_the_header(tmp_path):
    above = [["山岚集团账号台账"], ["内部资料，请勿外传"], [], ["更新日期：2026-11-01"]]
    assert logins(read_rows(tmp_path, [*above, HEADER, WEIBO, [], [], DOUYIN])) == BOTH


@pytest.mark.parametrize(
    "footer",
    [
        ["合计", "", "2 个"],
        ["共 2 条"],
        ["", "", "共2条记录"],
        ["制表人：主管戊", "", "", "审核：运营甲"],
        ["填表说明：密码每季度更新一次"],
        ["备注：以上账号勿外传"],
        ["总计", 2],
        ["Total", "", 2],
        ["※ 请及时更新"],
        ["注：带星号的为核心账号"],
    ],
)
def test_totals_and_footers_are_no_accounts(tmp_path, footer):
    found = read_rows(tmp_path, [HEADER, WEIBO, DOUYIN, [], footer])
    assert logins(found) == BOTH
    assert told(found) == []


def test_columns_may_stand_in_any_order_and_under_other_words(tmp_path):
    header = ["口令", "谁管", "SIM持有人", "帐号", "预留手机", "渠道", "超管", "2FA", "改密日期", "操作员"]
    cells = ["Weibo#2026x", "主管戊", "运营丙", "weibo@corp.example", 19900000001, "新浪微博", "运营甲",
             "kkxz wwhp 2e6f ujfo nxaw 3bnm liqx xy35", "26.7.1", "运营甲/运营乙"]  # fmt: skip
    row = read_rows(tmp_path, [header, cells]).rows[0]
    assert (row.password, row.responsible, row.holder, row.login) == ("Weibo#2026x", "主管戊", "运营丙", cells[3])
    assert (row.phone, row.platform, row.admin, row.changed_at) == ("19900000001", "weibo", "运营甲", "2026-07-01")
    assert row.totp == "KKXZWWHP2E6FUJFONXAW3BNMLIQXXY35"
    assert row.operators == ("运营甲", "运营乙")


def test_a_header_of_two_rows_with_groups(tmp_path):
    rows = [
        ["平台", "基本信息", None, "登录信息", None, "绑定手机", None, "管理员", None],
        [None, "品牌", "账号名称", "账号", "密码", "号码", "持有人", "姓名", "电话"],
        [
            "微博",
            "山岚",
            "山岚官方微博",
            "weibo@corp.example",
            "Weibo#2026x",
            19900000001,
            "运营乙",
            "运营甲",
            19900000009,
        ],
    ]
    merged = ["A1:A2", "B1:C1", "D1:E1", "F1:G1", "H1:I1"]
    row = read(book(tmp_path, {"台账": rows}, {"台账": merged})).rows[0]
    assert (row.platform, row.brand, row.login, row.password) == ("weibo", "山岚", "weibo@corp.example", "Weibo#2026x")
    assert (row.phone, row.holder, row.admin) == ("19900000001", "运营乙", "运营甲")
    assert row.fields == {"管理员 电话": "19900000009"}


def test_the_same_header_of_two_rows_after_an_export_to_csv(tmp_path):
    text = "平台,登录信息,,绑定手机,\n,账号,密码,号码,持有人\n微博,weibo@corp.example,Weibo#2026x,19900000001,运营乙\n"
    row = read(text_file(tmp_path, text)).rows[0]
    assert (row.login, row.password, row.phone, row.holder) == (BOTH[0], "Weibo#2026x", "19900000001", "运营乙")


def test_values_of_merged_cells_are_carried_down(tmp_path):
    rows = [HEADER, WEIBO, (None, None, "山岚生活微博", "life@corp.example", "Life#2026x"), DOUYIN]
    found = read(book(tmp_path, {"台账": rows}, {"台账": ["A2:A3", "B2:B3", "G2:G3"]}))
    assert [(row.platform, row.brand, row.admin) for row in found.rows[:2]] == [("weibo", "山岚", "运营甲")] * 2


def test_a_blank_cell_that_was_not_merged_is_not_filled(tmp_path):
    gap = ("", "", "山岚某号", "some@corp.example", "Some#2026x")
    found = read_rows(tmp_path, [HEADER, WEIBO, (*WEIBO[:3], "b@corp.example", *WEIBO[4:]), gap, DOUYIN])
    assert [row.platform for row in found.rows] == ["weibo", "weibo", "", "douyin"]
    assert ("platform", "no_platform") in told(found)


def test_blocks_whose_merged_cells_an_export_took_apart_are_carried_down(tmp_path):
    text = "平台,登录账号,密码\n微博,a@x.example,Aa#1\n,b@x.example,Bb#2\n,c@x.example,Cc#3\n抖音,d@x.example,Dd#4\n"
    assert [row.platform for row in read(text_file(tmp_path, text)).rows] == ["weibo"] * 3 + ["douyin"]


def test_a_sheet_for_each_platform_gives_the_platform(tmp_path):
    header = ("账号名称", "登录账号", "密码")
    sheets = {
        "微博": [header, ("山岚微博", "a@x.example", "Aa#11")],
        "抖音账号": [header, ("北禾抖音", "b@x.example", "Bb#22")],
    }
    assert [row.platform for row in read(book(tmp_path, sheets)).rows] == ["weibo", "douyin"]


def test_a_sheet_for_each_brand_gives_the_brand(tmp_path):
    header = ("平台", "登录账号", "密码")
    sheets = {"山岚": [header, ("微博", "a@x.example", "Aa#11")], "北禾": [header, ("抖音", "b@x.example", "Bb#22")]}
    assert [row.brand for row in read(book(tmp_path, sheets)).rows] == ["山岚", "北禾"]


def test_a_sheet_named_after_both_gives_both(tmp_path):
    header = ("账号名称", "登录账号", "密码")
    row = read(book(tmp_path, {"山岚-小红书": [header, ("山岚", "a@x.example", "Aa#11")]})).rows[0]
    assert (row.platform, row.brand) == ("xiaohongshu", "山岚")


@pytest.mark.parametrize("sheet", ["Sheet1", "账号总表", "2026年账号清单", "新媒体账号", "工作表1"])
def test_a_sheet_with_a_plain_name_gives_no_brand(tmp_path, sheet):
    assert read_rows(tmp_path, [HEADER[:1] + HEADER[2:], WEIBO[:1] + WEIBO[2:]], sheet=sheet).rows[0].brand == ""


def test_a_column_wins_over_the_sheet_s_name(tmp_path):
    found = read_rows(tmp_path, [HEADER, DOUYIN], sheet="微博")
    assert (found.rows[0].platform, found.rows[0].brand) == ("douyin", "北禾")


def test_blocks_under_headings_of_platforms(tmp_path):
    header = ("账号名称", "登录账号", "密码")
    rows = [["微博"], header, ("甲", "a@x.example", "Aa#11"), [], ["抖音"], header, ("乙", "b@x.example", "Bb#22")]
    found = read_rows(tmp_path, rows)
    assert [(row.platform, row.login) for row in found.rows] == [("weibo", "a@x.example"), ("douyin", "b@x.example")]


def test_headings_of_platforms_inside_one_table(tmp_path):
    rows = [
        ("账号名称", "登录账号", "密码"),
        ["微博"],
        ("甲", "a@x.example", "Aa#11"),
        ["抖音"],
        ("乙", "b@x.example", "Bb#22"),
    ]
    assert [row.platform for row in read_rows(tmp_path, rows).rows] == ["weibo", "douyin"]


def test_a_header_repeated_on_every_page_is_no_account(tmp_path):
    assert logins(read_rows(tmp_path, [HEADER, WEIBO, HEADER, DOUYIN])) == BOTH


def test_platforms_side_by_side_over_groups_of_columns(tmp_path):
    rows = [
        ["品牌", "微博", None, "抖音", None],
        [None, "账号", "密码", "账号", "密码"],
        ["山岚", "weibo@corp.example", "Weibo#2026x", "douyin@corp.example", "Douyin#2026x"],
        ["北禾", "b2@corp.example", "Bb#2026x", None, None],
    ]
    found = read(book(tmp_path, {"台账": rows}, {"台账": ["A1:A2", "B1:C1", "D1:E1"]}))
    assert {(row.platform, row.brand, row.login) for row in found.rows} == {
        ("weibo", "山岚", "weibo@corp.example"),
        ("weibo", "北禾", "b2@corp.example"),
        ("douyin", "山岚", "douyin@corp.example"),
    }


def test_two_tables_side_by_side(tmp_path):
    header = ("平台", "登录账号", "密码")
    rows = [(*header, None, *header), ("微博", BOTH[0], "Aa#11", None, "抖音", BOTH[1], "Bb#22")]
    assert {row.platform for row in read_rows(tmp_path, rows).rows} == {"weibo", "douyin"}


def test_a_register_on_its_side(tmp_path):
    rows = [["平台", "微博", "抖音"], ["登录账号", *BOTH], ["密码", "Aa#11", "Bb#22"], ["管理员", "运营甲", "运营乙"]]
    found = read_rows(tmp_path, rows)
    assert [(row.platform, row.login, row.admin) for row in found.rows] == [
        ("weibo", BOTH[0], "运营甲"),
        ("douyin", BOTH[1], "运营乙"),
    ]


def test_cards_one_below_the_other(tmp_path):
    text = "微博\n账号：weibo@corp.example\n密码：Aa#11\n\n抖音\n账号：douyin@corp.example\n密码：Bb#22\n"
    found = read(text_file(tmp_path, text, name="notes.txt"))
    assert [(row.platform, row.login, row.password) for row in found.rows] == [
        ("weibo", BOTH[0], "Aa#11"),
        ("douyin", BOTH[1], "Bb#22"),
    ]


def test_a_list_without_any_header_is_guessed_and_says_so(tmp_path):
    rows = [("微博", "山岚官方微博", BOTH[0], "Weibo#2026x"), ("抖音", "北禾旗舰抖音", BOTH[1], "Douyin#2026x")]
    found = read_rows(tmp_path, rows)
    assert [(row.platform, row.name, row.login, row.password) for row in found.rows] == [
        ("weibo", "山岚官方微博", BOTH[0], "Weibo#2026x"),
        ("douyin", "北禾旗舰抖音", BOTH[1], "Douyin#2026x"),
    ]
    assert told(found) == [("", "no_header")]
    assert not any(found.sure["账号总表"].values())


@pytest.mark.parametrize(
    ("header", "name", "login"),
    [
        (("平台", "账号", "密码"), "", "山岚官微"),
        (("平台", "账号", "登录名", "密码"), "山岚官微", "weibo@corp.example"),
        (("平台", "账号名称", "账号", "密码"), "山岚官微", "weibo@corp.example"),
        (("平台", "昵称", "用户名", "密码"), "山岚官微", "weibo@corp.example"),
        (("平台", "账号", "账户", "密码"), "山岚官微", "weibo@corp.example"),
    ],
)
def test_what_账号_means_is_told_by_its_neighbours(tmp_path, header, name, login):
    cells = {"密码": "Weibo#2026x", "平台": "微博"}
    others = iter(["山岚官微", "weibo@corp.example"])
    row = read_rows(tmp_path, [header, [cells.get(word) or next(others) for word in header]]).rows[0]
    assert (row.name, row.login) == (name, login)


def test_without_a_login_column_people_sign_in_with_their_mailbox_or_phone(tmp_path):
    row = read_rows(tmp_path, [("平台", "账号名称", "手机", "密码"), ("微博", "山岚", 19900000001, "Aa#11")]).rows[0]
    assert (row.login, row.phone) == ("19900000001", "19900000001")


def test_a_login_cell_that_says_how_to_sign_in_is_no_login(tmp_path):
    rows = [
        ("平台", "账号名称", "登录账号", "密码"),
        ("公众号", "甲", "扫码登录", "扫码"),
        ("公众号", "乙", "扫码登录", "扫码"),
    ]
    found = read_rows(tmp_path, rows)
    assert [(row.name, row.login, row.password) for row in found.rows] == [("甲", "", ""), ("乙", "", "")]


def test_the_main_account_s_mark_is_stripped_and_makes_it_core(tmp_path):
    found = read_rows(tmp_path, [HEADER, ("微博（主）", *WEIBO[1:]), ("抖音(子)", *DOUYIN[1:])])
    assert [(row.platform_text, row.tier) for row in found.rows] == [("微博", "core"), ("抖音", "normal")]


@pytest.mark.parametrize("word", ["核心", "是", "高", "A", "S级", "√"])
def test_a_column_of_levels_marks_core_accounts(tmp_path, word):
    row = read_rows(tmp_path, [("平台", "登录账号", "密码", "是否核心"), ("微博", BOTH[0], "Aa#11", word)]).rows[0]
    assert row.tier == "core"


def test_unknown_platforms_are_told_and_kept_by_their_own_word(tmp_path):
    found = read_rows(tmp_path, [HEADER, ("自建商城后台", *WEIBO[1:])])
    assert (found.rows[0].platform, found.rows[0].platform_text) == ("custom", "自建商城后台")
    assert told(found) == [("platform", "unknown_platform")]


def test_the_platform_may_be_told_by_the_account_s_name_alone(tmp_path):
    found = read_rows(tmp_path, [("账号名称", "登录账号", "密码"), ("山岚官方小红书", BOTH[0], "Aa#11")])
    assert found.rows[0].platform == "xiaohongshu"
    assert told(found) == [("platform", "platform_guessed")]


def test_columns_nobody_knows_are_kept_under_their_own_header(tmp_path):
    row = read_rows(tmp_path, [(*HEADER, "粉丝数", "主体公司"), (*WEIBO[:7], "直播用", 120000, "山岚科技")]).rows[0]
    assert row.fields == {"粉丝数": "120000", "主体公司": "山岚科技"}
    assert row.note == "直播用"


def test_two_columns_of_the_same_name_are_told_apart(tmp_path):
    found = read_rows(tmp_path, [(*HEADER, "标签", "标签"), (*WEIBO, "a", "b")])
    assert found.rows[0].fields == {"标签": "a", "标签 (2)": "b"}


def test_another_thing_s_password_is_kept_sealed_and_never_taken_for_the_account_s(tmp_path):
    header = ("平台", "登录账号", "密码", "绑定邮箱", "邮箱密码", "支付密码")
    row = read_rows(tmp_path, [header, ("微博", BOTH[0], "Aa#11", "m@x.example", "Mail#1", 123456)]).rows[0]
    assert row.password == "Aa#11"
    assert row.secret_fields == {"邮箱密码": "Mail#1", "支付密码": "123456"}
    assert row.fields == {}


def test_a_mapping_by_hand_overrides_the_guess(tmp_path):
    rows = [("平台", "A", "B", "C"), ("微博", "山岚官微", "weibo@corp.example", "Weibo#2026x")]
    found = read_rows(tmp_path, rows, mapping={"name": "A", "login": "B", "password": "C"})
    assert (found.rows[0].name, found.rows[0].login, found.rows[0].password) == (rows[1][1], rows[1][2], rows[1][3])


def test_a_mapping_takes_the_json_s_names_and_chinese_words_too(tmp_path):
    rows = [("平台", "登录账号", "密码", "甲", "乙"), ("微博", BOTH[0], "Aa#11", "2026-07-01", "运营甲")]
    found = read_rows(tmp_path, rows, mapping={"password_changed_at": "甲", "管理员": "乙"})
    assert (found.rows[0].changed_at, found.rows[0].admin) == ("2026-07-01", "运营甲")


def test_one_column_can_be_left_out_or_given_a_field(tmp_path):
    rows = [(*HEADER, "标签"), (*WEIBO[:7], "直播用", "北禾"), (*DOUYIN, "x")]
    chosen = {("账号总表", "备注"): "", ("账号总表", "标签"): "deputy"}
    row = read_rows(tmp_path, rows, columns=chosen).rows[0]
    assert (row.note, row.deputy) == ("", "北禾")


def test_a_sheet_of_notes_gives_no_account_and_is_told(tmp_path):
    notes = [["发布流程"], ["1. 部门审核", "2. 法务审核"], ["3. 定时发布"]]
    found = read(book(tmp_path, {"账号": [HEADER, WEIBO], "说明": notes}))
    assert logins(found) == [BOTH[0]]
    assert [(problem.sheet, problem.message) for problem in found.problems] == [("说明", "sheet_skipped")]


def test_an_empty_second_sheet_is_not_worth_a_word(tmp_path):
    assert read(book(tmp_path, {"账号": [HEADER, WEIBO], "Sheet2": []})).problems == ()


def test_a_sheet_of_leavers_gives_names_and_days_and_no_account(tmp_path):
    leavers = [
        ["姓名", "部门", "离职日期"],
        ["运营甲", "新媒体", datetime(2026, 10, 31)],
        ["运营癸", "", "去年"],
        ["合计", "", 2],
    ]
    found = read(book(tmp_path, {"账号": [HEADER, WEIBO], "离职人员": leavers}))
    assert found.leavers == (Leaver("运营甲", "2026-10-31"), Leaver("运营癸", ""))
    assert told(found) == [("left_on", "bad_date")]
    assert logins(found) == [BOTH[0]]


def test_a_leaver_s_name_in_an_account_s_row_is_told_apart_from_the_remark(tmp_path):
    found = read_rows(tmp_path, [HEADER, (*WEIBO[:6], "运营癸（已离职）", "")])
    assert found.rows[0].admin == "运营癸"
    assert found.leavers == (Leaver("运营癸", ""),)


def test_a_row_that_only_names_a_platform_is_told(tmp_path):
    found = read_rows(tmp_path, [HEADER, WEIBO, ("抖音", "北禾", "", "", "", "", "运营甲", "待开通")])
    assert logins(found) == [BOTH[0]]
    assert told(found) == [("name", "incomplete_row")]


def test_同上_is_carried_for_words_and_refused_for_secrets(tmp_path):
    again = ("同上", "同上", "山岚二号", "two@corp.example", "同上", "", "同上", "")
    found = read_rows(tmp_path, [HEADER, WEIBO, again])
    row = found.rows[1]
    assert (row.platform, row.brand, row.admin, row.password) == ("weibo", "山岚", "运营甲", "")
    assert told(found) == [("password", "same_as_above")]


def test_a_personal_password_is_refused_by_its_column(tmp_path):
    found = read_rows(tmp_path, [(*HEADER, "个人微信密码"), (*WEIBO, "Wechat#1")])
    assert "Wechat#1" not in str(found.rows[0].fields) + str(found.rows[0].secret_fields)
    assert told(found) == [("personal", "personal_password")]


def test_a_personal_password_is_refused_by_its_remark(tmp_path):
    found = read_rows(
        tmp_path, [HEADER, ("微信", "山岚", "运营丁", "wx_ding", "Wechat#1", "", "", "运营丁的个人微信密码")]
    )
    assert found.rows[0].password == ""
    assert ("password", "personal_password") in told(found)


def test_a_personal_password_written_into_a_remark_is_cut_out_and_the_account_s_own_stays(tmp_path):
    found = read_rows(tmp_path, [HEADER, (*WEIBO[:7], "直播用；个人微信密码：Wechat#1")])
    assert (found.rows[0].note, found.rows[0].password) == ("直播用", "Weibo#2026x")
    assert told(found) == [("note", "personal_password")]


def test_identity_numbers_are_refused(tmp_path):
    found = read_rows(tmp_path, [(*HEADER, "管理员身份证号"), (*WEIBO, "110101199001011234")])
    assert found.rows[0].fields == {}
    assert told(found) == [("personal", "personal_data")]


def test_hidden_sheets_rows_and_columns_are_read(tmp_path):
    from openpyxl import load_workbook

    path = book(tmp_path, {"账号": [HEADER, WEIBO], "旧": [HEADER, DOUYIN]})
    made = load_workbook(path)
    made["旧"].sheet_state = "hidden"
    made["账号"].row_dimensions[2].hidden = True
    made["账号"].column_dimensions["E"].hidden = True
    made.save(path)
    assert logins(read(path)) == BOTH


def test_the_preview_shows_rows_with_their_numbers_and_the_fields_of_their_columns(tmp_path):
    sheet = read_rows(tmp_path, [["台账"], [], HEADER, WEIBO, DOUYIN]).sheets[0]
    assert (sheet.kind, sheet.total, [number for number, _ in sheet.rows]) == ("accounts", 2, [4, 5])
    assert [column.field for column in sheet.columns[:5]] == ["platform", "brand", "name", "login", "password"]
    assert "Weibo#2026x" not in repr(sheet)


def test_a_register_that_begins_somewhere_in_the_sheet(tmp_path):
    found = read_rows(tmp_path, [[], [], [None, None, *HEADER], [None, None, *WEIBO], [None, None, *DOUYIN]])
    assert logins(found) == BOTH


def test_headers_broken_over_lines_and_with_remarks(tmp_path):
    header = ("平台*", "登录\n账号", "密码（必填）", "绑定\n手机号", "【管理员】", "备注:")
    row = read_rows(tmp_path, [header, ("微博", BOTH[0], "Aa#11", 19900000001, "运营甲", "x")]).rows[0]
    assert (row.platform, row.login, row.password, row.phone, row.admin, row.note) == (
        "weibo",
        BOTH[0],
        "Aa#11",
        "19900000001",
        "运营甲",
        "x",
    )


def test_phone_and_mailbox_in_one_column_or_in_each_other_s(tmp_path):
    header = ("平台", "登录账号", "密码", "绑定手机/邮箱")
    rows = [header, ("微博", "a", "Aa#11", 19900000001), ("抖音", "b", "Bb#22", "reg@corp.example"),
            ("知乎", "c", "Cc#33", "19900000003 / c@corp.example")]  # fmt: skip
    found = read_rows(tmp_path, rows)
    assert [(row.phone, row.email) for row in found.rows] == [
        ("19900000001", ""),
        ("", "reg@corp.example"),
        ("19900000003", "c@corp.example"),
    ]
    assert told(found) == []


def test_number_and_holder_in_one_column(tmp_path):
    row = read_rows(
        tmp_path, [("平台", "登录账号", "密码", "手机号/持有人"), ("微博", "a", "Aa#11", "19900000001 运营甲")]
    ).rows[0]
    assert (row.phone, row.holder) == ("19900000001", "运营甲")


@pytest.mark.parametrize(
    "cell", ["weibo@corp.example / Aa#11", "weibo@corp.example Aa#11", "账号：weibo@corp.example 密码：Aa#11"]
)
def test_login_and_password_in_one_column(tmp_path, cell):
    row = read_rows(tmp_path, [("平台", "账号名称", "账号/密码"), ("微博", "山岚官微", cell)]).rows[0]
    assert (row.login, row.password) == (BOTH[0], "Aa#11")


def test_what_cannot_be_parted_into_login_and_password_is_kept_sealed(tmp_path):
    found = read_rows(tmp_path, [("平台", "账号名称", "账号密码"), ("微博", "山岚官微", "a b c")])
    assert found.rows[0].secret_fields == {"账号密码": "a b c"}
    assert told(found) == [("password", "unclear_password")]


def test_账号密码_beside_a_login_is_the_password(tmp_path):
    row = read_rows(tmp_path, [("平台", "登录账号", "账号密码"), ("微博", BOTH[0], "Aa 11")]).rows[0]
    assert (row.login, row.password) == (BOTH[0], "Aa 11")


def test_a_table_of_counts_beside_the_register_is_left_alone(tmp_path):
    rows = [(*HEADER, None, "平台", "数量"), (*WEIBO, None, "微博", 12), (*DOUYIN, None, "抖音", 3)]
    found = read_rows(tmp_path, rows)
    assert logins(found) == BOTH
    assert [row.fields for row in found.rows] == [{}, {}]


def test_a_list_of_people_tells_who_left_and_who_is_still_there(tmp_path):
    people = [
        ["姓名", "部门", "状态", "离职日期"],
        ["运营甲", "新媒体", "离职", "2026-10-31"],
        ["运营乙", "新媒体", "在职", None],
        ["运营丙", "新媒体", "已离职", None],
        ["运营丁", "新媒体", None, None],
    ]
    found = read(book(tmp_path, {"账号": [HEADER, WEIBO], "人员": people}))
    assert found.leavers == (Leaver("运营甲", "2026-10-31"), Leaver("运营丙", ""))


@pytest.mark.parametrize(
    "written", ["2026-12-31（已续费）", "2026.12.31到期", "至2026年12月31日", "截止 2026/12/31", "有效期至：2026-12-31"]
)
def test_remarks_beside_a_day_do_not_hide_it(tmp_path, written):
    row = read_rows(tmp_path, [("平台", "登录账号", "认证到期"), ("微博", BOTH[0], written)]).rows[0]
    assert row.verified_until == "2026-12-31"


def test_sheets_called_alike_in_two_files_are_told_apart_and_mended_apart(tmp_path):
    paths = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        paths.append(
            book(tmp_path / name, {"账号": [(*HEADER, "标签"), (*WEIBO, name)]}).rename(tmp_path / f"{name}.xlsx")
        )
    catalogue = load_catalogue()
    found = read_source(paths, catalogue=catalogue)
    assert [row.sheet for row in found.rows] == ["one.xlsx: 账号", "two.xlsx: 账号"]
    mended = read_source(paths, catalogue=catalogue, columns={("two.xlsx: 账号", "标签"): "deputy"})
    assert [row.deputy for row in mended.rows] == ["", "two"]
    assert set(mended.mapping) == {"one.xlsx: 账号", "two.xlsx: 账号"}
