"""A window on a team of its own, on any day, and a browser that only writes down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.team import OPERATOR, OWNER, Team, make_team
from tests.ui.rotation.steps import WEIBO
from tests.ui.team_window import enter as enter
from vault.team.grants import give_grant


@pytest.fixture(scope="module")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    team = make_team(tmp_path_factory.mktemp("rotation") / "first")
    with team.of(OWNER) as (owner,):
        give_grant(owner, to=OPERATOR, account=WEIBO, level="use")
    return team


@pytest.fixture
def team(first_team: Team, tmp_path: Path) -> Team:
    return first_team.copy(tmp_path / "team")


@pytest.fixture
def browser() -> Iterator[list[str]]:
    """Stands where the browser would: the pages that were opened."""

    class Catcher(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.urls: list[str] = []

        @Slot(QUrl)
        def catch(self, url: QUrl) -> None:
            self.urls.append(url.toString())

    catcher = Catcher()
    QDesktopServices.setUrlHandler("https", catcher, "catch")
    yield catcher.urls
    QDesktopServices.unsetUrlHandler("https")
