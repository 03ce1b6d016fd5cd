"""One of several processes that write to the same vault: adds people, sharing one name with all others."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.vault.small import PASSWORD
from vault.device import Device
from vault.errors import Exists
from vault.persons import add_person
from vault.unlocking import unlock


def main(home: str, vault: str, who: str, rounds: int) -> None:
    session = unlock(Device.open(Path(home), "file"), vault, member=None, password=PASSWORD)
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(rounds):
        add_person(session, f"{who}{number}")
        try:
            add_person(session, f"同名{number}")
        except Exists:
            print("exists", flush=True)
    session.lock()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
