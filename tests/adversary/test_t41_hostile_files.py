"""T41: files made to harm: bombs, depths, entities, sizes, lies. Bounded, whole or not at all, the value never told."""

from __future__ import annotations

import io
import json
import os
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.prepared import ROOT
from tests.samples import FOLDER, KDBX_PASSWORD, REGISTER
from vault.errors import BadInput, NotFound, VaultError
from vault.interchange import kdbx, read_source
from vault.platforms import load_catalogue

SECRET = "Canary#2026!x"
SHEET = "xl/worksheets/sheet1.xml"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def read(path: Path, **how):
    return read_source([path], catalogue=load_catalogue(), **how)


def reason(path: Path, **how) -> str:
    started = time.perf_counter()
    with pytest.raises(BadInput) as refused:
        read(path, **how)
    assert time.perf_counter() - started < 20
    assert SECRET not in str(refused.value.facts)
    return str(refused.value.facts["reason"])


def made(folder: Path, data: bytes, name: str = "hostile.bin") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def workbook(folder: Path, changed: dict[str, bytes | str]) -> Path:
    """The sample register with some of its parts replaced."""
    packed = io.BytesIO()
    with zipfile.ZipFile(REGISTER) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename not in changed:
                new.writestr(info.filename, old.read(info))
        for name, data in changed.items():
            new.writestr(name, data)
    return made(folder, packed.getvalue())


def sheet(inside: str, after: str = "") -> str:
    return f"<worksheet {MAIN}><sheetData>{inside}</sheetData>{after}</worksheet>"


def row(number: int, *texts: str) -> str:
    cells = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
    return f'<row r="{number}">{cells}</row>'


HEADED = row(1, "平台", "登录账号", "密码")


def test_a_bomb_of_zeros_ends_early(tmp_path):
    bomb = sheet("").replace("<sheetData>", "<sheetData>" + " " * (300 << 20))
    assert reason(workbook(tmp_path, {SHEET: bomb})) == "too_large"


def test_a_million_columns_are_refused(tmp_path):
    cells = "".join(f'<c r="{letters}1"><v>1</v></c>' for letters in ("XFD",))
    assert reason(workbook(tmp_path, {SHEET: sheet(f'<row r="1">{cells}</row>')})) == "too_many_columns"
    assert reason(made(tmp_path, b"a," * 1_000_000)) == "too_many_columns"


def test_a_million_rows_are_refused(tmp_path):
    assert reason(workbook(tmp_path, {SHEET: sheet("<row><c><v>1</v></c></row>" * 1_000_000)})) == "too_large"
    assert reason(made(tmp_path, b"a,b\n" * 1_000_000)) == "too_large"


def test_a_merged_range_over_the_whole_sheet_costs_nothing(tmp_path):
    merged = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    read(workbook(tmp_path, {SHEET: sheet(HEADED + row(2, "微博", "a@x.example", "Aa#1"), merged)}))


def test_a_sheet_formatted_to_its_last_row_is_read(tmp_path):
    rows = HEADED + row(2, "微博", "a@x.example", "Aa#1")
    rows += "".join(f'<row r="{number}"><c r="A{number}" s="1"/></row>' for number in range(3, 100_000))
    assert len(read(workbook(tmp_path, {SHEET: sheet(rows)})).rows) == 1


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd">',
    ],
)
@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"])
def test_document_types_and_entities_are_refused(tmp_path, prologue, part):
    body = f"{prologue}<worksheet {MAIN}><sheetData>&a;</sheetData></worksheet>"
    assert reason(workbook(tmp_path, {part: body})) == "damaged"


@pytest.mark.parametrize(
    "target",
    ["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "http://example.invalid/x.xml", "..\\..\\x"],
)
def test_a_sheet_that_points_outside_the_file_is_not_followed(tmp_path, target):
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="x/worksheet" Target="{target}"/></Relationships>'
    )
    assert reason(workbook(tmp_path, {"xl/_rels/workbook.xml.rels": relations})) in ("damaged", "empty")


def test_a_huge_cell_is_refused_with_its_place(tmp_path):
    long = "x" * 40_000 + SECRET
    with pytest.raises(BadInput) as refused:
        read(workbook(tmp_path, {SHEET: sheet(HEADED + row(2, "微博", "a@x.example", long))}))
    assert {key: refused.value.facts[key] for key in ("reason", "sheet", "row")} == {
        "reason": "field_too_long", "sheet": "账号总表", "row": 2,
    }  # fmt: skip
    assert reason(made(tmp_path, f"平台,登录账号,密码\n微博,a@x.example,{long}\n".encode())) == "field_too_long"
    assert reason(made(tmp_path, f"平台,登录账号,密码\n微博,a@x.example,{long * 4}\n".encode())) == "field_too_long"


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "inf", "1" * 5000, "", "x"])
def test_numbers_that_are_none_do_not_stop_the_sheet(tmp_path, number):
    odd = f'<row r="2"><c t="inlineStr"><is><t>微博</t></is></c><c><v>1</v></c><c><v>{number}</v></c></row>'
    read(workbook(tmp_path, {SHEET: sheet(HEADED + odd + row(3, "抖音", "a@x.example", "Aa#1"))}))


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000 + "]" * 100_000,
        '{"encrypted": false, "items": ' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"a":' * 100_000 + "1" + "}" * 100_000,
    ],
)
def test_json_of_a_hundred_thousand_levels_is_refused(tmp_path, text):
    assert reason(made(tmp_path, text.encode())) == "too_deep"


