"""What every test of the window starts from: one application, a language, colours, a home, cheap keys."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui import i18n
from ui.app import use_language
from ui.desk import Desk
from ui.kit import theme
from ui.translator import CatalogueTranslator
from vault.crypto.kdf import FLOOR
from vault.device import Device

PASSWORD = "correct-horse-battery-staple-9"
TEAM = "山岚集团"
OWNER = "主管戊"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["shouhao-tests"]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application as the program sets it up, in light colours and English."""
    theme.choose_families(qapp)
    qapp.installTranslator(CatalogueTranslator(qapp))
    use_language(qapp, "en")
    theme.apply(qapp, Qt.ColorScheme.Light)
    yield qapp
    QGuiApplication.clipboard().clear()  # Python objects in it would outlive the interpreter


@pytest.fixture(autouse=True)
def _as_found(dressed: QApplication) -> Iterator[None]:
    """A test that changes language or colours leaves none of it to the next one."""
    yield
    if i18n.language() != "en":
        use_language(dressed, "en")
    if theme.is_dark():
        theme.apply(dressed, Qt.ColorScheme.Light)
    theme.set_compact(False)


@pytest.fixture
def chinese(dressed: QApplication) -> None:
    use_language(dressed, "zh")


@pytest.fixture
def dark(dressed: QApplication) -> None:
    theme.apply(dressed, Qt.ColorScheme.Dark)


@pytest.fixture
def device(tmp_path: Path) -> Device:
    return Device.open(tmp_path / "home", "file")


@pytest.fixture
def cheap_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys at the lowest cost that is accepted: never in the program itself."""
    monkeypatch.setattr("vault.founding.DEFAULT_COST", FLOOR)


@pytest.fixture
def vault_path(device: Device, tmp_path: Path, cheap_kdf: None) -> Path:
    """A new vault with its owner, locked, known to the device."""
    from vault.founding import create_vault

    path = tmp_path / "team.vault"
    create_vault(device, str(path), team=TEAM, name=OWNER, password=PASSWORD).session.lock()
    return path


@pytest.fixture
def desk(device: Device) -> Iterator[Desk]:
    made = Desk(device)
    yield made
    made.close()
