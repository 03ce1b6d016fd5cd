"""What the commands of the registers have in common: pieces of evidence, and pairs such as ``dpa=2027-06-30``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ui.cli import output, typed
from ui.cli.grammar import Given, Option, Usage
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

NOTE = Option("--note", QT_TRANSLATE_NOOP("cli", "A note for who reads this row"), "TEXT")
EVIDENCE = Option("--evidence-file", QT_TRANSLATE_NOOP("cli", "A scan, picture or text that shows it"), "F")


def evidence(given: Given, option: str = "--evidence-file") -> bytes | None:
    name = given.maybe(option)
    return typed.file_bytes(name) if name is not None else None


def pairs(given: Given, option: str) -> dict[str, str]:
    """``KEY=VALUE`` as often as it was said. Raises Usage for what is no such pair; the value is never repeated."""
    found = {}
    for said in given.many(option):
        key, sign, value = said.partition("=")
        if not sign or not key:
            raise Usage(translate("cli", "{option} is written as NAME=VALUE").format(option=option), option=option)
        found[key] = value
    return found


def write_evidence(run: Run, raw: bytes, name: str) -> None:
    """To a new file that only its owner reads."""
    from vault.files import create_private

    path = Path(name)
    create_private(path, raw)
    answer = {"file": str(path), "bytes": len(raw)}
    run.answer(answer, lambda: output.line(translate("cli", "Written: {path}").format(path=path)))


def say_saved(run: Run, ids: Sequence[str]) -> None:
    answer = {"id": ids[0]} if len(ids) == 1 else {"ids": list(ids)}
    run.answer(answer, lambda: output.line(translate("cli", "Saved: {id}").format(id=", ".join(ids))))
