"""The accounts page on a real vault that is filled once, and the control graph open in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.ui.controls.world import fill
from ui.accounts.page import AccountsPage
from ui.controls.area import ControlArea
from ui.desk import Desk
from vault.crypto.kdf import FLOOR
from vault.device import Device
from vault.founding import create_vault
from vault.unlocking import unlock

PASSWORD = "made-up phrase"
Ids = dict[str, str]


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ids]:
    folder = tmp_path_factory.mktemp("controls") / "one"
    folder.mkdir()
    device = Device.open(folder / "home", "file")
    place = str(folder / "team.vault")
    session = create_vault(device, place, team="山岚集团", name="主管戊", password=PASSWORD, kdf=FLOOR).session
    ids = fill(session)
    session.lock()
    return folder, ids


@pytest.fixture
def ids(first: tuple[Path, Ids]) -> Ids:
    return first[1]


@pytest.fixture
def desk(qtbot, first: tuple[Path, Ids], tmp_path: Path) -> Iterator[Desk]:
    shutil.copytree(first[0], tmp_path / "one")
    device = Device.open(tmp_path / "one" / "home", "file")
    place = str(tmp_path / "one" / "team.vault")
    made = Desk(device, place)
    with qtbot.waitSignal(made.unlocked, timeout=20_000):
        made.run(made, lambda: unlock(device, place, member=None, password=PASSWORD), done=made.opened)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, dressed, desk: Desk) -> AccountsPage:
    made = AccountsPage(desk)
    qtbot.addWidget(made)
    made.resize(1124, 748)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.activate()
    qtbot.waitUntil(lambda: made.browser.model.rowCount() > 0 and not desk.background.busy)
    return made


@pytest.fixture
def area(qtbot, page: AccountsPage, desk: Desk) -> ControlArea:
    """The graph, as the switch above the list opens it."""
    qtbot.mouseClick(page.browser.bar.switch.buttons["graph"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.controls.look.graph.nodes != {} and not desk.background.busy)
    return page.controls


@pytest.fixture
def ask(qtbot, desk: Desk) -> Callable[[Callable[..., Any]], Any]:
    """``ask(call)``: what a use case answers, called where the session lives."""

    def on_worker(call: Callable[..., Any]) -> Any:
        answers: list[Any] = []
        desk.run(desk, lambda: call(desk.session), done=answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return on_worker
