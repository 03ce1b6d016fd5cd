"""What holds for every test: no screen, nobody's real home, one application for whatever draws."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> None:
    """A command run inside this process may draw a PDF first, and would make an application without windows."""


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whoever forgets to name a home gets an empty one, never the developer's own vaults."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SHOUHAO_HOME", str(tmp_path_factory.mktemp("home")))
        patched.delenv("SHOUHAO_DEVICE_STORE", raising=False)
        yield
