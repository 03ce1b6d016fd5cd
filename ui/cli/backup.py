"""``backup``: copies of sealed bytes, so no member's password is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ui.cli import output
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.backup import BackupState


def _create(run: Run, given: Given) -> None:
    from vault.backup import create_backup

    state = create_backup(run.device(), run.location, given.many("DIR"), given.many("--offsite"))
    _answer(run, state)


def _verify(run: Run, given: Given) -> None:
    from vault.backup import verify_backup

    _answer(run, verify_backup(run.device(), given.text("FILE")))


def _restore(run: Run, given: Given) -> None:
    from vault.backup import restore_backup

    _answer(run, restore_backup(run.device(), given.text("FILE"), given.text("--to")))


def _status(run: Run, given: Given) -> None:
    from vault.backup import backup_status

    _answer(run, backup_status(run.device(), run.location))


def _answer(run: Run, state: BackupState) -> None:
    shown: dict[str, Any] = msgspec.to_builtins(state)
    run.answer(shown, lambda: _say(shown))


def _say(shown: dict[str, Any]) -> None:
    output.pairs(
        [
            (translate("cli", "File"), shown.get("file")),
            (translate("cli", "Entries"), str(shown.get("entries") or "")),
            (translate("cli", "Head"), shown.get("head")),
            (translate("cli", "Last verified"), shown.get("last_verified_at")),
            (translate("cli", "Last restore test"), shown.get("last_restore_test_at")),
        ]
    )
    if shown.get("shortfall"):
        output.aside(translate("cli", "Fewer than three places off this device, one of them off site"))


_FILE = Argument("FILE", QT_TRANSLATE_NOOP("cli", "The backup"))

VERBS = (
    Verb(
        "create",
        QT_TRANSLATE_NOOP("cli", "Write a verified copy into each folder"),
        _create,
        options=(Option("--offsite", QT_TRANSLATE_NOOP("cli", "A folder that is off site"), "DIR", kind="many"),),
        arguments=(Argument("DIR", QT_TRANSLATE_NOOP("cli", "Folder"), required=False, many=True),),
    ),
    Verb("verify", QT_TRANSLATE_NOOP("cli", "Open a backup as a vault and re-check it"), _verify, arguments=(_FILE,)),
    Verb(
        "restore",
        QT_TRANSLATE_NOOP("cli", "Make a vault out of a backup, in a new place"),
        _restore,
        options=(Option("--to", QT_TRANSLATE_NOOP("cli", "Where the vault goes"), "FILE", required=True),),
        arguments=(_FILE,),
    ),
    Verb("status", QT_TRANSLATE_NOOP("cli", "The last backup, its copies and its tests"), _status),
)
