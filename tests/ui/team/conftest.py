"""A real team on a real vault, and windows of its members, several at once where a test wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.team import Team, make_team
from tests.ui.hand import Hand
from ui.desk import Desk
from ui.shell import Shell

Enter = Callable[[str], Hand]


@pytest.fixture(scope="session")
def first_team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("team") / "one")


@pytest.fixture(scope="session")
def first_owners(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return make_team(tmp_path_factory.mktemp("team") / "two", second_owner=True)


@pytest.fixture
def team(first_team: Team, tmp_path: Path) -> Team:
    return first_team.copy(tmp_path / "team")


@pytest.fixture
def owners(first_owners: Team, tmp_path: Path) -> Team:
    return first_owners.copy(tmp_path / "owners")


@pytest.fixture
def enter(qtbot, dressed) -> Iterator[Callable[[Team, str], Hand]]:
    """``enter(team, name)``: this member's own window, open, with a hand in it."""
    desks: list[Desk] = []

    def open_window(team: Team, name: str, page: str = "team") -> Hand:
        desk = Desk(team.device_of(name), team.location)
        desks.append(desk)
        shell = Shell(desk)
        qtbot.addWidget(shell)
        shell.show()
        with qtbot.waitSignal(desk.unlocked, timeout=20_000):
            desk.run(shell, lambda: team.enter(name), done=desk.opened)
        hand = Hand(qtbot, shell)
        hand.rest()
        if page != "accounts":
            shell.show_page(page)
            hand.rest()
        return hand

    yield open_window
    for desk in desks:
        desk.close()
