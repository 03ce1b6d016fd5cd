"""A team in which somebody is about to leave: grants, an opened password, a post on a platform, a SIM."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.team import LEAD, OPERATOR, OWNER, SECRETS, Team, make_team
from vault.accounts import AccountDraft, edit_account, get_field
from vault.controls import add_control, edit_control
from vault.offboarding.settling import settle
from vault.offboarding.showing import show_case
from vault.offboarding.views import Item
from vault.session import Session
from vault.team.grants import give_grant

#: Opened by the operator; only could have been read by them; names them on the platform.
OPENED, READABLE, NAMED = "山岚官微", "山岚抖音", "北禾官微"


def account_id(session: Session, name: str) -> str:
    return next(one for one, profile in session.profiles.items() if profile.name == name)


def today(days: int = 0) -> str:
    return (datetime.now(UTC).date() + timedelta(days=days)).isoformat()


def items(session: Session, kind: str = "") -> dict[str, Item]:
    return {one.id: one for one in show_case(session, OPERATOR).items if not kind or one.kind == kind}


def manual(session: Session) -> list[str]:
    return [one.id for one in show_case(session, OPERATOR).items if one.check == "manual"]


def clear_up(owner: Session) -> None:
    """What the vault sees for itself: new passwords, other people on the platform, another holder of the SIM."""
    for name in (OPENED, READABLE):
        edit_account(owner, name, AccountDraft(password=SECRETS[name] + "-next"))
    edit_account(owner, NAMED, AccountDraft(admin=LEAD, operators=[]))
    edit_control(owner, next(iter(owner.state.controls)), holder=LEAD)


def finish(owner: Session, hr: Session) -> None:
    """Everything that a team does until nothing is left."""
    clear_up(owner)
    hr.refresh()
    settle(hr, OPERATOR, manual(hr), "done", text="截图在群里核对过")


@pytest.fixture(scope="session")
def first_leaving(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("leaving") / "team")
    with team.of(OWNER) as (owner,):
        for name in (OPENED, READABLE):
            give_grant(owner, to=OPERATOR, account=name, level="use")
        edit_account(owner, NAMED, AccountDraft(admin=OPERATOR, operators=[OPERATOR]))
        add_control(owner, kind="sim", label="19900000003", holder=OPERATOR, accounts=[account_id(owner, NAMED)])
    with team.of(OPERATOR) as (operator,):
        get_field(operator, OPENED, "password")
    return team


@pytest.fixture
def team(first_leaving: Team, quick_path: Path, kept_derivations: None) -> Team:
    return first_leaving.copy(quick_path / "team")