@pytest.mark.parametrize(
    "text",
    [
        '{"encrypted": false, "items": [NaN]}',
        '{"encrypted": false, "items": [Infinity]}',
        '{"encrypted": false, "items": [1e999]}',
        '{"encrypted": false, "items": [], "items": []}',
        '{"encrypted": false, "items": [' + "9" * 10_000 + "]}",
        '{"encrypted": false, "items": [',
    ],
)
def test_json_that_two_readers_would_read_differently_is_refused(tmp_path, text):
    assert reason(made(tmp_path, text.encode())) == "not_json"


@pytest.mark.parametrize(
    "document", [[], {}, {"encrypted": False}, {"items": []}, [1], {"encrypted": None, "items": []}]
)
def test_json_of_something_else_is_refused(tmp_path, document):
    assert reason(made(tmp_path, json.dumps(document).encode())) in ("unknown_format", "encrypted_export")


@pytest.mark.parametrize("odd", ["\\ud800", "\\u0000", "\\udc00x"])
def test_a_secret_that_no_text_may_hold_is_told_and_not_taken(tmp_path, odd):
    login = '{"username": "a@x.example", "password": "Aa' + odd + '#1"}'
    text = '{"encrypted": false, "items": [{"type": 1, "name": "x' + odd + '", "login": ' + login + "}]}"
    found = read(made(tmp_path, text.encode()))
    assert (found.rows[0].password, found.rows[0].name) in (("", "x"), ("", "xx"))
    assert ("password", "bad_text") in [(problem.field, problem.message) for problem in found.problems]
    str(found.rows).encode("utf-8")


def test_nul_and_right_to_left_marks_stay_out_of_names(tmp_path):
    text = "平台,账号名称,登录账号,密码\n微博,a\0b\u202ecod,a@x.example,Aa#1\n"
    found = read(made(tmp_path, text.encode()))
    assert found.rows[0].name == "abcod"


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, "save_as_xlsx"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "protected"),
        (b"\x09\x08\x10\x00\x00\x06", "save_as_xlsx"),
        (b"<html><table><tr><td>x</td></tr></table></html>", "save_as_xlsx"),
        (b"%PDF-1.7", "unknown_format"),
        (b"PK\x03\x04", "damaged"),
        (bytes.fromhex("03d9a29a65fb4bb5") + bytes(200), "old_kdbx"),
        (bytes.fromhex("03d9a29a67fb4bb5"), "damaged"),
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b" \n\r\n ", "empty"),
        (bytes(range(256)) * 40, "not_text"),
        (b"\x89PNG\r\n\x1a\nxxxx", "not_a_picture"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(tmp_path, data, wanted):
    assert reason(made(tmp_path, data)) == wanted


@pytest.mark.parametrize("name", ["xl/workbook.bin", "content.xml"])
def test_other_spreadsheets_ask_to_be_saved_as_xlsx(tmp_path, name):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as new:
        new.writestr(name, "x")
    assert reason(made(tmp_path, packed.getvalue())) == "save_as_xlsx"


def test_a_zip_with_a_password_is_called_protected(tmp_path):
    path = workbook(tmp_path, {})
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    while at >= 0:  # mark every part as encrypted
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    assert reason(made(tmp_path, bytes(data))) == "protected"


def test_folders_pipes_and_missing_files_are_told(tmp_path):
    assert reason(tmp_path) == "is_a_folder"
    os.mkfifo(tmp_path / "pipe")
    assert reason(tmp_path / "pipe") == "not_a_file"
    with pytest.raises(NotFound):
        read(tmp_path / "nothing")


def kdbx_of(memory: int, passes: int, lanes: int = 2) -> bytes:
    argon2 = b"\xefcm\xdf\x8c)DK\x91\xf7\xa9\xa4\x03\xe3\n\x0c"
    items = [
        (0x42, b"$UUID", argon2),
        (0x05, b"M", struct.pack("<Q", memory)),
        (0x05, b"I", struct.pack("<Q", passes)),
        (0x04, b"P", struct.pack("<I", lanes)),
        (0x04, b"V", struct.pack("<I", 19)),
        (0x42, b"S", bytes(32)),
    ]
    variants = b"".join(
        struct.pack("<BI", kind, len(name)) + name + struct.pack("<I", len(value)) + value
        for kind, name, value in items
    )
    variants = b"\x00\x01" + variants + b"\0"
    fields = [(11, variants), (4, bytes(32)), (7, bytes(16)), (0, b"\r\n\r\n")]
    header = b"".join(struct.pack("<BI", kind, len(value)) + value for kind, value in fields)
    return bytes.fromhex("03d9a29a67fb4bb5") + struct.pack("<HH", 0, 4) + header


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [(1 << 42, 1, 1), (1 << 30, 1 << 20, 1), (1 << 20, 1 << 60, 1), (1 << 20, 1, 1 << 24)],
)
def test_a_key_derivation_that_would_hang_is_refused_before_it_starts(tmp_path, memory, passes, lanes):
    started = time.perf_counter()
    assert reason(made(tmp_path, kdbx_of(memory, passes, lanes)), source_password="x") == "kdf_too_costly"
    assert time.perf_counter() - started < 1


