"""Small vaults of a test's own, made once a process and copied."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from tests.vault.small import Small, make_small
from vault import keyslot
from vault.audit import verifying
from vault.session import Session

#: Hundreds of tests wait for the disk otherwise. What the disk does to a vault is tested elsewhere.
MEMORY = Path("/dev/shm")


_kept_derivation = lru_cache(keyslot.derive_from_password)


@pytest.fixture
def kept_derivations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id of the same password and salt is worked out once, head codes not at all. Bounds are checked as ever."""
    monkeypatch.setattr(keyslot, "derive_from_password", _kept_derivation)
    monkeypatch.setattr(verifying, "head_code", lambda _vault, seq, _head: f"{seq}: (not worked out)")


@pytest.fixture
def quick_path(tmp_path: Path) -> Iterator[Path]:
    """A folder of the test's own, in memory where the system has such a place."""
    if not MEMORY.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=MEMORY, prefix="shouhao-test-") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def first_small(tmp_path_factory: pytest.TempPathFactory, engine: str) -> Small:
    small, created = make_small(tmp_path_factory.mktemp("small") / "first", engine)
    created.session.lock()
    return small


@pytest.fixture
def small(first_small: Small, quick_path: Path, kept_derivations: None) -> Small:
    """A vault with its founding entry only, locked, on a device with a file store."""
    return first_small.copy(quick_path / "small")


@pytest.fixture
def opened(small: Small) -> Iterator[Session]:
    session = small.open()
    yield session
    session.close()


@pytest.fixture
def pass_hours(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Moves the clock of everybody in this process."""
    real, moved = time.time_ns, [0]
    monkeypatch.setattr(time, "time_ns", lambda: real() + moved[0])

    def move(hours: float) -> None:
        moved[0] += int(hours * 3_600_000_000_000)

    return move
