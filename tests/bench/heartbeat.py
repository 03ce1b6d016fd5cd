"""Does the window stay alive? ``python -m tests.bench.heartbeat FOLDER [--why FILE]`` prints the longest gaps by phase.

A timer in the window's thread should tick every 10 ms. Whatever keeps it waiting is seen as a gap: a long slot, a
worker that holds the interpreter, the garbage collector. A gap in which this process hardly computed is another
program's doing on a busy machine, so each is counted as the shorter of its length and the time computed in it.
``--why`` writes what every thread was doing in each gap; the interpreter may crash of it.
"""

from __future__ import annotations

import argparse
import faulthandler
import gc
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

LIMIT_MS = 60
_ROWS = 3000
_PATIENCE_S = 90.0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.heartbeat")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--why", type=Path)
    parser.add_argument("--write-register", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.write_register:  # in a process of its own: what it imports is part of what is measured
        write_register(options.folder)
        return 0
    from ui.app import make_application
    from ui.desk import Desk
    from ui.shell import Shell
    from vault.device import Device

    device = Device.open(options.folder / "home", "file")
    app = make_application(device, "zh")
    desk = Desk(device, str(options.folder / "team.vault"))
    shell = Shell(desk)
    shell.show()
    beat = Beat(options.why)

    def until(there: Callable[[], object]) -> None:
        from PySide6.QtCore import QEventLoop

        ends = time.monotonic() + _PATIENCE_S
        while not there() and time.monotonic() < ends:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(seconds: float = 0.3) -> None:  # shorter than from one look for others' work to the next
        quiet = [time.monotonic()]

        def still() -> bool:
            if desk.background.busy:
                quiet[0] = time.monotonic()
            return time.monotonic() - quiet[0] > seconds

        until(still)

    rest(1.0)  # the icons load while somebody types
    with tempfile.TemporaryDirectory() as place:
        register = Path(place) / "register.xlsx"
        subprocess.run([sys.executable, "-m", "tests.bench.heartbeat", str(register), "--write-register"], check=True)
        unlock(beat, shell, options.folder, until, rest)
        type_in_search(beat, shell, rest)
        import_register(beat, shell, register, until, rest)
    beat.phase("locking")
    desk.lock()
    rest()
    beat.stop()
    desk.close()
    return beat.tell()


class Beat:
    def __init__(self, why: Path | None) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._gaps: dict[str, list[float]] = defaultdict(list)
        self._phase = ""
        self._why = why.open("w") if why is not None else None
        self._last = self._spent = 0.0
        self._timer = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._collections: dict[str, float] = defaultdict(float)
        self._began = 0.0
        gc.callbacks.append(self._collected)

    def phase(self, name: str) -> None:
        self._phase = name
        self._last, self._spent = time.perf_counter(), time.process_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()

    def _tick(self) -> None:
        now, spent = time.perf_counter(), time.process_time()
        gap = min(now - self._last, spent - self._spent) * 1000
        self._gaps[self._phase].append(gap)
        self._last, self._spent = now, spent
        if self._why is not None:
            if gap > LIMIT_MS * 0.7:
                self._why.write(f"=== {self._phase}: that was {gap:.0f} ms\n")
                self._why.flush()
            faulthandler.dump_traceback_later(LIMIT_MS * 0.7 / 1000, file=self._why)

    def _collected(self, when: str, _: dict[str, int]) -> None:
        if when == "start":
            self._began = time.perf_counter()
        else:
            took = (time.perf_counter() - self._began) * 1000
            self._collections[self._phase] = max(took, self._collections[self._phase])

    def tell(self) -> int:
        worst = 0.0
        for name, gaps in self._gaps.items():
            top = sorted(gaps, reverse=True)[:5]
            worst = max(worst, top[0])
            late = sum(gap > LIMIT_MS for gap in gaps)
            shown = ", ".join(f"{gap:.0f}" for gap in top)
            print(
                f"{name}\t{len(gaps)} beats, longest gaps {shown} ms; {late} over {LIMIT_MS} ms; "
                f"longest garbage collection {self._collections[name]:.0f} ms"
            )
        return int(worst > LIMIT_MS)


def unlock(beat: Beat, shell, folder: Path, until, rest) -> None:
    form = shell.locked_view.form
    form.password.setText((folder / "password").read_text("utf-8").rstrip("\n"))
    beat.phase("unlocking, until the list can be searched")
    form.unlock()
    until(lambda: "accounts" in shell.pages and shell.pages["accounts"].browser.model.rowCount())
    until(lambda: shell.pages["accounts"].browser.model.listing.searchable)
    rest()


def type_in_search(beat: Beat, shell, rest) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    search = shell.pages["accounts"].browser.bar.search
    beat.phase("typing in the search")
    for text in ("slgf", "00500", "官方"):
        for key in text:
            QTest.keyClick(search, key) if key.isascii() else search.insert(key)
            rest(0.12)
        for _ in text:
            QTest.keyClick(search, Qt.Key.Key_Backspace)
            rest(0.12)


def import_register(beat: Beat, shell, path: Path, until, rest) -> None:
    beat.phase("opening the import page")
    shell.show_page("import")
    page = shell.pages["import"]
    rest()
    beat.phase(f"import of {_ROWS:,} rows: reading and planning")
    page.choose.chosen.emit([str(path)])
    until(lambda: page.go.isVisible() and page.go.isEnabled())
    rest()
    beat.phase("import: writing")
    judged: list[int] = []
    page.judging.progressed.connect(lambda done, of: judged.append(of) if done == of else None)
    page.go.click()
    until(lambda: page.done.isVisible())
    beat.phase("import: judging the passwords")
    until(lambda: judged)
    beat.phase("check-up after the import")
    page.go.click()
    rest()
    beat.phase("accounts after the import")
    shell.show_page("accounts")
    rest()


def write_register(path: Path) -> None:
    from openpyxl import Workbook

    from tests.bench.vaults import accounts

    book = Workbook(write_only=True)
    sheet = book.create_sheet("账号总表")
    sheet.append(
        ["平台", "品牌", "账号名称", "登录账号", "密码", "绑定手机号", "绑定邮箱", "管理员", "运营人员", "备注"]
    )
    for made in accounts(_ROWS):
        row = (made.platform_name, f"新{made.brand}", f"新{made.name}", f"new_{made.login}", made.password, made.phone)
        sheet.append([*row, made.email, f"主管{made.number % 9}", f"运营{made.number % 30}", made.note])
    book.save(path)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        sys.exit(main())
