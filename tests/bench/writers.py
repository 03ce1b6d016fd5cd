"""Many people write at the same time: entries a second, and whether it is one chain afterwards.

Two figures. *The store*: every connection waits for the writer's lock, reads the head, signs, appends and commits;
this is what a server can take. *The program*: whole sessions that add a person each, checking and folding everything
that the others write; here all of them share this machine's cores, where a team has a computer each.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.synchronize import Barrier
from pathlib import Path

from tests import postgres
from tests.bench.timing import Line, stopped
from tests.prepared import CHEAP
from vault.audit import verify
from vault.crypto.kdf import sha256
from vault.crypto.keys import make_member_keys
from vault.device import Device
from vault.founding import create_vault
from vault.ids import new_id
from vault.ledger.entry import ENTRY, make_entry
from vault.persons import add_person
from vault.store import open_store
from vault.unlocking import unlock

PASSWORD = "北禾 bench correct horse"


@dataclass(frozen=True)
class Place:
    """Where the vault lies, and a home that every writer gets a copy of."""

    location: str
    folder: Path

    def home(self, number: int) -> Device:
        home = self.folder / f"home{number}"
        shutil.copytree(self.folder / "home", home)
        return Device.open(home, "file")


def measure(engine: str, writers: int, entries: int) -> list[Line]:
    """``entries`` by each of ``writers``. Raises AssertionError for a record that is not whole afterwards."""
    sys.setswitchinterval(0.0005)  # the threads stand for computers, which do not wait for one another's interpreter
    server = postgres.Server({"autovacuum": "off"}) if engine == "postgres" else None
    with tempfile.TemporaryDirectory() as folder:
        try:
            lines = []
            for name, work in (("the store", _by_store), ("the program", _by_program)):
                place = _vault(Path(folder) / name.replace(" ", "-"), server)
                took = work(place, writers, entries)
                rate = f"{writers * entries / took:.0f} entries a second, {writers} at once"
                lines.append(Line(f"{engine}: {name}, an entry", {"shouhao": took / writers / entries}, rate))
            return lines
        finally:
            if server is not None:
                server.remove()


def _vault(folder: Path, server: postgres.Server | None) -> Place:
    folder.mkdir()
    location = str(folder / "team.vault")
    if server is not None:
        location = server.url(server.prepared(f"bench_{new_id()}"))
    device = Device.open(folder / "home", "file")
    create_vault(device, location, team="山岚集团", name="主管戊", password=PASSWORD, kdf=CHEAP).session.lock()
    return Place(location, folder)


def _by_store(place: Place, writers: int, entries: int) -> float:
    ready = threading.Barrier(writers + 1)
    seed, names = make_member_keys().signing, (new_id(), new_id())

    def work() -> None:
        with closing(open_store(place.location)) as store:
            ready.wait()
            for _ in range(entries):
                with store.writer():
                    seq, raw = store.head() or (0, b"")
                    made = make_entry(
                        ENTRY,
                        vault=store.vault,
                        seq=seq + 1,
                        prev=sha256(raw),
                        author=names[0],
                        device=names[1],
                        clock=0,
                        epoch=1,
                        body=bytes(600),
                        signing=seed,
                    )
                    store.append(seq + 1, made, [])

    with ThreadPoolExecutor(writers) as pool:
        running = [pool.submit(work) for _ in range(writers)]
        ready.wait()
        with stopped() as took:
            for one in running:
                one.result()
    with closing(open_store(place.location)) as store:
        assert [seq for seq, _ in store.rows()] == list(range(1, writers * entries + 2))
    return took[0]


def _by_program(place: Place, writers: int, entries: int) -> float:
    spawn = multiprocessing.get_context("spawn")
    processes = min(os.cpu_count() or 1, writers)
    shares = [range(number, writers, processes) for number in range(processes)]
    ready = spawn.Barrier(processes + 1)
    running = [spawn.Process(target=_share, args=(place, share, entries, ready)) for share in shares]
    for one in running:
        one.start()
    ready.wait()
    with stopped() as took:
        for one in running:
            one.join()
    with closing(unlock(place.home(writers), place.location, member=None, password=PASSWORD)) as session:
        names = {person.name for person in session.state.persons.values()}
        assert {f"{writer}-{count}" for writer in range(writers) for count in range(entries)} <= names
        assert verify(session).ok
    return took[0]


def _share(place: Place, numbers: range, entries: int, ready: Barrier) -> None:
    """One process's part of the writers."""
    sessions = [unlock(place.home(one), place.location, member=None, password=PASSWORD) for one in numbers]
    ready.wait()

    def work(number: int, at: int) -> None:
        for count in range(entries):
            add_person(sessions[at], f"{number}-{count}")

    with ThreadPoolExecutor(len(sessions)) as pool:
        for done in [pool.submit(work, number, at) for at, number in enumerate(numbers)]:
            done.result()
    for session in sessions:
        session.close()
