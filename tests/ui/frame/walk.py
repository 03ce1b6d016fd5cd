"""Walks one open window through 120 days of the system's clock and prints what it shows; ``faketime`` moves the clock.

``python -m tests.ui.frame.walk VAULT HOME PASSWORD-FILE``, with a screen or without.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon

#: Days from the start, and what rung they stand on.
DAYS = {0: "", 77: "14", 84: "7", 89: "1", 92: "due", 120: "overdue"}
_BEGAN = time.time()


def wait(until: Callable[[], object], what: str) -> None:
    for _ in range(1500):
        if until():
            return
        QTest.qWait(10)
    raise SystemExit(f"waited in vain: {what}")


def look(shell: Any, days: int) -> dict[str, Any]:
    """Set the clock, let the window see the day, and read what it shows."""
    desk = shell.desk
    os.environ["FAKETIME"] = f"+{days}d"
    wait(lambda: abs(time.time() - _BEGAN - days * 86_400) < 3_600, "the clock")
    shell.outside.see_the_day()
    shell.outside.look()
    QTest.qWait(50)
    wait(lambda: not desk.background.busy, "rest")
    shell.show_page("rotation")
    board = shell.pages["rotation"].board
    wait(lambda: not desk.background.busy and board.model.rowCount() > 0, "the board")
    rows = [board.model.entry(at) for at in range(board.model.rowCount())]
    return {
        "day": time.strftime("%Y-%m-%d"),
        "tray": shell.outside.tray.icon.toolTip(),
        "icon": shell.outside.tray.number,
        "badge": shell.rail.buttons["rotation"].number,
        "board": sorted({row.rotation_state for row in rows if hasattr(row, "rotation_state")}),
        "password": on_worker(desk, read_password),
    }


def on_worker(desk: Any, call: Callable[[Any], Any]) -> Any:
    answers: list[Any] = []
    desk.background.run(desk, lambda: call(desk.session), done=answers.append, failed=answers.append)
    wait(lambda: answers, "an answer")
    return answers[0]


def read_password(session: Any) -> dict[str, Any]:
    """As a person gets it, and where that is refused by the change that is due; the old one stays in any case."""
    from vault.accounts import get_field
    from vault.errors import Overdue
    from vault.rotation.changing import abort_rotation, show_rotation, start_rotation

    name = "山岚官微"
    try:
        return {"refused": False, "current": get_field(session, name, "password")}
    except Overdue:
        start_rotation(session, name)
        shown = show_rotation(session, name)
        abort_rotation(session, name)
        return {"refused": True, "current": shown.current}


def main(vault: str, home: str, password: str) -> None:
    from ui.app import make_application
    from ui.desk import Desk
    from ui.kit import theme
    from ui.shell import Shell
    from vault.device import Device
    from vault.unlocking import unlock

    device = Device.open(Path(home), "file")
    app = make_application(device, "en")
    theme.apply(app)
    QSystemTrayIcon.isSystemTrayAvailable = staticmethod(lambda: False)
    desk = Desk(device, vault)
    shell = Shell(desk)
    shell.show()
    wait(lambda: hasattr(shell, "outside"), "the window")
    text = Path(password).read_text(encoding="utf-8").strip()
    desk.run(desk, lambda: unlock(device, vault, member=None, password=text), done=desk.opened)
    wait(lambda: desk.session is not None, "the vault")
    shown = {days: look(shell, days) for days in DAYS}
    shell.close()
    desk.close()
    print(json.dumps(shown, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
