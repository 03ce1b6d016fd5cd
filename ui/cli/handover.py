"""``handover``: the sheet that giver, receiver, lead and HR sign."""

from __future__ import annotations

from pathlib import Path

from ui.cli.document import say_issued
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP


def _handover(run: Run, given: Given) -> None:
    from ui.documents.handover import write_handover

    path = Path(given.text("FILE.pdf"))
    accounts = given.many("--account")
    say_issued(run, write_handover(run.session(), given.text("FROM"), given.text("TO"), accounts, path), path)


VERBS = (
    Verb(
        "",
        QT_TRANSLATE_NOOP("cli", "A sheet to sign: what goes from one person to another"),
        _handover,
        options=(
            Option("--account", QT_TRANSLATE_NOOP("cli", "Only this one; else all that they hold"), "A", kind="many"),
        ),
        arguments=(
            Argument("FROM", QT_TRANSLATE_NOOP("cli", "Who hands over, a member or any other person")),
            Argument("TO", QT_TRANSLATE_NOOP("cli", "Who takes over")),
            Argument("FILE.pdf", QT_TRANSLATE_NOOP("cli", "Where to write it")),
        ),
    ),
)
