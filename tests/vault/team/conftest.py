"""One small team, made once a process and copied for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.team import LEAD, OPERATOR, OWNER, Team, make_team
from vault.session import Session


@pytest.fixture(scope="session")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("team") / "one")


@pytest.fixture(scope="session")
def first_owners(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("team") / "two", second_owner=True)


@pytest.fixture
def team(first_team: Team, quick_path: Path, kept_derivations: None) -> Team:
    """One owner, who holds both brands; a lead of one of them; an operator, HR and an auditor without a key."""
    return first_team.copy(quick_path / "team")


@pytest.fixture
def owners(first_owners: Team, quick_path: Path, kept_derivations: None) -> Team:
    """The same with a second owner."""
    return first_owners.copy(quick_path / "owners")


@pytest.fixture
def owner(team: Team) -> Iterator[Session]:
    with team.of(OWNER) as (session,):
        yield session


@pytest.fixture
def lead(team: Team) -> Iterator[Session]:
    with team.of(LEAD) as (session,):
        yield session


@pytest.fixture
def operator(team: Team) -> Iterator[Session]:
    with team.of(OPERATOR) as (session,):
        yield session
