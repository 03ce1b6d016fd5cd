"""A vault in a sync folder: the window says that it is only read, and brings it to a local disk."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.vault.small import PASSWORD, make_small
from ui.desk import Desk
from ui.frame import moving
from ui.shell import Shell
from vault.unlocking import unlock


@pytest.fixture
def small(tmp_path):
    small, created = make_small(tmp_path / "small")
    created.session.lock()
    return small


def test_it_offers_to_move_it_and_opens_it_there(qtbot, small, tmp_path, monkeypatch):
    place = tmp_path / "Dropbox" / "team.vault"
    place.parent.mkdir()
    shutil.move(small.path, place)
    device, target = small.device(), tmp_path / "disk" / "team.vault"
    asked: list[Path] = []

    def answer(_parent, _title, suggestion, _kinds, then):
        asked.append(suggestion)
        then(target)

    monkeypatch.setattr(moving, "ask_where_to_save", answer)
    desk = Desk(device, str(place))
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    with qtbot.waitSignal(desk.unlocked, timeout=30_000):
        desk.run(
            shell,
            lambda: unlock(device, str(place), member=None, password=PASSWORD),
            done=desk.opened,
            failed=pytest.fail,
        )
    qtbot.waitUntil(shell.trouble.isVisible)
    assert "only read" in shell.trouble.text.text() or "只" in shell.trouble.text.text()
    with qtbot.waitSignal(desk.locked, timeout=30_000):
        qtbot.mouseClick(shell.trouble.button, Qt.MouseButton.LeftButton)
    assert asked[0].name == "team.vault"
    assert (desk.location, place.exists()) == (str(target), True)
    with qtbot.waitSignal(desk.unlocked, timeout=30_000):
        desk.run(
            shell, lambda: unlock(device, None, member=None, password=PASSWORD), done=desk.opened, failed=pytest.fail
        )
    assert "unsafe_location" not in desk.session.warnings
    desk.close()
