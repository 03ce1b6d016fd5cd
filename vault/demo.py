"""A sample team for looking at the product: a register as teams keep them today, and what is then done by hand.

Everything here is invented: brands, people, 199… numbers, addresses under ``.example``, passwords.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault.session import Session

TEAM = "山岚集团"
OWNER = "主管戊"
REGISTER_NAME = "账号台账.xlsx"

_HEADERS = (
    "序号", "平台", "品牌", "账号名称", "登录账号", "密码", "绑定手机号", "手机持有人", "绑定邮箱",
    "管理员", "运营人员", "认证到期", "上次改密", "谷歌验证码密钥", "备注",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the register; ``age`` and ``verified`` are days from today, None where the cell is empty."""

    platform: str
    brand: str
    name: str
    login: str
    password: str
    phone: str
    holder: str
    admin: str
    operators: str
    verified: int | None
    age: int | None
    seed: str = ""
    note: str = ""


# Weak, reused, old and strong ones side by side, accounts that open by a scan or an SMS, and one leaver (运营甲).
_LINES = (
    _Line(
        "微信公众号（主）",
        "山岚",
        "山岚旗舰",
        "ops00@corp.example",
        "shanlan@2024",
        "19900000000",
        "运营甲",
        "运营丙",
        "运营甲",
        41,
        143,
        note="主账号，付款绑定对公户",
    ),
    _Line(
        "视频号",
        "山岚",
        "山岚旗舰视频号",
        "ops01@corp.example",
        "",
        "19900000001",
        "运营乙",
        "运营甲",
        "运营甲、运营乙",
        200,
        None,
    ),
    _Line(
        "微博",
        "山岚",
        "山岚官方微博",
        "weibo@corp.example",
        "shanlan@2024",
        "199-0000-0002",
        "运营乙",
        "运营乙",
        "运营乙/运营丙",
        12,
        210,
    ),
    _Line(
        "抖音",
        "山岚",
        "山岚旗舰店",
        "dy@corp.example",
        "Woaini1314",
        "19900000003",
        "运营甲",
        "运营甲",
        "运营甲",
        90,
        96,
    ),
    _Line(
        "小红书",
        "山岚",
        "山岚好物",
        "xhs@corp.example",
        "tMbrSYs#GZMHCHGh!WJR",
        "19900000004",
        "运营丙",
        "主管戊",
        "运营丙、客服丁",
        150,
        30,
    ),
    _Line(
        "哔哩哔哩",
        "山岚",
        "山岚研究所",
        "bili@corp.example",
        "qwer1234",
        "19900000005",
        "运营丙",
        "运营丙",
        "运营丙、运营乙",
        None,
        400,
    ),
    _Line(
        "企业微信",
        "山岚",
        "山岚客户联系",
        "wecom@corp.example",
        "",
        "19900000006",
        "客服丁",
        "客服丁",
        "客服丁、运营乙",
        300,
        None,
    ),
    _Line(
        "百家号",
        "山岚",
        "山岚观察",
        "baijia@corp.example",
        "19900000002",
        "19900000002",
        "运营乙",
        "运营乙",
        "运营乙",
        None,
        None,
    ),
    _Line(
        "快手",
        "北禾",
        "北禾官方快手",
        "ks@brand.example",
        "uz6SfyeanmAz",
        "19900000007",
        "运营乙",
        "客服丁",
        "运营乙、运营丙",
        60,
        131,
    ),
    _Line(
        "天猫",
        "北禾",
        "北禾旗舰店",
        "tmall@brand.example",
        "75YeChGyw!gn+w-p",
        "19900000008",
        "客服丁",
        "运营丙",
        "客服丁、运营丙",
        220,
        45,
    ),
    _Line(
        "京东",
        "北禾",
        "北禾自营",
        "jd@brand.example",
        "beihe2023",
        "19900000008",
        "客服丁",
        "客服丁",
        "客服丁",
        30,
        700,
    ),
    _Line(
        "知乎",
        "北禾",
        "北禾实验室",
        "zhihu@brand.example",
        "beihe2023",
        "19900000009",
        "运营丙",
        "运营丙",
        "运营丙、运营甲",
        None,
        88,
    ),
    _Line(
        "微信公众号（主）",
        "北禾",
        "北禾生活",
        "mp@brand.example",
        "Xr7!qLw2#vN9pKde",
        "19900000009",
        "运营丙",
        "主管戊",
        "运营丙、运营乙",
        75,
        20,
        note="主账号",
    ),
    _Line(
        "今日头条",
        "北禾",
        "北禾日报",
        "toutiao@brand.example",
        "",
        "19900000007",
        "运营乙",
        "运营乙",
        "运营乙、客服丁",
        None,
        None,
    ),
    _Line(
        "X",
        "北禾",
        "Beihe Global",
        "global@brand.example",
        "vK4$mzQp8!tYw2Lr",
        "19900000010",
        "运营丙",
        "运营丙",
        "运营丙、运营乙",
        None,
        15,
        seed="kkxz wwhp 2e6f ujfo nxaw 3bnm liqx xy35",
    ),
    _Line(
        "Instagram",
        "北禾",
        "beihe.studio",
        "ig@brand.example",
        "Beihe@2022",
        "19900000010",
        "运营丙",
        "运营丙",
        "运营丙",
        None,
        500,
    ),
    _Line(
        "企业邮箱",
        "北禾",
        "北禾注册邮箱",
        "reg@brand.example",
        "mail123456",
        "19900000008",
        "客服丁",
        "运营甲",
        "运营甲、客服丁",
        None,
        610,
    ),
)


def write_register(path: Path, today: date) -> None:
    """The sample register as a workbook: a title line, the accounts, and a second sheet with who has left."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "账号总表"
    sheet.append([f"{TEAM}新媒体账号台账（样例，全部虚构）"])
    sheet.append([])
    sheet.append(list(_HEADERS))
    for number, line in enumerate(_LINES, 1):
        verified = today + timedelta(days=line.verified) if line.verified is not None else None
        changed = today - timedelta(days=line.age) if line.age is not None else None
        email = f"reg{number:02}@corp.example"
        sheet.append(
            [number, line.platform, line.brand, line.name, line.login, line.password, line.phone, line.holder, email,
             line.admin, line.operators, verified, changed, line.seed, line.note]
        )  # fmt: skip
    leavers = book.create_sheet("离职人员")
    leavers.append(["姓名", "离职日期"])
    leavers.append(["运营甲", today - timedelta(days=21)])
    book.save(path)


def tend(session: Session) -> str:
    """What a lead does after the import: changes one password, adds an account of their own, puts a SIM on record.

    Returns the id of the account that was added.
    """
    from vault.accounts import AccountDraft, add_account, edit_account, find_account
    from vault.controls import add_control
    from vault.generator import generate_password
    from vault.totp import parse_seed

    changed = find_account(session, "山岚好物")
    edit_account(session, changed.id, AccountDraft(password=generate_password(), deputy="运营乙"))
    added = add_account(
        session,
        AccountDraft(
            platform="youtube",
            brand="北禾",
            name="Beihe Kitchen",
            login="video@brand.example",
            password=generate_password(),
            totp=parse_seed("otpauth://totp/YouTube:video@brand.example?secret=PBQFDANRBAOJP72MNVIG46DQ65G547FQ"),
            admin="运营丙",
            operators=["运营丙", "运营乙"],
        ),
    )
    phone = "直播间工作手机 1 号"
    add_control(session, kind="device", label=phone, holder="运营乙", company=True, accounts=[changed.id])
    return added
