"""``backup``: copies of sealed bytes, so no member's password is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Usage, Verb
from ui.cli.progress import Progress
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate
from vault.errors import SecretKeyMissing

if TYPE_CHECKING:
    from vault.backup import BackupState


def _create(run: Run, given: Given) -> None:
    from vault.backup import create_backup

    state = create_backup(run.device(), run.location, given.many("DIR"), given.many("--offsite"))
    _answer(run, state)


def _verify(run: Run, given: Given) -> None:
    """With a password every entry is opened and re-checked; without one, all that can be checked on sealed bytes."""
    from vault.backup import verify_backup

    password = run.password() if run.password_given else None
    member = run.options.maybe("--member")
    with Progress(translate("cli", "Verifying")):
        state = verify_backup(run.device(), given.text("FILE"), member=member, password=password)
    _answer(run, state, opened=password is not None)


def _restore(run: Run, given: Given) -> None:
    from vault.backup import restore_backup

    key = given.maybe("--secret-key-file")
    secret_key = typed.secret_file(key) if key is not None else None
    password = run.password() if run.password_given or secret_key is not None else None
    member = run.options.maybe("--member")
    file, to = given.text("FILE"), given.text("--to")
    left = dict(_left(text) for text in given.many("--left-since"))
    if left and password is None:
        password = run.password()
    try:
        done = restore_backup(
            run.device(), file, to, member=member, password=password, secret_key_text=secret_key, left_since=left
        )
    except SecretKeyMissing:
        # A bare machine: the vault is put back all the same; ``device add`` is the step that lets somebody in.
        done, password = restore_backup(run.device(), file, to), None
    _answer(run, done.state, opened=password is not None, drill=done.live is not None, live=done.live)
    if password is None:
        output.aside(translate("cli", "Next: device add --secret-key-file F lets this machine open it"))


def _left(text: str) -> tuple[str, str]:
    name, equals, day = text.rpartition("=")
    if not equals or not name:
        raise Usage(translate("cli", "--left-since takes NAME=DATE"), option="--left-since")
    return name, day


def _status(run: Run, given: Given) -> None:
    from vault.backup import backup_status

    _answer(run, backup_status(run.device(), run.location))


def _answer(run: Run, state: BackupState, **more: bool | str | None) -> None:
    """``opened`` says whether it was opened as a vault, every entry re-checked, or checked as sealed bytes only."""
    shown: dict[str, Any] = {**msgspec.to_builtins(state), **more}
    run.answer(shown, lambda: _say(shown))


def _say(shown: dict[str, Any]) -> None:
    output.pairs(
        [
            (translate("cli", "File"), shown.get("file")),
            (translate("cli", "Entries"), str(shown.get("entries") or "")),
            (translate("cli", "Head"), shown.get("head")),
            (translate("cli", "Next backup due"), shown.get("next_due_at")),
            (translate("cli", "Last verified"), shown.get("last_verified_at")),
            (translate("cli", "Last restore test"), shown.get("last_restore_test_at")),
        ]
    )
    if shown.get("drill"):
        words = translate("cli", "Restored and verified as a drill: {live} goes on being used")
        output.line(words.format(live=shown["live"]))
    elif shown.get("drill") is False and shown.get("opened"):
        output.line(translate("cli", "This is the vault that this computer uses from now on"))
    for place in shown.get("failed", ()):
        output.aside(translate("cli", "Not written: {folder} ({reason})").format(**place))
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
        options=(
            Option("--to", QT_TRANSLATE_NOOP("cli", "Where the vault goes"), "FILE", required=True),
            Option("--secret-key-file", QT_TRANSLATE_NOOP("cli", "File that holds the secret key"), "F"),
            Option(
                "--left-since",
                QT_TRANSLATE_NOOP("cli", "Who left after the backup was made, and on which day"),
                "NAME=DATE",
                kind="many",
            ),
        ),
        arguments=(_FILE,),
    ),
    Verb("status", QT_TRANSLATE_NOOP("cli", "The last backup, its copies and its tests"), _status),
)
