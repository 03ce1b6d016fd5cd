"""Somebody who could read every account leaves: ``python -m tests.bench.leaver --accounts 10000``.

They were granted every brand and answer for every account; HR plans and takes it back without a key to a secret.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from tests.bench.timing import Line, argon2_once, median, stopped, tell
from tests.bench.vaults import OWNER, PASSWORD, TEAM, fill
from vault.crypto.kdf import FLOOR
from vault.device import Device
from vault.founding import create_vault
from vault.offboarding.opening import open_case
from vault.offboarding.revoking import revoke
from vault.offboarding.showing import show_case
from vault.session import Session
from vault.team.grants import give_grant
from vault.team.invitations import invite
from vault.team.joining import join
from vault.team.transfer import transfer
from vault.times import day_of
from vault.unlocking import unlock

LEAVER, HR = "运营甲", "人事丙"


def make_team(folder: Path, count: int) -> None:
    device = Device.open(folder / "home", "file")
    path = str(folder / "team.vault")
    owner = create_vault(device, path, team=TEAM, name=OWNER, password=PASSWORD, kdf=FLOOR).session
    fill(owner, count)
    for name, role in ((LEAVER, "operator"), (HR, "hr")):
        brands = [brand.name for brand in owner.state.brands.values()] if role == "operator" else []
        text = invite(owner, name=name, role=role, brands=brands).invite
        join(Device.open(folder / name, "file"), path, text, password=PASSWORD, kdf=FLOOR).session.lock()
        owner.refresh()
    for brand in list(owner.state.brands.values()):
        give_grant(owner, to=LEAVER, brand=brand.name, level="view")
    transfer(owner, OWNER, LEAVER)
    owner.lock()


def measure(folder: Path) -> list[Line]:
    hr = unlock(Device.open(folder / HR, "file"), str(folder / "team.vault"), member=None, password=PASSWORD)
    hr.lock()  # a first unlock reads the whole record; from then on there is a snapshot
    hr = unlock(Device.open(folder / HR, "file"), str(folder / "team.vault"), member=None, password=PASSWORD)
    last_day = (day_of(hr.latest_ms()) + timedelta(days=30)).isoformat()
    lines = []
    for job, act in (
        ("open the case and list it", lambda: _opened(hr, last_day)),
        ("show it again", lambda: show_case(hr, LEAVER)),
        ("take everything back", lambda: revoke(hr, LEAVER)),
    ):
        with stopped() as took:
            act()
        lines.append(Line(job, {"shouhao": took[0], "argon2": median(argon2_once, 3)}))
    lines[-1].note = f"{len(show_case(hr, LEAVER).items)} items"
    hr.close()
    return lines


def _opened(hr: Session, last_day: str) -> None:
    open_case(hr, LEAVER, last_day=last_day)
    show_case(hr, LEAVER)


def main(words: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.leaver")
    parser.add_argument("--accounts", type=int, default=10_000)
    count = parser.parse_args(words).accounts
    with tempfile.TemporaryDirectory() as folder:
        make_team(Path(folder), count)
        tell(f"A leaver with {count:,} accounts", measure(Path(folder)))


if __name__ == "__main__":
    main(sys.argv[1:])
