"""A team, and what its members did weeks ago: written into their own chains by their own devices."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.team import Team, make_team
from tests.vault.team.test_one_team_state import account_named
from vault.activity import Record
from vault.session import Session

Act = Callable[..., None]


@pytest.fixture(scope="session")
def first_team(tmp_path_factory: pytest.TempPathFactory, engine: str) -> Team:
    return make_team(tmp_path_factory.mktemp("team") / "first", engine)


@pytest.fixture
def team(first_team: Team, tmp_path: Path, kept_derivations: None) -> Team:
    return first_team.copy(tmp_path / "team")


def did(session: Session, hours_ago: float, kind: str, account: str = "", **facts: str | int) -> Record:
    at = session.clock_ms() - int(hours_ago * 3_600_000)
    return Record(at, kind, account_named(session, account) if account else "", facts)


def many_looks(session: Session, *accounts: str, hours_ago: float = 2.0) -> None:
    """Twenty-four within a few minutes, written by the program's own journal."""
    rows = [did(session, hours_ago - number / 600, "reveal", accounts[number % len(accounts)]) for number in range(24)]
    assert session.journal.write(rows)


def ordinary_weeks(session: Session, account: str, *, days: int = 30) -> None:
    """From nine to six by this computer's clock, a row a day."""
    today = datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
    for day in range(days, 1, -1):
        begin = today - timedelta(days=day)
        ats = [int((begin + timedelta(hours=9 + hour)).timestamp() * 1000) for hour in range(10)]
        id_ = account_named(session, account)
        assert session.journal.write([Record(at, "copy", id_, {"field": "password"}) for at in ats])
