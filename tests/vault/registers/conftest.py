"""A team that keeps registers: an owner, a lead of one brand, an operator in it, HR and an auditor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.team import OPERATOR, OWNER, Team, make_team
from vault.session import Session
from vault.team.grants import give_grant


@pytest.fixture(scope="session")
def first_registers(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("registers") / "first")
    with team.of(OWNER) as (owner,):
        give_grant(owner, to=OPERATOR, account="山岚官微", level="use")
    return team


@pytest.fixture
def team(first_registers: Team, quick_path: Path, kept_derivations: None) -> Team:
    return first_registers.copy(quick_path / "team")


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Set every session's clock to noon of a day."""
    from datetime import UTC, datetime

    def turn(day: str) -> None:
        moment = int(datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC).timestamp() * 1000)
        monkeypatch.setattr(Session, "clock_ms", lambda _session: moment)

    return turn
