"""A window on a team of its own, on any day, with a tray that writes down what it was told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from tests.team import Team, make_team
from tests.ui.team_window import enter as enter

DAY = 86_400_000


@pytest.fixture(scope="session")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("frame") / "first")


@pytest.fixture
def team(first_team: Team, tmp_path: Path) -> Team:
    return first_team.copy(tmp_path / "team")


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The system has a tray; what it was asked to say."""
    said: list[str] = []
    shown: set[QSystemTrayIcon] = set()
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda icon: shown.add(icon))
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda icon: shown.discard(icon))
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda icon: icon in shown)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, _title, text, *_: said.append(text))
    return said
