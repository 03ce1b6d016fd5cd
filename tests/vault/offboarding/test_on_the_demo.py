"""The demo's vault: HR opens, works through and closes the case of a person who holds a good deal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.offboarding.conftest import today
from ui.cli.demo import Place
from ui.cli.demo_walk import Walk
from ui.documents.content import canonical
from ui.documents.offboarding import report_document
from ui.offboarding_text import action_name
from vault.accounts import AccountDraft, edit_account
from vault.controls import edit_control
from vault.crypto.kdf import FLOOR
from vault.demo_leaving import GONE, HEIR, NEXT
from vault.device import Device
from vault.errors import CaseOpen, NotPermitted
from vault.generator import generate_password
from vault.offboarding.closing import close_case
from vault.offboarding.opening import open_case
from vault.offboarding.previewing import leavers_without_case, preview_case
from vault.offboarding.revoking import revoke
from vault.offboarding.settling import settle
from vault.offboarding.showing import list_cases, names_of, show_case
from vault.offboarding.views import Item
from vault.session import Session
from vault.totp import parse_seed
from vault.unlocking import unlock

OWNER, HR = "主管戊", "人事寅"


class Demo:
    def __init__(self, place: Place, password: str) -> None:
        self._device = Device.open(place.home, "file")
        self._place, self._password = place, password

    def enter(self, name: str) -> Session:
        return unlock(self._device, str(self._place.vault), member=name, password=self._password)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("vault.founding.DEFAULT_COST", FLOOR)
        place = Place(Path(tmp_path_factory.mktemp("demo") / "demo"))
        walk = Walk(place, tell=lambda _line: None)
        walk.make()
        walk.close()
    return Demo(place, walk.password)


def passwords(items: list[Item], tier: str) -> int:
    return sum(item.action == "change_password" and item.tier == tier for item in items)


def test_one_case_runs_and_the_next_leaver_has_none(demo: Demo):
    hr = demo.enter(HR)
    (row,) = list_cases(hr)
    assert (row.person, row.state, row.heir) == (GONE, "revoked", HEIR)
    assert {one.name for one in row.waiting} >= {"运营乙", "客服丁"}
    assert 0 < row.open < row.items
    assert leavers_without_case(hr) == []
    seen = preview_case(hr, NEXT, last_day=today(14))
    official = [name for name in seen.concern.only_admin if name in ("山岚旗舰", "北禾生活")]
    assert len(official) == 2
    assert [kind for kind, _ in seen.concern.holds] == ["sim"]
    assert (passwords(seen.items, "opened"), passwords(seen.items, "could_read")) == (4, 5)
    hr.lock()


def test_hr_opens_works_through_and_closes_it(demo: Demo):
    hr, owner = demo.enter(HR), demo.enter(OWNER)
    case = open_case(hr, NEXT, last_day=today(14), heir=HEIR)
    revoke(hr, case)
    owner.refresh()
    named = {item.account for item in show_case(hr, case).items if item.action == "name_another"}
    for account in named:
        profile = owner.profiles[account]
        others = [hr.state.persons[one].name for one in profile.operators if hr.state.persons[one].name != NEXT]
        deputy = "" if profile.deputy and hr.state.persons[profile.deputy].name == NEXT else None
        edit_account(owner, account, AccountDraft(admin=HEIR, operators=others or [HEIR], deputy=deputy))
    for control in [one.id for one in owner.state.controls.values() if one.holder == show_case(hr, case).person]:
        edit_control(owner, control, holder=HEIR)
    hr.refresh()
    manual = [item.id for item in show_case(hr, case).items if item.check == "manual"]
    settle(hr, case, manual, "done", text="逐个后台核对过")
    for item in [one for one in show_case(hr, case).items if not one.satisfied]:
        with pytest.raises(CaseOpen):  # whatever is left alone keeps it open
            close_case(hr, case)
        change = AccountDraft(password=generate_password())
        if item.action == "reenrol_totp":
            change = AccountDraft(totp=parse_seed("otpauth://totp/demo?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"))
        with pytest.raises(NotPermitted):
            edit_account(hr, item.account, change)
        edit_account(owner, item.account, change)
        hr.refresh()
    close_case(hr, case)
    closed = show_case(hr, case)
    assert closed.state == "closed"
    report = canonical(report_document(closed, names_of(hr, closed), {}, hr.team, [])).decode()
    for item in closed.items:
        assert item.subject in report
        assert action_name(item) in report
    for session in (hr, owner):
        session.lock()
