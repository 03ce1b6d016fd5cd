"""A process to be killed: reads one job a line, forks for each, and writes to a vault until it dies or is done.

A job is JSON: ``{"folder", "job", …}``. The child's lines are what it would have told a person as done; they are
printed after the commit. The parent ends each job with ``= STATUS``. Forking spares every job the imports.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import signal
import sys
from pathlib import Path
from typing import Any

import vault.platforms
from tests.prepared import Prepared
from vault.accounts import AccountDraft, add_account, get_field
from vault.backup import create_backup
from vault.errors import VaultError
from vault.persons import add_person
from vault.rotation.changing import confirm_rotation, start_rotation

LIBC = ctypes.CDLL(None)


def say(text: str) -> None:
    """In one call: a line must be whole or not there when the process dies."""
    os.write(1, f"{text}\n".encode())


def add_one(vault: Prepared, job: dict[str, Any]) -> None:
    """One account with a secret: unlock, write, lock."""
    session = vault.open()
    draft = AccountDraft(
        platform="weibo", brand="新牌", name=job["name"], password="After!the-crash", phone="19900000009"
    )
    add_account(session, draft)
    say(job["name"])
    session.lock()


def rotate(vault: Prepared, job: dict[str, Any]) -> None:
    """A change of a password in both its steps."""
    session = vault.open()
    start_rotation(session, job["name"], password=job["new"])
    say("started")
    confirm_rotation(session, job["name"])
    say("confirmed")
    session.lock()


def add_many(vault: Prepared, job: dict[str, Any]) -> None:
    session = vault.open()
    say("ready")
    for number in range(job.get("count", 10_000)):
        name = f"{job['name']}-{number}"
        add_person(session, name, contact="c" * job.get("size", 10))
        say(name)
    session.lock()


def back_up(vault: Prepared, job: dict[str, Any]) -> None:
    create_backup(vault.device(), vault.location, [job["to"]])
    say("backed up")


def read_one(vault: Prepared, job: dict[str, Any]) -> None:
    session = vault.open()
    say(get_field(session, job["name"], "password"))
    session.lock()


JOBS = {"add_one": add_one, "rotate": rotate, "add_many": add_many, "back_up": back_up, "read_one": read_one}


def run(job: dict[str, Any]) -> int:
    folder = job["folder"].encode()
    if "limit" in job:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (job["limit"], job["limit"]))
    if "memory" in job:
        resource.setrlimit(resource.RLIMIT_AS, (job["memory"], job["memory"]))
    if "crash_at" in job:
        LIBC.crash_arm(folder, ctypes.c_long(job["crash_at"]), ctypes.c_int(job["torn"]))
    if "fail_from" in job:
        LIBC.fail_arm(folder, ctypes.c_long(job["fail_from"]))
    try:
        JOBS[job["job"]](Prepared(Path(job["folder"])), job)
    except VaultError as error:
        say(f"! {error.code} {error.facts.get('reason', '')}")
    if "crash_at" in job:
        say(f"# {LIBC.crash_count()}")
    if "fail_from" in job:
        say(f"# {LIBC.sync_count()}")
    return 0


def main() -> None:
    vault.platforms.load_catalogue()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                os._exit(run(json.loads(line)))
            except BaseException as error:
                say(f"!! {type(error).__name__} {error}")
                os._exit(70)
        say(f"@ {child}")
        _, status = os.waitpid(child, 0)
        say(f"= {status}")


main()
