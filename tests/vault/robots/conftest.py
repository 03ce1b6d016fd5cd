"""The far end of a reminder: one certificate a run, a robot behind HTTPS."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.far_end import NAMES, Robots, make_certificate
from vault.robots.wire import Wire


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ssl.SSLContext]:
    return make_certificate(tmp_path_factory.mktemp("certificate"), *NAMES)


@pytest.fixture
def robots(certificate: tuple[Path, ssl.SSLContext]) -> Iterator[Robots]:
    made = Robots(certificate[0])
    yield made
    made.close()


@pytest.fixture
def wire(robots: Robots, certificate: tuple[Path, ssl.SSLContext]) -> Wire:
    """Reaches the robot here for every group robot's host, and trusts its certificate alone."""
    return Wire(trust=certificate[1], reach=robots.reach, patience_s=5)
