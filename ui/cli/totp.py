"""``totp``: the code of the moment and the one after it."""

from __future__ import annotations

from ui.cli import output
from ui.cli.grammar import Argument, Given, Option, Verb
from ui.cli.run import Run
from ui.cli.warnings import say_warnings
from ui.i18n import QT_TRANSLATE_NOOP, translate


def _show(run: Run, given: Given) -> None:
    from vault.accounts import current_code
    from vault.clock import clock_state

    view = current_code(run.session(), given.text("ACCOUNT"))
    if "clock_back" not in run.session().warnings:  # that one is said already
        say_warnings([code for code in (clock_state(run.device())[0],) if code != "ok"])

    def lines() -> None:
        output.value(view.code)
        output.aside(translate("cli", "%n seconds left", None, view.seconds_left))

    run.answer({"code": view.code, "seconds_left": view.seconds_left, "next": view.next}, lines)


VERBS = (
    Verb(
        "",
        QT_TRANSLATE_NOOP("cli", "The one-time code of an account"),
        _show,
        options=(Option("--reason", QT_TRANSLATE_NOOP("cli", "Why, for whoever has to approve it"), "TEXT"),),
        arguments=(Argument("ACCOUNT", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name")),),
    ),
)
