"""A desk on a real vault, opened on the real worker."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.desk import Desk
from ui.kit import theme
from vault.crypto.kdf import FLOOR
from vault.device import Device
from vault.founding import create_vault
from vault.unlocking import unlock

PASSWORD = "made-up phrase"


@pytest.fixture
def desk(qtbot, qapp, tmp_path: Path):
    theme.apply(qapp)
    device = Device.open(tmp_path / "home", "file")
    place = str(tmp_path / "team.shouhao")
    create_vault(device, place, team="山岚集团", name="主管戊", password=PASSWORD, kdf=FLOOR).session.lock()
    made = Desk(device, place)
    with qtbot.waitSignal(made.unlocked):
        made.run(made, lambda: unlock(device, place, member=None, password=PASSWORD), done=made.opened)
    yield made
    made.close()


@pytest.fixture
def on_worker(qtbot, desk):
    """``on_worker(call)``: what a use case answers, called where the session lives."""

    def call(what):
        answers: list[object] = []
        desk.run(desk, lambda: what(desk.session), done=answers.append, failed=answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        if isinstance(answers[0], Exception):
            raise answers[0]
        return answers[0]

    return call
