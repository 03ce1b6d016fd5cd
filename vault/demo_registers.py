"""The demo's registers: two third parties, two letters and who has signed them, a training that one did not pass."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vault.session import Session

_RED_LINES: Final = """一、不向客户索要身份证、银行卡、验证码等隐私信息。
二、不用个人账号发布公司内容，不用公司账号发布个人内容。
三、不点击来历不明的链接，不在公共电脑上登录品牌账号。
四、不把账号密码发到聊天群，不外借给第三方。"""
_RESPONSIBILITY: Final = "我负责的账号只由我本人或获得授权的同事使用；发现异常立即报告；离岗前完成交接。"
_SIGNED: Final = {"red_lines": ("运营乙", "客服丁", "人事寅"), "responsibility": ("运营乙",)}
_SCORES: Final = {"运营乙": 92, "运营丙": 74, "人事寅": 88}
_SHEET: Final = "样例签字件（虚构）".encode()


def keep_registers(session: Session) -> int:
    """How many rows there are then. An agency's contract ends soon and lacks papers; the tool's are all there."""
    from vault.registers.letters import issue_letter, record_letter
    from vault.registers.training import record_training

    _vendors(session)
    today = session.now().date()
    for letter, text in (("red_lines", _RED_LINES), ("responsibility", _RESPONSIBILITY)):
        issue_letter(session, letter, text)
        for name in _SIGNED[letter]:
            record_letter(session, name, letter, signed_on=today.isoformat(), evidence=_SHEET)
    record_training(session, _SCORES, taken_on=(today - timedelta(days=2)).isoformat())
    return len(session.state.registers)


def _vendors(session: Session) -> None:
    from vault.controls import add_control
    from vault.persons import add_person
    from vault.registers.vendors import VendorDraft, add_vendor

    today = session.now().date()
    person = add_person(session, "代理丑", contact="示例代运营公司")
    tool = add_control(session, kind="tool", label="排版剪辑云", company=True)
    soon, later = ((today + timedelta(days=days)).isoformat() for days in (24, 300))
    add_vendor(
        session,
        VendorDraft(
            name="示例代运营公司",
            until=soon,
            purpose="代运营直播间与短视频",
            contact="代理丑，分机 8801",
            data_owner="粉丝与订单数据归山岚集团",
            accounts=["山岚好物"],
            persons=[person],
            papers={"dpa": soon},
            proofs={"contract": "样例合同（虚构）".encode()},
        ),
    )
    proofs = {kind: "样例文件（虚构）".encode() for kind in ("contract", "dpa", "security_report")}
    whole = VendorDraft(name="排版剪辑云", until=later, purpose="排版与剪辑", tools=[tool], proofs=proofs)
    whole.papers = {"dpa": later, "security_report": later}
    whole.data_owner, whole.liability, whole.termination = "归山岚集团", "泄露按合同额三倍赔付", "提前 30 天书面通知"
    add_vendor(session, whole)
