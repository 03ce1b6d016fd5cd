"""``store``: what an administrator of PostgreSQL runs before a vault can lie there."""

from __future__ import annotations

from ui.cli import output
from ui.cli.grammar import Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP


def _script(run: Run, given: Given) -> None:
    from vault.hosting import database_script

    script = database_script(given.many("--login"))
    run.answer({"script": script}, lambda: output.line(script.rstrip("\n")))


VERBS = (
    Verb(
        "script",
        QT_TRANSLATE_NOOP("cli", "Print the SQL that prepares a database and lets logins in; running it again is safe"),
        _script,
        options=(
            Option("--login", QT_TRANSLATE_NOOP("cli", "A login of one person; may be repeated"), "NAME", "many"),
        ),
    ),
)
