"""Small vaults of a test's own, made once a process and copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from tests.vault.small import Small, make_small
from vault import keyslot
from vault.session import Session


@pytest.fixture(scope="session")
def kept_derivations() -> Iterator[None]:
    """Argon2id of the same password and salt is worked out once; its bounds are checked all the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyslot, "derive_from_password", lru_cache(keyslot.derive_from_password))
        yield


@pytest.fixture(scope="session")
def first_small(tmp_path_factory: pytest.TempPathFactory, kept_derivations: None) -> Small:
    small, created = make_small(tmp_path_factory.mktemp("small") / "first")
    created.session.lock()
    return small


@pytest.fixture
def small(first_small: Small, tmp_path: Path) -> Small:
    """A vault with its founding entry only, locked, on a device with a file store."""
    shutil.copytree(first_small.folder, tmp_path / "small")
    return Small(tmp_path / "small", first_small.secret_key)


@pytest.fixture
def opened(small: Small) -> Iterator[Session]:
    session = small.open()
    yield session
    session.close()
