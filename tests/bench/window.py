"""The real window, timed from outside it: ``python -m tests.bench.window FOLDER STARTED`` prints job and seconds.

``STARTED`` is the moment (time.time()) at which this process was started. Every time ends with the last repaint.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

_QUIET_S = 0.25
_PATIENCE_S = 120.0


def main(folder: Path, started: float) -> None:
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    from ui.app import make_application
    from ui.desk import Desk
    from ui.shell import Shell
    from vault.device import Device

    class Painted(QObject):
        """Notes when anything of the window was last painted."""

        at = 0.0
        list_at = 0.0
        viewport: QWidget | None = None

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
                self.at = time.time()
                if watched is self.viewport:
                    self.list_at = self.at
            return False

    app = make_application(Device.open(folder / "home", "file"), "zh")
    painted = Painted(app)
    app.installEventFilter(painted)
    desk = Desk(Device.open(folder / "home", "file"), str(folder / "team.vault"))
    shell = Shell(desk)
    shell.show()

    def rested() -> float:
        """When the last repaint was, once nothing has been painted for a while and the worker is idle."""
        ends = time.time() + _PATIENCE_S
        while time.time() < ends:
            app.processEvents()
            if desk.background.busy or time.time() - painted.at < _QUIET_S:
                time.sleep(0.001)
            else:
                return painted.at
        raise RuntimeError("the window does not come to rest")

    def told(job: str, value: float) -> None:
        print(f"{job}\t{value:.6f}", flush=True)

    while not painted.at:
        app.processEvents()
    told("start to the unlock window painted", painted.at - started)
    rested()
    typing_ends = time.time() + 2  # nobody types a password faster, and the window uses the time
    while time.time() < typing_ends:
        app.processEvents()
        time.sleep(0.005)

    derived = _note_when_keys_are_there()
    form = shell.locked_view.form
    form.password.setText((folder / "password").read_text("utf-8").rstrip("\n"))
    form.unlock()
    while "accounts" not in shell.pages or not shell.pages["accounts"].browser.model.rowCount():
        app.processEvents()
        time.sleep(0.0005)
    browser = shell.pages["accounts"].browser
    painted.at = 0.0
    while not painted.at:
        app.processEvents()
    told("window: unlock after Argon2, to the list painted", painted.at - derived[0])
    rested()

    times, lists = [], []
    painted.viewport = browser.table.viewport()
    for word in ("slgfwb", "beihe", "00500", "weibo"):
        browser.bar.search.clear()
        rested()
        for key in word:
            begun = time.time()
            painted.at, painted.list_at = begun, 0.0
            QTest.keyClick(browser.bar.search, key)
            while not painted.list_at and time.time() < begun + 1:
                app.processEvents()
            lists.append(time.time() - begun)
            times.append(_last_repaint(app, painted, begun))
    told("window: one keystroke in the search, to the list repainted (median)", statistics.median(lists))
    told("window: the slowest of them", max(lists))
    told("window: one keystroke, to the last repaint, the detail's that follows included", statistics.median(times))
    rested()
    told("memory", _resident_mib())
    desk.close()


def _last_repaint(app, painted, begun: float) -> float:
    """Paint events of one keystroke come in one go; what comes later than a frame or two belongs to something else."""
    while time.time() - painted.at < 0.05:
        app.processEvents()
    return painted.at - begun


def _note_when_keys_are_there() -> list[float]:
    """The moment at which the password has been turned into keys: what comes after it is ours to make fast."""
    from vault import unlocking

    derived: list[float] = []
    plain = unlocking.open_keyslot

    def noted(*arguments):
        keys = plain(*arguments)
        derived.append(time.time())
        return keys

    unlocking.open_keyslot = noted
    return derived


def _resident_mib() -> float:
    """What the process holds now, its shared libraries included."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
