"""A window of one member's on a team's vault, with the accounts in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.team import Team
from tests.ui.hand import Hand
from ui.desk import Desk
from ui.shell import Shell
from vault.unlocking import unlock

Enter = Callable[[str], Hand]


@pytest.fixture
def enter(qtbot, team: Team) -> Iterator[Enter]:
    """``enter(name)``: as many windows as members are named; all are closed at the end."""
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
