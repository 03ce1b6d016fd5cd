"""KeePass files with the same accounts at the same Argon2 cost, and how their programs are asked the same things."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tests.bench.vaults import PASSWORD, accounts

#: As the product's own default: memory in bytes, passes, lanes.
_COST = {"M": 64 * 1024 * 1024, "I": 3, "P": 4}


def make_kdbx(path: Path, count: int) -> None:
    """Written through pykeepass, straight into its tree: ``add_entry`` reads all of it each time."""
    import pykeepass
    from pykeepass.entry import Entry

    book = pykeepass.create_database(str(path), password=PASSWORD)
    cost = book.kdbx.header.value.dynamic_header.kdf_parameters.data.dict
    for name, value in _COST.items():
        cost[name].value = value
    groups = {}
    for made in accounts(count):
        if made.brand not in groups:
            groups[made.brand] = book.add_group(book.root_group, made.brand)
        entry = Entry(
            title=made.name,
            username=made.login,
            password=made.password,
            url=f"https://{made.platform}.example/",
            notes=f"{made.note}\n{made.phone} {made.email}",
            otp=made.uri,
            kp=book,
        )
        groups[made.brand].append(entry)
    book.save()


def keepassxc_list(path: Path) -> None:
    command = ["keepassxc-cli", "ls", "-q", "-R", "-f", str(path)]
    subprocess.run(command, input=PASSWORD.encode() + b"\n", capture_output=True, check=True)


class KeePassXCSession:
    """``keepassxc-cli open``: unlocked once, then asked again and again, as its window is."""

    def __init__(self, path: Path) -> None:
        self._process = subprocess.Popen(
            ["keepassxc-cli", "open", "-q", str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            bufsize=0,
        )
        self._write(PASSWORD)
        self._round = 0
        self._wait_for(b"> ")  # what is sent before its prompt is swallowed with the password

    def _write(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")

    def ask(self, line: str) -> float:
        """Seconds until its answer is there: it answers in order, so a mark sent behind it comes back last."""
        self._round += 1
        mark = f"mark{self._round}."
        started = time.perf_counter()
        self._write(line)
        self._write(mark)
        self._wait_for(f"Unknown command {mark}".encode())
        return time.perf_counter() - started

    def _wait_for(self, text: bytes) -> None:
        assert self._process.stdout is not None
        seen = b""
        while text not in seen:
            more = self._process.stdout.read(65536)
            if not more:
                raise RuntimeError("keepassxc-cli went away")
            seen = seen[-200:] + more

    def close(self) -> None:
        self._write("quit")
        self._process.wait(timeout=60)


_LIST = (
    "import sys, pykeepass;"
    "book = pykeepass.PyKeePass(sys.argv[1], password=sys.argv[2]);"
    "print(len([(e.title, e.username, e.url) for e in book.entries]))"
)


def pykeepass_list(path: Path) -> None:
    subprocess.run([sys.executable, "-c", _LIST, str(path), PASSWORD], capture_output=True, check=True)


class PyKeePassSession:
    """The library in a process of its own would cost the same: what it does once a file is open."""

    def __init__(self, path: Path) -> None:
        from pykeepass import PyKeePass

        self._book = PyKeePass(str(path), password=PASSWORD)

    def add(self, name: str) -> None:
        group = self._book.root_group.subgroups[0]
        self._book.add_entry(group, name, "login", "Bench!2026", notes="新增")
        self._book.save()

    def search(self, text: str) -> None:
        self._book.find_entries(title=f".*{text}.*", regex=True)
