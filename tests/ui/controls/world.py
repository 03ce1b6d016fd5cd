"""A team like the one in the design's picture of the control graph: a SIM behind three accounts and a mailbox."""

from __future__ import annotations

from vault.accounts import AccountDraft, add_account
from vault.controls import add_control
from vault.controls.links import add_link
from vault.persons import add_person, edit_person
from vault.session import Session

SIM, MAILBOX, PHONE = "199****0001", "br****@shanlan.example", "直播手机 2 号"
_ACCOUNTS = (
    ("douyin", "北禾", "北禾抖音旗舰店", "sim", ""),
    ("douyin", "山岚", "山岚抖音号", "sim", ""),
    ("toutiao", "山岚", "山岚头条号", "sim", ""),
    ("instagram", "北禾", "北禾海外主页", "password", ""),
    ("x", "山岚", "山岚 X", "password", ""),
    ("baijiahao", "山岚", "山岚百家号", "password", ""),
    ("weibo", "山岚", "山岚官方微博", "sim", ""),
    ("xiaohongshu", "山岚", "山岚生活家", "sim", ""),
    ("kuaishou", "山岚", "山岚好物", "sim", ""),
    ("wechat_channels", "山岚", "山岚视频号", "wechat_person", "运营丙"),
    ("wechat_official_account", "山岚", "山岚集团服务号", "wechat_person", "主管戊"),
    ("wechat_mini_program", "北禾", "北禾会员小程序", "wechat_person", "主管戊"),
)


def fill(session: Session) -> dict[str, str]:
    """Ids by name."""
    made = {
        name: add_account(
            session, AccountDraft(platform=platform, brand=brand, name=name, root_of_trust=root, admin=admin or None)
        )
        for platform, brand, name, root, admin in _ACCOUNTS
    }

    def control(kind: str, label: str, holder: str, *accounts: str, company: bool = True) -> None:
        linked = [made[one] for one in accounts]
        made[label] = add_control(session, kind=kind, label=label, holder=holder, company=company, accounts=linked)

    control("sim", "19900000001", "行政卯", "北禾抖音旗舰店", "山岚抖音号", "北禾海外主页")
    control("mailbox", "brand@shanlan.example", "运营甲", "山岚 X", "山岚百家号")
    control("device", PHONE, "运营丁", "北禾抖音旗舰店", "山岚生活家")
    control("sim", "19900000002", "行政卯", "山岚官方微博")
    control("sim", "19900000003", "运营丙", "山岚生活家", "山岚好物", company=False)
    control("wechat", "运营丙", "运营丙", "山岚视频号", company=False)
    control("wechat", "主管戊", "主管戊", "山岚集团服务号", "北禾会员小程序", company=False)
    control("tool", "多发助手", "青木代运营", "山岚官方微博", "山岚好物")
    add_link(session, made["19900000001"], made["brand@shanlan.example"], "recovery")
    add_link(session, "山岚抖音号", "山岚头条号", "passport")
    edit_person(session, "运营丙", left_on="2020-01-31")
    add_person(session, "路人辛", contact="分机 209")
    return made
