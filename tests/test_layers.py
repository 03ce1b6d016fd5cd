"""The walls of the house: who may import whom, how long a file may be, and that each says what it is for."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VAULT, UI = ROOT / "vault", ROOT / "ui"
LONGEST = {VAULT: 400, UI: 400, ROOT / "tests": 600}


def sources(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Every module that is imported anywhere in the file: at its top, inside functions, for type checkers only."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{short(path)}: relative imports hide who is imported"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def offenders(paths: list[Path], forbidden: set[str]) -> set[str]:
    return {
        f"{short(path)} imports {name}"
        for path in paths
        for name in imports(path)
        if any(name == wall or name.startswith(f"{wall}.") for wall in forbidden)
    }


def test_the_domain_knows_nothing_of_screens_and_terminals():
    forbidden = {"PySide6", "shiboken6", "qtawesome", "qtpy", "ui", "main", "typer", "rich", "tkinter", "curses"}
    assert offenders(sources(VAULT), forbidden) == set()


def test_front_ends_reach_keys_ledger_and_store_only_through_use_cases():
    forbidden = {"vault.crypto", "vault.ledger", "vault.store", "cryptography", "argon2", "sqlite3"}
    assert offenders([*sources(UI), ROOT / "main.py"], forbidden) == set()


def test_one_place_touches_the_crypto_libraries():
    elsewhere = [path for path in sources(VAULT) if VAULT / "crypto" not in path.parents]
    # pykeepass brings ciphers of its own; it reads other programs' files and never one of ours.
    assert offenders(elsewhere, {"cryptography", "argon2", "Crypto", "Cryptodome"}) == set()


def test_the_ledgers_rules_know_neither_store_nor_session_nor_clock():
    inner = sources(VAULT / "ledger", VAULT / "crypto")
    forbidden = {"vault.store", "vault.session", "vault.device", "sqlite3", "time", "datetime", "random", "locale"}
    assert offenders(inner, forbidden) == set()


def test_one_place_reaches_over_the_network():
    ways = {"requests", "httpx", "aiohttp", "urllib.request", "http.client", "ftplib", "smtplib", "PySide6.QtNetwork"}
    elsewhere = [path for path in sources(VAULT, UI) if path != VAULT / "robots" / "wire.py"]
    assert offenders(elsewhere, ways) == set()


def test_every_file_says_what_it_is_for():
    silent = {short(path) for path in sources(VAULT, UI, ROOT / "tests") if not ast.get_docstring(tree_of(path))}
    assert {name for name in silent if (ROOT / name).read_text(encoding="utf-8").strip()} == set()


def test_no_file_is_too_long_to_be_read_in_one_sitting():
    long = {}
    for folder, longest in LONGEST.items():
        for path in sources(folder):
            lines = len(path.read_text(encoding="utf-8").splitlines())
            if lines > longest:
                long[short(path)] = lines
    assert long == {}


def test_nothing_waits_to_be_written():
    words = ("TO" + "DO", "FIX" + "ME", "X" + "XX", "raise NotImplemented" + "Error")
    unfinished = {
        f"{short(path)}:{number}"
        for path in sources(VAULT, UI, ROOT / "tests")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if any(word in line for word in words)
    }
    assert unfinished == set()


def test_no_test_is_skipped_or_expected_to_fail():
    ways = {"skip", "skipif", "xfail", "importorskip", "MagicMock"}
    found = {
        f"{short(path)}:{node.lineno} {node.attr}"
        for path in sources(ROOT / "tests")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in ways
    }
    assert found == set()
