"""The door to the vault: answers come to whoever is still there, and none after locking."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread
from shiboken6 import delete

from vault.errors import Busy
from vault.factors import Factors


class Session:
    """Stands in for an unlocked vault where only opening and locking matter."""

    location = "/nowhere"
    vault_id = "a" * 16

    def __init__(self):
        self.was_locked = False
        self.listeners = []
        self.factors = Factors()

    def on_change(self, callback):
        self.listeners.append(callback)
        return lambda: self.listeners.remove(callback)

    def lock(self):
        self.was_locked = True


def test_work_is_done_elsewhere_and_its_answer_comes_to_the_window(qtbot, desk):
    seen = []
    desk.run(desk, QThread.currentThread, done=lambda worker: seen.append((worker, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert worker is not here
    assert here is desk.thread()


def test_one_worker_does_everything_in_order(qtbot, desk):
    seen = []
    for number in range(20):
        desk.run(desk, lambda number=number: (number, threading.get_ident()), done=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert [number for number, _ in seen] == list(range(20))
    assert len({ident for _, ident in seen}) == 1


def test_an_answer_for_something_that_is_gone_is_dropped(qtbot, desk):
    owner, seen = QObject(), []
    go = threading.Event()
    desk.run(owner, lambda: go.wait(5), done=seen.append)
    delete(owner)
    go.set()
    qtbot.waitUntil(lambda: not desk.background.busy)
    assert seen == []


def test_answers_that_are_on_their_way_when_the_vault_is_locked_never_arrive(qtbot, desk):
    session, seen = Session(), []
    desk.opened(session)
    go = threading.Event()
    desk.run(desk, lambda: go.wait(5), done=seen.append)
    desk.lock()
    go.set()
    qtbot.waitUntil(lambda: session.was_locked and not desk.background.busy)
    assert seen == []
    assert session.listeners == []


def test_an_error_that_nobody_explains_reaches_the_window(qtbot, desk):
    def fail():
        raise Busy(reason="contended")

    with qtbot.waitSignal(desk.troubled) as told:
        desk.run(desk, fail, done=lambda _: None)
    assert isinstance(told.args[0], Busy)


def test_a_change_in_the_vault_is_told_in_the_window_s_own_thread(qtbot, desk):
    session, seen = Session(), []
    desk.opened(session)
    desk.changed.connect(lambda: seen.append(QThread.currentThread()))
    with qtbot.waitSignal(desk.changed):
        desk.run(desk, session.listeners[0], done=lambda _: None)
    assert seen[0] is desk.thread()


def test_long_work_is_told_and_short_work_is_not(qtbot, desk):
    told = []
    desk.busy.connect(told.append)
    go = threading.Event()
    desk.run(desk, lambda: go.wait(5), done=lambda _: None, busy_after_ms=20)
    qtbot.waitUntil(lambda: True in told)
    go.set()
    qtbot.waitUntil(lambda: told[-1] is False)
