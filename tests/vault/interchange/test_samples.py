"""The sample files, key by key against what they are known to hold."""

from __future__ import annotations

import pytest

from tests.samples import EXPECTED, FOLDER, KDBX_PASSWORD, REGISTER
from vault.interchange import read_source
from vault.interchange.rows import Leaver, SourceFile, SourceRow
from vault.platforms import load_catalogue

REGISTERED = EXPECTED["register"]


def read(*names: str, **how) -> SourceFile:
    return read_source([FOLDER / name for name in names], catalogue=load_catalogue(), **how)


def as_expected(row: SourceRow) -> dict[str, str]:
    return {
        "platform": row.platform_text,
        "platform_id": row.platform,
        "tier": row.tier or "normal",
        "brand": row.brand,
        "name": row.name,
        "login": row.login,
        "password": row.password,
        "phone": row.phone,
        "holder": row.holder,
        "email": row.email,
        "admin": row.admin,
        "operators": "、".join(row.operators),
        "verified": row.verified_until,
        "changed": row.changed_at,
        "totp": row.totp,
        "note": row.note,
    }


def test_the_register_is_read_key_by_key_as_it_was_written():
    found = read(REGISTER.name)
    assert found.format == "xlsx"
    assert [as_expected(row) for row in found.rows] == REGISTERED
    assert found.problems == ()


def test_the_register_s_second_sheet_gives_its_leaver_and_no_account():
    found = read(REGISTER.name)
    assert found.leavers == (Leaver("运营甲", "2026-10-31"),)
    assert {row.sheet for row in found.rows} == {"账号总表"}
    assert [sheet.kind for sheet in found.sheets] == ["accounts", "leavers"]


def test_every_column_of_the_register_is_recognised_for_sure_and_its_serial_numbers_are_left_out():
    found = read(REGISTER.name)
    assert found.mapping["账号总表"]["登录账号"] == "login"
    assert found.mapping["账号总表"]["密码"] == "password"
    assert found.mapping["账号总表"]["谷歌验证码密钥"] == "totp"
    assert "序号" not in found.mapping["账号总表"]
    assert all(found.sure["账号总表"].values())


def test_rows_are_numbered_as_the_spreadsheet_numbers_them():
    numbers = [row.row for row in read(REGISTER.name).rows]
    assert numbers == [*range(4, 13), *range(14, 47)]


def test_an_older_list_in_gbk_is_read_with_its_quotes_and_commas():
    found = read("legacy-gbk.csv")
    assert found.format == "csv"
    assert [row.login for row in found.rows[:8]] == [row["login"] for row in REGISTERED[:8]]
    assert found.rows[1].note == '含,逗号与"引号"'
    assert found.rows[7].password == "+#Cg@aadC9"


def test_hostile_formulas_stay_text_and_are_told():
    found = read("legacy-gbk.csv")
    row = found.rows[-1]
    assert (row.name, row.login) == ('=HYPERLINK("http://example.invalid")', "+cmd|' /C calc'!A0")
    assert row.password == "@SUM(1)"
    assert {(problem.row, problem.field, problem.message) for problem in found.problems} == {
        (10, field, "formula") for field in ("name", "login", "password")
    }


def shared(row: SourceRow, wanted: dict[str, str], *names: str) -> bool:
    found = as_expected(row)
    return all(found[name] == wanted[name] for name in names)


def test_chrome_s_passwords_are_the_register_s_fourth_to_ninth_told_by_their_hosts():
    found = read("chrome-passwords.csv")
    assert found.format == "chrome"
    for row, wanted in zip(found.rows, REGISTERED[3:9], strict=True):
        assert shared(row, wanted, "login", "password")
        # Taobao and Tmall share a sign-in page; the row then names both.
        assert wanted["platform_id"] in (row.platform, *row.platform_also)
        assert row.name_is_guess


def test_bitwarden_s_items_are_the_register_s_first_twelve_and_a_note_that_is_no_account():
    found = read("bitwarden-export.json")
    assert found.format == "bitwarden"
    for row, wanted in zip(found.rows, REGISTERED[:12], strict=True):
        assert shared(row, wanted, "platform_id", "name", "login", "password", "phone", "totp", "note")
        assert row.old_passwords == (("Old-" + wanted["password"], "2026-05-01"),)
    assert [(problem.row, problem.message) for problem in found.problems] == [(13, "not_an_account")]


def test_keepass_s_entries_are_twenty_of_the_register_s_with_their_groups_as_brands():
    found = read("team.kdbx", source_password=KDBX_PASSWORD)
    assert found.format == "kdbx"
    wanted = {row["name"]: row for row in REGISTERED[:20]}
    assert {row.name for row in found.rows} == set(wanted)
    for row in found.rows:
        assert shared(row, wanted[row.name], "platform_id", "brand", "login", "password", "phone", "note")
        assert wanted[row.name]["totp"] in row.totp


@pytest.mark.parametrize(
    ("name", "format_name", "secrets"),
    [
        ("totp-qr.png", "otpauth", [EXPECTED["totp_qr"]]),
        ("totp-sha256-8digits.png", "otpauth", [EXPECTED["totp_sha256"]]),
        ("google-authenticator-export.png", "google-authenticator", [one["secret"] for one in EXPECTED["google"]]),
    ],
)
def test_pictures_of_codes_give_a_row_for_every_seed(name, format_name, secrets):
    found = read(name)
    assert found.format == format_name
    assert len(found.rows) == len(secrets)
    assert all(secret in row.totp for row, secret in zip(found.rows, secrets, strict=True))


def test_a_code_s_issuer_names_the_platform_and_its_label_the_login():
    rows = read("google-authenticator-export.png").rows
    assert [(row.platform_text, row.login) for row in rows] == [
        (one["issuer"], one["name"]) for one in EXPECTED["google"]
    ]
    assert rows[0].platform == "x"


def test_several_files_are_read_as_one():
    found = read("chrome-passwords.csv", "totp-qr.png", REGISTER.name)
    assert found.format == "chrome,xlsx,otpauth"
    assert len(found.rows) == 6 + 42 + 1


def test_no_secret_shows_in_what_a_log_would_print():
    printed = repr(read("bitwarden-export.json")) + repr(read(REGISTER.name))
    for row in REGISTERED:
        assert row["password"] not in printed
        assert row["phone"] not in printed
        assert not row["totp"] or row["totp"] not in printed
