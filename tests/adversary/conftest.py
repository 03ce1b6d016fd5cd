"""A prepared vault for every attack, and cheap stand-ins for the two slow derivations that no attack is about."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from tests import prepared
from tests.prepared import Prepared
from tests.team import Team, make_team
from vault import keyslot
from vault.audit import verifying


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory, engine: str) -> Prepared:
    return prepared.make(tmp_path_factory.mktemp("prepared") / "original", engine)


@pytest.fixture(scope="session")
def first_team(tmp_path_factory: pytest.TempPathFactory, engine: str) -> Team:
    return make_team(tmp_path_factory.mktemp("team") / "first", engine)


@pytest.fixture
def team(first_team: Team, tmp_path: Path) -> Team:
    """Six people, two brands and three accounts, of this test's own."""
    return first_team.copy(tmp_path / "team")


@pytest.fixture
def vault(original: Prepared, tmp_path: Path) -> Prepared:
    """A whole vault of this test's own."""
    return original.copy(tmp_path / "vault")


@pytest.fixture(autouse=True)
def cheap_derivations(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hundreds of unlocks with one password: the same Argon2 result is kept, and the head code is not computed."""
    monkeypatch.setattr(keyslot, "derive_from_password", lru_cache(keyslot.derive_from_password))
    monkeypatch.setattr(verifying, "head_code", lambda vault, seq, head: f"{seq}: (not computed)")
    return
