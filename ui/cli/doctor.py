"""``doctor``: what works on this machine, and what to do about the rest."""

from __future__ import annotations

from ui.cli import output
from ui.cli.grammar import Given, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate


def _examine(run: Run, given: Given) -> None:
    from ui.doctor import examine_all

    checks = examine_all(run.device(), run.location)
    answer = [{"check": each.check, "ok": each.ok, "message": each.message, "hint": each.hint} for each in checks]
    headers = (translate("cli", "Check"), translate("cli", "Works"), translate("cli", "What was found"))
    run.answer(
        answer,
        lambda: output.table(
            headers,
            [
                (
                    each.check,
                    translate("cli", "yes") if each.ok else translate("cli", "no"),
                    each.message + (f" – {each.hint}" if each.hint else ""),
                )
                for each in checks
            ],
        ),
    )


VERBS = (Verb("", QT_TRANSLATE_NOOP("cli", "What works on this machine, and what to do about the rest"), _examine),)
