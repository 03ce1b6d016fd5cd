"""The recovery key is used while the window is open: its banner says so until somebody has read it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.team import LEAD, OPERATOR, OWNER, make_team
from tests.vault.small import CHEAP_AND_UNSAFE_KDF
from ui.desk import Desk
from ui.shell import Shell
from vault.errors import ApprovalNeeded
from vault.recovery import read_recovery_key, recover_member
from vault.team.requests import approve_request


@pytest.fixture
def team(tmp_path):
    return make_team(tmp_path / "team")


def _window(qtbot, team, name):
    desk = Desk(team.device_of(name))
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.show()
    with qtbot.waitSignal(desk.unlocked, timeout=30_000):
        desk.background.run(shell, lambda: team.enter(name), done=desk.opened, failed=pytest.fail)
    return shell


def _recover(team, name):
    key, device = read_recovery_key(team.recovery_key), team.device_of("new")
    try:
        done = recover_member(device, team.location, name, key, "a new phrase 12", kdf=CHEAP_AND_UNSAFE_KDF)
    except ApprovalNeeded as needed:
        return needed.facts["request_id"]
    done.session.lock()
    return ""


def test_it_is_told_in_the_open_window_until_it_was_read(qtbot, team):
    shell = _window(qtbot, team, LEAD)
    request = _recover(team, OPERATOR)
    qtbot.waitUntil(lambda: f"give {OPERATOR} new keys" in shell.trouble.text.text(), timeout=30_000)
    with team.of(OWNER) as [owner]:
        approve_request(owner, request)
    assert _recover(team, OPERATOR) == ""
    told = f"The recovery key gave {OPERATOR} new keys. If {OPERATOR} did not ask for it, tell an owner now."
    qtbot.waitUntil(lambda: told in shell.trouble.text.text(), timeout=30_000)
    qtbot.mouseClick(shell.trouble.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.desk.session.warnings == [], timeout=30_000)
    assert not shell.trouble.isVisible()
    with team.of(LEAD) as [lead]:
        assert lead.warnings == []
    shell.desk.close()


def test_the_window_of_the_old_keys_locks_and_asks_for_the_new_one(qtbot, team):
    shell = _window(qtbot, team, OWNER)
    with qtbot.waitSignal(shell.desk.locked, timeout=30_000):
        assert _recover(team, OWNER) == ""
    assert "got new keys by the recovery key" in shell.locked_view.trouble.text.text()
    form = shell.locked_view.form
    form.password.setText("made-up phrase 7")
    form.unlock()
    qtbot.waitUntil(lambda: "got new keys by the recovery key" in form.password_field.error, timeout=30_000)
    assert form.key_field.isVisible()
    shell.desk.close()
