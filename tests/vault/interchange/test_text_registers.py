"""Tables of text: every common encoding, every delimiter, quotes or none."""

from __future__ import annotations

import pytest

from tests.vault.interchange.registers_made import BOTH_LOGINS, logins, read, text_file, told

SIMPLIFIED = (
    "平台,账号名称,登录账号,密码,手机,备注\r\n"
    "微博,山岚官方微博,weibo@corp.example,Weibo#2026x,19900000001,直播用\r\n"
    "抖音,北禾旗舰抖音,douyin@corp.example,Douyin#2026x,19900000002,含中文备注\r\n"
)
TRADITIONAL = (
    "平臺,帳號名稱,登錄帳號,密碼,手機,備註\r\n"
    "微博,山嵐官方微博,weibo@corp.example,Weibo#2026x,19900000001,直播用\r\n"
    "抖音,北禾旗艦抖音,douyin@corp.example,Douyin#2026x,19900000002,含中文備註\r\n"
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gbk", "gb18030"]
)
def test_simplified_chinese_in_every_common_encoding(tmp_path, encoding):
    found = read(text_file(tmp_path, SIMPLIFIED, encoding=encoding))
    assert logins(found) == BOTH_LOGINS
    assert [row.note for row in found.rows] == ["直播用", "含中文备注"]


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "big5hkscs", "gb18030", "utf-16"])
def test_traditional_chinese_in_every_common_encoding(tmp_path, encoding):
    found = read(text_file(tmp_path, TRADITIONAL, encoding=encoding))
    assert logins(found) == BOTH_LOGINS
    assert found.rows[1].name == "北禾旗艦抖音"
    assert set(found.mapping["register.csv"].values()) == {"platform", "name", "login", "password", "phone", "note"}


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|", "，"])
@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
def test_every_delimiter(tmp_path, delimiter, encoding):
    found = read(text_file(tmp_path, SIMPLIFIED.replace(",", delimiter), encoding=encoding))
    assert logins(found) == BOTH_LOGINS


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending(tmp_path, ending):
    assert logins(read(text_file(tmp_path, SIMPLIFIED.replace("\r\n", ending)))) == BOTH_LOGINS


def test_excel_s_declaration_of_its_delimiter_is_believed(tmp_path):
    text = "sep=;\r\n" + SIMPLIFIED.replace(",", ";")
    assert logins(read(text_file(tmp_path, text))) == BOTH_LOGINS


def test_quoted_commas_quotes_and_line_breaks_belong_to_the_cell(tmp_path):
    text = (
        '平台,登录账号,密码,备注\n微博,weibo@corp.example,"a,b""c","第一行\n第二行"\n抖音,douyin@corp.example,Dd#22,\n'
    )
    found = read(text_file(tmp_path, text))
    assert (found.rows[0].password, found.rows[0].note) == ('a,b"c', "第一行\n第二行")
    assert [row.row for row in found.rows] == [2, 3]


def test_a_password_that_begins_with_a_quote_swallows_nothing(tmp_path):
    text = '平台\t登录账号\t密码\n微博\tweibo@corp.example\t"Weibo#1\n抖音\tdouyin@corp.example\tDouyin#2\n'
    found = read(text_file(tmp_path, text))
    assert [row.password for row in found.rows] == ['"Weibo#1', "Douyin#2"]


def test_blank_lines_count_as_rows(tmp_path):
    found = read(text_file(tmp_path, SIMPLIFIED.replace("\r\n抖音", "\r\n\r\n\r\n抖音")))
    assert [row.row for row in found.rows] == [2, 5]


def test_an_exporter_s_apostrophes_against_formulas_are_taken_off_again(tmp_path):
    text = "平台,登录账号,密码,备注\n微博,weibo@corp.example,'=Weibo#1,'+86\n抖音,douyin@corp.example,''@x,it's '=\n"
    found = read(text_file(tmp_path, text))
    assert [row.password for row in found.rows] == ["=Weibo#1", "'@x"]
    assert [row.note for row in found.rows] == ["+86", "it's '="]


@pytest.mark.parametrize("password", ["+#Cg@aadC9", "-abc-123", "@nn1versary", "+8613", "--x--"])
def test_a_password_may_begin_with_a_sign(tmp_path, password):
    found = read(text_file(tmp_path, f"平台,登录账号,密码\n微博,weibo@corp.example,{password}\n"))
    assert found.rows[0].password == password
    assert told(found) == []


def test_a_file_s_name_gives_a_platform_but_never_a_brand(tmp_path):
    text = "账号名称,登录账号,密码\n甲,weibo@corp.example,Weibo#1\n"
    row = read(text_file(tmp_path, text, name="微博账号.csv")).rows[0]
    assert (row.platform, row.brand) == ("weibo", "")
    assert read(text_file(tmp_path, text, name="shanlan.csv")).rows[0].brand == ""


def test_one_broken_byte_does_not_change_the_encoding_of_the_rest(tmp_path):
    path = text_file(tmp_path, SIMPLIFIED)
    path.write_bytes(path.read_bytes().replace("直播用".encode(), "直播".encode() + b"\xff"))
    found = read(path)
    assert logins(found) == BOTH_LOGINS
    assert found.rows[0].name == "山岚官方微博"


@pytest.mark.parametrize(
    "header",
    [
        "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
        "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes",
        "url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged",
        "name,url,username,password,note",
    ],
)
def test_what_a_manager_wrote_is_not_taken_for_a_register(tmp_path, header):
    cells = {"password": " =a,'b ", "login_password": " =a,'b ", "type": "login"}
    line = ",".join('"' + cells.get(word.casefold(), "x") + '"' for word in header.split(","))
    found = read(text_file(tmp_path, f"{header}\n{line}\n"))
    assert found.format in ("bitwarden", "1password", "firefox", "chrome")
    assert found.rows[0].password == " =a,'b "


@pytest.mark.parametrize(
    "header",
    [
        "Account,Login Name,Password,Web Site,Comments",
        "Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created",
    ],
)
def test_other_managers_tables_are_read_as_registers(tmp_path, header):
    cells = {
        "url": "https://weibo.com/",
        "web site": "https://weibo.com/",
        "totp": "",
        "created": "",
        "last modified": "",
    }
    line = ",".join(cells.get(word.casefold(), f"X{word}1") for word in header.split(","))
    row = read(text_file(tmp_path, f"{header}\n{line}\n")).rows[0]
    assert (row.platform, row.password) == ("weibo", "XPassword1")
    assert row.login in ("XLogin Name1", "XUsername1")
