"""T45: what the clipboard holds, who else may keep it, and for how long."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from tests.prepared import ROOT
from ui.kit.clipboard import SecretClipboard, secret_mime

SECRET = "Canary!on-the-clipboard"


def test_histories_are_asked_not_to_keep_it():
    data = secret_mime(SECRET)
    assert data.text() == SECRET
    assert data.data("x-kde-passwordManagerHint") == b"secret"
    assert data.hasFormat("org.nspasteboard.ConcealedType")
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in data.formats())


def test_it_goes_by_itself_and_at_once_when_asked(qtbot):
    board = SecretClipboard(seconds=5)
    board.copy(SECRET, "密码")
    assert QGuiApplication.clipboard().text() == SECRET
    with qtbot.waitSignal(board.cleared, timeout=500):
        board.clear()
    assert QGuiApplication.clipboard().text() == ""
    assert not board.holds_secret


def test_what_somebody_copied_since_is_left_alone(qtbot):
    board = SecretClipboard(seconds=5)
    board.copy(SECRET)
    other = QMimeData()
    other.setText("somebody else's")
    QGuiApplication.clipboard().setMimeData(other)
    board._ours = False  # the system tells by a signal that the offscreen platform does not send
    board.clear()
    assert QGuiApplication.clipboard().text() == "somebody else's"


def test_no_policy_makes_it_stay_for_ever():
    board = SecretClipboard()
    board.set_seconds(0)
    assert board.seconds == 5


def test_the_command_line_has_no_clipboard(vault):
    """Nothing of Qt is even loaded by the commands that give a secret."""
    look = (
        "import runpy, sys; sys.argv = sys.argv[1:];\n"
        "try: runpy.run_path(sys.argv[0], run_name='__main__')\n"
        "except SystemExit: pass\n"
        "print('QT', any(name.startswith(('PySide6', 'tkinter')) for name in sys.modules), file=sys.stderr)"
    )
    command = [sys.executable, "-c", look, str(ROOT / "main.py"), *vault.words(), "account", "get", "山岚官方微博"]
    done = subprocess.run([*command, "--field", "password"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.stderr.strip().endswith("QT False")
