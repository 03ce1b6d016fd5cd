"""Registers mixed at random: any word for a column, any order, any form of a cell; always the same accounts."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import random
from datetime import date, datetime

import pytest

from tests.vault.interchange.registers_made import book, read, text_file
from vault.interchange.registers import vocabulary
from vault.interchange.rows import SourceRow

PLATFORMS = {"weibo": "微博 新浪微博 官方微博", "douyin": "抖音 抖音号", "bilibili": "B站 哔哩哔哩 bilibili", "zhihu": "知乎",
             "wechat_official_account": "微信公众号 公众号", "xiaohongshu": "小红书", "kuaishou": "快手", "x": "X 推特"}  # fmt: skip
PEOPLE = ("运营甲", "运营乙", "运营丙", "客服丁", "主管戊")
REQUIRED = ("platform", "login", "password")
OPTIONAL = ("brand", "name", "phone", "holder", "email", "admin", "operators", "responsible", "deputy", "verified_until",
            "changed_at", "totp", "note")  # fmt: skip
# Words that mean what they say only beside others.
UNUSUAL = {
    "login": {"登录手机", "登录手机号"},
    "totp": {"secret"},
    "name": {"标题"},
    "note": {"注"},
    "phone": {"卡号码"},
}


def words_for(field: str) -> list[str]:
    if field == "password":
        return ["密码", "口令", "pwd", "Password", "登录密码", "当前密码", "密碼", "密码*", "账号密码"]
    known = vocabulary.EXACT[field].split()
    return [word for word in known if word not in UNUSUAL.get(field, ())]


class Maker:
    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)

    def account(self, number: int, fields: list[str]) -> dict[str, object]:
        draw = self.draw
        platform = draw.choice(list(PLATFORMS))
        whole = {
            "platform": platform,
            "login": f"ops{number:02}@corp.example",
            "password": draw.choice(["Shanlan#", "qwerty", "Aa!", "+x-", "@Pass=", "9", "P w "]) + f"{number * 7919}xZ",
            "brand": draw.choice(["山岚", "北禾"]),
            "name": f"山岚账户{number}号",
            "phone": f"199{number:08}",
            "holder": draw.choice(PEOPLE),
            "email": f"reg{number:02}@corp.example",
            "admin": draw.choice(PEOPLE),
            "operators": tuple(draw.sample(PEOPLE, draw.randint(1, 3))),
            "responsible": draw.choice(PEOPLE),
            "deputy": draw.choice(PEOPLE),
            "verified_until": date(2026, draw.randint(1, 12), draw.randint(13, 28)).isoformat(),
            "changed_at": date(2025, draw.randint(1, 12), draw.randint(13, 28)).isoformat(),
            "totp": "".join(draw.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") for _ in range(32)),
            "note": f"第{number}个，直播用",
        }
        return {field: whole[field] for field in fields}

    def written(self, field: str, value: object, *, spreadsheet: bool) -> object:
        draw = self.draw
        if field == "platform":
            return draw.choice(PLATFORMS[str(value)].split())
        if field == "operators":
            return draw.choice(["、", "/", "，", ",", " ", "；", "\n", "&"]).join(value)
        if field == "phone":
            text = str(value)
            forms = [
                text,
                f"{text[:3]}-{text[3:7]}-{text[7:]}",
                f"{text[:3]} {text[3:7]} {text[7:]}",
                f"+86 {text}",
                f"{text}.0",
            ]
            return draw.choice([*forms, int(text), float(text)] if spreadsheet else forms)
        if field in ("verified_until", "changed_at"):
            day = date.fromisoformat(str(value))
            forms = [f"{day:%Y-%m-%d}", f"{day.year}/{day.month}/{day.day}", f"{day.year}年{day.month}月{day.day}日",
                     f"{day:%Y.%m.%d}", f"{day:%y}.{day.month}.{day.day}", f"{day:%Y%m%d}"]  # fmt: skip
            return draw.choice([*forms, datetime(day.year, day.month, day.day)] if spreadsheet else forms)
        if field == "totp":
            text = str(value)
            groups = " ".join(text[at : at + 4] for at in range(0, 32, 4))
            return draw.choice([text, groups, groups.lower(), text.lower()])
        return draw.choice([value, f"  {value}", f"{value} "]) if field in ("name", "brand", "admin") else value


def as_account(row: SourceRow, fields: list[str]) -> dict[str, object]:
    return {field: getattr(row, field) for field in fields}


@pytest.mark.parametrize("seed", range(150))
def test_mixed_registers_give_the_same_accounts(tmp_path, seed):
    maker = Maker(seed)
    draw = maker.draw
    fields = [*REQUIRED, *draw.sample(OPTIONAL, draw.randint(1, len(OPTIONAL)))]
    if "holder" in fields and "phone" not in fields:
        fields.append("phone")
    draw.shuffle(fields)
    spreadsheet = draw.random() < 0.6
    accounts = [maker.account(number, fields) for number in range(1, draw.randint(3, 12))]
    header = [draw.choice(words_for(field)) for field in fields]
    rows = [[maker.written(field, account[field], spreadsheet=spreadsheet) for field in fields] for account in accounts]
    if draw.random() < 0.5:
        header, rows = ["序号", *header], [[place, *cells] for place, cells in enumerate(rows, start=1)]
    for _ in range(draw.randint(0, 2)):
        rows.insert(draw.randint(1, len(rows)), [])
    above = draw.choice([[], [["集团账号台账"]], [["集团账号台账（内部）"], []], [[], ["2026年11月更新"]]])
    below = draw.choice(
        [[], [[], ["合计", len(accounts)]], [["制表人：主管戊"]], [[], ["填表说明：勿外传"]], [["共 9 条"]]]
    )
    sheet = [*above, header, *rows, *below]
    if spreadsheet:
        path = book(tmp_path, {draw.choice(["账号总表", "Sheet1", "台账"]): sheet})
    else:
        delimiter = draw.choice([",", "\t", ";"])
        lines = [delimiter.join('"' + str(cell).replace('"', '""') + '"' for cell in cells) for cells in sheet]
        encoding = draw.choice(["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
        path = text_file(tmp_path, draw.choice(["\n", "\r\n"]).join(lines), encoding=encoding)
    found = read(path)
    assert [as_account(row, fields) for row in found.rows] == accounts, (header, found.mapping, found.problems)
    assert found.problems == ()
