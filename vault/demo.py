"""A sample team for looking at the product: a register as teams keep them today, and what is then done by hand.

Everything here is invented: brands, people, 199… numbers, addresses under ``.example``, passwords.
"""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from vault.demo_leaving import DAYS_AGO, GONE, NEXT

if TYPE_CHECKING:
    from vault.session import Session

TEAM = "山岚集团"
OWNER = "主管戊"
REGISTER_NAME = "账号台账.xlsx"
#: What a platform wrote about one of the accounts.
ALERT = "检测到您的账号在新设备异地登录，地点：广西桂林，设备：vivo X100。如非本人操作，请及时修改密码。"
_LINES = Path(__file__).resolve().parents[1] / "resources" / "demo" / "register.csv"

_HEADERS = (
    "序号", "平台", "品牌", "账号名称", "登录账号", "密码", "绑定手机号", "手机持有人", "绑定邮箱",
    "管理员", "运营人员", "认证到期", "上次改密", "谷歌验证码密钥", "备注",
)  # fmt: skip


def _lines() -> list[dict[str, str]]:
    """Weak, reused, old and strong passwords side by side, scans and SMS codes, and one leaver (运营甲).

    ``verified`` and ``age`` are days from today, so that the sample never grows old.
    """
    with _LINES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_register(path: Path, today: date) -> None:
    """The sample register as a workbook: a title line, the accounts, and a second sheet with who has left."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "账号总表"
    sheet.append([f"{TEAM}新媒体账号台账（样例，全部虚构）"])
    sheet.append([])
    sheet.append(list(_HEADERS))
    for number, line in enumerate(_lines(), 1):
        verified = today + timedelta(days=int(line["verified"])) if line["verified"] else None
        changed = today - timedelta(days=int(line["age"])) if line["age"] else None
        plain = [line[name] for name in ("platform", "brand", "name", "login", "password", "phone", "holder")]
        email = f"reg{number:02}@corp.example"
        sheet.append(
            [number, *plain, email, line["admin"], line["operators"], verified, changed, line["seed"], line["note"]]
        )
    leavers = book.create_sheet("离职人员")
    leavers.append(["姓名", "离职日期"])
    leavers.append([GONE, today - timedelta(days=DAYS_AGO)])
    book.save(path)


def tend(session: Session) -> str:
    """What a lead does after the import: changes one password, adds an account of their own, puts a SIM on record.

    Returns the id of the account that was added.
    """
    from vault.accounts import AccountDraft, add_account, edit_account, find_account
    from vault.alerts.recording import add_alert
    from vault.controls import add_control, edit_control
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
    add_alert(session, changed.id, ALERT)
    persons = {person.id: person.name for person in session.state.persons.values()}
    for control in [one for one in session.state.controls.values() if one.kind == "sim"]:
        if persons.get(control.holder) == NEXT:
            edit_control(session, control.id, company=True)
    return added
