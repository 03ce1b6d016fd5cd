"""What holds for every test: no screen, nobody's real home, one application for whatever draws."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from tests import postgres
from tests.place import ENGINES
from vault.session import Session

DAY_MS = 86_400_000


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> None:
    """A command run inside this process may draw a PDF first, and would make an application without windows."""


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Half as many again as there are cores: a third of a run is waiting, for disks, servers and other processes."""
    return max(2, (os.cpu_count() or 2) * 3 // 2)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "engines(*names): which stores the test's vaults lie in")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Attacks and faults meet both engines, and so does whoever asks for it."""
    if "engine" not in metafunc.fixturenames:
        return
    marker = metafunc.definition.get_closest_marker("engines")
    both = metafunc.definition.path.parent.name in ("adversary", "faults")
    engines = marker.args if marker else ENGINES if both else ("sqlite",)
    metafunc.parametrize("engine", engines, indirect=True, scope="session")


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Set every session's clock so many days ahead of the real one."""
    real = Session.clock_ms

    def go(days: float) -> None:
        monkeypatch.setattr(Session, "clock_ms", lambda self: real(self) + int(days * DAY_MS))

    return go


@pytest.fixture(autouse=True)
def _no_database_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """What lies there before a test, such as the vault that all of them copy, stays."""
    if "engine" not in request.fixturenames or request.getfixturevalue("engine") != "postgres":
        yield
        return
    before = list(postgres.server().copies)
    yield
    postgres.server().drop_copies(but=before)


@pytest.fixture(scope="session", autouse=True)
def _no_server_left_behind() -> Iterator[None]:
    yield
    postgres.forget_server()


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whoever forgets to name a home gets an empty one, never the developer's own vaults."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SHOUHAO_HOME", str(tmp_path_factory.mktemp("home")))
        patched.delenv("SHOUHAO_DEVICE_STORE", raising=False)
        yield
