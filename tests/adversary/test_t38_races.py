"""T38: many write at the same moment: one chain, nothing twice, nothing lost."""

from __future__ import annotations

import shutil
import threading
from contextlib import closing

import pytest

from tests.faults.conftest import Writer
from tests.prepared import judge
from vault.audit import verify
from vault.device import Device
from vault.persons import add_person
from vault.robots.address import Webhook
from vault.robots.messages import Letter
from vault.robots.sending import take_turn
from vault.robots.setting import set_robot
from vault.unlocking import unlock

pytestmark = pytest.mark.engines("postgres")  # F09 races for a file

EACH = 200
CLIENTS, ENTRIES = 50, 2
SENDERS = 8


def test_two_processes_write_at_once(vault):
    writers = [Writer(None), Writer(None)]
    for number, one in enumerate(writers):
        one.start(vault, "add_many", name=f"进程{number}", count=EACH)
    for number, one in enumerate(writers):
        ended = one.end()
        one.close()
        assert ended.failed == ""
        assert {f"进程{number}-{count}" for count in range(EACH)} <= set(ended.told)
    with vault.session() as session:
        there = [person.name for person in session.state.persons.values()]
        assert len(there) == len(set(there)) >= 2 * EACH
        assert session.state.rejected == []
        assert verify(session).ok


def test_fifty_clients_keep_one_unbroken_record(vault):
    """Each with a connection and a session of its own, all let go at once."""
    ready, failed = threading.Barrier(CLIENTS), []
    began = len(vault.rows())

    def work(number: int) -> None:
        try:
            home = vault.folder / f"home{number}"
            shutil.copytree(vault.home, home)
            device = Device.open(home, "file")
            with closing(unlock(device, vault.location, member=None, password=vault.password)) as session:
                ready.wait(60)
                for count in range(ENTRIES):
                    add_person(session, f"客户{number}-{count}")
        except Exception as error:
            failed.append(error)
            ready.abort()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(100)
    assert failed == []
    assert [seq for seq, _ in vault.rows()] == list(range(1, began + CLIENTS * ENTRIES + 1))
    with vault.session() as session:
        names = {person.name for person in session.state.persons.values()}
        assert {f"客户{number}-{count}" for number in range(CLIENTS) for count in range(ENTRIES)} <= names
        assert session.state.rejected == []
    assert judge(vault) is None


def test_of_many_clients_one_sends_the_reminder_of_the_day(vault, at):
    url = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=made-up"
    with vault.session() as session:
        set_robot(session, kind="wecom", name="运营群", address=Webhook(url))
    at(120)
    ready, taken = threading.Barrier(SENDERS), []

    def work(number: int) -> None:
        home = vault.folder / f"sender{number}"
        shutil.copytree(vault.home, home)
        device = Device.open(home, "file")
        with closing(unlock(device, vault.location, member=None, password=vault.password)) as session:
            ready.wait(60)
            taken.extend(take_turn(session, lambda rows: Letter("", str(len(rows))))[0])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(SENDERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(100)
    assert not ready.broken
    assert len(taken) == 1
    with vault.session() as session:
        assert session.state.rejected == []
