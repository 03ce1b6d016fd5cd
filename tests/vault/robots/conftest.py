"""The far end of a reminder: one certificate a run, a robot behind HTTPS."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from tests.far_end import Robots
from tests.far_end import certificate as certificate
from tests.far_end import robots as robots
from vault.robots.wire import Wire


@pytest.fixture
def wire(robots: Robots, certificate: tuple[Path, ssl.SSLContext]) -> Wire:
    """Reaches the robot here for every group robot's host, and trusts its certificate alone."""
    return Wire(trust=certificate[1], reach=robots.reach, patience_s=5)
