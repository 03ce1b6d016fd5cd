"""A team whose operator opened everything at once, and a window of whoever looks at the warnings."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.team import LEAD, OPERATOR, OWNER, Team, make_team
from tests.ui.team_window import enter as enter
from tests.vault.unusual.conftest import many_looks
from vault.alerts.recording import add_alert
from vault.team.grants import give_grant

THEFT = "检测到您的微博账号在新设备异地登录，地点：深圳，设备 vivo X100。如非本人操作，请及时修改密码。"


@pytest.fixture(scope="session")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    made = make_team(tmp_path_factory.mktemp("team") / "first")
    with made.of(OWNER) as (owner,):
        give_grant(owner, to=OPERATOR, account="山岚官微", level="use")
        give_grant(owner, to=LEAD, brand="山岚", level="manage")
    with made.of(OPERATOR) as (operator,):
        many_looks(operator, "山岚官微", "山岚抖音")
    with made.of(OWNER) as (owner,):
        add_alert(owner, "山岚官微", THEFT, evidence=b"\x89PNG a picture of it")
    return made


@pytest.fixture
def team(first_team: Team, tmp_path: Path) -> Team:
    return first_team.copy(tmp_path / "team")
