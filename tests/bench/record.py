"""A vault whose record is long, and how fast it is re-checked: ``python -m tests.bench.record --entries 100000``."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from tests.bench.vaults import OWNER, PASSWORD, TEAM
from vault.crypto.kdf import FLOOR, sha256
from vault.crypto.sealing import seal
from vault.device import Device
from vault.founding import create_vault
from vault.ids import new_id
from vault.ledger import changes as c
from vault.ledger.entry import ENTRY, Body, body_context, encode_body, make_entry
from vault.session import Session
from vault.unlocking import unlock

_BATCH = 5000


def small_changes(count: int) -> list[c.AnyChange]:
    """What a team writes every day: a person added, and edited three times."""
    changes: list[c.AnyChange] = []
    for number in range(count):
        if number % 4 == 0:
            person = new_id()
            changes.append(c.PersonAdded(person, f"运营{number:06}", "", "", ""))
        else:
            changes.append(c.PersonEdited(person, f"运营{number:06}", "", "", ""))
    return changes


def write_quickly(session: Session, changes: Sequence[c.AnyChange]) -> None:
    """One entry for each change, sealed and signed as the product does it, with one commit for thousands."""
    seq, prev = session.state.seq, session.state.hash
    for start in range(0, len(changes), _BATCH):
        with session.store.writer():
            for change in changes[start : start + _BATCH]:
                seq += 1
                raw = _entry(session, seq, prev, change)
                session.store.append(seq, raw, ())
                prev = sha256(raw)


def _entry(session: Session, seq: int, prev: bytes, change: c.AnyChange) -> bytes:
    state, ring = session.state, session.ring
    place = {
        "vault": session.vault_id,
        "seq": seq,
        "prev": prev,
        "author": ring.member,
        "device": session.device_id,
        "epoch": state.epoch,
    }
    sealed = seal(ring.opened.team[state.epoch], c.encode(c.Content([], [change], [])), body_context(ENTRY, **place))
    body = encode_body(Body(b"", [], sealed))
    return make_entry(ENTRY, **place, clock=session.clock_ms(), body=body, signing=ring.keys.signing)


def make_long_vault(folder: Path, entries: int) -> None:
    folder.mkdir(parents=True)
    device = Device.open(folder / "home", "file")
    created = create_vault(device, str(folder / "team.vault"), team=TEAM, name=OWNER, password=PASSWORD, kdf=FLOOR)
    session = created.session
    write_quickly(session, small_changes(entries - session.state.seq))
    session.refresh()
    session.lock()


def ready(cache: Path, entries: int) -> Path:
    folder = cache / f"record-{entries}"
    if not folder.exists():
        making = folder.with_suffix(".part")
        shutil.rmtree(making, ignore_errors=True)
        make_long_vault(making, entries)
        making.rename(folder)
    return folder


def one_signature() -> float:
    """Seconds for one check in this very run: the machine's yardstick."""
    from vault.crypto.signing import derive_public, sign, verifies

    seed, message = bytes(range(32)), bytes(400)
    public, signature = derive_public(seed), sign(seed, message)
    began = time.perf_counter()
    for _ in range(2000):
        verifies(public, signature, message)
    return (time.perf_counter() - began) / 2000


def processor_seconds() -> float:
    """Of this process and those that it ended: what the work costs, however busy the machine is with other things."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def main() -> int:
    from vault.audit import verify

    parser = argparse.ArgumentParser(prog="python -m tests.bench.record", description=__doc__.partition("\n")[0])
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cache", type=Path, default=Path(platformdirs.user_cache_dir("shouhao-bench")))
    options = parser.parse_args()
    kept = ready(options.cache, options.entries)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(kept, Path(place) / "ours"))
        device = Device.open(folder / "home", "file")
        session = unlock(device, str(folder / "team.vault"), member=None, password=PASSWORD)
        signature = one_signature()
        print(f"one signature: {signature * 1e6:.0f} µs; {os.cpu_count()} cores")
        for _ in range(options.rounds):
            began, paid = time.perf_counter(), processor_seconds()
            found = verify(session)
            took, used = time.perf_counter() - began, processor_seconds() - paid
            print(
                f"{found.entries:,} entries in {took:.2f} s: {found.entries / took:,.0f}/s; {used:.2f} s of processors,"
                f" with two of them idle {2 * found.entries / used:,.0f}/s"
            )
        session.lock()
    return 0


if __name__ == "__main__":
    sys.exit(main())
