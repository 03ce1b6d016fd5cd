"""The window never waits for the vault: what takes long is done by the worker, and the worker lets the window go first.

How long the gaps are is measured by ``tests.bench.heartbeat``; these are the rules that keep them short.
"""

from __future__ import annotations

import csv
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import PASSWORD
from ui.kit.background import Background
from ui.shell import Shell

#: Whatever opens, reads, searches, understands, writes or judges: module and name as it is called.
LONG_WORK = (
    ("vault.unlocking", "unlock"),
    ("vault.unlocking", "open_keyslot"),
    ("vault.accounts", "list_accounts"),
    ("ui.accounts.service", "build_listing"),
    ("ui.accounts.listing", "build_index"),
    ("vault.interchange", "read_source"),
    ("vault.importing", "plan_import"),
    ("vault.importing", "carry_out"),
    ("vault.scoring", "judge"),
    ("ui.health.page", "look"),
    ("vault.backup", "create_backup"),
)


@pytest.fixture
def threads(monkeypatch):
    """Which threads did which piece of long work."""
    import importlib

    seen: dict[str, set[int]] = {name: set() for _, name in LONG_WORK}
    for module, name in LONG_WORK:
        plain = getattr(importlib.import_module(module), name)

        def noted(*arguments, plain=plain, name=name, **more):
            seen[name].add(threading.get_ident())
            return plain(*arguments, **more)

        monkeypatch.setattr(f"{module}.{name}", noted)
    return seen


@pytest.fixture
def shell(qtbot, desk, vault_path):
    made = Shell(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(qtbot, desk, shell):
    form = shell.locked_view.form
    form.password.setText(PASSWORD)
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        form.button.click()
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=10_000)
    return shell


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "旧表.csv"
    rows = [
        ("平台", "账号名称", "登录账号", "密码"),
        *(("微博", f"山岚 {n}", f"sl_{n}", f"pw-{n}-x") for n in range(60)),
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def rest(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=20_000)


def test_everything_long_is_done_by_one_worker(qtbot, tmp_path, desk, threads, opened, register):
    page = show(qtbot, desk, opened, "import")
    page.choose.chosen.emit([str(register)])
    qtbot.waitUntil(lambda: page.go.isVisible() and page.go.isEnabled(), timeout=20_000)
    page.go.click()
    qtbot.waitUntil(page.done.isVisible, timeout=20_000)
    rest(qtbot, desk)
    show(qtbot, desk, opened, "health")
    settings = show(qtbot, desk, opened, "settings")
    settings.backup.add_place(tmp_path / "disk", offsite=False)
    rest(qtbot, desk)
    settings.backup.back_up()
    show(qtbot, desk, opened, "accounts")
    rest(qtbot, desk)
    assert {name for name, where in threads.items() if not where} == set()
    workers = set.union(*threads.values())
    assert len(workers) == 1  # a vault's connection belongs to one thread
    assert threading.get_ident() not in workers


def show(qtbot, desk, shell, page):
    shell.show_page(page)
    rest(qtbot, desk)
    return shell.pages[page]


class Painted(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False


def test_the_worker_begins_when_the_window_has_shown_what_it_was_asked_for(qtbot, desk):
    widget, painted, began = QWidget(), Painted(), []
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.installEventFilter(painted)
    widget.update()
    desk.background.run(desk, lambda: time.perf_counter(), done=began.append, failed=pytest.fail)
    qtbot.waitUntil(lambda: bool(began))
    assert painted.times
    assert painted.times[0] < began[0]


def test_long_work_that_breathes_is_not_held_up_by_a_window_that_rests(qtbot, desk):
    took: list[float] = []

    def work() -> float:
        started = time.perf_counter()
        for _ in range(1000):
            desk.background.breathe()
        return time.perf_counter() - started

    desk.background.run(desk, work, done=took.append, failed=pytest.fail)
    qtbot.waitUntil(lambda: bool(took), timeout=30_000)
    assert took[0] < 5  # a thousand full breaths would be ten seconds


def test_a_list_breathes_while_it_is_made(qtbot, desk, opened, monkeypatch):
    breaths: list[int] = []
    monkeypatch.setattr(Background, "breathe", lambda self: breaths.append(threading.get_ident()))
    opened.pages["accounts"].reload()
    qtbot.waitUntil(lambda: bool(breaths), timeout=10_000)
    assert threading.get_ident() not in breaths


def test_the_first_page_is_made_while_the_window_is_locked_and_holds_nothing(qtbot, shell):
    qtbot.waitUntil(lambda: shell._prepared is not None, timeout=20_000)
    assert shell.pages == {}
    assert shell._prepared.browser.model.rowCount() == 0


def test_the_first_page_is_the_one_that_was_made_before(qtbot, desk, shell):
    qtbot.waitUntil(lambda: shell._prepared is not None, timeout=20_000)
    prepared, form = shell._prepared, shell.locked_view.form
    form.password.setText(PASSWORD)
    with qtbot.waitSignal(desk.unlocked, timeout=10_000):
        form.button.click()
    assert shell.pages["accounts"] is prepared


def test_whoever_is_faster_than_the_preparations_gets_in_all_the_same(qtbot, desk, opened):
    assert opened.stack.currentWidget() is opened.pages["accounts"]
