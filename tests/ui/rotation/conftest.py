"""A window on a team of its own, on any day, and a browser that only writes down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tests.team import OPERATOR, OWNER, Team, make_team
from tests.ui.hand import Hand
from tests.ui.rotation.steps import DAY, WEIBO, Enter
from ui.desk import Desk
from ui.shell import Shell
from vault.session import Session
from vault.team.grants import give_grant
from vault.unlocking import unlock


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
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Set every session's clock so many days ahead."""
    real = Session.clock_ms

    def go(days: float) -> None:
        monkeypatch.setattr(Session, "clock_ms", lambda self: real(self) + int(days * DAY))

    return go


@pytest.fixture
def enter(qtbot, team: Team) -> Iterator[Enter]:
    """A window of this member's, with the accounts in it."""
    desks: list[Desk] = []

    def call(name: str) -> Hand:
        device = team.device_of(name)
        desk = Desk(device, team.location)
        desks.append(desk)
        shell = Shell(desk)
        qtbot.addWidget(shell)
        shell.show()
        hand = Hand(qtbot, shell)
        hand.awake()
        with qtbot.waitSignal(desk.unlocked, timeout=20_000):
            desk.run(desk, lambda: unlock(device, team.location, member=None, password=team.password), done=desk.opened)
        hand.wait(lambda: shell.pages["accounts"].browser.model.rowCount() >= 1)
        hand.rest()
        return hand

    QGuiApplication.clipboard().clear()
    yield call
    for desk in desks:
        desk.close()


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