def test_a_database_that_unpacks_to_gigabytes_is_refused(monkeypatch):
    monkeypatch.setattr(kdbx, "MAX_UNPACKED", 1 << 20)
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = packer.compress(bytes(8 << 20)) + packer.flush()
    with pytest.raises(BadInput) as refused:
        kdbx._inflate(None, bomb)
    assert refused.value.facts["reason"] == "too_large"


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
@pytest.mark.parametrize("name", ["legacy-gbk.csv", "bitwarden-export.json", "账号台账.xlsx", "totp-qr.png"])
def test_a_damaged_file_is_read_or_refused_and_never_a_crash(tmp_path, name, data):
    read_damaged(tmp_path, name, data)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_database_of_passwords_is_neither(tmp_path, data):
    """Fewer of them: each one that still looks whole derives its key first."""
    read_damaged(tmp_path, "team.kdbx", data)


def read_damaged(tmp_path, name, data):
    raw = bytearray((FOLDER / name).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.sampled_from([len(raw), len(raw) // 2, 40]))
    try:
        read(made(tmp_path, bytes(raw[:cut])), source_password=KDBX_PASSWORD)
    except VaultError as refused:
        told = str(refused.facts)
    else:
        told = ""
    assert "shanlan@2024" not in told


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(max_size=300)
    | st.lists(st.text(max_size=12), max_size=40).map(lambda cells: "平台,登录账号,密码\n" + ",".join(cells))
)
def test_any_text_is_read_or_refused_and_never_a_crash(tmp_path, text):
    with suppress(VaultError):
        read(made(tmp_path, text.encode("utf-8", errors="surrogatepass")))


WITHIN_A_GIBIBYTE = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from pathlib import Path
from vault.errors import BadInput
from vault.interchange import read_source
from vault.platforms import load_catalogue
try:
    read_source([Path(sys.argv[1])], catalogue=load_catalogue())
except BadInput as refused:
    print(refused.facts["reason"])
else:
    print("read")
"""


BOMBS = {
    "cells": lambda: sheet(("<row>" + "<c><v>1</v></c>" * 400 + "</row>") * 8_000),
    "strings": lambda: f"<sst {MAIN}>" + ("<si><t>" + "x" * 30_000 + "</t></si>") * 4_000 + "</sst>",
    "a formula": lambda: sheet('<row r="1"><c r="A1"><f>' + "A" * (60 << 20) + "</f></c></row>"),
    "attributes": lambda: sheet('<row r="1"><c r="' + "A" * (20 << 20) + '1"><v>1</v></c></row>'),
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_bomb_stays_within_a_gibibyte(tmp_path, kind):
    part = "xl/sharedStrings.xml" if kind == "strings" else SHEET
    path = workbook(tmp_path, {part: BOMBS[kind]()})
    done = subprocess.run(
        [sys.executable, "-c", WITHIN_A_GIBIBYTE, str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert done.stdout.strip() in ("too_large", "field_too_long", "damaged", "read")


PATTERNS = [
    " ",
    "1",
    "(",
    "（主",
    "密码",
    "同",
    "和 ",
    "|",
    "@|",
    "a@",
    "a.",
    "-",
    "2026-",
    "1.",
    "、",
    "个人微信密码 ",
    "扫码",
    "qrcode",
    "表1",
    '"',
    "共 ",
    "：",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_cell_takes_longer_the_stranger_it_is(tmp_path, pattern):
    header = "平台,品牌,账号名称,登录账号,密码,手机,邮箱,管理员,运营,认证到期,改密日期,动态码,备注,网址,等级,其他列"
    for cell in (pattern * 4000, "@" + pattern * 4000, pattern * 4000 + "x", "微博 " + pattern * 40 + "!"):
        quoted = '"' + cell[:32_000].replace('"', '""') + '"'
        lines = [header, ",".join([quoted] * 16), quoted, ",".join(["微博", *[quoted] * 15]), quoted]
        for text in ("\n".join(lines), "\n".join([quoted] * 50), f"账号：{cell[:9000]}\n密码：x\n"):
            started = time.perf_counter()
            with suppress(VaultError):
                read(made(tmp_path, text.encode(), name=f"{pattern.strip(' /') or 'x'}.csv"))
            assert time.perf_counter() - started < 5
