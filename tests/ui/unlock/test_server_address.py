"""A vault on a server is opened by its address, whose password is nowhere to be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests import postgres
from tests.vault.small import PASSWORD, make_small
from ui.desk import Desk
from ui.shell import Shell
from vault.device import Device
from vault.location import normal_location

pytestmark = pytest.mark.engines("postgres")


@pytest.fixture
def small(tmp_path: Path, engine: str):
    made, created = make_small(tmp_path / "small", engine)
    created.session.lock()
    return made


def shown(widget: QWidget) -> str:
    """Every text, tip and name of the window."""
    found = [widget.windowTitle()]
    for child in widget.findChildren(QWidget):
        text = getattr(child, "text", None)
        found += [child.toolTip(), child.accessibleName(), text() if callable(text) else ""]
    return " ".join(str(word) for word in found)


@pytest.mark.parametrize("known", [True, False])
def test_an_address_with_a_password_opens_and_is_shown_without_it(qtbot, small, tmp_path, known):
    device = small.device() if known else Device.open(tmp_path / "bare", "file")
    desk = Desk(device, small.location)
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    form = shell.locked_view.form
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=10_000)
    form.password.setText(PASSWORD)
    if not known:
        form.key.setText(small.secret_key)
    assert small.database in shown(shell)
    assert postgres.LOGINS["ana"] not in shown(shell)
    form.unlock()
    qtbot.waitUntil(lambda: desk.session is not None, timeout=20_000)
    assert desk.location == normal_location(small.location)
    assert postgres.LOGINS["ana"] not in shown(shell) + (device.home / "device.json").read_text()
    desk.close()
