"""A real team on a real vault with something on every register, and windows of its members."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.team import AUDITOR, LEAD, OPERATOR, OWNER, Team, make_team
from tests.ui.team_window import enter as enter
from vault.registers.letters import issue_letter, record_letter
from vault.registers.training import record_training
from vault.registers.vendors import VendorDraft, add_vendor
from vault.team.grants import give_grant

AGENCY = "示例代运营公司"


@pytest.fixture(scope="session")
def first_registers(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("registers") / "one")
    with team.of(OWNER) as (owner,):
        today = owner.now().date().isoformat()
        give_grant(owner, to=OPERATOR, account="山岚官微", level="use")
        add_vendor(
            owner,
            VendorDraft(
                name=AGENCY, since="2026-01-01", until="2999-12-31", purpose="代运营抖音号与直播切片",
                accounts=["山岚抖音"], data_owner="甲方所有", proofs={"contract": b"an invented contract"},
            ),
        )  # fmt: skip
        add_vendor(owner, VendorDraft(name="剪辑工具", until="2026-01-31", purpose="剪辑"))
        issue_letter(owner, "red_lines", "不得私下索要客户隐私信息；不得用个人账号发布公司内容；不得点击陌生链接。")
        record_letter(owner, OPERATOR, "red_lines", signed_on=today, evidence=b"a signed sheet")
        record_training(owner, {OPERATOR: 92, LEAD: 74, AUDITOR: 81}, taken_on=today)
    return team


@pytest.fixture
def team(first_registers: Team, tmp_path: Path) -> Team:
    return first_registers.copy(tmp_path / "team")
