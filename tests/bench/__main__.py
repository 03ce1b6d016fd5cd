"""``python -m tests.bench [--accounts N] [--peers] [--window] [--engine E]``: how long the main jobs take.

Beside other programs where there are any. Files are made once and kept in a cache folder; the jobs work on copies.
Figures are medians and mean something as ratios within one run: machines differ and are noisy. 10,000 and 100,000
accounts are measured by hand.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import platformdirs

from tests.bench import peers
from tests.bench.timing import Line, argon2_once, median, stopped, tell
from tests.bench.vaults import PASSWORD, make_vault

ROOT = Path(__file__).resolve().parents[2]
#: Bump when the invented accounts change: what was kept is then made anew.
_GENERATION = 1


def kept(cache: Path, name: str, count: int) -> Path:
    return cache / f"{name}-{_GENERATION}-{count}"


def ready_vault(cache: Path, count: int) -> Path:
    """A folder with vault, home and password. Where the format changed since, it is made anew."""
    folder = kept(cache, "vault", count)
    if folder.exists() and subprocess.run(command(folder, "account", "list"), capture_output=True).returncode:
        shutil.rmtree(folder)
    if not folder.exists():
        making = folder.with_suffix(".part")
        shutil.rmtree(making, ignore_errors=True)
        make_vault(making, count)
        making.rename(folder)
    return folder


def ready_kdbx(cache: Path, count: int) -> Path:
    path = kept(cache, "peer", count).with_suffix(".kdbx")
    if not path.exists():
        making = path.with_suffix(".part")
        peers.make_kdbx(making, count)
        making.rename(path)
    return path


def command(folder: Path, *words: str) -> list[str]:
    return [
        *(sys.executable, str(ROOT / "main.py"), "--vault", str(folder / "team.vault"), "--home", str(folder / "home")),
        *("--device-store", "file", "--password-file", str(folder / "password"), "--json", *words),
    ]


def whole_processes(folder: Path, kdbx: Path | None, rounds: int) -> list[Line]:
    """Each program started, the password given, everything listed, the program gone."""
    words = command(folder, "account", "list")
    line = Line("open and list all, whole process")
    line.seconds["shouhao"] = median(lambda: subprocess.run(words, capture_output=True, check=True), rounds)
    if kdbx is not None:
        line.seconds["keepassxc-cli"] = median(lambda: peers.keepassxc_list(kdbx), rounds)
        line.seconds["pykeepass"] = median(lambda: peers.pykeepass_list(kdbx), rounds)
    return [line]


def unlocked(folder: Path, kdbx: Path | None, rounds: int) -> list[Line]:
    """What is done again and again once a vault is open."""
    from vault.accounts import AccountDraft, add_account, list_accounts
    from vault.device import Device
    from vault.health import check_up
    from vault.platforms import load_catalogue
    from vault.search import Narrowing, build_index
    from vault.unlocking import unlock

    device = Device.open(folder / "home", "file")
    session = unlock(device, str(folder / "team.vault"), member=None, password=PASSWORD)
    add, find = Line("add one account, unlocked"), Line("find “00500”, unlocked")
    names = iter(range(1000))
    draft = {"platform": "weibo", "brand": "山岚", "login": "bench", "password": "Bench!2026-x"}
    add.seconds["shouhao"] = median(
        lambda: add_account(session, AccountDraft(name=f"新增{next(names)}", **draft)), rounds * 2
    )
    find.seconds["shouhao"] = median(lambda: list_accounts(session, query="00500"), rounds)
    rows = list_accounts(session)
    with stopped() as indexed:
        index = build_index(rows, {platform.id: platform.aliases for platform in load_catalogue().all()})
    every = range(len(rows))
    keys = [
        Line("rows of all accounts", {"shouhao": median(lambda: list_accounts(session), rounds)}),
        Line("search index of all rows", {"shouhao": indexed[0]}, "once, after unlocking"),
        Line("one keystroke matched, first", {"shouhao": median(lambda: Narrowing(index, every).find("s"), rounds)}),
        Line("check-up of the whole vault", {"shouhao": median(lambda: check_up(session), rounds)}),
    ]
    session.lock()
    if kdbx is not None:
        add.seconds["keepassxc-cli"], find.seconds["keepassxc-cli"] = _keepassxc_unlocked(kdbx, rounds)
        add.seconds["pykeepass"], find.seconds["pykeepass"] = _pykeepass_unlocked(kdbx, rounds)
    return [add, find, *keys]


def _keepassxc_unlocked(kdbx: Path, rounds: int) -> tuple[float, float]:
    opened = peers.KeePassXCSession(kdbx)
    names = iter(range(1000))
    add = median(lambda: opened.ask(f"add -u bench -g 新增{next(names)}"), rounds)
    find = median(lambda: opened.ask("search 00500"), rounds)
    opened.close()
    return add, find


def _pykeepass_unlocked(kdbx: Path, rounds: int) -> tuple[float, float]:
    opened = peers.PyKeePassSession(kdbx)
    names = iter(range(1000))
    add = median(lambda: opened.add(f"再增{next(names)}"), rounds)
    return add, median(lambda: opened.search("00500"), rounds)


def window(folder: Path) -> list[Line]:
    """In a process of its own, so that nothing is imported yet."""
    env = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    words = [sys.executable, "-m", "tests.bench.window", str(folder), str(time.time())]
    done = subprocess.run(words, capture_output=True, text=True, env=env, cwd=ROOT)
    if done.returncode:
        raise RuntimeError(done.stderr)
    lines = []
    for told in done.stdout.splitlines():
        job, _, value = told.partition("\t")
        lines.append(
            Line(job, {"shouhao": float(value)}) if job != "memory" else Line(job, {}, f"{float(value):.0f} MiB")
        )
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.partition("\n")[0])
    parser.add_argument("--accounts", type=int, default=1000)
    parser.add_argument("--peers", action="store_true", help="also keepassxc-cli (must be installed) and pykeepass")
    parser.add_argument("--window", action="store_true", help="also the window, offscreen where there is no display")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cache", type=Path, default=Path(platformdirs.user_cache_dir("shouhao-bench")))
    parser.add_argument("--engine", choices=("sqlite", "postgres"), help="instead: many writers at once on this store")
    parser.add_argument("--writers", type=int, default=50)
    options = parser.parse_args()
    if options.engine is not None:
        from tests.bench.writers import measure

        tell(f"{options.writers} writers", measure(options.engine, options.writers, entries=10))
        return 0
    options.cache.mkdir(parents=True, exist_ok=True)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # it would double every import of the programs measured
    vault = ready_vault(options.cache, options.accounts)
    kdbx = ready_kdbx(options.cache, options.accounts) if options.peers else None
    with tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(vault, Path(place) / "ours"))
        copy = Path(shutil.copy(kdbx, place)) if kdbx is not None else None
        lines = [
            Line("Argon2id, 64 MiB, 3, 4: paid by every open", {"shouhao": median(argon2_once, 5)}, "the yardstick")
        ]
        lines += whole_processes(folder, copy, options.rounds)
        lines += unlocked(folder, copy, options.rounds)
        if options.window:
            lines += window(folder)
        tell(f"{options.accounts:,} accounts", lines)
    return 0


if __name__ == "__main__":
    sys.exit(main())
