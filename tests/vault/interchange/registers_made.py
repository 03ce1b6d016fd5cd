"""Registers as people write them, made on the spot, and what is read out of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from vault.interchange import read_source
from vault.interchange.rows import SourceFile, SourceRow
from vault.platforms import load_catalogue

Rows = Sequence[Sequence[Any]]
HEADER = ("平台", "品牌", "账号名称", "登录账号", "密码", "手机", "管理员", "备注")
WEIBO = ("微博", "山岚", "山岚官方微博", "weibo@corp.example", "Weibo#2026x", "19900000001", "运营甲", "")
BOTH_LOGINS = ["weibo@corp.example", "douyin@corp.example"]
DOUYIN = ("抖音", "北禾", "北禾旗舰抖音", "douyin@corp.example", "Douyin#2026x", "19900000002", "运营乙", "")


def book(folder: Path, sheets: dict[str, Rows], merged: dict[str, Sequence[str]] | None = None) -> Path:
    """A workbook, every sheet row by row from the first; ``merged``: sheet → ranges."""
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for number, cells in enumerate(rows, start=1):
            for column, value in enumerate(cells, start=1):
                if value is not None and value != "":
                    sheet.cell(number, column, value)
        for area in (merged or {}).get(name, ()):
            sheet.merge_cells(area)
    path = folder / "register.xlsx"
    made.save(path)
    return path


def read(path: Path, **how: Any) -> SourceFile:
    return read_source([path], catalogue=load_catalogue(), **how)


def read_rows(folder: Path, rows: Rows, *, sheet: str = "账号总表", **how: Any) -> SourceFile:
    return read(book(folder, {sheet: rows}), **how)


def one(folder: Path, header: Sequence[str], cells: Sequence[Any]) -> tuple[SourceRow, list[tuple[str, str]]]:
    """The one account of a sheet of one row, and its problems as (field, code)."""
    found = read_rows(folder, [header, cells])
    assert len(found.rows) == 1
    return found.rows[0], told(found)


def told(found: SourceFile) -> list[tuple[str, str]]:
    return [(problem.field, problem.message) for problem in found.problems]


def logins(found: SourceFile) -> list[str]:
    return [row.login for row in found.rows]


def text_file(folder: Path, text: str, *, encoding: str = "utf-8", name: str = "register.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path
