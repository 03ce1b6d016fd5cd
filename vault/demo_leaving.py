"""The demo's leavers: one whose case is being worked off, and one about whom nobody has opened a case yet."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vault.device import Device
    from vault.session import Session

#: Gone for days, with what they still opened before.
GONE: Final = "运营甲"
GONE_OPENED: Final = ("山岚旗舰店", "山岚研究所")
DAYS_AGO: Final = 6
#: About to go: administers two Official Accounts, holds a company SIM, could read nine passwords and opened these.
NEXT: Final = "运营丙"
NEXT_OPENED: Final = ("北禾旗舰店", "北禾实验室", "Beihe Global", "beihe.studio")
HEIR: Final = "运营乙"


def look_around(device: Device, location: str, name: str, password: str, accounts: tuple[str, ...]) -> None:
    """Somebody copies passwords, as their device will tell."""
    from vault.accounts import get_field
    from vault.unlocking import unlock

    session = unlock(device, location, member=name, password=password)
    for account in accounts:
        get_field(session, account, "password")
    session.lock()


def part(session: Session, device: Device, password: str) -> None:
    """What HR and the team do when somebody leaves, with the case still running."""
    from vault.accounts import AccountDraft, edit_account
    from vault.generator import generate_password
    from vault.offboarding.opening import open_case
    from vault.offboarding.revoking import revoke
    from vault.unlocking import unlock

    hr = unlock(device, session.location, member="人事寅", password=password)
    day = (hr.now().date() - timedelta(days=DAYS_AGO)).isoformat()
    case = open_case(hr, GONE, last_day=day, heir=HEIR)
    revoke(hr, case)
    session.refresh()
    edit_account(session, GONE_OPENED[1], AccountDraft(password=generate_password()))
    hr.refresh()
    _work(hr, case)
    hr.lock()
    session.refresh()


def _work(hr: Session, case: str) -> None:
    """Some of it done, some of it asked of people, some of it not begun."""
    from vault.offboarding.settling import assign, settle
    from vault.offboarding.showing import show_case

    soon = (hr.now().date() + timedelta(days=3)).isoformat()
    later = (hr.now().date() + timedelta(days=6)).isoformat()
    items = show_case(hr, case).items
    manual = [item.id for item in items if item.check == "manual"]
    for who, mine in (("运营乙", manual[:4]), ("客服丁", manual[4:7]), ("主管己", manual[7:9])):
        assign(hr, case, mine, who, due=soon)
    assign(hr, case, [item.id for item in items if item.tier == "opened"], "主管戊", due=soon)
    settle(hr, case, manual[:1], "submitted", recheck=later)
    settle(hr, case, manual[4:6], "done", text="后台人员列表里已经没有运营甲，运营乙登录核对过")
    settle(hr, case, manual[7:8], "impossible", text="平台没有这个设置，主管每周看登录记录", accepted_by="主管己")
    settle(hr, case, manual[9:10], "not_applicable", text="这个账号没有开过子账号")
